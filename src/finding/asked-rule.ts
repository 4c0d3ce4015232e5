import type { Explanation } from './explanation.ts'
import { didYouMean } from './nearest.ts'

/** The entry that a person means: "a28", "quote/marked", "silently cut", "no-rules:pl"; null when there is none. */
export function ruleNamed(word: string, all: readonly Explanation[]): Explanation | null {
  const wanted = plain(word)
  return all.find(({ rule }) => rule.toLowerCase() === wanted) ?? null
}

/** What is said of a word that names no rule: that, the nearest that there is, and where all are. */
export function unknownRule(word: string, all: readonly Explanation[]): string {
  const wanted = plain(word)
  // Of names that are equally near, the one that begins alike is meant: "A41" is a slip for "A40", not for "A01".
  const names = all
    .map(({ rule }) => rule)
    .sort((a, b) => beginning(wanted, b.toLowerCase()) - beginning(wanted, a.toLowerCase()))
  return `There is no rule, code or verdict "${word}".${didYouMean(wanted, names)} "stemma explain" lists all.`
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/:.*$/, '')
    .replace(/^quote\//, '')
    .replace(/^([abc])(\d)$/, '$10$2')
}

/** How many letters two words have in common from their first on. */
function beginning(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
