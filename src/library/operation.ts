import type { Finding } from '../finding/finding.ts'
import type { Document, DocumentFacts } from '../text/document.ts'
import type { Setting } from '../view/setting.ts'
import type { Host } from './host.ts'

/** How the answer of an operation can be shown. */
export type Format = 'text' | 'json' | 'html' | 'jsonl'

/** An option of an operation, beside those that every operation has. */
export interface Option {
  readonly name: string
  /** What its value is called in help; none for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly fallback?: string
  readonly summary: string
}

/** What a user asked, with everything read that was named. */
export interface Request {
  /** The documents named behind the operation: drafts, or files. */
  readonly documents: readonly Document[]
  /** Values of the operation's own options, switches as "true". */
  readonly options: Readonly<Record<string, string | undefined>>
}

/** The answer: what to look at, and how to show it all. */
export interface Answer {
  readonly findings: readonly Finding[]
  /** Sources that could not be read. */
  readonly unread: readonly DocumentFacts[]
  /** One line that says it all, for the end of a run; null where the output is the answer. */
  readonly summary: string | null
  readonly show: Readonly<Partial<Record<Format, (setting: Setting) => string>>>
}

/** One question that a user can ask. Command line, HTTP and MCP are loops over the table of these. */
export interface Operation {
  readonly name: string
  readonly summary: string
  readonly examples: readonly string[]
  /** What stands behind the name: what it is called, and how many are wanted. */
  readonly operand: { readonly name: string; readonly many: boolean }
  /** Whether it looks into sources, named with --sources. */
  readonly asksSources: boolean
  readonly options: readonly Option[]
  readonly formats: readonly Format[]
  readonly run: (request: Request, host: Host) => Answer
}
