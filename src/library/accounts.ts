import type { Account } from '../claim/account.ts'
import { entities } from '../name/entities.ts'
import { nameMentions } from '../name/mentions.ts'
import type { Entity } from '../name/named.ts'
import { attributions } from '../quote/attribution/attribution.ts'
import { quotations } from '../quote/quotations.ts'
import { cuts, type Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import { temporals } from '../time/temporal.ts'
import type { Host } from './host.ts'
import { type Knowledge, nothingKnown } from './knowledge.ts'
import { dateScopes } from './scopes.ts'

/** What several documents tell, and whom and what they name, joined over all of them. */
export interface Accounts {
  readonly accounts: readonly Account[]
  readonly entities: readonly Entity[]
}

/** Reads quotations, dates and names of each document, one after the other, then joins the names over all. */
export function accountsOf(
  documents: Iterable<Document>,
  { register, gazetteer, date }: Knowledge = nothingKnown,
): Accounts {
  const read = Array.from(documents, (document) => {
    const { text, ranges } = document
    const skipped = cuts(ranges)
    const language = document.language ?? 'en'
    const quoted = quotations(document)
    return {
      document,
      quotations: quoted,
      attributions: attributions(document, quoted),
      temporals: temporals(
        text,
        skipped,
        dateScopes(document, quoted, document.date === null ? date : null),
        language,
      ),
      mentions: nameMentions(text, skipped, language),
    }
  })
  const joined = entities(
    read.map(({ document: { id, text }, mentions }) => ({ id, text, mentions })),
    register,
    gazetteer,
  )
  const named = new Map<string, Map<string, Entity>>(read.map(({ document }) => [document.id, new Map()]))
  for (const entity of joined)
    for (const mention of entity.mentions) named.get(mention.document)?.set(key(mention), entity)
  const accounts = read.map((one): Account => {
    const own = named.get(one.document.id)!
    return { ...one, entityOf: (mention) => own.get(key(mention)) ?? null }
  })
  return { accounts, entities: joined }
}

function key({ from, to }: Span): string {
  return `${from}-${to}`
}

/** The readable sources of a host, in the order of their ids, each opened when its turn comes. */
export function* sourcesOf(host: Host): Iterable<Document> {
  const ids = host.sources.filter(({ problem }) => problem === null).map(({ id }) => id)
  for (const id of ids.sort((a, b) => (a < b ? -1 : 1))) {
    const number = host.keyOf(id)
    if (number !== null) yield host.open(number)
  }
}
