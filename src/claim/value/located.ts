import { inside, overlaps } from '../../text/span.ts'
import { type Comparison, type Containment, comparePlaces } from '../compare-slot.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { areOfOneLevel, type Level, levelsAt, levelsOfName } from '../word/premises.ts'
import { ringOf } from '../word/synonym-ring.ts'
import { often } from './dates-apart.ts'
import { type Parallel, parallelsOf } from './parallel.ts'
import { isEvent, nearestHappening, type Placed, placed, shareHappening } from './placed.ts'
import {
  type Akin,
  type Apart,
  areElsewhen,
  hasVerb,
  isDenied,
  isPlain,
  printed,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

/** A name that a sentence gives as the place of something. */
interface Located extends Placed {
  readonly name: string
  /** Whether it happened there, or somebody came from it, went to it or passed by it. */
  readonly way: 'in' | 'from' | 'to' | 'by'
  /** Whether it has a name of its own, and is no "bakehouse". */
  readonly isNamed: boolean
  /** The word that says what it is, in lower case; empty for a mere name. */
  readonly noun: string
  readonly levels: ReadonlySet<Level>
}

/** Where one thing happened, by two documents that name places of which neither lies in the other. */
export function placesApart(
  all: readonly Sentence[],
  akin: Akin,
  rarity: (key: string) => number,
  contains: Containment,
): Apart[] {
  const values = locatedOf(all)
  return parallelsOf(values, rarity, akin, fits).flatMap((pair) => apart(pair, values, contains) ?? [])
}

function fits(a: Located, b: Located): boolean {
  return a.way === b.way && (a.way === 'by' || shareHappening(a, b))
}

/** Words between a place and what happened there: dates stand between them. */
const REACH = 14

/** Rarity that shared words must have together, and the part of all words: tuned on the seen worlds. */
const WEIGHT = 3
const SHARE = 0.15

function apart(
  { a, b, beside, weight, share }: Parallel<Located>,
  values: readonly Located[],
  contains: Containment,
): Apart | null {
  const isNear = weight >= WEIGHT && share >= SHARE && beside.length >= (isOften(a, b) ? 4 : 2)
  if (!(isNear || isOnce(a, b, values)) || areElsewhen(a.sentence, b.sentence)) return null
  const around = (one: Located): Located[] =>
    values.filter(({ sentence, way }) => sentence === one.sentence && way === one.way)
  const relations = around(a).flatMap((x) => around(b).map((y) => compared(x, y, contains).relation))
  const own = compared(a, b, contains)
  if (own.relation !== 'contradiction' || relations.some((one) => /^(?:same|refinement|variant)$/.test(one)))
    return null
  return {
    slot: 'place',
    topic: printed(a.sentence, beside.slice(0, 4)),
    sides: [told(a.sentence, a.name), told(b.sentence, b.name)],
    derivation: own.derivation,
  }
}

// What is done in many places: nearly all words must be the same.
function isOften(a: Located, b: Located): boolean {
  const all = [a, b].flatMap(({ happening }) => happening ?? [])
  return a.way !== 'by' && (all.length === 0 || all.some((one) => often.test(one)))
}

// One is born once: where each document tells of one birth.
function isOnce(a: Located, b: Located, values: readonly Located[]): boolean {
  const { happening } = a
  if (happening !== b.happening || !/^!(?:birth|baptism|burial)$/.test(happening ?? '')) return false
  const sentences = (one: Located): number =>
    new Set(
      values
        .filter((value) => value.happening === happening && value.sentence.account === one.sentence.account)
        .map(({ sentence }) => sentence),
    ).size
  return sentences(a) === 1 && sentences(b) === 1
}

// Any building can be called so.
const vague = /^(?:house|building|place|premises|shops?|offices?)$/u

/** Two names of one level, or two nouns of one: a house may stand in the street that another names. */
function compared(a: Located, b: Located, contains: Containment): Comparison {
  const derivation = `“${a.name}” and “${b.name}” are two places.`
  if (a.isNamed && b.isNamed) return comparePlaces(a.name, b.name, contains)
  const [x, y] = [a, b].map(({ noun }) => ringOf(noun) ?? noun)
  if ([x, y].some((noun) => vague.test(noun!))) return { relation: 'unknown', derivation }
  const isSame = x === y || isPart(a.noun, b.name) || isPart(b.noun, a.name)
  if (isSame) return { relation: 'same', derivation }
  return { relation: areOfOneLevel(a, b) ? 'contradiction' : 'unknown', derivation }
}

function isPart(noun: string, name: string): boolean {
  return noun !== '' && name.toLowerCase().includes(noun)
}

const lead =
  /\b([Aa]t|[Ii]n|[Ii]nside|[Ww]ithin|[Nn]ear|[Oo]ff|[Oo]utside|[Ff]rom|[Tt]o|[Ii]nto|[Bb]y|[Oo]n|[Uu]pon)\s+(?:(?:the|a|an|his|her|their|its|our|my|this)\s+)?(?:\p{Ll}[\p{L}’'-]*\s+(?:(?:of|in|at)\s+(?:the\s+)?)?){0,4}$/u

// "In favour of Brandt": no place.
const figurative =
  /^[Ii]n\s+(?:the\s+)?(?:favou?r|front|addition|spite|honou?r|search|charge|support|case|terms|response|contrast|memory|place|view|praise|defence|defense|name|hands?|opinion|words?|company|service|interest|event|absence|presence|light|face|wake|course|middle)\b/u

function wayOf(preposition: string): Located['way'] {
  if (preposition === 'from') return 'from'
  return /^(?:to|into)$/.test(preposition) ? 'to' : /^(?:by|over|through)$/.test(preposition) ? 'by' : 'in'
}

/** The places that sentences with a verb name, with "in" and the like before them. */
function locatedOf(all: readonly Sentence[]): Located[] {
  return all.flatMap((sentence, i) => {
    if (!isPlain(sentence) || !hasVerb(sentence)) return []
    const names = named(sentence)
    const nouns = common(sentence).filter(({ at }) => !names.some((name) => overlaps(name.at, at)))
    return [...names, ...nouns].flatMap((found) => {
      const value = placed(sentence, found.at, all[i - 1])
      if (isDenied(sentence, value.clause)) return []
      const happening = nearestHappening(sentence, found.at, value.clause, 'before', isEvent, REACH)
      return [{ ...value, ...found, happening }]
    })
  })
}

type Found = Pick<Located, 'at' | 'name' | 'way' | 'isNamed' | 'noun' | 'levels'>

function named(sentence: Sentence): Found[] {
  const { mentions, document, entityOf } = sentence.account
  return inside(mentions, sentence).flatMap((mention) => {
    const entity = entityOf(mention)
    const match = lead.exec(document.text.slice(Math.max(sentence.from, mention.from - 48), mention.from))
    if (!match || figurative.test(match[0])) return []
    const name = entity?.name ?? mention.name
    const levels = levelsOfName(name)
    const isPerson = (entity?.kind ?? mention.kind) === 'person' && levels.size === 0
    const isOn = /^(?:on|upon)$/i.test(match[1]!) && levels.size === 0
    if (
      match[1] === 'by' ||
      isOn ||
      (isPerson &&
        !/^(?:[Aa]t|[Nn]ear|[Oo]ff)\b|\b(?:village|town|city|hamlet|parish|suburb|quarter|port|valley|district)\s+of\s+$/u.test(
          match[0],
        ))
    )
      return []
    const last = (words: string): string => /(\p{L}+)\s*$/u.exec(words)?.[1]?.toLowerCase() ?? ''
    if (isPersonNoun(last(match[0])) || ringOf(last(mention.name))?.startsWith('!')) return []
    const noun = levels.size > 0 ? last(name) : ''
    return [{ at: mention, name, way: wayOf(match[1]!.toLowerCase()), isNamed: true, noun, levels }]
  })
}

const phrase =
  /\b([Aa]t|[Ii]n|[Ii]nside|[Bb]y|[Oo]ver|[Tt]hrough|[Ff]rom|[Ii]nto|[Oo]n)\s+(?:the\s+(?:floor|yard|top|door|gate|window|corner|middle|back|front|dining hall|upper room)\s+of\s+)?(?:the|a|an|his|her|their|its|our|my|\p{Lu}\p{L}+['’]s)\s+((?:\p{L}[\p{L}’'-]*(?:\s+|(?![\p{L}’'-]))){0,4})/gu

/** "In the bakehouse", "by the stone bridge", "in the Wesleyan chapel": by the first noun that says what it is. */
function common(sentence: Sentence): Found[] {
  const words = wordsOf(sentence, { from: sentence.from, to: sentence.to })
  return Array.from(`${words} `.matchAll(phrase)).flatMap((match) => {
    const behind = match[2]!
    let end = 0
    let last = ''
    let noun: { word: string; from: number; to: number } | null = null
    for (const word of behind.split(/(?<=\s)/u)) {
      const bare = word.trim()
      const joined = `${last}-${bare.toLowerCase()}`
      const known = [joined, bare.toLowerCase()].find((one) => levelsAt(one).size > 0)
      last = bare.toLowerCase()
      if (known) noun = { word: known, from: end, to: end + bare.length }
      else if (noun || small.test(bare)) break
      end += word.length
    }
    if (!noun) return []
    const levels = levelsAt(noun.word)
    const way = wayOf(match[1]!.toLowerCase())
    if (way === 'by' && !levels.has('crossing')) return []
    const start = sentence.from + match.index + match[0].length - behind.length
    const at = { from: start + noun.from, to: start + noun.to }
    const name = behind.slice(0, noun.to)
    return [{ at, name, way, isNamed: false, noun: noun.word, levels }]
  })
}

const small =
  /^(?:and|or|of|in|on|at|to|for|with|by|from|who|which|that|where|when|was|were|had|is|are|as|but)$/u
