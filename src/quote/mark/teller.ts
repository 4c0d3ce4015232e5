import type { Span } from '../../text/span.ts'

const lineEnd = /\n[^\S\n]*/g
const ended = /[.!?:…»”"’)][*_]?[^\S\n]*$/u
// Who speaks says I and you, asks, and shortens his words; who tells does none of these.
const spoken =
  /[?!]["”’]?\s*$|(?<!\p{L})(?:I|me|my|mine|you|your|yours|we|us|our|ours|is|are|am|has|have|do|does|can|will|shall|must|\p{L}+['’](?:m|re|ve|ll|d|t)|(?:he|she|it|that|what|who|there|here|where|how|let)['’]s)(?!\p{L})/iu
const past =
  '(?:\\p{Ll}{2,}ed|said|went|came|took|sat|stood|bent|broke|swept|began|gave|got|held|kept|laid|led|left|lay|let|made|put|ran|rose|saw|shook|spoke|strode|threw|told|turned|understood|woke|wrote|drew|fell|felt|found|flung|heard|knew|looked|met|sang|thrust|thought|brought|caught|sprang|sank|knelt|crept|leapt|hung|swung|drank|lit|set|shut|was|were|had)'
// Not "his": "His father made his money in tin" is as likely told by the one who speaks.
const pronoun = '(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)'
const name = "(?!(?:The|This|That|His|Her|My|An?)\\s)\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}"
const thing =
  "(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}\\p{L}+)?['’]s)(?:\\s[\\p{L}’'-]+){1,4}?"
const adverb = '(?:\\s\\p{Ll}+ly|\\s(?:then|again|now|also|still))?'
// "He added", "Stephen stood", "A tolerant smile curled", "Halted, he peered", "Laughing again, he brought".
const tells = new RegExp(
  `^(?:\\p{Lu}\\p{L}*(?:ed|ing)(?!\\p{L})[^,.;:]{0,40},\\s|\\p{Lu}\\p{L}+ly,?\\s)?(?:${pronoun}|${name}|${thing})${adverb}\\s${past}(?!\\p{L})`,
  'u',
)

/**
 * Where the teller has the word again in a turn that a dash began: at the first line that tells rather than speaks.
 * Only where lines end with sentences, so that a line says something by itself; a text that is broken at a width is not
 * cut. Where the turn ends if no line tells. A line that only says who speaks, one of `tags`, ends nothing.
 */
export function tellerIn(text: string, { from, to }: Span, tags: readonly Span[]): number {
  const words = text.slice(from, to)
  const ends = [...words.matchAll(lineEnd)]
  if (ends.length === 0) return to
  const whole = ends.filter(({ index }) => ended.test(words.slice(Math.max(0, index - 4), index)))
  if (whole.length < ends.length * 0.8) return to
  for (const end of whole) {
    const begins = end.index + end[0].length
    const line = /^[^\n]*/u.exec(words.slice(begins))![0]
    const isTag = tags.some((tag) => tag.from <= from + begins && from + begins < tag.to)
    if (!isTag && /^\p{Lu}/u.test(line) && tells.test(line) && !spoken.test(line)) return from + end.index
  }
  return to
}
