import { markQuotes } from '../office/block-quotes.ts'
import { personOf } from '../office/facts.ts'
import { textOrProblem } from '../office/shown-text.ts'
import type { Reader } from '../reader.ts'
import { Scribe } from '../scribe.ts'
import { firstState, type RtfDesk, type RtfNote, type RtfStretch } from './desk.ts'
import { type RtfEnd, writeRtf } from './story.ts'

/** In twips: a quotation stands in by a quarter of an inch at least; beyond two and a half it is an address. */
const step = 360
const most = 3600

/**
 * Reads Rich Text as a word processor shows it: the text, then the notes, then each running head and foot once.
 * Places count the bytes of the file.
 */
export const readRtf: Reader = async ({ bytes, name }) => {
  const from = startOf(bytes)
  if (from < 0)
    return {
      problem: `${name} is not what its name says: Rich Text begins with “{\\rtf”, and this does not. Open it in the program that made it and save it anew.`,
    }
  const desk = newDesk(bytes)
  const whole = { from, to: bytes.length, state: firstState }
  const end = writeRtf(desk, whole, { main: true, goesOn: false, inCell: false, depth: 0 })
  for (const note of desk.footnotes) writeNote(desk, note)
  for (const note of desk.endnotes) writeNote(desk, note)
  writeHeads(desk)
  markQuotes(desk.scribe, desk.paragraphs, step, most)
  const reading = desk.scribe.finish({
    title: fact(desk.facts.title),
    author: personOf(fact(desk.facts.author)),
    language: [...desk.languages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    remarks: remarksOf(desk, end),
  })
  return textOrProblem(reading, name, end.open > 0)
}

/** Where `{\rtf` stands: at the start, but for a byte-order mark or white space. */
function startOf(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?\s*(?=\{\\rtf)/.exec(head)?.[0].length ?? -1
}

function newDesk(bytes: Uint8Array): RtfDesk {
  return {
    bytes,
    scribe: new Scribe(),
    fonts: new Map(),
    styles: new Map(),
    footnotes: [],
    endnotes: [],
    heads: [],
    paragraphs: [],
    languages: new Map(),
    facts: {
      ...{ codePage: 1252, font: -1, locale: 0, title: '', author: '' },
      ...{ footnoteFormat: 'decimal', endnoteFormat: 'lowerRoman', nextFootnote: 1, nextEndnote: 1 },
    },
  }
}

function writeNote(desk: RtfDesk, note: RtfNote): void {
  desk.scribe.paragraph()
  const from = desk.scribe.length
  desk.scribe.write(note.label === '' || note.typed ? '' : `${note.label} `)
  writeRtf(desk, note, { main: false, goesOn: true, inCell: false, depth: note.depth })
  desk.scribe.mark('note', from, desk.scribe.length, note.label)
}

/** A running head is shown on every page; it is written once, and once only where several sections have the same. */
function writeHeads(desk: RtfDesk): void {
  const written = new Set<string>()
  const place = { main: false, goesOn: false, inCell: false, depth: 1 }
  const write = (head: RtfStretch, to: RtfDesk) => writeRtf({ ...to, paragraphs: [], heads: [] }, head, place)
  for (const head of desk.heads.slice(0, 1000)) {
    const trial = { ...desk, scribe: new Scribe(), languages: new Map<string, number>() }
    write(head, trial)
    const text = trial.scribe.finish().text.trim()
    if (text === '' || written.has(text)) continue
    written.add(text)
    desk.scribe.paragraph()
    const from = desk.scribe.length
    write(head, desk)
    desk.scribe.mark('head', from)
  }
}

function remarksOf(desk: RtfDesk, end: RtfEnd): string[] {
  if (end.open > 0) return ['The file ends before its text does. What is there was read.']
  const rest = Buffer.from(desk.bytes.subarray(end.at)).toString('latin1')
  return /[A-Za-z]{3}/.test(rest)
    ? [`What follows byte ${end.at}, behind the end that the file gives to its text, was not read.`]
    : []
}

function fact(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null
}
