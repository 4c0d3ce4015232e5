import { type Attributes, walkXml } from '../xml/walk.ts'
import { namespaces } from './package.ts'
import { type DocxProperties, settle } from './properties.ts'

/** What a style comes to when all the styles that it is based on are taken together. */
export interface DocxLook extends DocxProperties {
  /** The names from the style itself to the one at the bottom, in lower case. */
  readonly names: readonly string[]
}

export interface DocxStyles {
  paragraph(id: string | undefined): DocxLook
  run(id: string | undefined): DocxLook
}

interface Style extends DocxProperties {
  name: string
  base?: string
}

/** Reads `word/styles.xml`; an empty source gives a document without styles. */
export function readDocxStyles(source: string): DocxStyles {
  const sheet = new Sheet()
  walkXml(source, sheet, namespaces)
  const looks = new Map<string, DocxLook>()
  const look = (id: string | undefined, ordinary: string | null): DocxLook => {
    const key = id !== undefined && sheet.styles.has(id) ? id : (ordinary ?? '')
    let found = looks.get(key)
    if (!found) {
      found = resolved(sheet, key)
      looks.set(key, found)
    }
    return found
  }
  return { paragraph: (id) => look(id, sheet.ordinary), run: (id) => look(id, null) }
}

/** Bases beyond these are a circle. */
const deepest = 30

function resolved(sheet: Sheet, id: string): DocxLook {
  const chain: Style[] = []
  for (let style = sheet.styles.get(id); style && chain.length < deepest; ) {
    chain.push(style)
    style = style.base === undefined ? undefined : sheet.styles.get(style.base)
  }
  const properties: DocxProperties = { ...sheet.defaults }
  for (const style of chain.toReversed()) Object.assign(properties, style)
  return { ...properties, names: chain.map((style) => style.name.toLowerCase()) }
}

class Sheet {
  readonly styles = new Map<string, Style>()
  readonly defaults: DocxProperties = {}
  /** The style of paragraphs that name none. */
  ordinary: string | null = null
  #style: Style | null = null
  #inDefaults = false

  open(name: string, attributes: Attributes): void {
    if (name === 'w:style') this.#begin(attributes)
    else if (name === 'w:docDefaults') this.#inDefaults = true
    else if (this.#inDefaults) settle(this.defaults, name, attributes)
    else if (!this.#style) return
    else if (name === 'w:name') this.#style.name = attributes['w:val'] ?? ''
    else if (name === 'w:basedOn' && attributes['w:val'] !== undefined) this.#style.base = attributes['w:val']
    else settle(this.#style, name, attributes)
  }

  close(name: string): void {
    if (name === 'w:style') this.#style = null
    if (name === 'w:docDefaults') this.#inDefaults = false
  }

  text(): void {}

  #begin(attributes: Attributes): void {
    const id = attributes['w:styleId']
    this.#style = { name: id ?? '' }
    if (id === undefined) return
    this.styles.set(id, this.#style)
    const isOrdinary =
      attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? '')
    if (isOrdinary) this.ordinary = id
  }
}
