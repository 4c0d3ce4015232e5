import { keysIn } from '../word/claim-words.ts'
import { verbFormsOf } from '../word/inflection.ts'
import { polesOfPersons } from './pole.ts'
import { polesOfDeeds } from './pole-of-deeds.ts'
import { polesOfEnterprises } from './pole-of-enterprises.ts'
import { polesOfLaw } from './pole-of-law.ts'
import { polesOfPosts } from './pole-of-posts.ts'
import { polesOfThings } from './pole-of-things.ts'

/** What one thing cannot be at once with any other pole of its axis. */
export interface Pole {
  readonly axis: Axis
  /** Its place among the poles of the axis. */
  readonly at: number
}

/** Outcomes of one question that exclude each other: of a trial, of a shipwreck, of a life. */
export interface Axis {
  /** What is asked, in words that "of" can follow. */
  readonly name: string
  /** To whom it happens, as far as only persons or only things can be meant. */
  readonly bearer: 'person' | 'thing' | null
  /** The negation of one pole is the other. */
  readonly isBinary: boolean
  /** It happens to one more than once: who spoke today was silent yesterday. */
  readonly isOften: boolean
  /** Today it is so and tomorrow not, so that the same name says nothing: health, company. */
  readonly isPassing: boolean
  /** It comes to one once, so that days that differ do not make two of it. */
  readonly isFinal: boolean
  /** Of what happened and why: its poles are causes. */
  readonly isCause: boolean
  /** Who does it counts too: one accepts what another refuses. */
  readonly isDeed: boolean
  /** Of two by name: one has met the other. */
  readonly isOfTwo: boolean
  /** Of one matter, whoever is named with it: of a petition, an election; "not a shot was fired", "the dragoons fired". */
  readonly isOfMatter: boolean
  /** Keys of what it mostly happens to, which must stand near where a name or a pronoun bears it; empty where anything can. */
  readonly bearers: ReadonlySet<string>
  /** Nothing else can bear it. */
  readonly isStrict: boolean
  /** One of them can be called by its name alone: a ship, a town, a church. */
  readonly isNamed: boolean
}

/** A form of words for a pole. */
export interface PolePattern {
  readonly pole: Pole
  /** How its first word is a verb and who bears it: the object, the subject; null where it is no verb. */
  readonly verb: 'object' | 'subject' | null
  /** Of no verb: it says nothing before a noun, as "whole" does in "the whole town". */
  readonly isPredicate: boolean
  /** Of a verb, its bare form. */
  readonly base: string
  /** What follows the first word. */
  readonly rest: readonly PolePart[]
  /** Words that must not come next. */
  readonly unless: ReadonlySet<string>
}

/** One of some words, a gap of any few words, or the gap that the bearer fills. */
export type PolePart = ReadonlySet<string> | 'gap' | 'bearer'

// Coins and sums, for "$money".
const money =
  'pounds|pound|shillings|shilling|pence|penny|farthing|guineas|guinea|sovereigns|crowns|crown|marks|mark|thalers|thaler|florins|florin|guilders|gulden|ducats|ducat|francs|franc|sous|sou|livres|dollars|dollar|cents|cent|roubles|rouble|rubles|kopecks|kopeck|kopek|rupees|rupee|lire|lira|pesetas|pesos|kroner|krone|money|piastres'

/** Every form of words, by the word that it begins with. */
export const polePatterns: ReadonlyMap<string, readonly PolePattern[]> = patternsOf(
  [polesOfPersons, polesOfThings, polesOfLaw, polesOfDeeds, polesOfEnterprises, polesOfPosts].join(''),
)

function patternsOf(rows: string): Map<string, PolePattern[]> {
  const found = new Map<string, PolePattern[]>()
  let axis: Axis | null = null
  let at = 0
  for (const row of rows.split('\n').filter((one) => one !== '')) {
    if (!row.startsWith('- ')) {
      axis = axisOf(row)
      at = 0
      continue
    }
    const pole = { axis: axis!, at: at++ }
    for (const words of row.slice(2).replaceAll('$money', money).split(';'))
      if (words.trim() !== '') addTo(found, pole, words.trim())
  }
  // The longest first, so that "not guilty" is not "guilty".
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return found
}

function axisOf(row: string): Axis {
  const [name = '', marks = '', bearers = ''] = row.split(':')
  const has = (mark: string): boolean => marks.trim().split(' ').includes(mark)
  return {
    name,
    bearer: has('person') ? 'person' : has('thing') ? 'thing' : null,
    isBinary: has('binary'),
    isOften: has('often'),
    isPassing: has('passing'),
    isFinal: has('final'),
    isCause: has('cause'),
    isDeed: has('deed'),
    isOfTwo: has('oftwo'),
    isOfMatter: has('matter'),
    bearers: new Set(keysIn(bearers)),
    isStrict: !has('any') && !has('matter'),
    isNamed: has('named'),
  }
}

function addTo(found: Map<string, PolePattern[]>, pole: Pole, words: string): void {
  const [first = '', ...others] = words.split(' ')
  const cut = others.findIndex((one) => one.startsWith('!'))
  const rest = (cut < 0 ? others : others.slice(0, cut)).map(partOf)
  const unless = new Set(cut < 0 ? [] : others.slice(cut).join('|').replace('!', '').split('|'))
  const verb = first.startsWith('>') ? 'object' : first.startsWith('=') ? 'subject' : null
  const isPredicate = first.startsWith('^')
  const openers = (verb || isPredicate ? first.slice(1) : first).split('|')
  // What was so may be told as what is.
  const all = verb === null && openers.includes('was') ? [...openers, 'is', 'are', 'am'] : openers
  for (const lemma of all) {
    const base = verb ? lemma.split('/')[0]! : ''
    for (const opener of new Set(verb ? verbFormsOf(lemma) : [lemma])) {
      const pattern: PolePattern = { pole, verb, isPredicate, base, rest, unless }
      const known = found.get(opener)
      if (known) known.push(pattern)
      else found.set(opener, [pattern])
    }
  }
}

function partOf(word: string): PolePart {
  return word === '_' ? 'bearer' : word === '~' ? 'gap' : new Set(word.split('|'))
}
