import { primaryLanguage } from '../office/language-tag.ts'
import { Scribe } from '../scribe.ts'
import type { XmlReading } from './reading.ts'
import { type Attributes, walkXml } from './walk.ts'

const namespaces: ReadonlyMap<string, string> = new Map(
  ['v1', 'v2', 'v3', 'v4'].map((version) => [`http://www.loc.gov/standards/alto/ns-${version}#`, '']),
)

/** Reads ALTO, which a scanner's software writes: its words stand in attributes, line by line and page by page. */
export function readAlto(source: string): XmlReading {
  const scribe = new Scribe()
  let scan = 0
  let language: string | undefined
  let head: number | null = null
  let hyphen: number | null = null
  const word = (content: string, at: number) => {
    scribe.write(content, at)
    hyphen = null
  }
  const fault = walkXml(
    source,
    {
      open(name, attributes, at) {
        if (name === 'Page') {
          scribe.paragraph()
          scan++
          scribe.page(attributes.PRINTED_IMG_NR ?? null, Number(attributes.PHYSICAL_IMG_NR) || scan)
        } else if (name === 'TextBlock') scribe.paragraph()
        else if (name === 'TextLine') hyphen = endLine(scribe, hyphen)
        else if (name === 'String') word(attributes.CONTENT ?? '', at)
        else if (name === 'SP') word(' ', at)
        else if (name === 'HYP') {
          hyphen = scribe.length
          scribe.write(attributes.CONTENT || '-', at)
        } else if (name === 'TopMargin' || name === 'BottomMargin') head = scribe.length
        language ??= languageOf(attributes)
      },
      close(name) {
        if ((name !== 'TopMargin' && name !== 'BottomMargin') || head === null) return
        scribe.line()
        scribe.mark('head', head)
        head = null
      },
      text() {},
    },
    namespaces,
  )
  return { reading: scribe.finish({ language: primaryLanguage(language) }), fault }
}

/** Ends a line before the next; a hyphen at its end, with the line end, parts no word. */
function endLine(scribe: Scribe, hyphen: number | null): null {
  scribe.line()
  if (hyphen !== null) scribe.mark('hyphen', hyphen)
  return null
}

function languageOf(attributes: Attributes): string | undefined {
  return attributes.LANG ?? attributes.language
}
