import { isPersonNoun } from '../statement/person-noun.ts'
import type { Count } from './count-at.ts'

const people =
  /^(?:accused|prisoners?|passengers?|souls|lives|dead|bodies|survivors?|members|names|defendants|wounded|killed|missing|sick)$/u
const plurals =
  /s$|^(?:men|women|children|people|cattle|sheep|fish|geese|oxen|dead|wounded|sick|accused|horse|foot)$/u
const verbs =
  /^(?:was|is|has|does|goes|comes|takes|lies|stands|makes|this|its|his|as|thus|perhaps|always|besides|others|across|towards|upwards)$/u
const adjective = String.raw`(?:more|other|further|new|old|young|poor|unhappy|wretched|good|able|great|small|large|\p{L}+(?:ed|ing|ish|an|ese|en|al|ic))`
const behind = new RegExp(String.raw`^\s+(?:${adjective}\s+){0,2}(\p{Ll}{3,})`, 'u')

// "Two of her own boats".
const ofOwn = /^\s+of\s+(?:the|her|his|their|its|our|these|those)(?:\s+own)?(?=\s)/iu
const within =
  /\b(?:by|with|in|into|on|onto|from|under|at|after|within|for|through|between|among|against|before|during|over)\s+(?:the\s+|her\s+|his\s+|their\s+|its\s+)?$/iu

/** Whether a number is only beside what is told: "saved by two boats". */
export function isBeside(text: string, { from }: Count): boolean {
  return within.test(text.slice(Math.max(0, from - 16), from))
}

/** What a number counts: its measure or the plural behind it, "person" for all people; null where it stands alone. */
export function nounOf(text: string, { to, unit }: Count): string | null {
  if (unit !== null) return unit
  const words = text.slice(to, to + 70).replace(ofOwn, '')
  const [, noun] = behind.exec(words) ?? []
  if (!noun || !plurals.test(noun) || verbs.test(noun)) return null
  return isPersonNoun(noun) || people.test(noun) ? 'person' : noun.replace(/(?:es|s)$/u, '')
}

/** Whether two numbers can be of one thing, as far as their nouns tell. */
export function isSame(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}
