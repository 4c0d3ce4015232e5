import type { Span } from '../text/span.ts'
import { type Word, words } from '../text/word.ts'
import { bodies, common, landforms, particles, small, titles } from './name-words.ts'
import { places } from './places.ts'

/** A word as a finder of names sees it. */
export interface ProperWord extends Word {
  readonly isCapital: boolean
  /** It begins a sentence, a line of a list, a quotation: its capital says nothing. */
  readonly opens: boolean
  /** What stands between it and the word before. */
  readonly gap: string
}

/** A run of words that together may be one name: indices into the words, `end` exclusive. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The key of a title that stands before it. */
  readonly title: string | null
}

const initial = /^\p{Lu}\p{Ll}?$/u

/** The words with what a finder of names asks of them. */
export function properWords(text: string, cuts: readonly Span[]): ProperWord[] {
  let last = 0
  let lastWord = ''
  const found: ProperWord[] = []
  let cut = 0
  for (const word of words(text, cuts)) {
    const gap =
      word.from - last > 40
        ? '\n\n'
        : withoutCuts(
            text,
            last,
            word.from,
            cuts,
            () => cut,
            (at) => (cut = at),
          )
    const first = text.codePointAt(word.from)!
    const isCapital = isUpper(first)
    found.push({
      ...word,
      isCapital,
      gap,
      opens: found.length === 0 || (isCapital && opening(gap, lastWord)),
    })
    last = word.to
    lastWord =
      isCapital && word.to - word.from < 5
        ? text.slice(word.from, word.to)
        : word.key.length < 5
          ? word.key
          : ''
  }
  return found
}

function withoutCuts(
  text: string,
  from: number,
  to: number,
  cuts: readonly Span[],
  get: () => number,
  set: (at: number) => void,
): string {
  let at = get()
  while (at < cuts.length && cuts[at]!.to <= from) at++
  set(at)
  if (at >= cuts.length || cuts[at]!.from >= to) return text.slice(from, to)
  let gap = ''
  for (; at < cuts.length && cuts[at]!.from < to; at++) {
    gap += text.slice(from, Math.max(from, cuts[at]!.from))
    from = Math.max(from, cuts[at]!.to)
  }
  return gap + text.slice(from, Math.max(from, to))
}

function isUpper(point: number): boolean {
  if (point < 0x80) return point >= 0x41 && point <= 0x5a
  return /\p{Lu}/u.test(String.fromCodePoint(point))
}

function opening(gap: string, before: string): boolean {
  if (gap === ' ') return false
  if (/[!?:…;"“”«»‘([•*—–]|\n\s*\n|\n\s*[-\d]/.test(gap)) return true
  if (!gap.includes('.')) return false
  return (
    !initial.test(before) &&
    !/^(?:mr|mrs|ms|dr|st|gen|col|capt|prof|mme|mlle|lt|rev|hon|sen|gov|m)$/i.test(before)
  )
}

/** The runs of capitalised words, in order, without words that begin a sentence and are no names. */
export function runs(all: readonly ProperWord[], text: string): Run[] {
  const found: Run[] = []
  for (let i = 0; i < all.length; ) {
    if (!all[i]!.isCapital) {
      i++
      continue
    }
    let end = i + 1
    for (let next = follows(all, end, text); next > end; next = follows(all, end, text)) end = next
    const run = trimmed(all, i, end, text)
    if (run) found.push(run)
    i = end
  }
  return found
}

/** The end of the run if it goes on at `at`, else `at`. */
function follows(all: readonly ProperWord[], at: number, text: string): number {
  const next = all[at]
  if (!next || !isJoined(all, at, text)) return at
  if (next.isCapital) return at + 1
  // "Rosa de la Cruz", "Bandar-e Anzali", "Rostov-on-Don".
  for (let i = at; i < at + 3; i++) {
    const one = all[i]
    if (!one || !isJoined(all, i, text)) return at
    if (i > at && one.isCapital) return i + 1
    if (one.isCapital || !(particles.has(one.key) || (one.gap === '-' && all[i + 1]?.gap === '-'))) return at
  }
  return at
}

function isJoined(all: readonly ProperWord[], at: number, text: string): boolean {
  const { gap } = all[at]!
  if (/^[ \u00a0]$|^[ \t]*\r?\n[ \t]*$|^[-\u2010\u2011]$/.test(gap)) return true
  const before = all[at - 1]!
  if (!/^\.[-\s]{0,2}$/.test(gap)) return false
  return (
    before.isCapital &&
    (initial.test(text.slice(before.from, before.to)) || titles.has(before.key) || before.key === 'st')
  )
}

function trimmed(all: readonly ProperWord[], from: number, to: number, text: string): Run | null {
  const words = (i: number): string => text.slice(all[i]!.from, all[i]!.to)
  const isLetter = (i: number): boolean => /^\p{Lu}$/u.test(words(i))
  let start = from
  let end = to
  let title: string | null = null
  // "Louis XIV" keeps his number; "Smith I" is Smith, who is followed by another sentence.
  while (
    end > start &&
    common.has(all[end - 1]!.key) &&
    !/^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/.test(words(end - 1))
  )
    end--
  for (; start < end; start++) {
    const { key } = all[start]!
    const isInitial = isLetter(start) && start + 1 < end && all[start + 1]!.gap.startsWith('.')
    if (isInitial) break
    if (titles.has(key) && (start + 1 < end || !isPlainTitle(key))) title = key
    else if (!small.has(key) && isBodyOrPlace(all, start, end)) break
    else if (!common.has(key) && !small.has(key)) break
  }
  return start < end ? { start, end, title } : null
}

// "Soviet Union", "New York", "Russian Opposition": a common word that belongs to the name.
function isBodyOrPlace(all: readonly ProperWord[], start: number, end: number): boolean {
  if (end - start < 2) return false
  const last = all[end - 1]!.key
  if (bodies.has(last) || landforms.has(last)) return true
  return places.has(
    all
      .slice(start, end)
      .map(({ key }) => key)
      .join(' '),
  )
}

// "Dean", "King" and "Pope" may be all the name there is; "Comrade" never.
function isPlainTitle(key: string): boolean {
  return !/^(?:comrades?|mr|mrs|ms|dr|citizen|mme|mlle|monsieur|madame|herr|frau|genosse|camarade)$/.test(key)
}
