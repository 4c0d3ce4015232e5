import { isPrepared, openDatabase, prepare } from './database.ts'
import { Library } from './library.ts'
import { withLock } from './lock.ts'
import { libraryFolder } from './place.ts'
import { ReadingPool } from './reading-pool.ts'
import { type Progress, type Refreshed, refresh } from './refresh.ts'
import { listSources } from './sources.ts'

/** What is asked of a library, and whom to tell how it goes. */
export interface Opening {
  /** Files and folders of sources, as typed. */
  readonly named: readonly string[]
  /** Where to keep it; null for the usual place. */
  readonly folder: string | null
  /** A metadata file given by name. */
  readonly meta: string | null
  /** Files to read at a time. */
  readonly jobs: number
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** Another process is writing into the same library. */
  readonly onWaiting: () => void
}

export interface Opened {
  readonly library: Library
  readonly folder: string
  readonly refreshed: Refreshed
  /** What a person should know of how the sources were taken in: a sidecar that could not be understood. */
  readonly remarks: readonly string[]
}

/** Opens the library of the named sources, up to date: reads what is new or changed since the last time. */
export async function openLibrary(opening: Opening): Promise<Opened> {
  const { sources, remarks } = await listSources(opening.named, opening.meta)
  const roots = [...new Set(sources.map(({ root }) => root))].sort()
  const folder = libraryFolder(roots.length > 0 ? roots : opening.named, opening.folder, opening.env)
  const database = openDatabase(folder)
  const pool = new ReadingPool(opening.jobs)
  const { signal, onProgress, onWaiting } = opening
  // Opened under the lock as well: nobody else takes a segment away between its name and its file.
  const work = async (): Promise<Opened> => {
    if (!isPrepared(database)) prepare(database)
    const refreshed = await refresh(folder, database, sources, pool, signal, onProgress)
    return { library: new Library(folder, database, sources), folder, refreshed, remarks }
  }
  try {
    return await withLock(folder, signal, onWaiting, async () => {
      try {
        return await work()
      } catch (error) {
        // A damaged segment: what it held is in the sources, and is read again.
        if (!(error instanceof RangeError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        database.exec('PRAGMA user_version = 0')
        return await work()
      }
    })
  } catch (error) {
    database.close()
    throw error
  } finally {
    await pool.close()
  }
}
