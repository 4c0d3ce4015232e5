import { personOf } from '../office/facts.ts'
import { primaryLanguage } from '../office/language-tag.ts'
import type { Facts } from '../scribe.ts'

/** What a PDF says of itself, unsifted. */
export interface PdfInfo {
  readonly Title?: unknown
  readonly Author?: unknown
  readonly Language?: unknown
}

/**
 * Title, author and language, where they look like what a person has written: programs fill these fields with the
 * names of files and accounts. The file's dates are those of its making and are never asked for.
 */
export function pdfFacts(info: PdfInfo, name: string): Facts {
  return {
    title: titleOf(cleaned(info.Title), name),
    author: authorOf(cleaned(info.Author)),
    language: primaryLanguage(typeof info.Language === 'string' ? info.Language : null),
  }
}

function cleaned(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

const placeholder =
  /^(?:untitled(?:[ -]?\d+)?|unbenannt|sans titre|sin título|(?:new |neues )?(?:document|dokument|presentation|präsentation|book|slide|layout|title|titel|pdf|scan|page)[ -]*\d*|powerpoint[ -]presentation|microsoft (?:word|powerpoint|excel)\b.*|no[- ]title|none|null)$/iu
const fileName =
  /\.(?:docx?|pdf|tex|dvi|e?ps|indd|inx|qxp?d?|rtf|odt|pptx?|xlsx?|txt|html?|xml|fm|pm[d6]|p65|wpd|pages|jpe?g|tiff?|png)$/i

function titleOf(title: string, name: string): string | null {
  const bare = name.replace(/\.[^.]*$/, '')
  if (title.length < 3 || title.length > 300 || (title.match(/\p{L}/gu)?.length ?? 0) < 2) return null
  if (placeholder.test(title) || fileName.test(title) || title.toLowerCase() === bare.toLowerCase())
    return null
  // "S0012345_proof", "chap-03_rev2", "/home/…", "C:\…": one word that no title page has.
  if (!title.includes(' ') && /[\d_/\\]/.test(title)) return null
  return title
}

function authorOf(written: string): string | null {
  const author = written.replace(/\s*<[^>]*>$/, '')
  if (author.length < 2 || author.length > 200 || !/\p{L}{2}/u.test(author)) return null
  // An account ("jsmith", "HP-3", "me@example.org") is no name.
  if (!author.includes(' ') && !/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(author) && /^[\x20-\x7f]*$/.test(author))
    return null
  return /[@`%#&{}_~|\\]|:\/\//.test(author) ? null : personOf(author)
}
