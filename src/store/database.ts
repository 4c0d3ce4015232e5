import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StemmaError } from '../index.ts'

/** Of the tables, of the segments, and of what readers write down. A library of another format is made anew. */
const FORMAT = 3

/** A document of the library as its tables have it. */
export interface Row {
  /** Its number in the index; a file that changes gets a new one. */
  readonly key: number
  readonly root: string
  readonly path: string
  readonly size: number
  readonly mtime: number
  readonly hash: string
  /** Why it could not be read; null when it could. */
  readonly problem: string | null
  /** JSON of title, author, date, edition, language, parts, remarks, characters, words. */
  readonly facts: string
  readonly segment: number | null
  readonly ordinal: number | null
}

/** Opens the tables in a library's folder, and makes both where they are not there. */
export function openDatabase(folder: string): DatabaseSync {
  try {
    mkdirSync(join(folder, 'segments'), { recursive: true })
    const database = new DatabaseSync(join(folder, 'library.sqlite'), { timeout: 10_000 })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    return database
  } catch (cause) {
    throw new StemmaError(
      'library-unwritable',
      `Cannot keep a library in ${folder}: ${(cause as Error).message}. Choose another folder with --library.`,
      { cause },
    )
  }
}

/** Makes the tables, and forgets what another format left in them. Call under the writer's lock. */
export function prepare(database: DatabaseSync): void {
  const { user_version: found } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  if (found === FORMAT) return
  database.exec(`
    BEGIN;
    DROP TABLE IF EXISTS document;
    DROP TABLE IF EXISTS segment;
    CREATE TABLE segment (id INTEGER PRIMARY KEY AUTOINCREMENT, bytes INTEGER NOT NULL);
    CREATE TABLE document (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      root TEXT NOT NULL,
      path TEXT NOT NULL,
      size INTEGER NOT NULL,
      mtime REAL NOT NULL,
      hash TEXT NOT NULL,
      problem TEXT,
      facts TEXT NOT NULL,
      layout TEXT NOT NULL,
      segment INTEGER REFERENCES segment (id),
      ordinal INTEGER,
      bytes INTEGER NOT NULL,
      UNIQUE (root, path)
    );
    PRAGMA user_version = ${FORMAT};
    COMMIT;
  `)
}

/** True when the tables are there and of this format. */
export function isPrepared(database: DatabaseSync): boolean {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version === FORMAT
}
