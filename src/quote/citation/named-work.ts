import type { Span } from '../../text/span.ts'

/**
 * The work that words are said to come from. A title that begins with a small letter is no title but a description
 * ("speech at the Xth Party Congress"); "@key" is a key of a bibliography, "Ferrand 1926" a work by author and year.
 */
export interface Work {
  readonly title: string
  readonly evidence: Span
  /** Who wrote it, where that is said with the title. */
  readonly author: string | null
}

/** What stands in a citation where a title could, and is none: "Ibid.", "see". */
export const noTitle: RegExp =
  /^(?:ibid|ib|id|op\. ?cit|loc\. ?cit|see|cf|supra|infra|ebd|vgl|voir|sic|emphasis)\b/iu

/** The words of a text as the title of a work. */
export function workAt(text: string, evidence: Span, author: string | null): Work {
  return { title: text.slice(evidence.from, evidence.to).replace(/\s+/g, ' '), evidence, author }
}

/** The span without the comma that was set with it. */
export function withoutEnd(text: string, { from, to }: Span): Span {
  return { from, to: to - /[\s,;:]*$/u.exec(text.slice(from, to))![0].length }
}
