import { firstEndingAfter, type Span } from '../text/span.ts'
import { placeKey } from './gazetteer.ts'
import { kindOf, type Seen } from './kind.ts'
import { bodies, offices, roles, titles } from './name-words.ts'
import type { NameMention } from './named.ts'
import { type ProperWord, properWords, type Run, runs } from './proper.ts'
import { worksIn } from './work.ts'

/** Words; what is longer is a heading or a list. */
const LONGEST = 7

interface Found extends Span {
  readonly name: string
  readonly key: string
  readonly seen: Seen
}

/**
 * The names of a text, in order, none inside another. What a name names is decided once for the whole text: the
 * evidence of all its mentions counts together. A word that the text also writes small is no name.
 */
export function nameMentions(text: string, cuts: readonly Span[], language: string): NameMention[] {
  const all = properWords(text, cuts)
  const works = worksIn(text)
  const found = names(text, all, cuts, language).filter(({ from, to }) => !overlapsAny(works, from, to))
  const kinds = kindOf(found.map(({ seen }) => seen))
  const mentions: NameMention[] = [...works]
  for (const { from, to, name, key } of found) {
    const kind = kinds.get(key)
    if (kind) mentions.push({ from, to, name, kind })
  }
  return mentions.sort((a, b) => a.from - b.from)
}

function names(text: string, all: readonly ProperWord[], cuts: readonly Span[], language: string): Found[] {
  const small = smallWords(all)
  const found: Found[] = []
  for (const run of runs(all, text)) {
    if (run.end - run.start > LONGEST || isShouted(text, all, run)) continue
    const from = all[run.start]!.from
    const to = endOfName(text, all[run.end - 1]!)
    const name = shown(text, from, to, cuts)
    const key = placeKey(name)
    if (key === '' || /^\d+$/.test(key) || isOffice(key)) continue
    found.push({ from, to, name, key, seen: { text, all, run, name, key, language, small } })
  }
  return found
}

// "The Chairman", "the Resident Engineer", "the Board" name an office, not who holds it.
function isOffice(key: string): boolean {
  const words = key.split(' ')
  if (words.length === 1 && bodies.has(key)) return true
  return words.every((word) => roles.has(word) || titles.has(word) || offices.has(word))
}

// The works are in order and apart.
function overlapsAny(works: readonly Span[], from: number, to: number): boolean {
  const next = works[firstEndingAfter(works, from)]
  return next !== undefined && next.from < to
}

/** How often each word stands in small letters. */
function smallWords(all: readonly ProperWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key, isCapital } of all) if (!isCapital) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** On one line, without hyphens at line ends and running heads. */
function shown(text: string, from: number, to: number, cuts: readonly Span[]): string {
  let words = ''
  for (let i = firstEndingAfter(cuts, from); i < cuts.length && cuts[i]!.from < to; i++) {
    words += text.slice(from, Math.max(from, cuts[i]!.from))
    from = Math.min(to, cuts[i]!.to)
  }
  return (words + text.slice(from, to)).replace(/\s+/g, ' ')
}

// A line in capitals: a heading, whose words are names or not.
function isShouted(text: string, all: readonly ProperWord[], { start, end }: Run): boolean {
  const words = text.slice(all[start]!.from, all[end - 1]!.to)
  return end - start > 2 && !/\p{Ll}/u.test(words)
}

function endOfName(text: string, { from, to }: ProperWord): number {
  const word = text.slice(from, to)
  const genitive = /['’]s$/.exec(word)
  return genitive ? to - 2 : to
}
