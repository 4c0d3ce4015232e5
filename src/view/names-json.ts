import type { Entity, NameJoin } from '../name/named.ts'
import type { Document } from '../text/document.ts'
import { type DocumentJson, documentJson, factsOf, type SpanJson, spanJson } from './document-json.ts'

/** The names of several documents. */
export interface Named {
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
}

/** What `stemma names --format json` prints. */
export interface NamesJson {
  readonly schema: 'stemma/names@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly entities: readonly EntityJson[]
}

export interface EntityJson extends Pick<Entity, 'id' | 'kind' | 'name' | 'variants' | 'place'> {
  readonly mentions: readonly (SpanJson & { readonly document: string })[]
  readonly joins: readonly NameJoin[]
}

export function namesJson({ documents, entities }: Named, version: string): NamesJson {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  return {
    schema: 'stemma/names@1',
    stemma: version,
    documents: documents.map((document) => documentJson(factsOf(document))),
    entities: entities.map(({ id, kind, name, variants, mentions, place, joins }) => ({
      id,
      kind,
      name,
      variants,
      mentions: mentions.map((one) => ({
        document: one.document,
        ...spanJson(texts.get(one.document)!, one),
      })),
      place,
      joins,
    })),
  }
}
