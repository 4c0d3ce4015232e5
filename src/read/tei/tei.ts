import { primaryLanguage } from '../office/language-tag.ts'
import { Scribe } from '../scribe.ts'
import { replay } from '../xml/apart.ts'
import type { XmlReading } from '../xml/reading.ts'
import { type Attributes, walkXml, type XmlHandler } from '../xml/walk.ts'
import type { TeiDesk, TeiNote } from './desk.ts'
import { teiStory } from './story.ts'

const namespaces: ReadonlyMap<string, string> = new Map([['http://www.tei-c.org/ns/1.0', '']])

/**
 * Reads TEI as its witness would be printed: spelling as it stands, notes at the end, page breaks as pages. The header
 * gives title, author, date and language; a corpus has a part for each of its texts.
 */
export function readTei(source: string): XmlReading {
  const desk = newDesk(source)
  let rootLanguage: string | null = null
  const seeRoot = (_: string, attributes: Attributes) => {
    rootLanguage ??= attributes['xml:lang'] ?? ''
  }
  const fault = walkXml(source, watched(desk, teiStory(desk, 0), seeRoot), namespaces)
  for (let i = 0; i < desk.notes.length; i++) writeNote(desk, desk.notes[i]!)
  const facts = desk.headers[0]
  const reading = desk.scribe.finish({
    title: facts?.title ?? null,
    author: facts?.author ?? null,
    date: facts?.date ?? null,
    edition: facts?.edition ?? null,
    language: primaryLanguage(desk.state.language ?? facts?.language ?? rootLanguage),
    parts: desk.parts,
    remarks: [...desk.remarks],
  })
  return { reading, fault }
}

function newDesk(source: string): TeiDesk {
  const unnumbered = /<(?:\w+:)?pb(?![^<>]*\sn\s*=)[\s/>]/.test(source)
  const noteIds = [...source.matchAll(/<(?:\w+:)?note\b[^<>]*\sxml:id\s*=\s*["']([^"'<>]+)/g)]
  return {
    scribe: new Scribe(),
    notes: [],
    headers: [],
    parts: [],
    remarks: new Set(),
    noteIds: new Set(noteIds.map((match) => match[1]!)),
    state: { page: null, scans: unnumbered ? 0 : null, edition: undefined, counted: 0, language: null },
  }
}

/** Passes a walk on and makes a part of each text of a corpus. */
function watched(desk: TeiDesk, story: XmlHandler, seeRoot: XmlHandler['open']): XmlHandler {
  let depth = 0
  let corpus = false
  let headers = 0
  let from = 0
  return {
    open(name, attributes, at) {
      if (depth === 0) {
        seeRoot(name, attributes, at)
        corpus = name === 'teiCorpus'
      }
      if (depth++ === 1 && corpus && name === 'TEI') {
        headers = desk.headers.length
        desk.scribe.paragraph()
        from = desk.scribe.length
      }
      story.open(name, attributes, at)
    },
    close(name) {
      story.close(name)
      if (--depth !== 1 || !corpus || name !== 'TEI' || desk.scribe.length === from) return
      const facts = desk.headers[headers]
      const { title = null, author = null, date = null } = facts ?? {}
      const id = String(desk.parts.length + 1)
      desk.parts.push({ id, from, to: desk.scribe.length, title, author, date, furniture: false })
    },
    text: (text, at) => story.text(text, at),
    comment: (words) => story.comment?.(words),
  }
}

/** A note's page is the one that its marker stands on. */
function writeNote(desk: TeiDesk, { label, body, page, depth }: TeiNote): void {
  const { scribe, state } = desk
  scribe.paragraph()
  if (page && page !== state.page) scribe.page(page.label, page.scan)
  state.page = page
  const from = scribe.length
  scribe.write(`${label} `)
  replay(body, teiStory(desk, depth))
  scribe.mark('note', from, scribe.length, label)
}
