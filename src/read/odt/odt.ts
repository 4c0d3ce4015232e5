import type { Reading } from '../../index.ts'
import { type Archive, lockedFile, openArchive } from '../archive/archive.ts'
import { markQuotes } from '../office/block-quotes.ts'
import { dublinCore, type FileFacts, personOf } from '../office/facts.ts'
import { primaryLanguage } from '../office/language-tag.ts'
import { textOrProblem } from '../office/shown-text.ts'
import type { FileContent, Reader, Unreadable } from '../reader.ts'
import { Scribe } from '../scribe.ts'
import { type Recording, replay, setApart } from '../xml/apart.ts'
import { walkXml } from '../xml/walk.ts'
import type { OdtDesk, OdtNote, OdtPlace } from './desk.ts'
import { OdtLists } from './lists.ts'
import { odtStory } from './story.ts'
import { namespaces, OdtStyles } from './styles.ts'

/**
 * Reads an OpenDocument text as LibreOffice shows it: the text, then the notes, then each running head and foot once.
 * Where the file remembers how its pages were broken, they are scans without a printed number.
 */
export const readOdt: Reader = async (file) => {
  const archive = openArchive(file)
  if ('problem' in archive) return archive
  const manifest = archive.source('META-INF/manifest.xml')
  if (typeof manifest === 'string' && /<(\w+:)?encryption-data\b/.test(manifest)) return lockedFile(file.name)
  const content = archive.source('content.xml')
  if (content === null) return noText(file, archive)
  if (typeof content !== 'string') return content
  const part = (name: string) => {
    const source = archive.source(name)
    return typeof source === 'string' ? source : ''
  }
  const body = { entry: 'content.xml', source: content }
  return readOdtParts(file, body, part('styles.xml'), part('meta.xml'))
}

/** Reads an OpenDocument text that is one plain XML file, with suffix .fodt. */
export function readFlatOdt(file: FileContent, source: string): Reading | Unreadable {
  return readOdtParts(file, { entry: null, source }, source, source)
}

/** In twips: LibreOffice's own quotations stand in by 567; beyond two and a half inches it is an address. */
const step = 360
const most = 3600

function readOdtParts(
  file: FileContent,
  body: { readonly entry: string | null; readonly source: string },
  styles: string,
  meta: string,
): Reading | Unreadable {
  const desk = newDesk(body.source, styles)
  if (desk.page.scan !== null) desk.scribe.page(null, desk.page.scan)
  const main: OdtPlace = { entry: body.entry, main: true, goesOn: false, inCell: false, depth: 0 }
  const heads: Recording[] = []
  const keepHead = (name: string) =>
    /^style:(header|footer)(-left|-first)?$/.test(name) ? (head: Recording) => heads.push(head) : null
  const fault = walkXml(body.source, inBody(odtStory(desk, main)), namespaces)
  if (fault) desk.remarks.add(`The text is damaged: what follows line ${fault.line} of it was not read.`)
  for (const note of desk.footnotes) writeNote(desk, note, main)
  for (const note of desk.endnotes) writeNote(desk, note, main)
  walkXml(styles, setApart(nothing, keepHead), namespaces)
  writeHeads(desk, heads, body.entry === null ? null : 'styles.xml')
  markQuotes(desk.scribe, desk.paragraphs, step, most)
  return textOrProblem(desk.scribe.finish(factsOf(desk, dublinCore(meta))), file.name, fault !== null)
}

function newDesk(content: string, styles: string): OdtDesk {
  const sheet = new OdtStyles()
  const lists = new OdtLists()
  for (const source of new Set([headOf(styles), headOf(content)])) {
    sheet.read(source)
    lists.read(source)
  }
  return {
    scribe: new Scribe(),
    styles: sheet,
    lists,
    footnotes: [],
    endnotes: [],
    paragraphs: [],
    languages: new Map(),
    remarks: new Set(),
    page: { scan: content.includes('<text:soft-page-break') ? 1 : null },
  }
}

/** What stands before the text: the styles. */
function headOf(source: string): string {
  const body = source.indexOf('<office:body')
  return body < 0 ? source : source.slice(0, body)
}

function factsOf(desk: OdtDesk, facts: FileFacts): Partial<Reading> {
  const spoken = [...desk.languages].sort((a, b) => b[1] - a[1])[0]?.[0]
  return {
    title: facts.title,
    author: personOf(facts.creator),
    language: primaryLanguage(spoken) ?? primaryLanguage(facts.language),
    remarks: [...desk.remarks],
  }
}

const nothing = { open() {}, close() {}, text() {} }

/** Lets through what stands in `office:body`: a flat document has its styles and heads before it. */
function inBody(story: ReturnType<typeof odtStory>): typeof story {
  let inside = false
  return {
    open(name, attributes, at) {
      if (inside) story.open(name, attributes, at)
      else inside = name === 'office:body'
    },
    close(name) {
      if (name === 'office:body') inside = false
      else if (inside) story.close(name)
    },
    text(text, at) {
      if (inside) story.text(text, at)
    },
  }
}

function writeNote(desk: OdtDesk, { label, body, scan, depth }: OdtNote, main: OdtPlace): void {
  desk.scribe.paragraph()
  if (scan !== null && scan !== desk.page.scan) desk.scribe.page(null, scan)
  desk.page.scan = scan
  const from = desk.scribe.length
  desk.scribe.write(label === '' ? '' : `${label} `)
  replay(body.slice(1, -1), odtStory(desk, { ...main, main: false, goesOn: true, depth }))
  desk.scribe.mark('note', from, desk.scribe.length, label)
}

/** A running head is shown on every page; it is written once, and once only where several pages have the same. */
function writeHeads(desk: OdtDesk, heads: readonly Recording[], entry: string | null): void {
  const place: OdtPlace = { entry, main: false, goesOn: false, inCell: false, depth: 1 }
  const written = new Set<string>()
  for (const head of heads) {
    const trial = { ...desk, scribe: new Scribe(), paragraphs: [], languages: new Map<string, number>() }
    replay(head, odtStory(trial, place))
    const text = trial.scribe.finish().text.trim()
    if (text === '' || written.has(text)) continue
    written.add(text)
    desk.scribe.paragraph()
    const from = desk.scribe.length
    replay(head, odtStory({ ...desk, paragraphs: [] }, place))
    desk.scribe.mark('head', from)
  }
}

function noText(file: FileContent, archive: Archive): Unreadable {
  const why = archive.names.length === 0 ? 'it is empty' : 'the part with its text is missing'
  return {
    problem: `${file.name} is no OpenDocument text that can be read: ${why}. Open it in LibreOffice, save it anew and try again.`,
  }
}
