import type { Reading } from '../../index.ts'
import { type Archive, openArchive } from '../archive/archive.ts'
import { scribeHtml } from '../html/html.ts'
import { personOf } from '../office/facts.ts'
import { primaryLanguage } from '../office/language-tag.ts'
import { textOrProblem } from '../office/shown-text.ts'
import { withPrintedMarks } from '../print/printed-marks.ts'
import type { FileContent, Reader, Unreadable } from '../reader.ts'
import { Scribe } from '../scribe.ts'
import { type EpubPackage, packageEntry, readPackage } from './package.ts'
import { pagesAt, pageTargets } from './pages.ts'

/**
 * Reads an e-book: its chapters in the order of its spine, as a browser would show them. Pages are those of the printed
 * edition where the book marks them, in its text or in a list. The date in it is that of the edition, not of the work.
 */
export const readEpub: Reader = async (file) => {
  const archive = openArchive(file)
  if ('problem' in archive) return archive
  if (isProtected(archive)) return protectedBook(file)
  const entry = packageEntry(archive)
  const source = entry === null ? null : archive.source(entry)
  if (entry === null || source === null)
    return {
      problem: `${file.name} is no e-book that can be read: the list of its chapters is missing. Get another copy, or convert it anew, and try again.`,
    }
  return typeof source === 'string' ? readBook(file, archive, readPackage(source, entry)) : source
}

function readBook(file: FileContent, archive: Archive, book: EpubPackage): Reading | Unreadable {
  const scribe = new Scribe()
  const places = new Map<string, number>()
  const missing: string[] = []
  for (const entry of book.spine) {
    const source = archive.source(entry)
    if (typeof source !== 'string' || !source.includes('<')) {
      missing.push(entry)
      continue
    }
    scribe.paragraph()
    places.set(`${entry}#`, scribe.length)
    const { anchors } = scribeHtml(source, scribe, entry)
    for (const [id, at] of anchors) places.set(`${entry}#${id}`, at)
  }
  // Some shops say no more of their protection than that there are rights to the book.
  if (missing.length > 0 && missing.length === book.spine.length && archive.has('META-INF/rights.xml'))
    return protectedBook(file)
  const reading = withPrintedMarks(
    scribe.finish({
      title: book.title,
      author: personOf(book.creator),
      edition: book.published,
      language: primaryLanguage(book.language),
      remarks: missing.length > 0 ? [missingRemark(missing)] : [],
    }),
  )
  return textOrProblem(withPages(reading, archive, book, places), file.name, missing.length > 0)
}

function missingRemark(missing: readonly string[]): string {
  const names = missing.slice(0, 5).map((name) => `“${name}”`)
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : ''
  return `Chapters are missing or damaged and were not read: ${names.join(', ')}${more}.`
}

/** Page marks in the text say best where pages begin; without them, the book's list of pages does. */
function withPages(
  reading: Reading,
  archive: Archive,
  book: EpubPackage,
  places: ReadonlyMap<string, number>,
): Reading {
  if (reading.pages.length > 0) return reading
  for (const entry of book.navigation) {
    const source = archive.source(entry)
    const targets = typeof source === 'string' ? pageTargets(source, entry) : []
    const pages = pagesAt(
      targets,
      (target) => places.get(`${target.entry}#${target.id}`),
      reading.text.length,
    )
    if (pages.length > 0) return { ...reading, pages }
  }
  return reading
}

/** Fonts are often garbled so that they cannot be taken out; that hides no words. */
const ofFonts = /^http:\/\/(www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/

function isProtected(archive: Archive): boolean {
  const encryption = archive.source('META-INF/encryption.xml')
  if (typeof encryption !== 'string') return false
  const data = encryption.split(/<(?:\w+:)?EncryptedData\b/).slice(1)
  return data.some((one) => {
    const method = /<(?:\w+:)?EncryptionMethod\b[^>]*\bAlgorithm\s*=\s*["']([^"']*)/.exec(
      one.slice(0, 2000),
    )?.[1]
    return !ofFonts.test(method ?? '')
  })
}

function protectedBook(file: FileContent): Unreadable {
  return {
    problem: `${file.name} is protected against copying, so that only its shop’s own programs can open it. Try a copy without protection, or the same text from a library or as PDF.`,
  }
}
