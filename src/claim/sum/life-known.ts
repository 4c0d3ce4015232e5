import type { Span } from '../../text/span.ts'
import { parseWhen, type When } from '../../time/when.ts'
import { compareDates, numberOfDay } from '../compare-slot.ts'
import type { Age } from './age-told.ts'
import type { LifeDate } from './life-date.ts'

/** When somebody was of an age, and where texts say so. */
export interface Occurred {
  readonly when: When
  readonly places: readonly (Span & { readonly document: string })[]
  /** Only not later than this. */
  readonly isBound: boolean
}

/** Days by which a text may be behind what it tells of. */
const NEWS = 60

/** The dates of the document itself, or of all others as long as no two of them contradict each other. */
export function agreed(dates: readonly LifeDate[], document: string): readonly LifeDate[] | null {
  const own = dates.filter((one) => one.document === document)
  const used = own.length > 0 ? own : dates
  if (used.length === 0) return null
  const isOne = used.every((a) =>
    used.every((b) => compareDates(a.when, b.when).relation !== 'contradiction'),
  )
  if (!isOne) return null
  // What others say of it too, where they agree with it.
  return [
    ...used,
    ...dates.filter(
      (one) =>
        !used.includes(one) && used.every((own) => compareDates(own.when, one.when).relation === 'same'),
    ),
  ]
}

/** The days that all leave open: the finest of dates that agree. */
export function hullOf(dates: readonly LifeDate[]): When {
  const whens = dates.map(({ when }) => when)
  return whens.reduce((a, b) => (length(b) < length(a) ? b : a))
}

function length({ earliest, latest }: When): number {
  return numberOfDay(latest) - numberOfDay(earliest)
}

/** When an age was told of: the day beside it, the death as it is dated in this text or in others, or about the day of writing. */
export function occurred(
  age: Age,
  known: readonly LifeDate[],
  written: string | null,
  text: string,
): Occurred | null {
  const { kind, date } = age.occasion
  if (date) return { when: date.when, places: [{ ...date, document: age.document }], isBound: false }
  const today = written ? parseWhen(written) : null
  if (kind === 'written') {
    if (!today) return null
    const earliest = plusDays(today.earliest, -NEWS)
    return { when: { ...today, earliest }, places: [], isBound: false }
  }
  const deaths = known.filter((one) => one.kind === 'death')
  const own = agreed(deaths, age.document)
  if (own) return { when: hullOf(own), places: own, isBound: false }
  if (deaths.length > 0) {
    const earliest = deaths.map(({ when }) => when.earliest).sort()[0]!
    const latest = deaths
      .map(({ when }) => when.latest)
      .sort()
      .at(-1)!
    return { when: { edtf: `${earliest}/${latest}`, earliest, latest }, places: [], isBound: false }
  }
  if (!today) return null
  if (!isNews(text, written)) return { when: today, places: [], isBound: true }
  return { when: { ...today, earliest: plusDays(today.earliest, -NEWS) }, places: [], isBound: false }
}

const recent =
  /\b(?:yesterday|to-?day|last (?:night|week|evening|\p{Lu}\p{Ll}+day)|this (?:morning|evening|week)|\p{Lu}\p{Ll}+day last|inst\.|instant|to-?morrow)(?!\p{L})/u

/** Whether a document tells of the days just before it was written. */
function isNews(text: string, written: string | null): boolean {
  return written?.length === 10 && recent.test(text)
}

/** The day some days away. */
export function plusDays(iso: string, days: number): string {
  if (days === 0) return iso
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return Number.isNaN(date.getTime()) ? iso : date.toISOString().slice(0, 10)
}

/** Whole years between two days. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, -6)) - Number(from.slice(0, -6))
  return to.slice(-5) < from.slice(-5) ? years - 1 : years
}
