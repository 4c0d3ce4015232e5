import { editsBetween } from '../match/letters.ts'

/** How two words that are nearly the same differ; null when they are two words. */
export type Variant = 'scan' | 'spelling' | 'inflection' | 'typo'

// What worn type and a scanner take for one another: every class is written as its first member. Signs before letters,
// so that "rn" is tried as "m" before its "r" is looked at alone.
const confusions: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|in(?=[^g]|$)/g, 'm'],
  [/cl|ci/g, 'd'],
  [/vv/g, 'w'],
  [/li|ii|lı/g, 'h'],
  [/[1!|i]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8|h/g, 'b'],
  [/ſ|t/g, 'f'],
  [/e/g, 'c'],
  [/n/g, 'u'],
  [/[9q]/g, 'g'],
]

// One letter or two where usage has changed or differs between countries; each rule maps both sides to one form.
const usages: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s|ed|ing|able|ite|ed|er|ful|less|ly|y)/g, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation|er)/g, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/g, 'yz'],
  [/(?<=[bcgmpt])re(?=$|s$|d$)/g, 'er'],
  [/ence(?=$|s$)/g, 'ense'],
  [/ae|oe/g, 'e'],
  [/ll/g, 'l'],
  [/tt/g, 't'],
  [/mme$/g, 'm'],
  [/ogue(?=$|s$)/g, 'og'],
  [/ck$|c$/g, 'k'],
  [/^en/g, 'in'],
  [/ph/g, 'f'],
  [/y/g, 'i'],
  [/(?<=[^aeiou])e$/g, ''],
  [/gement|gment/g, 'gement'],
  [/x(?=ion)/g, 'ct'],
  [/th(?=or|ür|un|eil|al)/g, 't'],
]

const endings = /(?:'s|s|es|ed|d|ing|er|est|ly|n|en|e|t|te|st|em|es)$/

/** Judges two words by their keys (see text/word.ts), which are not equal. Symmetrical. */
export function variantOf(a: string, b: string): Variant | null {
  if (/\d/.test(a) !== /\d/.test(b) ? !isScan(a, b) : /\d/.test(a)) return null
  if (respelled(a, usages) === respelled(b, usages)) return 'spelling'
  if (stemOf(a) === stemOf(b) && stemOf(a).length >= 3) return 'inflection'
  if (isScan(a, b)) return 'scan'
  return isTypo(a, b) ? 'typo' : null
}

/** Whether a scanner could have read one for the other. */
export function isScan(a: string, b: string): boolean {
  return respelled(a, confusions) === respelled(b, confusions)
}

function respelled(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((spelled, [pattern, form]) => spelled.replace(pattern, form), word)
}

function stemOf(word: string): string {
  const bare = word.replace(endings, '').replace(/ie?$/, 'y')
  return bare.length >= 3 ? bare.replace(/(.)\1$/, '$1') : word
}

// Two neighbouring letters that changed places, or one that was doubled, dropped or slipped in, inside a long word.
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0]) return false
  if (editsBetween(a, b) === 1) return a.length !== b.length
  return (
    a.length === b.length && [...a].sort().join('') === [...b].sort().join('') && editsBetween(a, b) === 2
  )
}
