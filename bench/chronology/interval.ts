import { overlaps } from '../../src/text/span.ts'
import { compareDays, parseWhen, type When } from '../../src/time/when.ts'
import type { GoldDate } from './wikiwars.ts'

/** A date as found, in the terms of the corpus. */
export interface FoundDate extends GoldDate {
  readonly when: When | null
}

/** Counts over documents (TempEval-3: micro, strict is the same span, relaxed any overlap). */
export class DateScore {
  gold = 0
  given = 0
  strict = 0
  relaxedGold = 0
  relaxedGiven = 0
  valueEqual = 0
  /** Of gold dates that are an interval: all, with the same interval, inside ours, and days between the middles. */
  intervals = 0
  exact = 0
  holds = 0
  readonly days: number[] = []

  add(gold: readonly GoldDate[], given: readonly FoundDate[]): void {
    this.gold += gold.length
    this.given += given.length
    for (const one of given) if (gold.some((other) => overlaps(one, other))) this.relaxedGiven++
    for (const one of gold) {
      const met = given.filter((other) => overlaps(one, other))
      const same = met.find((other) => other.from === one.from && other.to === one.to)
      const best = same ?? met[0]
      if (same) this.strict++
      if (best) this.relaxedGold++
      if (best?.value === one.value) this.valueEqual++
      this.addInterval(one, best?.when ?? null)
    }
  }

  private addInterval(gold: GoldDate, when: When | null): void {
    const wanted = parseWhen(edtfOfTimex(gold.value))
    if (!wanted) return
    this.intervals++
    if (!when) return
    if (when.earliest === wanted.earliest && when.latest === wanted.latest) this.exact++
    if (compareDays(when.earliest, wanted.latest) <= 0 && compareDays(wanted.earliest, when.latest) <= 0)
      this.holds++
    this.days.push(Math.abs(middle(when) - middle(wanted)))
  }

  get strictF(): number {
    return f(this.strict / this.given, this.strict / this.gold)
  }
  get relaxedF(): number {
    return f(this.relaxedGiven / this.given, this.relaxedGold / this.gold)
  }
  /** Relaxed F1 times the share of the met gold dates whose value is the same. */
  get valueF(): number {
    return (this.relaxedF * this.valueEqual) / this.relaxedGold
  }
  get medianDays(): number {
    return [...this.days].sort((a, b) => a - b)[this.days.length >> 1] ?? 0
  }
  get meanDays(): number {
    return this.days.reduce((sum, n) => sum + n, 0) / Math.max(1, this.days.length)
  }
}

function f(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall)
}

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/** The EDTF of an ISO-TimeML value; what is no calendar date stays as it is and parses to nothing. */
function edtfOfTimex(value: string): string {
  const bc = /^BC(\d{4})(.*)$/.exec(value)
  const year = bc ? 1 - Number(bc[1]) : 0
  const plain = bc ? `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${bc[2]}` : value
  if (/^\d{2}$/.test(plain)) return `${plain}XX`
  if (/^\d{3}$/.test(plain)) return `${plain}X`
  return plain.replace(/T.*$/, '').replace(/-(SP|SU|FA|WI)$/, (_, code: string) => `-${seasons[code]}`)
}

function middle({ earliest, latest }: When): number {
  return (ordinal(earliest) + ordinal(latest)) / 2
}

function ordinal(day: string): number {
  const [, year, month, date] = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(day)!
  return Number(year) * 365.2425 + (Number(month) - 1) * 30.44 + Number(date)
}
