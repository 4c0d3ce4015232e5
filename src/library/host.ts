import type { Kernels } from '../match/kernels.ts'
import type { Shelf } from '../match/locate.ts'
import type { Chain } from '../match/pair/chain.ts'
import type { PairSettings } from '../match/pair/pairs.ts'
import type { Spill } from '../match/pair/spill.ts'
import type { IndexedText } from '../match/segment.ts'
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
  /** Faster kernels than the engine's own, to the bit the same; none where there are none. */
  readonly kernels?: Kernels
  /** A place for what does not fit into memory, for one run; none where all is to stay in memory. */
  readonly spill?: () => Spill
  /** Finds the chains of texts on a cluster, named as it names itself; none where there is no way to one. */
  readonly chainsOn?: (
    master: string,
    texts: readonly IndexedText[],
    settings: Pick<PairSettings, 'grams' | 'leastBits'>,
  ) => Promise<Chain[]>
}
