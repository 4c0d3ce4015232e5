import type { Statement, Voice } from '../claim/statement/statement.ts'
import { type Document, lineAt, locatorLabel, pageAt } from '../text/document.ts'
import type { Span } from '../text/span.ts'

/** Units of a passage that a line shows; of a longer one its beginning and its end. */
const SHOWN = 220

/** Words on one line, cut in the middle where they are long. */
export function onOneLine(words: string, most: number = SHOWN): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const half = Math.floor(most / 2)
  return `${flat.slice(0, half).trimEnd()} … ${flat.slice(-half).trimStart()}`
}

/** "letters/a.txt, p. 23". */
export function placeText(document: Document, { from }: Span): string {
  return `${document.path}, ${locatorLabel(pageAt(document, from), lineAt(document.text, from))}`
}

/** "Prewett writes › the mate says"; the author of the text, who only tells, is left to the place. */
export function voiceText(voice: readonly Voice[]): string {
  return voice
    .filter(({ name, act }, i) => i > 0 || act !== 'tells' || name !== null)
    .map(({ name, act, date }) => `${name ?? 'somebody unnamed'} ${act}${date ? ` (${date.edtf})` : ''}`)
    .join(' › ')
}

/** Whatever keeps a statement from being a plain assertion: "rumoured", "denied", "as a question"; often nothing. */
function doubtsOf({ polarity, modality }: Pick<Statement, 'polarity' | 'modality'>): string[] {
  return [
    modality === 'asserted' ? '' : modality,
    polarity === 'affirmed' ? '' : polarity === 'denied' ? 'denied' : 'as a question',
  ].filter(Boolean)
}

/** What is known of a statement beside its words: where, whose voice, how sure, and how its date was reckoned. */
export function noteText(statement: Statement, document: Document): string {
  const { voice, when } = statement
  return [
    placeText(document, statement),
    voiceText(voice),
    ...doubtsOf(statement),
    when?.anchor ? reckoningText(document.text, when, when.anchor) : '',
    when && when.calendar !== 'gregorian' ? `${when.calendar} calendar` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** How a date was reckoned: "dated “two days later”, reckoned from “10 December 1926”". */
function reckoningText(text: string, mention: Span, anchor: Span): string {
  const words = (span: Span): string => `“${onOneLine(text.slice(span.from, span.to), 60)}”`
  return `dated ${words(mention)}, reckoned from ${anchor.from === anchor.to ? 'the date of the writing' : words(anchor)}`
}
