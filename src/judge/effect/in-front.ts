import { isClause } from '../../sense/clause.ts'
import { bondsIn, contrastsIn } from '../../sense/condition.ts'
import { hedgesIn } from '../../sense/hedge.ts'
import { clauseAt, isNegated, negatorsIn } from '../../sense/negation.ts'
import { numbersIn } from '../../sense/number.ts'
import { restrictorsIn } from '../../sense/quantifier.ts'
import type { Around } from './around.ts'
import { type Bearing, isToldAround } from './bearing.ts'

/** What the quotation leaves out in front of it, in its own sentence: a denial, a condition, a hedge, "some of". */
export function effectsInFront(bearing: Bearing): Around[] {
  const { before, taken } = bearing
  if (before.trim() === '') return []
  const clause = clauseAt(`${before}${taken}`, before.length)
  const words = before.slice(Math.min(clause.from, before.length)).split(/\s+/).filter(Boolean)
  return [
    denied(bearing, words),
    bound(bearing),
    measured(bearing, words),
    conceded(bearing),
    ...held(bearing, words),
  ].filter((one) => one !== null)
}

function denied({ taken, frame, tongue }: Bearing, words: readonly string[]): Around | null {
  // Behind a "but" the denial is over: "not to quarrel but to trade".
  const turn = words.findLastIndex((word) => /^(?:but|sondern|mais)$/i.test(word))
  const near = words.slice(Math.max(turn + 1, words.length - 4)).join(' ')
  const reaching = `${near} ${taken.split(/\s+/).slice(0, 2).join(' ')}`
  // "without shoes and | given tea": the denial has its own thing.
  const isElsewhere = /\b(?:without|ohne|sans)\s+\S+\s+\S/i.test(near) || /,\s*$/.test(near)
  const isTold = isNegated(frame, tongue) || negatorsIn(frame, tongue).length > 0
  const isReversed = isNegated(reaching, tongue) && !isNegated(taken.slice(0, 60), tongue)
  // Denying words may deny nothing: "without doubt the finest".
  const denies = negatorsIn(`${words.join(' ')} ${taken.split(/\s+/, 2).join(' ')}`, tongue).length > 0
  return isReversed && denies && !isElsewhere && !isTold
    ? { code: 'B01', grade: 'material', words: near, where: 'before' }
    : null
}

function bound(bearing: Bearing): Around | null {
  const { before, after, taken, frame, tongue } = bearing
  const bond = bondsIn(before, tongue).findLast(({ from }) => startsClause(before, from))
  // What ends the sentence behind a condition is its consequence, whatever its verb.
  const isConsequence = isClause(taken, tongue) || /^[\s"”’»)\]]*[.!?]/u.test(after)
  if (!bond || !isConsequence) return null
  if (/[;:—]/.test(before.slice(bond.from)) || !/,\s*$/.test(before)) return null
  const isTold =
    bondsIn(frame, tongue).length > 0 ||
    isToldAround(bearing, before.slice(bond.from)) ||
    /(?<!\p{L})(?:where|when|whenever|wherever|wo|wann|quand|lorsque?)(?!\p{L})/iu.test(frame)
  const isCoordinate = /^\W*(?:and|but|or|und|aber|oder|et|mais|ou)\s/iu.test(taken)
  return isTold || isCoordinate
    ? null
    : { code: 'B08', grade: 'material', words: before.slice(bond.from).trim(), where: 'before' }
}

function startsClause(text: string, at: number): boolean {
  return /(?:^|[.!?;:,—–(]|\b(?:and|but|or|und|aber|et|mais))\s*$/i.test(text.slice(0, at))
}

const degree = /(?<!\p{L})(?:less|least|too|weniger|moins|trop)(?!\p{L})/iu

/** "less | dangerous", "a hundred and | twenty". */
function measured({ before, taken, frame, tongue }: Bearing, words: readonly string[]): Around | null {
  const last = words.at(-1) ?? ''
  if (degree.test(last) && /\s$/.test(before) && !degree.test(frame))
    return { code: 'B07', grade: 'material', words: last, where: 'before' }
  const [reach, ahead] = [Math.min(60, before.length), taken.slice(0, 40)]
  if (/\d\/\s*$/.test(before)) return null
  const isInside = numbersIn(`${before.slice(-60)}${ahead}`, tongue).some(
    ({ from, to }) => from < reach - 1 && to > reach,
  )
  return isInside
    ? { code: 'B04', grade: 'material', words: words.slice(-4).join(' '), where: 'before' }
    : null
}

function conceded({ before, frame, tongue }: Bearing): Around | null {
  const [concession] = contrastsIn(before, tongue)
  return concession && concession.from <= 3 && /,\s*$/.test(before) && contrastsIn(frame, tongue).length === 0
    ? { code: 'B09', grade: 'risk', words: before.trim().slice(0, 80), where: 'before' }
    : null
}

const tentative: ReadonlySet<string> = new Set(['possible', 'probable', 'reported', 'attempted', 'permitted'])
const thing = /^\W*(?:the|a|an|his|her|its|their|my|our|der|die|das|den|dem|ein|eine|le|la|les|un|une)\s/iu
const thinking =
  /\b(?:thinks?|thought|believes?|believed|supposes?|supposed|fears?|feared|glaub\p{L}*|mein(?:t|te)|denkt|croi\p{L}*|pens\p{L}*)\b/iu

/** A hedge or a limit right in front: "may | return", "some of | the boats". */
function held({ taken, frame, tongue }: Bearing, words: readonly string[]): Around[] {
  const last = words.slice(-5).join(' ')
  const [hedge] = hedgesIn(last, tongue).filter(
    ({ modality, to }) => tentative.has(modality) && to >= last.length - 8,
  )
  const isThing = thing.test(taken) && !isClause(taken, tongue)
  const isTold = thinking.test(frame) || hedgesIn(frame, tongue).length > 0
  const [restrictor] = restrictorsIn(last, tongue).filter(({ to }) => to >= last.length - 4)
  const isSuperlative = /(?:^|\s)(?:a|an|the)\s+most\s*$/i.test(last)
  const out: Around[] = []
  if (hedge && !isThing && !isTold)
    out.push({ code: 'B02', grade: 'risk', words: hedge.phrase, where: 'before' })
  if (restrictor && !isSuperlative && restrictorsIn(frame, tongue).length === 0)
    out.push({ code: 'B03', grade: 'risk', words: restrictor.phrase, where: 'before' })
  return out
}
