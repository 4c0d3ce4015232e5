import { numbersIn } from '../../sense/number.ts'
import type { Span } from '../../text/span.ts'
import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import { moneyIn, moneyOf } from './money.ts'
import { isShare } from './share.ts'
import type { Failed } from './sum.ts'

const equals =
  /^[\s,;(–—-]*(?:which|that|this)?\s*(?:or|is|was|being|i\.e\.|equal to|equivalent to|amounts? to|amounted to|comes? to|came to|works? out at|meant|means|making|say|represents?|represented|=)?\s*(?:to\s+say|only|just|exactly|a matter of)?[\s,(]*$/iu
/** "6s. 8d. in the pound, or forty per cent"; "twelve of the forty houses, a quarter". */
export function fractions(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  return [
    ...inThePound(text, sentence, counts),
    ...partsOf(text, sentence, counts),
    ...ofTheWhole(text, sentence, counts),
  ]
}

function inThePound(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  return moneyIn(text, sentence).flatMap((money) => {
    const pound = /^\s+(?:in|to|on) the (?:pound|£)/iu.exec(text.slice(money.to, money.to + 16))
    if (!pound) return []
    const to = money.to + pound[0].length
    const share =
      counts.find(({ percent, from }) => percent && from > to && equals.test(text.slice(to, from))) ??
      counts.find(
        ({ percent, to: end }) =>
          percent &&
          end < money.from &&
          /^\s*(?:per\s?cent\.?|%)[\s,(–—]*(?:or|that is|i\.e\.)?\s*$/iu.test(text.slice(end, money.from)),
      )
    const actual = (100 * money.pence) / 240
    if (!share || Math.abs(actual - share.value) <= (share.loose ? 3 : 1)) return []
    const derivation = `${moneyOf(money.pence)} in the pound is ${plain(actual)} per cent, not ${plain(share.value)}.`
    return [{ values: [share, money], derivation }]
  })
}

const beside =
  /^(?:\s+[\p{L}’'-]+){0,4}\s*[,(–—]\s*(?:or|that is(?: to say)?|which is|being|i\.e\.|a (?:proportion|mortality|rate|share|loss|total) of)?\s*(?:exactly\s+|just\s+)?(?:an?\s+|one\s+)?$/iu
const endsShare = /^(?:\s*[,.;)–—]|\s+of (?:them|the whole|those|all|the (?:total|number))\b)/iu

function partsOf(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  const named = fractionsIn(text, sentence).filter(({ to }) => endsShare.test(text.slice(to, to + 24)))
  if (named.length === 0) return []
  return counts.flatMap((first, i) => {
    const second = counts[i + 1]
    if (!second || [first, second].some(({ loose, percent }) => loose || percent)) return []
    const [part, whole] = first.value < second.value ? [first, second] : [second, first]
    if (!isShare(text, part, whole)) return []
    const share = named.find(({ from }) => from > second.to && beside.test(text.slice(second.to, from)))
    const actual = part.value / whole.value
    if (!share || Math.abs(actual - share.value) <= 0.04) return []
    const derivation = `${plain(part.value)} of ${plain(whole.value)} is ${plain(100 * actual)} per cent, not ${text.slice(share.from, share.to)}.`
    return [{ values: [share, part, whole], derivation }]
  })
}

// "A third of the 48 patients, that is twelve".
function ofTheWhole(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  return fractionsIn(text, sentence).flatMap((share) => {
    const at = counts.findIndex(({ from }) => from > share.to)
    const [whole, part] = counts.slice(at, at + 2)
    if (at < 0 || !whole || !part || [part, whole].some(({ loose, percent }) => loose || percent)) return []
    const isOf = /^\s+of (?:the|these|those|his|her|their|its|our|all)\s+$/iu.test(
      text.slice(share.to, whole.from),
    )
    const isThat =
      /^(?:\s+[\p{L}’'-]+){1,3},?\s*[,(–—]?\s*(?:that is(?: to say)?|or|namely|in all|in number|i\.e\.)?,?\s*$/iu.test(
        text.slice(whole.to, part.from),
      )
    const actual = part.value / whole.value
    if (
      !isOf ||
      !isThat ||
      !/[,(–—]/u.test(text.slice(whole.to, part.from)) ||
      !/^(?:\s+in number)?\s*[,.;)–—]/u.test(text.slice(part.to, part.to + 12)) ||
      Math.abs(actual - share.value) <= 0.04
    )
      return []
    const derivation = `${plain(part.value)} of ${plain(whole.value)} is ${plain(100 * actual)} per cent, not ${text.slice(share.from, share.to)}.`
    return [{ values: [share, part, whole], derivation }]
  })
}

const unsure = /\b(?:than|nearly|about|almost|over|under|some|least|most|only)\s+(?:an?\s+|one\s+)?$/iu

const sign = /\b(?:half|one in|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)s?)\b/iu

/** "A third", "half"; not "almost a third". */
export function fractionsIn(text: string, sentence: Span): (Span & { readonly value: number })[] {
  if (!sign.test(text.slice(sentence.from, sentence.to))) return []
  const spelled = numbersIn(text, 'en', sentence).filter(
    ({ value, unit }) => value > 0 && value < 1 && unit === null,
  )
  const words = text.slice(sentence.from, sentence.to)
  const halves = Array.from(words.matchAll(/\b(?:one half|a half|half|a quarter)\b/giu), (match) => {
    const from = sentence.from + match.index
    const value = /quarter/iu.test(match[0]) ? 1 / 4 : 1 / 2
    return { from, to: from + match[0].length, value }
  })
  const oneIn = Array.from(words.matchAll(/\bone in (?:every )?([\p{L}-]+|\d+)\b/giu)).flatMap((match) => {
    const from = sentence.from + match.index
    const to = from + match[0].length
    const number = numbersIn(text, 'en', { from: from + 6, to }).at(-1)
    return number && number.value > 1 ? [{ from, to, value: 1 / number.value }] : []
  })
  return [...spelled, ...halves, ...oneIn].filter(
    ({ from }) => !unsure.test(text.slice(Math.max(0, from - 18), from)),
  )
}
