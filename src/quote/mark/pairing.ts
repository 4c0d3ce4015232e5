import { type Sides, sidesOf } from './side.ts'
import { type Mark, type Sign, signOf } from './sign.ts'

/** A mark that was opened, and the ones open around it. */
export interface Open {
  readonly mark: Mark
  readonly sign: Sign
  readonly outer: Open | null
  readonly depth: number
  /** The marks open here, from the outermost on: readings with the same path have the same future. */
  readonly path: string
}

/** What a reading takes a mark for. */
export type Step =
  | { readonly what: 'open'; readonly open: Open }
  | { readonly what: 'close'; readonly open: Open; readonly mark: Mark }
  /** The closing mark of the outermost is missing: other words begin at `mark`. */
  | { readonly what: 'end'; readonly open: Open; readonly mark: Mark }
  /** The opening mark is missing: the words began with the paragraph. */
  | { readonly what: 'close-unopened'; readonly mark: Mark }

/** One way to read the marks of a paragraph, and how hard it is to believe. */
interface Reading {
  readonly open: Open | null
  readonly cost: number
  readonly last: Trail | null
  /** No mark of this paragraph has been taken for anything yet. */
  readonly fresh: boolean
}

interface Trail {
  readonly step: Step
  readonly previous: Trail | null
}

const unclosed = 5
const deepest = 5
// A reading this much worse than the best one does not win any more.
const margin = 14

/**
 * The reading of a paragraph's marks that asks for the least belief: each mark opens, closes or does neither, at the
 * cost of where it stands, and what is left open costs at the end. Readings that differ only in the past are one, so
 * that a mark has a handful of them and a paragraph is read in one pass.
 */
export function readMarks(
  text: string,
  marks: readonly Mark[],
  carried: Open | null,
  goesOn: (outermost: Open) => number,
): { steps: Step[]; open: Open | null } {
  let readings: Reading[] = [{ open: carried, cost: 0, last: null, fresh: carried === null }]
  for (const mark of marks) readings = next(readings, mark, sidesOf(text, mark))
  let best = readings[0]!
  let least = Infinity
  for (const reading of readings) {
    const cost = reading.cost + endCost(reading.open, goesOn)
    if (cost < least) [best, least] = [reading, cost]
  }
  const steps: Step[] = []
  for (let trail = best.last; trail; trail = trail.previous) steps.push(trail.step)
  return { steps: steps.reverse(), open: best.open }
}

export function opened(mark: Mark, sign: Sign, outer: Open | null): Open {
  const path = `${outer?.path ?? ''} ${mark.character}`
  return { mark, sign, outer, depth: (outer?.depth ?? 0) + 1, path }
}

export function outermost(open: Open): Open {
  let at = open
  while (at.outer) at = at.outer
  return at
}

function next(readings: readonly Reading[], mark: Mark, sides: Sides): Reading[] {
  const best = new Map<string, Reading>()
  let least = Infinity
  for (const reading of readings)
    for (const one of continued(reading, mark, sides)) {
      const key = `${one.open?.path ?? ''}${one.fresh ? '.' : ''}`
      const rival = best.get(key)
      if (!rival || one.cost < rival.cost) best.set(key, one)
      if (one.cost < least) least = one.cost
    }
  return [...best.values()].filter(({ cost }) => cost <= least + margin)
}

function continued(reading: Reading, mark: Mark, sides: Sides): Reading[] {
  const { cost, fresh } = reading
  const out: Reading[] = [{ ...reading, cost: cost + sides.neither }]
  const add = (step: Step, open: Open | null, price: number): void => {
    if (price < Infinity)
      out.push({ open, cost: cost + price, last: { step, previous: reading.last }, fresh: false })
  }
  let lost = 0
  for (let open = reading.open; open; open = open.outer) {
    const place = open.sign.closers.indexOf(mark.character)
    const empty = open.mark.to === mark.from ? 6 : 0
    if (place >= 0) add({ what: 'close', open, mark }, open.outer, sides.close + place / 2 + lost + empty)
    lost += lossOf(open)
  }
  if (fresh && !signOf(mark.character)?.single && /[,.!?…\p{Pd}]/u.test(mark.before) && sides.close < 2)
    add({ what: 'close-unopened', mark }, null, sides.close + unclosed + 0.5)
  const sign = signOf(mark.character)
  if (!sign || sides.open === Infinity) return out
  const depth = reading.open?.depth ?? 0
  if (depth < deepest) {
    const open = opened(mark, sign, reading.open)
    add({ what: 'open', open }, open, sides.open + inSame(reading.open, mark))
  }
  // The same mark opens again, where it cannot be nested: the one before was never closed.
  if (depth === 1 && reading.open!.mark.character === mark.character && sides.open < 2) {
    const open = opened(mark, sign, null)
    const ended: Trail = { step: { what: 'end', open: reading.open!, mark }, previous: reading.last }
    const last = { step: { what: 'open', open } as const, previous: ended }
    out.push({ open, cost: cost + sides.open + lossOf(reading.open!), last, fresh: false })
  }
  return out
}

function lossOf({ mark: { character } }: Open): number {
  return character === '’' ? 6 : unclosed
}

// A mark inside its own kind is a slip, unless it shows by its form that it opens.
function inSame(around: Open | null, { character }: Mark): number {
  for (let open = around; open; open = open.outer)
    if (open.mark.character === character) return /["'’”]/.test(character) ? 3.5 : 1
  return 0
}

function endCost(open: Open | null, goesOn: (outermost: Open) => number): number {
  if (!open) return 0
  let losses = 0
  for (let at: Open | null = open; at; at = at.outer) losses += lossOf(at)
  const onward = goesOn(outermost(open))
  return Math.min(losses, onward + (open.depth - 1) * 1.5)
}
