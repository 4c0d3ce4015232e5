import { numeral } from '../office/numeral.ts'
import { plainParagraph, plainWords, type RtfDesk, type RtfState } from './desk.ts'
import { noteFormats } from './words.ts'

type Facts = RtfDesk['facts']

/** Changes how what follows is set; false for a word that does not. */
export function settleWords(state: RtfState, word: string, parameter: number | null, facts: Facts): boolean {
  const key = switches.get(word)
  if (key) state[key] = parameter !== 0
  else if (word === 'ulnone') state.underlined = false
  else if (word === 'nosupersub') state.raised = false
  else if (word === 'f') state.font = parameter ?? -1
  else if (word === 'plain') Object.assign(state, plainWords, { font: facts.font, locale: facts.locale })
  else if (word === 'pard') Object.assign(state, plainParagraph)
  else if (word === 'uc') state.fallback = Math.min(Math.max(parameter ?? 1, 0), 10)
  else if (word === 'lang') state.locale = parameter ?? 0
  else return settleParagraph(state, word, parameter)
  return true
}

function settleParagraph(state: RtfState, word: string, parameter: number | null): boolean {
  if (word === 'li' || word === 'lin') state.left = parameter ?? 0
  else if (word === 'fi') state.first = parameter ?? 0
  else if (word === 'qc' || word === 'qr') state.isAligned = true
  else if (word === 'ql' || word === 'qj') state.isAligned = false
  else if (word === 's') state.style = parameter ?? -1
  else if (word === 'outlinelevel') state.outline = parameter ?? 9
  else if (word === 'intbl') state.inTable = true
  else if (word === 'ls') state.inList = parameter !== 0
  else return false
  return true
}

const underlines = ['ul', 'uld', 'uldash', 'uldashd', 'uldb', 'ulth', 'ulw', 'ulwave']

const switches: ReadonlyMap<string, 'bold' | 'italic' | 'underlined' | 'struck' | 'hidden' | 'raised'> =
  new Map([
    ['b', 'bold'],
    ['i', 'italic'],
    ...underlines.map((word) => [word, 'underlined'] as const),
    ['strike', 'struck'],
    ['striked', 'struck'],
    ['deleted', 'struck'],
    ['v', 'hidden'],
    ['super', 'raised'],
  ])

/** Takes in what a word says of the whole document; false for one that says nothing. */
export function settleDocument(facts: Facts, state: RtfState, word: string, parameter: number): boolean {
  if (word === 'ansicpg') facts.codePage = parameter
  else if (word === 'mac') facts.codePage = 10000
  else if (word === 'pc' || word === 'pca') facts.codePage = 850
  else if (word === 'deff') state.font = facts.font = parameter
  else if (word === 'deflang') state.locale = facts.locale = parameter
  else if (word === 'ftnstart') facts.nextFootnote = parameter
  else if (word === 'aftnstart') facts.nextEndnote = parameter
  else {
    const [, a, name] = /^(a?)ft(n\w+)$/.exec(word) ?? []
    const format = noteFormats.get(name ?? '')
    if (!format) return false
    facts[a ? 'endnoteFormat' : 'footnoteFormat'] = format
  }
  return true
}

/** The number of the note that follows `at`. Whether that is an endnote, the file says only in the note itself. */
export function nextNumber({ facts, bytes }: RtfDesk, at: number): string {
  const ahead = Buffer.from(bytes.subarray(at, at + 600)).toString('latin1')
  const isEndnote = /\\footnote(?![a-z])\s*(\\ftnalt)?/.exec(ahead)?.[1] !== undefined
  const count = isEndnote ? facts.nextEndnote++ : facts.nextFootnote++
  return numeral(count, isEndnote ? facts.endnoteFormat : facts.footnoteFormat) ?? String(count)
}
