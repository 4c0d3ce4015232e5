import { archive } from './archive.ts'
import { escaped, type Inline, type Manuscript } from './manuscript.ts'

/** What a book says of itself. */
export interface Imprint {
  readonly author: string
  readonly year: string
  readonly publisher: string
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const xhtml =
  'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"'

/** An EPUB 3 of one chapter whose print pages are marked, and listed in its navigation. */
export function epub(text: Manuscript, imprint: Imprint): Uint8Array {
  return archive(
    new Map([
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', container()],
      ['book/package.opf', packageDocument(text.title, imprint)],
      ['book/nav.xhtml', navigation(text)],
      ['book/chapter.xhtml', chapter(text)],
    ]),
    new Set(['mimetype']),
  )
}

function container(): string {
  const file = '<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>'
  return `${head}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>${file}</rootfiles></container>\n`
}

function packageDocument(title: string, { author, year, publisher }: Imprint): string {
  return `${head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:example:${escaped(title.toLowerCase().replaceAll(' ', '-'))}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:creator>${escaped(author)}</dc:creator>
<dc:publisher>${escaped(publisher)}</dc:publisher>
<dc:date>${year}</dc:date>
<dc:language>en</dc:language>
<meta property="dcterms:modified">${year}-01-01T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="chapter" href="chapter.xhtml" media-type="application/xhtml+xml"/>
</manifest>
<spine><itemref idref="chapter"/></spine>
</package>
`
}

function navigation({ title, blocks }: Manuscript): string {
  const pages = blocks
    .flatMap(({ inlines }) => inlines)
    .filter(({ kind }) => kind === 'page')
    .map(({ text }) => `<li><a href="chapter.xhtml#p${text}">${text}</a></li>`)
  return `${head}<!DOCTYPE html>
<html ${xhtml}>
<head><title>${escaped(title)}</title></head>
<body>
<nav epub:type="toc"><ol><li><a href="chapter.xhtml">${escaped(title)}</a></li></ol></nav>
<nav epub:type="page-list" hidden="hidden"><ol>${pages.join('')}</ol></nav>
</body>
</html>
`
}

function chapter({ title, blocks }: Manuscript): string {
  const tags = { title: 'h1', heading: 'h2', paragraph: 'p' } as const
  const body = blocks.map(({ kind, inlines }) => `<${tags[kind]}>${flow(inlines)}</${tags[kind]}>`)
  return `${head}<!DOCTYPE html>
<html ${xhtml}>
<head><title>${escaped(title)}</title></head>
<body>
${body.join('\n')}
</body>
</html>
`
}

function flow(parts: readonly Inline[]): string {
  return parts
    .map(({ kind, text }) => {
      if (kind === 'page')
        return `<span epub:type="pagebreak" role="doc-pagebreak" id="p${text}" aria-label="${text}"></span>`
      if (kind === 'strong') return `<b>${escaped(text)}</b>`
      if (kind === 'emphasis') return `<i>${escaped(text)}</i>`
      return kind === 'text' ? escaped(text) : ''
    })
    .join('')
}
