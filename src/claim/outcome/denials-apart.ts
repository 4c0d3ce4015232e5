import { clauseAt, negatorsIn } from '../../sense/negation.ts'
import { overlaps, type Span } from '../../text/span.ts'
import {
  type Akin,
  type Apart,
  areApart,
  COMMON,
  deniedThat,
  isDenied,
  isPlain,
  push,
  type Sentence,
  told,
  wordsOf,
} from '../apart/told-sentence.ts'
import { keysIn } from '../word/claim-words.ts'
import { deniedVerb } from './denied-verb.ts'
import { verbKey } from './verb-key.ts'

/** Words of a denial that the other sentence must have, of all and at least. */
const SHARE = 0.75
const LEAST = 2
/** Rarity that these words must have together: “they had no bread” is denied by nothing that has bread in a whole bible. */
const WEIGHT = 6

/** Sentences that deny what a sentence of another document says, with nearly all words of the denial. */
export function denialsApart(all: readonly Sentence[], akin: Akin, rarity: (key: string) => number): Apart[] {
  const byKey = new Map<string, Sentence[]>()
  for (const sentence of all)
    if (isPlain(sentence) && !isDenied(sentence)) for (const key of sentence.keys) push(byKey, key, sentence)
  return all.flatMap((sentence) => {
    if (!isPlain(sentence)) return []
    return deniedIn(sentence).flatMap((denied) => against(sentence, denied, byKey, akin, rarity))
  })
}

function against(
  sentence: Sentence,
  denied: Span,
  byKey: ReadonlyMap<string, Sentence[]>,
  akin: Akin,
  rarity: (key: string) => number,
): Apart[] {
  const keys = keysOf(sentence, denied)
  const clause = { ...sentence, dates: sentence.dates.filter((date) => overlaps(date, denied)) }
  if (keys.size < LEAST) return []
  const least = Math.max(LEAST, Math.ceil(SHARE * keys.size))
  const seen = new Set(
    [...keys].flatMap((key) => ((byKey.get(key)?.length ?? 0) <= COMMON ? (byKey.get(key) ?? []) : [])),
  )
  return [...seen].flatMap((other) => {
    if (other.account === sentence.account || !akin(sentence, other) || areApart(clause, other)) return []
    const shared = [...keys].filter((key) => other.keys.has(key))
    if (shared.length < least || !standTogether(other, shared)) return []
    if (shared.reduce((sum, key) => sum + rarity(key), 0) < WEIGHT) return []
    if (isOfPlace(wordsOf(sentence, denied), other)) return []
    if (isOfAnother(wordsOf(sentence, denied), wordsOf(other, other))) return []
    if (isOfAnotherPost(wordsOf(sentence, denied), other)) return []
    if (isFromWhom(sentence, denied, other)) return []
    if (!hasVerb(other, deniedVerb(wordsOf(sentence, denied)))) return []
    if (shared.length === LEAST && !shared.some((key) => key.startsWith('!'))) return []
    const derivation = `One denies “${wordsOf(sentence, denied).replace(/\s+/g, ' ').trim()}”; the other says it, with ${shared.length} of its ${keys.size} words.`
    return [
      {
        slot: 'polarity' as const,
        topic: wordsOf(sentence, denied).replace(/\s+/g, ' ').trim(),
        sides: [told(sentence, 'denied'), told(other, 'affirmed')] as const,
        derivation,
      },
    ]
  })
}

// "She left no children" is not denied by "He leaves a widow and four children".
function isOfAnother(denied: string, other: string): boolean {
  const [own, against] = /\bshe\b/iu.test(denied)
    ? [/\b(?:she|her)\b/iu, /\bhe\b/iu]
    : [/\b(?:he|him|his)\b/iu, /\bshe\b/iu]
  return /\b(?:s?he)\b/iu.test(denied) && against.test(other) && !own.test(other)
}

// "Was never made a professor" is not denied by "was made director".
function isOfAnotherPost(words: string, other: Sentence): boolean {
  const [, behind] = words.split(/\b(?:made|appointed|elected|became|become)\s/iu)
  const post = keysIn(behind?.split(/\s(?:of|at|in|by|to|for|on|with)\s|,/iu)[0] ?? '').at(-1)
  return post !== undefined && !other.keys.has(post)
}

// "His uncle never learned the game" is not denied by "learned the game from his uncle".
function isFromWhom(sentence: Sentence, denied: Span, other: Sentence): boolean {
  const [subject = '', verb] = wordsOf(sentence, denied).split(/\b(?:never|not|no)\b|n[’']t\b/iu)
  const [noun] = subject.match(/[\p{L}’'-]+(?=(?:\s+(?:did|has|had|was|were|is|could|would))?\s*$)/u) ?? []
  if (noun === undefined || verb === undefined) return false
  const before = new RegExp(`\\b(?:from|with|to)\\s+(?:[\\p{L}’'-]+,?\\s+){0,6}?${noun}\\b`, 'iu')
  return before.test(wordsOf(other, other))
}

// "Did not find it in her bedroom" leaves open where else it was found.
function isOfPlace(words: string, other: Sentence): boolean {
  const [, ...behind] = words.split(/\s(?:in|at|on|from|under|upon|near|into|inside)\s/iu)
  return behind.some((one) => keysIn(one).some((key) => !other.keys.has(key)))
}

function hasVerb(sentence: Sentence, verb: string | null): boolean {
  if (verb === null) return true
  const all =
    wordsOf(sentence, sentence)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  return all.some((word) => verbKey(word) === verb)
}

/** Words of a denial stand in what affirmed it within as many words for each of them, and so many more. */
const SPREAD = 3
const SLACK = 5

function standTogether(sentence: Sentence, shared: readonly string[]): boolean {
  const all = wordsOf(sentence, sentence)
    .split(/\s+/u)
    .map((word) => keysIn(word))
  const width = SPREAD * shared.length + SLACK
  return all.some((_, i) => {
    const near = all.slice(i, i + width).flat()
    const places = shared.map((key) => near.indexOf(key))
    if (places.includes(-1)) return false
    // Two words by themselves: in the denial's order, or with the verb behind as in "the barn was burned". What "ended in
    // the words: the work may proceed" does not say that the work is finished.
    const isInOrder = places.every((place, at) => at === 0 || place > places[at - 1]!)
    const verb = shared.findIndex((key) => key.startsWith('!'))
    return shared.length > LEAST || isInOrder || (verb >= 0 && places[verb] === Math.max(...places))
  })
}

const general = /\b(?:or|nor)\s+(?:by\s+|of\s+|in\s+|at\s+)?(?:any|anything|anyone|anybody|anywhere)\b.*$/iu

/** The words that are denied; of a clause without a subject ("never dismissed") with the names that open the sentence. */
function keysOf(sentence: Sentence, denied: Span): Set<string> {
  const words = wordsOf(sentence, denied).replace(general, '')
  const keys = new Set(keysIn(words))
  if (!/^[\s,]*(?:and\s+|but\s+)?never\s+\p{L}+(?:ed|en|t)\b/iu.test(words) || keys.size >= LEAST) return keys
  const opening = wordsOf(sentence, { from: sentence.from, to: denied.from }).split(/[,:]/u)[0]!
  const named = wordsOf(sentence, { from: sentence.from, to: denied.from }).match(
    /\p{Lu}\p{L}{3,}(?=,)/u,
  )?.[0]
  return new Set([...keys, ...keysIn(named ?? opening)])
}

const weak =
  /\b(?:again|any more|any longer|until|till|not only|not until|not yet|not (?:certain|sure|clear|known|likely|proved|proven|established|recorded|stated|said|possible)|no more than|no less|no fewer|not merely|not more|not without|no doubt|nothing but|no longer|not long|not because|not (?:\p{L}+ )?only|(?<=,\s+(?:and\s+|but\s+)?)not (?:of|from|by|at|in|on|to|with|for)|never before)\b/iu
const subordinate = /\s(?:as|before|because|since|when|until|while|after|but|though|although|who|which)\s/iu

/** What a sentence denies: what stands behind "denied that", or the clause with "not". */
function deniedIn(sentence: Sentence): Span[] {
  const { text } = sentence.account.document
  const words = wordsOf(sentence, sentence)
  const cue = deniedThat.exec(words)
  if (cue) {
    const from = sentence.from + cue.index + cue[0].length
    return [{ from, to: clauseAt(text, from, { from, to: sentence.to }).to }]
  }
  const negators = negatorsIn(text, 'en', sentence).filter(
    (one) => !/^without$/iu.test(wordsOf(sentence, one)),
  )
  return negators.flatMap((negator) => {
    const clause = clauseAt(text, negator.from, sentence)
    if (weak.test(wordsOf(sentence, clause))) return []
    if (negators.some((one) => one !== negator && one.from >= clause.from && one.from < clause.to)) return []
    // "The council does not, and never will, accept": what is denied comes later.
    if (keysIn(text.slice(negator.to, clause.to)).length === 0) return []
    const other = subordinate.exec(text.slice(negator.to, clause.to))
    if (other && /when|while|before|until|after|since/u.test(other[0])) return []
    return [other ? { from: clause.from, to: negator.to + other.index } : clause]
  })
}
