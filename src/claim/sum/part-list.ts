import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import { isMarginAt } from './margin-words.ts'
import { moneyOf } from './money.ts'
import type { Failed } from './sum.ts'

/** "Of whom": the list behind it tells of parts, not of all of them. */
export const ofThem: RegExp = /\b(?:of whom|of them|of which|of these|of those|among them|among whom)\b/iu
/** Words that leave something of a whole uncounted. */
export const uncounted: RegExp =
  /\b(?:the rest|the remainder|others|and (?:the |all )?other|some|several|many|a few|few|including|included|various|sundry|numerous|a number|besides|apart from|not counting|exclusive|excluding|etc|and so on|as well as|more|a couple|a handful|both|two or three)\b/iu

/** Words that say that nothing of a whole is left out: "there is no other", "nothing was left". */
export const closes: RegExp =
  /\b(?:no (?:other|others|more|further|residue|balance|remainder)|nobody else|no one else|none (?:left|remained|other|was left)|nothing (?:in hand|left|over|remain\w*)|every (?:one|man|member|person|prisoner|accused|case|penny|pound|vote)|each (?:one|member|of them) |accounted for|disposed of|th(?:ese|at) (?:are|is|were|was|makes|made|being) all|completes? the|exhausts?|without (?:exception|remainder|residue)|not (?:a|one) \p{L}+ (?:more|left|over|remained)|nothing (?:was|being|is) left(?: over)?|nothing remains|,?\s*(?:and |there (?:was|were) )?(?:no|none|nobody|no one)\b[^.,;]{0,40}\b(?:elsewhere|anywhere else|any other|in other \p{L}+)|nowhere else|wholly (?:spent|divided|paid)|the whole (?:of it |of which )?(?:was|is|has been|being) (?:spent|divided|paid|distributed|laid out))\b/iu

const apart = /,|;|\b(?:and|with(?= (?:the|an?|his|her|its|their) )|plus|besides?)\b/iu
const aside =
  /^(?:(?:who|whom|which|that|all|mostly|chiefly|mainly|being|in|at|from|on|by|for|under|as|namely|almost|largely|half|aged|of|to|into|through|during|after|before|until|when|where|again|then|later|another|respectively|finally|lastly|next|first|secondly|also|still|about|esq|so)\b|\p{L}+(?:ing|ed)\b)|^(?:an?|the|or|is|it|this)?$/iu

/** Whether some of the words between two numbers of a list tell of a thing without its number: "9 men, the captain, 3 boys". */
export function hasUncounted(between: string): boolean {
  // "Gold, £90; notes, £60": what is parted by semicolons names its thing before a comma.
  const segments = between.split(/;/u.test(between) ? /;/u : apart).map((one) => one.trim())
  return segments.slice(1, -1).some((one) => !aside.test(one) && !/^(?:the )?\p{Lu}/u.test(one))
}

/** The counts of a list, as long as commas, "and" and a few words part them. */
export function listed(text: string, counts: readonly Count[]): Count[] {
  const end = counts.findIndex((one, i) => {
    const before = counts[i - 1]
    if (!before) return false
    const between = text.slice(before.to, one.from).replace(/^\s+of (?:them|these|those|whom)\b/iu, '')
    return (
      !/,|;|\band\b/u.test(between) ||
      (/^[\s,]*$/u.test(between) && /\d$/u.test(text.slice(before.from, before.to))) ||
      between.length > 110 ||
      ofThem.test(between) ||
      /[()—–:]/u.test(between) ||
      hasUncounted(between) ||
      isMarginAt(text, one) ||
      !isOfOneKind([counts[0]!, one])
    )
  })
  return end < 0 ? [...counts] : counts.slice(0, end)
}

/** Whether numbers can be added: of one measure, which the first or the last alone may name. */
export function isOfOneKind(counts: readonly Count[]): boolean {
  return new Set(counts.flatMap(({ unit }) => unit ?? [])).size <= 1
}

/** Whether the last two of a list are joined by "and". */
export function joinedByAnd(text: string, parts: readonly Count[]): boolean {
  return parts.length > 1 && /\band\b/u.test(text.slice(parts.at(-2)!.to, parts.at(-1)!.from))
}

/** Whether a part alone may be so large, and all of them be meant for the total that is told. */
export function isNear(total: Count, parts: readonly Count[]): boolean {
  const sum = sumOf(parts)
  return sum >= 0.6 * total.value && sum <= 1.6 * total.value
}

export function sumOf(parts: readonly Count[]): number {
  return parts.reduce((all, { value }) => all + value, 0)
}

/** Numbers of one list in one measure: of "£300, 150 and 100" all are pounds. */
export function inOneMeasure(counts: readonly Count[]): Count[] {
  const money = counts.filter(({ unit }) => unit === 'pence')
  const isPounds = money.length > 0 && money.every(({ value }) => value % 240 === 0)
  if (!isPounds) return [...counts]
  return counts.map((one) => (one.unit === null ? { ...one, value: one.value * 240, unit: 'pence' } : one))
}

/** Parts that do not make their total; nothing where some of them do, or where a number is not exact. */
export function unequal(whole: Count, list: readonly Count[]): Failed[] {
  const told = [whole, ...list]
  if (told.some(({ loose, percent }) => loose || percent) || !isOfOneKind(told) || list.length < 2) return []
  const [total, ...parts] = inOneMeasure(told)
  if (!total || someMake(total.value, parts)) return []
  const said = (value: number): string => (total.unit === 'pence' ? moneyOf(value) : plain(value))
  const derivation = `${parts.map(({ value }) => said(value)).join(' + ')} = ${said(sumOf(parts))}, not ${said(total.value)}.`
  return [{ values: told, derivation }]
}

/** Parts that are more than their whole. */
export function exceeds(total: Count, parts: readonly Count[]): Failed[] {
  return sumOf(parts) > total.value ? unequal(total, parts) : []
}

// Of many parts, some make any number by chance.
function someMake(total: number, parts: readonly Count[]): boolean {
  if (Math.abs(sumOf(parts) - total) < 1e-6) return true
  if (parts.length > 6) return false
  const values = parts.map(({ value }) => value)
  for (let set = 1; set < 1 << values.length; set++) {
    const chosen = values.filter((_, i) => (set >> i) & 1)
    if (chosen.length > 2 && chosen.reduce((all, one) => all + one, 0) === total) return true
  }
  return false
}
