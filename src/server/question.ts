import type { CheckJson, DocumentJson, Format, Request, Search } from '../index.ts'
import type { ApiErrorCode, ProgressJson } from './api.ts'

/** What the room asks a desk; `stamp` is the state of the draft's file, which is read anew when it has changed. */
export type Question = { readonly stamp: string } & (
  | {
      readonly ask: 'operation'
      readonly name: string
      readonly words: readonly string[]
      /** Documents that it is asked about; the draft, or every source, where none is named. */
      readonly ids: readonly string[]
      readonly options: Readonly<Record<string, string>>
      readonly files: Request['files']
      readonly format: Format
    }
  | { readonly ask: 'check' }
  | { readonly ask: 'text'; readonly id: string }
  | { readonly ask: 'search'; readonly search: Search }
)

/** A check before any decision, its findings and its counts apart from all that decisions never change. */
export interface Checked {
  /** The rest of the JSON object, as UTF-8, without its last brace. */
  readonly rest: Uint8Array
  readonly findings: CheckJson['findings']
}

/** A refusal: what it is about, and what a person can do. */
export interface Refusal {
  readonly code: ApiErrorCode
  readonly message: string
}

/** What came of a question. */
export type Outcome =
  | { readonly body: Uint8Array }
  | { readonly checked: Checked }
  | { readonly refused: Refusal }

/** What is open, as a desk found it. */
export interface Opening {
  readonly draft: DocumentJson | null
  readonly sources: readonly DocumentJson[]
  readonly remarks: readonly string[]
}

/** What a desk says: how far it is with opening, what is open, or what came of its question. */
export type Told =
  | { readonly told: 'progress'; readonly progress: ProgressJson }
  | { readonly told: 'opened'; readonly opening: Opening }
  | { readonly told: 'failed'; readonly message: string }
  | { readonly told: 'outcome'; readonly outcome: Outcome }
