import type { Range } from '../src/index.ts'
import type { Stretch } from './nested.ts'

/** A stretch of a text that is set by itself, as its file's markup tells. */
export interface Block extends Stretch {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'note' | 'furniture'
  /** Of a heading, from 1. */
  readonly level: number
}

/** Longer ones are cut at a line end, so that a browser need not lay out a book to show a page. */
const LONG = 3000

/** The blocks of a text in order; white space between them is in none. */
export function blocksOf(text: string, ranges: readonly Range[]): Block[] {
  const setting = ranges
    .filter(({ kind }) => ['heading', 'quote', 'note', 'furniture'].includes(kind))
    .sort((a, b) => a.from - b.from)
  let next = 0
  return paragraphsOf(text, setting).map((stretch) => {
    while (next < setting.length && setting[next]!.to <= stretch.from) next++
    const range = setting
      .slice(next, next + 8)
      .find(({ from, to }) => from <= stretch.from && to >= stretch.from + 1)
    const kind = (range?.kind ?? 'paragraph') as Block['kind']
    return { ...stretch, kind, level: kind === 'heading' ? Number(range?.label ?? 2) || 2 : 0 }
  })
}

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
