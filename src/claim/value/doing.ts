import { likeness } from '../../match/letters.ts'
import type { NameMention } from '../../name/named.ts'
import { inside, type Span } from '../../text/span.ts'
import { compareNames } from '../compare-slot.ts'
import { keysIn } from '../word/claim-words.ts'
import { ringOf } from '../word/synonym-ring.ts'
import { type Parallel, parallelsOf } from './parallel.ts'
import { type Placed, placed, tellingIn } from './placed.ts'
import {
  type Akin,
  type Apart,
  areElsewhen,
  finite,
  isDenied,
  isPlain,
  printed,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

/** A person whom a sentence names as the one who did or was something. */
interface Doer extends Placed {
  readonly name: string
  readonly entity: string | null
  /** Words of what he did or was. */
  readonly deed: ReadonlySet<string>
  /** Those of them that are verbs of the past, or what he was. */
  readonly verbs: ReadonlySet<string>
  /** Whether a pronoun stands for him. */
  readonly isMeant: boolean
}

/** Two persons of whom two documents say that they did, or were, one thing. */
export function doersApart(all: readonly Sentence[], akin: Akin, rarity: (key: string) => number): Apart[] {
  const values = doersOf(all)
  return parallelsOf(values, rarity, akin, fits).flatMap((pair) => apart(pair, rarity) ?? [])
}

/** Rarity that the words of the deed must have together, and the part of all words: tuned on the seen worlds. */
const WEIGHT = 4
const SHARE = 0.16
/** Sentences with so much in common are one sentence, of which "she" says nothing else. */
const COPY = 0.8

function apart({ a, b, share }: Parallel<Doer>, rarity: (key: string) => number): Apart | null {
  if (a.entity !== null && a.entity === b.entity) return null
  const { relation, derivation } = compareNames(a.name, b.name)
  if (relation !== 'contradiction' || isLike(a.name, b.name)) return null
  const deed = [...a.deed].filter((key) => b.deed.has(key))
  const weight = deed.reduce((sum, key) => sum + rarity(key), 0)
  const isOnce = deed.some((key) => once.test(key))
  if (
    (!isOnce && (weight < WEIGHT || deed.length < 2)) ||
    share < SHARE ||
    ((a.isMeant || b.isMeant) && share > COPY) ||
    areElsewhen(a.sentence, b.sentence)
  )
    return null
  const done = [...a.verbs].filter((verb) => b.verbs.has(verb) && !often.has(verb))
  if (done.length === 0 || didBoth(a, b) || didBoth(b, a)) return null
  return {
    slot: 'person',
    topic: printed(a.sentence, deed),
    sides: [told(a.sentence, a.name), told(b.sentence, b.name)],
    derivation,
  }
}

/** What anybody says or does of anybody, as keys. */
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

// "Orsk and Varn", "Orsk, with Varn": two who did it together.
function didBoth({ name }: Doer, { sentence, at }: Doer): boolean {
  const last = name.split(/\s+/u).at(-1)!
  const words = wordsOf(sentence, sentence)
  const other = words.indexOf(last)
  if (other < 0) return false
  const [from, to] =
    other < at.from - sentence.from
      ? [other + last.length, at.from - sentence.from]
      : [at.to - sentence.from, other]
  return /^[\s,]*(?:and|with|together with|&)\s+(?:\p{L}+\.?\s+){0,3}$/u.test(words.slice(from, to))
}

function fits(a: Doer, b: Doer): boolean {
  let shared = 0
  for (const key of a.deed) if (b.deed.has(key) && (once.test(key) || ++shared >= 2)) return true
  return false
}

// "…, so I climbed": the writer, at the head of a clause.
const mine = /(?:^|[,;:—]\s+|\b)(?:and|but|so|then|that)?\s*\bI\s+(?=\p{Ll})/u

const subject =
  /^(?:(?:Then|And|But|There|Here|Later|Afterwards|So)\s+|(?:In|On|At|By|After|Before|During|From)\s[^,;:]{1,40}?,?\s+)?(?:[Hh]e|[Ss]he|I)\s/u

/**
 * Who is named as doer in each sentence; "he" at the head of one is who alone was named before, "I" who wrote the document.
 */
function doersOf(all: readonly Sentence[]): Doer[] {
  let last: NameMention | null = null
  let small: ReadonlySet<string> = new Set()
  return all.flatMap((sentence, i) => {
    const before = all[i - 1]?.account === sentence.account ? all[i - 1] : undefined
    const { entityOf, document } = sentence.account
    if (!before) [last, small] = [null, smallWords(document.text)]
    const named = personsIn(sentence, small)
    const head = subject.exec(wordsOf(sentence, sentence))
    const own = mine.exec(wordsOf(sentence, sentence))
    const isMine = own !== null && document.author !== null
    const isHead = head !== null && !/I\s$/u.test(head[0])
    const meant = named.length === 0 && isHead ? last : null
    if (named.length > 0 || !head)
      last =
        new Set(named.map(({ name }) => name)).size === 1 && isSubject(named[0]!, sentence) ? named[0]! : null
    if (!isPlain(sentence)) return []
    const at = { from: sentence.from, to: sentence.from + (head?.[0].length ?? 1) - 1 }
    return [
      ...named.map((mention) => ({ at: mention as Span, mention })),
      ...(meant ? [{ at, mention: meant }] : []),
      ...(isMine ? [{ at: mineAt(sentence, own), mention: null }] : []),
    ].flatMap(({ at, mention }) => {
      const entity = mention && entityOf(mention)
      const isWoman = mention !== null && isMarried(sentence, mention)
      const name = isWoman ? `Mrs ${mention.name}` : (entity?.name ?? mention?.name ?? document.author!)
      return doer(sentence, at, before, name, isWoman ? null : (entity?.id ?? null), at !== mention) ?? []
    })
  })
}

// "Mrs Orsk" bears a name that in a register is her husband's.
function isMarried({ account }: Sentence, { from }: NameMention): boolean {
  return /\b(?:Mrs|Madame|Mme|Frau)\.?\s+$/u.test(account.document.text.slice(Math.max(0, from - 9), from))
}

/** Letters before a name within which it is the subject of its sentence, or all but. */
const OPENING = 30

function isSubject({ from }: NameMention, sentence: Sentence): boolean {
  return from - sentence.from <= OPENING || being.test(wordsOf(sentence, { from: sentence.from, to: from }))
}

function mineAt({ from }: Sentence, own: RegExpExecArray): Span {
  const to = from + own.index + own[0].trimEnd().length
  return { from: to - 1, to }
}

/** What is done once, so that the thing it was done to need not be named: "the founder was …". */
const once = /^!(?:founding|invention|design)$/u

function doer(
  sentence: Sentence,
  at: Span,
  before: Sentence | undefined,
  name: string,
  entity: string | null,
  isMeant: boolean,
): Doer | null {
  const said = deedOf(sentence, at)
  const [deed, verbs] = [deedIn(said), verbsIn(said)]
  if (deed.size < 2 && ![...verbs].some((verb) => once.test(verb))) return null
  const value = placed(sentence, at, before)
  return isDenied(sentence, value.clause) ? null : { ...value, name, entity, deed, verbs, isMeant }
}

function personsIn(sentence: Sentence, small: ReadonlySet<string>): NameMention[] {
  const { mentions, entityOf } = sentence.account
  return inside(mentions, sentence).filter((mention) => {
    const [last = ''] = mention.name.toLowerCase().split(/\s+/u).slice(-1)
    return (entityOf(mention)?.kind ?? mention.kind) === 'person' && ringOf(last) === null && !small.has(last)
  })
}

/** The words that a text has in small letters too: what opens a sentence with a capital need be no name. */
function smallWords(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/(?<=\s)\p{Ll}\p{L}*/gu), ([word]) => word))
}

const by = /\bby\s+(?:(?:the|an?|one|his|her|their|our|my)\s+)?(?:[\p{L}’'.-]+,?\s+){0,4}$/u
const being =
  /\b(?:was|were|is|being|became|remained)\s+(?:(?:the|an?|our|my|his|her|one)\s+)?(?:[\p{L}’'.-]+,?\s+){0,4}$/u
const reporting =
  /^(?:\s*,[^,;:.]{1,60},)?\s+(?:\p{L}+ly\s+)?(?:had\s+)?(?:deposed|said|says|stated|states|testified|wrote|writes|declared|told|tells|reported|reports|believed|thought|swore|claimed|claims|asserted|maintained)\b/u
const opening = /^(?:(?:[\p{L}’'.-]+\s+){0,8}|[^,;:]{0,60},\s+(?:[\p{L}’'.-]+\s+){0,3})$/u
const passive =
  /^(?:\s*,[^,;:.]{1,60},|\s*,)?\s+(?:was|were|had been|is|has been|being)\s+(?:\p{Ll}+ly\s+)?\p{Ll}+(?:ed|en|t|wn|ung|ade|ilt|ound|aid|ead|uck|orn|old)\b/u

// "The first editor": an office that one alone can have been first in.
function deedIn(words: string): Set<string> {
  return new Set([...tellingIn(words), ...(/\bfirst\b/iu.test(words) ? ['#first'] : [])])
}

/** What is said of him who is named: behind him as subject, before "by" him, before or behind "was" him. */
function deedOf(sentence: Sentence, { from, to }: Span): string {
  const { text } = sentence.account.document
  const before = text.slice(sentence.from, from)
  const clause = text
    .slice(to, endOf(text, to, sentence.to))
    .replace(/^,\s+(?:who|whom|whose)\s[^,;:.]+,/u, '')
  if (/^It was\s+(?:[\p{L}’'-]+,?\s+){0,6}$/u.test(before))
    return mainOf(clause.replace(/^(?:\s*,[^,;:.]{1,60},)?\s*who\s+/u, ' '))
  // "The great bell, which the merchant Orsk gave".
  const given = /((?:\p{L}+\s+){1,3}\p{L}+),?\s+(?:which|that)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/u.exec(before)
  if (given) return `${given[1]} ${mainOf(clause)}`
  if (/\b(?:[Aa]s|[Aa]ccording|whether|which)\b/u.test(before)) return ''
  const who = /^,\s+who\s+([^,;:.]+),/u.exec(text.slice(to, sentence.to))
  if (who && reporting.test(clause)) return who[1]!
  if (reporting.test(clause) || /\bof\s+(?:the\s+|an?\s+)?$/u.test(before)) return ''
  if (!finite.test(before + clause)) return ''
  const led = by.exec(before) ?? being.exec(before)
  if (led && !finite.test(led[0].replace(/^\p{L}+/u, '')))
    return `${lastOf(before.slice(0, led.index))}${led[0].replace(/^by\b/u, '')} ${saidBehind(led[0], clause)}`
  const lead = lastOf(before)
  return !opening.test(lead) || finite.test(lead) || passive.test(clause) ? '' : mainOf(clause)
}

// "The architect was Orsk, who drew the plans".
function saidBehind(led: string, clause: string): string {
  return led.startsWith('by') ? '' : (/^,\s+who\s+([^,;:.]+)/u.exec(clause)?.[1] ?? '')
}

// Without what another is said to do behind "who", "when" or "and the".
function mainOf(clause: string): string {
  return clause.split(
    /,?\s+(?:who|whom|whose|which|that|when|while|where|because|although|though)\s|,\s+(?:and|but)\s+(?:the|an?|his|her|their|our|\p{Lu})/u,
  )[0]!
}

const verbs = new RegExp(finite.source, 'gu')
const office = /\b(?:was|is|became|being)\s+(?:the\s+|an?\s+)?((?:\p{Ll}+\s*){1,2})/gu

const participle = /\b(?:was|were|been|being)\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)/gu
const light = /\b(?:made|gave|took|sent|did|held|paid|placed|put|carried out|brought about)\b/u

/** Verbs of the past as keys, and what somebody was; of a form before a name, the words before "was" too. */
function verbsIn(said: string): Set<string> {
  const found = [
    ...Array.from(said.matchAll(verbs), ([verb]) => verb),
    ...Array.from(said.matchAll(office), ([, noun]) => noun!),
    ...Array.from(said.matchAll(participle), ([, verb]) => verb!),
    ...(/(\p{Ll}+)\s+(?:was|is|became)\s+(?:\p{Ll}+\s+)?$/u.exec(said)?.slice(1) ?? []),
  ]
  const keys = found.flatMap(keysIn)
  // "Made the arrest", "sent a complaint": what was done is the noun.
  return new Set(light.test(said) ? [...keys, ...tellingIn(said).filter((key) => key.startsWith('!'))] : keys)
}

// Up to what ends the sentence's part, but not at the comma of an apposition.
function endOf(text: string, from: number, to: number): number {
  const end = text.slice(from, to).search(/[;:—]/u)
  return end < 0 ? to : from + end
}

function lastOf(before: string): string {
  return before
    .split(/[;:—]|,\s+(?:and|but)\s/u)
    .at(-1)!
    .trimStart()
}
