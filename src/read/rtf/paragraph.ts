import { isQuoteStyle } from '../office/block-quotes.ts'
import { Blocks } from '../office/blocks.ts'
import { Stretches } from '../office/stretches.ts'
import { languageOfLocale } from './codepage.ts'
import type { RtfDesk, RtfPlace, RtfState } from './desk.ts'

/** Writes paragraphs and tables, and says what they are: headings, list items, quotations. */
export class RtfParagraphs {
  readonly #desk: RtfDesk
  readonly #place: RtfPlace
  readonly #blocks: Blocks
  readonly #stretches: Stretches
  #begun = false
  #from = 0
  /** A number or a bullet has been written at its head. */
  #isItem = false
  #held: { text: string; readonly at: number } | null = null
  #tableOpen = false
  #rowOpen = false
  #cellOpen = false
  /** White space at the head of a note is that behind its number, which is already written. */
  #atHead: boolean
  /** The raised words written last: the marker of a note, if a note follows. */
  #raised: { from: number; to: number } | null = null
  #raisedText = ''

  constructor(desk: RtfDesk, place: RtfPlace) {
    this.#desk = desk
    this.#place = place
    this.#blocks = new Blocks(desk.scribe, place)
    this.#stretches = new Stretches(desk.scribe)
    this.#atHead = place.goesOn
  }

  get inCell(): boolean {
    return this.#blocks.inCell
  }

  /** Words have been written in the paragraph that is open. */
  get isBegun(): boolean {
    return this.#begun
  }

  write(text: string, at: number, state: RtfState): void {
    if (state.hidden || text === '') return
    const skipped = this.#atHead ? text.length - text.trimStart().length : 0
    if (skipped === text.length) return
    this.#atHead = false
    this.#begin(state)
    this.#writeHeld()
    // A tab behind a few characters, before a hanging indent: the number of an item that was typed.
    if (text.includes('\t') && state.first < 0 && this.#desk.scribe.length - this.#from < 8)
      this.#isItem = true
    const { scribe, languages } = this.#desk
    const from = scribe.length
    scribe.write(text.slice(skipped), at + skipped)
    if (state.bold || state.italic || (state.underlined && !state.inField))
      this.#stretches.add('emphasis', from)
    if (state.struck) this.#stretches.add('deleted', from)
    if (state.raised) this.#raise(from, text)
    const language = languageOfLocale(state.locale)
    if (language) languages.set(language, (languages.get(language) ?? 0) + text.length)
  }

  /** The number or bullet of a list item, which the file has before it says what paragraph this is. */
  hold(text: string, at: number): void {
    if (!this.#held) this.#held = { text: '', at }
    this.#held.text += text
  }

  /** The marker of a note. */
  writeMarker(label: string, at: number, state: RtfState): void {
    this.#begin(state)
    const { scribe } = this.#desk
    const from = scribe.length
    scribe.write(label, at)
    scribe.mark('note-marker', from, scribe.length, label)
  }

  /** Marks the raised words that end here as the marker of a note, and gives them; null when there are none. */
  markRaised(): string | null {
    const raised = this.#raised
    const label = this.#raisedText.trim()
    if (raised?.to !== this.#desk.scribe.length || label === '' || label.length > 5) return null
    this.#desk.scribe.mark('note-marker', raised.from, raised.to, label)
    return label
  }

  /** Ends the paragraph, set as `state` says. */
  end(state: RtfState): void {
    this.#begin(state)
    this.#writeHeld()
    this.#stretches.close()
    const { scribe, paragraphs, styles } = this.#desk
    const style = styles.get(state.style) ?? ''
    const level = state.outline < 9 ? state.outline + 1 : Number(/^heading ([1-9])$/.exec(style)?.[1] ?? 0)
    if (level > 0) scribe.mark('heading', this.#from, scribe.length, String(level))
    const isPlain =
      level === 0 && this.#place.main && !this.inCell && !state.inList && !state.isAligned && !this.#isItem
    const indent = isPlain && !otherwiseIndented.test(style) ? state.left + Math.min(state.first, 0) : null
    paragraphs.push({
      from: this.#from,
      to: scribe.length,
      indent,
      quoteStyle: isQuoteStyle(style) ? style : null,
    })
    this.#begun = false
    this.#isItem = false
  }

  endCell(state: RtfState): void {
    if (this.#begun || !this.#cellOpen) this.end({ ...state, inTable: true })
    this.#blocks.closeCell()
    this.#cellOpen = false
  }

  endRow(): void {
    this.#rowOpen = false
    this.#cellOpen = false
  }

  #begin({ inTable }: RtfState): void {
    if (this.#begun) return
    this.#begun = true
    if (inTable) this.#beginInTable()
    else if (this.#tableOpen) this.#endTable()
    this.#blocks.break()
    this.#from = this.#desk.scribe.length
  }

  #writeHeld(): void {
    const held = this.#held
    this.#held = null
    if (!held) return
    this.#isItem = true
    // A sign of whatever font is a bullet here.
    const marker = held.text.replace(/[\uf000-\uf0ff]/g, '•').trim()
    if (marker !== '') this.#desk.scribe.write(`${marker} `, held.at)
  }

  #beginInTable(): void {
    if (!this.#tableOpen) this.#blocks.openTable()
    if (!this.#rowOpen) this.#blocks.openRow()
    if (!this.#cellOpen) this.#blocks.openCell()
    this.#tableOpen = true
    this.#rowOpen = true
    this.#cellOpen = true
  }

  #endTable(): void {
    this.#blocks.closeTable()
    this.#tableOpen = false
    this.#rowOpen = false
    this.#cellOpen = false
  }

  #raise(from: number, text: string): void {
    const goesOn = this.#raised?.to === from
    this.#raised = { from: goesOn ? this.#raised!.from : from, to: this.#desk.scribe.length }
    this.#raisedText = goesOn ? (this.#raisedText + text).slice(0, 10) : text.slice(0, 10)
  }
}

const otherwiseIndented =
  /^(toc|index|list|body text|bibliography|caption|signature|closing|envelope|header|footer|html)/
