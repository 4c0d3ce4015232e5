import type { Range } from '../src/index.ts'
import type { Stretch } from './nested.ts'

/** A stretch of a text that is set by itself, as its file's markup tells. */
export interface Block extends Stretch {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'note' | 'furniture'
  /** Of a heading, from 1. */
  readonly level: number
  /** False where the lines are lines, as of verse; true where a line ended because it was full. */
  readonly flows: boolean
}

/** Longer ones are cut at a line end, so that a browser need not lay out a book to show a page. */
const LONG = 3000

/** The blocks of a text in order; white space between them is in none. */
export function blocksOf(text: string, ranges: readonly Range[]): Block[] {
  const setting = ranges
    .filter(({ kind }) => ['heading', 'quote', 'note', 'furniture'].includes(kind))
    .sort((a, b) => a.from - b.from)
  let next = 0
  const width = widthOf(text)
  return paragraphsOf(text, setting).map((stretch) => {
    while (next < setting.length && setting[next]!.to <= stretch.from) next++
    const range = setting
      .slice(next, next + 8)
      .find(({ from, to }) => from <= stretch.from && to >= stretch.from + 1)
    const kind = (range?.kind ?? 'paragraph') as Block['kind']
    const flows = areFull(text.slice(stretch.from, stretch.to), width)
    return { ...stretch, kind, flows, level: kind === 'heading' ? Number(range?.label ?? 2) || 2 : 0 }
  })
}

const LINE_END = /\r\n|[\n\r]/

/** Letters of the lines that nine in ten do not go beyond: of a text that was broken at a margin, that margin. */
function widthOf(text: string): number {
  const lengths = text
    .slice(0, 100_000)
    .split(LINE_END)
    .flatMap((line) => line.trim().length || [])
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Letters that a line may fall short of the margin and still be full, besides the word that did not fit. */
const RAGGED = 6

/** Whether every line but the last ended because the first word of the next one did not fit into it. */
function areFull(block: string, width: number): boolean {
  const lines = block.split(LINE_END).map((line) => line.trim())
  if (lines.length < 2) return true
  const widest = Math.max(...lines.map(({ length }) => length))
  const margin = lines.length > 3 ? widest : Math.min(width, Math.max(widest, NARROW))
  return (
    widest >= NARROW &&
    lines.slice(1).every((line, i) => {
      const [word = ''] = line.split(/\s/, 1)
      return lines[i]!.length + 1 + word.length > margin - RAGGED
    })
  )
}

/** Narrower columns than this are taken for lines of verse, or of a list. */
const NARROW = 45

function paragraphsOf(text: string, setting: readonly Range[]): Stretch[] {
  const ends = new Set(setting.filter(({ kind }) => kind === 'heading').map(({ to }) => to))
  const out: Stretch[] = []
  const push = (from: number, to: number): void => {
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /\s/.test(text[to - 1]!)) to--
    if (from < to) out.push({ from, to })
  }
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/(?:\r\n|[\n\r])[ \t]*/g)) {
    const blank = /^(?:\r\n|[\n\r])/.test(text.slice(index + gap.length, index + gap.length + 2))
    if (!blank && !ends.has(index) && index - start < LONG) continue
    push(start, index)
    start = index + gap.length
  }
  push(start, text.length)
  return out
}
