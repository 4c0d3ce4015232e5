import { Stretches } from '../office/stretches.ts'
import { symbolCharacter } from '../office/symbol-font.ts'
import type { DocxDesk } from './desk.ts'
import type { NoteKind } from './notes.ts'
import type { DocxProperties } from './properties.ts'

/** Writes runs: their words, and how these are set beside what stands around them. */
export class DocxRuns {
  readonly #desk: DocxDesk
  readonly #entry: string
  readonly #stretches: Stretches
  /** White space at the head of a note is that behind its number, which is already written. */
  #atHead: boolean
  /** A note whose marker is what the rest of the run says. */
  #typed: { kind: NoteKind; id: string; from: number; label: string } | null = null
  /** What the run itself settles. */
  properties: DocxProperties = {}
  /** What its paragraph's style settles. */
  behind: DocxProperties = {}
  /** How many links it lies in: those are underlined because they are links. */
  links = 0

  constructor(desk: DocxDesk, entry: string, atHead: boolean) {
    this.#desk = desk
    this.#entry = entry
    this.#stretches = new Stretches(desk.scribe)
    this.#atHead = atHead
  }

  open(): void {
    this.properties = {}
  }

  close(): void {
    this.#endTyped()
    this.properties = {}
  }

  /** A range does not go on over the end of a paragraph. */
  endParagraph(): void {
    this.#endTyped()
    this.#stretches.close()
  }

  /** Writes words that stand in the part from `at` on, unless they are hidden. */
  write(words: string, at: number): void {
    const { scribe, styles, languages } = this.#desk
    const style = styles.run(this.properties.style)
    if (this.properties.hidden ?? style.hidden ?? this.behind.hidden) return
    const font = this.properties.font ?? style.font ?? ''
    const text = words.replace(/[\uf000-\uf0ff]/g, (sign) => symbolCharacter(font, sign.charCodeAt(0)))
    const skipped = this.#atHead ? text.length - text.trimStart().length : 0
    if (skipped === text.length) return
    this.#atHead = false
    const from = scribe.length
    scribe.write(text.slice(skipped), at + skipped, this.#entry)
    if (this.#typed) this.#typed.label += text.slice(skipped)
    const underlined = this.properties.underlined && this.links === 0
    if (underlined || (this.properties.italic ?? style.italic) || (this.properties.bold ?? style.bold))
      this.#stretches.add('emphasis', from)
    if (this.properties.struck ?? style.struck) this.#stretches.add('deleted', from)
    const language = this.properties.language ?? this.behind.language ?? style.language
    if (language) languages.set(language, (languages.get(language) ?? 0) + text.length)
  }

  /** Writes the marker that leads to a note. `typed` when the author has typed one, which then follows. */
  noteMarker(kind: NoteKind, id: string, typed: boolean, at: number): void {
    const { scribe, notes } = this.#desk
    const from = scribe.length
    if (typed) {
      this.#typed = { kind, id, from, label: '' }
      return
    }
    const label = notes.refer(kind, id)
    scribe.write(label, at, this.#entry)
    scribe.mark('note-marker', from, scribe.length, label)
  }

  #endTyped(): void {
    if (!this.#typed) return
    const { kind, id, from, label } = this.#typed
    this.#typed = null
    this.#desk.notes.referBy(kind, id, label.trim())
    this.#desk.scribe.mark('note-marker', from, this.#desk.scribe.length, label.trim())
  }
}
