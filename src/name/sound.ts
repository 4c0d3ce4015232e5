import { sounds } from './sounds.ts'
import { type Script, scriptOf } from './spelling.ts'

/** Costs by "a:b" for the letters of one name and of the other: ten times the logarithm of how seldom they meet. */
type Costs = ReadonlyMap<string, number>

/** What one letter for another costs that never stand for one sound, and one letter too many: between scripts. */
const OTHER = 70
const MORE = 52
/** The same within a script, where whoever writes a name has seen its letters: never by sound. */
const NEVER = 300
/** What a usual romanisation costs at most. */
const USUAL = 6
/** Two spellings of one sound are worth less when the sound is only guessed from a third: both costs together. */
const FAR = 30

interface Tables {
  readonly latin: Costs
  readonly cyrillic: Costs
  readonly mixed: Costs
}

// How English, German, French, Polish and scholars write what Russian writes with one letter, or two.
const romanisations = `
в v w
в$ v$ w$ ff$
ев$ ev$ ew$ ov$ ow$ off$
г g gh
е e ie je ye
ж zh j sch sh
з z s
и i y
й i y j
ий$ y$ i$ ij$ ii$ iy$ yi$
к k c ck q
кс x ks
с s ss c
у u ou
ф f ph
х kh ch h
ц ts tz z c cz tc
ч ch tch tsch cz tsh tx
ш sh sch ch sz
щ shch schtsch chtch szcz
ы y i
ь -
ю yu iu ju you
я ya ia ja
ой oy oi oj eu
`

let tables: Tables | null = null

export interface SoundMatch {
  /** 0 the same; ten times a logarithm for each letter. Up to 15 across scripts, 13 within one, seldom by accident. */
  readonly distance: number
  /** What stands for what where the two differ, in order: ["kh", "ch"]. */
  readonly differences: readonly (readonly [string, string])[]
}

/**
 * How far two spellings, as `spelled` gives them, are from standing for one sound. Symmetrical but for the order of
 * each difference. Null where a script is unknown or the two are plainly other names.
 */
export function soundMatch(a: string, b: string): SoundMatch | null {
  if (a === b) return { distance: 0, differences: [] }
  const [one, other] = [scriptOf(a), scriptOf(b)]
  if (!one || !other) return null
  if (one === 'cyrillic' && other === 'latin') {
    const turned = soundMatch(b, a)
    return turned && { ...turned, differences: turned.differences.map(([x, y]) => [y, x]) }
  }
  const length = Math.max(a.length, b.length) - 1
  if (Math.abs(a.length - b.length) > length / 2 + 1) return null
  return cheapest(a, b, costsOf(one, other), one === other)
}

function costsOf(one: Script, other: Script): Costs {
  tables ??= compiled()
  return one !== other ? tables.mixed : tables[one]
}

const shapes: readonly (readonly [number, number])[] = [1, 2, 3, 4, 0].flatMap((m) =>
  [1, 2, 0, 3, 4].flatMap((n) => (m + n > 0 && m + n <= 7 ? [[m, n] as const] : [])),
)

function cheapest(a: string, b: string, costs: Costs, isOneScript: boolean): SoundMatch | null {
  const width = b.length + 1
  const length = Math.max(a.length, b.length) - 1
  const best = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const came = new Int32Array(best.length)
  best[0] = 0
  // A path that has lost this much is past any use.
  const enough = 17 * length
  for (let at = 0; at < best.length; at++) {
    const so = best[at]!
    if (so > enough) continue
    const i = Math.floor(at / width)
    const j = at % width
    for (const [m, n] of shapes) {
      if (i + m > a.length || j + n > b.length) continue
      const known = costs.get(`${a.slice(i, i + m)}:${b.slice(j, j + n)}`)
      const step = known ?? unknown(m, n, a[i] === b[j], isOneScript)
      const to = at + m * width + n
      if (so + step < best[to]!) {
        best[to] = so + step
        came[to] = at
      }
    }
  }
  const total = best[best.length - 1]!
  if (total > enough) return null
  const differences: [string, string][] = []
  for (let at = best.length - 1; at > 0; at = came[at]!) {
    const from = came[at]!
    const x = a.slice(Math.floor(from / width), Math.floor(at / width))
    const y = b.slice(from % width, at % width)
    if (x !== y) differences.unshift([x, y])
  }
  return { distance: total / length, differences }
}

function unknown(m: number, n: number, isSame: boolean, isOneScript: boolean): number {
  if (m === 1 && n === 1) return isSame ? 0 : isOneScript ? NEVER : OTHER
  if (m + n !== 1) return Number.POSITIVE_INFINITY
  return isOneScript ? NEVER : MORE
}

function compiled(): Tables {
  const mixed = new Map<string, number>()
  const byCyrillic = new Map<string, [string, number][]>()
  const byLatin = new Map<string, [string, number][]>()
  for (const line of sounds.trim().split('\n')) {
    const colon = line.indexOf(':')
    const cyrillic = line.slice(0, colon)
    for (const part of line.slice(colon + 1).split(' ')) {
      const [, latin = '', digits = ''] = /^(\D*)(\d+)$/.exec(part)!
      const cost = Number(digits)
      mixed.set(`${latin}:${cyrillic}`, cost)
      put(byCyrillic, cyrillic, [latin, cost])
      put(byLatin, latin, [cyrillic, cost])
    }
  }
  for (const line of romanisations.trim().split('\n')) {
    const [cyrillic = '', ...latin] = line.split(' ')
    for (const written of latin) {
      const one = written === '-' ? '' : written
      const cost = Math.min(USUAL, mixed.get(`${one}:${cyrillic}`) ?? USUAL)
      mixed.set(`${one}:${cyrillic}`, cost)
      put(byCyrillic, cyrillic, [one, cost])
    }
  }
  return { mixed, latin: composed(byCyrillic), cyrillic: composed(byLatin) }
}

/** Spellings of one script that stand for the same in the other. */
function composed(by: ReadonlyMap<string, readonly [string, number][]>): Map<string, number> {
  const costs = new Map<string, number>()
  const offer = (key: string, cost: number): void => {
    if (cost < (costs.get(key) ?? FAR)) costs.set(key, cost)
  }
  for (const [sound, list] of by)
    for (const [a, cost] of list) {
      // A letter that stands for no sound, or a sound that is not written.
      if (sound === '') {
        offer(`${a}:`, cost)
        offer(`:${a}`, cost)
        continue
      }
      for (const [b, more] of list)
        if (a !== '' && b !== '' && isAlike(a, b)) offer(`${a}:${b}`, a === b ? 0 : cost + more)
    }
  return costs
}

// A vowel that the other spelling leaves out is no spelling, but for a silent one at the end.
function isAlike(a: string, b: string): boolean {
  if (a.endsWith('$')) return true
  return vowel.test(a) === vowel.test(b) || half.test(a) || half.test(b)
}

const vowel = /[aeiouаеиоуыэюя]/
const half = /[yjйьъ]/

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
