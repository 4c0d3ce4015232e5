import type { NameKind } from '../../name/named.ts'
import { inside, overlaps, type Span } from '../../text/span.ts'
import { hasVerb, type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { type Comparison, type Containment, comparePlaces } from '../compare-slot.ts'
import { type Evidence, is } from '../likelihood.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { areApart, type Level, levelsAt, levelsOfName } from '../word/premises.ts'
import { ringOf } from '../word/synonym-ring.ts'
import { isFact } from './fact.ts'
import { isEvent, nearestHappening, placed } from './placed.ts'
import type { Kind, Value } from './value.ts'

/** A place that a sentence gives to something. */
interface Located extends Value {
  /** Whether it happened there, or somebody came from it, went to it or passed by it. */
  readonly way: 'in' | 'from' | 'to' | 'by'
  /** The preposition, or the verb that stands for one: "at", "reached". */
  readonly preposition: string
  /** Whether it has a name of its own, and is no "bakehouse". */
  readonly isNamed: boolean
  /** The word that says what it is, in lower case; empty for a mere name. */
  readonly noun: string
  readonly levels: ReadonlySet<Level>
}

/** The places that sentences give, and what tells whether two are of one happening; `contains` says which lies in which. */
export function places(contains: Containment): Kind<Located> {
  return { slot: 'place', enough: 0.5, valuesOf, compare: (a, b) => compared(a, b, contains), evidence }
}

function evidence(a: Located, b: Located): Evidence {
  return {
    way: is(a.way === b.way),
    preposition: is(a.preposition === b.preposition),
    'both named': is(a.isNamed && b.isNamed),
    'one named': is(a.isNamed !== b.isNamed),
    level: is([...a.levels].some((one) => b.levels.has(one))),
    'no level': is(a.levels.size === 0 && b.levels.size === 0),
    outlying: is(a.isNamed && b.isNamed && areOutlying(a, b)),
  }
}

// Any building can be called so.
const vague = /^(?:house|building|place|premises|shops?|offices?|ground|side|end|hall|room|country)$/u

/** Two names of one level, or two nouns of one: a house may stand in the street, or the town, that another names. */
function compared(a: Located, b: Located, contains: Containment): Comparison {
  const derivation = `“${a.name}” and “${b.name}” are two places.`
  if (a.isNamed && b.isNamed) {
    const found = comparePlaces(a.name, b.name, contains)
    return found.relation === 'unknown' && areOutlying(a, b)
      ? { relation: 'contradiction', derivation }
      : found
  }
  const [x, y] = [a, b].map(({ noun }) => ringOf(noun) ?? noun)
  if ([x, y].some((noun) => vague.test(noun!))) return { relation: 'unknown', derivation }
  const isSame = x === y || isPart(a.noun, b.name) || isPart(b.noun, a.name)
  if (isSame) return { relation: 'same', derivation }
  return { relation: areApart(a, b) ? 'contradiction' : 'unknown', derivation }
}

// A bay, a bridge or a peak with a name of its own seldom lies in the town that another names.
function areOutlying(a: Located, b: Located): boolean {
  const [bare, other] = a.levels.size === 0 ? [a, b] : [b, a]
  return bare.levels.size === 0 && outlying.test(other.noun)
}

const outlying = /^(?:bay|cape|point|headland|lake|glacier|peak|mount|mountain|bridge|ford|ferry|pass|weir)$/u

function isPart(noun: string, name: string): boolean {
  return noun !== '' && name.toLowerCase().includes(noun)
}

const prepositions =
  'at in inside within near off outside from to into on onto upon by over through under below behind beside above across along reached left entered'
const cased = prepositions
  .split(' ')
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')
const lead = new RegExp(
  String.raw`(?<!\p{L})(${cased})\s+(?:(?:the|a|an|his|her|their|its|our|my|this|that|some)\s+)?(?:\p{Ll}[\p{L}’'-]*\s+){0,3}(?:(?:of|in|at)\s+(?:the\s+)?)?(?:(?:village|town|city|port|parish|hamlet|island|isle|county|province|district|fort|fortress|castle|monastery|abbey|prison)\s+of\s+)?$`,
  'u',
)

// "In favour of Brandt": no place.
const figurative =
  /^[Ii]n\s+(?:the\s+)?(?:favou?r|addition|spite|honou?r|search|charge|support|case|terms|response|contrast|memory|place|view|praise|defence|defense|name|hands?|opinion|words?|company|service|interest|event|absence|presence|light|face|wake|course)\b/u

function wayOf(preposition: string): Located['way'] {
  if (/^(?:from|left)$/.test(preposition)) return 'from'
  if (/^(?:to|into|onto|reached|entered)$/.test(preposition)) return 'to'
  return /^(?:by|over|through|across|along)$/.test(preposition) ? 'by' : 'in'
}

/** The places that sentences with a verb name, with "in" and the like before them. */
function valuesOf(all: readonly Sentence[]): Located[] {
  return all.flatMap((sentence, i) => {
    if (!hasVerb(sentence)) return []
    const names = named(sentence)
    const nouns = commonNouns(sentence).filter(({ at }) => !names.some((name) => overlaps(name.at, at)))
    return [...names, ...nouns].flatMap((found) => {
      if (!isFact(sentence, found.at)) return []
      const value = placed(sentence, found.at, all[i - 1])
      const happening = nearestHappening(sentence, found.at, value.clause, 'before', isEvent, REACH)
      return [{ ...value, ...found, happening }]
    })
  })
}

/** Words between a place and what happened there: dates stand between them. */
const REACH = 14

type Found = Omit<Located, Exclude<keyof Value, 'at' | 'name'>>

function named(sentence: Sentence): Found[] {
  const { mentions, document, entityOf } = sentence.account
  const known = inside(mentions, sentence)
  const all: readonly (Span & { readonly name: string; readonly kind: NameKind | null })[] = [
    ...known,
    ...unknownNames(sentence).filter((one) => !known.some((mention) => overlaps(mention, one))),
  ]
  return all.flatMap((mention) => {
    const entity = mention.kind && entityOf(mention)
    const match = lead.exec(document.text.slice(Math.max(sentence.from, mention.from - 56), mention.from))
    if (!match || figurative.test(match[0])) return []
    const name = entity?.name ?? mention.name
    const levels = levelsOfName(name)
    const preposition = match[1]!.toLowerCase()
    const isPerson = (entity?.kind ?? mention.kind) === 'person' && levels.size === 0
    if (isPerson && !ofPlaces.test(match[0])) return []
    if (/^(?:on|upon|up|down|by|under)$/.test(preposition) && levels.size === 0) return []
    if (isPersonNoun(lastOf(match[0])) || ringOf(lastOf(mention.name))?.startsWith('!')) return []
    const noun = levels.size > 0 ? lastOf(name) : ''
    return [{ at: mention, name, way: wayOf(preposition), preposition, isNamed: true, noun, levels }]
  })
}

// "At Brill", "in the fortress of Kessenau": names of which nothing else says what they name.
function unknownNames(sentence: Sentence): (Span & { readonly name: string; readonly kind: null })[] {
  return Array.from(wordsOf(sentence, sentence).matchAll(capitals), ({ index, 0: name }) => {
    const from = sentence.from + index
    return { from, to: from + name.length, name, kind: null }
  }).filter((one) => !sentence.dates.some((date) => overlaps(date, one)))
}

const capitals = /(?<=\b(?:at|in|near|off|of)\s)\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,})*/gu

const ofPlaces =
  /^(?:[Aa]t|[Nn]ear|[Oo]ff)\b|\b(?:village|town|city|hamlet|parish|suburb|quarter|port|valley|district|fort|fortress|castle|monastery|abbey|prison)\s+of\s+$/u

function lastOf(words: string): string {
  return /(\p{L}+)\s*$/u.exec(words)?.[1]?.toLowerCase() ?? ''
}

const phrase = new RegExp(
  String.raw`(?<!\p{L})(${cased})\s+(?:the\s+(?:floor|yard|top|door|gate|window|corner|middle|back|front|foot|head|edge|side|steps|end|mouth|dining hall|upper room)\s+of\s+)?(?:the|a|an|his|her|their|its|our|my|some|\p{Lu}\p{L}+['’]s)\s+((?:\p{L}[\p{L}’'-]*(?:\s+|(?![\p{L}’'-]))){0,4})`,
  'gu',
)

/** "In the bakehouse", "by the stone bridge", "in the Wesleyan chapel": by the first noun that says what it is. */
function commonNouns(sentence: Sentence): Found[] {
  return Array.from(`${wordsOf(sentence, sentence)} `.matchAll(phrase)).flatMap((match) => {
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
    const preposition = match[1]!.toLowerCase()
    const start = sentence.from + match.index + match[0].length - behind.length
    return [
      {
        at: { from: start + noun.from, to: start + noun.to },
        name: behind.slice(0, noun.to),
        way: wayOf(preposition),
        preposition,
        isNamed: false,
        noun: noun.word,
        levels: levelsAt(noun.word),
      },
    ]
  })
}

const small =
  /^(?:and|or|of|in|on|at|to|for|with|by|from|who|which|that|where|when|was|were|had|is|are|as|but)$/u
