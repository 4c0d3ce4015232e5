import type { Hearing } from '../judge/hearing.ts'
import { type Told, toldBy } from '../judge/provenance/told.ts'
import type { Quotation } from '../quote/quotation.ts'
import { quotations, quoting } from '../quote/quotations.ts'
import { type Turn, turns } from '../quote/turn.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Host } from './host.ts'

/** Sources as they are opened in one run, each looked at once. */
export interface Opened extends Pick<Hearing, 'open' | 'quotingOf' | 'quotationsOf' | 'turnsOf' | 'toldIn'> {
  readonly all: () => readonly Document[]
}

export function openedFrom(host: Host): Opened {
  const opened = new Map<number, Document>()
  const quoted = new Map<Document, readonly Quotation[]>()
  const held = new Map<Document, (span: Span) => boolean>()
  const told = new Map<Document, readonly Told[]>()
  const talk = new Map<Document, readonly Turn[]>()
  return {
    open: (key) => remembered(opened, key, () => host.open(key)),
    quotationsOf: (document) => remembered(quoted, document, () => quotations(document)),
    quotingOf: (document) => remembered(held, document, () => quoting(document)),
    toldIn: (document) => remembered(told, document, () => toldBy(document)),
    turnsOf: (document) => remembered(talk, document, () => turns(document)),
    all: () => [...opened.values()],
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key)
  if (value === undefined) {
    value = find()
    known.set(key, value)
  }
  return value
}
