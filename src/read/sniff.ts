import { openArchive } from './archive/archive.ts'
import { compoundKind } from './archive/ole.ts'
import type { Foreign, Format } from './format.ts'
import { foreignBySign } from './magic.ts'
import type { FileContent } from './reader.ts'

/**
 * What a file's bytes say that it is: a format by its own signs; 'text' for text that has none; 'office' for the old
 * container of Office, which has a word of its own to say; 'zip' for an archive that is cut short; 'stub' for what Git
 * LFS leaves in the place of a file; 'unknown' for bytes that are no text.
 */
export type Sniffed = Format | Foreign | 'text' | 'office' | 'zip' | 'stub' | 'unknown'

/** Looks at what a file holds, its name apart. */
export function sniffed(file: FileContent): Sniffed {
  const { bytes } = file
  const head = latin(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return inArchive(file)
  if (compoundKind(bytes) !== null) return 'office'
  if (head.startsWith('version https://git-lfs.github.com/spec/')) return 'stub'
  return foreignBySign(head) ?? byText(bytes)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function inArchive(file: FileContent): Sniffed {
  const archive = openArchive(file)
  if ('problem' in archive) return 'zip'
  const type = archive.source('mimetype')
  const declared = typeof type === 'string' ? type.trim() : ''
  if (declared === 'application/epub+zip' || archive.has('META-INF/container.xml')) return 'epub'
  if (/opendocument\.text/.test(declared)) return 'odt'
  if (/opendocument\.spreadsheet/.test(declared)) return 'spreadsheet'
  if (/opendocument\.presentation/.test(declared)) return 'slides'
  const holds = (folder: string) => archive.names.some((name) => name.startsWith(folder))
  if (archive.has('[Content_Types].xml')) {
    if (holds('xl/')) return 'spreadsheet'
    if (holds('ppt/')) return 'slides'
    return holds('word/') ? 'docx' : 'archive'
  }
  // Pages, Numbers and Keynote pack alike; only the name tells them apart.
  if (archive.has('Index/Document.iwa') || archive.has('Index.zip') || archive.has('index.xml.gz'))
    return 'pages'
  return archive.has('META-INF/MANIFEST.MF') ? 'program' : 'archive'
}

function byText(bytes: Uint8Array): Sniffed {
  const start = opening(bytes)
  if (start === null) return 'unknown'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (/^MIME-Version:[\s\S]*?multipart\/related/i.test(start) || /^From: <Saved by /.test(start))
    return 'web-archive'
  const markup = start.replace(/^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/, '')
  if (/^<!doctype\s+html\b|^<(?:\w+:)?html[\s>]/i.test(markup)) return 'html'
  if (/^<\?xml\s/.test(start) || /^<(?:\w+:)?(?:TEI|TEI\.2|teiCorpus|alto|PcGts)[\s>]/.test(markup))
    return 'xml'
  return /^<!doctype\s/i.test(markup) ? 'xml' : 'text'
}

/** The beginning of a text without white space before it; null for what is no text. */
function opening(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096)
  const wide =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null
  const text = wide ? new TextDecoder(wide).decode(head) : withoutZeros(head)
  if (text === null) return null
  let controls = 0
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++
  return controls * 100 > text.length ? null : text.replace(/^\ufeff?\s*/, '')
}

/** White space is none; escape sequences of terminals and the old end-of-file sign occur in texts. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a && unit !== 0x1b) || unit === 0x7f
}

/** Zero bytes at one parity only are UTF-16 without a mark; elsewhere they are no text. */
function withoutZeros(head: Uint8Array): string | null {
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++
  })
  const [even, odd] = zeros as [number, number]
  if (even + odd === 0) return new TextDecoder().decode(head)
  if (Math.min(even, odd) * 50 > Math.max(even, odd) || (even + odd) * 4 < head.length) return null
  return new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(head)
}

/** True when a file that begins so can be a source although its name does not say so: text, or a PDF. */
export function mayBeSource(head: Uint8Array): boolean {
  if (latin(head.subarray(0, 1024)).includes('%PDF-')) return true
  return foreignBySign(latin(head)) === null && opening(head) !== null
}
