import { words } from '../../text/word.ts'
import type { Comparison } from './comparison.ts'
import type { BareEdit, EditCode } from './edit.ts'
import { isArchaic } from './spelling.ts'

/** Before this year printers spelled as they liked. */
const SETTLED = '1750'

/** The source is of a time without a rule of spelling, by its date or by the spellings that are sure. */
export function isOldText({ source }: Comparison, edits: readonly BareEdit[]): boolean {
  if (source.date !== null && /^\d{4}/.test(source.date) && source.date < SETTLED) return true
  return edits.some(
    ({ code, source: { from, to } }) =>
      code === 'A12' && /[ſy]|e$|(\p{L})\1/u.test(source.text.slice(from, to)),
  )
}

/** In an old text, a word that differs as spellings then did is the same word. */
export function archaicCode({ draft, source }: Comparison, edit: BareEdit): EditCode | null {
  if (edit.marked || !['A13', 'A31', 'A34', 'A40'].includes(edit.code)) return null
  const was = words(source.text.slice(edit.source.from, edit.source.to))
  const is = words(draft.text.slice(edit.quotation.from, edit.quotation.to))
  return was.length > 0 &&
    was.length === is.length &&
    was.every(({ key }, i) => key === is[i]!.key || isArchaic(key, is[i]!.key))
    ? 'A12'
    : null
}
