import { isQuoteStyle } from '../office/block-quotes.ts'
import type { Blocks } from '../office/blocks.ts'
import type { Flowing } from '../office/flowing.ts'
import { whole } from '../office/numeral.ts'
import { Stretches } from '../office/stretches.ts'
import type { Attributes } from '../xml/walk.ts'
import type { OdtDesk, OdtPlace } from './desk.ts'
import type { OdtLook, OdtProperties } from './styles.ts'

/** Writes paragraphs and headings with their words, and says what they are. */
export class OdtParagraphs {
  readonly #desk: OdtDesk
  readonly #place: OdtPlace
  readonly #blocks: Blocks
  readonly #flowing: Flowing
  readonly #stretches: Stretches
  readonly #spans: OdtProperties[] = []
  #look: OdtLook | null = null
  #heading: string | null = null
  #from = 0
  /** A page begins with the next word. */
  #turned = false
  /** Open paragraphs; more than one only where a box is written in place. */
  #depth = 0
  /** White space at the head of a note is that behind its number, which is already written. */
  #atHead: boolean

  constructor(desk: OdtDesk, place: OdtPlace, blocks: Blocks, flowing: Flowing) {
    this.#desk = desk
    this.#place = place
    this.#blocks = blocks
    this.#flowing = flowing
    this.#stretches = new Stretches(desk.scribe)
    this.#atHead = place.goesOn
  }

  get isOpen(): boolean {
    return this.#depth > 0
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++
    this.#look = this.#desk.styles.look('paragraph', attributes['text:style-name'])
    if (this.#look.newPage && this.#desk.scribe.length > 0) this.turnPage()
    const level = whole(attributes['text:outline-level']) ?? 1
    this.#heading = name === 'text:h' ? String(level) : titleLevel(this.#look)
    this.#blocks.break()
    this.#startPage()
    this.#flowing.start()
    this.#from = this.#desk.scribe.length
    const { lists, scribe } = this.#desk
    const isCounted = name === 'text:h' && !lists.inList && attributes['text:is-list-header'] !== 'true'
    scribe.write(lists.marker() || (isCounted ? lists.headingMarker(Math.min(level, 10)) : ''))
  }

  close(): void {
    this.#depth = Math.max(0, this.#depth - 1)
    this.#flowing.drop()
    this.#stretches.close()
    const { scribe, paragraphs, lists } = this.#desk
    if (this.#heading !== null) scribe.mark('heading', this.#from, scribe.length, this.#heading)
    const plain = this.#heading === null && this.#place.main && !this.#blocks.inCell && !lists.inList
    paragraphs.push({
      from: this.#from,
      to: scribe.length,
      indent: plain && this.#look ? indentOf(this.#look) : null,
      quoteStyle: this.#look?.names.find(isQuoteStyle) ?? null,
    })
    this.#from = scribe.length
  }

  openSpan(attributes: Attributes): void {
    const own = this.#desk.styles.look('text', attributes['text:style-name'])
    this.#spans.push({ ...this.#spans.at(-1), ...own })
  }

  closeSpan(): void {
    this.#spans.pop()
  }

  /** Words as the file has them, or, when `solid`, as they stand. */
  write(text: string, at: number, solid: boolean): void {
    const span = this.#spans.at(-1) ?? {}
    if (this.#depth === 0 || (span.hidden ?? this.#look?.hidden)) return
    if (this.#atHead && text.trim() === '') return
    this.#atHead = false
    this.#startPage()
    const from = this.#desk.scribe.length
    if (solid) this.#flowing.solid(text, at)
    else this.#flowing.flow(text, at)
    if (this.#desk.scribe.length === from) return
    const own = this.#look?.own
    if ((span.italic ?? own?.italic) || (span.bold ?? own?.bold) || (span.underlined ?? own?.underlined))
      this.#stretches.add('emphasis', from)
    if (span.struck ?? own?.struck) this.#stretches.add('deleted', from)
    const language = span.language ?? this.#look?.language
    const { languages } = this.#desk
    if (language) languages.set(language, (languages.get(language) ?? 0) + text.length)
  }

  /** The marker of a note, which closes up to the word before it. */
  writeMarker(label: string, at: number): void {
    const { scribe } = this.#desk
    this.#flowing.settle()
    const from = scribe.length
    this.#flowing.solid(label, at)
    scribe.mark('note-marker', from, scribe.length, label)
  }

  turnPage(): void {
    const { page } = this.#desk
    if (page.scan === null || !this.#place.main) return
    page.scan++
    this.#turned = true
  }

  #startPage(): void {
    if (this.#turned) {
      this.#flowing.settle()
      this.#desk.scribe.page(null, this.#desk.page.scan)
    }
    this.#turned = false
  }
}

function titleLevel(look: OdtLook): string | null {
  return look.names[0] === 'title' ? '1' : look.names[0] === 'subtitle' ? '2' : null
}

const otherwiseIndented =
  /^(contents|index|list|numbering|table|text body indent|bibliography|caption|signature|sender|addressee|header|footer|footnote|endnote|preformatted)/

/** Where every line of the paragraph begins at the earliest, in twips; null where that says nothing. */
function indentOf(look: OdtLook): number | null {
  if (look.align === 'center' || look.align === 'end' || look.align === 'right') return null
  if (look.names.some((name) => otherwiseIndented.test(name))) return null
  return (look.left ?? 0) + Math.min(look.first ?? 0, 0)
}
