import { join } from 'node:path'
import type { Host } from '../index.ts'
import type { Library } from '../store/library.ts'

/** The library as a host that can also send the search for shared passages to a cluster. */
export function withCluster(library: Library, folder: string, signal: AbortSignal): Host {
  return {
    ...library,
    chainsOn: async (master, texts, { grams, leastBits }) => {
      // Loaded where it is asked for: other commands start without it.
      const { chainsOnSpark } = await import('../worker/on-spark.ts')
      return chainsOnSpark(texts, {
        grams: grams === 'letters' ? 'auto' : grams,
        leastBits,
        folder: join(folder, 'spark'),
        spill: library.spill(),
        master,
        signal,
        env: process.env,
      })
    },
  }
}
