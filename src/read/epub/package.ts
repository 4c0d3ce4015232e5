import type { Archive } from '../archive/archive.ts'
import { type Attributes, walkXml } from '../xml/walk.ts'

/** A book's own list of what is in it, in the order in which it is read. */
export interface EpubPackage {
  /** The chapters' entries, each once. */
  readonly spine: readonly string[]
  /** The entries that list contents and pages: the navigation document, or the older "ncx". */
  readonly navigation: readonly string[]
  readonly title: string | null
  readonly creator: string | null
  readonly language: string | null
  /** When this edition was published. */
  readonly published: string | null
}

const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'container'],
])

/** The entry of the package, as the container names it, or whatever else looks like one. */
export function packageEntry(archive: Archive): string | null {
  const container = archive.source('META-INF/container.xml')
  let named: string | null = null
  const open = (name: string, attributes: Attributes) => {
    if (name === 'container:rootfile') named ??= attributes['full-path'] ?? null
  }
  if (typeof container === 'string') walkXml(container, { open, close() {}, text() {} }, namespaces)
  return named ?? archive.names.find((name) => name.endsWith('.opf')) ?? null
}

/** Reads a package's source; `entry` is where it stands, to which its addresses are relative. */
export function readPackage(source: string, entry: string): EpubPackage {
  const found = new Found(entry)
  walkXml(source, found, namespaces)
  const { titles, creators, languages, dates } = found
  return {
    spine: [...new Set(found.spine.map((id) => found.items.get(id)).filter((item) => item !== undefined))],
    navigation: found.navigation,
    title: titles[0] ?? null,
    creator: creators.length > 0 ? [...new Set(creators)].slice(0, 5).join('; ') : null,
    language: languages[0] ?? null,
    published: dates[0]?.replace(/T.*$/, '') ?? null,
  }
}

class Found {
  readonly items = new Map<string, string>()
  readonly spine: string[] = []
  readonly navigation: string[] = []
  readonly titles: string[] = []
  readonly creators: string[] = []
  readonly languages: string[] = []
  readonly dates: string[] = []
  readonly #entry: string
  #into: string[] | null = null
  #words = ''

  constructor(entry: string) {
    this.#entry = entry
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'opf:item') this.#item(attributes)
    else if (name === 'opf:itemref') this.spine.push(attributes.idref ?? '')
    else if (name.startsWith('dc:')) {
      this.#into = this.#listFor(name, attributes)
      this.#words = ''
    }
  }

  close(): void {
    const words = this.#words.replace(/\s+/g, ' ').trim()
    if (this.#into && words !== '') this.#into.push(words)
    this.#into = null
  }

  text(text: string): void {
    if (this.#into) this.#words += text
  }

  #item(attributes: Attributes): void {
    const { id = '', href = '', properties = '' } = attributes
    const type = attributes['media-type'] ?? ''
    const entry = entryAt(href, this.#entry).entry
    // Pictures stand in the spine of picture books; they have no words.
    if (!type.startsWith('image/') || type.includes('svg')) this.items.set(id, entry)
    if (/\bnav\b/.test(properties) || type === 'application/x-dtbncx+xml') this.navigation.push(entry)
  }

  #listFor(name: string, attributes: Attributes): string[] | null {
    const role = attributes['opf:role'] ?? 'aut'
    const event = attributes['opf:event'] ?? 'publication'
    if (name === 'dc:title') return this.titles
    if (name === 'dc:creator') return role === 'aut' ? this.creators : null
    if (name === 'dc:language') return this.languages
    if (name === 'dc:date') return /publication|issued/.test(event) ? this.dates : null
    return null
  }
}

/** The entry and the id that an address leads to, `base` being the entry that has it. */
export function entryAt(address: string, base: string): { readonly entry: string; readonly id: string } {
  const [path = '', id = ''] = address.split('#')
  const steps = path.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const step of decoded(path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return { entry: path === '' ? base : steps.join('/'), id: decoded(id) }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
