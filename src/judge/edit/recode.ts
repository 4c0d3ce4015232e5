import { words } from '../../text/word.ts'
import type { Comparison } from './comparison.ts'
import type { BareEdit, EditCode } from './edit.ts'
import { isAbbreviation, isDialect, isSameFigure } from './other-writing.ts'
import { passedOver } from './passed-over.ts'

/**
 * The code of an edit once its words are known as a whole: what looks like a cut may be a page tag, what looks like
 * another word may be the same word abbreviated.
 */
export function recoded({ draft, source }: Comparison, edit: BareEdit): EditCode {
  const { code, marked } = edit
  const was = source.text.slice(edit.source.from, edit.source.to)
  const is = draft.text.slice(edit.quotation.from, edit.quotation.to)
  if (code === 'A28' || code === 'A09') return passedOver(source.text, edit.source) ?? code
  if (code === 'A30' && !marked) return added(draft.text, edit)
  if ((code !== 'A31' && code !== 'A40' && code !== 'A12' && code !== 'A13' && code !== 'A34') || marked)
    return code
  if (/\d/.test(was) && /\d/.test(is) && isSameFigure(was, is)) return 'A03'
  if (code === 'A12' && /\d/.test(was) && /\d/.test(is)) return 'A31'
  if (isNoteSign(was, is)) return 'A09'
  const here = { words: is, sign: draft.text[edit.quotation.to] ?? '' }
  const there = { words: was, sign: source.text[edit.source.to] ?? '' }
  if (code !== 'A12' && (isAbbreviation(there, here) || isAbbreviation(here, there))) return 'A16'
  return isDialect(was, is) ? 'A35' : code
}

/** Words put in between parentheses are the quoter's, shown by the wrong sign. */
function added(text: string, { quotation }: BareEdit): EditCode {
  const before = text.slice(0, quotation.from).trimEnd()
  const inside = text.slice(quotation.from, quotation.to)
  if (!/\($/.test(before) || !/^[.!?]?\)/.test(text.slice(quotation.to).trimStart())) return 'A30'
  return inside.includes('(') || inside.includes(')') ? 'A30' : 'A22'
}

/** A note's number that sticks to a word: "antler2". */
function isNoteSign(was: string, is: string): boolean {
  const [there, here] = [words(was), words(is)]
  return (
    there.length === 1 &&
    here.length === 1 &&
    (!/\d/.test(is) || /^(?:1[0-9]|20)\d\d$/.test(is)) &&
    there[0]!.key.startsWith(here[0]!.key) &&
    /^\d{1,2}$/.test(there[0]!.key.slice(here[0]!.key.length))
  )
}
