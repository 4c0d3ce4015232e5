import type { Finding } from '../finding/finding.ts'
import type { Document, DocumentFacts } from '../text/document.ts'
import type { Setting } from '../view/setting.ts'
import type { Failure } from './config.ts'
import type { Host } from './host.ts'

/** How the answer of an operation can be shown. */
export type Format = 'text' | 'json' | 'html' | 'jsonl'

/** An option of an operation, beside those that every operation has. */
export interface Option {
  readonly name: string
  /** What its value is called in help; none for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** Its value is a file, whose text comes with the request. */
  readonly file?: FileOption
  readonly summary: string
}

/** Where a file is looked for that nobody named. */
export interface FileOption {
  readonly found: {
    readonly name: string
    /** Beside the documents, or there and in every folder above, up to one that has `.git` in it. */
    readonly where: 'beside' | 'above'
  } | null
}

/** A file that an operation was given, as text. */
export interface TextFile {
  /** As a person would type it. */
  readonly path: string
  readonly text: string
}

/** What stands behind the name of an operation. Each takes one word of the line, the last one all that are left where it takes many. */
export interface Operand {
  readonly name: string
  /** Documents are read; words are taken as they stand; sources become the library that is asked. */
  readonly takes: 'documents' | 'words' | 'sources'
  readonly many?: true
  /** The operation can be asked without it. */
  readonly optional?: true
}

/** What a user asked, with everything read that was named. */
export interface Request {
  /** The documents named behind the operation: drafts, or files. None where it takes words. */
  readonly documents: readonly Document[]
  /** The words behind the operation, where it takes words. */
  readonly words: readonly string[]
  /** Values of the operation's own options, switches as "true". */
  readonly options: Readonly<Record<string, string | undefined>>
  /** The files of its options, by the option's name: the one that was named, or all that were found. */
  readonly files: Readonly<Record<string, readonly TextFile[] | undefined>>
}

/** The answer: what to look at, and how to show it all. */
export interface Answer {
  readonly findings: readonly Finding[]
  /** Sources that could not be read. */
  readonly unread: readonly DocumentFacts[]
  /** One line that says it all, for the end of a run; null where the output is the answer. */
  readonly summary: string | null
  /** From which severity on the project wants a run to fail; missing or null where it does not say. */
  readonly failOn?: Failure | null
  /** Text, or bytes where a file is none. */
  readonly show: Readonly<Partial<Record<Format, (setting: Setting) => string | Uint8Array>>>
}

/** One question that a user can ask. Command line, HTTP and MCP are loops over the table of these. */
export interface Operation {
  readonly name: string
  readonly summary: string
  readonly examples: readonly string[]
  readonly operands: readonly Operand[]
  /** Whether it looks into sources, named with --sources. */
  readonly asksSources: boolean
  readonly options: readonly Option[]
  readonly formats: readonly Format[]
  /** Throws a StemmaError for options, files and words that `run` could do nothing with, before anything else is read. */
  readonly examine?: (request: Pick<Request, 'options' | 'files' | 'words'>) => void
  /** Answers at once, but for what was asked to be worked out elsewhere. */
  readonly run: (request: Request, host: Host) => Answer | Promise<Answer>
}
