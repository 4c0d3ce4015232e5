import { firstEndingAfter, type Span } from '../../src/text/span.ts'
import type { MarkedText } from './span-corpora.ts'

/** How many marked pieces make up a stretch, if nothing but quotations inside it and parentheses parts them; else 0. */
export function piecesOf({ text, quotations: gold }: MarkedText, span: Span, inner: readonly Span[]): number {
  let at = span.from
  let count = 0
  for (let i = firstEndingAfter(gold, span.from); i < gold.length && gold[i]!.from < span.to; i++, count++) {
    const piece = gold[i]!
    if (piece.to > span.to || !isAside(text, { from: at, to: piece.from }, inner)) return 0
    at = piece.to
  }
  return isAside(text, { from: at, to: span.to }, inner) ? count : 0
}

function isAside(text: string, { from, to }: Span, inner: readonly Span[]): boolean {
  let words = text.slice(from, to)
  for (const one of inner.filter((one) => from <= one.from && one.to <= to).reverse())
    words = words.slice(0, one.from - from) + words.slice(one.to - from)
  return /^[\s,.;:\p{Pd}]*(?:\([^()]*\)[\s,.;:\p{Pd}]*)?$/u.test(words)
}
