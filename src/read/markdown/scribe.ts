import type { RangeKind } from '../../index.ts'
import type { Piece } from '../html/reference.ts'
import { scribeTree } from '../html/scribe.ts'
import { parseHtmlPiece, walkHtml } from '../html/tree.ts'
import type { Scribe } from '../scribe.ts'
import { placesOfCode, placesOfLines, placesOfText } from './place.ts'
import { type MarkdownNode, placeOf, walkMarkdown } from './tree.ts'

/**
 * Writes what a reader of the rendered page sees of a Markdown text. `source` is what was parsed, `shift` where it begins
 * in the file. Footnotes are numbered in the order in which they are called, and stand at the end.
 */
export function scribeMarkdown(root: MarkdownNode, source: string, shift: number, scribe: Scribe): void {
  const pen = new MarkdownPen(source, shift, scribe)
  pen.write(root.children ?? [])
  pen.writeNotes()
}

const noop = () => {}
const blocks = new Set(['paragraph', 'heading', 'blockquote', 'code', 'table', 'list', 'thematicBreak'])
const kinds: ReadonlyMap<string, RangeKind> = new Map<string, RangeKind>([
  ['blockquote', 'quote'],
  ['heading', 'heading'],
  ['emphasis', 'emphasis'],
  ['strong', 'emphasis'],
  ['delete', 'deleted'],
  ['inlineCode', 'code'],
  ['code', 'code'],
])

class MarkdownPen {
  readonly #source: string
  readonly #shift: number
  readonly #scribe: Scribe
  /** The numbers of the notes called so far, and the bodies of all, by identifier. */
  readonly #numbers = new Map<string, number>()
  readonly #bodies = new Map<string, MarkdownNode>()
  /** The next block stands where the pen is: behind a bullet or the number of a note. */
  #goesOn = false
  /** For each open list, what its next item is called: a number, or null for a bullet. */
  readonly #lists: (number | null)[] = []

  constructor(source: string, shift: number, scribe: Scribe) {
    this.#source = source
    this.#shift = shift
    this.#scribe = scribe
  }

  write(nodes: readonly MarkdownNode[]): void {
    walkMarkdown(nodes, (node, parent) => this.#enter(node, parent))
  }

  /** The notes in the order of their numbers; those that nothing calls come last. A note may call others. */
  writeNotes(): void {
    const written = new Set<string>()
    const write = (id: string) => {
      const body = this.#bodies.get(id)
      if (body && !written.has(id)) this.#writeNote(id, body)
      written.add(id)
    }
    // The numbers grow while their notes are written.
    for (const id of this.#numbers.keys()) write(id)
    for (const id of this.#bodies.keys()) write(id)
  }

  #writeNote(id: string, body: MarkdownNode): void {
    this.#scribe.paragraph()
    const from = this.#scribe.length
    const label = this.#marker(id)
    this.#scribe.write(' ')
    this.#goesOn = true
    this.write(body.children ?? [])
    this.#goesOn = false
    this.#scribe.mark('note', from, this.#scribe.length, label)
  }

  /** Writes the number that leads to a note. */
  #marker(id: string): string {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    const label = String(number)
    this.#scribe.within('note-marker', () => this.#scribe.write(`[${label}]`), label)
    return label
  }

  #enter(node: MarkdownNode, parent: MarkdownNode | null): (() => void) | null {
    if (node.type === 'footnoteDefinition') {
      if (!this.#bodies.has(node.identifier ?? '')) this.#bodies.set(node.identifier ?? '', node)
      return null
    }
    const after = this.#layout(node, parent)
    const from = this.#scribe.length
    this.#words(node, parent)
    const kind = kinds.get(node.type)
    const label = node.type === 'heading' ? String(node.depth) : undefined
    return () => {
      if (kind) this.#scribe.mark(kind, from, this.#scribe.length, label)
      after()
    }
  }

  /** Lines and paragraphs around a node: gives what is to be done behind it. */
  #layout(node: MarkdownNode, parent: MarkdownNode | null): () => void {
    if (blocks.has(node.type)) this.#block(node.type === 'list' && this.#lists.length > 0)
    if (node.type === 'list') {
      this.#lists.push(node.ordered ? (node.start ?? 1) : null)
      return () => this.#lists.pop()
    }
    if (node.type === 'listItem') {
      this.#item(node)
      return () => {
        this.#goesOn = false
      }
    }
    if (node.type === 'tableRow') this.#scribe.line()
    if (node.type === 'tableCell' && parent?.children?.[0] !== node) this.#scribe.cell()
    return noop
  }

  #block(isInnerList: boolean): void {
    if (this.#goesOn) this.#goesOn = false
    else if (isInnerList) this.#scribe.line()
    else this.#scribe.paragraph()
  }

  #item(node: MarkdownNode): void {
    const number = this.#lists.at(-1)
    this.#scribe.line()
    this.#scribe.write(number === null || number === undefined ? '• ' : `${number}. `)
    if (typeof number === 'number') this.#lists[this.#lists.length - 1] = number + 1
    if (typeof node.checked === 'boolean') this.#scribe.write(node.checked ? '☑ ' : '☐ ')
    this.#goesOn = true
  }

  /** What a node shows itself, besides what stands within it. */
  #words(node: MarkdownNode, parent: MarkdownNode | null): void {
    const place = placeOf(node)
    const value = (node.value ?? node.alt ?? '').replaceAll('\r\n', '\n').replaceAll('\r', '\n')
    if (node.type === 'break') this.#scribe.write('\n')
    else if (node.type === 'footnoteReference') this.#marker(node.identifier ?? '')
    else if (node.type === 'html') this.#markup(node, parent, value)
    else if (!place) this.#scribe.write(value)
    else if (node.type === 'text')
      this.#pieces(value, placesOfText(value, this.#source, place.from, place.to))
    else if (node.type === 'inlineCode')
      this.#pieces(value, placesOfCode(value, this.#source, place.from, place.to))
    else if (node.type === 'code')
      this.#pieces(value, placesOfLines(value, this.#source, place.from, place.to))
    else if (value !== '')
      this.#pieces(value, placesOfText(value, this.#source, place.from + '!['.length, place.to))
  }

  #pieces(value: string, pieces: readonly Piece[]): void {
    for (const { from, to, at } of pieces)
      this.#scribe.write(value.slice(from, to), at === null ? undefined : at + this.#shift)
  }

  /** Markup of HTML: within a line it comes tag by tag, on lines of its own as a piece of a page. */
  #markup(node: MarkdownNode, parent: MarkdownNode | null, value: string): void {
    const place = placeOf(node)
    if (
      parent &&
      /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/.test(parent.type)
    ) {
      if (/^<br\s*\/?>$/i.test(value)) this.#scribe.write('\n')
      else if (value.startsWith('<!--')) this.#scribe.comment(value.slice('<!--'.length, -'-->'.length))
      else if (/^<\/?q[\s>]/i.test(value)) this.#scribe.write(value.startsWith('</') ? '”' : '“')
      return
    }
    const tree = parseHtmlPiece(value)
    const lines = place ? placesOfLines(value, this.#source, place.from, place.to) : []
    const pieces = new Map(
      [...tree.pieces].map(([text, own]) => [text, own.flatMap((piece) => this.#placed(piece, lines))]),
    )
    if (![...tree.pieces.keys()].some((text) => text.value.trim() !== ''))
      return walkHtml(tree.root, { comment: (words) => this.#scribe.comment(words) })
    this.#block(false)
    scribeTree({ root: tree.root, pieces }, this.#scribe, { entry: null, furniture: new Set() })
  }

  /** A piece of markup's text, with its places in the file instead of those in the markup. */
  #placed(piece: Piece, lines: readonly Piece[]): Piece[] {
    const { from, to, at } = piece
    if (at === null) return [piece]
    const end = at + to - from
    const placed: Piece[] = []
    for (let index = firstBehind(lines, at); index < lines.length && lines[index]!.from < end; index++) {
      const line = lines[index]!
      const start = Math.max(line.from, at)
      const source = line.at === null ? null : line.at + start - line.from + this.#shift
      placed.push({ from: from + start - at, to: from + Math.min(line.to, end) - at, at: source })
    }
    return placed.length > 0 ? placed : [{ from, to, at: null }]
  }
}

/** The index of the first piece that ends behind `at`. */
function firstBehind(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pieces[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  return low
}
