import { auxiliaries, determiners } from '../../quote/attribution/english.ts'
import type { ClaimToken } from '../statement/claim-token.ts'
import { canBeFinite, headOf, isAdverbial, type Phrase, phraseOn } from '../statement/noun-phrase-at.ts'
import { chainBefore, does, modal } from '../statement/verb-chain.ts'
import { keysIn } from '../word/claim-words.ts'
import { verbalAt } from './pole-at.ts'
import type { Axis } from './pole-pattern.ts'
import { type PoleAt, predicateOf } from './pole-predicate.ts'
import { baseKey, isPastForm, verbKey } from './verb-key.ts'

/** The axis of a verb, whose one pole is that it was done. */
export type AxisOf = (verb: string) => Axis

// What one is, thinks or begins is no deed that others could deny in the same words.
const vague =
  /^(?:be|have|do|say|tell|think|know|believ|want|wish|hope|seem|appear|becom|become|remain|happen|begin|start|continu|try|mean|feel|look|lik|need|us|let|suppos|expect|intend|nam|add|ag|liv|li|lie|get|keep|hold)$/
// Deeds only with what is done: "made a speech", "wrote the letter".
const light =
  /^(?:go|come|ask|answer|reply|write|speak|make|call|mention|stat|declar|report|claim|find|stand|fall|give|take|put|set|bring|send|see|hear|show|lead|run|turn|move|pass|leav|leave)$/
const particles = /^(?:up|out|off|down|away|back|over|on|in)$/

/** Every verb of a sentence as a pole of its own axis, affirmed or denied. */
export function deedsOf(tokens: readonly ClaimToken[], axisOf: AxisOf): PoleAt[] {
  return tokens.flatMap((token, i) => {
    const nominal = predicateAt(tokens, i, axisOf)
    if (nominal) return [nominal]
    if (!isVerb(tokens, i)) return []
    const helper = chainBefore(tokens, i).helpers.at(-1) ?? ''
    const base = does.test(helper) || modal.test(helper) || helper === 'to' ? token.word : ''
    const key = base === '' ? verbKey(token.word) : baseKey(base)
    // "Did not die of scurvy" denies the scurvy.
    if (vague.test(key) || (key === 'die' && /^(?:of|from|by)$/.test(tokens[i + 1]?.word ?? ''))) return []
    const particle = tokens[i + 1]?.word ?? ''
    const name = particles.test(particle) ? `${key} ${particle}` : key
    const deed = verbalAt(tokens, i, { axis: axisOf(name), at: 0 }, base)
    if (!deed) return []
    const byDoer = doneAtAll(tokens, deed, axisOf(`${name} at all`))
    const isDeed = deed.doer !== null || !light.test(key) || key === '!discovery'
    return [...(isDeed ? [deed] : []), ...given(tokens, i, deed), ...byDoer]
  })
}

// "No minister promised me anything": of me it is told too.
function given(tokens: readonly ClaimToken[], i: number, deed: PoleAt): PoleAt[] {
  const isGiven = /^(?:me|us|him|her|them)$/.test(tokens[i + 1]?.word ?? '')
  const isMore = /^(?:the|a|an|any|anything|nothing|no|one|his|my|two|three)$/.test(tokens[i + 2]?.word ?? '')
  return isGiven && isMore ? [{ ...deed, bearer: { first: i + 1, last: i + 1 } }] : []
}

/** "Did not fire a single shot" denies of the doer that he fired at all. */
function doneAtAll(tokens: readonly ClaimToken[], deed: PoleAt, axis: Axis): PoleAt[] {
  if (!deed.doer || !deed.bearer) return []
  if (deed.isDenied && !isAnything(tokens, deed.bearer)) return []
  return [{ ...deed, pole: { axis, at: 0 }, bearer: deed.doer, doer: null }]
}

function isAnything(tokens: readonly ClaimToken[], { first, last }: Phrase): boolean {
  const [opener = '', next = ''] = tokens.slice(first, last + 1).map(({ word }) => word)
  return (
    /^(?:anything|anybody|anyone|nothing|nobody)$/.test(opener) ||
    (/^(?:a|one|any|no)$/.test(opener) &&
      /^(?:single|solitary|word|shot|blow|step|finger|penny|farthing|line|sound|cent|thing)$/.test(next))
  )
}

// "The retreat was not my decision".
function predicateAt(tokens: readonly ClaimToken[], i: number, axisOf: AxisOf): PoleAt | null {
  if (!/^(?:was|were|is|are|been)$/.test(tokens[i]!.word)) return null
  let at = i + 1
  while (tokens[at] && (/^(?:not|never|no)$/.test(tokens[at]!.word) || isAdverbial(tokens[at]!))) at++
  // "I was not at the train".
  const isPlace = /^(?:at|in|on|aboard)$/.test(tokens[at]?.word ?? '')
  const phrase = phraseOn(tokens, isPlace ? at + 1 : at)
  if (!phrase || (!isPlace && phrase.first === phrase.last && isPastForm(tokens[at]!.word))) return null
  const head = headOf(tokens, phrase)
  const key = isPlace || head.kind === 'word' ? keysIn(head.word).at(-1) : undefined
  if (key === undefined) return null
  return predicateOf(tokens, i, at, { axis: axisOf(`be ${isPlace ? 'at ' : ''}${key}`), at: 0 })
}

function isVerb(tokens: readonly ClaimToken[], i: number): boolean {
  const token = tokens[i]!
  const { word, kind, genitive } = token
  if (kind !== 'word' || genitive || auxiliaries.has(word) || determiners.has(word)) return false
  if (canBeFinite(token) || isPastForm(word)) return true
  const helper = chainBefore(tokens, i).helpers.at(-1)
  if (helper === undefined || isAdverbial(token)) return false
  return does.test(helper) || modal.test(helper) || helper === 'to'
}
