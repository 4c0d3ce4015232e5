import type { Document } from './document.ts'
import { countUpTo } from './sorted.ts'

/** Kept as long as the document is: a report asks for many places of the same few. */
const tables = new WeakMap<object, readonly number[]>()

/** The units at which the lines of a document begin, in order. A line ends with "\n", "\r\n" or "\r". */
export function lineStarts(document: Pick<Document, 'text'>): readonly number[] {
  const kept = tables.get(document)
  if (kept) return kept
  const starts = [0]
  for (const { index, 0: end } of document.text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  tables.set(document, starts)
  return starts
}

/** The line of a document that holds a position, from 1. O(log n) but for the first time. */
export function lineOf(document: Pick<Document, 'text'>, at: number): number {
  return countUpTo(lineStarts(document), at)
}
