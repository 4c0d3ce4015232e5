import type { Document } from '../text/document.ts'
import type { Edit } from './edit.ts'
import type { Judgement } from './judgement.ts'

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
    case 'meaning-at-risk':
    case 'meaning-changed':
    case 'cut-hides':
    case 'out-of-context':
      return `${changes(telling)} (${place}).`
    case 'paraphrase':
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
      return `In none of the ${receipt!.searched.documents} sources (${receipt!.searched.words} words, searched throughout)${receipt!.best ? `; the nearest is ${receipt!.best.passage.document}, ${receipt!.best.passage.label}` : ''}.`
  }
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
  if (there === '' || code === 'A19') return `“${here}” is put in`
  if (here === '') return `“${there}” is left out`
  if (code === 'A23' || code === 'A27') return `the ellipsis stands for “${there}”`
  return `“${there}” is given as “${here}”`
}

function short(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= 60 ? flat : `${flat.slice(0, 28)} … ${flat.slice(-28)}`
}

/** The source's words for the whole quotation; null where the quotation needs no mending. */
export function suggestionOf({ severity, pieces }: Unsaid, document: Document): string | null {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (severity === 'none' || severity === 'note' || !first || !last) return null
  const from = first.source.from
  const to = last.source.to
  if (to <= from || to - from > 1200)
    return pieces.map(({ source }) => source.exact.replace(/\s+/g, ' ')).join(' … ')
  return document.text.slice(from, to).replace(/\s+/g, ' ')
}
