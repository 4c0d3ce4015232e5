import type { Tongue } from './phrase.ts'

// Words that begin the clause that says of which. Our own list.
const narrowing: Readonly<Record<Tongue, RegExp>> = {
  en: /^\s+(?:(?:of|for|in|to|by|from|with|on|at) (?:which|whom)|that|which|who|whose)\s/iu,
  de: /^,\s+(?:(?:von|für|in|zu|mit|auf) )?(?:de[mnr]|die|das|deren|dessen|welche[rsnm]?)\s/iu,
  fr: /^\s+(?:dont|(?:de|à|pour|par|sur|avec) (?:laquelle|lequel|lesquels|lesquelles|qui)|qui|que)\s/iu,
}

/** Whether words begin with the clause that says of which of all it holds: " of which it had notice". */
export function beginsNarrowing(words: string, tongue: Tongue): boolean {
  return narrowing[tongue].test(words)
}
