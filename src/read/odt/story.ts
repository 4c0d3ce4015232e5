import { Blocks } from '../office/blocks.ts'
import { Flowing } from '../office/flowing.ts'
import { whole } from '../office/numeral.ts'
import { type Keep, type Recording, replay, setApart } from '../xml/apart.ts'
import type { Attributes, XmlHandler } from '../xml/walk.ts'
import type { OdtDesk, OdtPlace } from './desk.ts'
import { OdtParagraphs } from './paragraph.ts'

/** Writes a story: its paragraphs, lists and tables, and each text box behind the paragraph that holds it. */
export function odtStory(desk: OdtDesk, place: OdtPlace): XmlHandler {
  const story = new Story(desk, place)
  // No office program nests boxes and notes like this; whoever does gets them where they stand.
  if (place.depth > 3) return story
  return setApart(story, (name, attributes) => story.keepFor(name, attributes))
}

/** What is not shown, or not in the text: changes that were taken back, comments, templates, descriptions. */
const unseen: ReadonlySet<string> = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:forms', 'text:ruby-text', 'svg:title', 'svg:desc'],
  ...['office:binary-data', 'text:script', 'table:covered-table-cell', 'text:number', 'text:note-citation'],
  ...['office:event-listeners', 'text:hidden-text', 'table:title', 'table:desc', 'office:settings'],
])

/** Drawn things that may have paragraphs in them. */
const boxes: ReadonlySet<string> = new Set([
  ...['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:circle', 'draw:line'],
  ...['draw:polyline', 'draw:polygon', 'draw:path', 'draw:caption', 'draw:connector', 'draw:measure'],
])

class Story implements XmlHandler {
  readonly #desk: OdtDesk
  readonly #place: OdtPlace
  readonly #blocks: Blocks
  readonly #paragraphs: OdtParagraphs
  readonly #boxes: Recording[] = []
  /** How many elements deep in something unseen. */
  #unseen = 0
  #depth = 0

  constructor(desk: OdtDesk, place: OdtPlace) {
    this.#desk = desk
    this.#place = place
    this.#blocks = new Blocks(desk.scribe, place)
    this.#paragraphs = new OdtParagraphs(desk, place, this.#blocks, new Flowing(desk.scribe, place.entry))
  }

  /** Takes notes and boxes out of the walk, to be written later. */
  keepFor(name: string, attributes: Attributes): Keep | null {
    if (this.#unseen > 0) return null
    if (boxes.has(name)) return (box) => this.#boxes.push(box)
    if (name !== 'text:note') return null
    const kind = attributes['text:note-class'] === 'endnote' ? 'endnotes' : 'footnotes'
    return (body) => {
      const { label, at } = citation(body)
      this.#paragraphs.writeMarker(label, at)
      this.#desk[kind].push({ label, body, scan: this.#desk.page.scan, depth: this.#place.depth + 1 })
    }
  }

  open(name: string, attributes: Attributes, at: number): void {
    this.#depth++
    if (this.#unseen > 0 || isUnseen(name, attributes)) this.#unseen++
    else if (name === 'text:p' || name === 'text:h') this.#paragraphs.open(name, attributes)
    else if (name === 'text:span') this.#paragraphs.openSpan(attributes)
    else if (name === 'text:s')
      this.#paragraphs.write(' '.repeat(Math.min(whole(attributes['text:c']) ?? 1, 1000)), at, true)
    else if (name === 'text:tab') this.#paragraphs.write('\t', at, true)
    else if (name === 'text:line-break') this.#paragraphs.write('\n', at, true)
    else if (name === 'text:soft-page-break') this.#paragraphs.turnPage()
    else if (name === 'text:list') this.#desk.lists.openList(attributes)
    else if (name === 'text:list-item') this.#desk.lists.openItem(attributes)
    else if (name === 'table:table') this.#blocks.openTable()
    else if (name === 'table:table-row') this.#blocks.openRow()
    else if (name === 'table:table-cell') this.#blocks.openCell()
    else if (name === 'draw:object')
      this.#desk.remarks.add('Formulas, charts and tables set into the text as objects are not read.')
  }

  close(name: string): void {
    this.#depth--
    if (this.#unseen > 0) this.#unseen--
    else if (name === 'text:p' || name === 'text:h') this.#endParagraph()
    else if (name === 'text:span') this.#paragraphs.closeSpan()
    else if (name === 'text:list') this.#desk.lists.closeList()
    else if (name === 'table:table') this.#blocks.closeTable()
    else if (name === 'table:table-cell') this.#blocks.closeCell()
    if (this.#depth === 0) this.#writeBoxes()
  }

  text(text: string, at: number): void {
    if (this.#unseen === 0) this.#paragraphs.write(text, at, false)
  }

  #endParagraph(): void {
    this.#paragraphs.close()
    if (!this.#paragraphs.isOpen) this.#writeBoxes()
  }

  #writeBoxes(): void {
    const place = {
      ...this.#place,
      main: false,
      goesOn: false,
      inCell: this.#blocks.inCell,
      depth: this.#place.depth + 1,
    }
    for (const box of this.#boxes.splice(0)) replay(box.slice(1, -1), odtStory(this.#desk, place))
  }
}

function isUnseen(name: string, attributes: Attributes): boolean {
  if (unseen.has(name) || name.endsWith('-source')) return true
  const hidden = attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true'
  return hidden && (name === 'text:section' || name === 'text:hidden-paragraph')
}

/** The marker that leads to a note, as the file shows it. */
function citation(note: Recording): { label: string; at: number } {
  const from = note.findIndex(([, name]) => name === 'text:note-citation')
  let label = ''
  let at = 0
  for (let i = from + 1; from >= 0 && i < note.length; i++) {
    const event = note[i]!
    if (event[0] === 'close' && event[1] === 'text:note-citation') break
    if (event[0] !== 'text') continue
    if (label === '') at = event[2]
    label += event[1]
  }
  return { label: label.trim(), at }
}
