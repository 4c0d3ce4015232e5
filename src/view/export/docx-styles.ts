import { xmlText } from './xml-text.ts'

const fonts = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>'

/** The styles of a dossier, as the inside of `word/styles.xml`; `language` is that of its words. */
export function docxStyles(language: string): string {
  const lang = `<w:lang w:val="${xmlText(language)}"/>`
  const headings = [32, 28, 26, 24, 24, 24].map((size, i) =>
    style(
      `Heading${i + 1}`,
      `heading ${i + 1}`,
      `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${i}"/>`,
      `<w:b/><w:sz w:val="${size}"/>`,
    ),
  )
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/>${lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...headings,
    style('Quote', 'Quote', '<w:ind w:left="720" w:right="720"/>', ''),
    style('FootnoteText', 'footnote text', '<w:spacing w:after="60"/>', '<w:sz w:val="19"/>'),
    style('CommentText', 'annotation text', '<w:spacing w:after="40"/>', '<w:sz w:val="20"/>'),
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>',
  ].join('')
}

function style(id: string, name: string, paragraph: string, run: string): string {
  const runs = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr>${runs}</w:style>`
}
