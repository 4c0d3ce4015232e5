import type { Span } from '../../text/span.ts'

/** A source in parentheses at the end of a paragraph: "… to the last. (Ware, Letters, p. 12)" */
export interface SourceNote extends Span {
  /** The words before it end here. */
  readonly wordsEnd: number
  /** It names who is quoted and a place in a work, so that it can tell by itself that words were quoted. */
  readonly full: boolean
}

// Behind the full stop: "as others hold (Ware 1931)." is the author's own sentence, the note within it.
const atEnd =
  /(?<=[.!?…]["'”’»]?)\s*\((?<note>(?:see |from |quoted in |vgl\. |voir )?[\p{Lu}“"«„][^()]{2,160}(?:\([^()]{1,40}\)[^()]{0,40})?)\)\.?$/u
const place =
  /\d|\b(?:[IVXL]{2,}(?:th)?|ibid|loc\.? cit|op\.? cit|speech|letter|congress|conference|chapter|preface)\b/iu
const apart = /^(?:[—–-]+\s?|\()\p{Lu}[^.!?]{2,120}\)?\.?$/u
const locator =
  /\b(?:pp?\.|pages?|vol\.?|volume|nos?\.|number|chapter|ch\.|speech|letter|Bd\.|S\.|Nr\.|tome|t\.)\s?[\dIVXL ]?/iu
const name = /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){0,3},\s/u
const stage =
  /^(?:a voice|voices|laughter|applause|disturbance|interruption|commotion|cries|hear|prolonged|loud|beifall|heiterkeit|zuruf|rires)/iu

/** Null where a paragraph ends with no source; also for "(Laughter)" and remarks. */
export function sourceNoteIn(text: string, paragraph: Span): SourceNote | null {
  if (!/[).]/.test(text[paragraph.to - 1] ?? '')) return null
  const start = Math.max(paragraph.from, paragraph.to - 260)
  const match = atEnd.exec(text.slice(start, paragraph.to))
  if (!match) return null
  const note = match.groups!.note!
  if (stage.test(note) || /[:!?]/.test(note) || !place.test(note)) return null
  const wordsEnd = start + match.index
  const from = start + match[0].indexOf('(') + match.index
  return {
    from,
    to: start + match.index + match[0].length,
    wordsEnd,
    full: name.test(note) && locator.test(note),
  }
}

/** True for a paragraph that is nothing but a source or a signature: "— A. Ware, Letters, p. 12", "(Ware, 1931)". */
export function isSourceLine(text: string, paragraph: Span): boolean {
  if (paragraph.to - paragraph.from > 140) return false
  const words = text.slice(paragraph.from, paragraph.to)
  return apart.test(words) && !stage.test(words.replace(/^\(/, ''))
}
