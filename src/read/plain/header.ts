import { statedDate } from '../print/stated-date.ts'
import type { Facts } from '../scribe.ts'

/** So far down a text is looked at for what it says of itself, in units. */
const top = 6000

/**
 * Title, author, date and language, where lines at the top of a plain text state them outright: "Title: …",
 * "Author: …", "Written: Summer 1933." The head of a Project Gutenberg file counts up to its "*** START" line.
 */
export function statedFacts(text: string): Facts {
  const stated = new Map<string, string>()
  for (const line of headerLines(text.slice(0, top))) {
    const match = /^(\p{L}[\p{L} ]{1,20}):\s+(\S.*)$/u.exec(line)
    if (!match) continue
    const key = match[1]!.toLowerCase()
    if (!stated.has(key)) stated.set(key, match[2]!.trim())
  }
  const dates = dateKeys.map((key) => statedDate(stated.get(key) ?? '')).filter((date) => date !== null)
  return {
    title: stated.get('title') ?? null,
    author: stated.get('author') ?? stated.get('authors') ?? null,
    date: dates[0] ?? null,
    language: languageOf(stated.get('language')),
  }
}

// "Release date" is the file's, not the text's.
const dateKeys = ['date', 'dated', 'written', 'delivered', 'published', 'first published', 'publication date']

/** Headers stand in the first paragraphs; the head of a Project Gutenberg file goes further down. */
function headerLines(start: string): string[] {
  const gutenberg = start.search(/^\*{3} ?START OF/m)
  const head = gutenberg >= 0 ? start.slice(0, gutenberg) : start
  const paragraphs = head
    .split(/(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/)
    .filter((paragraph) => paragraph.trim() !== '')
  const seen = gutenberg >= 0 ? paragraphs : paragraphs.slice(0, 4).filter(isShort)
  return seen.flatMap((paragraph) => paragraph.split(/\r?\n|\r/)).map((line) => line.trim())
}

/** Nothing but short lines: no prose in which a line begins "Title:" by chance. */
function isShort(paragraph: string): boolean {
  return paragraph.split(/\r?\n|\r/).some((line) => /^[^:]{2,21}: /.test(line)) && paragraph.length < 1500
}

const languages: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['german', 'de'],
  ['french', 'fr'],
  ['spanish', 'es'],
  ['italian', 'it'],
  ['portuguese', 'pt'],
  ['dutch', 'nl'],
  ['latin', 'la'],
  ['russian', 'ru'],
  ['polish', 'pl'],
  ['greek', 'el'],
  ['swedish', 'sv'],
  ['danish', 'da'],
  ['norwegian', 'no'],
  ['finnish', 'fi'],
])

function languageOf(name: string | undefined): string | null {
  const known = name?.trim().toLowerCase() ?? ''
  return languages.get(known) ?? (/^[a-z]{2}$/.test(known) ? known : null)
}
