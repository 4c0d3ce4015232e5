import type { Amount, Slot, Statement, Voice } from '../claim/statement/statement.ts'
import { type Passage, passageOf } from '../judge/passage.ts'
import type { Entity } from '../name/named.ts'
import type { Document } from '../text/document.ts'
import type { When } from '../time/when.ts'
import { type SpanJson, spanJson } from './document-json.ts'

/** A statement as every JSON output has it; its spans are of the passage's document. */
export interface StatementJson extends Pick<Statement, 'id' | 'predicate' | 'polarity' | 'modality'> {
  readonly passage: Passage
  readonly voice: readonly VoiceJson[]
  readonly who: SlotJson | null
  readonly whom: SlotJson | null
  readonly what: SlotJson | null
  readonly when: (When & { readonly mention: SpanJson }) | null
  readonly where: SlotJson | null
  readonly howMany: (SpanJson & Pick<Amount, 'least' | 'most' | 'unit'>) | null
}

export interface SlotJson extends SpanJson {
  readonly entity: string | null
}

export interface VoiceJson extends Pick<Voice, 'name' | 'act' | 'date'> {
  readonly evidence: SpanJson
}

/** What a slot's entity is, for outputs that do not list every place that names it. */
export interface NamedJson extends Pick<Entity, 'id' | 'kind' | 'name' | 'place'> {}

export function statementJson(statement: Statement, document: Document): StatementJson {
  const { id, predicate, polarity, modality, voice, when, howMany } = statement
  const { text } = document
  const slot = (one: Slot | null): SlotJson | null => one && { ...spanJson(text, one), entity: one.entity }
  return {
    id,
    passage: passageOf(document, statement),
    voice: voice.map((one) => voiceJson(text, one)),
    predicate,
    who: slot(statement.who),
    whom: slot(statement.whom),
    what: slot(statement.what),
    when: when?.when ? { ...when.when, mention: spanJson(text, when) } : null,
    where: slot(statement.where),
    howMany: howMany && {
      ...spanJson(text, howMany),
      least: howMany.least,
      most: howMany.most,
      unit: howMany.unit,
    },
    polarity,
    modality,
  }
}

/** `text` is that of the document that the voice is heard in. */
export function voiceJson(text: string, { name, act, date, evidence }: Voice): VoiceJson {
  return { name, act, date, evidence: spanJson(text, evidence) }
}

export function namedJson({ id, kind, name, place }: Entity): NamedJson {
  return { id, kind, name, place }
}
