import { SaxesParser } from 'saxes'
import { decodeEntity } from './entity.ts'
import { XmlNames } from './names.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a walk reports, in the order of the file. Places count UTF-16 units of the source. */
export interface XmlHandler {
  /** `name` has the prefix that the walk was told for its namespace; `at` is where the tag begins. */
  open(name: string, attributes: Attributes, at: number): void
  close(name: string): void
  /** Characters that stand in the source from `at` on. A stretch may come in several calls. */
  text(text: string, at: number): void
  /** What stands in a comment or a processing instruction. */
  comment?(words: string): void
}

/** Where the source stops being XML. All that came before has been reported, and every open element closed. */
export interface XmlFault {
  readonly line: number
  /** Nothing is wrong but that the end is missing. */
  readonly cut: boolean
}

/**
 * Walks XML, with `namespaces` (by address) under prefixes of our own choice, '' for none; others stay as the file
 * has them. Never throws because of the source and never recurses. Nothing is expanded but characters: saxes sees a
 * copy without ampersands, so that a stray one, an unknown name or a "billion laughs" is text and nothing else.
 */
export function walkXml(
  source: string,
  handler: XmlHandler,
  namespaces: ReadonlyMap<string, string> = new Map(),
): XmlFault | null {
  return new Walk(source, handler, new XmlNames(namespaces)).run()
}

/** Stand for "&", and for a "<" that begins no tag, before saxes; characters that no text may hold. */
const ampersand = '\ufdd0'
const less = '\ufdd1'
/** What saxes would stumble over although what is meant is plain. Each is replaced by one unit: all keeps its place. */
const unfit = /&|<(?![\p{L}_:!?/])|(?![\t\r\n])\p{Cc}|[\ufffe\uffff]/gu
/** What saxes finds fault with although what is meant is plain. */
const harmless =
  /disallowed in char data|duplicate attr|malformed comment|XML declaration|version number|(encoding|standalone) value|name\/value|expected (the name|one of)|inappropriately located|must contain a root/

class Stop extends Error {}

class Walk {
  readonly #source: string
  /** The source as saxes sees it, unit for unit. */
  readonly #masked: string
  readonly #handler: XmlHandler
  readonly #names: XmlNames
  readonly #parser = new SaxesParser({ fragment: true, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  readonly #open: string[] = []
  /** Where the last markup ended: the text that comes next begins here. */
  #mark = 0
  #fault: XmlFault | null = null

  constructor(source: string, handler: XmlHandler, names: XmlNames) {
    this.#source = source
    this.#masked = masked(source)
    this.#handler = handler
    this.#names = names
  }

  run(): XmlFault | null {
    this.#listen()
    try {
      this.#parser.write(this.#masked).close()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    if (this.#fault?.cut) this.#text(nextTag(this.#masked, this.#mark))
    while (this.#open.length > 0) this.#handler.close(this.#open.pop()!)
    return this.#fault
  }

  #listen(): void {
    const parser = this.#parser
    const skip = () => {
      this.#mark = parser.position
    }
    parser.on('xmldecl', skip)
    parser.on('processinginstruction', () => {
      this.#handler.comment?.(this.#source.slice(this.#mark + '<?'.length, parser.position - '?>'.length))
      skip()
    })
    parser.on('doctype', skip)
    // Of a comment it tells before it has read the ">", and at any "--" within it.
    parser.on('comment', () => {
      const from = this.#mark + '<!--'.length
      if (this.#source.startsWith('<!--', this.#mark))
        this.#handler.comment?.(this.#source.slice(from, this.#source.indexOf('-->', from)))
      this.#mark = parser.position + 1
    })
    // Saxes tells of text when it has read the "<" behind it.
    parser.on('text', () => this.#text(nextTag(this.#masked, this.#mark)))
    parser.on('cdata', () => {
      const from = this.#mark + '<![CDATA['.length
      this.#handler.text(this.#source.slice(from, parser.position - ']]>'.length), from)
      skip()
    })
    parser.on('opentag', (tag) => this.#enter(tag.name, tag.attributes as Record<string, string>))
    parser.on('closetag', () => {
      skip()
      this.#names.leave()
      this.#handler.close(this.#open.pop() ?? '')
    })
    parser.on('error', (error) => {
      if (harmless.test(error.message)) return
      this.#fault = { line: parser.line, cut: /unclosed tag|unexpected end/.test(error.message) }
      throw new Stop()
    })
  }

  #enter(tagName: string, attributes: Record<string, string>): void {
    const from = this.#mark
    this.#mark = this.#parser.position
    for (const key in attributes)
      if (/[\ufdd0\ufdd1]/.test(attributes[key]!)) attributes[key] = decoded(attributes[key]!)
    const name = this.#names.enter(tagName, attributes)
    this.#open.push(name)
    this.#handler.open(name, this.#names.attributes(attributes), from)
  }

  #text(end: number): void {
    let at = this.#mark
    this.#mark = end
    const raw = this.#source.slice(at, end)
    if (!raw.includes('&') && !raw.includes('\r')) {
      if (raw !== '') this.#handler.text(raw, at)
      return
    }
    for (const piece of raw.matchAll(reference)) {
      const shown = piece[1] ? decodeEntity(piece[1]) : piece[0].startsWith('\r') ? '\n' : piece[0]
      this.#handler.text(shown, at)
      at += piece[0].length
    }
  }
}

const reference = /&(#?[\w.:-]{1,40});|\r\n?|&|[^&\r]+/g

function decoded(masked: string): string {
  return masked
    .replaceAll(ampersand, '&')
    .replaceAll(less, '<')
    .replace(/&(#?[\w.:-]{1,40});/g, (_, name: string) => decodeEntity(name))
}

function nextTag(source: string, from: number): number {
  const at = source.indexOf('<', from)
  return at < 0 ? source.length : at
}

function masked(source: string): string {
  return source
    .toWellFormed()
    .replace(unfit, (unit) => (unit === '&' ? ampersand : unit === '<' ? less : '\ufffd'))
}
