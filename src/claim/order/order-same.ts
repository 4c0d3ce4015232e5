import { keysIn } from '../word/claim-words.ts'
import type { Happening } from './order-told.ts'

/** How rare a word is. */
export type Rarity = (key: string) => number

/** What two tellings of one happening must share: by rarity, and of the words of the one with fewer. */
const LEAST = 1
const SHARE = 0.25
/** What a name counts: most happenings of one account have the same few people. */
const NAMED = 0.5

/** Whether two tellings can be of one happening. */
export function isSame(a: Happening, b: Happening, rarity: Rarity): boolean {
  return (
    isToldAlike(a, b) &&
    shared(a, b, rarity) >= LEAST &&
    Math.max(shareOf(a, b, rarity), shareOf(b, a, rarity)) >= SHARE
  )
}

/** Whether two tellings share more than names: two happenings to one man share his. */
export function isToldAlike(a: Happening, b: Happening): boolean {
  const isName = (key: string): boolean => a.names.has(key) || b.names.has(key)
  const own = (one: Happening): string[] => [...one.keys].flatMap(([key, near]) => (near === 1 ? key : []))
  const common = [...a.keys.keys()].filter((key) => b.keys.has(key))
  return common.some((key) => !isName(key)) || own(a).every(isName) || own(b).every(isName)
}

const begun: ReadonlySet<string> = new Set(keysIn('began started opened commenced founded laid'))
const ended: ReadonlySet<string> = new Set(keysIn('ended finished completed closed stopped over ready'))

/** Whether an earlier and a later happening can be one, and not the beginning and the end of one. */
export function areOfOne(earlier: Happening, later: Happening): boolean {
  const has = (one: Happening, keys: ReadonlySet<string>): boolean =>
    [...one.keys].some(([key, near]) => near === 1 && keys.has(key))
  return !(has(earlier, begun) && has(later, ended))
}

/** Whether two happenings share a word that is not only a kind of happening. */
export function shareThing(a: Happening, b: Happening): boolean {
  return [...a.keys.keys()].some((key) => !/^[!~]/u.test(key) && b.keys.has(key))
}

const again: ReadonlySet<string> = new Set(
  keysIn(
    'visited came returned left met wrote letter sent telegram journey travelled attacked fought arrived entered stayed shot warned reported meeting visit sailed',
  ),
)

/** Whether what two tell is done again and again: somebody came before the war, and came after it. */
export function isAgain(a: Happening, b: Happening): boolean {
  const events = [a, b].flatMap(({ keys }) =>
    [...keys].flatMap(([key, near]) => (near === 1 && key.startsWith('!') ? key : [])),
  )
  return events.length > 0 && events.every((key) => again.has(key))
}

/** Whether two happenings share one of their own words. */
export function shareOwn(a: Happening, b: Happening): boolean {
  return [...a.keys].some(([key, near]) => near === 1 && b.keys.get(key) === 1)
}

/** The words that two tellings share, one of them among its own, by rarity and nearness. */
export function shared(a: Happening, b: Happening, rarity: Rarity): number {
  let sum = 0
  for (const [key, near] of a.keys) {
    const other = b.keys.get(key)
    const isName = a.names.has(key) || b.names.has(key)
    if (other && (near === 1 || other === 1))
      sum += rarity(key) * Math.min(near, other) * (isName ? NAMED : 1)
  }
  return sum
}

export function shareOf(a: Happening, b: Happening, rarity: Rarity): number {
  let [size, met] = [0, 0]
  for (const [key, near] of a.keys)
    if (near === 1) {
      size += rarity(key)
      met += rarity(key) * (b.keys.get(key) ?? 0)
    }
  return size === 0 ? 0 : met / size
}
