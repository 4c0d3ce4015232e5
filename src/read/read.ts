import type { Reading } from '../index.ts'
import { compoundKind, compoundProblem } from './archive/ole.ts'
import { withShownDirectives } from './directive.ts'
import { type Foreign, type Format, foreign, formats, isFormat, promisedBy } from './format.ts'
import { languageOf } from './language.ts'
import type { FileContent, Reader, Unreadable } from './reader.ts'
import { sniffed } from './sniff.ts'

// Loaded when the first file of a kind comes: a run on plain texts does not wait for a PDF library.
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  plain: async () => (await import('./plain/plain.ts')).readPlain,
  markdown: async () => (await import('./markdown/markdown.ts')).readMarkdown,
  html: async () => (await import('./html/html.ts')).readHtml,
  xml: async () => (await import('./xml/xml.ts')).readXml,
  docx: async () => (await import('./docx/docx.ts')).readDocx,
  odt: async () => (await import('./odt/odt.ts')).readOdt,
  epub: async () => (await import('./epub/epub.ts')).readEpub,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  rtf: async () => (await import('./rtf/rtf.ts')).readRtf,
}

/**
 * Reads a file of any format: what it holds decides, then what its name promises. Where the two disagree, a remark
 * says so. Never throws: a reader that fails has met a damaged file.
 */
export async function readBytes(file: FileContent): Promise<Reading | Unreadable> {
  const named = { ...file, name: shownName(file.name) }
  if (file.bytes.length === 0)
    return { problem: `${named.name} is empty (0 bytes). Check that it was saved or copied completely.` }
  const plan = planFor(named)
  if ('problem' in plan) return plan
  const read = await plan.reader()
  try {
    return await finished(await read(named), named.name, plan)
  } catch {
    return {
      problem: `${named.name} could not be read as ${formats[plan.format].what}: it is damaged, or made in a way that Stemma does not know. Open it in the program that made it, save it anew and try again.`,
    }
  }
}

/** A file's name as it can be put into a sentence: names may hold line ends and signs that steer a terminal. */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\ufffd')
}

async function finished(
  reading: Reading | Unreadable,
  name: string,
  { format, remark }: Plan,
): Promise<Reading | Unreadable> {
  // A reader that has only bytes to go by calls them "the file".
  if ('problem' in reading)
    return { problem: reading.problem.replace(/^The file (?=is|holds|has)/, `${name} `) }
  const language = reading.language ?? (await languageOf(reading.text))
  const directed = withoutComments.has(format) ? withShownDirectives(reading) : reading
  return { ...directed, language, remarks: remark === null ? reading.remarks : [remark, ...reading.remarks] }
}

/** Where who writes to Stemma has to write it into the text. */
const withoutComments: ReadonlySet<Format> = new Set(['plain', 'docx', 'odt', 'rtf'])

interface Plan {
  readonly format: Format
  readonly reader: () => Promise<Reader>
  readonly remark: string | null
}

function planFor(file: FileContent): Plan | Unreadable {
  const held = sniffed(file)
  const promised = promisedBy(file.name)
  if (held === 'office') return officeProblem(file, promised)
  if (held === 'stub')
    return {
      problem: `${file.name} is only a placeholder: Git LFS keeps the file itself elsewhere. Fetch it with “git lfs pull” and try again.`,
    }
  // What is wrong with the archive, its own reader says best.
  if (held === 'zip') return planned(promised && isZipped(promised) ? promised : 'docx', null)
  if (held === 'unknown')
    return promised === 'plain' ? planned('plain', null) : unknownProblem(file.name, promised)
  if (held === 'text') return planForText(file, promised)
  if (!isFormat(held)) return foreignProblem(file.name, held, promised)
  return planned(held, agrees(held, promised) ? null : mismatch(file.name, held, promised!))
}

function planned(format: Format, remark: string | null): Plan {
  return { format, reader: readers[format], remark }
}

function isZipped(kind: Format | Foreign): kind is 'docx' | 'odt' | 'epub' {
  return kind === 'docx' || kind === 'odt' || kind === 'epub'
}

/** Text without a sign of its own is what its name promises, if that can be written as text. */
function planForText(file: FileContent, promised: Format | Foreign | null): Plan {
  if (promised === 'markdown' || promised === 'html') return planned(promised, null)
  const isMarkup = promised === 'xml' && new TextDecoder().decode(file.bytes.subarray(0, 4096)).includes('<')
  if (isMarkup) return planned('xml', null)
  return planned('plain', agrees('plain', promised) ? null : mismatch(file.name, 'plain', promised!))
}

/** XHTML is both XML and a web page; the names of programs and data promise nothing to a reader. */
function agrees(held: Format, promised: Format | Foreign | null): boolean {
  if (promised === null || promised === held) return true
  if (!isFormat(promised)) return !foreign[promised].expected
  return (held === 'html' && promised === 'xml') || (held === 'xml' && promised === 'html')
}

function mismatch(name: string, held: Format, promised: Format | Foreign): string {
  const { what } = formats[held]
  return `${name} is not ${whatIs(promised)}: it is ${what} saved under that name. It was read as ${what}.`
}

function whatIs(kind: Format | Foreign): string {
  return isFormat(kind) ? formats[kind].what : foreign[kind].what
}

/** What to say of a file that Stemma does not read. */
export function foreignProblem(name: string, held: Foreign, promised: Format | Foreign | null): Unreadable {
  // Apple's programs and others pack alike: the name knows better than the package.
  const isPacked = held === 'pages' || held === 'archive' || held === 'recording'
  const kind = isPacked && promised && !isFormat(promised) && foreign[promised].expected ? promised : held
  const { what, instead } = foreign[kind]
  if (promised === null || promised === kind || !isFormat(promised))
    return { problem: `${name} is ${what}, which Stemma does not read. ${instead}` }
  return {
    problem: `${name} is not ${formats[promised].what}: it is ${what} saved under that name. ${instead}`,
  }
}

function officeProblem(file: FileContent, promised: Format | Foreign | null): Unreadable {
  const kind = compoundKind(file.bytes) ?? 'other'
  if (kind === 'other' && (promised === 'spreadsheet' || promised === 'slides'))
    return foreignProblem(file.name, promised, promised)
  return { problem: compoundProblem(file.name, kind) }
}

function unknownProblem(name: string, promised: Format | Foreign | null): Unreadable {
  if (promised === null)
    return {
      problem: `${name} holds no text and is of no kind that Stemma knows. If it is a document, save it as text, .docx or PDF and try again.`,
    }
  if (!isFormat(promised)) return foreignProblem(name, promised, promised)
  return {
    problem: `${name} is not ${formats[promised].what}, as its name says: it holds no text, and nothing else that Stemma knows. Get another copy, or open it in the program that made it and save it anew.`,
  }
}
