import { languageOf, utterances } from '../../quote/attribution/utterance.ts'
import { firstEndingAfter, merged, type Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { type ClaimToken, claimTokens } from './claim-token.ts'
import { clauseOf } from './clause-slots.ts'
import { PersonReference } from './person-reference.ts'
import type { Reading } from './reading.ts'
import type { Statement } from './statement.ts'
import { statementOf } from './statement-of.ts'
import { saidToHave, verbGroup } from './verb-group.ts'
import { tellings } from './voice.ts'

/**
 * What a document says that somebody did or that happened, in the order of the text. English only so far; a clause
 * whose subject is not plain, or whose verb the event lexicon does not know, says nothing here. Linear in the text.
 */
export function statements(account: Account): Statement[] {
  const { document, quotations, mentions, temporals } = account
  const { text } = document
  const silent = merged(document.ranges.filter(({ kind }) => /^(?:heading|code|furniture|head)$/.test(kind)))
  const persons = new PersonReference(account)
  const told = tellings(account, ({ from, to }) => nameIn(account, persons.at(from), { from, to }))
  const found: Statement[] = []
  let end = 0
  for (const utterance of utterances(document, quotations)) {
    if (languageOf(utterance, document.language) !== 'en') continue
    const [first] = utterance
    const span = { from: first!.from, to: utterance.at(-1)!.to }
    if ((silent[firstEndingAfter(silent, span.from)]?.from ?? span.to) < span.to) continue
    if (span.from < end || /\n[^\S\n]*\n/.test(text.slice(end, span.from))) persons.clear()
    end = span.to
    const tokens = claimTokens(utterance, mentions, temporals)
    persons.read(tokens)
    const reading: Reading = {
      account,
      tokens,
      persons,
      told,
      asks: /^[^\p{L}\p{N}]*\?/u.test(text.slice(span.to, span.to + 4)),
    }
    for (let i = 0; i < tokens.length; i++) for (const one of statementsAt(reading, i)) found.push(one)
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

function statementsAt(reading: Reading, i: number): Statement[] {
  const { tokens } = reading
  const group = saidToHave(tokens, i) ?? verbGroup(tokens, i)
  if (!group) return []
  const clause = clauseOf(tokens, group)
  return clause ? statementOf(reading, group, clause) : []
}

const pronoun =
  /(?<!\p{L})(?:I|he|she|it|they|we|you|who|that|which|this|those|these|my|our|your|one)(?!\p{L})/iu

/** The fullest name of what is named in a stretch; without one, its words, but for a pronoun. */
function nameIn(
  { mentions, entityOf, document }: Account,
  meant: ClaimToken | null,
  { from, to }: Span,
): string | null {
  if (meant?.mention) return entityOf(meant.mention)?.name ?? meant.mention.name
  const mention = mentions[firstEndingAfter(mentions, from)]
  if (mention && mention.from < to) return entityOf(mention)?.name ?? mention.name
  const words = document.text.slice(from, to).replace(/\s+/g, ' ')
  return /^(?:the|an?|my|his|her|\p{Lu}\p{L}+)\s\p{L}+$/u.test(words) && !pronoun.test(words) ? words : null
}
