import type { Span } from '../../text/span.ts'
import { plain } from '../compare-slot.ts'
import { type Count, isAbout } from './count-at.ts'
import { fractionsIn } from './fraction.ts'
import { moneyOf } from './money.ts'
import { isOfOneKind } from './part-list.ts'
import type { Failed } from './sum.ts'

const grown =
  /\b(?:grow[ns]?|grew|rose|rises?|risen|raised|increas(?:ed?|ing)|fell|falls?|fallen|sank|sunk|declin(?:ed?|ing)|dropped|reduced|cut|lowered|shrunk|shrank|advanced|(?:went|gone|brought|came|bring|put|beaten|driven|got|come)\b[^.;]{0,60}\b(?:up|down)|reduction|saving|saved|cheaper|difference|improvement|shortened|lengthened|rise|growth|loss|gain|diminished|doubled|trebled|tripled|quadrupled|halved)\b/iu

/** "From 4,000 to 5,000, a growth of 20 per cent"; "from 300 to 350, an increase of 40". */
export function growths(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  return counts.flatMap((from, i) => {
    const to = counts[i + 1]
    if (!to || from.percent || to.percent || from.value === 0 || !isOfOneKind([from, to])) return []
    if (!/\bfrom\s+$/iu.test(text.slice(Math.max(0, from.from - 8), from.from))) return []
    const between = text.slice(from.to, to.from)
    if (!/\bto\s+(?:[\p{L}]+\s+){0,2}$/u.test(between) || between.length > 60) return []
    if (!grown.test(text.slice(sentence.from, sentence.to))) return []
    const share = counts.find(
      (one) => one !== from && one !== to && one.from > to.to && (one.percent || isChange(text, one)),
    )
    if (!share) return [...byFraction(text, sentence, from, to), ...byTimes(text, sentence, from, to)]
    if (/\b(?:and|while|but|whereas)\b|;/iu.test(text.slice(to.to, share.from))) return []
    return share.percent ? byShare(from, to, share) : byNumber(from, to, share)
  })
}

// "An increase of two thirds"; "reduced by half, from £40 to £30".
function byFraction(text: string, sentence: Span, from: Count, to: Count): Failed[] {
  const actual = Math.abs(to.value - from.value) / from.value
  return fractionsIn(text, sentence).flatMap((share) => {
    const before = text.slice(Math.max(sentence.from, share.from - 40), share.from)
    const isBy =
      /\b(?:increase|rise|growth|gain|fall|decline|drop|loss|reduction|decrease|saving|cut) of (?:an?\s+|one\s+)?$|\bby (?:an?\s+|one\s+)?$/iu.test(
        before,
      )
    const gap = share.from > to.to ? text.slice(to.to, share.from) : text.slice(share.to, from.from)
    if (!isBy || gap.length > 40 || /\b(?:and|while|but)\b|;/iu.test(gap)) return []
    if (share.from > from.from && share.from < to.to) return []
    if (Math.abs(actual - share.value) <= 0.05 || [from, to].some((one) => isAbout(text, one))) return []
    const derivation = `From ${plain(from.value)} to ${plain(to.value)} is ${plain(100 * actual)} per cent, not ${text.slice(share.from, share.to)}.`
    return [{ values: [share, from, to], derivation }]
  })
}

const times: Readonly<Record<string, number>> = {
  doubled: 2,
  trebled: 3,
  tripled: 3,
  quadrupled: 4,
  halved: 0.5,
}

// "Was doubled, from 200 tons to 350".
function byTimes(text: string, sentence: Span, from: Count, to: Count): Failed[] {
  const match =
    /(?<!(?:more than|less than|nearly|almost|about|not|well over|over|hardly) )\b(doubled|trebled|tripled|quadrupled|halved)\b/iu.exec(
      text.slice(sentence.from, from.from),
    )
  if (!match || isAbout(text, from) || isAbout(text, to)) return []
  const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }
  const wanted = times[match[1]!.toLowerCase()]! * from.value
  if (from.from - at.to > 50 || Math.abs(wanted - to.value) <= 0.12 * wanted) return []
  const derivation = `${plain(from.value)} ${match[1]!.toLowerCase()} is ${plain(wanted)}, not ${plain(to.value)}.`
  return [{ values: [to, from, at], derivation }]
}

function isChange(text: string, { from }: Span): boolean {
  return /\b(?:increase|rise|growth|gain|fall|decline|drop|loss|reduction|decrease|advance|difference|saving|cut|diminution|falling off) of\s+$/iu.test(
    text.slice(Math.max(0, from - 24), from),
  )
}

function byShare(from: Count, to: Count, share: Count): Failed[] {
  const actual = (100 * Math.abs(to.value - from.value)) / from.value
  if (Math.abs(actual - share.value) <= (share.loose || from.loose || to.loose ? 3 : 1)) return []
  const derivation = `From ${plain(from.value)} to ${plain(to.value)} is ${plain(actual)} per cent, not ${plain(share.value)}.`
  return [{ values: [share, from, to], derivation }]
}

function byNumber(from: Count, to: Count, change: Count): Failed[] {
  const actual = Math.abs(to.value - from.value)
  if ([from, to, change].some(({ loose }) => loose) && Math.abs(actual - change.value) <= 0.1 * actual)
    return []
  if (!isOfOneKind([from, to, change]) || Math.abs(actual - change.value) < 1e-6) return []
  const said = (value: number): string =>
    from.unit === 'pence' || to.unit === 'pence' ? moneyOf(value) : plain(value)
  const derivation = `From ${said(from.value)} to ${said(to.value)} is ${said(actual)}, not ${said(change.value)}.`
  return [{ values: [change, from, to], derivation }]
}
