import type { Piece } from './piece.ts'

/** What most of a document is set in. */
export interface BodyType {
  /** Points. */
  readonly size: number
  /** A typewriter's letters. */
  readonly fixed: boolean
  /**
   * Sizes mean something. In a scan that was read by machine they do not: each word has a size of its own there, by
   * what the machine saw of it.
   */
  readonly typeset: boolean
}

/** Measures all the pieces of a document. */
export function bodyTypeOf(pieces: readonly Piece[]): BodyType {
  const sizes = lettersBySize(pieces)
  const letters = sizes.reduce((sum, [, count]) => sum + count, 0)
  const common = sizes.slice(0, 3).reduce((sum, [, count]) => sum + count, 0)
  const fixed = pieces.reduce((sum, piece) => sum + (piece.fixed ? piece.text.length : 0), 0)
  return { size: sizes[0]?.[0] ?? 0, fixed: fixed * 2 > letters, typeset: common >= 0.6 * letters }
}

/** The size of most letters. */
export function sizeOf(pieces: readonly Pick<Piece, 'size' | 'text'>[]): number {
  return lettersBySize(pieces)[0]?.[0] ?? 0
}

/** Letters of each size, in steps of a quarter of a point, the commonest first. */
function lettersBySize(pieces: readonly Pick<Piece, 'size' | 'text'>[]): (readonly [number, number])[] {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 4) / 4
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])
}

/** True when two sizes differ by more than what they are measured with. */
export function differs(a: number, b: number, { typeset }: BodyType): boolean {
  return Math.max(a, b) > (typeset ? 1.13 : 1.4) * Math.min(a, b)
}

/** True for small print. */
export function isSmall(size: number, body: BodyType): boolean {
  return size <= (body.typeset ? 0.93 : 0.78) * body.size
}
