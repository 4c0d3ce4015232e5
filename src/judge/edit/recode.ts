import { covers } from '../../text/span.ts'
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
  if (code === 'A28' || code === 'A09') {
    // Words struck out in the source are not its words any more.
    const isDeleted = source.ranges.some((range) => range.kind === 'deleted' && covers(range, edit.source))
    return isDeleted ? 'A02' : (passedOver(source.text, edit.source) ?? code)
  }
  if (code === 'A30' && !marked) return isIncise(draft, is) ? 'A02' : added(draft.text, edit)
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

const incise =
  /^[\s,]*(?:dit|dis|répond|répondit|écrit|écrivit|raconte|raconta|ajoute|ajouta|poursuit|poursuivit|explique|expliqua|déclare|déclara|reprend|reprit|demande|demanda|note|nota|conclut|affirme|affirma|avoue|avoua)(?:-t)?(?:-(?:il|elle|ils|elles|on)|\s+(?:(?:le|la|les|M\.|Mme)\s+)?\p{L}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)?)[\s,]*$/iu

// French sets who speaks between commas inside the marks: "Le curé, raconte Vautrin, ne m'aima jamais."
function isIncise({ language }: Comparison['draft'], words: string): boolean {
  return language?.startsWith('fr') === true && incise.test(words)
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
