import { numeral } from '../office/numeral.ts'
import { type Recording, setApart } from '../xml/apart.ts'
import { walkXml } from '../xml/walk.ts'
import { namespaces } from './package.ts'

export type NoteKind = 'footnote' | 'endnote'

/** A note that the text has led to: which, and the marker that does so. */
export interface NoteReference {
  readonly kind: NoteKind
  readonly id: string
  readonly label: string
}

/** Numbers notes in the order in which the text leads to them, each kind for itself, as Word does. */
export class DocxNotes {
  readonly #formats: Readonly<Record<NoteKind, string>>
  readonly #counts: Record<NoteKind, number>
  readonly #references = new Map<string, NoteReference>()

  /** `settings` and `text` are the sources of the parts that may say how notes are counted. */
  constructor(settings: string, text: string) {
    const say = (kind: NoteKind, element: string) =>
      setting(text, kind, element) ?? setting(settings, kind, element)
    this.#formats = {
      footnote: say('footnote', 'numFmt') ?? 'decimal',
      endnote: say('endnote', 'numFmt') ?? 'lowerRoman',
    }
    this.#counts = {
      footnote: Number(say('footnote', 'numStart') ?? 1) || 1,
      endnote: Number(say('endnote', 'numStart') ?? 1) || 1,
    }
  }

  /** The marker of a note that the text leads to here. */
  refer(kind: NoteKind, id: string): string {
    const count = this.#counts[kind]++
    const label = numeral(count, this.#formats[kind]) ?? String(count)
    this.#add(kind, id, label)
    return label
  }

  /** A note whose marker the author typed in; such a one is not counted. */
  referBy(kind: NoteKind, id: string, label: string): void {
    this.#add(kind, id, label)
  }

  /** The notes that were referred to, footnotes first, each once and in order. */
  get references(): NoteReference[] {
    const all = [...this.#references.values()]
    return [...all.filter(({ kind }) => kind === 'footnote'), ...all.filter(({ kind }) => kind === 'endnote')]
  }

  #add(kind: NoteKind, id: string, label: string): void {
    const key = `${kind} ${id}`
    if (!this.#references.has(key)) this.#references.set(key, { kind, id, label })
  }
}

/** The notes of a part, each by its id. */
export function docxNotesOf(kind: NoteKind, source: string): Map<string, Recording> {
  const notes = new Map<string, Recording>()
  const nothing = { open() {}, close() {}, text() {} }
  const apart = setApart(nothing, (name, attributes) =>
    name === `w:${kind}` ? (note) => notes.set(attributes['w:id'] ?? '', note) : null,
  )
  walkXml(source, apart, namespaces)
  return notes
}

/** What `<w:footnotePr>` says first, for instance its `numFmt`. */
function setting(source: string, kind: NoteKind, element: string): string | undefined {
  const said = new RegExp(`<w:${kind}Pr>.{0,500}?</w:${kind}Pr>`, 's').exec(source)?.[0]
  return said === undefined ? undefined : new RegExp(`<w:${element} w:val="(\\w+)"`).exec(said)?.[1]
}
