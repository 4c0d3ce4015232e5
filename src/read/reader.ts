import type { Reading } from '../index.ts'

/** A file's content, whole, and the name it was asked for by. */
export interface FileContent {
  readonly bytes: Uint8Array
  /** The file's own name, for what its suffix promises. */
  readonly name: string
}

/** A file that cannot be read, and why: one plain sentence of what is wrong, one of what to try. */
export interface Unreadable {
  readonly problem: string
}

/**
 * Reads one format. A file that is broken, empty of text or locked comes back as `Unreadable`; a reader never
 * throws because of what a file holds.
 */
export type Reader = (file: FileContent) => Promise<Reading | Unreadable>
