import type { ReuseReport, SharedPassage } from '../finding/reuse-report.ts'
import type { Passage } from '../judge/passage.ts'
import { covers, type Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import { counted, countedOrNo } from './counted.ts'
import type { Setting } from './setting.ts'

/** Units of a passage that are shown; of a longer one its beginning and its end. */
const SHOWN = 600

/** One match after another: both places with what differs between ‹ and ›, then what it weighs and who borrowed. */
export function reuseText(report: ReuseReport, setting: Setting): string {
  return [...report.matches.map((match) => matchText(match, setting)), `${summaryOf(report)}\n`].join('\n')
}

/** "12 shared passages, 3 of them formulaic, in 40 documents (120,000 words)." */
export function summaryOf({ matches, searched }: ReuseReport): string {
  const formulaic = matches.filter((match) => match.formulaic).length
  const marked = formulaic === 0 ? '' : `, ${formulaic} of them formulaic`
  return `${countedOrNo(matches.length, 'shared passage')}${marked}, in ${counted(searched.documents, 'document')} (${searched.words.toLocaleString('en')} words).`
}

function matchText(match: SharedPassage, { paint }: Setting): string {
  const { a, b, blocks, borrower } = match
  const side = (name: 'a' | 'b', passage: Passage): string =>
    `  ${name}  ${paint('dim', `${passage.document}, ${passage.label}`)}\n     ${set(
      passage,
      blocks.map((block) => block[name]),
      paint,
    )}`
  const label = `${match.words} words, ${Math.round(match.identity * 100)} % the same, ${Math.round(match.bits)} bits, ${chance(match.eValue)}`
  const marks = [match.formulaic ? 'formulaic' : '', `cluster ${match.cluster}`].filter(Boolean).join(', ')
  const way =
    borrower === null
      ? ''
      : `${borrower === 'a' ? b.document : a.document} → ${borrower === 'a' ? a.document : b.document}: `
  return `${paint('strong', match.id)}  ${label}; ${marks}\n${side('a', a)}\n${side('b', b)}\n     ${way}${match.reason}\n`
}

function chance(eValue: number): string {
  return eValue < 0.001 ? 'not by chance' : `chance would give ${eValue.toPrecision(2)} such`
}

/** A passage on one line; the words that the other side lacks or has otherwise, whole, between ‹ and ›. */
function set({ exact, from }: Passage, same: readonly Span[], paint: Setting['paint']): string {
  const isSame = (word: Span): boolean => same.some((span) => covers(span, word))
  const differing: Span[] = []
  for (const { from: start, to } of words(exact)) {
    if (isSame({ from: start + from, to: to + from })) continue
    const last = differing.at(-1)
    const isNext = last && words(exact, [], { from: last.to, to: start }).length === 0
    if (isNext) differing[differing.length - 1] = { from: last.from, to }
    else differing.push({ from: start, to })
  }
  let out = ''
  let at = 0
  for (const run of differing) {
    out += `${exact.slice(at, run.from)}${paint('differs', `‹${exact.slice(run.from, run.to)}›`)}`
    at = run.to
  }
  const flat = `${out}${exact.slice(at)}`.replace(/\s+/g, ' ')
  return flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN / 2)} … ${flat.slice(-SHOWN / 2)}`
}
