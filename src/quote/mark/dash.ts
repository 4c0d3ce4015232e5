import { firstEndingAfter, isSpace, type Span, trim } from '../../text/span.ts'
import { tagsIn } from './dash-tag.ts'
import type { Marked } from './marked.ts'
import { tellerIn } from './teller.ts'

interface Turn extends Span {
  readonly dash: Span
  /** A line or a paragraph begins with it. */
  readonly leads: boolean
  readonly tags: readonly Span[]
}

const start = /(?<at>^|\n[^\S\n]*|:\s)(?<dash>[—―–]|--(?=\S)|-(?=[^\S\n]))[^\S\n]*(?=[\p{L}\d¿¡«"“„‘'(…])/gu
const led = /(?:^|\n)[^\S\n]*["“„«»‘'](?=[\p{L}\s])/gu
const sentenceEnd = /[.!?…:»”"’)][*_]?$/u

/**
 * Speech that dashes set off: each line that begins with one is somebody's turn, less the words that say whose. A dash
 * alone shows little; the text has to use it so: several times, mostly for whole sentences, and somebody has to ask,
 * exclaim or be said to speak. A list, and the names under mottoes, do not.
 */
export function dashSpans(text: string, paragraphs: readonly Span[], cuts: readonly Span[]): Marked[] {
  const turns = turnsIn(text, paragraphs, cuts)
  if (turns.length === 0 || (text.match(led)?.length ?? 0) > turns.length) return []
  const signs = new Set(turns.map(({ dash }) => text[dash.from]!))
  const talking = [...signs].filter((sign) =>
    isTalk(
      text,
      sign,
      turns.filter(({ dash, leads }) => leads && text[dash.from] === sign),
    ),
  )
  return turns
    .filter((turn) => talking.includes(text[turn.dash.from]!) && !isSignature(text, turn))
    .flatMap((turn) => stretches(text, turn))
}

function turnsIn(text: string, paragraphs: readonly Span[], cuts: readonly Span[]): Turn[] {
  const starts = [...text.matchAll(start)].flatMap((match) => {
    const { at, dash } = match.groups as { at: string; dash: string }
    const from = match.index + at.length
    const paragraph = paragraphs[firstEndingAfter(paragraphs, from)]
    const cut = cuts[firstEndingAfter(cuts, from)]
    if (!paragraph || paragraph.from > from || (cut && cut.from <= from)) return []
    return [
      { from, to: from + dash.length, behind: match.index + match[0].length, paragraph, leads: at !== ': ' },
    ]
  })
  return starts.map(({ from, to, behind, paragraph, leads }, i) => {
    const next = starts[i + 1]?.from ?? Infinity
    const whole = trim(text, { from: behind, to: Math.min(paragraph.to, next) })
    const tags = tagsIn(text, whole)
    const turn = trim(text, { from: whole.from, to: tellerIn(text, whole, tags) })
    return { ...turn, dash: { from, to }, leads, tags: tags.filter((tag) => tag.to <= turn.to) }
  })
}

function isTalk(text: string, sign: string, turns: readonly Turn[]): boolean {
  const whole = turns.filter(({ to, tags }) => tags.length > 0 || sentenceEnd.test(text.slice(to - 2, to)))
  const tagged = turns.filter(({ tags }) => tags.length > 0).length
  const lively = turns.filter((turn) => /[?!]/.test(text.slice(turn.from, turn.to))).length
  if (whole.length < turns.length * 0.6 || turns.length === 0) return false
  if (/[—―]/.test(sign)) return turns.length === 1 ? tagged > 0 : tagged + lively > 0
  return turns.length > 1 && tagged > 0
}

/** "— Jane Roe, 1911" under a motto. */
function isSignature(text: string, { from, to, dash }: Turn): boolean {
  const words = text.slice(from, to)
  if (words.length > 80 || /[?!]$/.test(words) || !/^\p{Lu}/u.test(words)) return false
  const before = text.slice(Math.max(0, dash.from - 4), dash.from).trimEnd()
  return /[”"»’]$/.test(before) && !/[.…]$/.test(words)
}

/** What is said of a turn: all but its tags. */
function stretches(text: string, { from, to, dash, tags }: Turn): Marked[] {
  const out: Marked[] = []
  let open = dash
  let at = from
  for (const tag of [...tags, { from: to, to }]) {
    const words = trim(text, { from: at, to: tag.from })
    if (words.from < words.to)
      out.push({
        ...words,
        marks: 'dash',
        segments: [words],
        parent: null,
        open,
        close: { from: words.to, to: words.to },
        problems: [],
      })
    at = tag.to
    while (at < to && isSpace(text.charCodeAt(at))) at++
    open = { from: at, to: at }
  }
  return out
}

/** Both, by where they begin, outer before inner; what crosses a pair of marks is left out. */
export function withDashes(pairs: readonly Marked[], dashes: readonly Marked[]): Marked[] {
  if (dashes.length === 0) return [...pairs]
  const all = [...pairs, ...dashes].sort(
    (a, b) => a.open.from - b.open.from || b.close.to - a.close.to || (a.marks === 'dash' ? -1 : 1),
  )
  const kept: Marked[] = []
  const around: number[] = []
  for (const one of all) {
    while (around.length > 0 && kept[around.at(-1)!]!.close.to <= one.open.from) around.pop()
    const outer = kept[around.at(-1) ?? -1]
    if (outer && one.close.to > outer.close.from) {
      if (one.marks === 'dash') continue
      // A pair that begins inside a turn and ends outside is no part of it: the turn gives way.
      if (outer.marks !== 'dash') continue
      kept.splice(around.pop()!, 1)
    }
    const parent = around.at(-1) ?? null
    kept.push({ ...one, parent })
    around.push(kept.length - 1)
  }
  return kept
}
