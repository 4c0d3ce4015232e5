import { firstEndingAfter, type Span } from '../../text/span.ts'

export type MarkKind =
  | 'double'
  | 'single'
  | 'guillemet'
  | 'low-high'
  | 'corner'
  | 'dash'
  | 'straight'
  | 'none'

/** What a mark opens. */
export interface Sign {
  readonly kind: MarkKind
  /** What closes it, the proper one first: what stands later in the row is believed less readily. */
  readonly closers: readonly string[]
  /** Of one mark rather than two: it may be an apostrophe. */
  readonly single: boolean
  /** That it opens is the habit of some languages, or of some typists: what else it can be comes first. */
  readonly rare: boolean
}

function sign(kind: MarkKind, closers: string, how: 'single' | 'rare' | 'rare single' | '' = ''): Sign {
  return {
    kind,
    closers: closers.split(' '),
    single: how.includes('single'),
    rare: how.includes('rare'),
  }
}

// What each mark opens. A mark that is not named here opens nothing.
const signs = new Map<string, Sign>([
  ['“', sign('double', '” " “')],
  ['„', sign('low-high', "“ ” \" „ ''")],
  [',,', sign('low-high', "“ '' ” \"")],
  ['‟', sign('double', '”')],
  ['”', sign('double', '”', 'rare')],
  ['"', sign('straight', '" ”')],
  ['``', sign('straight', "'' \"")],
  ["''", sign('straight', "''", 'rare')],
  ['‘', sign('single', "’ '", 'single')],
  ['`', sign('single', "' ’", 'single')],
  ['‚', sign('low-high', "‘ ’ '", 'single')],
  ['’', sign('single', '’', 'rare single')],
  ["'", sign('straight', "' ’", 'single')],
  ['«', sign('guillemet', '»')],
  ['»', sign('guillemet', '« »', 'rare')],
  ['‹', sign('guillemet', '›')],
  ['›', sign('guillemet', '‹ ›', 'rare')],
  ['「', sign('corner', '」')],
  ['『', sign('corner', '』')],
  ['﹁', sign('corner', '﹂')],
])

const everyMark = /``|''|,,(?=\p{L})|["“”„‟«»‹›'‘’‚`「」『』﹁﹂]/gu
const word = /[\p{L}\p{N}]/u

/** A mark of a paragraph, with what stands beside it. */
export interface Mark extends Span {
  readonly character: string
  /** The character before it, past other marks and emphasis; "" at the paragraph's start. */
  readonly before: string
  /** The character behind it, likewise; "" at the paragraph's end. */
  readonly after: string
}

export function signOf(character: string): Sign | null {
  return signs.get(character) ?? null
}

/** The marks of a paragraph that may set words off. An apostrophe between two letters is none. */
export function marksIn(text: string, paragraph: Span, cuts: readonly Span[]): Mark[] {
  const marks: Mark[] = []
  const within = text.slice(paragraph.from, paragraph.to)
  for (const { index, 0: character } of within.matchAll(everyMark)) {
    if (isInsideWord(within, index, character)) continue
    const from = paragraph.from + index
    const to = from + character.length
    const cut = cuts[firstEndingAfter(cuts, from)]
    if (cut && cut.from <= from) continue
    marks.push({
      from,
      to,
      character,
      before: before(text, from, paragraph, cuts),
      after: after(text, to, paragraph, cuts),
    })
  }
  return marks
}

function isInsideWord(text: string, at: number, character: string): boolean {
  if (character !== "'" && character !== '’' && character !== '‘' && character !== '`') return false
  return word.test(text[at - 1] ?? '') && word.test(text[at + 1] ?? '')
}

// Marks that stand together look over each other at what is beside them all: the first in ",'”" closes too. So does
// one that emphasis parts from its words.
const transparent = /["“”„‟«»‹›'‘’‚`_*]/
// A longer row of such characters is a rule across the page.
const longestRow = 40

function before(text: string, at: number, paragraph: Span, cuts: readonly Span[]): string {
  let from = at
  for (let steps = 0; steps < longestRow && from > paragraph.from; steps++) {
    const cut = cuts[firstEndingAfter(cuts, from - 1)]
    if (cut && cut.from < from && cut.to >= from) from = cut.from
    else if (transparent.test(text[from - 1]!)) from--
    else break
  }
  return from > paragraph.from ? text[from - 1]! : ''
}

/** A note's marker behind a mark counts as space: what it marks has ended. */
function after(text: string, at: number, paragraph: Span, cuts: readonly Span[]): string {
  const end = Math.min(paragraph.to, at + longestRow)
  for (let to = at; to < end; to++) {
    const cut = cuts[firstEndingAfter(cuts, to)]
    if (cut && cut.from <= to) return ' '
    if (!transparent.test(text[to]!)) return text[to]!
  }
  return ''
}
