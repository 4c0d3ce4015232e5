import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import { moneyOf } from './money.ts'
import type { Failed } from './sum.ts'

const each = /^\s*(?:[\p{L}’'-]+\s+){0,3}?(?:each|apiece|a head|a man|per (?:head|man|person))\b/iu
const eachOf = /\beach of (?:the|our|his|her|their|its)\s+$/iu
const inAll =
  /(?:\b(?:in all|altogether|in total|all told|a total of|totall?ing|brought in|came to|yielded|produced|realised|cost|paid|making|made|makes|amounting to|a sum of|coming to|that is|or)|=)\s*,?\s*(?:in all,?\s+)?$/iu

/** So many things at so much each, and what they come to: "eleven men at two pounds each, twenty pounds in all". */
export function products(text: string, counts: readonly Count[]): Failed[] {
  return counts.flatMap((total, i) => {
    const [a, b] = [counts[i - 2], counts[i - 1]]
    if (!a || !b || [a, b, total].some(({ percent }) => percent) || total.loose) return []
    const [number, rate] = isNumberFirst(text, a, b) ? [a, b] : isRateFirst(text, a, b) ? [b, a] : []
    if (!number || !rate || number.loose || number.unit !== null) return []
    const between = text.slice(b.to, total.from)
    if (between.length > 50 || !(inAll.test(between) || /^[^.;]{0,20},\s*$/u.test(between))) return []
    if ((total.unit ?? rate.unit) !== rate.unit) return []
    // "Twenty pounds, which made two hundred": pounds too.
    const scale = total.unit === null && rate.unit === 'pence' && rate.value % 240 === 0 ? 1 / 240 : 1
    const made = number.value * rate.value * scale
    if (Math.abs(made - total.value) < 1e-6) return []
    const said = (value: number): string =>
      rate.unit === 'pence' && scale === 1 ? moneyOf(value) : plain(value)
    const derivation = `${plain(number.value)} times ${said(rate.value * scale)} is ${said(made)}, not ${said(total.value)}.`
    return [{ values: [total, number, rate], derivation }]
  })
}

function isNumberFirst(text: string, number: Count, rate: Count): boolean {
  const between = text.slice(number.to, rate.from)
  if (eachOf.test(text.slice(Math.max(0, number.from - 16), number.from)))
    return /^[^.;]{3,60}$/u.test(between)
  return (
    each.test(text.slice(rate.to, rate.to + 30)) &&
    /^\s+(?:[\p{L}’'-]+\s+){0,4}?(?:at|of|with|paid)\s*$/iu.test(between)
  )
}

// "At sixpence a head, the 240 visitors brought in £6".
function isRateFirst(text: string, rate: Count, number: Count): boolean {
  return (
    /\bat\s+$/iu.test(text.slice(Math.max(0, rate.from - 4), rate.from)) &&
    each.test(text.slice(rate.to, rate.to + 30)) &&
    /^[^.;]{0,20},\s+(?:the|his|her|their|its|our)\s+$/u.test(text.slice(rate.to, number.from))
  )
}
