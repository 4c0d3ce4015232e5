import type { CheckJson, DocumentJson, Hit, Page, Range, SearchMode } from '../index.ts'

// The reading room's HTTP interface: what its answers and requests hold. The browser's side imports these too.
// `GET /api/NAME` answers every operation of the
// table with what `stemma NAME --format json` prints: operands that are words by "words", documents by "id" (the draft,
// or every source, where none is named), options by their names.

/** The header that carries the token of the printed address. */
export const TOKEN_HEADER = 'x-stemma-token'

/** `GET /api/room`: what is open, and how far its reading has come. */
export interface RoomJson {
  readonly version: string
  /** "draft": a draft is checked against sources. "folder": sources alone. */
  readonly mode: 'draft' | 'folder'
  readonly draft: DocumentJson | null
  /** By id; those that could not be read among them. Empty until they are read. */
  readonly sources: readonly DocumentJson[]
  readonly progress: ProgressJson
  /** Whether this request carried the token, so that decisions and files are taken. */
  readonly token: boolean
  /** Operations that `/api/NAME` answers. */
  readonly operations: readonly string[]
  /** Kinds that `/api/export?kind=` gives, the draft's or the folder's. */
  readonly exports: readonly string[]
  /** What a person should know of how the files were taken in, as sentences. */
  readonly remarks: readonly string[]
}

/** How far the reading of the sources has come. `stage` goes to "ready", or to "failed" with a message. */
export interface ProgressJson {
  readonly stage: 'reading' | 'ready' | 'failed'
  readonly done: number
  readonly total: number
  /** Path of the file that was read last, or what went wrong. */
  readonly message: string | null
}

/** `GET /api/check`: the check of the draft with all decisions in it; null where no draft is open. */
export type RoomCheckJson = CheckJson | null

/** `GET /api/text?id=`: a text with its layout. Its spans count UTF-16 units of `text`. */
export interface TextJson {
  readonly document: DocumentJson
  readonly text: string
  readonly pages: readonly Page[]
  readonly ranges: readonly Range[]
}

/** `GET /api/search?q=&mode=exact|folded&from=&limit=`: where words stand in the draft and the sources. */
export interface SearchJson {
  readonly query: string
  readonly mode: SearchMode
  readonly hits: readonly HitJson[]
  /** All that were found, also those that are not in `hits`. */
  readonly total: number
}

/** A place where what was looked for stands, with the words around it. */
export type HitJson = Hit

/**
 * `POST /api/decision`, with the token: what was decided about a finding. `POST /api/decisions` takes a list of them as
 * "decisions": all are taken, or none. Both are answered with `ReviewJson`.
 */
export interface DecisionRequest {
  readonly fingerprint: string
  /** Of the finding; may be left out where only one finding of the check has the fingerprint. */
  readonly rule?: string
  /** Left out where `undo` is true. "accept" needs a reason. */
  readonly decision?: DecisionWord
  readonly reason?: string | null
  readonly who?: string | null
  /** Takes back the last decision about the finding: the one before it holds again. */
  readonly undo?: boolean
}

export type DecisionWord = 'accept' | 'reject' | 'undecided'

/** `GET /api/decisions`: what holds of every finding that was ever decided about, and where it is kept. */
export interface ReviewJson {
  readonly file: string
  readonly decisions: readonly DecidedJson[]
}

/** The decision that holds about a finding. */
export interface DecidedJson {
  readonly fingerprint: string
  readonly rule: string
  readonly decision: DecisionWord
  readonly reason: string | null
  readonly who: string | null
  /** ISO 8601. */
  readonly when: string | null
}

/**
 * `POST /api/sources?name=FILE`, with the token: the body is the file's bytes. Answered once the file is taken in; how far
 * that is, `GET /api/room` says meanwhile.
 */
export interface AddedJson {
  readonly document: DocumentJson
  readonly room: RoomJson
}

/** Every answer that is no success. */
export interface ErrorJson {
  readonly error: {
    readonly code: ApiErrorCode
    /** What was tried, what was found, what to do. */
    readonly message: string
  }
}

/** What an answer that is no success is about; `statusOf` in reply.ts has the status of each. */
export type ApiErrorCode =
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  | 'method-not-allowed'
  | 'exists'
  | 'too-large'
  | 'unreadable'
  | 'not-ready'
  | 'took-too-long'
  | 'internal'
