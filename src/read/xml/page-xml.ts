import type { RangeKind } from '../../index.ts'
import { primaryLanguage } from '../office/language-tag.ts'
import { Scribe } from '../scribe.ts'
import type { XmlReading } from './reading.ts'
import { type Attributes, walkXml } from './walk.ts'

const kinds: ReadonlyMap<string, RangeKind> = new Map([
  ['heading', 'heading'],
  ['header', 'head'],
  ['footer', 'head'],
  ['page-number', 'page-number'],
  ['signature-mark', 'head'],
  ['catch-word', 'head'],
  ['footnote', 'note'],
  ['endnote', 'note'],
])

/** A region, line or word. The file may give its text for each of them, the smaller ones first. */
interface Level {
  readonly name: string
  readonly kind: RangeKind | undefined
  readonly from: number
  /** The text that the file gives for it as a whole. */
  own: Words | null
  /** The words in it that stand for themselves. */
  readonly words: Words[]
}

interface Words {
  text: string
  readonly at: number
}

/** Reads PAGE XML, which transcription tools write: each region a paragraph, each line a line. */
export function readPageXml(source: string): XmlReading {
  const page = new PageWalk()
  const fault = walkXml(source, page, namespaces)
  return { reading: page.scribe.finish({ language: primaryLanguage(page.language) }), fault }
}

/** PAGE has a namespace for each year; a prefix of any of them is dropped. */
const namespaces: ReadonlyMap<string, string> = new Map(
  [
    '2009-03-16',
    '2010-01-12',
    '2010-03-19',
    '2013-07-15',
    '2016-07-15',
    '2017-07-15',
    '2018-07-15',
    '2019-07-15',
  ].map((day) => [`http://schema.primaresearch.org/PAGE/gts/pagecontent/${day}`, '']),
)

class PageWalk {
  readonly scribe = new Scribe()
  language: string | undefined
  readonly #levels: Level[] = []
  #scan = 0
  #inText = false

  open(name: string, attributes: Attributes): void {
    if (name === 'Page') {
      this.scribe.paragraph()
      this.scribe.page(null, ++this.#scan)
      this.language ??= attributes.primaryLanguage
    } else if (name === 'TextRegion' || name === 'TextLine' || name === 'Word') {
      if (name === 'TextRegion') this.scribe.paragraph()
      const kind = name === 'TextRegion' ? kinds.get(attributes.type ?? '') : undefined
      this.#levels.push({ name, kind, from: this.scribe.length, own: null, words: [] })
    } else if (name === 'Unicode') this.#inText = !this.#levels.at(-1)?.own
  }

  close(name: string): void {
    if (name === 'Unicode') this.#inText = false
    if (name !== 'TextRegion' && name !== 'TextLine' && name !== 'Word') return
    const level = this.#levels.pop()
    const outer = this.#levels.at(-1)
    if (!level) return
    if (name === 'Word' && outer) {
      if (level.own) outer.words.push(level.own)
    } else this.#write(level)
  }

  text(text: string, at: number): void {
    const level = this.#levels.at(-1)
    if (!this.#inText || !level) return
    if (level.own) level.own.text += text
    else level.own = { text, at }
  }

  /** A whole region's text is written only where its lines have none. */
  #write({ name, kind, from, own, words }: Level): void {
    const { scribe } = this
    if (name === 'TextLine' || scribe.length === from) {
      scribe.line()
      if (own) scribe.write(own.text, own.at)
      else
        for (const [i, word] of words.entries()) {
          if (i > 0) scribe.write(' ')
          scribe.write(word.text, word.at)
        }
    }
    if (name !== 'TextRegion' || !kind) return
    scribe.line()
    scribe.mark(kind, from, scribe.length, kind === 'heading' ? '1' : undefined)
  }
}
