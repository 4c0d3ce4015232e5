import type { Document } from '../text/document.ts'
import type { Edit } from './edit/edit.ts'
import type { Effect, Judgement } from './judgement.ts'
import type { House, Profile } from './profile.ts'

type Unsaid = Omit<Judgement, 'message' | 'suggestion'>

/** One sentence on a quotation, as a colleague would write it. `telling` are the edits that the verdict rests on. */
export function messageOf(judgement: Unsaid, telling: readonly Edit[]): string {
  const { verdict, source, provenance, receipt, quotation } = judgement
  const place = source ? `${source.document}, ${source.label}` : ''
  const by = (code: string): { claimed: string; found: string } | undefined =>
    provenance.find((one) => one.code === code)
  switch (verdict) {
    case 'exact':
      return `Stands so in ${place}.`
    case 'faithful':
      return `Stands in ${place}; changed only where no sign is needed: ${changes(telling)}.`
    case 'marked':
      return `Stands in ${place}; what was changed is marked: ${changes(telling)}.`
    case 'second-hand':
      return `Stands in ${place}, which quotes it itself${by('C05')?.found ? ` from ${by('C05')!.found}` : ''}.`
    case 'wrong-place':
      return `Stands on ${by('C02')!.found}, not on ${by('C02')!.claimed} (${source!.document}).`
    case 'misattributed':
      return by('C03')
        ? `In ${place} the words are ${by('C03')!.found}’s, not ${by('C03')!.claimed}’s.`
        : `The words stand in ${by('C04')!.found} (${place}), not in ${by('C04')!.claimed}.`
    case 'silently-cut':
      return `Left out without a sign: ${changes(telling)} (${place}).`
    case 'spliced':
      return `Two places are joined as if they followed each other: ${changes(telling)} (${place}).`
    case 'altered':
      return `${changes(telling)} (${place}).`
    case 'meaning-at-risk':
    case 'meaning-changed':
    case 'cut-hides':
    case 'out-of-context':
      return effectsSentence(judgement, telling, place)
    case 'paraphrase':
      if (telling[0]?.code === 'A37')
        return `The words are not the source’s, which has “${short(telling[0].was)}” (${place}).`
      return `The marks are around words that are not the source’s: ${changes(telling)} (${place}).`
    case 'not-a-quotation':
      return quotation.cue?.polarity === 'negated'
        ? 'Presented as words that were not said.'
        : 'Set in marks as a term or a title, not as somebody’s words.'
    case 'not-checkable':
      return provenance[0]?.claimed
        ? `Not checkable: “${provenance[0].claimed}” is not among the sources, or could not be read.`
        : 'Not checkable: too little is said to know where the words should stand.'
    case 'unmarked-borrowing':
      return `The words are those of ${place}, without any sign.`
    case 'not-found':
      return `In none of the ${receipt!.searched.documents} sources (${receipt!.searched.words} words, searched throughout)${unread(receipt!.unreadable.length)}${receipt!.best ? `; the nearest is ${receipt!.best.passage.document}, ${receipt!.best.passage.label}` : ''}.`
  }
}

// What was not read may have them.
function unread(count: number): string {
  if (count === 0) return ''
  return `; ${count === 1 ? 'another source' : `${count} more`} could not be read and may have them`
}

// What each effect test comes to, as the end of a sentence.
const comesTo: Readonly<Record<string, string>> = {
  B01: 'it says the opposite',
  B02: 'what is only held possible, or due, is given otherwise',
  B03: 'it covers more or less than the source does',
  B04: 'the number, the unit or the date is another',
  B05: 'somebody or something else is meant',
  B06: 'who does it and whom it is done to may have changed places',
  B07: 'the degree is another, or the opposite',
  B08: 'it holds only on a condition, or with an exception',
  B09: 'the source sets something against it',
  B10: 'the source does not say it plainly as its own',
  B11: 'the time of it is another',
  B12: 'the answer has lost its question',
  B13: 'it is one of several there',
  B14: 'whom or what it speaks of is lost',
  B15: 'the text was not, or is no longer, in force',
}

function effectsSentence(
  { effects, provenance, verdict }: Unsaid,
  telling: readonly Edit[],
  place: string,
): string {
  const [worst] = [...effects].sort((a, b) => rank(a) - rank(b))
  const [old] = provenance.filter(({ code }) => code === 'C09' || code === 'C13')
  if (!worst && old) return `The source says “${short(old.found)}” of this text (${place}).`
  if (!worst) return `${changes(telling)} (${place}).`
  const why = comesTo[worst.code] ?? verdict
  return `${capital(said(worst))}: ${why} (${place}).`
}

function rank({ grade, where }: Effect): number {
  return (grade === 'material' ? 0 : 10) + ['edit', 'cut', 'before', 'after', 'frame'].indexOf(where)
}

function said({ where, words }: Effect): string {
  const flat = short(words)
  if (where === 'cut') return `the words cut are “${flat}”`
  if (where === 'before') return `right before, the source has “${flat}”`
  if (where === 'after') return `the source goes on “${flat}”`
  if (where === 'frame') return `the draft says “${flat}”, and the source does not`
  const [was, is] = words.split(' → ').map(short)
  if (is !== undefined) return `“${was}” is given as “${is}”`
  return words.startsWith('+ ') ? `“${short(words.slice(2))}” is put in` : `“${flat}” is left out`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const LISTED = 3

function changes(edits: readonly Edit[]): string {
  const listed = edits.slice(0, LISTED).map(change)
  const more = edits.length - listed.length
  return listed.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function change({ was, is, code }: Edit): string {
  const [there, here] = [short(was), short(is)]
  if (code === 'A33') return `“${there}” is joined on`
  if (code === 'A28') return `“${there}”`
  if (code === 'A17') return `“${here}” is emphasised here and not in the source`
  if (code === 'A18') return `the emphasis on “${there}” is left out`
  if (code === 'A32') return `“${here}” stands elsewhere in the source`
  if (there === '' || code === 'A19') return `“${here}” is put in`
  if (here === '') return `“${there}” is left out`
  if (code === 'A23' || code === 'A27') return `the ellipsis stands for “${there}”`
  return `“${there}” is given as “${here}”`
}

function short(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= 60 ? flat : `${flat.slice(0, 28)} … ${flat.slice(-28)}`
}

/** How a house writes an ellipsis. */
const dots: Readonly<Record<House, string>> = {
  general: ' … ',
  legal: ' . . . ',
  diplomatic: ' […] ',
  'news-strict': ' … ',
  'news-easy': ' … ',
}
const WHOLE = 600

/**
 * The source's words for the quotation, marked as the house asks: whole where they stand together, with an ellipsis
 * where they do not, with what was left outside where that turns them. Null where nothing needs mending.
 */
export function suggestionOf(judgement: Unsaid, document: Document, { base }: Profile): string | null {
  const { severity, pieces, verdict, context, edits } = judgement
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (severity === 'none' || severity === 'note' || verdict === 'misattributed' || !first || !last)
    return null
  const from = first.source.from
  const to = last.source.to
  const isOnePlace =
    to > from && to - from <= WHOLE && pieces.every(({ source }) => source.document === document.id)
  const words = isOnePlace
    ? flat(document.text.slice(from, to))
    : pieces.map(({ source }) => flat(source.exact)).join(dots[base])
  if (verdict === 'out-of-context' && context) return flat(`${context.before}${words}${context.after}`)
  const isLowered = edits.some(
    ({ code, quotation }) => code === 'A05' && quotation.from <= judgement.quotation.from,
  )
  return isLowered && (base === 'legal' || base === 'diplomatic') ? bracketed(words) : words
}

/** The first letter as the draft needs it, in brackets: "[t]he". */
function bracketed(words: string): string {
  const letter = words.charAt(0)
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  return `[${other}]${words.slice(1)}`
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
