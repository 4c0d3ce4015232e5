/** HTML to be parsed, and the place in the file of each of its units. */
export interface HtmlSource {
  readonly html: string
  readonly atOf: (offset: number) => number
}

/**
 * The source as a parser of HTML understands it. XHTML is written so that such a parser would swallow text: an element
 * closed in its own tag (`<a id="p12"/>`) would stay open, CDATA would be lost, the inner part of a DOCTYPE would show.
 */
export function asHtml(source: string): HtmlSource {
  return isXhtml(source) ? new Rewriting(source).run() : { html: source, atOf: (offset) => offset }
}

function isXhtml(source: string): boolean {
  return /^\s*<\?xml\s/.test(source.slice(0, 200)) || /<html\b[^>]*\sxmlns\s*=/i.test(source.slice(0, 2000))
}

const voids = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
)

class Rewriting {
  readonly #source: string
  readonly #parts: string[] = []
  #length = 0
  /** Stretches of the result: where each begins, and where it stands in the source. */
  readonly #starts: number[] = []
  readonly #places: number[] = []
  /** What of the source has been dealt with. */
  #done = 0

  constructor(source: string) {
    this.#source = source
  }

  run(): HtmlSource {
    const source = this.#source
    for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) at = this.#markup(at)
    this.#keep(source.length)
    const [starts, places] = [this.#starts, this.#places]
    return { html: this.#parts.join(''), atOf: (offset) => placeOf(offset, starts, places) }
  }

  /** Deals with the markup at `at` and says where to look for the next. */
  #markup(at: number): number {
    const source = this.#source
    if (source.startsWith('<!--', at)) return behind(source, '-->', at)
    if (source.startsWith('<![CDATA[', at)) return this.#cdata(at)
    if (source.startsWith('<?', at)) return this.#drop(at, behind(source, '?>', at))
    if (/^<!doctype/i.test(source.slice(at, at + 9))) return this.#doctype(at)
    const name = /^<([A-Za-z][^\s/>]*)/.exec(source.slice(at, at + 60))?.[1]
    if (name === undefined) return at + 1
    const end = tagEnd(source, at)
    if (source.startsWith('/>', end - 2) && !voids.has(name.toLowerCase())) {
      this.#keep(end - 2)
      this.#add(`></${name}>`)
      this.#done = end
    } else if (/^(?:script|style)$/i.test(name)) {
      const close = source.indexOf(`</${name}`, end)
      return close < 0 ? end : close
    }
    return end
  }

  #cdata(at: number): number {
    const from = at + '<![CDATA['.length
    const close = this.#source.indexOf(']]>', from)
    const to = close < 0 ? this.#source.length : close
    this.#drop(at, from)
    for (let next = from; next < to; next++) {
      const sign = this.#source[next]
      if (sign !== '<' && sign !== '&') continue
      this.#keep(next)
      this.#place(next)
      this.#add(sign === '<' ? '&lt;' : '&amp;')
      this.#done = next + 1
    }
    this.#keep(to)
    return this.#drop(to, Math.min(this.#source.length, to + ']]>'.length))
  }

  #doctype(at: number): number {
    const end = tagEnd(this.#source, at)
    const inner = this.#source.slice(at, end).indexOf('[')
    if (inner < 0) return end
    const close = /\]\s*>/g
    close.lastIndex = at + inner
    const match = close.exec(this.#source)
    return match ? this.#drop(at, match.index + match[0].length) : end
  }

  #drop(from: number, to: number): number {
    this.#keep(from)
    this.#done = to
    return to
  }

  #keep(to: number): void {
    if (this.#done >= to) return
    this.#place(this.#done)
    this.#add(this.#source.slice(this.#done, to))
    this.#done = to
  }

  #place(at: number): void {
    this.#starts.push(this.#length)
    this.#places.push(at)
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}

function placeOf(offset: number, starts: readonly number[], places: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low === 0 ? offset : places[low - 1]! + offset - starts[low - 1]!
}

function behind(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at < 0 ? source.length : at + sign.length
}

/** Where the tag at `from` ends, behind its ">"; a ">" within quotation marks does not end it. */
function tagEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    const sign = source[at]
    if (sign === '>') return at + 1
    if (sign === '<') return at
    if (sign !== '"' && sign !== "'") continue
    const close = source.indexOf(sign, at + 1)
    if (close < 0) return source.length
    at = close
  }
  return source.length
}
