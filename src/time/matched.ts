import type { Lexeme } from './lexeme.ts'

/** The lexemes that a rule took, asked by class. */
export interface Matched {
  readonly lexemes: readonly Lexeme[]
  /** The text directly behind, a few words of it. */
  readonly behind: string
  /** The text directly before, a few words of it. */
  readonly before: string
}

/** Value of the nth lexeme of one of the classes; undefined when there is none. */
export function wordOf({ lexemes }: Matched, classes: string, nth = 0): string | undefined {
  let left = nth
  for (const lexeme of lexemes) if (classes.includes(lexeme.class) && left-- === 0) return lexeme.value
  return undefined
}

/** The same as a number. */
export function numberOf(matched: Matched, classes: string, nth = 0): number | undefined {
  const value = wordOf(matched, classes, nth)
  return value === undefined ? undefined : Number(value)
}

/** Which part of its stretch is meant, and whether "about": what any date may carry. */
export function modifiers(matched: Matched): { part?: string; approximate?: boolean } {
  const word = wordOf(matched, 'e')
  const half = wordOf(matched, 'H')
  const nth = wordOf(matched, 'Q')
  const approximate = /^(?:about|around|circa|approximately|roughly)$/.test(wordOf(matched, 'g') ?? '')
  const part =
    half === 'quarter' && nth
      ? `Q${nth}`
      : half === 'half' && nth === '1'
        ? 'H1'
        : half === 'half' && (nth === '2' || word)
          ? 'H2'
          : word
  return { ...(part ? { part } : {}), ...(approximate ? { approximate } : {}) }
}
