import { frameBefore, reportsIn } from '../../sense/embedding.ts'
import { clauseAt } from '../../sense/negation.ts'
import type { Span } from '../../text/span.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'

const open =
  /\?\s*["”’»)]*\s*$|\b(?:perhaps|probably|possibly|presumably|apparently|supposedly|allegedly|reputedly|rumou?r\w*|hearsay|gossip|legend|said to have|believed to have|supposed to have|charged with|accused of|as if|as though|on appeal|court of appeal|retrial)\b/iu

/** Whether a sentence tells what happened, with neither question nor rumour. */
export function isToldForCertain(sentence: Sentence): boolean {
  const words = wordsOf(sentence, sentence)
  return !open.test(words) && reportsIn(words, 'en').length === 0
}

const opinion =
  /\b(?:think|thought|believed?|certain|sure|convinced|suspect(?:ed)?|feel|felt|hoped?|feared?|wish(?:ed)?|wanted|expected|doubt(?:s|ed)?|knew|if|unless|lest|whether|threatened|demanded|proposed|moved|ordered|intended|meant|suggested|asked|until|how|how much|how many)(?:\s+[\p{L}’']+){0,3}\s*$/iu

// "I never believed that the bridge was safe".
const disbelief =
  /\b(?:I|we)\s+(?:never|did not|do not|didn['’]t|don['’]t)\s+(?:for a moment\s+)?(?:believed?|think|thought)(?:\s+that)?(?:\s+[\p{L}’']+){0,3}\s*$/iu

/** What the words of its sentence before a clause make of it: told, denied, or null where it is no more than supposed. */
export function framingBefore(before: string, isOpinion: boolean): 'told' | 'denied' | null {
  if (!isOpinion && opinion.test(before)) return disbelief.test(before) ? 'denied' : null
  const frame = frameBefore(before, 'en')
  if (!frame) return 'told'
  if (frame.kind === 'denied') return 'denied'
  if (frame.kind !== 'reported' || frame.subject === null) return null
  return /^(?:people|they|some|many|others|folk|folks|everyone|everybody|men|most|the (?:town|village|world|papers))\b/iu.test(
    frame.subject,
  )
    ? null
    : 'told'
}

const bounded =
  /\b(?:until|till|again|yet|longer|at first|immediately|at once|when|while|because|without|more than|enough)\b|(?:\b(?:not|never)|n[’']t)\s+(?:\p{L}+\s+)?(?:so|as|too|very|all|every|always|often|quite|fully|wholly|entirely|altogether|only|merely|alone)\b/iu

const habitual =
  /\b(?:for the first time|sometimes|at times|usually|generally|normally|from time to time|as a rule|used to)\b/iu

/** Whether a clause tells of a habit or of the first of many times. */
export function isOfManyTimes(sentence: Sentence, at: Span): boolean {
  return habitual.test(wordsOf(sentence, clauseAt(sentence.account.document.text, at.from, sentence)))
}

/** Whether a denial is of one time or degree only: "did not marry again", "was not dead when they came". */
export function isBounded(sentence: Sentence, at: Span, isOfNone: boolean): boolean {
  const clause = clauseAt(sentence.account.document.text, at.from, sentence)
  // "Never made her a judge, and she was still a clerk when she left".
  const behind = wordsOf(sentence, { from: at.to, to: Math.max(at.to, clause.to) }).split(
    /,\s+(?:and|but|though|yet)\s/u,
  )
  const words = wordsOf(sentence, { from: clause.from, to: at.to }) + behind[0]!
  // "No rocket was fired between the time when she struck and noon".
  // "Yet he never became a judge" is no "not yet".
  if (sentence.from === clause.from && /^yet\b/iu.test(words)) return bounded.test(words.slice('yet'.length))
  return bounded.test(isOfNone ? words.replace(/\b(?:when|while)\b/giu, '') : words)
}
