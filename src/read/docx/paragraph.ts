import { isQuoteStyle } from '../office/block-quotes.ts'
import type { Blocks } from '../office/blocks.ts'
import type { DocxDesk } from './desk.ts'
import type { DocxProperties } from './properties.ts'
import type { DocxLook } from './styles.ts'

/** Says what a paragraph is: a heading, a list item, a quotation. */
export class DocxParagraphs {
  readonly #desk: DocxDesk
  readonly #blocks: Blocks
  /** An indent says something here. */
  readonly #main: boolean
  /** What the paragraph itself settles. */
  properties: DocxProperties = {}
  #from = 0
  #look: DocxLook | null = null
  #isItem = false

  constructor(desk: DocxDesk, blocks: Blocks, main: boolean) {
    this.#desk = desk
    this.#blocks = blocks
    this.#main = main
  }

  open(): void {
    this.properties = {}
    this.#look = null
    this.#isItem = false
    this.#blocks.break()
    this.#from = this.#desk.scribe.length
  }

  /** Nothing has been written in it. */
  get isEmpty(): boolean {
    return this.#desk.scribe.length === this.#from
  }

  /** A tab follows. Behind a few characters, before a hanging indent, these are the typed number of a list item. */
  tab(): void {
    const first = this.properties.first ?? this.#look?.first ?? 0
    if (first < 0 && this.#desk.scribe.length - this.#from < 8) this.#isItem = true
  }

  /** What the paragraph's style settles. Asked for once its own properties are known, it writes the list's marker. */
  look(): DocxLook {
    if (this.#look) return this.#look
    const look = this.#desk.styles.paragraph(this.properties.style)
    this.#look = look
    const list = this.properties.list ?? look.list
    const level = this.properties.level ?? look.level ?? 0
    if (list !== undefined && list !== '0') this.#desk.scribe.write(this.#desk.lists.next(list, level))
    return look
  }

  close(): void {
    const look = this.look()
    const { scribe, paragraphs } = this.#desk
    const level = headingLevel(this.properties, look)
    if (level !== null) scribe.mark('heading', this.#from, scribe.length, String(level))
    const plain = level === null && this.#main && !this.#blocks.inCell && !this.#isItem
    paragraphs.push({
      from: this.#from,
      to: scribe.length,
      indent: plain ? indentOf(this.properties, look) : null,
      quoteStyle: look.names.find(isQuoteStyle) ?? null,
    })
    this.#from = scribe.length
  }
}

const headingName =
  /^(?:heading|überschrift|titre|título|titolo|rubrik|kop|nagłówek|заголовок|otsikko|overskrift|标题|見出し|제목) *([1-9])$/

function headingLevel(properties: DocxProperties, look: DocxLook): number | null {
  const outline = properties.outline ?? look.outline
  if (outline !== undefined && outline < 9) return outline + 1
  for (const name of look.names) {
    const level = headingName.exec(name)?.[1]
    if (level !== undefined) return Number(level)
  }
  // What is based on them, an author's name for instance, is no title.
  return look.names[0] === 'title' ? 1 : look.names[0] === 'subtitle' ? 2 : null
}

/** Styles that stand in for other reasons than being a quotation. */
const otherwiseIndented =
  /^(toc|table of|index|list|body text|bibliography|caption|signature|closing|envelope|date|header|footer|html|macro|plain text|e-mail)/

/** Where every line of the paragraph begins at the earliest, in twips; null where that says nothing. */
function indentOf(properties: DocxProperties, look: DocxLook): number | null {
  const list = properties.list ?? look.list
  const align = properties.align ?? look.align
  if ((list !== undefined && list !== '0') || align === 'center' || align === 'right' || align === 'end')
    return null
  if (look.names.some((name) => otherwiseIndented.test(name))) return null
  const first = properties.first ?? look.first ?? 0
  return (properties.left ?? look.left ?? 0) + Math.min(first, 0)
}
