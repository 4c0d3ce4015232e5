import { statedDate } from '../print/stated-date.ts'
import { type Recording, replay } from '../xml/apart.ts'
import type { Attributes } from '../xml/walk.ts'

/** What a `teiHeader` says of the text it stands before. */
export interface TeiFacts {
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  /** When the edition was published. */
  readonly edition: string | null
  readonly language: string | null
}

/** Reads a recorded `teiHeader`. */
export function readTeiHeader(header: Recording): TeiFacts {
  const found = new Found()
  replay(header, found)
  const authors = [...new Set(found.all('author'))].slice(0, 5)
  return {
    title: found.first('title'),
    author: (authors.length > 0 ? authors.join('; ') : null) ?? found.first('source author'),
    date: found.first('made') ?? found.first('sent') ?? found.first('source date'),
    edition: found.first('edition'),
    language: found.first('language'),
  }
}

class Found {
  readonly #path: string[] = []
  readonly #facts = new Map<string, string[]>()
  #words: { key: string; depth: number; text: string; date: string | null } | null = null

  first(key: string): string | null {
    return this.#facts.get(key)?.[0] ?? null
  }

  all(key: string): readonly string[] {
    return this.#facts.get(key) ?? []
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name)
    if (name === 'language' && this.#within('langUsage')) this.#add('language', attributes.ident ?? '')
    const key = this.#words ? null : this.#keyOf(name, attributes)
    if (key) this.#words = { key, depth: this.#path.length, text: '', date: dateOf(attributes) }
  }

  close(): void {
    const words = this.#words
    if (words?.depth === this.#path.length) {
      this.#words = null
      const text = words.text.replace(/\s+/g, ' ').trim()
      const isDate = /made|sent|date|edition/.test(words.key)
      this.#add(words.key, isDate ? (words.date ?? editionOrDate(words.key, text)) : text)
    }
    this.#path.pop()
  }

  text(text: string): void {
    if (this.#words && this.#words.text.length < 2000) this.#words.text += text
  }

  #add(key: string, value: string | null): void {
    if (value) this.#facts.set(key, [...(this.#facts.get(key) ?? []), value].slice(0, 20))
  }

  #within(name: string): boolean {
    return this.#path.slice(0, 30).includes(name)
  }

  #keyOf(name: string, attributes: Attributes): string | null {
    const inTitle = this.#within('titleStmt')
    const inSource = this.#within('sourceDesc')
    if (name === 'title' && inTitle && !inSource)
      return /^(sub|alt|short)/.test(attributes.type ?? '') ? null : 'title'
    if (name === 'author') return inSource ? 'source author' : inTitle ? 'author' : null
    if (name === 'origDate') return 'made'
    if (name !== 'date') return null
    if (this.#within('creation') || this.#within('origin')) return 'made'
    if (this.#within('correspAction')) return 'sent'
    if (inSource) return 'source date'
    return this.#within('publicationStmt') ? 'edition' : null
  }
}

const isoDay = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/

/** The day or the years that attributes state, as EDTF; TEI writes days as ISO does. */
function dateOf(attributes: Attributes): string | null {
  const day = (name: string): string | null => {
    const value = attributes[name] ?? attributes[`${name}-iso`] ?? attributes[`${name}-custom`]
    return isoDay.exec(value?.trim() ?? '')?.[0] ?? null
  }
  const when = day('when')
  const from = day('notBefore') ?? day('from')
  const to = day('notAfter') ?? day('to')
  return when ?? (from || to ? `${from ?? ''}/${to ?? ''}` : null)
}

function editionOrDate(key: string, text: string): string | null {
  return key === 'edition' ? text : statedDate(text)
}
