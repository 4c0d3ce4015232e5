import { boundAt, leftOf, type Part, rightOf } from './order-bound.ts'
import { notYet, order, type Parts, reversed, text } from './order-parts.ts'

const unreal = /\b(?:could|might|would|should|can|may|time to)\b/iu
const lately =
  /\b(?:already|(?:was|were|been)\s+(?:only\s+|but\s+)?just|had\s+(?!(?:to|a|an|the|no|some|any|his|her|its|their|two|three)\b)\p{L}+)\b/iu
const done =
  /\bha(?:d|ving)\s+(?:been\s+)?\p{L}+|\b(?:heard|learned|learnt|saw|received|read|told|announced|known|over|done|ended|finished|reached|arrived|returned|fell|died|closed|opened|declared)\b/iu

/** "The gate was shut when the clock had struck": by the tenses of the two, and "already", "not yet", "still". */
export function whenAt(words: string, at: Part): Parts | null {
  const bound = boundAt(words, at)
  if (!bound) return null
  const [main, sub] = [text(words, bound.main), text(words, bound.sub)]
  if (unreal.test(main)) return null
  if (bound.isFront && /\bonly\W*$/iu.test(words.slice(0, at.from))) return order(bound.sub, bound.main)
  if (/\balready\b/iu.test(sub) && !notYet.test(main)) return order(bound.sub, bound.main)
  if (/\bstill\b/iu.test(main) || (/\b(?:yet|had)\b/iu.test(main) && notYet.test(main)))
    return order(bound.sub, bound.main)
  if (lately.test(main)) return order(bound.main, bound.sub)
  if (notYet.test(main) || notYet.test(sub)) return null
  return (bound.isFront ? done : /\bhad\b/iu).test(sub) ? order(bound.sub, bound.main) : null
}

/** "He left while the debate was still going on": the debate ended later. */
export function whileAt(words: string, at: Part): Parts | null {
  const bound = boundAt(words, at)
  return bound && !bound.isDenied && /\bstill\b/iu.test(text(words, bound.sub))
    ? order(bound.main, bound.sub)
    : null
}

/** "As soon as the vote was taken, he left"; "on hearing this". */
export function onceAt(words: string, at: Part): Parts | null {
  const bound = boundAt(words, at)
  const isConjunction = bound && (bound.isFront || !/^(?:once|having)$/iu.test(text(words, at)))
  return isConjunction && !bound.isDenied ? order(bound.sub, bound.main) : null
}

const participle =
  /^\s+(?:\p{L}+ly\s+|now\s+|already\s+|just\s+|once\s+)?(?:been|\p{L}+(?:ed|en|wn|ght|ne|ung|pt|lt|ft|nt|ost|ade|old|eard|aid|eft|ead|et|ut))\b/u

/** "Having voted, he left"; "the vote having been taken, he left". */
export function havingAt(words: string, at: Part): Parts | null {
  if (!participle.test(words.slice(at.to)) || /\bnot\s+$/iu.test(words.slice(0, at.from))) return null
  const left = leftOf(words, at.from)
  const comma = words.indexOf(', ', at.to)
  const subject = text(words, left)
  // "The vote having been taken, he left" and "having voted, he left".
  if (comma > 0 && (subject.trim() === '' || /\p{L}\s*$/u.test(words.slice(0, at.from))))
    return order({ from: left.from, to: comma }, rightOf(words, comma + 2))
  return /,\s*$/u.test(words.slice(0, at.from)) ? order(rightOf(words, at.to), left) : null
}

/** "With the vote over, he left." */
export function overAt(words: string, at: Part): Parts | null {
  const over =
    /^\s+(?:[^.;:,]{3,60}?)\s+(?:over|done|gone|finished|ended|concluded|behind (?:him|her|them|us)),\s/u.exec(
      words.slice(at.to),
    )
  if (!over) return null
  return order({ from: at.to, to: at.to + over[0].length - 2 }, rightOf(words, at.to + over[0].length))
}

/** "No sooner had he left than the vote was taken." */
export function soonerAt(words: string, at: Part): Parts | null {
  const joint = /\s(?:than|when|before)\s/iu.exec(words.slice(at.to))
  if (!joint) return null
  const from = leftOf(words, at.from).from
  const to = at.to + joint.index
  return order({ from, to }, rightOf(words, to + joint[0].length))
}

/** "By the time the doctor came, the child was dead." */
export function byTimeAt(words: string, at: Part): Parts | null {
  const bound = boundAt(words, at)
  if (!bound) return null
  const told = order(bound.main, bound.sub)
  return bound.isDenied ? reversed(told) : told
}
