import { clipped, cuts, merged, type Reading } from '../../index.ts'
import { readFlatOdt } from '../odt/odt.ts'
import { textOrProblem } from '../office/shown-text.ts'
import { lineEndHyphens } from '../print/printed-lines.ts'
import { linesOf } from '../print/text-lines.ts'
import type { Reader } from '../reader.ts'
import { readTei } from '../tei/tei.ts'
import { readAlto } from './alto.ts'
import { readPageXml } from './page-xml.ts'
import { readPlainXml } from './plain-xml.ts'
import type { XmlReading } from './reading.ts'
import { decodeXml } from './source.ts'
import { walkXml, type XmlFault } from './walk.ts'

/** Reads XML of any kind: TEI, ALTO, PAGE and flat OpenDocument as what they are, the rest as its words in order. */
export const readXml: Reader = async (file) => {
  const decoded = decodeXml(file.bytes)
  if ('problem' in decoded) return decoded
  const root = rootOf(decoded.source)
  if (root === null)
    return {
      problem: `${file.name} is no XML: no element begins in it. If it is plain text, give it the suffix .txt and try again.`,
    }
  if (root === 'document' && /office:mimetype/.test(decoded.source.slice(0, 10_000)))
    return readFlatOdt(file, decoded.source)
  const lined = readers.get(root)
  const { reading: written, fault } = (lined ?? readPlainXml)(decoded.source)
  const reading = lined ? withBrokenWords(written) : written
  if (fault && !/[\p{L}\p{N}]/u.test(reading.text))
    return {
      problem: `${file.name} stops being XML in line ${fault.line}, before any of its words. Correct that line, or get another copy, and try again.`,
    }
  const remarks = [...reading.remarks, ...decoded.remarks, ...remarksOf(decoded.source, fault)]
  return textOrProblem({ ...reading, remarks }, file.name, false)
}

/** Kinds that are written line by line, as the page that they come from was printed. */
const readers: ReadonlyMap<string, (source: string) => XmlReading> = new Map([
  ['TEI', readTei],
  ['TEI.2', readTei],
  ['teiCorpus', readTei],
  ['alto', readAlto],
  ['PcGts', readPageXml],
])

/** Marks the words that are broken between lines where the file itself does not say so. */
function withBrokenWords(reading: Reading): Reading {
  const { text, ranges } = reading
  const marked = merged(ranges.filter(({ kind }) => kind === 'hyphen'))
  const apart = cuts(ranges.filter(({ kind }) => kind !== 'hyphen'))
  const found = lineEndHyphens(text, linesOf(text), apart).filter((one) => clipped(marked, one).length === 0)
  return { ...reading, ranges: [...ranges, ...found].sort((a, b) => a.from - b.from || b.to - a.to) }
}

/** The name of the first element, without its prefix; null where none begins early in the file. */
function rootOf(source: string): string | null {
  let root: string | null = null
  const open = (name: string) => {
    root ??= name.slice(name.indexOf(':') + 1)
  }
  walkXml(source.slice(0, 200_000), { open, close() {}, text() {} })
  return root
}

function remarksOf(source: string, fault: XmlFault | null): string[] {
  const remarks: string[] = []
  if (fault)
    remarks.push(
      fault.cut
        ? `The file ends before its text does (in line ${fault.line}). What is there was read.`
        : `The file stops being XML in line ${fault.line}. What comes after that was not read.`,
    )
  if (/<!ENTITY\s+[^%]/.test(source.slice(0, 100_000)))
    remarks.push('Abbreviations that the file defines for itself (&name;) are left as they stand.')
  return remarks
}
