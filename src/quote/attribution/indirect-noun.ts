import { rest } from './clause.ts'
import type { Draft, Stretch } from './draft-attribution.ts'
import { beings, determiners, prepositions, questions } from './english.ts'
import { isClauseStart } from './reported-content.ts'
import { subjectBefore } from './reporter.ts'
import { introducersOf, stateIntroducersOf } from './reporting.ts'
import type { Utterance } from './utterance.ts'
import { groupStart } from './verb-group.ts'

export function byNoun(tokens: Utterance, i: number): Draft | null {
  const behind = introducersOf(tokens[i]!.word)
  const next = tokens[i + 1]
  if (!behind || !next || !behind.has(next.word)) return null
  const start = next.word === 'that' || next.word === 'to' || questions.has(next.word) ? i + 1 : i + 2
  if (start >= tokens.length) return null
  const isThing = start === i + 2
  // "the denial of TASS": whose it is, and not what was denied.
  if (next.word === 'of' && tokens[start]!.kind === 'name' && ofSpeaker.test(tokens[i]!.word)) return null
  if (next.word === 'to' && (tokens[i + 2]?.kind !== 'word' || determiners.has(tokens[i + 2]!.word)))
    return null
  const owner = ownerOf(tokens, i)
  return {
    source: owner ? [owner] : [],
    cue: [{ from: owner ? owner.to : i, to: start }],
    content: isThing ? phraseFrom(tokens, start) : clauseFrom(tokens, start),
  }
}

const ofSpeaker =
  /^(?:denial|claim|allegation|announcement|assertion|assessment|declaration|admission|report|accusation|conviction|confirmation|promise|pledge|proposal|prediction|suggestion|recommendation|warning|request|plan|decision|comment|opinion|statement|verdict|message|vow|disclosure|revelation|forecast|estimate|argument)s?$/

/** The clause behind "the claim that", up to ", was laughed at", which says something of the claim. */
function clauseFrom(tokens: Utterance, from: number): Stretch[] {
  const [whole] = rest(tokens, from)
  if (!whole) return []
  let commas = 0
  for (let i = from + 1; i < whole.to - 1; i++) {
    if (tokens[i]!.word !== ',') continue
    // Behind the second comma of an aside the clause itself goes on.
    if (commas++ % 2 === 0 && finite.test(tokens[i + 1]!.word)) return [{ from, to: i }]
  }
  return [whole]
}

/** The thing behind "fear of": up to the verb that says something of the fear. */
function phraseFrom(tokens: Utterance, from: number): Stretch[] {
  const [whole] = rest(tokens, from)
  if (!whole) return []
  let comma: number | null = null
  for (let i = from + 1; i < whole.to; i++) {
    const { word, kind } = tokens[i]!
    if (kind === 'quotation' || clauses.test(word)) return [whole]
    // "criticism of the host, the guests will …": the next clause has begun behind the comma.
    if (finite.test(word)) return [{ from, to: comma ?? i }]
    if (word === ',') comma ??= i
  }
  return [whole]
}

const clauses = /^(?:that|who|which|whose|where|when|what|how|why|whether|if|because|while)$/
const finite =
  /^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|cannot|came|went|made|gave|took|arose|rose|grew|fell|led|left|began|became|showed|kept|brought|seemed|appeared)$/

/** Whose it is: "Smith’s old claim", "their fear"; else the subject of the verb that has it: "made the claim that". */
function ownerOf(tokens: Utterance, i: number): Stretch | null {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    const { word, kind } = tokens[at]!
    if (/^(?:his|her|its|their|our|my|your)$/.test(word)) return { from: at, to: at + 1 }
    if (/'s$|s'$/.test(word)) {
      let from = at
      while (from > 0 && tokens[from - 1]!.kind === 'name') from--
      if (determiners.has(tokens[from - 1]?.word ?? '')) from--
      return { from, to: at + 1 }
    }
    if (kind === 'sign' || kind === 'quotation' || prepositions.has(word)) return null
  }
  return null
}

export function byState(tokens: Utterance, i: number): Draft | null {
  const behind = stateIntroducersOf(tokens[i]!.word)
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (!behind || !next || !before) return null
  const group = groupStart(tokens, i)
  const linked =
    tokens.slice(group, i).some(({ word }) => beings.has(word)) ||
    /^(?:feel|feels|felt|seems|seemed|remains|remained|become|became|becomes|sounded|sounds|looks|looked|getting|got)$/.test(
      tokens[group - 1]?.word ?? '',
    ) ||
    /^(?:he|she|it|they|i|we|you)'(?:s|re|m)$/.test(tokens[group - 1]?.word ?? '')
  if (!linked) return null
  const clause = isClauseStart(next, tokens[i + 2]) && behind.has('that')
  if (!clause && !behind.has(next.word)) return null
  const start =
    clause || next.word === 'that' || next.word === 'to' || questions.has(next.word) ? i + 1 : i + 2
  const source = subjectBefore(tokens, group)
  return start < tokens.length
    ? { source: source ? [source] : [], cue: [{ from: group, to: start }], content: rest(tokens, start) }
    : null
}
