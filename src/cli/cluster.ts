import { join } from 'node:path'
import type { Host } from '../index.ts'
import type { Library } from '../store/library.ts'
import { chainsOnSpark } from '../worker/on-spark.ts'

/** The library as a host that can also send the search for shared passages to a cluster. */
export function withCluster(library: Library, folder: string, signal: AbortSignal): Host {
  return {
    ...library,
    chainsOn: (master, texts, { grams, leastBits }) =>
      chainsOnSpark(texts, {
        grams: grams === 'letters' ? 'auto' : grams,
        leastBits,
        folder: join(folder, 'spark'),
        spill: library.spill(),
        master,
        signal,
        env: process.env,
      }),
  }
}
