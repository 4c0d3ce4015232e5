import type { Span } from '../../text/span.ts'
import { keysIn } from '../word/claim-words.ts'

/** Happenings that the lexicon tells apart and writers do not. */
const alike: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:broke|got|slipped|climbed|walked|breaking|getting) (?:out|away|free|loose)|escap\p{L}*|fled|flight|abscond\p{L}*|made off|ran away)\b/giu,
    '!escape',
  ],
  [
    /\b(?:murder\p{L}*|assassinat\p{L}*|execut\p{L}*|slain|hang(?:ed|ing)|beheading|kill(?:ed|ing)|died|death|drown\p{L}*|perish\p{L}*)\b/giu,
    '!death',
  ],
  [/\b(?:fall|fell|surrender\p{L}*|capitulat\p{L}*|taken|capture\p{L}*)\b/giu, '!surrender'],
  [
    /\b(?:wreck\p{L}*|sank|sunk|sinking|went down|foundered|lost|loss|struck|stranded|stranding)\b/giu,
    '!wreck',
  ],
  [/\b(?:set free|freed|liberat\p{L}*|discharged|let go|released?)\b/giu, '!release'],
  [/\b(?:outbreak|broke out|began|begun|beginning|start(?:ed)?|commenc\p{L}*)\b/giu, '!beginning'],
  [/\b(?:found(?:ed|ing|ation)|established|establishment|set up|formed|formation)\b/giu, '!founding'],
  [/\b(?:battle|fought|fighting)\b/giu, '!battle'],
]

/** The keys of words, with those of happenings that can be called either way. */
export function happeningKeys(text: string): string[] {
  return [...keysIn(text), ...alike.flatMap(([is, key]) => (text.search(is) >= 0 ? [key] : []))]
}

const empty = /^(?:\p{N}+|first|second|third|fourth|great|last|same|own|late|out|away|suddenly)$/u
const preposition = /\b(?:of|at|in|on|by|from|to|with|between|near|over|under|upon|into|against|for)\b/iu

/** What a phrase such as "the congress at Brandal" or "he broke out" speaks of, by its key, and by the words that tell which. */
export interface Happened {
  /** Keys of one word that can mean several things. */
  readonly heads: readonly string[]
  readonly others: readonly string[]
  readonly names: readonly string[]
}

/** What a phrase speaks of; null where it has no word for it. */
export function happenedIn(words: string): Happened | null {
  const owners = Array.from(words.matchAll(/([\p{L}-]+)(?:[’']s|s[’'])(?!\p{L})/gu)).flatMap(([, one]) =>
    keysIn(one!),
  )
  const phrase = words.replace(/[’']s?(?!\p{L})/gu, '')
  const [core = ''] = phrase.split(preposition)
  const keys = happeningKeys(core).filter((key) => !empty.test(key))
  const happenings = keys.filter((key) => key.startsWith('!'))
  const heads = happenings.length > 0 ? happenings : keys.slice(-1)
  if (heads.length === 0) return null
  const names = new Set((phrase.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []).flatMap(keysIn))
  const others = keysIn(phrase).filter(
    (key) =>
      !empty.test(key) &&
      !key.startsWith('!') &&
      !names.has(key) &&
      !owners.includes(key) &&
      !heads.includes(key),
  )
  return { heads, others, names: [...names].filter((key) => !heads.includes(key)) }
}

/** Where a sentence has the word or words for a key. */
export function keyPlaces(text: string, { from, to }: Span, head: string): Span[] {
  const words = text.slice(from, to)
  const single = Array.from(words.matchAll(/[\p{L}\p{M}’'-]+/gu)).filter(({ 0: word }) =>
    keysIn(word).includes(head),
  )
  const joined = alike.flatMap(([is, key]) => (key === head ? [...words.matchAll(is)] : []))
  return [...single, ...joined].map(({ index, 0: word }) => ({
    from: from + index,
    to: from + index + word.length,
  }))
}
