import { strToU8, type Zippable, zipSync } from 'fflate'

/** A zip archive of these entries. */
export function zipped(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = {}
  for (const [name, content] of Object.entries(entries))
    packed[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(packed, { mtime: '1990-01-01' })
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The parts of a Word document besides its text: the inside of each one's root element. */
export interface DocxParts {
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly headers?: readonly string[]
  readonly core?: string
}

/** A Word document whose body holds `body`. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const entries: Record<string, string> = {
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  }
  const kinds: [kind: string, target: string][] = []
  const add = (kind: string, target: string, root: string, inside: string) => {
    kinds.push([kind, target])
    entries[`word/${target}`] = `<w:${root} xmlns:w="${word}">${inside}</w:${root}>`
  }
  for (const kind of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) {
    const inside = parts[kind]
    if (inside !== undefined) add(kind, `${kind}.xml`, kind, inside)
  }
  for (const [i, header] of (parts.headers ?? []).entries()) add('header', `header${i}.xml`, 'hdr', header)
  entries['word/_rels/document.xml.rels'] = relationships(
    kinds.map(([kind, target]) => [`${office}/${kind}`, target]),
  )
  entries['_rels/.rels'] = relationships([
    [`${office}/officeDocument`, 'word/document.xml'],
    [`${packages}/metadata/core-properties`, 'docProps/core.xml'],
  ])
  if (parts.core !== undefined)
    entries['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="core" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core}</cp:coreProperties>`
  return zipped(entries)
}

function relationships(of: readonly (readonly [type: string, target: string])[]): string {
  const each = of.map(([type, target], i) => `<Relationship Id="r${i}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${packages}">${each.join('')}</Relationships>`
}

const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const declared = ['office', 'style', 'text', 'table', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="${urn}:${name}:1.0"`)
  .concat(
    `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
    `xmlns:draw="${urn}:drawing:1.0"`,
    `xmlns:svg="${urn}:svg-compatible:1.0"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ')

/** An OpenDocument text whose text holds `body`; `automatic` styles are those that the text brings along. */
export function odtOf(
  body: string,
  parts: { readonly automatic?: string; readonly styles?: string; readonly meta?: string } = {},
): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${declared}><office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${declared}>${parts.styles ?? ''}</office:document-styles>`,
    'meta.xml': `<office:document-meta ${declared}><office:meta>${parts.meta ?? ''}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest ${declared}/>`,
  })
}

/** An EPUB with these chapters, each the inside of a body; `metadata` is the inside of its package's metadata. */
export function epubOf(
  chapters: Readonly<Record<string, string>>,
  metadata: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(chapters)
  const items = names.map(
    (name) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const entries: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book/package.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata>${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
  }
  for (const [name, body] of Object.entries(chapters))
    entries[`book/text/${name}.xhtml`] =
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>${name}</title></head><body>${body}</body></html>`
  return zipped({ ...entries, ...more })
}
