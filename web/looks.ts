import type { CheckJson } from '../src/index.ts'

export type Checked = CheckJson['quotations'][number]
export type FindingJson = CheckJson['findings'][number]
export type Severity = Checked['severity']
export type PassageJson = NonNullable<Checked['source']>

/** What a severity looks like without colour: a sign and a word; the style sheet has a style of line for each. */
export const looks: Readonly<Record<Severity, { readonly sign: string; readonly word: string }>> = {
  none: { sign: '✓', word: 'in order' },
  note: { sign: '·', word: 'note' },
  warning: { sign: '!', word: 'warning' },
  error: { sign: '✗', word: 'error' },
}

/** From the loudest to the quietest. */
export const severities: readonly Severity[] = ['error', 'warning', 'note', 'none']

/** "cut-hides" and "quote/cut-hides" as words. */
export function wordsOf(rule: string): string {
  return rule.replace(/^.*\//, '').replaceAll('-', ' ')
}

/** Of many, in numerals with the noun: "1 source", "3 sources". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}
