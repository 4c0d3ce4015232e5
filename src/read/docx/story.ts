import { Blocks } from '../office/blocks.ts'
import { symbolCharacter } from '../office/symbol-font.ts'
import { type Recording, replay, setApart } from '../xml/apart.ts'
import type { Attributes, XmlHandler } from '../xml/walk.ts'
import type { DocxDesk, DocxPlace } from './desk.ts'
import { DocxParagraphs } from './paragraph.ts'
import { settle } from './properties.ts'
import { DocxRuns } from './run.ts'

/** Writes a story: its paragraphs and tables, and each text box behind the paragraph that holds it. */
export function docxStory(desk: DocxDesk, place: DocxPlace): XmlHandler {
  const boxes: Recording[] = []
  const story = new Story(desk, place, boxes)
  // Word has no text boxes in text boxes; whoever nests them deep gets them where they stand.
  if (place.depth > 3) return story
  return setApart(story, (name) =>
    name === 'w:txbxContent' && !story.isUnseen ? (box) => boxes.push(box) : null,
  )
}

/** What is never shown, or is a property of something else. */
const unseen: ReadonlySet<string> = new Set([
  ...['w:instrText', 'w:delInstrText', 'w:fldData', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPr', 'w:trPr'],
  ...[
    'w:tcPr',
    'w:tblPrEx',
    'w:pPrChange',
    'w:rPrChange',
    'w:numberingChange',
    'w:rt',
    'w:rubyPr',
    'm:ctrlPr',
  ],
])

/** Shown signs that are elements of their own. A page or a column begins like a line: nothing printed says more. */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
  ['m:den', '/'],
])

const wordElements: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t'])

class Story implements XmlHandler {
  readonly #desk: DocxDesk
  readonly #place: DocxPlace
  readonly #boxes: Recording[]
  readonly #blocks: Blocks
  readonly #paragraphs: DocxParagraphs
  readonly #runs: DocxRuns
  /** How many elements deep in something unseen. */
  #unseen = 0
  /** Which properties are being read. */
  #settling: 'paragraph' | 'run' | null = null
  /** For each open choice between drawings, whether one has been taken. */
  readonly #choices: boolean[] = []
  /** For each open field, whether its result has begun. */
  readonly #fields: boolean[] = []
  readonly #deletions: number[] = []
  /** The pieces of the `w:t` that is open; null outside of one. */
  #words: { text: string; at: number }[] | null = null
  #keepsSpace = false

  constructor(desk: DocxDesk, place: DocxPlace, boxes: Recording[]) {
    this.#desk = desk
    this.#place = place
    this.#boxes = boxes
    this.#blocks = new Blocks(desk.scribe, place)
    this.#paragraphs = new DocxParagraphs(desk, this.#blocks, place.main)
    this.#runs = new DocxRuns(desk, place.entry, place.goesOn)
  }

  get isUnseen(): boolean {
    return this.#unseen > 0
  }

  open(name: string, attributes: Attributes, at: number): void {
    if (this.#unseen > 0 || unseen.has(name) || this.#isOtherChoice(name)) this.#unseen++
    else if (this.#settling) this.#settle(name, attributes)
    else if (name === 'w:pPr') this.#settling = 'paragraph'
    else if (name === 'w:rPr') this.#settling = 'run'
    else if (name === 'w:fldChar') this.#field(attributes['w:fldCharType'])
    else if (wordElements.has(name)) {
      this.#words = []
      this.#keepsSpace = attributes['xml:space'] === 'preserve' || name === 'a:t'
    } else if (!this.#openBlock(name)) this.#inRun(name, attributes, at)
  }

  close(name: string): void {
    if (this.#unseen > 0) this.#unseen--
    else if (name === 'w:pPr' || name === 'w:rPr') this.#endSettling(name)
    else if (this.#settling) return
    else if (wordElements.has(name)) this.#endWords()
    else if (name === 'w:p') this.#endParagraph()
    else if (name === 'w:r' || name === 'm:r') this.#runs.close()
    else if (name === 'w:tbl') this.#blocks.closeTable()
    else if (name === 'w:tc') this.#blocks.closeCell()
    else if (name === 'w:hyperlink') this.#runs.links = Math.max(0, this.#runs.links - 1)
    else if (name === 'mc:AlternateContent') this.#choices.pop()
    else if (name === 'w:del' || name === 'w:moveFrom')
      this.#desk.scribe.mark('deleted', this.#deletions.pop() ?? this.#desk.scribe.length)
  }

  text(text: string, at: number): void {
    if (this.#unseen === 0) this.#words?.push({ text, at })
  }

  #openBlock(name: string): boolean {
    if (name === 'w:p') this.#paragraphs.open()
    else if (name === 'w:r' || name === 'm:r') this.#runs.open()
    else if (name === 'w:tbl') this.#blocks.openTable()
    else if (name === 'w:tr') this.#blocks.openRow()
    else if (name === 'w:tc') this.#blocks.openCell()
    else if (name === 'w:hyperlink') this.#runs.links++
    else if (name === 'w:del' || name === 'w:moveFrom') this.#deletions.push(this.#desk.scribe.length)
    else return false
    return true
  }

  #inRun(name: string, attributes: Attributes, at: number): void {
    const sign = signs.get(name)
    if (sign !== undefined) this.#sign(sign, attributes['w:type'], at)
    else if (name === 'w:sym') this.#write(symbol(attributes), at)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      this.#look()
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      const typed = /^(1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '')
      this.#runs.noteMarker(kind, attributes['w:id'] ?? '', typed, at)
    } else if (name === 'v:textpath') this.#write(attributes.string ?? '', at)
    else if (name === 'w:altChunk')
      this.#desk.remarks.add('A part that was put in from another file is not read.')
  }

  #sign(sign: string, type: string | undefined, at: number): void {
    this.#look()
    if (sign === '\t') this.#paragraphs.tab()
    // A page or a column that begins with a paragraph shows nothing.
    const isPage = type === 'page' || type === 'column'
    if (!isPage || !this.#paragraphs.isEmpty) this.#write(sign, at)
  }

  #settle(name: string, attributes: Attributes): void {
    // The `w:rPr` of a paragraph is that of its mark, which nobody sees.
    if (name === 'w:rPr') this.#unseen++
    else
      settle(this.#settling === 'run' ? this.#runs.properties : this.#paragraphs.properties, name, attributes)
  }

  #endSettling(name: string): void {
    this.#settling = null
    if (name === 'w:pPr') this.#look()
  }

  #look(): void {
    this.#runs.behind = this.#paragraphs.look()
  }

  #endWords(): void {
    const words = this.#words ?? []
    this.#words = null
    if (!this.#keepsSpace) {
      const first = words[0]
      if (first) words[0] = { text: first.text.trimStart(), at: first.at + leading(first.text) }
      const last = words.at(-1)
      if (last) words[words.length - 1] = { ...last, text: last.text.trimEnd() }
    }
    for (const { text, at } of words) this.#write(text.replace(/[\t\r\n]/g, ' '), at)
  }

  #write(text: string, at: number): void {
    if (this.#place.fieldsEnd && this.#fields.includes(false)) return
    this.#look()
    this.#runs.write(text, at)
  }

  #field(type: string | undefined): void {
    if (type === 'begin' && this.#fields.length < 100) this.#fields.push(false)
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true
    else if (type === 'end') this.#fields.pop()
  }

  /** Word draws the first of several forms of a drawing that it knows. */
  #isOtherChoice(name: string): boolean {
    if (name === 'mc:AlternateContent') this.#choices.push(false)
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false
    const taken = this.#choices.pop()
    if (taken !== undefined) this.#choices.push(true)
    return taken === true
  }

  #endParagraph(): void {
    this.#runs.endParagraph()
    this.#paragraphs.close()
    const place = {
      ...this.#place,
      main: false,
      goesOn: false,
      inCell: this.#blocks.inCell,
      depth: this.#place.depth + 1,
    }
    for (const box of this.#boxes.splice(0)) replay(box.slice(1, -1), docxStory(this.#desk, place))
  }
}

function symbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  return code >= 0 && code <= 0xffff ? symbolCharacter(attributes['w:font'] ?? '', code) : ''
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
