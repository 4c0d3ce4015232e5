import { hedgesIn } from '../../sense/hedge.ts'
import type { Span } from '../../text/span.ts'
import { deniedThat, isDenied, type Sentence, wordsOf } from '../apart/told-sentence.ts'

// Where one part of a sentence ends and another begins, but for commas; and the words with which a part begins that ends at one.
const joint =
  /[;:—(]|\b(?:who|whom|whose|which|that|when|while|where|because|although|though|until|if|unless|whether|as|before|after|so that)\b|,\s+(?:and|but|so|or|nor)\s|\s(?:and|but)\s+(?=(?:he|she|they|it|I|we|was|were|had|the\s+\p{L}+\s+(?:was|were|had))\b)|,/giu
const opens =
  /^(?:who|whom|whose|which|when|while|where|because|although|though|until|if|unless|as|before|after)$/iu

/** The part of a sentence around a stretch, from one joint to the next: "when the Governor laid the first stone". */
export function partAt(text: string, sentence: Span, at: Span): Span {
  let { from, to } = sentence
  let isAside = false
  for (const match of text.slice(sentence.from, sentence.to).matchAll(joint)) {
    const place = sentence.from + match.index
    // A comma ends only what "when" or "which" began.
    if (match[0] === ',' && !isAside) continue
    if (place >= at.to) {
      to = place
      break
    }
    if (place + match[0].length > at.from) continue
    from = place + match[0].length
    isAside = opens.test(match[0])
  }
  return { from, to }
}

const asked = /\?\s*["”’»)]*\s*$/u
// What makes all that follows it a guess or hearsay.
const frame =
  /\b(?:rumou?r\w*|(?<!\bno )doubt\w*|said to have|charged with|accused of|not certain|uncertain|not known|not clear|unclear|no evidence|suppos\w+|alleg\w+|perhaps|it (?:is|was) (?:said|told|claimed|believed|thought|reported)|(?:they|people|some) say|are known to have)\b/iu
// What makes a plan or a fear of it.
const intent = /\b(?:hoped?|feared?|fears|intended|planned|propos\w+)\b/iu
const condition = /\b(?:if|unless|whether)\s*$/iu
const guess =
  /\b(?:would|should|might|perhaps|may have|could have|seems?|seemed|appears?|appeared|probably|possibly)\b/iu

/**
 * Whether a sentence gives what stands at `at` as a fact: not in a question, a condition, a guess, hearsay or a denial. Only the
 * part where it stands counts, and the frame before it: what is doubted behind it is another matter.
 */
export function isFact(sentence: Sentence, at: Span): boolean {
  const { text } = sentence.account.document
  if (asked.test(wordsOf(sentence, sentence))) return false
  const part = partAt(text, sentence, at)
  const before = text.slice(sentence.from, part.from)
  if (frame.test(before) || intent.test(before) || deniedThat.test(`${before} `) || condition.test(before))
    return false
  const words = wordsOf(sentence, part)
  if (frame.test(words) || guess.test(words) || isDenied(sentence, part)) return false
  return hedgesIn(text, 'en', part).every((hedge) => hedge.to <= part.from || hedge.from >= part.to)
}
