import { numbersIn } from '../../sense/number.ts'
import type { Span } from '../../text/span.ts'

/** An amount in pounds, shillings and pence. */
export interface Money extends Span {
  readonly pence: number
}

/** Twelve pence make a shilling, twenty shillings a pound. */
const pennies = { pound: 240, guinea: 252, shilling: 12, penny: 1 } as const
type Coin = keyof typeof pennies
const ranks: readonly Coin[] = ['pound', 'shilling', 'penny']

const coin =
  /^\s?(?:(l\.|pounds?\b(?!\s+(?:of (?!sterling)|weight|avoir)))|(gns?\b|guineas?\b)|(s\.|s(?=\s?\d+\s?d)|sh\.|shillings?\b)|(d\.|d(?![\p{L}\d])|pence\b|penny\b))/u
/** A sentence without any of these has no money in it. */
const sign = /£|\d\s?[sld]\b|\b(?:pounds?|shillings?|pence|penny|guineas?|\p{L}+pence|half-a-crown)\b/iu
const compound: Readonly<Record<string, number>> = {
  twopence: 2,
  threepence: 3,
  fourpence: 4,
  sixpence: 6,
  sevenpence: 7,
  eightpence: 8,
  ninepence: 9,
  tenpence: 10,
  elevenpence: 11,
  eighteenpence: 18,
  'half-a-crown': 30,
}

interface Part extends Span {
  readonly pence: number
  readonly coin: Coin
}

/** Amounts of old English money in a stretch: "£41 2s.", "6s. 8d.", "five pounds ten shillings", "12l." */
export function moneyIn(text: string, within: Span): Money[] {
  if (!sign.test(text.slice(within.from, within.to))) return []
  const found: (Money & { readonly last: Coin })[] = []
  for (const part of partsIn(text, within)) {
    const open = found.at(-1)
    const goesOn =
      open &&
      ranks.indexOf(part.coin) > ranks.indexOf(open.last) &&
      open.last !== 'guinea' &&
      /^[\s,]*(?:and\s+)?$/u.test(text.slice(open.to, part.from)) &&
      part.pence < pennies[open.last]
    if (goesOn)
      found[found.length - 1] = {
        from: open.from,
        to: part.to,
        pence: open.pence + part.pence,
        last: part.coin,
      }
    else found.push({ from: part.from, to: part.to, pence: part.pence, last: part.coin })
  }
  return found
}

function partsIn(text: string, within: Span): Part[] {
  const written = numbersIn(text, 'en', within).flatMap(({ from, to, value, kind, unit }): Part[] => {
    if (text[from] === '£') return [{ from, to, pence: Math.round(value * pennies.pound), coin: 'pound' }]
    // A figure has taken its "s" or "d" for an ending: "6s".
    const end = /^\d+[sdl]$/u.test(text.slice(from, to)) ? to - 1 : to
    if (kind !== 'cardinal' || (unit !== null && unit !== '£')) return []
    const match = coin.exec(text.slice(end, end + 24))
    if (!match) return []
    const is: Coin = match[1] ? 'pound' : match[2] ? 'guinea' : match[3] ? 'shilling' : 'penny'
    return [{ from, to: end + match[0].length, pence: value * pennies[is], coin: is }]
  })
  const words = Array.from(
    text
      .slice(within.from, within.to)
      .matchAll(/\b(?:(?:two|three|four|six|seven|eight|nine|ten|eleven|eighteen)pence|half-a-crown)\b/giu),
    (match): Part => {
      const from = within.from + match.index
      return { from, to: from + match[0].length, pence: compound[match[0].toLowerCase()]!, coin: 'penny' }
    },
  )
  return [...written, ...words].sort((a, b) => a.from - b.from)
}

/** An amount as it is written: "£41 2s. 6d.". */
export function moneyOf(pence: number): string {
  const pounds = Math.floor(pence / pennies.pound)
  const shillings = Math.floor((pence % pennies.pound) / pennies.shilling)
  const rest = Math.round((pence % pennies.shilling) * 4) / 4
  const parts = [
    pounds > 0 ? `£${String(pounds).replace(/\B(?=(?:\d{3})+$)/g, ',')}` : '',
    shillings > 0 ? `${shillings}s.` : '',
    rest > 0 ? `${rest}d.` : '',
  ].filter((part) => part !== '')
  return parts.join(' ') || '£0'
}
