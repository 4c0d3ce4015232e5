import { sameName } from '../../name/same-name.ts'
import { compareNames } from '../compare-slot.ts'
import { keysIn } from '../word/claim-words.ts'
import type { Bearer } from './bearer.ts'
import type { Named } from './sentence-reading.ts'

/** By a name, by a noun, by what may be meant, not to be told, not. */
export type Likeness = 'named' | 'worded' | 'likely' | 'open' | 'different'

/** Whether two bearers are one. */
export function likeness(a: Bearer, b: Bearer): Likeness {
  if (a.names.length > 0 && b.names.length > 0) return areOne(a.names, b.names) ? 'named' : 'different'
  if (a.head !== null && a.head === b.head) {
    if (a.owners.length > 0 && b.owners.length > 0 && !areOne(a.owners, b.owners)) return 'different'
    return a.isDefinite && b.isDefinite ? 'worded' : 'open'
  }
  // "The driver" and "Peter Orsk", whom either text calls its driver; "Varn" and "Varn's certificate".
  if ([...a.nouns].some((noun) => b.nouns.has(noun))) return 'worded'
  if (areOne(a.names, b.owners) || areOne(a.owners, b.names)) return 'worded'
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return 'different'
  if (mayBe(a, b) || mayBe(b, a)) return 'likely'
  if (!a.isPronoun || !b.isPronoun) return 'different'
  if (mayBeHero(a, b) || mayBeHero(b, a)) return 'likely'
  if (a.lastNamed && b.lastNamed && isOne(a.lastNamed, b.lastNamed)) return 'likely'
  return isOfHero(a, b) ? 'likely' : 'open'
}

function areOne(a: readonly Named[], b: readonly Named[]): boolean {
  return a.some((x) => b.some((y) => isOne(x, y)))
}

function mayBe(pronoun: Bearer, other: Bearer): boolean {
  if (!pronoun.isPronoun || other.isPronoun) return false
  if (pronoun.isPerson && pronoun.hero && areOne([pronoun.hero], other.names)) return true
  const keys = other.names.length > 0 ? other.names.flatMap(({ name }) => keysIn(name)) : [...other.nouns]
  return keys.some((key) => pronoun.mayBe.has(key))
}

// "He" of whom a text tells most, and "him" behind the same name.
function mayBeHero({ hero, isPerson, gender }: Bearer, other: Bearer): boolean {
  if (hero === null || !isPerson || gender === null || gender !== other.gender) return false
  return keysIn(hero.name.split(/\s+/u).at(-1)!).some((key) => other.mayBe.has(key))
}

function isOfHero(a: Bearer, b: Bearer): boolean {
  return a.isPerson && b.isPerson && a.hero !== null && b.hero !== null && isOne(a.hero, b.hero)
}

function isOne(a: Named, b: Named): boolean {
  if (a.entity !== null && a.entity === b.entity) return true
  return compareNames(a.name, b.name).relation !== 'contradiction' || sameName(a.name, b.name).same
}
