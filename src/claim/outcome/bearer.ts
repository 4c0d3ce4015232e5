import { type Gender, genderOfWord } from '../../quote/speaker/gender.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import { wordsOf } from '../apart/told-sentence.ts'
import type { ClaimToken } from '../statement/claim-token.ts'
import type { Phrase } from '../statement/noun-phrase-at.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { keysIn } from '../word/claim-words.ts'
import { anybody, isForPersons, isOfSome, keyOf, nounOf } from './bearer-noun.ts'
import { isNone } from './pole-match.ts'
import type { Named, SentenceReading } from './sentence-reading.ts'

/** Who or what a sentence says something of, as far as another text can be held against it. */
export interface Bearer {
  /** As written, on one line. */
  readonly exact: string
  /** Who or what it is by name; nobody of "his boat". */
  readonly names: readonly Named[]
  /** Whose or of what it is by name: "Varn's boat", "his boat", "the mill of Lenn". */
  readonly owners: readonly Named[]
  /** Without a name of its own: whom its text tells most of. */
  readonly hero: Named | null
  /** Its own noun, whose it is, and what each of its names is called elsewhere in its text: "captain". */
  readonly nouns: ReadonlySet<string>
  /** Its noun as a key; null of a name or a pronoun. */
  readonly head: string | null
  readonly isPerson: boolean
  /** Of "he" or "she". */
  readonly gender: Gender
  /** "it", "they", "he" of nobody in particular: who or what it is stands elsewhere. */
  readonly isPronoun: boolean
  /** "the barn", "his leg", "Orsk": a reader is taken to know it. */
  readonly isDefinite: boolean
  /** "Three of the crew", "some men": others may have fared otherwise. */
  readonly isSome: boolean
  /** "Nobody", "not one of the brethren", "no officer". */
  readonly isNone: boolean
  /** The person who is named last before a pronoun for one. */
  readonly lastNamed: Named | null
  /** Words before a pronoun, in its sentence and the one before, among which is what it stands for. */
  readonly mayBe: ReadonlySet<string>
}

const definite = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|both|all|every|whole)$/
const roles = /^(?:prisoner|accused|defendant|deceased|convict|culprit)$/
const pronoun =
  /^(?:it|they|them|we|us|you|who|which|that|this|these|those|itself|themselves|ourselves|he|she|him|her|himself|herself|i|me|what|there)$/

/** What a phrase is, with its pronouns resolved where that is plain. */
export function bearerOf(reading: SentenceReading, phrase: Phrase): Bearer {
  const { tokens, account } = reading
  const all = tokens.slice(phrase.first, phrase.last + 1)
  const [first] = all as [ClaimToken]
  const isAlone = all.length === 1 && pronoun.test(first.word) && first.kind === 'word'
  const noun = nounOf(tokens, phrase)
  const isRole = roles.test(noun.word) && definite.test(first.word)
  const isName = noun.kind === 'name' && !noun.genitive
  const names = isAlone || isName ? namesOf(reading, isAlone ? [first] : [noun]) : []
  const owners = isAlone
    ? []
    : namesOf(
        reading,
        all.filter((one) => one !== noun),
      )
  const isAnybody = isNone(tokens, phrase) && anybody.test(noun.word)
  const head = isAlone || noun.kind === 'name' || isAnybody ? null : keyOf(noun.word)
  const counted = all.slice(0, all.indexOf(noun) + 1)
  return {
    exact: account.document.text.slice(first.from, all.at(-1)!.to).replace(/\s+/g, ' '),
    names,
    owners,
    hero: (isHim(first) || isRole ? meantAt(reading, noun) : null) ?? reading.hero,
    nouns: new Set([
      ...(head === null ? [] : [head]),
      ...all.flatMap(({ word, genitive }) => (genitive ? keysIn(word.replace(/'s?$/, '')) : [])),
      ...names.flatMap(reading.callings),
    ]),
    head,
    isPerson: isName
      ? noun.mention?.kind !== 'place' && noun.mention?.kind !== 'work'
      : isAlone
        ? /^(?:he|she|him|her|himself|herself|i|me|who)$/.test(first.word)
        : isForPersons(noun.word, head),
    gender: isAlone ? genderOfWord(first.word) : null,
    isPronoun: (isAlone || isRole) && names.length === 0,
    isDefinite:
      isAlone ||
      isName ||
      isBare(all, noun) ||
      all.some(({ word, kind, genitive }) => genitive || (kind === 'word' && definite.test(word))),
    isSome: !/^(?:every|all|both)$/.test(first.word) && counted.some(isOfSome),
    isNone: isNone(tokens, phrase),
    lastNamed: isHim(first) || isRole ? lastNamedBefore(reading, first.from) : null,
    mayBe: isAlone || isRole ? wordsBefore(reading, first.from, isHim(first) || isRole) : new Set(),
  }
}

// "Arsenic", "gas": a stuff is one.
function isBare(tokens: readonly ClaimToken[], noun: ClaimToken): boolean {
  return tokens[0] === noun && noun.kind === 'word' && !/(?:s|men|people|children)$/.test(noun.word)
}

/** Whoever bears what is told at a place without a subject: "Verdict, guilty". */
export function unnamedBearer(reading: SentenceReading, at: Span, isPerson: boolean): Bearer {
  const meant = isPerson ? reading.meant(at.from) : null
  return {
    exact: '',
    names: [],
    owners: [],
    hero: meant ?? reading.hero,
    nouns: new Set(),
    head: null,
    isPerson,
    gender: null,
    isPronoun: true,
    isDefinite: true,
    isSome: false,
    isNone: false,
    lastNamed: isPerson ? lastNamedBefore(reading, at.from) : null,
    mayBe: wordsBefore(reading, at.from, isPerson),
  }
}

function isHim({ word, kind }: ClaimToken): boolean {
  return kind === 'word' && /^(?:he|she|him|her|his|himself|herself)$/.test(word)
}

/** Whom the sentences before speak of, unless somebody without a name stands between: "the vicar said that he". */
function meantAt({ meant, tokens }: SentenceReading, { from, to }: ClaimToken): Named | null {
  const isOther = tokens.some((one) => one.to <= from && one.kind === 'word' && isPersonNoun(one.word))
  return isOther ? null : meant(to)
}

function lastNamedBefore({ account, sentence, earlier, named }: SentenceReading, from: number): Named | null {
  const { mentions } = account
  const reach = earlier[0]?.from ?? sentence.from
  for (let i = firstEndingAfter(mentions, from) - 1; i >= 0 && mentions[i]!.from >= reach; i--)
    if (mentions[i]!.kind === 'person') return named(mentions[i]!)
  return null
}

function wordsBefore(
  { account, sentence, before, earlier }: SentenceReading,
  from: number,
  isPerson: boolean,
): Set<string> {
  const own = account.document.text.slice(sentence.from, Math.max(sentence.from, from))
  // "It was no gift. She sold it": what it is stands one sentence further back.
  const isFurther = before && /^(?:it|they|this|that|these)\b/iu.test(wordsOf(before, before))
  const reach = isPerson ? earlier : isFurther ? earlier.slice(-2) : before ? [before] : []
  const keys = reach.flatMap((one) => [...one.keys])
  return new Set([...keysIn(own), ...keys])
}

function namesOf(reading: SentenceReading, tokens: readonly ClaimToken[]): Named[] {
  const { account, persons } = reading
  return tokens.flatMap((token) => {
    const { word, kind } = token
    if (kind === 'word' && /^(?:i|me|my|myself)$/.test(word)) {
      const self = reading.self(token)
      return self === null ? [] : [self]
    }
    const meant = isHim(token) ? persons.at(token.from) : kind === 'name' ? token : null
    if (!meant) return []
    const { mention } = meant
    if (mention) return [reading.named(mention)]
    return [{ name: account.document.text.slice(meant.from, meant.to).replace(/['’]s?$/u, ''), entity: null }]
  })
}
