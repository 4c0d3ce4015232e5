import { baseKey, isPastForm, verbKey } from './verb-key.ts'

const negator = /^(?:not|never|no|nobody|none|nothing|nor|neither|cannot)$|n[’']t$/u
// "Didn't", "couldn't": a bare form follows.
const bareNot = /^(?:did|do|does|could|would|ca|wo)n[’']t$/u
const helper =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|shall|should|may|might|must|to|ever|at|any|all|in|so|much|even|also|then|yet|himself|herself|themselves|\p{L}+ly)$/u

/** The verb of a denial as a key; null where it has none but "is" or "has". */
export function deniedVerb(words: string): string | null {
  const all = words.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  const not = all.findIndex((word) => negator.test(word))
  const isBare =
    /^(?:did|do|does|could|would|can|will)$/u.test(all[not - 1] ?? '') || bareNot.test(all[not] ?? '')
  const behind = all.slice(not + 1).filter((word) => !helper.test(word))
  const verb = isBare ? behind[0] : behind.slice(0, REACH).find(isPastForm)
  if (verb === undefined || any.test(verb)) return null
  return isBare ? baseKey(verb) : verbKey(verb)
}

// "Never touched the brake" denies all that can be done with it.
const any = /^(?:touch|mak|mad|tak|took|giv|gav|get|got|put|us|mov|do|did|don|hav|had)(?:e|ed|en|n|es|s)?$/u

/** Words between a negation and its verb. */
const REACH = 4
