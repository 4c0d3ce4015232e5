import type { House } from '../../src/judge/profile.ts'
import type { Severity, Verdict } from '../../src/judge/verdict.ts'
import type { Case, Source } from './case.ts'
import type { Pair } from './pair.ts'

/** Makes a case of a pair where the change can be made surely; elsewhere null. */
export interface Operator {
  /** The code that it is about, and what it does: "A05 a bare small letter". */
  readonly name: string
  readonly make: (pair: Pair, draw: () => number, others: readonly Pair[]) => Made | null
}

/** What an operator changes of the usual case: the whole sentence quoted after the work's name and a colon. */
export interface Made {
  /** The words between the marks. */
  readonly quotation: string
  readonly verdicts: readonly Verdict[]
  readonly codes?: readonly string[]
  readonly not?: readonly string[]
  readonly severity?: Severity
  readonly faithful?: boolean
  readonly house?: House
  /** What stands before the opening mark and behind the closing one, where that is not the lead-in and nothing. */
  readonly before?: string
  readonly behind?: string
  /** The sentence as the source has it. */
  readonly stands?: string
  /** The sources, where they are not the one document of the pair. */
  readonly sources?: readonly Source[]
  /** Which quotation of the draft, from 1. */
  readonly nth?: number
}

/** The case of one operator on one pair. */
export function caseOf({ name }: Operator, pair: Pair, made: Made): Case {
  const { quotation, verdicts, codes = [], not = [], severity = null, faithful = false } = made
  return {
    group: name.split(' ')[0]!,
    name: `${name}, on ${pair.id}`,
    house: made.house ?? 'general',
    language: 'en',
    draft: `${made.before ?? `${pair.work.lead}: `}“${quotation}”${made.behind ?? ''}`,
    sources: made.sources ?? [sourceOf(pair, made.stands)],
    quotation: made.nth ?? 1,
    verdicts,
    severity,
    codes,
    not,
    faithful,
  }
}

/** A pair's document, with another sentence in the pair's place where one is given. */
export function sourceOf(pair: Pair, stands: string = pair.sentence): Source {
  return documentOf(pair, [...pair.before, stands, ...pair.after].join(' '))
}

/** Any text in the name of a pair's work. */
export function documentOf({ work }: Pair, text: string, file: string = 'a.txt'): Source {
  const { author, title, date } = work
  return { text, file, author, title, date, language: 'en', pages: [] }
}

/** The places of all matches. */
export function placesOf(words: string, pattern: RegExp): RegExpExecArray[] {
  return [...words.matchAll(pattern)]
}

/** One of them, drawn. */
export function drawn<T>(list: readonly T[], draw: () => number): T | null {
  return list[Math.floor(draw() * list.length)] ?? null
}

/** The words with one match of the pattern, drawn, replaced; null where there is none. */
export function replacedOnce(
  words: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  draw: () => number,
): string | null {
  const match = drawn(placesOf(words, pattern), draw)
  if (!match) return null
  return words.slice(0, match.index) + by(match) + words.slice(match.index + match[0].length)
}
