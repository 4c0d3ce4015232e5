import { calendarIn, type NumberAt, numbersIn, unitsIn } from '../../sense/number.ts'
import type { Tongue } from '../../sense/phrase.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Edit } from '../edit/edit.ts'
import { isOther } from './unlike.ts'

/** The two sides of an edit give another number, unit or date. */
export function isOtherFigure(edit: Edit, draft: string, source: string, tongue: Tongue): boolean {
  const { was, is } = edit
  // "first" of a list that becomes "only" is a matter of scope.
  if (numbersDiffer(edit, draft, source, tongue))
    return !(ordinalOnly(was, tongue) && !/\d/.test(is) && numbersIn(is, tongue).length === 0)
  return (
    isOther(unitsIn(was, tongue), unitsIn(is, tongue)) ||
    calendarDiffers(edit, tongue) ||
    (isScale(was) && is.trim() === '')
  )
}

function ordinalOnly(words: string, tongue: Tongue): boolean {
  const found = numbersIn(words, tongue)
  return found.length > 0 && found.every(({ kind }) => kind === 'ordinal')
}

function isScale(words: string): boolean {
  return /^\s*(?:hundred|thousand|million|billion|dozen|score|hundert|tausend|million(?:en)?|milliarden?|mille|millions?|milliards?)s?\s*$/iu.test(
    words,
  )
}

function calendarDiffers({ was, is }: Edit, tongue: Tongue): boolean {
  return isOther(calendarIn(was, tongue), calendarIn(is, tongue))
}

/** The numbers that an edit touches, whole: "four" of "four hundred and twelve". */
function touched(text: string, span: Span, tongue: Tongue): NumberAt[] {
  const within = { from: Math.max(0, span.from - 60), to: Math.min(text.length, span.to + 60) }
  const reach = span.from === span.to ? { from: span.from - 1, to: span.to + 1 } : span
  return numbersIn(text, tongue, within).filter((one) => overlaps(one, reach))
}

/** The values that the two sides of an edit have, where either has any. */
export function valuesOf(
  edit: Edit,
  draft: string,
  source: string,
  tongue: Tongue,
): { was: number[]; is: number[] } {
  const isNumeric =
    numbersIn(edit.was, tongue).length + numbersIn(edit.is, tongue).length > 0 ||
    isScale(edit.was) ||
    isScale(edit.is)
  if (!isNumeric) return { was: [], is: [] }
  const was = touched(source, edit.source, tongue)
  const is = touched(draft, edit.quotation, tongue)
  return { was: was.map(({ value }) => value), is: is.map(({ value }) => value) }
}

function numbersDiffer(edit: Edit, draft: string, source: string, tongue: Tongue): boolean {
  const { was, is } = valuesOf(edit, draft, source, tongue)
  return was.length + is.length > 0 && (was.length !== is.length || was.some((value, i) => value !== is[i]))
}
