import { type Attributes, walkXml } from '../xml/walk.ts'

/** What a file says of itself. Its days of making and changing are never asked for: they are no document's date. */
export interface FileFacts {
  readonly title: string | null
  readonly creator: string | null
  readonly language: string | null
}

const wanted: ReadonlyMap<string, keyof FileFacts | 'firstCreator'> = new Map([
  ['dc:title', 'title'],
  ['dc:creator', 'creator'],
  ['dc:language', 'language'],
  ['meta:initial-creator', 'firstCreator'],
])
const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:oasis:names:tc:opendocument:xmlns:meta:1.0', 'meta'],
])

/** Reads title, author and language from `docProps/core.xml` or `meta.xml`. Who began a file is its author. */
export function dublinCore(source: string): FileFacts {
  const found = new Map<string, string>()
  let key: string | undefined
  const open = (name: string, _: Attributes) => {
    key = wanted.get(name)
  }
  const close = () => {
    key = undefined
  }
  const text = (words: string) => {
    if (key !== undefined) found.set(key, (found.get(key) ?? '') + words)
  }
  walkXml(source, { open, close, text }, namespaces)
  const fact = (name: string) => found.get(name)?.replace(/\s+/g, ' ').trim() || null
  return {
    title: fact('title'),
    creator: fact('firstCreator') ?? fact('creator'),
    language: fact('language'),
  }
}

/** What programs put where the author's name should be. */
const nobody =
  /^((microsoft )?office[- ]?(user|benutzer)?|microsoft office[- ]anwender|windows[- ]?(user|benutzer)|user|admin(istrator)?|owner|author|unknown( author)?|unknown|python-docx|openpyxl|root|default)$/i

/** The name, unless it is none. */
export function personOf(name: string | null): string | null {
  return name === null || nobody.test(name) ? null : name
}
