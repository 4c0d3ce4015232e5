import { sizeOf } from './body.ts'
import type { Line } from './line.ts'
import type { Piece } from './piece.ts'

/** The number of a line, as printed in the margin beside it. */
export interface LineNumber {
  readonly text: string
  readonly side: 'left' | 'right'
}

/** How many numbers it takes to be believed, by their step: short lists and tables count by one, two or three as well. */
const enough: ReadonlyMap<number, number> = new Map([
  [1, 10],
  [2, 5],
  [3, 5],
  [4, 4],
  [5, 3],
  [10, 3],
])

/**
 * The pieces that number a page's lines: figures one below the other, flush on one side, with nothing close beside
 * them, that count by one step and stand as many lines apart.
 */
export function marginNumbers(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const leading = 0.8 * sizeOf(pieces)
  const all = pieces.filter((piece) => /^\d{1,4}$/.test(piece.text))
  // A page of figures is a table; no page has so many lines.
  const figures = all.length > 500 ? [] : all.filter((piece) => !hasNeighbour(piece, pieces))
  const found = new Set<Piece>()
  for (const edge of [(piece: Piece) => piece.x + piece.width, (piece: Piece) => piece.x]) {
    for (const column of columnsBy(figures, edge)) {
      const run = longestCount(column, leading)
      const step = run.length > 1 ? Number(run[1]!.text) - Number(run[0]!.text) : 0
      if (run.length >= (enough.get(step) ?? Infinity)) for (const piece of run) found.add(piece)
    }
  }
  return found
}

function hasNeighbour(piece: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some((other) => {
    if (other === piece || Math.abs(other.y - piece.y) > 0.5 * other.size) return false
    const gap = Math.max(other.x - (piece.x + piece.width), piece.x - (other.x + other.width))
    return gap < 0.6 * other.size
  })
}

function columnsBy(figures: readonly Piece[], edge: (piece: Piece) => number): Piece[][] {
  const columns: Piece[][] = []
  for (const piece of [...figures].sort((a, b) => a.y - b.y)) {
    const column = columns.find((pieces) => Math.abs(edge(pieces[0]!) - edge(piece)) <= 1.5)
    if (column) column.push(piece)
    else columns.push([piece])
  }
  return columns
}

/** The longest stretch that counts up by one step, with room for as many lines between each two. */
function longestCount(column: readonly Piece[], leading: number): Piece[] {
  let best: Piece[] = []
  let run: Piece[] = []
  for (const piece of column) {
    const last = run.at(-1)
    const step = stepTo(last, piece, leading)
    const expected = run.length > 1 ? Number(run[1]!.text) - Number(run[0]!.text) : step
    if (step > 0 && step === expected) run = [...run, piece]
    else run = last && step > 0 ? [last, piece] : [piece]
    if (run.length > best.length) best = run
  }
  return best
}

function stepTo(last: Piece | undefined, piece: Piece, leading: number): number {
  const step = last ? Number(piece.text) - Number(last.text) : 0
  return last && piece.y - last.y >= step * leading ? step : 0
}

/** Gives each number to the line beside it. */
export function numbersOf(
  numbers: ReadonlySet<Piece>,
  lines: readonly Line[],
): ReadonlyMap<Line, readonly LineNumber[]> {
  const out = new Map<Line, LineNumber[]>()
  for (const piece of numbers) {
    const away = (line: Line) => Math.abs(line.y - piece.y) * 10 + Math.abs(line.x - piece.x)
    const near = lines.reduce((best, line) => (away(best) <= away(line) ? best : line))
    const own = out.get(near) ?? []
    own.push({ text: piece.text, side: piece.x < near.x ? 'left' : 'right' })
    out.set(near, own)
  }
  return out
}
