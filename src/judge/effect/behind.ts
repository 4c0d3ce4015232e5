import { isClause } from '../../sense/clause.ts'
import { bondsIn, contrastsIn } from '../../sense/condition.ts'
import { isCorrection } from '../../sense/correction.ts'
import { beginsNarrowing } from '../../sense/narrowing.ts'
import { isNegated, negatorsIn } from '../../sense/negation.ts'
import { numbersIn } from '../../sense/number.ts'
import type { Tongue } from '../../sense/phrase.ts'
import { endsSweeping } from '../../sense/sweeping.ts'
import type { Around } from './around.ts'
import { type Bearing, isToldAround } from './bearing.ts'

/** What the source's sentence goes on with behind the words: a denial, a condition, an exception, a "but". */
export function effectsBehind(bearing: Bearing): Around[] {
  const { before, after, next, taken, frame, tongue } = bearing
  const found: Around[] = []
  // Words that begin the sentence say what it says, whatever their verb.
  const startsSentence = before.trim() === '' && taken.trim().split(/\s+/).length >= 3
  const [turn] = contrastsIn(next, tongue)
  if (
    turn &&
    turn.from <= 3 &&
    negatorsIn(next, tongue).length > 0 &&
    isClause(taken, tongue) &&
    contrastsIn(frame, tongue).length === 0
  )
    found.push({ code: 'B09', grade: 'risk', words: next.trim().slice(0, 80), where: 'after' })
  const rest = after.replace(/^["”’»)\]]+/u, '')
  if (isClause(taken, tongue) && isCorrection(next, tongue) && rest.replace(/[.!?\s]+/g, '') === '')
    found.push({ code: 'B09', grade: 'risk', words: next.trim().slice(0, 80), where: 'after' })
  if (endsSweeping(taken, tongue) && beginsNarrowing(rest, tongue) && !beginsNarrowing(frame, tongue))
    found.push({ code: 'B03', grade: 'risk', words: rest.trim().slice(0, 80), where: 'after' })
  if (rest.trim() === '' || /^\s*[.!?]/.test(rest)) return found
  const end = clauseEnd(rest)
  if (deniesBehind(end, tongue) && !isNegated(frame, tongue))
    found.push({ code: 'B01', grade: 'material', words: end.trim(), where: 'after' })
  if (
    /^\s*(?:a|an|per|each|every|pro|je|par)\s+(?:day|week|month|year|hour|head|annum|mile|ton|tag|woche|monat|jahr|stunde|jour|semaine|mois|an|heure)\b/iu.test(
      rest,
    ) &&
    numbersIn(taken.slice(-30), tongue).length > 0
  )
    found.push({ code: 'B04', grade: 'material', words: end.trim(), where: 'after' })
  const head = rest.replace(/^[\s,;:—–(-]+/u, '')
  const [bond] = bondsIn(head, tongue)
  const isAssertion = isClause(taken, tongue)
  if (
    (isAssertion || startsSentence) &&
    bond &&
    bond.from <= 5 &&
    bondsIn(frame, tongue).length === 0 &&
    !isToldAround(bearing, head)
  )
    found.push({ code: 'B08', grade: 'material', words: head.trim().slice(0, 80), where: 'after' })
  if (!isAssertion) return found
  const [contrast] = contrastsIn(head, tongue).filter(
    ({ phrase }) => !/^(?:even if|auch wenn|selbst wenn|même si)$/.test(phrase),
  )
  if (contrast && contrast.from <= 12 && contrastsIn(frame, tongue).length === 0)
    found.push({ code: 'B09', grade: 'risk', words: head.trim().slice(0, 80), where: 'after' })
  return found
}

// German and French deny behind the verb, English hardly ever; "and not murder" denies something else.
function deniesBehind(end: string, tongue: Tongue): boolean {
  if (/^\s*(?:and|or|but|nor|und|oder|sondern|noch|et|ou|mais|ni)\s/iu.test(end)) return false
  if (tongue === 'en') return /^\s*(?:not|never)\s*$/i.test(end)
  return negatorsIn(end, tongue).length > 0 && end.trim().split(/\s+/).length <= 5
}

/** What is left of the clause that the quotation breaks off. */
function clauseEnd(rest: string): string {
  return rest.slice(0, rest.search(/[,.;:!?—–(]|$/u))
}
