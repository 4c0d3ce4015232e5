import type { Document } from '../text/document.ts'
import { compareDays, parseWhen, type When } from '../time/when.ts'
import { type Containment, compareDates, compareNames, comparePlaces } from './compare-slot.ts'
import { agreement, rolesOf, sameMatter } from './matter.ts'
import type { Statement } from './statement/statement.ts'

/** Documents by their ids: what they say, when each was written, and by whom. */
export type Origins = ReadonlyMap<string, Pick<Document, 'text' | 'date' | 'author'>>

/**
 * Why one of two statements denies what the other says, in a sentence; null where it does not. "Was not arrested in
 * Kiev" leaves open an arrest elsewhere: all that the denial names must stand in what is affirmed.
 */
export function denialOf(a: Statement, b: Statement, contains: Containment): string | null {
  const [denied, affirmed] = a.polarity === 'denied' ? [a, b] : [b, a]
  if (denied.polarity !== 'denied' || affirmed.polarity !== 'affirmed') return null
  if (denied.document === affirmed.document && lastNamed(denied) === lastNamed(affirmed)) return null
  if (!sameMatter(denied, affirmed, 'polarity') || !isMeant(denied, affirmed, contains)) return null
  return `What ${lastNamed(denied) ?? denied.document} denies, ${lastNamed(affirmed) ?? affirmed.document} says: the same ${denied.predicate}, with all that the denial names.`
}

function isMeant(denied: Statement, affirmed: Statement, contains: Containment): boolean {
  const [x, y] = [rolesOf(denied), rolesOf(affirmed)]
  if (x.patient && !y.patient) return false
  if (x.second && agreement(x.second, y.second) === 'open') return false
  if (denied.howMany) return false
  // Who survived a flood died some day.
  if (denied.predicate === 'perish' && (!/^(?:perish|kill)$/.test(affirmed.predicate) || affirmed.when))
    return false
  if (denied.when?.when) {
    if (!affirmed.when?.when) return false
    if (compareDates(denied.when.when, affirmed.when.when).relation === 'contradiction') return false
  }
  if (!denied.where) return true
  if (!affirmed.where) return false
  const { relation } = comparePlaces(denied.where.exact, affirmed.where.exact, contains)
  return relation === 'same' || relation === 'refinement' || relation === 'variant'
}

/** Whether both statements have one voice, at two times that are known. */
export function isPositionChanged(a: Statement, b: Statement, origins: Origins): boolean {
  const [x, y] = [voiceOf(a, origins), voiceOf(b, origins)]
  if (x.name === null || y.name === null || !x.date || !y.date) return false
  if (compareNames(x.name, y.name).relation === 'contradiction') return false
  return compareDays(x.date.latest, y.date.earliest) < 0 || compareDays(y.date.latest, x.date.earliest) < 0
}

/** Who says it in the end and when: the innermost voice with a name, or the document's author. */
export function voiceOf(statement: Statement, origins: Origins): { name: string | null; date: When | null } {
  const origin = origins.get(statement.document)
  const written = origin?.date ? parseWhen(origin.date) : null
  const voice = statement.voice.findLast(({ name }) => name !== null)
  return voice
    ? { name: voice.name, date: voice.date ?? written }
    : { name: origin?.author ?? null, date: written }
}

function lastNamed({ voice }: Statement): string | null {
  return voice.findLast(({ name }) => name !== null)?.name ?? null
}
