import { placeKey } from './gazetteer.ts'
import { isSameGiven } from './given.ts'
import { particles, titles } from './name-words.ts'
import { places } from './places.ts'
import { soundMatch } from './sound.ts'
import { scriptOf, spelled } from './spelling.ts'

/** Whether two names are spellings of one, how sure that is, and why. */
export interface Sameness {
  readonly same: boolean
  /** 0 to 1: how sure the answer is that the two are one; 0 where they are not. */
  readonly confidence: number
  /** A sentence without its full stop, for people. */
  readonly reason: string
}

/** Sound alone joins up to here, in `soundMatch`'s measure: chosen on the half of the pairs that made its table. */
const ACROSS = 15
const WITHIN = 13
/** A shorter word with one letter wrong is as likely another word. */
const LONG = 6

const no = (reason: string): Sameness => ({ same: false, confidence: 0, reason })
const yes = (confidence: number, reason: string): Sameness => ({ same: true, confidence, reason })

/**
 * Whether two names, in Latin or Cyrillic letters, are written for one. Symmetrical. The surname decides, given names
 * and initials must agree with it, and a man's form of a surname is not a woman's.
 */
export function sameName(a: string, b: string): Sameness {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one.length === 0 || other.length === 0) return no('one of the two is no name')
  const [x, y] = [spelled(one.join('')), spelled(other.join(''))]
  if (x === y)
    return a === b
      ? yes(1, 'written alike')
      : yes(0.99, 'alike but for accents, capitals, hyphens or a title')
  const place = places.get(placeKey(a))?.find((found) => places.get(placeKey(b))?.includes(found))
  if (place) return yes(0.98, `the gazetteer gives both as names of ${place.name}`)
  if (places.has(placeKey(a)) && places.has(placeKey(b))) return no('the gazetteer gives them to two places')
  if (one.length === 1 && other.length === 1) return spellings(one[0]!, other[0]!)
  // "Alma Aty" is no "Aty" whose given name is Alma, and "Alma-Ata" is one word.
  const whole =
    one.length === 1 || other.length === 1 || one.length === other.length
      ? spellings(one.join(''), other.join(''))
      : no('')
  const last = spellings(one.at(-1)!, other.at(-1)!)
  if (!last.same) return whole.same && sharesWord(one, other) ? whole : last
  return withGiven(one.slice(0, -1), other.slice(0, -1), last)
}

function sharesWord(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 || other.length === 1 || spelled(one[0]!) === spelled(other[0]!)
}

/** A name's words without titles, particles, full stops. */
export function partsOf(name: string): string[] {
  const parts = name
    .replace(/['’]s$/, '')
    .replace(/\./g, '. ')
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part))
  const bare = parts.filter(
    (part) => !(titles.has(part.replace(/\.$/, '').toLowerCase()) || particles.has(part)),
  )
  return (bare.length > 0 ? bare : parts).map((part) => part.replace(/[.,]$/, ''))
}

function withGiven(one: readonly string[], other: readonly string[], last: Sameness): Sameness {
  if (one.length === 0 || other.length === 0)
    return yes(Math.min(0.75, last.confidence), `${last.reason}; one is the surname alone`)
  const [a, b] = [one[0]!, other[0]!]
  const given = givenAgree(a, b)
  if (given === null) return no(`${a} and ${b} are two given names`)
  // "Lev Davidovich", "L. D.": what both have behind the first must agree too.
  if (one.length > 1 && other.length > 1 && givenAgree(one[1]!, other[1]!) === null)
    return no(`${one[1]} and ${other[1]} are two names of the father, or two middle names`)
  return yes(Math.min(last.confidence, given.confidence), `${last.reason}; ${given.reason}`)
}

/** Null where two given names or initials cannot be one person's. */
export function givenAgree(a: string, b: string): { confidence: number; reason: string } | null {
  const [x, y] = [spelled(a), spelled(b)]
  if (x === y) return { confidence: 0.99, reason: `both ${a}` }
  const initial = x.length === 3 || y.length === 3
  if (initial) {
    if (x[1] === y[1]) return { confidence: 0.9, reason: `${a} and ${b} begin alike` }
    const sound = soundMatch(x.slice(0, 2), y.slice(0, 2))
    return scriptOf(x) !== scriptOf(y) && sound && sound.distance < 25
      ? { confidence: 0.8, reason: `${a} and ${b} begin alike` }
      : null
  }
  if (isSameGiven(x, y))
    return { confidence: 0.93, reason: `${a} and ${b} are one given name in two languages` }
  const sound = spellings(a, b)
  return sound.same
    ? { confidence: Math.min(0.9, sound.confidence), reason: `${a} and ${b} are spelled for one` }
    : null
}

/** Two words, by their letters and their sound. */
function spellings(a: string, b: string): Sameness {
  const [x, y] = [spelled(a), spelled(b)]
  if (x === y) return yes(0.99, 'alike but for accents, capitals or hyphens')
  const isOneScript = scriptOf(x) === scriptOf(y)
  const forbidden = isOneScript ? otherForm(x, y) : null
  if (forbidden) return no(forbidden)
  const sound = soundMatch(x, y)
  if (sound && sound.distance < (isOneScript ? WITHIN : ACROSS)) {
    const confidence = Math.round((0.97 - sound.distance * (isOneScript ? 0.024 : 0.012)) * 100) / 100
    return yes(confidence, isOneScript ? shown(sound.differences) : 'one sound in two scripts')
  }
  const slip = isOneScript ? slipOf(x, y) : null
  return slip ? yes(0.6, slip) : no('their letters stand for different sounds')
}

function shown(differences: readonly (readonly [string, string])[]): string {
  const listed = differences
    .map(([a, b]) => [a.replace(/[\^$]/g, ''), b.replace(/[\^$]/g, '')])
    .filter(([a, b]) => a !== b)
    .map(([a, b]) =>
      a === '' ? `“${b}” more or less` : b === '' ? `“${a}” more or less` : `“${a}” for “${b}”`,
    )
  return `one sound, spelled ${[...new Set(listed)].join(', ')}`
}

/** Why two spellings are two forms however near they sound; null when nothing forbids them to be one. */
function otherForm(x: string, y: string): string | null {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (/(?:[oe][vw]|in|yn|[оеё]в|ин)a?а?\$$/.test(long) && /[aа]\$$/.test(long) && !/[aа]\$$/.test(short))
    return 'one is a woman’s form of the surname, the other a man’s'
  const isHer = (name: string): boolean => /(?:sk|ck|tzk|zk|ск|цк)(?:aya|aia|aja|a|ая)\$$/.test(name)
  const isHis = (name: string): boolean => /(?:sk|ck|tzk|zk|ск|цк)(?:y|i|ij|ii|iy|ий|ой|oi|oy)\$$/.test(name)
  if ((isHer(x) && isHis(y)) || (isHis(x) && isHer(y)))
    return 'one is a woman’s form of the surname, the other a man’s'
  // "Serge" and "Sergei", "Nin" and "Nina": a vowel that is heard is more than a spelling.
  const bare = (name: string): string => name.slice(1, -1).replace(/(?<=[^aeiouy])e$/, '')
  const ending = (name: string): string => /[aeiouyj]*$/.exec(bare(name))![0]
  if (
    scriptOf(x) === 'latin' &&
    (ending(x) === '') !== (ending(y) === '') &&
    !/[iy]n$|[iy]ne$/.test(bare(short))
  )
    return 'one ends in a vowel that the other does not have'
  const first = (name: string): string => name[1]!
  const isVowel = (letter: string): boolean => /[aeiouyаеиоуыэюяj]/.test(letter)
  if (x.slice(2) === y.slice(1) || y.slice(2) === x.slice(1))
    if (!isVowel(first(long)) && !/^\^(?:h|tch|tsch|dj|dzh|ts)/.test(long))
      return 'one begins with a sound that the other does not have'
  return null
}

/** One letter too many, too few, a vowel for a vowel, two in the wrong order: inside a long word. */
function slipOf(x: string, y: string): string | null {
  if (Math.min(x.length, y.length) - 2 < LONG || x[1] !== y[1]) return null
  let from = 0
  while (x[from] === y[from]) from++
  let behind = 0
  while (behind < Math.min(x.length, y.length) - from && x.at(-1 - behind) === y.at(-1 - behind)) behind++
  const [a, b] = [x.slice(from, x.length - behind), y.slice(from, y.length - behind)]
  const isVowels = /^[aeiouy]?$/.test(a) && /^[aeiouy]?$/.test(b)
  if (a.length + b.length === 1 || isVowels)
    return `one letter apart: “${a || b}”${a && b ? ` for “${b}”` : ''}`
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return `“${a}” for “${b}”`
  return null
}
