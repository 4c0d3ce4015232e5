import type { Shelf } from '../match/locate.ts'
import type { Document, DocumentFacts } from '../text/document.ts'

/**
 * What an operation asks of the program that runs it: a library, opened. The engine opens no file and knows no clock;
 * whatever keeps the sources, on a disk, in a browser or on a cluster, answers these.
 */
export interface Host extends Shelf {
  /** Every source, readable or not, by id. */
  readonly sources: readonly DocumentFacts[]
  /** The number in the index of a source, by its id; null for one that could not be read. */
  readonly keyOf: (id: string) => number | null
  /** The document of a number in the index, with its text. */
  readonly open: (key: number) => Document
}
