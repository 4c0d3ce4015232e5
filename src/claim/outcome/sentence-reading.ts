import type { NameMention } from '../../name/named.ts'
import { utterances } from '../../quote/attribution/utterance.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import type { Sentence } from '../apart/told-sentence.ts'
import { personAt } from '../person/person-meant.ts'
import { type Telling, tellingsOf } from '../person/telling.ts'
import { type ClaimToken, claimTokens } from '../statement/claim-token.ts'
import { PersonReference } from '../statement/person-reference.ts'
import { tellings } from '../statement/voice.ts'
import { heroOf, noteCallings } from './calling.ts'

/** A name, with what it names. */
export interface Named {
  /** In full, where it is known. */
  readonly name: string
  readonly entity: string | null
}

/** The tokens of a sentence, or of what is quoted in it, with who is meant by "he" and by "I". */
export interface SentenceReading {
  readonly account: Account
  readonly sentence: Sentence
  /** The sentence before it in its document. */
  readonly before: Sentence | undefined
  /** Some more of those before that, the nearest last. */
  readonly earlier: readonly Sentence[]
  readonly tokens: readonly ClaimToken[]
  readonly persons: PersonReference
  readonly named: (mention: NameMention) => Named
  /** Whom "I" means at a place; null where nobody is named. */
  readonly self: (at: Span) => Named | null
  /** Who is meant by "he", or by words without a subject, at a place; null where it is not plain. */
  readonly meant: (at: number) => Named | null
  /** The nouns that a document gives somebody, as keys: "the driver, Peter Orsk". */
  readonly callings: (named: Named) => readonly string[]
  /** Whom the document tells most of; null where that is not plain. */
  readonly hero: Named | null
}

/** Reads sentences, which are given in the order of their documents. Linear in the texts. */
export function readingsOf(all: readonly Sentence[]): SentenceReading[] {
  const byAccount = Map.groupBy(all, ({ account }) => account)
  const tellings = tellingsOf([...byAccount.keys()])
  return [...byAccount.values()].flatMap((sentences, i) => read(tellings[i]!, sentences))
}

function read(telling: Telling, sentences: readonly Sentence[]): SentenceReading[] {
  const { account } = telling
  const { document, quotations, mentions, temporals } = account
  const persons = new PersonReference(account)
  const named = namer(account)
  const self = selfIn(account, named)
  const called = new Map<string, string[]>()
  const callings = ({ name, entity }: Named): readonly string[] => called.get(entity ?? name) ?? []
  const shared = { account, persons, named, self, callings, hero: heroOf(account, named) }
  const found: SentenceReading[] = []
  let end = 0
  for (const utterance of utterances(document, quotations)) {
    const span = { from: utterance[0]!.from, to: utterance.at(-1)!.to }
    if (span.from < end || /\n[^\S\n]*\n/.test(document.text.slice(end, span.from))) persons.clear()
    end = span.to
    const tokens = claimTokens(utterance, mentions, temporals)
    persons.read(tokens)
    noteCallings(tokens, named, called)
    const at = firstEndingAfter(sentences, span.from)
    const sentence = sentences[at]
    if (sentence && sentence.from <= span.from)
      found.push({
        ...shared,
        sentence,
        before: sentences[at - 1],
        earlier: sentences.slice(Math.max(0, at - REACH), at),
        tokens,
        meant: meantIn(telling, sentence),
      })
  }
  return found
}

// No "#prisoner" and no title of a text.
const PLAIN = /^(?!.*\b(?:of|the|at|in)\b)[\p{L}.’' -]{2,40}$/u

function meantIn(telling: Telling, sentence: Sentence): SentenceReading['meant'] {
  return (at) => {
    const person = personAt(telling, sentence, at)
    const name = person && [...person.given, person.surname].join(' ')
    return name && PLAIN.test(name) ? { name, entity: null } : null
  }
}

function namer({ entityOf }: Account): (mention: NameMention) => Named {
  return (mention) => {
    const entity = entityOf(mention)
    return { name: entity?.name ?? mention.name, entity: entity?.id ?? null }
  }
}

function selfIn(account: Account, named: (mention: NameMention) => Named): (at: Span) => Named | null {
  const { mentions } = account
  const told = tellings(account, ({ from, to }) => {
    const mention = mentions[firstEndingAfter(mentions, from)]
    return mention && mention.from < to ? mention.name : null
  })
  return (at) => {
    const name = told(at).self
    if (name === null) return null
    const mention = mentions.find((one) => one.name === name)
    return mention ? named(mention) : { name, entity: null }
  }
}

/** Sentences back in which whom "he" means is named. */
const REACH = 3
