import { likeness } from '../../match/letters.ts'
import type { NameMention } from '../../name/named.ts'
import { inside, type Span } from '../../text/span.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { type Comparison, compareNames } from '../compare-slot.ts'
import { type Evidence, is } from '../likelihood.ts'
import { ringOf } from '../word/synonym-ring.ts'
import { isFact } from './fact.ts'
import { type Part, partOf } from './person-part.ts'
import { placed, tellingIn } from './placed.ts'
import { common, type Kind, type Value } from './value.ts'

/** A person with the part that a sentence gives him in what it tells. */
interface Doing extends Value, Part {
  readonly entity: string | null
  /** Whom else its sentence names. */
  readonly besides: readonly string[]
  /** Whether a pronoun stands for him. */
  readonly isMeant: boolean
}

/** The persons whom sentences name, and what tells whether two are said to have done, or suffered, one thing. */
export const persons: Kind<Doing> = { slot: 'person', enough: 0.5, valuesOf, compare, evidence }

function compare(a: Doing, b: Doing): Comparison {
  if (a.entity !== null && a.entity === b.entity) return { relation: 'same', derivation: '' }
  const found = compareNames(a.name, b.name)
  if (found.relation !== 'contradiction') return found
  return a.role !== b.role || !didOne(a, b) || isLike(a.name, b.name) || knows(a, b) || knows(b, a)
    ? { ...found, relation: 'unknown' }
    : found
}

function evidence(a: Doing, b: Doing, rarity: (key: string) => number): Evidence {
  const weigh = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + rarity(key), 0)
  const deed = common(a.deed, b.deed)
  return {
    deed: Math.min(weigh(deed), 8) / 8,
    'share of deed': weigh(deed) / Math.max(0.5, Math.min(weigh(a.deed), weigh(b.deed))),
    'words of deed': Math.min(deed.length, 4) / 4,
    'verbs of deed': Math.min(common(a.verbs, b.verbs).length, 2) / 2,
    'no verb': is(a.verbs.size === 0 || b.verbs.size === 0),
    does: is(a.role === 'agent'),
    'and no other': is(a.isCleft || b.isCleft),
    meant: is(a.isMeant) + is(b.isMeant),
  }
}

/** Words of the deed that two must share who share no verb: "had charge of the bridge when she struck". */
const WORDS = 2

// A verb of both, but for what anybody says or does of anybody.
function didOne(a: Doing, b: Doing): boolean {
  const shared = common(a.verbs, b.verbs)
  if (shared.length > 0) return shared.some((verb) => !often.has(verb))
  const onlySpoke = [a, b].some(({ verbs }) => verbs.size > 0 && [...verbs].every((verb) => often.has(verb)))
  return !onlySpoke && common(a.deed, b.deed).length >= WORDS
}

const often: ReadonlySet<string> = new Set(
  tellingIn(
    'said told asked called announced noted added spoke answered replied declared stated explained described showed attacked helped thanked praised blamed accused criticised criticized warned urged supported opposed wanted tried hoped promised agreed questioned visited met joined left came went arrived returned stayed lived worked served played appeared remained saw heard knew thought believed felt',
  ),
)

// "Cobley" and "Cobleigh" can be one.
function isLike(a: string, b: string): boolean {
  // Of "Mrs Orsk" and "Clara" nothing is known.
  if ([a, b].some((name) => name.startsWith('Mrs ')) && [a, b].some((name) => !name.includes(' ')))
    return true
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(/\s+/u))
  const alike = (one: string, other: string): boolean => one[0] === other[0] && likeness(one, other) >= 0.5
  // David and Alan Ferrier are two.
  if (x!.length > 1 && y!.length > 1 && x!.at(-1) === y!.at(-1))
    return alike(x![0]!, y![0]!) || Math.min(x![0]!.length, y![0]!.length) < 3
  return x!.some((one) => y!.some((other) => alike(one, other)))
}

// "Orsk and Varn found it", "it was found by Orsk, with Varn": who knows of both sets neither against the other.
function knows({ besides }: Doing, { name }: Doing): boolean {
  return besides.some(
    (other) => compareNames(other, name).relation !== 'contradiction' || isLike(other, name),
  )
}

// "…, so I climbed": the writer, at the head of a clause.
const mine = /(?:^|[,;:—]\s+|\b)(?:and|but|so|then|that)?\s*\bI\s+(?=\p{Ll})/u
// "On Monday he", "Then she": at the head of a sentence.
const subject =
  /^(?:(?:Then|And|But|There|Here|Later|Afterwards|So)\s+|(?:In|On|At|By|After|Before|During|From)\s[^,;:]{1,40}?,?\s+)?(?:[Hh]e|[Ss]he)\s/u

/** Whom each sentence names; "he" at the head of one is who alone was named before, "I" who wrote the document. */
function valuesOf(all: readonly Sentence[]): Doing[] {
  let last: NameMention | null = null
  let small: ReadonlySet<string> = new Set()
  return all.flatMap((sentence, i) => {
    const before = all[i - 1]?.account === sentence.account ? all[i - 1] : undefined
    const { entityOf, document } = sentence.account
    if (!before) [last, small] = [null, smallWords(document.text)]
    const named = personsIn(sentence, small)
    const words = wordsOf(sentence, sentence)
    const head = subject.exec(words)
    const own = document.author === null ? null : mine.exec(words)
    const meant = named.length === 0 && head ? last : null
    if (named.length > 0 || !head)
      last =
        new Set(named.map(({ name }) => name)).size === 1 && opens(named[0]!, sentence) ? named[0]! : null
    return [
      ...named.map((mention) => ({ at: mention as Span, mention })),
      ...(meant ? [{ at: lastWord(sentence.from, head!), mention: meant }] : []),
      ...(own ? [{ at: lastWord(sentence.from, own), mention: null }] : []),
    ].flatMap(({ at, mention }): Doing[] => {
      const part = partOf(sentence, at)
      if (!part || part.deed.size === 0 || !isFact(sentence, at)) return []
      const value = placed(sentence, at, before)
      const entity = mention && entityOf(mention)
      // "Mrs Orsk" bears a name that in a register is her husband's.
      const isWife =
        mention !== null && married.test(document.text.slice(Math.max(0, mention.from - 9), mention.from))
      const name = isWife ? `Mrs ${mention.name}` : (entity?.name ?? mention?.name ?? document.author!)
      const besides = named.flatMap((other) => (other === mention ? [] : [other.name]))
      const id = isWife ? null : (entity?.id ?? null)
      return [{ ...value, ...part, besides, name, entity: id, isMeant: at !== mention }]
    })
  })
}

const married = /\b(?:Mrs|Madame|Mme|Frau)\.?\s+$/u

/** Letters before a name within which it is the subject of its sentence, or all but. */
const OPENING = 30

function opens({ from }: NameMention, sentence: Sentence): boolean {
  return from - sentence.from <= OPENING
}

// The pronoun with which a match ends.
function lastWord(start: number, match: RegExpExecArray): Span {
  const to = start + match.index + match[0].trimEnd().length
  return { from: to - /\p{L}+$/u.exec(match[0].trimEnd())![0].length, to }
}

// Those who are no feast, nor a word that opens a sentence.
function personsIn(sentence: Sentence, small: ReadonlySet<string>): NameMention[] {
  const { mentions, entityOf, document } = sentence.account
  return inside(mentions, sentence).filter((mention) => {
    const last = mention.name.toLowerCase().split(/\s+/u).at(-1)!
    const before = document.text.slice(Math.max(0, mention.from - 12), mention.from)
    return (
      (entityOf(mention)?.kind ?? mention.kind) === 'person' &&
      ringOf(last) === null &&
      !small.has(last) &&
      !/\b(?:Saint|St|(?:feast|day|eve) of)\.?\s+$/iu.test(before)
    )
  })
}

/** The words that a text has in small letters too: what opens a sentence with a capital need be no name. */
function smallWords(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/(?<=\s)\p{Ll}\p{L}*/gu), ([word]) => word))
}
