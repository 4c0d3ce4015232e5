import { hedgesIn } from '../sense/hedge.ts'
import { clauseAt, negatorsIn } from '../sense/negation.ts'
import { numbersIn } from '../sense/number.ts'
import { sentences } from '../text/sentence.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import type { Temporal } from '../time/temporal.ts'
import type { Account } from './account.ts'
import { amountIn } from './amount.ts'
import { keysIn } from './claim-words.ts'
import { compareAmounts, compareDates } from './compare-slot.ts'
import type { Amount } from './statement.ts'

/** Two sentences of two documents that cannot both be right, found by their words where no statement was read. */
export interface Apart {
  readonly slot: 'number' | 'polarity'
  readonly topic: string
  readonly sides: readonly [Told, Told]
  readonly derivation: string
}

export interface Told extends Span {
  readonly document: string
  readonly value: string
}

interface Sentence extends Span {
  readonly account: Account
  readonly keys: ReadonlySet<string>
  readonly dates: readonly Temporal[]
}

/** Words of a denial that the other sentence must have, of all and at least. */
const SHARE = 0.75
const LEAST = 2
/** Names and years that two documents must share to tell of one matter. */
const NAMES = 2
/** A word in more sentences than this tells nothing and is not looked up. */
const COMMON = 200

/**
 * Sentences that deny what another document says, and counts of one thing that differ. A sentence must have nearly all
 * words of the denial; a count must be of one noun, in sentences of one happening, and the only one of its kind in
 * its text. Questions, conditions, hedges and other days are left out. English only.
 */
export function toldApart(accounts: readonly Account[]): Apart[] {
  const names = new Map(accounts.map(({ document }) => [document.id, namesOf(document.text)]))
  const akin = (a: Sentence, b: Sentence): boolean => {
    const [x, y] = [names.get(a.account.document.id)!, names.get(b.account.document.id)!]
    let shared = 0
    for (const name of x) if (y.has(name) && ++shared >= NAMES) return true
    return false
  }
  const all = accounts.flatMap(sentencesOf)
  return [...denials(all, akin), ...counts(all, akin)]
}

type Akin = (a: Sentence, b: Sentence) => boolean

function sentencesOf(account: Account): Sentence[] {
  const { text, language } = account.document
  if (language !== null && language !== 'en') return []
  let next = 0
  return sentences(text).map((span) => {
    while (next < account.temporals.length && account.temporals[next]!.to <= span.from) next++
    const dates: Temporal[] = []
    for (let at = next; at < account.temporals.length && account.temporals[at]!.from < span.to; at++)
      dates.push(account.temporals[at]!)
    return { ...span, account, dates, keys: new Set(keysIn(text.slice(span.from, span.to))) }
  })
}

function namesOf(text: string): Set<string> {
  return new Set(text.match(/(?<=[\p{L},;] )\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu))
}

const open =
  /\?\s*["”’»)]*\s*$|\b(?:if|unless|whether|would|should|might|perhaps|rumou?r\w*|doubt\w*|said to have|charged with|accused of)\b/iu
const deniedThat = /\bden(?:y|ies|ied|ying)\s+(?:[\p{L}\s]{0,30}?\bthat\s+)?/iu
const weak =
  /\b(?:not only|not until|not yet|no more than|no less|no fewer|not merely|not more|not without|no doubt|nothing but|no longer|not long)\b/iu

function denials(all: readonly Sentence[], akin: Akin): Apart[] {
  const byKey = new Map<string, Sentence[]>()
  for (const sentence of all)
    if (isPlain(sentence) && !isDenied(sentence)) for (const key of sentence.keys) push(byKey, key, sentence)
  return all.flatMap((sentence) => {
    if (!isPlain(sentence)) return []
    const denied = deniedIn(sentence)
    if (!denied) return []
    const keys = new Set(keysIn(wordsOf(sentence, denied)))
    if (keys.size < LEAST) return []
    const [rarest] = [...keys].sort((a, b) => (byKey.get(a)?.length ?? 0) - (byKey.get(b)?.length ?? 0))
    const least = Math.max(LEAST, Math.ceil(SHARE * keys.size))
    const seen = new Set(
      [...keys].flatMap((key) => ((byKey.get(key)?.length ?? 0) <= COMMON ? (byKey.get(key) ?? []) : [])),
    )
    return [...seen].flatMap((other) => {
      if (other.account === sentence.account || !akin(sentence, other) || areApart(sentence, other)) return []
      const shared = [...keys].filter((key) => other.keys.has(key))
      if (shared.length < least || !rarest) return []
      if (shared.length === LEAST && !shared.some((key) => key.startsWith('!'))) return []
      const derivation = `One denies “${wordsOf(sentence, denied).replace(/\s+/g, ' ').trim()}”; the other says it, with ${shared.length} of its ${keys.size} words.`
      return [
        {
          slot: 'polarity' as const,
          topic: shared.map((key) => key.replace('!', '')).join(' '),
          sides: [told(sentence, 'denied'), told(other, 'affirmed')] as const,
          derivation,
        },
      ]
    })
  })
}

function told({ from, to, account }: Sentence, value: string): Told {
  return { document: account.document.id, from, to, value }
}

function wordsOf({ account }: Sentence, span: Span): string {
  return account.document.text.slice(span.from, span.to)
}

function isPlain(sentence: Sentence): boolean {
  return !open.test(wordsOf(sentence, sentence)) || deniedThat.test(wordsOf(sentence, sentence))
}

function isDenied(sentence: Sentence): boolean {
  return (
    deniedThat.test(wordsOf(sentence, sentence)) ||
    negatorsIn(sentence.account.document.text, 'en', sentence).length > 0
  )
}

const subordinate = /\s(?:as|before|because|since|when|until|while|after|but|though|although|who|which)\s/iu

/** What a sentence denies: all behind "denied that", or the clause with "not". */
function deniedIn(sentence: Sentence): Span | null {
  const { text } = sentence.account.document
  const words = wordsOf(sentence, sentence)
  const cue = deniedThat.exec(words)
  if (cue) return { from: sentence.from + cue.index + cue[0].length, to: sentence.to }
  if (weak.test(words)) return null
  const [negator, ...more] = negatorsIn(text, 'en', sentence)
  if (!negator || more.length > 0) return null
  const clause = clauseAt(text, negator.from, sentence)
  const other = subordinate.exec(text.slice(negator.to, clause.to))
  return other ? { from: clause.from, to: negator.to + other.index } : clause
}

function areApart(a: Sentence, b: Sentence): boolean {
  return a.dates.some(
    ({ when: x }) =>
      x &&
      b.dates.length > 0 &&
      b.dates.every(({ when: y }) => y && compareDates(x, y).relation === 'contradiction'),
  )
}

interface Counted {
  readonly sentence: Sentence
  readonly amount: Amount
  readonly key: string
}

function counts(all: readonly Sentence[], akin: Akin): Apart[] {
  const byKey = new Map<string, Counted[]>()
  for (const sentence of all) for (const one of countedIn(sentence)) push(byKey, one.key, one)
  return [...byKey.values()].flatMap((bucket) => {
    const perDocument = Map.groupBy(bucket, ({ sentence }) => sentence.account)
    const single = [...perDocument.values()].flatMap((own) => (own.length === 1 ? own : []))
    if (single.length > COMMON) return []
    return single.flatMap((a, i) =>
      single.slice(i + 1).flatMap((b) => {
        const { relation, derivation } = compareAmounts(a.amount, b.amount)
        if (relation !== 'contradiction' || !akin(a.sentence, b.sentence) || areApart(a.sentence, b.sentence))
          return []
        const sides = [told(a.sentence, a.amount.exact), told(b.sentence, b.amount.exact)] as const
        return [{ slot: 'number' as const, topic: a.key.replace('!', ''), sides, derivation }]
      }),
    )
  })
}

/** The count of a sentence that has one, by its noun and by what happened. */
function countedIn(sentence: Sentence): Counted[] {
  const { text } = sentence.account.document
  const words = wordsOf(sentence, sentence)
  if (open.test(words) || isDenied(sentence) || hedgesIn(text, 'en', sentence).length > 0) return []
  const found = numbersIn(text, 'en', sentence).filter(
    (one) =>
      one.kind === 'cardinal' && one.unit === null && !sentence.dates.some((date) => overlaps(date, one)),
  )
  return found.flatMap((one) => {
    const behind = /^\s+(?:of\s+(?:the\s+)?)?(\p{L}+)/u.exec(text.slice(one.to, sentence.to))
    if (!behind) return []
    const noun = { from: Math.max(sentence.from, one.from - 18), to: one.to + behind[0].length }
    const starts = text
      .slice(noun.from, one.from)
      .search(
        /(?:\b(?:about|around|some|nearly|almost|over|more than|fewer than|less than|at least|roughly|up to)\s+(?:an?\s+)?)$/iu,
      )
    const amount = amountIn(text, { from: starts < 0 ? one.from : noun.from + starts, to: noun.to })
    if (!amount?.unit || one.value < 2) return []
    const clause = clauseAt(text, one.from, sentence)
    const happened = keysIn(text.slice(clause.from, clause.to)).filter(
      (key) => key.startsWith('!') && key !== `!${amount.unit}`,
    )
    const [first] = happened
    return first && new Set(happened).size === 1 && covers(sentence, clause)
      ? [{ sentence, amount, key: `${amount.unit} ${first}` }]
      : []
  })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
