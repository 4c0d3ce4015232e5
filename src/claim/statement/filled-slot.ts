import type { Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { amountIn } from './amount.ts'
import type { ClaimToken } from './claim-token.ts'
import { type Clause, listed } from './clause-slots.ts'
import { headOf, isNumeral, type Phrase } from './noun-phrase-at.ts'
import { isPersonNoun } from './person-noun.ts'
import { isPlaceNoun } from './place-noun.ts'
import type { Reading } from './reading.ts'
import type { Amount, Slot } from './statement.ts'
import type { VerbGroup } from './verb-group.ts'

const anybody =
  /^(?:anyone|anybody|someone|somebody|everyone|everybody|people|others|one|some|many|which|it|this|that|these|those|there|they|them|we|us|you|what|himself|herself|itself|themselves)$/

/** What fills a place: of a pronoun, the one it stands for. Null where that is not plain. */
export function slotOf(reading: Reading, phrase: Phrase): Slot | null {
  const { tokens, account, persons } = reading
  const first = tokens[phrase.first]!
  const last = tokens[phrase.last]!
  if (first === last && /^(?:he|she|him|her)$/.test(first.word)) {
    const person = persons.at(first.from)
    return person && slot(account, person, person.mention ?? person)
  }
  if (first === last && /^(?:i|me)$/.test(first.word)) return own(reading, first)
  if (first === last && anybody.test(first.word)) return null
  // "the Trotsky followers" is not Trotsky: the name must stand where the noun would.
  const head = headOf(tokens, phrase)
  const named = head.mention && !head.genitive ? head : null
  return slot(account, named, { from: first.from, to: last.to })
}

/** "I": whoever speaks, where the text names him. */
function own({ told, account }: Reading, token: ClaimToken): Slot | null {
  const name = told(token).self
  if (name === null) return null
  const mention = account.mentions.find((one) => one.name === name)
  const entity = mention ? account.entityOf(mention) : null
  return { from: token.from, to: token.to, exact: name, entity: entity?.id ?? null }
}

function slot({ document, entityOf }: Account, named: ClaimToken | null, { from, to }: Span): Slot {
  return {
    from,
    to,
    exact: document.text.slice(from, to).replace(/\s+/g, ' '),
    entity: named?.mention ? (entityOf(named.mention)?.id ?? null) : null,
  }
}

/**
 * The places of the event: behind one of the prepositions of its predicate, or any of rest before a name of a place.
 * Several where a journey lists them: "moved to France, Norway and Denmark".
 */
export function placesOf(reading: Reading, { frame }: VerbGroup, { phrases }: Clause): Slot[] {
  const { tokens } = reading
  const fits = phrases.filter((phrase) => isPlace(tokens, phrase))
  const moves = /^(?:coming|leaving|exile|deportation|expulsion|release|sending)$/.test(frame.matter)
  for (const list of [frame.places, moves ? [] : ['in', 'at', 'near', 'off', 'on']]) {
    const found = fits.find(({ preposition }) => list.includes(preposition))
    if (!found) continue
    const all = moves || frame.matter === 'stay' ? listed(tokens, found) : [found]
    return all.flatMap((phrase) => slotOf(reading, phrase) ?? [])
  }
  return []
}

/** Whether a phrase names a place, or a kind of one. */
export function isPlace(tokens: readonly ClaimToken[], phrase: Phrase): boolean {
  const head = headOf(tokens, phrase)
  if (isPlaceNoun(lastWord(head))) return true
  return head.kind === 'name' && (head.mention === null || head.mention.kind === 'place')
}

/** Somebody, or some: a name that is no place or work, a pronoun, a noun for people or a bare number. */
export function isPersonal(tokens: readonly ClaimToken[], phrase: Phrase): boolean {
  const head = headOf(tokens, phrase)
  if (head.kind === 'name') return head.mention?.kind !== 'place' && head.mention?.kind !== 'work'
  if (/^(?:he|she|him|her|i|me)$/.test(head.word)) return true
  return head.kind === 'number' || isNumeral(head.word) || isPersonNoun(lastWord(head))
}

function lastWord({ word }: ClaimToken): string {
  return word.slice(word.lastIndexOf(' ') + 1)
}

/** The number of those it happened to, or of what is counted: "forty men died", "grew by 25 per cent". */
export function amountOf(
  { tokens, account }: Reading,
  { frame, passive }: VerbGroup,
  { phrases, object }: Clause,
  subject: Phrase,
): Amount | null {
  const within = ({ first, last }: Phrase): Amount | null => {
    // "the platform of 1926" counts nothing.
    const dated = tokens.findIndex(({ kind }, i) => i > first && i <= last && kind === 'time')
    const until = dated < 0 ? tokens[last]!.to : tokens[dated]!.from
    return amountIn(account.document.text, { from: tokens[first]!.from, to: until })
  }
  if (/^(?:growth|decrease|sinking)$/.test(frame.matter)) {
    const by = phrases.find(({ preposition }) => preposition === 'by')
    if (by) return within(by)
    if (frame.matter !== 'sinking') return object ? within(object) : null
  }
  if (passive || frame.undergoer === 'who') return within(subject)
  return object ? within(object) : null
}
