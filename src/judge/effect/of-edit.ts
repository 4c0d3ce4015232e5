import { oppositionOf } from '../../sense/antonym.ts'
import { intensifiersIn, isOtherTense } from '../../sense/clause.ts'
import { bondsIn, contrastsIn } from '../../sense/condition.ts'
import { hedgesIn } from '../../sense/hedge.ts'
import type { Finder, Tongue } from '../../sense/phrase.ts'
import { quantifiersIn } from '../../sense/quantifier.ts'
import type { Edit } from '../edit/edit.ts'
import type { Effect } from '../judgement.ts'
import { turnsRound } from './agency.ts'
import { isOtherFigure } from './other-figure.ts'
import { isOtherName } from './other-name.ts'
import { isReversed } from './reversal.ts'
import { isUnlike } from './unlike.ts'

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
  if (!isFitted && isUnlike(hedges(was, tongue), hedges(is, tongue))) add('B02', 'risk')
  if (
    isUnlike(phrases(quantifiersIn, was, tongue), phrases(quantifiersIn, is, tongue)) ||
    isAndForOr(was, is)
  )
    add('B03', 'risk')
  if (isUnlike(bonds(was, tongue), bonds(is, tongue))) add('B08', 'material')
  if (phrases(contrastsIn, was, tongue).length > 0 && phrases(contrastsIn, is, tongue).length === 0)
    add('B09', 'risk')
  for (const [here, there] of facing(was, is)) {
    const opposed = oppositionOf(there, here, tongue)
    if (opposed) add('B07', opposed === 'denied' ? 'material' : 'risk')
  }
  if (isUnlike(phrases(intensifiersIn, was, tongue), phrases(intensifiersIn, is, tongue))) add('B07', 'risk')
  if (isAsked(was, tongue) !== isAsked(is, tongue) && was !== '' && is !== '') add('B10', 'risk')
  // What a bracket shows to be the editor's, a reader takes as the editor's: tense, person, a name for a pronoun.
  if (edit.marked) return distinct(found.filter(({ code }) => !(edit.code === 'A19' && code === 'B04')))
  if (facing(was, is).some(([here, there]) => isOtherTense(there, here, tongue)) || isFuture(was, is, tongue))
    add('B11', 'risk')
  if (isOtherName(edit, draft, source, tongue)) add('B05', 'risk')
  if (edit.code === 'A32' && turnsRound(edit, source)) add('B06', 'risk')
  if (/\b(?:by|von|durch|par)\b/i.test(was) && !/\b(?:by|von|durch|par)\b/i.test(is) && edit.code !== 'A32')
    add('B06', 'risk')
  return distinct(found)
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
