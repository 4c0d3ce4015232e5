import { firstEndingAfter, type Span } from '../text/span.ts'
import type { Entry } from './lexicon.ts'

/** A word, a number or a mark that may belong to an expression of time. */
export interface Lexeme extends Span {
  /** One letter: see lexicon.ts, and `classOfNumber` below. */
  readonly class: string
  readonly value: string
}

const token =
  /\d{4}-\d{2}-\d{2}(?!\d)|(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?![\d.])|\d{1,2}[:.]\d{2}(?:\s?[apAP]\.?[mM]\b\.?|hrs|\s?h\b)|\d{1,2}:\d{2}(?![\d:])|[$£€#§]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:st|nd|rd|th|er|ème|e|s)?(?![\p{L}\d])%?|['’]\d\d(?!\d)s?|\b(?:BCE?\b|B\.\s?C\.(?:\s?E\.)?|B\.C\b|A\.D\.|AD\b|CE\b|c\.|ca\.)|[\p{L}]+(?:['’]s(?!\p{L}))?|[-–—,/()[\]]/gu

/**
 * Runs of words that may speak of time, each with at least one that must. What stands in `cuts` (running heads, note
 * marks) parts nothing; a word that has nothing to do with time, a full stop and a blank line do. Linear.
 */
export function clusters(
  text: string,
  cuts: readonly Span[],
  lexicon: ReadonlyMap<string, Entry>,
): Lexeme[][] {
  const found: Lexeme[][] = []
  let open: Lexeme[] = []
  let head = false
  const close = (): void => {
    if (head) found.push(open)
    if (open.length > 0) open = []
    head = false
  }
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const from = match.index
    const cut = cuts[firstEndingAfter(cuts, from)]
    if (cut && cut.from <= from) {
      token.lastIndex = Math.max(cut.to, from + 1)
      continue
    }
    const lexeme = lexemeOf(match[0], from, lexicon)
    if (!lexeme) {
      close()
      continue
    }
    const last = open.at(-1)
    if (last && !joins(text, last, from, cuts)) close()
    open.push(lexeme)
    // A comma behind a number is a mark of its own.
    token.lastIndex = lexeme.to
    if (!companions.has(lexeme.class)) head = true
  }
  close()
  return found
}

// Classes that say nothing of time by themselves.
const companions = new Set('tahjiop>&gcWQ-/DO[]rfveHLzZR')

function joins(text: string, last: Lexeme, from: number, cuts: readonly Span[]): boolean {
  const gap = text.slice(last.to, from)
  if (gap === '' || gap === ' ') return true
  if (/^\s+$/.test(gap)) return !/\n\s*\n/.test(gap)
  // German writes "12. März", English "Oct. 10".
  if (/^\.\s?$/.test(gap)) return last.class === 'O' || last.class === 'D' || last.class === 'm'
  const cut = cuts[firstEndingAfter(cuts, last.to)]
  return cut !== undefined && cut.from < from && /^\s*$/.test(text.slice(last.to, cut.from))
}

function lexemeOf(written: string, from: number, lexicon: ReadonlyMap<string, Entry>): Lexeme | null {
  const to = from + written.length
  const unit = written.charCodeAt(0)
  if (written.length === 1 && !(unit >= 0x30 && unit <= 0x39)) {
    if (written === ',') return { from, to, class: 'c', value: ',' }
    if (written === '/') return { from, to, class: '/', value: '/' }
    if (written === '-' || written === '–' || written === '—') return { from, to, class: '-', value: '-' }
    if (written === '(' || written === '[') return { from, to, class: '[', value: written }
    if (written === ')' || written === ']') return { from, to, class: ']', value: written }
  }
  if (/^(?:B\.?\s?C|A\.?D|CE\b)/.test(written))
    return { from, to, class: 'E', value: written.startsWith('B') ? 'BC' : 'AD' }
  if (written === 'c.' || written === 'ca.') return { from, to, class: 'g', value: 'circa' }
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x27 || unit === 0x2019)
    return numberLexeme(written, from, to)
  if (/^[IVX]{1,4}$/.test(written)) return { from, to, class: 'R', value: written }
  if (written.length > 14) return null
  const possessive = /['’]s$/.test(written)
  const entry = lexicon.get((possessive ? written.slice(0, -2) : written).toLowerCase())
  if (!entry || (entry.capital && !/^\p{Lu}/u.test(written))) return null
  return { from, to, class: entry.class, value: entry.value }
}

function numberLexeme(written: string, from: number, to: number): Lexeme | null {
  const at = (kind: string, value: string): Lexeme => ({ from, to, class: kind, value })
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return at('I', written)
  const pointed = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written)
  if (pointed) return at('I', `${pointed[3]}-${pointed[2]!.padStart(2, '0')}-${pointed[1]!.padStart(2, '0')}`)
  const clock = /^(\d{1,2})[:.](\d{2})\s?([ap])?/i.exec(written)
  if (clock && !/^\d+\.\d+$/.test(written)) return at('T', clockOf(clock))
  if (/^['’]\d\d$/.test(written)) return at('y', written.slice(1))
  if (/^['’]?\d{1,3}0s$/.test(written)) return at('V', written.replace(/['’s]/g, ''))
  if (written.includes('%')) return null
  const digits = /^(\d+)(st|nd|rd|th|er|ème|e)?$/.exec(written.replace(/,$/, ''))
  if (!digits) {
    const grouped = /^\d{1,3}(?:,\d{3})+$|^\d+\.\d+$/.test(written)
    return grouped ? at('N', written.replaceAll(',', '')) : trailing(written, from)
  }
  const end = written.endsWith(',') ? to - 1 : to
  const value = Number(digits[1])
  return { from, to: end, class: classOfNumber(digits[1]!, value, digits[2]), value: String(value) }
}

/** Y a year, D a day of the month, N any other; O and C ("19th") are their ordinals. */
function classOfNumber(digits: string, value: number, ordinal: string | undefined): string {
  if (ordinal) return value <= 31 ? 'O' : 'N'
  if (digits.length === 4 && value >= 1000 && value <= 2100) return 'Y'
  return value >= 1 && value <= 31 && digits.length <= 2 ? 'D' : 'N'
}

// "17,1939" and the like: only the first number is meant.
function trailing(written: string, from: number): Lexeme | null {
  const first = /^\d+/.exec(written)
  if (!first) return null
  const value = Number(first[0])
  return {
    from,
    to: from + first[0].length,
    class: classOfNumber(first[0], value, undefined),
    value: first[0],
  }
}

function clockOf([, hour, minute, half]: readonly (string | undefined)[]): string {
  let h = Number(hour)
  if (half && /p/i.test(half) && h < 12) h += 12
  if (half && /a/i.test(half) && h === 12) h = 0
  return `${String(h).padStart(2, '0')}:${minute}`
}
