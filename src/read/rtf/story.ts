import { RtfCharacters } from './characters.ts'
import { codePageOf } from './codepage.ts'
import {
  plainParagraph,
  plainWords,
  type RtfDesk,
  type RtfFont,
  type RtfPlace,
  type RtfState,
  type RtfStretch,
} from './desk.ts'
import { RtfParagraphs } from './paragraph.ts'
import { nextNumber, settleDocument, settleWords } from './settings.ts'
import { type RtfHandler, walkRtf } from './tokens.ts'
import { apart, hidden, signs } from './words.ts'

/** How a story ended: the groups still open, and where its last one closed. */
export interface RtfEnd {
  readonly open: number
  readonly at: number
}

/** Writes a story, and each text box behind the paragraph that holds it. */
export function writeRtf(desk: RtfDesk, stretch: RtfStretch, place: RtfPlace): RtfEnd {
  const story = new Story(desk, stretch.state, place)
  walkRtf(desk.bytes, stretch.from, stretch.to, story)
  return story.finish(stretch.to)
}

interface Apart {
  readonly kind: 'note' | 'head' | 'box'
  readonly from: number
  readonly depth: number
  isEndnote: boolean
}

/** Deeper than any program writes; what is deeper goes on as it was. */
const deepest = 2000

class Story implements RtfHandler {
  readonly #desk: RtfDesk
  readonly #place: RtfPlace
  readonly #paragraphs: RtfParagraphs
  readonly #characters: RtfCharacters
  readonly #outer: RtfState[] = []
  readonly #boxes: RtfStretch[] = []
  #state: RtfState
  /** Groups beyond the deepest. */
  #beyond = 0
  /** `\*` has come: a group that we do not know is not for us. */
  #starred = false
  /** A group that is written elsewhere: what it is, where it began, and how deep its own group lies. */
  #apart: Apart | null = null
  #font: RtfFont | null = null
  #style = { number: -1, name: '' }
  /** The number written last, which the note that it leads to follows. */
  #counted: string | null = null
  done = false
  #end = 0

  constructor(desk: RtfDesk, state: RtfState, place: RtfPlace) {
    this.#desk = desk
    this.#place = place
    this.#state = { ...state }
    this.#paragraphs = new RtfParagraphs(desk, place)
    this.#characters = new RtfCharacters(desk.facts.codePage, (text, at) => this.#emit(text, at))
    this.#characters.font = desk.fonts.get(state.font)
  }

  open(): void {
    this.#settle()
    if (this.#outer.length >= deepest) this.#beyond++
    else {
      this.#outer.push(this.#state)
      this.#state = { ...this.#state }
    }
  }

  close(at: number): void {
    this.#settle()
    if (this.#beyond > 0) {
      this.#beyond--
      return
    }
    if (this.#apart?.depth === this.#outer.length) this.#endApart(at)
    if (this.#state.goal === 'fonts') this.#font = null
    if (this.#state.goal === 'styles') this.#endStyle()
    const outer = this.#outer.pop()
    if (outer) this.#state = outer
    if (this.#outer.length === 0 && this.#place.depth === 0) {
      this.done = true
      this.#end = at + 1
    }
    this.#characters.font = this.#desk.fonts.get(this.#state.font)
  }

  byte(value: number, at: number): void {
    this.#starred = false
    if (this.#state.goal !== 'hidden') this.#characters.byte(value, at)
  }

  text(bytes: Uint8Array, at: number): void {
    this.#starred = false
    if (this.#state.goal !== 'hidden') this.#characters.plain(bytes, at)
  }

  control(word: string, parameter: number | null, at: number, end: number): void {
    const starred = this.#starred
    this.#starred = word === '*'
    const sign = signs.get(word)
    if (sign !== undefined && this.#characters.skip > 0) {
      this.#characters.skip--
      return
    }
    if (word === 'u') {
      if (this.#state.goal !== 'hidden') this.#characters.unit(parameter ?? 0, at)
      this.#characters.skip = this.#state.fallback
      return
    }
    this.#settle()
    if (sign !== undefined) this.#sign(word, sign, at)
    else if (this.#enter(word, starred, end)) return
    else if (this.#state.goal === 'fonts') this.#inFonts(word, parameter ?? 0)
    else if (this.#state.goal === 'styles' && word === 's') this.#style.number = parameter ?? -1
    else if (settleWords(this.#state, word, parameter, this.#desk.facts))
      this.#characters.font = this.#desk.fonts.get(this.#state.font)
    else if (this.#state.goal === 'text') this.#act(word, parameter ?? 0, at)
  }

  finish(at: number): RtfEnd {
    this.#settle()
    if (this.#apart) this.#endApart(at)
    if (this.#paragraphs.isBegun) this.#paragraphs.end(this.#state)
    this.#writeBoxes()
    return { open: this.done ? 0 : this.#outer.length, at: this.done ? this.#end : at }
  }

  /** Writes what characters have come: something else follows. */
  #settle(): void {
    this.#characters.flush()
    this.#characters.skip = 0
  }

  #emit(text: string, at: number): void {
    const { goal, inMarker } = this.#state
    if (goal === 'text' && inMarker) this.#paragraphs.hold(text, at)
    else if (goal === 'text') this.#paragraphs.write(text, at, this.#state)
    else if (goal === 'fonts' && this.#font) this.#font.name += text
    else if (goal === 'styles') this.#style.name += text
    else if (goal === 'title' || goal === 'author') this.#desk.facts[goal] += text
  }

  /** A page or a column that begins with a paragraph shows nothing. */
  #sign(word: string, sign: string, at: number): void {
    if ((word !== 'page' && word !== 'column') || this.#paragraphs.isBegun) this.#emit(sign, at)
  }

  /** What a group is for, if the word says so. `from` is behind the word. */
  #enter(word: string, starred: boolean, from: number): boolean {
    const state = this.#state
    const kind = this.#apart ? undefined : apart.get(word)
    if (word === 'ftnalt' && this.#apart) this.#apart.isEndnote = true
    else if (kind !== undefined) this.#begin(kind, from)
    else if (!this.#apart && ((word === 'ud' && starred) || word === 'mr')) state.goal = 'text'
    else if (state.goal === 'hidden') return true
    else if (word === 'fonttbl') state.goal = 'fonts'
    else if (word === 'stylesheet') state.goal = 'styles'
    else if (word === 'info') state.goal = 'info'
    else if ((word === 'title' || word === 'author') && state.goal === 'info')
      // LibreOffice gives a second author: who saved the file last.
      state.goal = this.#desk.facts[word] === '' ? word : 'hidden'
    else if (word === 'fldrslt') state.inField = true
    else if (word === 'listtext' || word === 'pntext') state.inMarker = true
    else if (starred || hidden.has(word)) state.goal = 'hidden'
    else return false
    return true
  }

  #begin(kind: Apart['kind'], from: number): void {
    if (this.#place.depth > 2) {
      this.#state.goal = 'text'
      return
    }
    this.#state.goal = 'hidden'
    this.#apart = { kind, from, depth: this.#outer.length, isEndnote: false }
  }

  #endApart(to: number): void {
    const { kind, from, isEndnote } = this.#apart!
    this.#apart = null
    const state = { ...this.#state, ...plainWords, ...plainParagraph, goal: 'text' as const }
    const stretch = { from, to, state }
    if (kind === 'head') this.#desk.heads.push(stretch)
    else if (kind === 'box') this.#boxes.push(stretch)
    else {
      const typed = this.#counted === null ? this.#paragraphs.markRaised() : null
      const label = this.#counted ?? typed ?? ''
      this.#counted = null
      const notes = isEndnote ? this.#desk.endnotes : this.#desk.footnotes
      notes.push({ ...stretch, label, typed: typed !== null, depth: this.#place.depth + 1 })
    }
  }

  #inFonts(word: string, parameter: number): void {
    if (word === 'f') {
      this.#font = { codePage: null, name: '', isSymbol: false }
      this.#desk.fonts.set(parameter, this.#font)
    } else if (!this.#font) return
    else if (word === 'fcharset') {
      this.#font.isSymbol = parameter === 2
      this.#font.codePage = codePageOf(parameter)
    } else if (word === 'cpg') this.#font.codePage = parameter
  }

  #endStyle(): void {
    const { number, name } = this.#style
    if (number >= 0 && name !== '')
      this.#desk.styles.set(number, name.replace(/;.*$/s, '').trim().toLowerCase())
    this.#style = { number: -1, name: '' }
  }

  #act(word: string, parameter: number, at: number): void {
    const paragraphs = this.#paragraphs
    if (word === 'par' || word === '\n' || word === '\r') this.#endParagraph()
    else if (word === 'sect' && paragraphs.isBegun) this.#endParagraph()
    else if (word === 'cell') paragraphs.endCell(this.#state)
    else if (word === 'row') paragraphs.endRow()
    else if (word === 'nestcell') this.#emit('\t', at)
    else if (word === 'nestrow') this.#emit('\n', at)
    else if (word === 'chftn') this.#number(at)
    else if (settleDocument(this.#desk.facts, this.#state, word, parameter))
      this.#characters.codePage = this.#desk.facts.codePage
  }

  /** The number of the note that follows. In the note itself it is written already. */
  #number(at: number): void {
    if (this.#place.goesOn) return
    this.#counted = nextNumber(this.#desk, at)
    this.#paragraphs.writeMarker(this.#counted, at, this.#state)
  }

  #endParagraph(): void {
    this.#paragraphs.end(this.#state)
    this.#writeBoxes()
  }

  #writeBoxes(): void {
    const { depth } = this.#place
    const place = { main: false, goesOn: false, inCell: this.#paragraphs.inCell, depth: depth + 1 }
    for (const box of this.#boxes.splice(0)) writeRtf(this.#desk, box, place)
  }
}
