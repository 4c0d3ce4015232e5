import type { Document, DocumentFacts, Part } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import { parseWhen, type When } from '../time/when.ts'

/** A document as every JSON output has it. */
export interface DocumentJson {
  readonly id: string
  readonly path: string
  readonly title: string | null
  readonly author: string | null
  readonly date: When | null
  readonly edition: string | null
  readonly language: string | null
  readonly characters: number
  readonly words: number
  readonly readable: boolean
  /** Why it could not be read and what to try; null when it could. */
  readonly problem: string | null
  readonly remarks: readonly string[]
  readonly parts: readonly PartJson[]
}

export interface PartJson extends Span {
  readonly id: string
  readonly title: string | null
  readonly author: string | null
  readonly date: When | null
  readonly furniture: boolean
}

/** A span with the words it stands for. */
export interface SpanJson extends Span {
  readonly exact: string
}

export function documentJson(facts: DocumentFacts): DocumentJson {
  const { id, path, title, author, date, edition, language, characters, words, problem, remarks, parts } =
    facts
  return {
    id,
    path,
    title,
    author,
    date: whenJson(date),
    edition,
    language,
    characters,
    words,
    readable: problem === null,
    problem,
    remarks,
    parts: parts.map(partJson),
  }
}

/** The facts of a document that was read. */
export function factsOf(document: Document): DocumentFacts {
  const { id, path, title, author, date, edition, language, parts, remarks, text } = document
  return {
    id,
    path,
    title,
    author,
    date,
    edition,
    language,
    parts,
    remarks,
    characters: text.length,
    words: words(text).length,
    problem: null,
  }
}

function partJson({ id, from, to, title, author, date, furniture }: Part): PartJson {
  return { id, from, to, title, author, date: whenJson(date), furniture }
}

/** A date of a document; one that EDTF does not know, as it was written, is none. */
export function whenJson(date: string | null): When | null {
  return date === null ? null : parseWhen(date)
}

export function spanJson(text: string, { from, to }: Span): SpanJson {
  return { from, to, exact: text.slice(from, to) }
}
