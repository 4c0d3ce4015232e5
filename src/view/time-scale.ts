import { dayNumber } from '../time/calendar.ts'

/** Days, the last one not in it. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** A place on the time line that is labelled. */
export interface Tick {
  readonly x: number
  readonly label: string
}

/** Where days stand on a line of a given width; long stretches in which nothing happens are cut out. */
export interface TimeScale {
  readonly at: (day: number) => number
  readonly ticks: readonly Tick[]
  /** Middles of the places where the line is cut. */
  readonly breaks: readonly number[]
}

/** The number of an ISO day, whose year may be negative. */
export function numberOf(iso: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso)!
  return dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
}

const BREAK = 28
const LEAST = 24
const LABEL = 58

/** A scale for stretches of days, `width` units wide. */
export function timeScale(stretches: readonly Days[], width: number): TimeScale {
  const pieces = joined(stretches)
  const days = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const free = width - (pieces.length - 1) * BREAK - pieces.length * LEAST
  let x = 0
  const laid = pieces.map((piece) => {
    const own = LEAST + (free * (piece.to - piece.from)) / days
    const here = { ...piece, x, width: own }
    x += own + BREAK
    return here
  })
  const at = (day: number): number => {
    const piece = laid.findLast(({ from }) => from <= day) ?? laid[0]!
    const share = Math.min(1, Math.max(0, (day - piece.from) / (piece.to - piece.from)))
    return piece.x + piece.width * share
  }
  return {
    at,
    ticks: laid.flatMap((piece) => ticksOf(piece, piece.width, at)),
    breaks: laid.slice(1).map((piece) => piece.x - BREAK / 2),
  }
}

// Stretches with nothing between them for long are apart: longer than two years and a tenth of the whole.
function joined(stretches: readonly Days[]): Days[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from)
  const last = sorted.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY)
  const apart = Math.max(731, (last - sorted[0]!.from) / 10)
  const pieces: Days[] = []
  for (const { from, to } of sorted) {
    const before = pieces.at(-1)
    if (before && from - before.to < apart)
      pieces[pieces.length - 1] = { from: before.from, to: Math.max(before.to, to) }
    else pieces.push({ from, to })
  }
  return pieces
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000] as const

// Months, counted from year 0, at which a label stands: as many as there is room for, one at least.
function ticksOf({ from, to }: Days, width: number, at: (day: number) => number): Tick[] {
  const months = (to - from) / 30.4
  const step = steps.find((one) => (one / months) * width >= LABEL) ?? 12_000
  const start = Math.floor(monthOf(from) / step) * step
  const ticks: Tick[] = []
  for (let month = start; startOf(month) < to; month += step) {
    const day = startOf(month)
    if (day >= from) ticks.push({ x: at(day), label: labelOf(month, step) })
  }
  return ticks.length > 0 ? ticks : [{ x: at(from), label: labelOf(Math.floor(monthOf(from)), 1) }]
}

function monthOf(day: number): number {
  // Off by days at most, which the caller rounds away.
  let month = Math.floor((day - dayNumber({ year: 0, month: 1, day: 1 })) / 30.436_875)
  while (startOf(month + 1) <= day) month++
  while (startOf(month) > day) month--
  return month
}

function startOf(month: number): number {
  return dayNumber({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 })
}

function labelOf(month: number, step: number): string {
  const year = Math.floor(month / 12)
  const shown = year > 0 ? String(year) : `${1 - year} BC`
  const of = ((month % 12) + 12) % 12
  return step % 12 === 0 || of === 0 ? shown : `${shown}-${String(of + 1).padStart(2, '0')}`
}
