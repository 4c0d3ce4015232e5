import type { Span } from '../../index.ts'
import { sizeOf } from './body.ts'
import { composed } from './drawn-accent.ts'
import type { Piece } from './piece.ts'

/** A printed line, or one column's part of it. Points as in `Piece`. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  /** What the letters stand on, from the top of the page. */
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  /** What is raised and small: a note's marker, an exponent, the "st" of "1st". */
  readonly raised: readonly Span[]
  readonly pieces: readonly Piece[]
}

interface Row {
  pieces: Piece[]
  /** Where it begins, if not at its first piece, and the large letter that stands there. */
  left?: number
  initial?: Piece
  y: number
  size: number
}

// Shares of a letter's size, tuned by eye on 130 typeset manuals and an imitated scan, November 2026.
const sameLine = 0.3
const slope = 0.5
const lowestRaise = 0.12
const highestRaise = 0.75
const deepestDrop = 0.35
const smallest = 0.88

/** Lines with more pieces than this, one times the other, are not looked at for whether they are one. */
const mostPairs = 1_000_000

/**
 * Joins pieces that stand on one line, from the top down. What is small and a little higher or lower, and close by,
 * goes to the line that it belongs to; so does a large first letter that reaches over several lines.
 */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Row[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rowOf(rows, piece)
    if (row) row.pieces.push(piece)
    else rows.push({ pieces: [piece], y: piece.y, size: piece.size })
  }
  return withSmall(withInitials(levelled(rows)))
    .map(lineOf)
    .sort((a, b) => a.y - b.y)
}

function rowOf(rows: readonly Row[], piece: Piece): Row | null {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!
    if (piece.y - row.y > piece.size) return null
    if (piece.y - row.y <= sameLine * Math.min(piece.size, row.size) && isLike(piece.size, row.size))
      return row
  }
  return null
}

/** A line of a scan slopes and jumps: what stands a little lower, and only beside it, goes on in it. */
function levelled(rows: readonly Row[]): Row[] {
  const out: Row[] = []
  for (const row of rows) {
    const above = out.at(-1)
    const isNear =
      above && row.y - above.y <= slope * Math.min(row.size, above.size) && isLike(row.size, above.size)
    const isCrowd = above && row.pieces.length * above.pieces.length > mostPairs
    if (
      isNear &&
      !isCrowd &&
      !row.pieces.some((piece) => above.pieces.some((other) => overlaps(piece, other)))
    )
      above.pieces.push(...row.pieces)
    else out.push(row)
  }
  return out
}

function overlaps(a: Piece, b: Piece): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width
}

function isLike(a: number, b: number): boolean {
  return Math.min(a, b) >= 0.6 * Math.max(a, b)
}

/** Puts a large first letter before the topmost of the lines beside it; they all begin where it stands. */
function withInitials(rows: readonly Row[]): Row[] {
  const initials = rows.filter((row) => row.pieces.length === 1 && /^\p{L}’?$/u.test(row.pieces[0]!.text))
  const used = new Set<Row>()
  for (const row of initials) {
    const [initial] = row.pieces
    const beside = rows.filter((other) => isBeside(initial!, other))
    const [first] = beside
    if (!first) continue
    used.add(row)
    for (const line of beside) line.left = initial!.x
    first.initial = initial!
  }
  return rows.filter((row) => !used.has(row))
}

/** True for a line of text that begins right behind a letter as high as two lines or more. */
function isBeside(initial: Piece, row: Row): boolean {
  if (row.size * 1.6 >= initial.size) return false
  const height = initial.y - row.y
  if (height < -0.1 * initial.size || height > 0.9 * initial.size) return false
  const gap = Math.min(...row.pieces.map((piece) => piece.x)) - (initial.x + initial.width)
  return gap >= -0.3 * row.size && gap <= 1.2 * row.size
}

function withSmall(rows: readonly Row[]): Row[] {
  for (const [index, row] of rows.entries()) {
    const hosts = rows.slice(Math.max(0, index - 4), index + 5).filter((other) => other !== row)
    row.pieces = row.pieces.filter((piece) => {
      const host = hosts.find((other) => hangsOn(piece, other))
      host?.pieces.push(piece)
      return !host
    })
  }
  return rows.filter((row) => row.pieces.length > 0)
}

function hangsOn(piece: Piece, row: Row): boolean {
  if (piece.size > smallest * row.size) return false
  const raise = (row.y - piece.y) / row.size
  if (raise < -deepestDrop || raise > highestRaise) return false
  // A note's own marker stands before its first word by up to a letter's size.
  const reach = 0.9 * row.size
  return row.pieces.some(
    (other) =>
      other.size > piece.size &&
      piece.x - (other.x + other.width) <= reach &&
      other.x - (piece.x + piece.width) <= reach,
  )
}

function lineOf(row: Row): Line {
  const pieces = row.pieces.sort((a, b) => a.x - b.x)
  const size = sizeOf(pieces)
  const y = pieces.find((piece) => Math.abs(piece.size - size) < 0.5)?.y ?? row.y
  const leftwards = pieces.filter((piece) => piece.rightToLeft).length * 2 > pieces.length
  const order = leftwards ? pieces.toReversed() : pieces
  let text = row.initial ? row.initial.text + (isApart(row.initial, pieces[0]!) ? ' ' : '') : ''
  const raised: Span[] = []
  order.forEach((piece, index) => {
    const before = order[index - 1]
    if (before && parted(before, piece, leftwards)) text += ' '
    if (piece.size <= smallest * size && y - piece.y >= lowestRaise * size)
      raised.push({ from: text.length, to: text.length + piece.text.length })
    // An accent that ends a piece belongs to the letter that begins the next.
    text = text.slice(0, -1) + composed(text.slice(-1) + piece.text)
  })
  const right = pieces.reduce((most, piece) => Math.max(most, piece.x + piece.width), -Infinity)
  const all = row.initial ? [row.initial, ...pieces] : pieces
  return { text, x: row.left ?? pieces[0]!.x, right, y, size, raised, pieces: all }
}

/** "A" may be a word or begin one; only a wide gap tells. */
function isApart(initial: Piece, first: Piece): boolean {
  return first.x - (initial.x + initial.width) > 0.35 * first.size
}

function parted(before: Piece, piece: Piece, leftwards: boolean): boolean {
  const gap = leftwards ? before.x - (piece.x + piece.width) : piece.x - (before.x + before.width)
  const size = Math.min(before.size, piece.size)
  return gap > 0.17 * size || (piece.spaced && gap > 0.03 * size)
}
