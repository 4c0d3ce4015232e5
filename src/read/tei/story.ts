import type { RangeKind } from '../../index.ts'
import { Blocks } from '../office/blocks.ts'
import { Flowing } from '../office/flowing.ts'
import { type Keep, type Recording, replay, setApart } from '../xml/apart.ts'
import type { Attributes, XmlHandler } from '../xml/walk.ts'
import type { TeiDesk } from './desk.ts'
import { containers, isDivision, lineHyphens, quotations, unseen } from './elements.ts'
import { readTeiHeader } from './header.ts'
import { type Gap, gapOf, rangeOf } from './layout.ts'

/** Writes a text or, behind its number, a note; `depth` counts the notes that it lies in. */
export function teiStory(desk: TeiDesk, depth: number): XmlHandler {
  const story = new Story(desk, depth)
  let choices = 0
  const handler: XmlHandler = setApart(story, (name, attributes) => {
    // Beyond four, which no editor needs, everything is shown where it stands.
    if ((name === 'choice' || name === 'app') && choices < 4 && !story.isUnseen)
      return (recording) => {
        choices++
        if (name === 'app')
          desk.remarks.add('Of the variants in the apparatus only the main readings are shown.')
        replay(shownReading(name, recording), handler)
        choices--
      }
    return depth < 4 ? story.keepFor(name, attributes) : null
  })
  return handler
}

/** Of several readings, the one that the witness shows: the spelling as it stands, the lemma; else the first. */
function shownReading(name: string, recording: Recording): Recording {
  const shown = name === 'app' ? ['lem'] : ['orig', 'sic', 'abbr']
  let first: Recording = []
  let depth = 0
  let from = 0
  for (let i = 1; i < recording.length - 1; i++) {
    const event = recording[i]!
    if (event[0] === 'open' && depth++ === 0) from = i
    if (event[0] !== 'close' || --depth > 0) continue
    const reading = recording.slice(from, i + 1)
    if (shown.includes(event[1])) return reading
    if (first.length === 0) first = reading
  }
  return first
}

const breaks: ReadonlySet<string> = new Set(['lb', 'pb', 'cb', 'gb'])

interface Frame {
  readonly name: string
  /** Where its first word stands; -1 before that. */
  from: number
  readonly kind: RangeKind | null
  readonly label: string | undefined
  /** What parts it from the words that come next. */
  readonly gap: Gap
  /** How many blocks had been opened before it. */
  readonly blocks: number
}

class Story implements XmlHandler {
  readonly #desk: TeiDesk
  readonly #depth: number
  readonly #blocks: Blocks
  readonly #flowing: Flowing
  readonly #frames: Frame[] = []
  /** How many elements deep in something unseen. */
  #unseen = 0
  /** What the next word stands behind. */
  #gap: Gap = 0
  /** A page begins with the next word. */
  #turned = false
  #opened = 0
  #divisions = 0
  /** The words of the reference to a note that is open; null outside of one. */
  #pointer: string | null = null

  constructor(desk: TeiDesk, depth: number) {
    this.#desk = desk
    this.#depth = depth
    this.#blocks = new Blocks(desk.scribe, { inCell: false, goesOn: depth > 0 })
    this.#flowing = new Flowing(desk.scribe, null)
    this.#gap = 2
  }

  get isUnseen(): boolean {
    return this.#unseen > 0
  }

  /** Takes headers and notes out of the walk. A note that stands by itself, as at the end of a book, stays. */
  keepFor(name: string, attributes: Attributes): Keep | null {
    if (name === 'teiHeader') return (header) => this.#desk.headers.push(readTeiHeader(header))
    if (name !== 'note' || this.#unseen > 0 || attributes.place === 'inline') return null
    if (containers.has(this.#frames.at(-1)?.name ?? '')) return null
    return (note) => {
      const { notes, state } = this.#desk
      const label = attributes.n?.trim() || String(++state.counted)
      this.#marker(label, note[0]?.[0] === 'open' ? note[0][3] : 0)
      notes.push({ label, body: note.slice(1, -1), page: state.page, depth: this.#depth + 1 })
    }
  }

  open(name: string, attributes: Attributes, at: number): void {
    if (this.#unseen > 0 || unseen.has(name)) {
      this.#unseen++
      return
    }
    if (breaks.has(name)) this.#break(name, attributes)
    const [parent = '', grandparent = ''] = [this.#frames.at(-1)?.name, this.#frames.at(-2)?.name]
    const gap = gapOf(name, attributes, parent === 'cit' ? grandparent : parent)
    if (gap > 0 && name !== 'lb' && name !== 'fw') this.#opened++
    this.#part(gap)
    this.#table(name)
    if (isDivision(name)) this.#divisions++
    const { kind, label } = rangeOf(name, attributes, parent, this.#divisions)
    const pointsToNote = name === 'ref' && this.#desk.noteIds.has((attributes.target ?? '').replace(/^#/, ''))
    if (pointsToNote) this.#pointer = ''
    const shown = pointsToNote ? 'note-marker' : kind
    this.#frames.push({ name, from: -1, kind: shown, label, gap, blocks: this.#opened })
    if (name === 'gap') this.#write('[…]', at, true)
    if (name === 'note' && label !== undefined) {
      this.#write(`${label} `, at, true)
      this.#blocks.goOn()
    }
    if (name === 'text') this.#desk.state.language ??= attributes['xml:lang'] ?? null
  }

  close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen--
      return
    }
    if (name === 'table') this.#blocks.closeTable()
    else if (name === 'cell') this.#blocks.closeCell()
    if (isDivision(name)) this.#divisions--
    const frame = this.#frames.pop()
    if (!frame) return
    if (frame.from >= 0) this.#mark(frame)
    this.#part(frame.gap)
  }

  text(text: string, at: number): void {
    if (this.#unseen > 0) return
    if (this.#pointer !== null) this.#pointer += text.slice(0, 100)
    this.#write(text, at, false)
  }

  comment(words: string): void {
    if (this.#unseen === 0) this.#desk.scribe.comment(words)
  }

  #write(text: string, at: number, solid: boolean): void {
    if (/\S/.test(text)) this.#arrive()
    if (solid) this.#flowing.solid(text, at)
    else this.#flowing.flow(text, at)
  }

  /** The first word behind a break has come. */
  #arrive(): void {
    const { scribe, state } = this.#desk
    if (this.#gap === 2) this.#blocks.break()
    else if (this.#gap === 1) scribe.line()
    if (this.#gap > 0) this.#flowing.start()
    this.#gap = 0
    if (this.#turned && state.page) {
      this.#flowing.settle()
      scribe.page(state.page.label, state.page.scan)
    }
    this.#turned = false
    for (let i = this.#frames.length - 1; this.#frames[i]?.from === -1; i--)
      this.#frames[i]!.from = scribe.length
  }

  #part(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap
  }

  #mark({ name, from, kind, label, gap, blocks }: Frame): void {
    const { scribe } = this.#desk
    if (kind === null) return
    if (name === 'fw') {
      this.#flowing.start()
      scribe.line()
    }
    const isBlock = quotations.has(name) && (gap > 0 || this.#opened > blocks)
    const pointer = name === 'ref' ? this.#pointer?.trim() : undefined
    if (name === 'ref') this.#pointer = null
    scribe.mark(isBlock ? 'quote' : kind, from, scribe.length, pointer ?? label)
  }

  #marker(label: string, at: number): void {
    const { scribe } = this.#desk
    this.#arrive()
    this.#flowing.settle()
    const from = scribe.length
    this.#flowing.solid(label, at)
    scribe.mark('note-marker', from, scribe.length, label)
  }

  #table(name: string): void {
    if (name !== 'table' && name !== 'row' && name !== 'cell') return
    this.#flowing.start()
    this.#gap = 0
    if (name === 'table') this.#blocks.openTable()
    else if (name === 'row') this.#blocks.openRow()
    else this.#blocks.openCell()
  }

  #break(name: string, attributes: Attributes): void {
    if (name === 'pb') this.#turnPage(attributes)
    if (attributes.break !== 'no') return
    const { scribe } = this.#desk
    const from = scribe.length - 1
    const isHyphen = this.#gap === 0 && lineHyphens.has(this.#flowing.last)
    // The word goes on, whatever white space the file has here.
    this.#flowing.start()
    if (!isHyphen) return
    scribe.line()
    scribe.mark('hyphen', from)
  }

  #turnPage(attributes: Attributes): void {
    const { state } = this.#desk
    const edition = attributes.ed ?? null
    if (state.edition === undefined) state.edition = edition
    if (state.edition !== edition) return
    if (state.scans !== null) state.scans++
    state.page = { label: attributes.n?.trim() || null, scan: state.scans }
    this.#turned = true
  }
}
