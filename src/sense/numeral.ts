import type { Span } from '../text/span.ts'
import { articles, cardinalOf, ordinalOf, scales } from './numeral-words.ts'
import type { Tongue } from './phrase.ts'

/** A number in words. */
export interface Numeral extends Span {
  readonly value: number
  readonly kind: 'cardinal' | 'ordinal'
}

/** A numeral that is being read: what is finished ("two thousand"), what is not ("four hundred"), the last word's value. */
interface Open {
  readonly from: number
  readonly to: number
  readonly total: number
  readonly part: number
  readonly last: number
  readonly lastScale: boolean
  readonly count: number
  readonly article: boolean
}

const gapPattern = /^[\s‑–-]{1,3}(?:(and|und|et)[\s-]{1,2})?$/u

/** The numbers in words of a stretch, in order. */
export function numeralsIn(text: string, tongue: Tongue, within: Span): Numeral[] {
  const found: Numeral[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open && (!open.article || open.count > 1))
      found.push({ from: open.from, to: open.to, value: open.total + open.part, kind: 'cardinal' })
    open = null
  }
  for (const match of text.slice(within.from, within.to).matchAll(/\p{L}+/gu)) {
    const place = { from: within.from + match.index, to: within.from + match.index + match[0].length }
    // A word that a fraction has swallowed.
    if (place.from < Math.max((open as Open | null)?.to ?? 0, found.at(-1)?.to ?? 0)) continue
    const word = match[0].toLowerCase()
    const share = shareOf(text, tongue, open, word, place)
    if (share) {
      found.push(share)
      open = null
      continue
    }
    const ordinal = ordinalAt(text, tongue, open, word, place)
    if (ordinal !== null) {
      if (!goesOn(open, text, tongue, place, ordinal, false)) close()
      const { from, total, part } = open ?? { from: place.from, total: 0, part: 0 }
      found.push({ from, to: place.to, value: total + part + ordinal, kind: 'ordinal' })
      open = null
      continue
    }
    const value = cardinalAt(text, tongue, word, place)
    if (value === null) {
      if (!joins.has(word)) close()
      open = halfBefore(text, tongue, word, place) ?? open
      continue
    }
    const isScale = scales[tongue][word] !== undefined
    if (!goesOn(open, text, tongue, place, value, isScale)) close()
    open = halfBehind(text, tongue, added(open, place, value, isScale, word))
  }
  close()
  return found
}

const joins: ReadonlySet<string> = new Set(['and', 'und', 'et'])

/** Whether a word goes on with the numeral before it: "twenty | one", "hundred and | one"; not "three and | four". */
function goesOn(
  open: Open | null,
  text: string,
  tongue: Tongue,
  { from }: Span,
  value: number,
  isScale: boolean,
): boolean {
  if (!open) return false
  const gap = gapPattern.exec(text.slice(open.to, from))
  if (!gap) return false
  const { last, lastScale, part, total, count } = open
  const isTens = last >= 20 && last <= 90 && !lastScale
  if (gap[1]) {
    if (isScale) return false
    if (tongue === 'fr') return (value === 1 || value === 11) && isTens
    if (lastScale && last >= 100) return value < 100
    // "four and twenty", but "between four and twenty".
    const isOld = tongue === 'en' && count === 1 && last < 10 && value >= 20 && value <= 90
    return isOld && !/(?:between|from)\s+$/i.test(text.slice(Math.max(0, open.from - 9), open.from))
  }
  if (isScale) return part > 0 || (lastScale && value > last)
  if (lastScale) return value < last || last < 100
  if (tongue === 'fr') {
    if (value === 20 && part % 100 === 4) return true
    if ([60, 80].includes(part % 100)) return value < 20
    return (isTens && value < 10) || (last === 10 && value >= 7 && value <= 9)
  }
  if (isTens && value < 10) return true
  // "nineteen fourteen"
  return (
    tongue === 'en' && total === 0 && part >= 10 && part <= 20 && count === 1 && value >= 10 && value < 100
  )
}

function added(open: Open | null, { from, to }: Span, value: number, isScale: boolean, word: string): Open {
  const before = open ?? { from, total: 0, part: 0, count: 0, article: articles.has(word), last: 0 }
  let { total, part } = before
  if (isScale && value < 1000) part = (part || 1) * value
  else if (isScale) {
    total += (part || 1) * value
    part = 0
  } else if (word.startsWith('vingt') && part % 100 === 4) part += 76
  else if (
    part >= 10 &&
    part <= 20 &&
    value >= 10 &&
    open &&
    before.last === part &&
    !/^(?:dix|\p{L}*ze)$/u.test(word)
  )
    part = part * 100 + value
  else part += value
  return {
    from: before.from,
    to,
    total,
    part,
    last: value,
    lastScale: isScale,
    count: before.count + 1,
    article: before.article,
  }
}

/** "half a million": the half waits for what it halves. */
function halfBefore(text: string, tongue: Tongue, word: string, { from, to }: Span): Open | null {
  const behind = /^[\s-]+an?(?=\s+(?:hundred|thousand|million|billion|dozen)(?!\p{L}))/iu.exec(
    text.slice(to, to + 24),
  )
  if (tongue !== 'en' || word !== 'half' || !behind) return null
  return {
    from,
    to: to + behind[0].length,
    total: 0,
    part: 0.5,
    last: 0,
    lastScale: false,
    count: 1,
    article: false,
  }
}

const halves: Readonly<Record<Tongue, RegExp>> = {
  en: /^[\s-]+and[\s-]+an?[\s-]+(half|quarter|third)(?!\p{L})/iu,
  de: /^\s+und\s+eine?\s+(halbe[rsnm]?)(?!\p{L})/iu,
  fr: /^\s+et\s+(demie?)(?!\p{L})/iu,
}

/** "three and a half", "two million and a half". */
function halfBehind(text: string, tongue: Tongue, open: Open): Open {
  const behind = halves[tongue].exec(text.slice(open.to, open.to + 30))
  if (!behind) return open
  const share =
    behind[1]!.toLowerCase() === 'quarter' ? 0.25 : behind[1]!.toLowerCase() === 'third' ? 1 / 3 : 0.5
  const times = open.lastScale ? open.last : 1
  const at = open.part === 0 ? 'total' : 'part'
  return {
    ...open,
    to: open.to + behind[0].length,
    [at]: open[at] + share * times,
    count: open.count + 1,
    lastScale: false,
  }
}

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
}

/** "two-thirds", "a third of", "one quarter". */
function shareOf(
  text: string,
  tongue: Tongue,
  open: Open | null,
  word: string,
  { from, to }: Span,
): Numeral | null {
  const whole = tongue === 'en' ? (parts[word] ?? parts[word.replace(/s$/, '')]) : undefined
  if (whole === undefined) return null
  const value = open ? open.total + open.part : 1
  const isBeside =
    open !== null && gapPattern.exec(text.slice(open.to, from))?.[1] === undefined && from - open.to <= 3
  if (isBeside && value < 20 && (value === 1) !== /s$/.test(word))
    return { from: open.from, to, value: value / whole, kind: 'cardinal' }
  const isShare =
    open === null &&
    /^(?!half)\p{L}+[^s]$/u.test(word) &&
    /(?:^|\s)an?\s+$/i.test(text.slice(Math.max(0, from - 4), from)) &&
    (/^\s+of\s/i.test(text.slice(to, to + 4)) || word === 'quarter')
  return isShare ? { from, to, value: 1 / whole, kind: 'cardinal' } : null
}

function cardinalAt(text: string, tongue: Tongue, word: string, { from, to }: Span): number | null {
  const before = text.slice(Math.max(0, from - 14), from)
  if (tongue === 'fr' && word === 'cent' && /(?:^|\s)pour\s+$/i.test(before)) return null
  // "un bateau neuf" is a new one; "in Acht nehmen" counts nothing.
  if (
    word === 'neuf' &&
    /(?:^|\s)(?:un|le|du|au|ce|son|mon)\s+\p{L}+\s+$/iu.test(text.slice(Math.max(0, from - 30), from))
  )
    return null
  if (word === 'acht' && text[from] === 'A' && /\p{L}\s+$/u.test(before)) return null
  if (word === 'score' && !/(?:two|three|four|five|six|seven|eight|nine|ten|a)[\s-]+$/i.test(before))
    return null
  if (
    tongue === 'en' &&
    word === 'score' &&
    /(?:^|\s)a\s+$/i.test(before) &&
    !/^\s+of\s/.test(text.slice(to, to + 4))
  )
    return null
  return cardinalOf(word, tongue)
}

function ordinalAt(
  text: string,
  tongue: Tongue,
  open: Open | null,
  word: string,
  { from }: Span,
): number | null {
  const value = ordinalOf(word, tongue)
  if (value === null || open) return value
  const before = text.slice(Math.max(0, from - 8), from)
  if (
    /^secondes?$|^second$/.test(word) &&
    before.trim() !== '' &&
    !/(?:^|\s)(?:the|his|her|their|its|every|this|that|le|la)\s+$/i.test(before)
  )
    return null
  if (
    /^achten?$|^achte$/.test(word) &&
    before.trim() !== '' &&
    !/(?:^|\s)(?:am|de[rmns]|die|das|zum|zur|im|vom|beim|jede[rn]?)\s+$/i.test(before)
  )
    return null
  return value
}
