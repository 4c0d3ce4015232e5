import type { Trace, TracedWitness } from '../finding/trace-report.ts'
import type { Passage } from '../judge/passage.ts'
import type { When } from '../time/when.ts'
import type { EditJson } from './check-json.ts'
import { type DocumentJson, documentJson, factsOf, type SpanJson, spanJson } from './document-json.ts'

/** What `stemma trace --format json` prints. */
export interface TraceJson {
  readonly schema: 'stemma/trace@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly query: string
  readonly witnesses: readonly TracedWitnessJson[]
  readonly apparatus: readonly {
    readonly lemma: string
    /** Of the query. */
    readonly at: SpanJson
    readonly witnesses: readonly string[]
    readonly readings: readonly { readonly text: string; readonly witnesses: readonly string[] }[]
  }[]
  readonly tree: {
    readonly nodes: readonly {
      readonly id: string
      readonly document: string | null
      readonly lost: boolean
    }[]
    readonly edges: readonly {
      readonly from: string
      readonly to: string
      readonly directed: boolean
      readonly reason: string
    }[]
  }
}

export interface TracedWitnessJson {
  readonly id: string
  readonly siglum: string
  readonly passage: Passage
  readonly date: When | null
  readonly documentDate: When | null
  readonly kind: TracedWitness['kind']
  readonly edits: readonly EditJson[]
}

export function traceJson(found: Trace, version: string): TraceJson {
  const texts = new Map(found.documents.map(({ id, text }) => [id, text]))
  const documentOf = new Map(found.witnesses.map(({ id, passage }) => [id, passage.document]))
  return {
    schema: 'stemma/trace@1',
    stemma: version,
    documents: found.documents
      .filter(({ id }) => found.witnesses.some(({ passage }) => passage.document === id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((document) => documentJson(factsOf(document))),
    query: found.query,
    witnesses: found.witnesses.map((witness) => ({
      ...witness,
      edits: witness.edits.map((edit) => ({
        ...edit,
        quotation: spanJson(found.query, edit.quotation),
        source: spanJson(texts.get(edit.document)!, edit.source),
      })),
    })),
    apparatus: found.apparatus.map(({ lemma, at, witnesses, readings }) => ({
      lemma,
      at: spanJson(found.query, at),
      witnesses,
      readings,
    })),
    tree: {
      nodes: found.tree.nodes.map(({ id, lost }) => ({ id, document: documentOf.get(id) ?? null, lost })),
      edges: found.tree.edges,
    },
  }
}
