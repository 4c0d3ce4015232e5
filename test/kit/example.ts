import type { CheckReport } from '../../src/finding/check-report.ts'
import type { Example, ExampleSource } from '../../src/finding/explanation.ts'
import { general, type Profile } from '../../src/judge/profile.ts'
import { check } from '../../src/library/check.ts'
import { readBytes } from '../../src/read/read.ts'
import type { Document, Reading } from '../../src/text/document.ts'
import { hostOf } from './checked.ts'

/** Checks the draft of an example against its sources, all of them read as files are. */
export async function exampleChecked(
  { draft, sources }: Example,
  profile: Profile = general,
): Promise<CheckReport> {
  const documents: Document[] = []
  for (const [i, source] of sources.entries())
    documents.push(await documentOf(source, String.fromCharCode(97 + i)))
  const host = hostOf(documents.filter((_, i) => sources[i]!.readable))
  const unread = hostOf(documents.filter((_, i) => !sources[i]!.readable)).sources.map((facts) => ({
    ...facts,
    problem: `${facts.path} has no text. Have it recognised and try again.`,
  }))
  const read = await readingOf(draft, 'draft.md')
  const written = { ...read, language: 'en', id: 'draft.md', path: 'draft.md' }
  return check([written], profile, { ...host, sources: [...host.sources, ...unread] })
}

async function documentOf(source: ExampleSource, name: string): Promise<Document> {
  const { text, title, author, date, edition, language, page } = source
  // Italics are written as in Markdown; all else is plain text, with the line ends and pages of print.
  const id = /(?<!\S)\*\p{L}/u.test(text) ? `${name}.md` : `${name}.txt`
  const reading = await readingOf(text, id)
  return {
    ...reading,
    pages: page === null ? reading.pages : [{ from: 0, to: reading.text.length, label: page, scan: null }],
    title,
    author,
    date,
    edition,
    language: language ?? 'en',
    id,
    path: id,
  }
}

async function readingOf(text: string, name: string): Promise<Reading> {
  const reading = await readBytes({ bytes: new TextEncoder().encode(text), name })
  if ('problem' in reading) throw new RangeError(`Cannot read an example: ${reading.problem}`)
  return reading
}
