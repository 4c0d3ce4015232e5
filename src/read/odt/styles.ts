import { type Attributes, walkXml } from '../xml/walk.ts'

/** What a style settles; what is missing is left to the style that it is made from. Lengths are twips. */
export interface OdtProperties {
  left?: number
  first?: number
  align?: string
  italic?: boolean
  bold?: boolean
  underlined?: boolean
  struck?: boolean
  hidden?: boolean
  language?: string
  /** The style begins a page. */
  newPage?: boolean
}

export interface OdtLook extends OdtProperties {
  /** The names that a person sees, in lower case, from the style itself to the one at the bottom. */
  readonly names: readonly string[]
  /** What the style settles by itself when it is one that the program made for a single stretch. */
  readonly own: OdtProperties
}

interface Style extends OdtProperties {
  readonly name: string
  readonly parent: string | undefined
  readonly made: boolean
}

/** The prefixes that the office programs give to the namespaces of ODF. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'meta', 'manifest', 'presentation', 'form', 'script'].map(
    (name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name] as const,
  ),
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
])

/** The styles of a document, by family and name. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #defaults = new Map<string, OdtProperties>()
  readonly #looks = new Map<string, OdtLook>()

  /** Takes in the styles of `styles.xml`, `content.xml` or a flat document. */
  read(source: string): void {
    let style: (OdtProperties & Partial<Style>) | null = null
    let made = false
    const open = (name: string, attributes: Attributes) => {
      if (name === 'office:automatic-styles') made = true
      else if (name === 'style:style') style = this.#begin(attributes, made)
      else if (name === 'style:default-style') {
        style = {}
        this.#defaults.set(attributes['style:family'] ?? '', style)
      } else if (style && name === 'style:paragraph-properties') settleParagraph(style, attributes)
      else if (style && name === 'style:text-properties') settleText(style, attributes)
    }
    const close = (name: string) => {
      if (name === 'style:style' || name === 'style:default-style') style = null
      if (name === 'office:automatic-styles') made = false
    }
    walkXml(source, { open, close, text() {} }, namespaces)
  }

  /** What a style comes to with all that it is made from. */
  look(family: 'paragraph' | 'text', name: string | undefined): OdtLook {
    const key = `${family} ${name ?? ''}`
    let look = this.#looks.get(key)
    if (!look) {
      look = this.#resolved(family, name)
      this.#looks.set(key, look)
    }
    return look
  }

  #resolved(family: string, name: string | undefined): OdtLook {
    const chain: Style[] = []
    let style = this.#styles.get(`${family} ${name ?? ''}`)
    // Parents beyond thirty are a circle.
    while (style && chain.length < 30) {
      chain.push(style)
      style = style.parent === undefined ? undefined : this.#styles.get(`${family} ${style.parent}`)
    }
    const properties: OdtProperties = { ...this.#defaults.get(family) }
    for (const one of chain.toReversed()) Object.assign(properties, one)
    const own = chain[0]?.made ? chain[0] : {}
    const names = chain.filter((one) => !one.made).map((one) => one.name)
    // Some programs use the names that everyone knows without saying what they look like.
    if (chain.length === 0 && name !== undefined) names.push(shownName(name))
    return { ...properties, own, names: names.map((one) => one.toLowerCase()) }
  }

  #begin(attributes: Attributes, made: boolean): Style {
    const name = attributes['style:name'] ?? ''
    const style: Style = {
      name: attributes['style:display-name'] ?? shownName(name),
      parent: attributes['style:parent-style-name'],
      made,
    }
    if (attributes['style:master-page-name']) style.newPage = true
    this.#styles.set(`${attributes['style:family'] ?? ''} ${name}`, style)
    return style
  }
}

/** In a style's name, what is no letter or digit is written as its code: "Block_20_Text". */
function shownName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function settleParagraph(style: OdtProperties, attributes: Attributes): void {
  const left = twips(attributes['fo:margin-left'])
  const first = twips(attributes['fo:text-indent'])
  const align = attributes['fo:text-align']
  if (left !== undefined) style.left = left
  if (first !== undefined) style.first = first
  if (align !== undefined) style.align = align
  if (attributes['fo:break-before'] === 'page') style.newPage = true
}

function settleText(style: OdtProperties, attributes: Attributes): void {
  const slant = attributes['fo:font-style']
  const weight = attributes['fo:font-weight']
  const line = attributes['style:text-underline-style']
  const through = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type']
  if (slant !== undefined) style.italic = slant !== 'normal'
  if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600
  if (line !== undefined) style.underlined = line !== 'none'
  if (through !== undefined) style.struck = through !== 'none'
  if (attributes['text:display'] !== undefined) style.hidden = attributes['text:display'] === 'none'
  const language = attributes['fo:language']
  if (language !== undefined && language !== 'none') style.language = language
}

const units: Readonly<Record<string, number>> = { in: 1440, cm: 567, mm: 56.7, pt: 20, pc: 240, px: 15 }

/** A length such as "0.5in" or "1.27cm"; nothing for a share of another length. */
function twips(length: string | undefined): number | undefined {
  const [, number, unit] = /^(-?[\d.]{1,20})(in|cm|mm|pt|pc|px)$/.exec(length ?? '') ?? []
  const value = Number(number) * (units[unit ?? ''] ?? Number.NaN)
  return Number.isFinite(value) ? Math.round(value) : undefined
}
