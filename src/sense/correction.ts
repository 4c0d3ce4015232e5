import type { Tongue } from './phrase.ts'

// How one who has spoken takes a step back. Our own list.
const corrections: Readonly<Record<Tongue, RegExp>> = {
  en: /^\W*(?:well,? (?:perhaps|maybe|almost|nearly|not|at least|except)|(?:or )?rather[,:]|(?:that is|i mean),? (?:some|most|not|almost|nearly|at least|perhaps|only)|or almost|at least (?:not|some|most)|correction[:,]|no, wait)/iu,
  de: /^\W*(?:na ja|nun ja|naja|das heißt|ich meine|besser gesagt|vielmehr|oder vielmehr)(?!\p{L})/iu,
  fr: /^\W*(?:enfin,|ou plutôt|plutôt,|je veux dire|c['’]est-à-dire (?:presque|quelques|certains)|du moins)(?!\p{L})/iu,
}

/** Whether a sentence takes back some of the one before it: "Well, perhaps in August.", "I mean some of them." */
export function isCorrection(words: string, tongue: Tongue): boolean {
  return corrections[tongue].test(words)
}
