import { type Zippable, zipSync } from 'fflate'
import { xmlText } from './xml-text.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What a Word file holds, as the XML inside its parts. */
export interface DocxParts {
  readonly title: string
  readonly body: string
  readonly comments: string
  readonly styles: string
}

/** A Word file: WordprocessingML in a zip, the same bytes for the same parts. */
export function docxPackage({ title, body, comments, styles }: DocxParts): Uint8Array {
  const part = (name: string, inside: string): string =>
    `${head}<w:${name} xmlns:w="${main}">${inside}</w:${name}>\n`
  const types = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/comments.xml', `${word}.comments+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  return zipped({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>\n`,
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'word/document.xml'],
      [relations.replace('/relationships', '/relationships/metadata/core-properties'), 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Stemma</dc:creator></cp:coreProperties>\n`,
    'word/_rels/document.xml.rels': relationships([
      [`${office}/styles`, 'styles.xml'],
      [`${office}/comments`, 'comments.xml'],
    ]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/comments.xml': part('comments', comments),
    'word/styles.xml': part('styles', styles),
  })
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${relations}">${all.join('')}</Relationships>\n`
}

function zipped(entries: Readonly<Record<string, string>>): Uint8Array {
  // The parts of a zip date are read in local time, so this is 1 January 1980 wherever it runs.
  const mtime = new Date(1980, 0, 1)
  const encoder = new TextEncoder()
  const files: Zippable = {}
  for (const [name, text] of Object.entries(entries))
    files[name] = [encoder.encode(text), { level: 6, mtime }]
  return zipSync(files)
}
