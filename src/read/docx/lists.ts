import { numeral, whole } from '../office/numeral.ts'
import { type Attributes, walkXml } from '../xml/walk.ts'
import { namespaces } from './package.ts'

interface Level {
  start: number
  format: string
  /** As Word writes it: "%1.%2)" with the number of a level for each "%". */
  text: string
}

interface List {
  /** Lists with the same plan count on from each other. */
  readonly plan: string
  readonly levels: ReadonlyMap<number, Level>
  /** The levels that start anew when this list first comes, and with what. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Gives the markers of list items as Word shows them, "2.1 " or "• "; counts as it goes. */
export class DocxLists {
  readonly #lists: ReadonlyMap<string, List>
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(source: string) {
    this.#lists = readLists(source)
  }

  /** The marker of the next item of `list` at `level`, with a space; empty when it has none or none we can tell. */
  next(list: string, level: number): string {
    const found = this.#lists.get(list)
    const own = found?.levels.get(level)
    if (!found || !own) return ''
    const counts = this.#countsOf(list, found)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    if (own.format === 'bullet') return '• '
    if (own.format === 'none') return ''
    let known = true
    const marker = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const other = found.levels.get(at)
      const shown = numeral(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal')
      known &&= shown !== null
      return shown ?? ''
    })
    return known && marker.trim() !== '' ? `${marker.trim()} ` : ''
  }

  #countsOf(list: string, { plan, restarts }: List): number[] {
    const counts = this.#counts.get(plan) ?? []
    this.#counts.set(plan, counts)
    if (!this.#begun.has(list)) for (const [level, start] of restarts) counts[level] = start - 1
    this.#begun.add(list)
    return counts
  }
}

function readLists(source: string): Map<string, List> {
  const plans = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { plan: string; levels: Map<number, Level>; restarts: Map<number, number> }>()
  let plan: Map<number, Level> | null = null
  let list: ReturnType<typeof lists.get> | null = null
  let level: Level | null = null
  let at = 0
  const open = (name: string, attributes: Attributes) => {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') {
      plan = new Map()
      plans.set(attributes['w:abstractNumId'] ?? '', plan)
    } else if (name === 'w:num') {
      list = { plan: '', levels: new Map(), restarts: new Map() }
      lists.set(attributes['w:numId'] ?? '', list)
    } else if (name === 'w:lvl') {
      at = whole(attributes['w:ilvl']) ?? 0
      level = { start: 1, format: 'decimal', text: '' }
      if (at <= 8) (list?.levels ?? plan)?.set(at, level)
    } else if (name === 'w:lvlOverride') at = whole(attributes['w:ilvl']) ?? 0
    else if (name === 'w:abstractNumId' && list) list.plan = value
    else if (name === 'w:startOverride') list?.restarts.set(at, whole(value) ?? 1)
    else if (!level) return
    else if (name === 'w:start') level.start = whole(value) ?? 1
    else if (name === 'w:numFmt') level.format = value
    else if (name === 'w:lvlText') level.text = value.slice(0, 100)
  }
  const close = (name: string) => {
    if (name === 'w:lvl') level = null
    if (name === 'w:num') list = null
    if (name === 'w:abstractNum') plan = null
  }
  walkXml(source, { open, close, text() {} }, namespaces)
  return new Map(
    [...lists].map(([id, { plan, levels, restarts }]) => [
      id,
      { plan, levels: new Map([...(plans.get(plan) ?? []), ...levels]), restarts },
    ]),
  )
}
