import { oppositionOf } from '../sense/antonym.ts'
import { intensifiersIn, isOtherTense, isPersonal } from '../sense/clause.ts'
import { bondsIn, contrastsIn } from '../sense/condition.ts'
import { hedgesIn } from '../sense/hedge.ts'
import { clauseAt, isNegated, negatorsIn } from '../sense/negation.ts'
import { calendarIn, type NumberAt, numbersIn, unitsIn } from '../sense/number.ts'
import type { Finder, Tongue } from '../sense/phrase.ts'
import { quantifiersIn } from '../sense/quantifier.ts'
import { sentenceAt } from '../text/sentence.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Edit } from './edit.ts'
import type { Effect } from './judgement.ts'

/** What is known of an effect before it is put in its place. */
export type Sensed = Pick<Effect, 'code' | 'grade' | 'words'>

/** Edits that change words, and so may change the sense. */
const wording: ReadonlySet<string> = new Set([
  'A13',
  'A15',
  'A16',
  'A19',
  'A20',
  'A21',
  'A28',
  'A30',
  'A31',
  'A32',
  'A34',
  'A35',
  'A10',
])

/** What a change of words does to the sense; `draft` and `source` are the two whole texts. */
export function effectsOfEdit(edit: Edit, draft: string, source: string, tongue: Tongue): Sensed[] {
  if (!wording.has(edit.code)) return []
  if (edit.code === 'A10') return questioned(edit)
  const { was, is } = edit
  if (edit.code === 'A35' || edit.code === 'A16')
    return isReversed(edit, source, tongue)
      ? [{ code: 'B01', grade: 'material', words: `${was} → ${is}` }]
      : []
  const words = `${was.trim()} → ${is.trim()}`.replace(/^ → /, '+ ').replace(/ → $/, '').replace(/\s+/g, ' ')
  const found: Sensed[] = []
  const add = (code: Effect['code'], grade: Effect['grade']): void => {
    found.push({ code, grade, words })
  }
  if (isReversed(edit, source, tongue)) add('B01', 'material')
  if (isOtherFigure(edit, draft, source, tongue)) add('B04', 'material')
  // A verb fitted into the quoter's sentence: "[to] be complete" for "must be complete".
  const isFitted = edit.marked && /^\W*(?:to|be|been|being|zu|de|à)\W*$/iu.test(is)
  if (!isFitted && lost(hedges(was, tongue), hedges(is, tongue))) add('B02', 'risk')
  if (lost(phrases(quantifiersIn, was, tongue), phrases(quantifiersIn, is, tongue)) || isAndForOr(was, is))
    add('B03', 'risk')
  if (lost(bonds(was, tongue), bonds(is, tongue))) add('B08', 'material')
  if (phrases(contrastsIn, was, tongue).length > 0 && phrases(contrastsIn, is, tongue).length === 0)
    add('B09', 'risk')
  for (const [here, there] of facing(was, is)) {
    const opposed = oppositionOf(there, here, tongue)
    if (opposed) add('B07', opposed === 'denied' ? 'material' : 'risk')
  }
  if (lost(phrases(intensifiersIn, was, tongue), phrases(intensifiersIn, is, tongue))) add('B07', 'risk')
  if (isAsked(was, tongue) !== isAsked(is, tongue) && was !== '' && is !== '') add('B10', 'risk')
  // What a bracket shows to be the editor's, a reader takes as the editor's: tense, person, a name for a pronoun.
  if (edit.marked) return distinct(found.filter(({ code }) => !(edit.code === 'A19' && code === 'B04')))
  if (facing(was, is).some(([here, there]) => isOtherTense(there, here, tongue)) || isFuture(was, is, tongue))
    add('B11', 'risk')
  if (namesDiffer(edit, draft, source, tongue)) add('B05', 'risk')
  if (edit.code === 'A32' && turnsRound(edit, source)) add('B06', 'risk')
  if (/\b(?:by|von|durch|par)\b/i.test(was) && !/\b(?:by|von|durch|par)\b/i.test(is) && edit.code !== 'A32')
    add('B06', 'risk')
  return distinct(found)
}

/** The clause of the source denies with the old words and not with the new ones, or the other way about. */
function isReversed({ was, is, source: { from, to } }: Edit, source: string, tongue: Tongue): boolean {
  if (
    negatorsIn(was, tongue).length + negatorsIn(is, tongue).length === 0 &&
    !/\b(?:ne|but)\b|n[’']/i.test(`${was} ${is}`)
  )
    return false
  const { from: begins, to: ends } = sentenceAt(source, from)
  const left = source.slice(Math.max(begins, from - AROUND), from)
  const right = source.slice(to, Math.min(Math.max(ends, to), to + AROUND))
  const spaced = is === '' ? ' ' : ` ${is} `
  const within = (words: string): Span => {
    const all = `${left}${words}${right}`
    const first = clauseAt(all, left.length)
    const last = clauseAt(all, Math.max(left.length, left.length + words.trimEnd().length - 1))
    return { from: Math.min(first.from, left.length), to: Math.max(last.to, left.length + words.length) }
  }
  const [there, here] = [source.slice(from, to), spaced]
  return (
    isNegated(`${left}${there}${right}`, tongue, within(there)) !==
    isNegated(`${left}${here}${right}`, tongue, within(here))
  )
}

/** Units of the sentence around a change that can bear on whether it denies. */
const AROUND = 60

function isOtherFigure(edit: Edit, draft: string, source: string, tongue: Tongue): boolean {
  const { was, is } = edit
  // "first" of a list that becomes "only" is a matter of scope.
  if (numbersDiffer(edit, draft, source, tongue))
    return !(ordinalOnly(was, tongue) && !/\d/.test(is) && numbersIn(is, tongue).length === 0)
  return (
    listsDiffer(unitsIn(was, tongue), unitsIn(is, tongue)) ||
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

function isAsked(words: string, tongue: Tongue): boolean {
  return { en: /\bwhether\b|\bask(?:s|ed)?\b/i, de: /\bob\b|\bfragte?\b/i, fr: /\bdemand\p{L}+\s+si\b/iu }[
    tongue
  ].test(words)
}

function isFuture(was: string, is: string, tongue: Tongue): boolean {
  const future = {
    en: /\b(?:will|shall|going to|about to)\b|[’']ll\b/i,
    de: /\b(?:wird|werden|werde)\b/i,
    fr: /\b(?:va|vont|vais)\b/i,
  }[tongue]
  return was !== '' && is !== '' && future.test(was) !== future.test(is)
}

/** Something with an article crosses a verb: who does it is not who did it. Lists and adverbials may stand anywhere. */
function turnsRound({ is, source: { from, to }, was }: Edit, source: string): boolean {
  if (!/(?:^|\s)(?:the|a|an|der|die|das|den|dem|le|la|les|un|une|\p{Lu}\p{Ll}+)\s/u.test(` ${is} `))
    return false
  if (
    /^\s*(?:in|on|at|under|over|by|from|to|with|after|before|auf|unter|über|vor|nach|mit|von|bei|im|am|dans|sur|sous|avec|après|avant)\s/iu.test(
      is,
    )
  )
    return false
  const isSentence =
    /^[.!?]/.test(source.slice(to)) && /(?:^|[.!?]\s+)$/.test(source.slice(Math.max(0, from - 3), from))
  if (isSentence || /[.!?]/.test(was)) return false
  const around = source.slice(Math.max(0, from - 25), to + 25)
  return !/,|\b(?:and|or|und|oder|et|ou)\b/u.test(around)
}

function distinct(found: readonly Sensed[]): Sensed[] {
  return found.filter((one, i) => found.findIndex((other) => other.code === one.code) === i)
}

// A question that is given as a statement, or the other way about.
function questioned({ was, is }: Edit): Sensed[] {
  return was.includes('?') !== is.includes('?')
    ? [{ code: 'B10', grade: 'risk', words: `${was.trim()} → ${is.trim()}` }]
    : []
}

function hedges(text: string, tongue: Tongue): string[] {
  // "should" and "must" both bind, not alike.
  return hedgesIn(text, tongue).map(({ modality, phrase }) =>
    modality === 'due' && /^(?:should|ought|soll|devrai)/.test(phrase) ? 'advised' : modality,
  )
}

function bonds(text: string, tongue: Tongue): string[] {
  return bondsIn(text, tongue).map(({ kind, phrase }) =>
    /^(?:unless|except if|es sei denn|à moins)/.test(phrase) ? 'unless' : kind,
  )
}

function phrases(find: Finder, text: string, tongue: Tongue): string[] {
  return find(text, tongue).map(({ phrase }) => phrase)
}

/** Whether one has what the other does not. */
function lost(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => !b.includes(one)) || b.some((one) => !a.includes(one))
}

function listsDiffer(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && lost(a, b)
}

function calendarDiffers({ was, is }: Edit, tongue: Tongue): boolean {
  return listsDiffer(calendarIn(was, tongue), calendarIn(is, tongue))
}

function isAndForOr(was: string, is: string): boolean {
  const bare = (words: string): string => words.trim().toLowerCase()
  return ['and or', 'or and', 'und oder', 'oder und', 'et ou', 'ou et'].includes(`${bare(was)} ${bare(is)}`)
}

/** Words that face each other: one for one, where both sides have as many. */
function facing(was: string, is: string): [here: string, there: string][] {
  const [there, here] = [was, is].map((words) => words.match(/[\p{L}’']+/gu) ?? [])
  return there!.length === here!.length
    ? here!.map((word, i) => [word, there![i]!])
    : here!.length > 0 && there!.length > 0
      ? [
          [here!.at(-1)!, there!.at(-1)!],
          [here![0]!, there![0]!],
        ]
      : []
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

/** Names and persons on one side and not on the other. A gloss that only adds a name to what stands there replaces none. */
function namesDiffer(
  { was, is, code, source, quotation }: Edit,
  draft: string,
  text: string,
  tongue: Tongue,
): boolean {
  if (code === 'A19') return false
  const here = namesOf(is, draft, quotation, tongue)
  const there = namesOf(was, text, source, tongue)
  return (
    listsDiffer(here, there) ||
    (code === 'A30' && here.length > 0 && !/^[,;]/.test(is)) ||
    listsDiffer(personsOf(is, tongue), personsOf(was, tongue))
  )
}

function namesOf(words: string, text: string, span: Span, tongue: Tongue): string[] {
  // German capitals name things of every kind: a noun in the middle of a sentence is no name.
  if (tongue === 'de') return []
  return (words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((name) => {
    const at = text.indexOf(name, span.from)
    return (
      at > 0 &&
      !/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Sr|Jr|Mme|M))[.!?:“"‘]\s*$|^\s*$/u.test(
        text.slice(Math.max(0, at - 6), at),
      ) &&
      !/^(?:I|The|A|An|He|She|It|We|They)$/.test(name)
    )
  })
}

function personsOf(words: string, tongue: Tongue): string[] {
  return (words.match(/[\p{L}’']+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => isPersonal(word, tongue))
}
