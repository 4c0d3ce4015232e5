import type { Attribution } from '../quote/attribution/attribution.ts'
import { type SpanJson, spanJson } from './document-json.ts'

/** An attribution as every JSON output has it. */
export interface AttributionJson extends Omit<Attribution, 'source' | 'cue' | 'content'> {
  readonly source: readonly SpanJson[]
  readonly cue: readonly SpanJson[]
  readonly content: readonly SpanJson[]
}

/** `text` is that of the attribution's document. */
export function attributionJson(text: string, attribution: Attribution): AttributionJson {
  const { document, type, source, cue, content, quotation } = attribution
  return {
    document,
    type,
    source: source.map((span) => spanJson(text, span)),
    cue: cue.map((span) => spanJson(text, span)),
    content: content.map((span) => spanJson(text, span)),
    quotation,
  }
}
