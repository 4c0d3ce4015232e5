import type { Tongue } from './phrase.ts'

// Words that leave nobody and nothing out. Our own list.
const sweeping: Readonly<Record<Tongue, RegExp>> = {
  en: /(?<!\p{L})(?:every|all|any|each|no|none|whatever|anyone|everyone|nobody)(?!\p{L})(?:\s+[\p{L}’'-]+){0,6}\s*$/iu,
  de: /(?<!\p{L})(?:jede[rsnm]?|alle[rsnm]?|keine?[rsnm]?|niemand|sämtliche\p{L}*)(?!\p{L})(?:\s+[\p{L}-]+){0,6}\s*$/iu,
  fr: /(?<!\p{L})(?:tous|toutes|tout|chaque|aucune?|nul(?:le)?|quiconque)(?!\p{L})(?:\s+[\p{L}’'-]+){0,6}\s*$/iu,
}

/** Whether words end, six further ones at most, with what is said of all or of none: "every defect". */
export function endsSweeping(words: string, tongue: Tongue): boolean {
  return sweeping[tongue].test(words)
}
