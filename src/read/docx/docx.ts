import { type Archive, openArchive } from '../archive/archive.ts'
import { type LaidParagraph, markQuotes } from '../office/block-quotes.ts'
import { dublinCore, personOf } from '../office/facts.ts'
import { primaryLanguage } from '../office/language-tag.ts'
import { textOrProblem } from '../office/shown-text.ts'
import type { FileContent, Reader, Unreadable } from '../reader.ts'
import { Scribe } from '../scribe.ts'
import { replay } from '../xml/apart.ts'
import { walkXml } from '../xml/walk.ts'
import type { DocxDesk, DocxPlace } from './desk.ts'
import { DocxLists } from './lists.ts'
import { DocxNotes, docxNotesOf } from './notes.ts'
import { type DocxPackage, namespaces, openDocxPackage } from './package.ts'
import { docxStory } from './story.ts'
import { readDocxStyles } from './styles.ts'

/**
 * Reads a Word document as Word shows it: the text, then the notes, then each running head and foot once. Places are
 * those of the characters in `word/document.xml` and the like. A DOCX has no pages: what Word drew is not in it.
 */
export const readDocx: Reader = async (file) => {
  const archive = openArchive(file)
  return 'problem' in archive ? archive : readArchive(file, archive)
}

/** In twips: a quotation stands in by a quarter of an inch at least; beyond two and a half it is an address. */
const step = 360
const most = 3600

function readArchive(file: FileContent, archive: Archive): ReturnType<typeof textOrProblem> {
  const pack = openDocxPackage(archive)
  const source = pack.source(pack.main)
  if (source === null || /^(xl|ppt)\//.test(pack.main)) return noText(file, archive)
  if (typeof source !== 'string') return source
  const remarks = new Set<string>()
  const desk = newDesk(pack, source, remarks)
  const fault = writePart(desk, pack.main, source)
  if (fault !== null) remarks.add(fault)
  writeNotes(desk, pack)
  writeHeads(desk, pack)
  if (pack.related('chart').length + pack.related('diagramData').length > 0)
    remarks.add('The words in its charts and diagrams were not read.')
  markQuotes(desk.scribe, desk.paragraphs, step, most)
  const core = pack.source(pack.core)
  const facts = dublinCore(typeof core === 'string' ? core : '')
  const spoken = [...desk.languages].sort((a, b) => b[1] - a[1])[0]?.[0]
  const reading = desk.scribe.finish({
    title: facts.title,
    author: personOf(facts.creator),
    language: primaryLanguage(spoken) ?? primaryLanguage(facts.language),
    remarks: [...remarks],
  })
  return textOrProblem(reading, file.name, fault !== null)
}

function newDesk(pack: DocxPackage, source: string, remarks: Set<string>): DocxDesk {
  const related = (kind: string): string => {
    const found = pack.source(pack.related(kind)[0])
    if (found !== null && typeof found !== 'string')
      remarks.add(`The part with its ${kind} is damaged and was not read.`)
    return typeof found === 'string' ? found : ''
  }
  const paragraphs: LaidParagraph[] = []
  return {
    scribe: new Scribe(),
    styles: readDocxStyles(related('styles')),
    lists: new DocxLists(related('numbering')),
    notes: new DocxNotes(related('settings'), source),
    paragraphs,
    languages: new Map(),
    remarks,
  }
}

/** Writes a whole part; says so if it is no XML to its end. */
function writePart(desk: DocxDesk, entry: string, source: string): string | null {
  const place = placeIn(entry, source, { main: true, goesOn: false })
  const fault = walkXml(source, docxStory(desk, place), namespaces)
  return fault && `Its text is damaged: what follows line ${fault.line} of ${entry} was not read.`
}

function placeIn(entry: string, source: string, how: Pick<DocxPlace, 'main' | 'goesOn'>): DocxPlace {
  const count = (type: string) => source.split(`fldCharType="${type}"`).length
  return { entry, ...how, inCell: false, fieldsEnd: count('begin') === count('end'), depth: 0 }
}

function writeNotes(desk: DocxDesk, pack: DocxPackage): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const entry = pack.related(`${kind}s`)[0]
    const source = pack.source(entry)
    if (source !== null && typeof source !== 'string')
      desk.remarks.add(`The part with its ${kind}s is damaged and was not read.`)
    if (entry === undefined || typeof source !== 'string') continue
    const notes = docxNotesOf(kind, source)
    const place = placeIn(entry, source, { main: false, goesOn: true })
    for (const { kind: of, id, label } of desk.notes.references) {
      const note = of === kind ? notes.get(id) : undefined
      if (!note) continue
      desk.scribe.paragraph()
      const from = desk.scribe.length
      desk.scribe.write(label === '' ? '' : `${label} `)
      replay(note, docxStory(desk, place))
      desk.scribe.mark('note', from, desk.scribe.length, label)
    }
  }
}

/** A running head is shown on every page; it is written once, and once only where several sections have the same. */
function writeHeads(desk: DocxDesk, pack: DocxPackage): void {
  const written = new Set<string>()
  for (const entry of [...pack.related('header'), ...pack.related('footer')]) {
    const source = pack.source(entry)
    if (typeof source !== 'string') continue
    const trial = { ...desk, scribe: new Scribe(), paragraphs: [], languages: new Map<string, number>() }
    writePart(trial, entry, source)
    const { text } = trial.scribe.finish()
    if (text.trim() === '' || written.has(text.trim())) continue
    written.add(text.trim())
    desk.scribe.paragraph()
    const from = desk.scribe.length
    writePart({ ...desk, paragraphs: [] }, entry, source)
    desk.scribe.mark('head', from)
  }
}

function noText(file: FileContent, archive: Archive): Unreadable {
  const isOf = (folder: string) => archive.names.some((name) => name.startsWith(folder))
  const what = isOf('xl/') ? 'a spreadsheet' : isOf('ppt/') ? 'a set of slides' : null
  if (what)
    return {
      problem: `${file.name} is ${what}, which Stemma does not read. Save its text as .docx or PDF and try again.`,
    }
  return {
    problem: `${file.name} is no Word document that can be read: the part with its text is missing. Open it in Word, save it anew and try again.`,
  }
}
