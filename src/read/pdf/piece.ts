import { composed } from './drawn-accent.ts'

/**
 * A run of letters in one font and size, as a page places it. Points, `x` from the left and `y` from the top of
 * what the reader sees; `y` is the line that the letters stand on.
 */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The page has a space before it. */
  readonly spaced: boolean
  readonly rightToLeft: boolean
  /** In a typewriter's letters, all of one width. */
  readonly fixed: boolean
}

/** What pdf.js gives for a run of text; a marked-content mark has none of these. */
export interface TextItem {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** The pieces of a page that run in one direction, turned so that they read from left to right. */
export interface Flow {
  /** Degrees clockwise from upright. */
  readonly angle: number
  readonly pieces: readonly Piece[]
}

/**
 * The pieces of a page, by the direction that they run in: upright first, then by angle. `view` is the matrix that
 * turns the file's coordinates into those of the page as seen; `fixed` names the typewriter's fonts.
 */
export function flowsOf(
  items: readonly TextItem[],
  view: readonly number[],
  fixed: ReadonlySet<string>,
): Flow[] {
  const flows = new Map<number, Piece[]>()
  const seen = new Set<string>()
  let spaced = false
  for (const item of items) {
    if (item.str.trim() === '') {
      if (item.str !== '') spaced = true
      continue
    }
    const [angle, piece] = placed(item, view, spaced || /^\s/.test(item.str), fixed.has(item.fontName))
    spaced = /\s$/.test(item.str)
    if (!Number.isFinite(piece.x + piece.y + piece.width) || piece.size < 0.5) continue
    // Some programs print a heading twice, a hair apart, to make it bold.
    const key = `${angle} ${piece.text} ${Math.round(piece.x / 2)} ${Math.round(piece.y / 2)}`
    if (seen.has(key)) continue
    seen.add(key)
    const flow = flows.get(angle)
    if (flow) flow.push(piece)
    else flows.set(angle, [piece])
  }
  return [...flows].sort(([a], [b]) => a - b).map(([angle, pieces]) => ({ angle, pieces }))
}

function placed(item: TextItem, view: readonly number[], spaced: boolean, fixed: boolean): [number, Piece] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  // The direction of writing and the place, as seen: x to the right, y downwards.
  const along = [va * a + vc * b, vb * a + vd * b] as const
  const at = [va * e + vc * f + ve, vb * e + vd * f + vf] as const
  const degrees = Math.round((Math.atan2(along[1], along[0]) * 180) / Math.PI)
  // Scans are a little askew; their lines are still lines.
  const angle = Math.abs(degrees) <= 3 ? 0 : (degrees + 360) % 360
  const turn = (-angle * Math.PI) / 180
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  const piece: Piece = {
    text: closedUp(composed(item.str.trim())),
    x: at[0] * Math.cos(turn) - at[1] * Math.sin(turn),
    y: at[0] * Math.sin(turn) + at[1] * Math.cos(turn),
    width: item.width,
    size,
    spaced,
    rightToLeft: item.dir === 'rtl',
    fixed,
  }
  return [angle, piece]
}

/** "S t e m m a", set with wide spaces for emphasis, is a word. Capitals in a row may be a list: "A B C". */
function closedUp(text: string): string {
  if (!/^\p{L}(?: \p{L}){3,}$/u.test(text)) return text
  const letters = text.replaceAll(' ', '')
  return /^\p{Lu}+$/u.test(letters) && letters.length < 6 ? text : letters
}
