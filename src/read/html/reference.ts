import { parseFragment } from 'parse5'

/** A stretch of shown text, and where in the source it stands; null where that cannot be told. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly at: number | null
}

/**
 * Finds for each unit of `shown` where it stands in `source[from..to)`, which a parser read it from: a character
 * reference stands for what it shows, "\r\n" for "\n", and the parser may have dropped a first line end or zero bytes.
 * `from` may lie at the end of a reference that the text begins with, and `to` behind one that follows: so parse5 has it.
 */
export function aligned(shown: string, source: string, from: number, to: number): Piece[] {
  const start = referenceBefore(shown, source, from) ?? from
  if (start === from && to - from === shown.length && source.startsWith(shown, from))
    return [{ from: 0, to: shown.length, at: from }]
  const pieces: Piece[] = []
  let done = 0
  let at = start
  while (done < shown.length && at < to) {
    const [units, width] = referenceAt(shown, done, source, at, to) ??
      plainAt(shown, done, source, at) ?? [0, 0]
    if (width === 0) break
    if (units > 0) push(pieces, { from: done, to: done + units, at }, units === width)
    done += units
    at += width
  }
  if (done < shown.length) pieces.push({ from: done, to: shown.length, at: null })
  return pieces
}

/** The longest name of a character is no longer than this. */
const longest = 40

/** Where the reference begins that ends at or across `from` and shows what the text begins with. */
function referenceBefore(shown: string, source: string, from: number): number | null {
  const near = Math.max(0, from - longest)
  const at = near + source.slice(near, from + 1).lastIndexOf('&')
  if (at < near) return null
  const step = referenceAt(shown, 0, source, at, source.length)
  return step && at + step[1] >= from ? at : null
}

/** Joins what follows on without a gap on both sides. */
function push(pieces: Piece[], piece: Piece & { readonly at: number }, isPlain: boolean): void {
  const last = pieces.at(-1)
  if (isPlain && last && last.at !== null && last.at + last.to - last.from === piece.at)
    pieces[pieces.length - 1] = { ...last, to: piece.to }
  else pieces.push(piece)
}

type Step = readonly [units: number, width: number]

const reference = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/y

function referenceAt(shown: string, done: number, source: string, at: number, to: number): Step | null {
  if (source[at] !== '&') return null
  reference.lastIndex = at
  const written = reference.exec(source)?.[0].slice(0, to - at)
  if (written === undefined) return null
  const meant = decodedReference(written)
  if (meant === written) return null
  // "&notit;" shows "¬it;": only the part that differs is the reference.
  let same = 0
  while (same < meant.length - 1 && meant.at(-1 - same) === written.at(-1 - same)) same++
  const units = meant.length - same
  return shown.startsWith(meant.slice(0, units), done) ? [units, written.length - same] : null
}

function plainAt(shown: string, done: number, source: string, at: number): Step | null {
  const sign = source[at]
  if (sign === shown[done]) return [1, 1]
  if (sign === '\r' && shown[done] === '\n') return [1, source[at + 1] === '\n' ? 2 : 1]
  if (sign === '\0') return [shown[done] === '\ufffd' ? 1 : 0, 1]
  return sign === '\n' || sign === '\r' ? [0, 1] : null
}

const known = new Map<string, string>()

/** What a character reference shows, "&" of "&amp;"; the reference itself where it is none. */
export function decodedReference(written: string): string {
  const cached = known.get(written)
  if (cached !== undefined) return cached
  const node = parseFragment(written).childNodes[0]
  const meant = node && 'value' in node ? node.value : written
  known.set(written, meant)
  return meant
}
