import { likeness } from './letters.ts'

/**
 * Lays the words of a quotation along the words of a stretch of source.
 *
 * Guarantee: of all ways to read the quotation as words taken over, spelled otherwise, joined or parted, replaced, added
 * and left out, the cheapest under the costs below; every quoted word is accounted for, the source's ends are free.
 * Gaps are affine: one cut of six words is likelier than six cuts. What the quoter marked is cheap: words left out
 * where an ellipsis stands, words added or replaced inside brackets. O(m·n) time and memory, with n a little over m;
 * beyond `WHOLE` words runs that stand once in both are fixed first and only what lies between is worked out, so that
 * long quotations cost in proportion to their length.
 *
 * Not a diff (longest common subsequence): it scatters a rewording over chance agreements of "the" and "of", and knows
 * nothing of a word that is nearly the same.
 *
 * Gotoh: An improved algorithm for matching biological sequences. J. Mol. Biol. 162, 1982. For the anchors, Cohen's
 * patience diff.
 */

/** A word of the quotation, as alignment sees it. */
export interface QuotedWord {
  readonly key: string
  /** Its key without the letters that stand in brackets inside it: "believe" of "believe[d]". */
  readonly bare: string | null
  /** The whole word stands in brackets. */
  readonly bracketed: boolean
  /** An ellipsis stands before it. */
  readonly elided: boolean
}

/** A word of the source. A free one (a citation, a note, a page tag) may be left out without a cost. */
export interface SourceWord {
  readonly key: string
  readonly free: boolean
}

export type StepKind = 'same' | 'near' | 'joined' | 'replaced' | 'added' | 'omitted'

/** One step through both; word indexes, half-open. A step of `added` has no source words, of `omitted` no quoted ones. */
export interface Step {
  readonly kind: StepKind
  readonly quoteFrom: number
  readonly quoteTo: number
  readonly sourceFrom: number
  readonly sourceTo: number
}

/** The step has words on both sides, be they the same or not. */
export function isPaired({ kind }: Step): boolean {
  return kind !== 'added' && kind !== 'omitted'
}

/** The step's words are the source's, if spelled or joined otherwise. */
export function isMet({ kind }: Step): boolean {
  return kind === 'same' || kind === 'near' || kind === 'joined'
}

export interface Alignment {
  /** From the first quoted word to the last, without what the source has before and after. */
  readonly steps: readonly Step[]
  /** Sum of the steps' costs: 0 for a quotation that has every word as the source has it. */
  readonly cost: number
}

// The costs of a word, tuned by eye on the hand-written cases of align.test.ts: an editor's reading must win there.
const JOINED = 0.1
const NEAR = 0.3 // and 1 less the likeness
const REPLACED = 1.5
// A word of three letters or less is soon put in; a longer one that stands a little further on was not put in at all.
const ADDED = { open: 0.7, short: 0.35, long: 0.75 }
const OMITTED = { open: 0.7, each: 0.12 }
// A word in brackets rather stands for another than for none; beside it the source may have more than the bracket.
const GLOSS = { open: 0.1, each: 0.05, replaced: 0.14 }
const GLOSSED = { open: 0.05, each: 0.12 }
const ELIDED = { open: 0, each: 0.004, nothing: 0.08 }
const FREE = 0.02
/** Less alike than this, a word is another word. */
const ALIKE = 0.5
/** Quotations longer than this many words are first cut at their anchors. */
const WHOLE = 160

export function align(quote: readonly QuotedWord[], source: readonly SourceWord[]): Alignment {
  const anchors = quote.length > WHOLE ? anchorsOf(quote, source) : []
  const steps: Step[] = []
  let cost = 0
  let before = { quote: 0, source: 0 }
  for (let i = 0; i <= anchors.length; i++) {
    const anchor = anchors[i]
    const piece = new Grid(
      quote,
      source,
      before,
      anchor ?? { quote: quote.length, source: source.length },
    ).solve(i === 0, anchor === undefined)
    steps.push(...piece.steps)
    cost += piece.cost
    if (!anchor) break
    const next = { quote: anchor.quote + 1, source: anchor.source + 1 }
    steps.push({
      kind: 'same',
      quoteFrom: anchor.quote,
      quoteTo: next.quote,
      sourceFrom: anchor.source,
      sourceTo: next.source,
    })
    before = next
  }
  return { steps, cost }
}

interface Place {
  readonly quote: number
  readonly source: number
}

// How a cell was reached. SAME to REPLACED are steps of one word to one; the rest say how many words.
const FROM_MATCH = 1
const FROM_ADDED = 2
const FROM_OMITTED = 3
// As FROM_MATCH, from words left out even where that is not the cheapest way to get there.
const FROM_PAST = 4
const FROM_JOIN = 5 // and up: FROM_JOIN + index in `joins`
const joins = [
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const

/** The table of one stretch between two anchors. A class to keep its arrays together while they are filled. */
class Grid {
  readonly #quote: readonly QuotedWord[]
  readonly #source: readonly SourceWord[]
  readonly #start: Place
  readonly #m: number
  readonly #n: number
  /** Best cost of each cell, and of those that end in a run of added or omitted words. */
  readonly #best: Float64Array
  readonly #added: Float64Array
  readonly #omitted: Float64Array
  /** How each cell's best came about; whether its added and omitted runs were opened here (bit 0, bit 1). */
  readonly #from: Uint8Array
  readonly #opened: Uint8Array
  /** Which letters each word has, a bit each: words that share too few are not compared letter by letter. */
  readonly #quoteLetters: Int32Array
  readonly #sourceLetters: Int32Array

  constructor(quote: readonly QuotedWord[], source: readonly SourceWord[], start: Place, end: Place) {
    this.#quote = quote
    this.#source = source
    this.#start = start
    this.#m = end.quote - start.quote
    this.#n = end.source - start.source
    const cells = (this.#m + 1) * (this.#n + 1)
    this.#best = new Float64Array(cells).fill(Infinity)
    this.#added = new Float64Array(cells).fill(Infinity)
    this.#omitted = new Float64Array(cells).fill(Infinity)
    this.#from = new Uint8Array(cells)
    this.#opened = new Uint8Array(cells)
    this.#quoteLetters = Int32Array.from({ length: this.#m }, (_, i) =>
      lettersOf(quote[start.quote + i]!.key),
    )
    this.#sourceLetters = Int32Array.from({ length: this.#n }, (_, j) =>
      lettersOf(source[start.source + j]!.key),
    )
  }

  solve(freeStart: boolean, freeEnd: boolean): Alignment {
    const width = this.#n + 1
    this.#best[0] = 0
    if (freeStart) this.#best.fill(0, 0, width)
    for (let i = 0; i <= this.#m; i++)
      for (let j = 0; j <= this.#n; j++) if (i > 0 || (j > 0 && !freeStart)) this.#fill(i, j)
    let end = this.#n
    if (freeEnd)
      for (let j = this.#n; j >= 0; j--)
        if (this.#best[this.#m * width + j]! <= this.#best[this.#m * width + end]!) end = j
    const steps = this.#trace(this.#m, end)
    return { steps, cost: this.#best[this.#m * width + end]! }
  }

  #fill(i: number, j: number): void {
    const width = this.#n + 1
    const cell = i * width + j
    if (i > 0 && j > 0) {
      const onto = cell - width - 1
      const pair = this.#pair(i - 1, j - 1)
      const elided = i > 1 && this.#quote[this.#start.quote + i - 1]!.elided
      this.#offer(cell, this.#best[onto]! + pair + (elided ? ELIDED.nothing : 0), FROM_MATCH)
      // An ellipsis stands for something, where anything can stand between.
      if (elided) this.#offer(cell, this.#omitted[onto]! + pair, FROM_PAST)
      for (let k = 0; k < joins.length; k++) {
        const [a, b] = joins[k]!
        if (i >= a && j >= b && this.#joined(i - a, a, j - b, b))
          this.#offer(cell, this.#best[cell - a * width - b]! + JOINED, FROM_JOIN + k)
      }
    }
    if (i > 0) this.#add(cell, i)
    if (j > 0) this.#omit(cell, i, j)
  }

  #add(cell: number, i: number): void {
    const above = cell - this.#n - 1
    const word = this.#quote[this.#start.quote + i - 1]!
    const open = word.bracketed ? GLOSS.open : ADDED.open
    const each = word.bracketed ? GLOSS.each : word.key.length <= 3 ? ADDED.short : ADDED.long
    const opened = this.#best[above]! + open
    const went = this.#added[above]!
    this.#added[cell] = Math.min(opened, went) + each
    if (opened <= went) this.#opened[cell]! |= 1
    this.#offer(cell, this.#added[cell]!, FROM_ADDED)
  }

  #omit(cell: number, i: number, j: number): void {
    const left = cell - 1
    const free = this.#source[this.#start.source + j - 1]!.free
    const { open, each } = free ? { open: 0, each: FREE } : this.#omission(i)
    const opened = this.#best[left]! + open
    const went = this.#omitted[left]!
    this.#omitted[cell] = Math.min(opened, went) + each
    if (opened <= went) this.#opened[cell]! |= 2
    this.#offer(cell, this.#omitted[cell]!, FROM_OMITTED)
  }

  // What leaving out a source word costs between the quoted words i - 1 and i of the stretch.
  #omission(i: number): { open: number; each: number } {
    const after = this.#quote[this.#start.quote + i]
    if (after?.elided) return ELIDED
    if (after?.bracketed || this.#quote[this.#start.quote + i - 1]?.bracketed) return GLOSSED
    return OMITTED
  }

  #offer(cell: number, cost: number, from: number): void {
    if (cost < this.#best[cell]!) {
      this.#best[cell] = cost
      this.#from[cell] = from
    }
  }

  #pair(i: number, j: number): number {
    const quoted = this.#quote[this.#start.quote + i]!
    const { key } = this.#source[this.#start.source + j]!
    if (quoted.key === key || quoted.bare === key) return 0
    if (quoted.bracketed || quoted.bare !== null) return GLOSS.replaced
    const alike = this.#alike(i, j)
    return alike === 0 ? REPLACED : NEAR + 1 - alike
  }

  #alike(i: number, j: number): number {
    const a = this.#quote[this.#start.quote + i]!.key
    const b = this.#source[this.#start.source + j]!.key
    const longer = Math.max(a.length, b.length)
    if (Math.abs(a.length - b.length) > longer * (1 - ALIKE)) return 0
    // Every letter kept is shared; a letter that a word has twice counts once, so this never says too little.
    const apart = bits(this.#quoteLetters[i]! & ~this.#sourceLetters[j]!)
    if (apart > longer * (1 - ALIKE)) return 0
    return likeness(a, b, ALIKE)
  }

  #joined(i: number, a: number, j: number, b: number): boolean {
    const quote = this.#start.quote + i
    const source = this.#start.source + j
    let left = this.#quote[quote]!.key
    let right = this.#source[source]!.key
    for (let k = 1; k < a; k++) left += this.#quote[quote + k]!.key
    for (let k = 1; k < b; k++) right += this.#source[source + k]!.key
    return left === right
  }

  #trace(i: number, j: number): Step[] {
    const width = this.#n + 1
    const steps: Step[] = []
    const push = (kind: StepKind, a: number, b: number): void => {
      const quoteTo = this.#start.quote + i
      const sourceTo = this.#start.source + j
      steps.push({ kind, quoteFrom: quoteTo - a, quoteTo, sourceFrom: sourceTo - b, sourceTo })
      i -= a
      j -= b
    }
    const run = (kind: 'added' | 'omitted', bit: number): void => {
      for (let opened = false; !opened; ) {
        opened = (this.#opened[i * width + j]! & bit) !== 0
        push(kind, kind === 'added' ? 1 : 0, kind === 'added' ? 0 : 1)
      }
    }
    while (this.#from[i * width + j] !== 0) {
      const from = this.#from[i * width + j]!
      if (from === FROM_ADDED) run('added', 1)
      else if (from === FROM_OMITTED) run('omitted', 2)
      else if (from === FROM_MATCH || from === FROM_PAST) {
        push(this.#kindOf(i - 1, j - 1), 1, 1)
        if (from === FROM_PAST) run('omitted', 2)
      } else {
        const [a, b] = joins[from - FROM_JOIN]!
        push('joined', a, b)
      }
    }
    return steps.reverse()
  }

  #kindOf(i: number, j: number): StepKind {
    const quoted = this.#quote[this.#start.quote + i]!
    const { key } = this.#source[this.#start.source + j]!
    if (quoted.key === key || quoted.bare === key) return 'same'
    return this.#alike(i, j) > 0 ? 'near' : 'replaced'
  }
}

function lettersOf(key: string): number {
  let letters = 0
  for (let i = 0; i < key.length; i++) letters |= 1 << (key.charCodeAt(i) & 31)
  return letters
}

function bits(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * Word pairs that are surely the same place: middles of runs of three words that stand once in the quotation and once
 * in the source, the longest chain of them that rises in both.
 */
function anchorsOf(quote: readonly QuotedWord[], source: readonly SourceWord[]): Place[] {
  const inQuote = onceByRun(quote)
  const inSource = onceByRun(source)
  const shared: Place[] = []
  for (const [run, at] of inQuote) {
    const there = inSource.get(run)
    if (there !== undefined && at >= 0 && there >= 0) shared.push({ quote: at + 1, source: there + 1 })
  }
  shared.sort((a, b) => a.quote - b.quote)
  return longestRise(shared)
}

// Where each run of three keys begins; -1 for one that stands more than once.
function onceByRun(words: readonly { readonly key: string }[]): Map<string, number> {
  const runs = new Map<string, number>()
  for (let i = 0; i + 2 < words.length; i++) {
    const run = `${words[i]!.key} ${words[i + 1]!.key} ${words[i + 2]!.key}`
    runs.set(run, runs.has(run) ? -1 : i)
  }
  return runs
}

// Patience sorting: `ends[k]` is the place with the least source word that ends a rise of k + 1.
function longestRise(places: readonly Place[]): Place[] {
  const ends: number[] = []
  const before: number[] = []
  places.forEach((place, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (places[ends[middle]!]!.source < place.source) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? ends[low - 1]! : -1)
    ends[low] = index
  })
  const chain: Place[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(places[at]!)
  return chain.reverse()
}
