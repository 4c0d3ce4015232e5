import { numeral, whole } from '../office/numeral.ts'
import { type Attributes, walkXml } from '../xml/walk.ts'
import { namespaces } from './styles.ts'

interface Level {
  readonly bullet: boolean
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels the number shows: 2 gives "1.1". */
  readonly shown: number
}

interface OpenList {
  readonly style: string
  readonly level: number
  readonly counts: number[]
  /** The next paragraph begins the item. */
  fresh: boolean
}

/** Gives the markers of list items and of numbered headings as the page shows them; counts as it goes. */
export class OdtLists {
  readonly #styles = new Map<string, Map<number, Level>>()
  readonly #open: OpenList[] = []
  /** The counts of lists that are done, by their id and by their style, for those that go on. */
  readonly #done = new Map<string, number[]>()
  readonly #headings: number[] = []

  /** Takes in the list styles of a part. */
  read(source: string): void {
    let levels: Map<number, Level> | null = null
    const open = (name: string, attributes: Attributes) => {
      if (name === 'text:list-style' || name === 'text:outline-style') {
        levels = new Map()
        this.#styles.set(name === 'text:list-style' ? (attributes['style:name'] ?? '') : headings, levels)
      } else if (/^text:(list|outline)-level-style/.test(name)) {
        const at = whole(attributes['text:level']) ?? 1
        if (at >= 1 && at <= 10) levels?.set(at, levelOf(name, attributes))
      }
    }
    walkXml(source, { open, close() {}, text() {} }, namespaces)
  }

  get inList(): boolean {
    return this.#open.length > 0
  }

  openList(attributes: Attributes): void {
    const outer = this.#open.at(-1)
    const style = attributes['text:style-name'] ?? outer?.style ?? ''
    const level = (outer?.level ?? 0) + 1
    const goesOn =
      this.#done.get(`id ${attributes['text:continue-list'] ?? ''}`) ??
      (attributes['text:continue-numbering'] === 'true' ? this.#done.get(`style ${style}`) : undefined)
    const counts = outer?.counts ?? goesOn ?? []
    if (outer) counts.length = Math.min(counts.length, level)
    this.#done.set(`style ${style}`, counts)
    if (attributes['xml:id']) this.#done.set(`id ${attributes['xml:id']}`, counts)
    this.#open.push({ style, level, counts, fresh: false })
  }

  closeList(): void {
    this.#open.pop()
  }

  openItem(attributes: Attributes): void {
    const list = this.#open.at(-1)
    if (!list) return
    const { counts, level, style } = list
    const start = whole(attributes['text:start-value'])
    counts[level] = start ?? (counts[level] ?? (this.#styles.get(style)?.get(level)?.start ?? 1) - 1) + 1
    list.fresh = true
  }

  /** The marker of the item that the next paragraph begins, with a space; empty when it begins none. */
  marker(): string {
    const list = this.#open.at(-1)
    if (!list?.fresh) return ''
    // An item whose first paragraph has come is fresh no more, and no item around it is.
    for (let i = this.#open.length - 1; this.#open[i]?.fresh; i--) this.#open[i]!.fresh = false
    return this.#shown(list.style, list.level, list.counts)
  }

  /** The number of the next heading, where headings are numbered. */
  headingMarker(level: number): string {
    const own = this.#styles.get(headings)?.get(level)
    if (!own) return ''
    this.#headings[level] = (this.#headings[level] ?? own.start - 1) + 1
    this.#headings.length = level + 1
    return this.#shown(headings, level, this.#headings)
  }

  #shown(style: string, level: number, counts: readonly number[]): string {
    const levels = this.#styles.get(style)
    const own = levels?.get(level)
    if (own?.bullet) return '• '
    if (!own || own.format === '') return ''
    const numbers: string[] = []
    for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
      const format = levels?.get(at)?.format ?? ''
      const count = counts[at] ?? 1
      if (format !== '') numbers.push(numeral(count, formats[format] ?? '') ?? String(count))
    }
    return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim() + ' '
  }
}

/** The key of the numbering of headings among the list styles; no list style can have it. */
const headings = ' headings'

const formats: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function levelOf(name: string, attributes: Attributes): Level {
  return {
    bullet: name === 'text:list-level-style-bullet',
    format: (attributes['style:num-format'] ?? '').slice(0, 1),
    prefix: (attributes['style:num-prefix'] ?? '').slice(0, 20),
    suffix: (attributes['style:num-suffix'] ?? '').slice(0, 20),
    start: whole(attributes['text:start-value']) ?? 1,
    shown: Math.min(10, whole(attributes['text:display-levels']) ?? 1),
  }
}
