import type { Span } from '../../text/span.ts'
import { personAt } from '../person/person-meant.ts'
import { namedIn, type Person } from '../person/person-told.ts'
import type { Telling } from '../person/telling.ts'

/** Somebody who only has a part in what the subject does or suffers: "shot by a man", "a duel with Karl Lind". */
const beside =
  /\b(?:by|with|beside|near|under|against|from|of|for|after|to|name|named|called|alias|calling himself)\s+(?:(?:the|an?|his|her|one|certain)\s+)?(?:\p{Ll}+\s+)?$/u
// "The son of Ada Harrer, who": whom a preposition has before him is not read as a name.
const ofAnother =
  /\b(?:of|to|by|for|with|from)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)+\p{Lu}[\p{L}’'-]+,\s+who\b(?:(?!\b(?:he|she)\b)[^;.])*$/u
const goesOn = /(?:,|;|\band|\bbut)\s+$/u

/**
 * Who is meant at a place of a sentence. The subject of a sentence goes on as the "he" of its next clause, though others have a part in
 * it: "he was shot by a man who used the name Renner, and he died the next day".
 */
export function personAged(telling: Telling, sentence: Span, at: number): Person | null {
  const { text } = telling.account.document
  if (ofAnother.test(text.slice(sentence.from, at))) return null
  const plain = knownAt(telling, sentence, at)
  if (plain) return plain
  const inside = namedIn(text, { from: sentence.from, to: at }).filter(
    ({ person }) => person === null || person.given.length > 0 || telling.surnames.has(person.surname),
  )
  const [first, ...rest] = inside
  const last = rest.at(-1)
  const others = rest.slice(0, -1)
  if (!first || !last || (last.pronoun !== 'he' && last.pronoun !== 'she')) return null
  const isOwn = first.pronoun === last.pronoun || (first.person !== null && first.pronoun === null)
  const isGoing = goesOn.test(text.slice(last.from - 6, last.from))
  const areBeside = others.every(
    ({ from, pronoun }) => pronoun === null && beside.test(text.slice(Math.max(0, from - 30), from)),
  )
  return isOwn && isGoing && areBeside ? fitting(knownAt(telling, sentence, first.to), last.pronoun) : null
}

function knownAt(telling: Telling, sentence: Span, at: number): Person | null {
  const person = personAt(telling, sentence, at)
  return person && isPlace(telling.account.document.text, person) ? telling.hero : person
}

function fitting(person: Person | null, pronoun: 'he' | 'she'): Person | null {
  return person && (person.female === null || person.female === (pronoun === 'she')) ? person : null
}

const towards =
  /\b(?:reached|left|entered|visited|crossed|occupied|besieged|took|captured|at|in|to|from|near|of|for|via|off)\s+$/u

// "He reached Puerto Anil", of which nothing else is said.
function isPlace(text: string, { surname, given, female }: Person): boolean {
  if (given.length !== 1 || female !== null) return false
  const [first, last] = [given[0]!, surname].map((name) => name.replace(/[^\p{L}]/gu, '.'))
  const places = Array.from(text.matchAll(new RegExp(`(?<!\\p{L})${first}\\s+${last}(?!\\p{L})`, 'giu')))
  return (
    places.length > 0 && places.every(({ index }) => towards.test(text.slice(Math.max(0, index - 12), index)))
  )
}
