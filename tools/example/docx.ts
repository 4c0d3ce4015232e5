import { archive } from './archive.ts'
import { type Block, escaped, type Inline, type Manuscript } from './manuscript.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A Word file with the manuscript's headings, emphasis and footnotes, and nothing else. */
export function docx(text: Manuscript): Uint8Array {
  return archive(
    new Map([
      ['[Content_Types].xml', contentTypes()],
      ['_rels/.rels', relationships([['officeDocument', 'word/document.xml']])],
      [
        'word/_rels/document.xml.rels',
        relationships([
          ['styles', 'styles.xml'],
          ['footnotes', 'footnotes.xml'],
        ]),
      ],
      ['word/document.xml', document(text)],
      ['word/footnotes.xml', footnotes(text)],
      ['word/styles.xml', styles()],
    ]),
  )
}

function document({ blocks }: Manuscript): string {
  const body = blocks.map(({ kind, inlines }) => paragraph(styleOf[kind], runs(inlines))).join('\n')
  const size = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
  return `${head}<w:document xmlns:w="${main}"><w:body>\n${body}\n${size}</w:body></w:document>\n`
}

const styleOf: Readonly<Record<Block['kind'], string | null>> = {
  title: 'Title',
  heading: 'Heading1',
  paragraph: null,
}

function paragraph(style: string | null, content: string): string {
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`
}

function runs(parts: readonly Inline[]): string {
  return parts
    .map(({ kind, text }) => {
      if (kind === 'page') return ''
      if (kind === 'note')
        return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${text}"/></w:r>`
      const properties =
        kind === 'strong' ? '<w:rPr><w:b/></w:rPr>' : kind === 'emphasis' ? '<w:rPr><w:i/></w:rPr>' : ''
      return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
    })
    .join('')
}

// Word wants its two rules above the notes to be notes themselves, numbered before the first.
function footnotes({ notes }: Manuscript): string {
  const rules = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ]
  const reference = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
  const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
  const bodies = [...notes].map(
    ([id, parts]) =>
      `<w:footnote w:id="${id}">${paragraph('FootnoteText', reference + space + runs(parts))}</w:footnote>`,
  )
  return `${head}<w:footnotes xmlns:w="${main}">\n${[...rules, ...bodies].join('\n')}\n</w:footnotes>\n`
}

function styles(): string {
  const style = (id: string, name: string, properties: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`
  const all = [
    style('Normal', 'Normal', '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>'),
    style('Title', 'Title', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="36"/></w:rPr>'),
    style('Heading1', 'heading 1', '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'),
    style('FootnoteText', 'footnote text', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr>'),
  ]
  return `${head}<w:styles xmlns:w="${main}">\n${all.join('\n')}\n</w:styles>\n`
}

function contentTypes(): string {
  const parts = [
    ['/word/document.xml', `${types}.document.main+xml`],
    ['/word/styles.xml', `${types}.styles+xml`],
    ['/word/footnotes.xml', `${types}.footnotes+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  const relation = 'application/vnd.openxmlformats-package.relationships+xml'
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${relation}"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>\n`
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${relations}">${all.join('')}</Relationships>\n`
}
