import type { Span } from '../../text/span.ts'
import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import type { Failed } from './sum.ts'

const outOf = /^\s*(?:[\p{L}’'-]+\s+){0,4}?(?:(?:out\s+)?of|among)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu
const inWhole = /(?:^|[.,;:(—–!?"”]\s*|\bout )of\s+(?:(?:the|its|their|our|his|these|those|all)\s+)*$/iu

/** What a share is of, by the words beside it and beside the two numbers: deaths of cases, votes of electors. */
const matters: readonly { readonly share: RegExp; readonly part: RegExp; readonly whole: RegExp }[] = [
  {
    share: /\b(?:mortality|death[- ]?rate|fatality|fatal|lethality|died|deaths)\b/iu,
    part: /\b(?:deaths?|died|dead|fatal|perished|succumbed|burials)\b/iu,
    whole:
      /\b(?:cases|attacked|attacks|patients|sick|taken ill|affected|infected|admitted|sufferers|sickened|stricken|seized)\b/iu,
  },
  {
    share: /\b(?:turn-?out|poll|polled|voted|participation)\b/iu,
    part: /\b(?:voted|votes|polled|ballots|went to the poll)\b/iu,
    whole: /\b(?:electors?|electorate|register(?:ed)?|entitled|qualified|on the roll)\b/iu,
  },
]

/**
 * Shares that do not fit their part and whole: told as deaths of cases and the like, or the only part and whole that
 * are told where no two numbers nearby give the share that is stated.
 */
export function shares(text: string, counts: readonly Count[], wider: readonly Count[]): Failed[] {
  const plainOnes = wider.filter(({ percent }) => !percent)
  return counts.flatMap((share) => {
    if (!share.percent || share.value > 100) return []
    const tolerance = share.loose ? 3 : Number.isInteger(share.value) ? 1 : 0.15
    const gives = (part: Count, whole: Count): boolean =>
      Math.abs((100 * part.value) / whole.value - share.value) <= tolerance
    const named = ofMatter(text, share, plainOnes)
    const isChance = plainOnes.some((a) => plainOnes.some((b) => a.value < b.value && gives(a, b)))
    const pair =
      named ?? (isChance ? null : (ofPair(text, plainOnes) ?? ofAllBefore(text, share, counts, plainOnes)))
    if (!pair || pair.part.loose || pair.whole.loose) return []
    if (gives(pair.part, pair.whole) || (isChance && plainOnes.some((one) => gives(pair.part, one))))
      return []
    const isNear = counts.includes(pair.part) && counts.includes(pair.whole)
    if (!isNear && isOfElse(text, share, wider)) return []
    const { part, whole } = pair
    const derivation = `${plain(part.value)} of ${plain(whole.value)} is ${plain((100 * part.value) / whole.value)} per cent, not ${plain(share.value)}.`
    return [{ values: [share, part, whole], derivation }]
  })
}

// "Twenty per cent of the wages", where no wages were counted.
function isOfElse(text: string, { to }: Count, counts: readonly Count[]): boolean {
  const [, noun] =
    /^\s*(?:%|per\s?cent\.?|percent)\s+of\s+(?:(?:the|its|their|our|all|these|those)\s+)*(\p{L}+)/iu.exec(
      text.slice(to, to + 50),
    ) ?? []
  if (!noun || /^(?:them|these|those|all|whole|total|number|it|which|whom)$/iu.test(noun)) return false
  const stem = noun.toLowerCase().replace(/(?:es|s)$/u, '')
  const things = counts.filter(({ percent }) => !percent)
  return !things.some((one) =>
    text
      .slice(one.to, one.to + 40)
      .split(/[.;]/u)[0]!
      .toLowerCase()
      .includes(stem),
  )
}

interface Pair {
  readonly part: Count
  readonly whole: Count
}

function ofPair(text: string, counts: readonly Count[]): Pair | null {
  const pairs = counts.flatMap((part) =>
    counts.flatMap((whole) =>
      part.value < whole.value && isShare(text, part, whole) ? [{ part, whole }] : [],
    ),
  )
  return pairs.length === 1 ? pairs[0]! : null
}

const ofAll =
  /^\s*(?:%|per\s?cent\.?|percent)?\s+of (?:the (?:whole|total)|them|these|those|all(?: of them)?)(?=\s*[,.;)])/iu

// "The mill employed 240 hands. Sixty were women, 35 per cent of the whole."
function ofAllBefore(text: string, { to }: Count, own: readonly Count[], all: readonly Count[]): Pair | null {
  const [whole, part, ...more] = all
  const isPair = whole && part && more.length === 0 && !own.includes(whole) && own.includes(part)
  return isPair && part.value < whole.value && ofAll.test(text.slice(to, to + 40)) ? { part, whole } : null
}

/** Whether two numbers are told as a part of a whole: "12 of the 40", "of the 40, 12". */
export function isShare(text: string, part: Count, whole: Count): boolean {
  if (part.to <= whole.from) return outOf.test(text.slice(part.to, whole.from))
  const between = text.slice(whole.to, part.from)
  return (
    inWhole.test(text.slice(Math.max(0, whole.from - 30), whole.from)) &&
    between.length < 80 &&
    !/[.;]\s/u.test(between)
  )
}

function ofMatter(text: string, share: Count, counts: readonly Count[]): Pair | null {
  const around = text.slice(Math.max(0, share.from - 60), share.to + 60)
  for (const matter of matters) {
    if (!matter.share.test(around)) continue
    const parts = counts.filter((one) => matter.part.test(besides(text, one)))
    const wholes = counts.filter((one) => matter.whole.test(besides(text, one)) && !parts.includes(one))
    const values = new Set(parts.map(({ value }) => value))
    const whole = wholes.sort((a, b) => b.value - a.value)[0]
    if (values.size === 1 && whole && whole.value > parts[0]!.value) return { part: parts[0]!, whole }
  }
  return null
}

function besides(text: string, { to }: Span): string {
  return /^(?:\s+[\p{L}’'-]+){0,5}/u.exec(text.slice(to, to + 60))?.[0] ?? ''
}
