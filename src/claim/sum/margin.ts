import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import type { Counted } from './counted.ts'
import type { Failed } from './sum.ts'
import { sideOf } from './vote-side.ts'

const isPair =
  /^\s*(?:votes?\s+|voices?\s+)?(?:(?:in favour|for)\s+)?(?:to|against|as against|and)\s+$|^\s*[-–—]\s*$/iu
const isMargin =
  /\b(?:majority|margin|lead|plurality)\b[,:]?\s*(?:of|was|being|only|just|,|:|a mere|by|–|—)*\s*$/iu
const isBy =
  /\b(?:carried|lost|won|passed|rejected|defeated|beaten|elected|thrown out|adopted|beat|prevailed)\b[^.;]{0,40}\bby\s+(?:only\s+|just\s+)?$/iu

/** "By a majority of 17, with 412 to 391"; "Ayes, 412; Noes, 391; majority, 17". */
export function margins(text: string, counts: readonly Count[]): Failed[] {
  const pairs = counts.flatMap((a, i) => {
    const b = counts[i + 1]
    return b && !a.percent && !b.percent && isVote(text, a, b) ? [{ a, b }] : []
  })
  const [pair] = pairs
  if (pairs.length !== 1 || !pair || pair.a.loose !== pair.b.loose) return []
  return counts.flatMap((margin) => {
    if (margin === pair.a || margin === pair.b || margin.loose || margin.percent) return []
    const before = text.slice(Math.max(0, margin.from - 70), margin.from)
    const isCast = /^\s+votes?\b/iu.test(text.slice(margin.to, margin.to + 7)) && isBy.test(before)
    if (!isMargin.test(before.slice(-30)) && !isCast) return []
    const apart = Math.abs(pair.a.value - pair.b.value)
    if (apart === margin.value) return []
    const derivation = `${plain(pair.a.value)} less ${plain(pair.b.value)} is ${plain(apart)}, not ${plain(margin.value)}.`
    return [{ values: [margin, pair.a, pair.b], derivation }]
  })
}

function isVote(text: string, a: Count, b: Count): boolean {
  const between = text.slice(a.to, b.from)
  const around = `${text.slice(Math.max(0, a.from - 30), a.from)} | ${text.slice(b.to, b.to + 18)}`
  if (sideOf(text, a) === 'for' && sideOf(text, b) === 'against') return between.length < 60
  if (!isPair.test(between)) return false
  if (/and\s+$/u.test(between)) return /\|\s*(?:votes?\s+)?against/iu.test(around)
  // "From 12 to 30", "ranks 3 to 5".
  return !/\b(?:from|between)\s+\|/iu.test(around)
}

/** "Holm polled 412, Brandt 391. Holm's majority was 31." */
export function marginsBehind(text: string, all: readonly Counted[]): Failed[] {
  return all.flatMap((sentence, i) => {
    const before = all[i - 1]
    const [margin, ...more] = sentence.counts
    const [a, b, ...others] = before?.counts ?? []
    if (!before || !sentence.goesOn || !margin || more.length > 0 || !a || !b || others.length > 0) return []
    if ([a, b, margin].some(({ loose, percent, unit }) => loose || percent || unit !== null)) return []
    if (!isMargin.test(text.slice(Math.max(0, margin.from - 30), margin.from))) return []
    if (
      !/\b(?:polled|votes?|voted|received|obtained|against|ayes|noes)\b/iu.test(
        text.slice(before.from, before.to),
      )
    )
      return []
    const apart = Math.abs(a.value - b.value)
    const derivation = `${plain(a.value)} less ${plain(b.value)} is ${plain(apart)}, not ${plain(margin.value)}.`
    return apart === margin.value ? [] : [{ values: [margin, a, b], derivation }]
  })
}
