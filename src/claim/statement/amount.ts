import { numbersIn } from '../../sense/number.ts'
import type { Span } from '../../text/span.ts'
import type { Amount } from './statement.ts'

const loose = /(?:about|around|some|roughly|approximately|circa|c\.)\s+(?:an?\s+)?$/i
const under = /(?:nearly|almost|close to|just under)\s+(?:an?\s+)?$/i
const over = /(?:over|more than|upwards of|at least|no fewer than|not less than|no less than)\s+(?:an?\s+)?$/i
const upTo = /(?:up to|at most|fewer than|less than|no more than|not more than|under)\s+(?:an?\s+)?$/i
const vague: readonly (readonly [RegExp, number, number])[] = [
  [/\bdozens\b/i, 24, 99],
  [/\bscores\b/i, 40, 199],
  [/\bhundreds of thousands\b/i, 200_000, 999_999],
  [/\bhundreds\b/i, 200, 999],
  [/\bthousands\b/i, 2000, 9999],
]
// Open upwards: how many times as much "at least forty" can be.
const OPEN = 10

/** The number in a stretch with what is counted; null where there is none. "About 800" is 750 to 850. */
export function amountIn(text: string, span: Span): Amount | null {
  const words = text.slice(span.from, span.to)
  for (const [pattern, least, most] of vague) {
    const match = pattern.exec(words)
    if (match)
      return amount(
        text,
        span,
        { from: span.from, to: span.from + match.index + match[0].length },
        least,
        most,
      )
  }
  const [first, second] = numbersIn(text, 'en', span).filter(
    ({ kind, to }) => kind === 'cardinal' && !/^\s*o['’]clock/iu.test(text.slice(to, to + 9)),
  )
  if (!first) return null
  const between = second && /^\s*(?:to|or|and|-|–)\s*$/.test(text.slice(first.to, second.from))
  if (
    between &&
    second.value > first.value &&
    (/(?:between|from)\s*$/i.test(text.slice(Math.max(0, first.from - 9), first.from)) ||
      !/and/.test(text.slice(first.to, second.from)))
  )
    return {
      ...amount(text, span, { from: first.from, to: second.to }, first.value, second.value),
      unit: unitOf(text, span, second.to, second.unit),
    }
  const before = text.slice(Math.max(0, first.from - 18), first.from)
  const { value } = first
  const step = stepOf(value)
  const [least, most] = loose.test(before)
    ? [value - Math.max(step / 2, value / 50), value + Math.max(step / 2, value / 50)]
    : under.test(before)
      ? [value - step, value]
      : over.test(before)
        ? [value, value * OPEN]
        : upTo.test(before)
          ? [0, value]
          : [value, value]
  return { ...amount(text, span, first, least, most), unit: unitOf(text, span, first.to, first.unit) }
}

function amount(text: string, span: Span, at: Span, least: number, most: number): Amount {
  return {
    from: span.from,
    to: span.to,
    exact: text.slice(span.from, span.to).replace(/\s+/g, ' '),
    least,
    most,
    unit: unitOf(text, span, at.to, null),
  }
}

/** What a round number is rounded to: 100 for 800, 10 for 40, 1 for 42. */
function stepOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return value / 10
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step === 1 && value > 20 ? Math.round(value / 20) : step
}

/** The counted noun as a key: the last word of the phrase before "of", in the singular. */
function unitOf(text: string, span: Span, to: number, unit: string | null): string | null {
  if (unit) return unit
  const behind = text.slice(to, span.to).replace(/^\s+of\s+(?:(?:the|his|her|its|their)\s+)?/i, ' ')
  const [head = ''] = behind.split(/\s(?:of|in|on|at|from|with|who|were|was)\s/)
  const noun = /(\p{L}+)\s*$/u.exec(head)?.[1]?.toLowerCase()
  return noun ? singular(noun) : null
}

const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  persons: 'person',
  lives: 'life',
  feet: 'foot',
}

/** The singular of a noun, in lower case. */
export function singular(noun: string): string {
  if (irregular[noun]) return irregular[noun]
  if (/(?:ss|us|is)$/.test(noun) || !/s$/.test(noun)) return noun
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  return /(?:sses|shes|ches|xes|zes)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}
