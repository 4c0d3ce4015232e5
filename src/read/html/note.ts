import { isInvisible } from './display.ts'
import { blockAround, headOf, isNote, isNoteId, isReference, linkIn, markerIn, opens } from './note-sign.ts'
import { ancestors, attribute, type HtmlElement, type HtmlTree, shortText, walkHtml } from './tree.ts'

/** The notes of a page and the signs that lead to them, each with the bare marker: "1" for "[1]". */
export interface HtmlNotes {
  readonly markers: ReadonlyMap<HtmlElement, string>
  readonly notes: ReadonlyMap<HtmlElement, string | null>
}

/** Finds notes and their markers: by type, role or class, and by links that lead to what looks like a note. */
export function notesOf(tree: HtmlTree): HtmlNotes {
  const page = new Survey(tree)
  const notes = new Set(page.elements.filter(isNote))
  const markers = new Map<HtmlElement, string>()
  const labels = new Map<HtmlElement, string>()
  for (const element of page.elements) {
    const label = markerIn(element)
    if (label === null || isMarked(element, markers)) continue
    const note = noteFor(element, page, notes)
    if (!note && !isReference(element)) continue
    markers.set(element, label)
    if (!note || page.isWithin(element, note)) continue
    notes.add(note)
    if (!labels.has(note)) labels.set(note, label)
  }
  raisedNumbers(page.elements, markers, notes)
  const outer = page.outermost(notes)
  // A note's own marker at its head is no more a word than the one that leads to it.
  for (const note of outer) {
    for (const head of headOf(note)) {
      const label = markerIn(head)
      if (label !== null && !isMarked(head, markers)) markers.set(head, label)
    }
  }
  return { markers, notes: new Map(outer.map((note) => [note, labelOf(note, labels, markers)])) }
}

/** The shown elements of a page in order, and where their links lead within it. */
class Survey {
  readonly elements: HtmlElement[] = []
  readonly #ids = new Map<string, HtmlElement>()
  readonly #index = new Map<HtmlElement, number>()
  /** For each element, the index behind all that it holds. */
  readonly #ends: number[] = []

  constructor(tree: HtmlTree) {
    walkHtml(tree.root, {
      enter: (element) => {
        if (isInvisible(element)) return false
        this.#index.set(element, this.elements.length)
        this.elements.push(element)
        for (const name of ['id', 'name']) {
          const id = attribute(element, name)
          if (id !== null && !this.#ids.has(id)) this.#ids.set(id, element)
        }
        return true
      },
      leave: (element) => {
        this.#ends[this.#index.get(element)!] = this.elements.length
      },
    })
  }

  /** The element that the link in `element` leads to. */
  targetOf(element: HtmlElement): HtmlElement | null {
    const link = linkIn(element)
    const href = link ? attribute(link, 'href') : null
    if (!href?.startsWith('#')) return null
    return this.#ids.get(href.slice(1)) ?? this.#ids.get(decoded(href.slice(1))) ?? null
  }

  isWithin(element: HtmlElement, around: HtmlElement): boolean {
    const [at, from] = [this.#index.get(element), this.#index.get(around)]
    return at !== undefined && from !== undefined && from <= at && at < this.#ends[from]!
  }

  /** Those of `some` that stand in no other of them, in order. */
  outermost(some: ReadonlySet<HtmlElement>): HtmlElement[] {
    const out: HtmlElement[] = []
    let end = 0
    this.elements.forEach((element, index) => {
      if (index < end || !some.has(element)) return
      out.push(element)
      end = this.#ends[index]!
    })
    return out
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The note that an element's link leads to; null where what it leads to looks like none. */
function noteFor(element: HtmlElement, page: Survey, notes: ReadonlySet<HtmlElement>): HtmlElement | null {
  const target = page.targetOf(element)
  const block = target ? blockAround(target) : null
  if (!target || !block) return null
  const parent = block.parentNode as HtmlElement | null
  const known = [target, block, parent].find((around) => around && notes.has(around))
  if (known) return known
  if (block.tagName === 'body' || !opens(block, target)) return null
  if (isNoteId(target) || isNoteId(block)) return block
  // Two markers that lead to each other: the one that opens a paragraph is the note's.
  const back = page.targetOf(target)
  const own = blockAround(element)
  const isMutual = back !== null && (back === element || page.isWithin(back, element))
  return isMutual && own !== null && !opens(own, element) ? block : null
}

function isMarked(element: HtmlElement, markers: ReadonlyMap<HtmlElement, string>): boolean {
  if (markers.has(element)) return true
  let depth = 0
  for (const around of ancestors(element)) {
    if (markers.has(around)) return true
    // No marker is built deeper than this.
    if (++depth === 8) return false
  }
  return false
}

// Raised numbers without links count where one that opens a block matches one that stands behind words before it.
function raisedNumbers(
  elements: readonly HtmlElement[],
  markers: Map<HtmlElement, string>,
  notes: Set<HtmlElement>,
): void {
  const behind = new Map<string, HtmlElement>()
  for (const element of elements) {
    if (element.tagName !== 'sup' || isMarked(element, markers)) continue
    const label = shortText(element, 5)
    const block = label !== null && /^\d{1,3}$/.test(label) ? blockAround(element) : null
    if (label === null || !block) continue
    const reference = behind.get(label)
    if (!opens(block, element)) behind.set(label, element)
    else if (reference) {
      markers.set(reference, label).set(element, label)
      notes.add(block)
    }
  }
}

function labelOf(
  note: HtmlElement,
  labels: ReadonlyMap<HtmlElement, string>,
  markers: ReadonlyMap<HtmlElement, string>,
): string | null {
  const stated = attribute(note, 'label') ?? labels.get(note)
  if (stated) return stated
  for (const head of headOf(note)) {
    const label = markers.get(head)
    if (label !== undefined) return label
  }
  if (note.tagName !== 'li') return null
  const items = note.parentNode?.childNodes.filter((child) => child.nodeName === 'li') ?? []
  return String(items.indexOf(note) + 1)
}
