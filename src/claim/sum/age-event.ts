import type { Span } from '../../text/span.ts'
import type { When } from '../../time/when.ts'
import type { Telling } from '../person/telling.ts'
import { dateOf, datingsOf } from './event-dated.ts'

const whenBehind =
  /^(?:\s+years?(?: old| of age)?)?,?\s+(?:(?:when|on the day (?:when|that)|the (?:day|year) (?:when|that))\s+(?<clause>the [^.,;:()]{5,60})|(?:at the (?:time|outbreak|beginning|opening|start|date) of|during|at|in the year of)\s+(?<noun>the [^.,;:()]{4,50})|when\s+(?:he|she)\s+(?:died|perished|drowned|fell|was (?:killed|drowned|lost|burned|burnt|shot))\s+(?:in|at|during|with)\s+(?<end>the [^.,;:()]{4,50}))/iu
const diedBefore =
  /\b(?:died|perished|drowned|fell|was (?:killed|drowned|lost|burned|burnt))\s+(?:in|at|during)\s+(?<end>the [^.,;:()]{4,40}?),?\s+(?:at the (?:early )?age of|aged|at)\s+(?:only\s+)?$/iu
/** Behind it the phrase tells of something else: "the strike and went to sea", "the fire that took his house". */
const stops = /\s+(?:and|but|which|that|who|where|while|as|he|she|they|it|after|before)\b.*$/isu
/** It is told that there were several, or that it is another than the text is of. */
const several = /\b(?:first|second|third|next|previous|later|earlier|last|former|other|same|of \d{4})\b/iu

/** The date of what was going on when somebody was of an age, where the text gives one for it: "51 when he died in the wreck". */
export function eventBeside(telling: Telling, sentence: Span, age: Span): (Span & { when: When }) | null {
  const { text } = telling.account.document
  const behind = whenBehind.exec(text.slice(age.to, sentence.to))
  const before = diedBefore.exec(text.slice(sentence.from, age.from))
  const { clause, noun, end } = { ...before?.groups, ...behind?.groups } as Partial<Record<string, string>>
  const phrase = (clause ?? noun ?? end)?.replace(stops, '')
  if (!phrase || several.test(phrase)) return null
  const dating = dateOf(text, phrase, datingsOf(telling.account), sentence, null)
  return dating && { from: dating.date.from, to: dating.date.to, when: dating.when }
}
