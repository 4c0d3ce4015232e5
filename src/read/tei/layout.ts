import type { RangeKind } from '../../index.ts'
import type { Attributes } from '../xml/walk.ts'
import { containers, either, lines, paragraphs, quotations } from './elements.ts'

/** What parts words from those before: 2 for an empty line, 1 for a line end. */
export type Gap = 0 | 1 | 2

/** How an element is parted from what stands around it. `parent` is the element that it stands in. */
export function gapOf(name: string, attributes: Attributes, parent: string): Gap {
  if (name === 'lb') return attributes.break === 'no' ? 0 : 1
  if (paragraphs.has(name)) return 2
  if (lines.has(name) || name === 'fw') return 1
  if (quotations.has(name) && /block|display/.test(attributes.rend ?? attributes.rendition ?? '')) return 2
  return containers.has(parent) ? (either.get(name) ?? 0) : 0
}

/** What the words in an element are, and what a person calls it; `depth` counts the divisions around it. */
export function rangeOf(
  name: string,
  attributes: Attributes,
  parent: string,
  depth: number,
): { readonly kind: RangeKind | null; readonly label?: string | undefined } {
  if (name === 'head' && !/^(figure|table|row|cell)$/.test(parent))
    return { kind: 'heading', label: String(Math.max(1, depth)) }
  if (name === 'docTitle') return { kind: 'heading', label: '1' }
  if (quotations.has(name))
    return { kind: 'inline-quote', label: attributes.who?.trim().replace(/^#/, '') || undefined }
  if (name === 'note' && attributes.place !== 'inline')
    return { kind: 'note', label: attributes.n?.trim() || undefined }
  if (name === 'fw')
    return { kind: /^(pageNum|pag|folio)/.test(attributes.type ?? '') ? 'page-number' : 'head' }
  const rendering = attributes.rend ?? attributes.rendition ?? ''
  if (name === 'hi' && /strike|line-?through/.test(rendering)) return { kind: 'deleted' }
  if (name === 'hi' && /sup|sub|initial|drop|cap/.test(rendering)) return { kind: null }
  return { kind: settings.get(name) ?? null }
}

/** How words are set that are in these elements. */
const settings: ReadonlyMap<string, RangeKind> = new Map([
  ['hi', 'emphasis'],
  ['emph', 'emphasis'],
  ['del', 'deleted'],
  ['code', 'code'],
  ['eg', 'code'],
])
