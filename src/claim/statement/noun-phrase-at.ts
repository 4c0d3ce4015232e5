import {
  auxiliaries,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
} from '../../quote/attribution/english.ts'
import { eventForms } from '../word/event-lexicon.ts'
import type { ClaimToken } from './claim-token.ts'

/** Tokens from `first` to `last`, both in it. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Words for persons and things that were named before. */
export const pronouns: ReadonlySet<string> = set(
  'i we you he she it they him her them me us himself herself themselves itself myself who whom which that this these those there what',
)
const conjunctions = set('and or but nor yet so then both either neither')
const pasts = set(
  'went came took gave wrote rose fell broke spoke chose drove began sang sank drank swam grew knew threw flew drew saw ate shook became ran wore tore bore swore froze stole woke rode forgot undertook overcame withdrew forbade fled slept wept lay sprang rang shrank kept left felt sent spent built lost meant dealt fought bought brought caught taught sought told sold led fed met won found heard paid laid made stood sat shot hung struck swept said thought had let put',
)
/** What quantifies before the determiner or number of a phrase. */
const quantifiers = set(
  'between about around some nearly almost over roughly approximately exactly only at least most more less fewer than up to all both half',
)

/** Whether a word is, in any form, a verb that a clause can turn on. */
export function canBeFinite(token: ClaimToken | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { word } = token
  if (auxiliaries.has(word)) return word !== 'not' && word !== 'never'
  return (
    pasts.has(word) ||
    eventForms(word).some(({ form }) => form === 'past' || form === 'participle') ||
    (/[a-z]{2}ed$/.test(word) && !/^(?:hundred|naked|sacred|indeed|seed|need|speed|creed|breed)$/.test(word))
  )
}

const moreAdverbs = set(
  'therefore thus hence however moreover almost together abroad home away there here again alone aboard ashore afterwards thereafter meanwhile otherwise perhaps even up down out off back',
)

/** Whether a token says how or when. */
export function isAdverbial({ word, kind, from, to }: ClaimToken): boolean {
  return kind === 'word' && (moreAdverbs.has(word) || isAdverb({ word, from, to, kind }))
}

const presents = set(
  'stands lies runs goes makes takes gives says means comes seems becomes contains remains belongs leads holds knows say think believe know suppose',
)

/** Whether nothing of a noun phrase can be here. */
function stops(token: ClaimToken | undefined): boolean {
  if (!token || token.kind === 'sign' || token.kind === 'quotation' || token.kind === 'time') return true
  if (token.kind !== 'word') return false
  const { word } = token
  return (
    presents.has(word) ||
    prepositions.has(word) ||
    auxiliaries.has(word) ||
    subordinators.has(word) ||
    conjunctions.has(word) ||
    pronouns.has(word) ||
    isAdverbial(token)
  )
}

const possessives = set('his her its our their my your')
const isDeterminer = ({ word, kind }: ClaimToken): boolean => kind !== 'name' && determiners.has(word)

/** The noun phrase that ends at a token: "the captain of the ship", "forty men", "Kamenev"; null where none does. */
export function phraseBack(tokens: readonly ClaimToken[], last: number): Phrase | null {
  const head = tokens[last]
  if (
    !head ||
    (isDeterminer(head) &&
      head.kind === 'word' &&
      !/^(?:most|many|several|one|two|three|few|all|both)$/.test(head.word))
  )
    return null
  if (head.kind === 'time' && tokens[last - 1]?.word === 'of') {
    // "the strike of 1927".
    const dated = phraseBack(tokens, last - 2)
    return dated && { first: dated.first, last }
  }
  if (stops(head) || head.genitive || presents.has(head.word)) return null
  const start = opened(tokens, last)
  if (start === null) return null
  let first = start
  if (
    /^(?:and|or|to)$/.test(tokens[first - 1]?.word ?? '') &&
    isCount(tokens[first - 2]) &&
    isCount(tokens[first])
  )
    first -= 2
  if (tokens[first - 1]?.word === 'between' && isCount(tokens[first])) first--
  while (first > 0 && quantifiers.has(tokens[first - 1]!.word) && hasNumber(tokens, first, last)) first--
  const before = tokens[first - 1]
  if (before?.word === 'of' && first >= 2) {
    const owner = phraseBack(tokens, first - 2)
    if (owner) return { first: owner.first, last }
    return null
  }
  return { first, last }
}

/** Where a phrase without "of" begins: at its determiner or owner, else where names, numbers and nouns go back to. */
function opened(tokens: readonly ClaimToken[], last: number): number | null {
  for (let i = last; i >= 0 && i > last - 7; i--) {
    const token = tokens[i]!
    if (i < last && token.genitive) return opened(tokens, i) ?? i
    if (i < last && isDeterminer(token)) {
      // "all the men", "some of".
      return i > 0 && /^(?:all|both)$/.test(tokens[i - 1]!.word) ? i - 1 : i
    }
    const isQualified = isAdverbial(token) && i > 0 && isDeterminer(tokens[i - 1]!)
    if (stops(token) && !isQualified && !(token.word === 'and' && isSplitNumber(tokens, i))) break
    if (i < last && canBeFinite(token) && !isModifier(tokens, i)) break
  }
  if (tokens[last]!.kind === 'word' && canBeFinite(tokens[last])) return null
  let first = last
  while (first > 0 && !stops(tokens[first - 1]) && !canBeFinite(tokens[first - 1]) && last - first < 5)
    first--
  return first
}

function hasNumber(tokens: readonly ClaimToken[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(isCount)
}

function isCount(token: ClaimToken | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || isNumeral(token.word))
}

const numerals = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds thousands',
)

/** Whether a word is a number, or begins with one: "twenty-two". */
export function isNumeral(word: string): boolean {
  return numerals.has(word.split('-')[0]!)
}

/** The noun phrase that begins at a token; null where none does. */
export function phraseOn(tokens: readonly ClaimToken[], first: number): Phrase | null {
  let at = first
  while (quantifiers.has(tokens[at]?.word ?? '') && tokens[at]!.kind === 'word' && at - first < 3) at++
  if (at >= tokens.length) return null
  const counts = tokens[at]!.kind === 'number' || isNumeral(tokens[at]!.word)
  if (
    at > first &&
    !counts &&
    !(/^(?:all|both|half)$/.test(tokens[first]!.word) && isDeterminer(tokens[at]!))
  )
    return null
  if (isDeterminer(tokens[at]!) || possessives.has(tokens[at]!.word)) {
    at++
    // "the first edition", "the newly elected council".
    if (tokens[at] && isAdverbial(tokens[at]!)) at++
  }
  const isBare = tokens[at]?.kind === 'name'
  let last = at - 1
  while (last - at < 7 && last + 1 < tokens.length) {
    const next = tokens[last + 1]!
    // "elected Orlov president".
    if (
      isBare &&
      at === first &&
      tokens[last]!.kind === 'name' &&
      last >= at &&
      !tokens[last]!.genitive &&
      next.kind === 'word'
    )
      break
    if (stops(next) && !(next.word === 'and' && isSplitNumber(tokens, last + 1))) break
    // "the crew left behind".
    if (
      last >= at &&
      canBeFinite(next) &&
      !tokens[last]!.genitive &&
      next.kind === 'word' &&
      !isModifier(tokens, last + 1)
    )
      break
    last++
  }
  if (last < at) return null
  if (tokens[last]!.genitive) return null
  const inner = tokens[last + 1]?.word === 'of' ? phraseOn(tokens, last + 2) : null
  return { first, last: inner?.last ?? last }
}

// "two hundred and forty men".
function isSplitNumber(tokens: readonly ClaimToken[], at: number): boolean {
  return isCount(tokens[at - 1]) && isCount(tokens[at + 1])
}

// "the newly elected council": a participle before its noun.
function isModifier(tokens: readonly ClaimToken[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (isDeterminer(before) || isAdverbial(before)) && !stops(tokens[at + 1])
}

/** The noun or name that a phrase is about: the last of its words before "of", "in" and the like. */
export function headOf(tokens: readonly ClaimToken[], { first, last }: Phrase): ClaimToken {
  const behind = tokens.findIndex(
    ({ word, kind }, i) =>
      i > first && i < last && kind === 'word' && prepositions.has(word) && word !== 'over',
  )
  return tokens[behind < 0 ? last : behind - 1]!
}
