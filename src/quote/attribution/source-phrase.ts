import type { Stretch } from './draft-attribution.ts'
import { days, isAdverb, nominatives, prepositions, subordinators } from './english.ts'
import type { Utterance } from './utterance.ts'

/** Nobody, whatever verb stands behind: "there told", "even assuming", "others in order". */
const nobody =
  /^(?:there|here|well|order|so|thus|on|of|why|how|just|even|one|let|glad|difficult|easy|hard|whilst|whether)$/

// "last spring Ruth said", "two weeks ago the agency denied": what a time before the subject ends with.
const times =
  /^(?:ago|later|earlier|before|afterwards|then|now|time|day|days|week|weeks|month|months|year|years|night|morning|evening|afternoon|spring|summer|autumn|winter)$/

/** Who is named in a phrase before a verb, without the time or the place that it opens with; null where nobody is. */
export function sourceIn(tokens: Utterance, phrase: Stretch | null): Stretch | null {
  if (!phrase) return null
  let { from } = phrase
  const { to } = phrase
  from = behindTime(tokens, { from, to })
  while (from < to - 1 && opensAside(tokens, from)) from++
  const first = tokens[from]!
  // "given in", "a right to": no phrase ends with what leads into another.
  const { word: end } = tokens[to - 1]!
  if (end === 'to' || prepositions.has(end)) return null
  if (first.word === 'other' && tokens[to - 1]!.word === 'words') return null
  if (to - from === 1)
    return nobody.test(first.word) || (isAdverb(first) && first.kind === 'word') ? null : { from, to }
  // "it la", "he once more": behind a pronoun nothing belongs to the subject but what is tied to it.
  if (/^(?:he|she|it|they|we|i)$/.test(first.word) && tokens[from + 1]!.kind === 'word')
    return /^(?:and|or|who|all|both|himself|herself|themselves|ourselves|myself)$/.test(
      tokens[from + 1]!.word,
    )
      ? { from, to }
      : first.word === 'it'
        ? null
        : { from, to: from + 1 }
  return { from, to }
}

/** Behind "Two or three weeks ago," and "the day" in "the day Ruth said". */
function behindTime(tokens: Utterance, { from, to }: Stretch): number {
  const comma = tokens.findIndex(({ word }, i) => i > from && i < to - 1 && word === ',')
  const lead = tokens[comma - 1]
  if (
    comma > 0 &&
    lead &&
    (times.test(lead.word) || days.has(lead.word) || /^\d{4}$/.test(lead.word)) &&
    comma - from < 8
  )
    return comma + 1
  const isTime =
    /^(?:the|that|this|last|each|every)$/.test(tokens[from]!.word) && times.test(tokens[from + 1]?.word ?? '')
  const next = tokens[from + 2]
  return isTime && next && from + 2 < to && (next.kind === 'name' || nominatives.has(next.word))
    ? from + 2
    : from
}

function opensAside(tokens: Utterance, at: number): boolean {
  const { word } = tokens[at]!
  const next = tokens[at + 1]!
  if (/^\d{4}$/.test(word)) return next.kind === 'name' || nominatives.has(next.word)
  if (prepositions.has(word) && word !== 'like') return true
  return subordinators.has(word)
    ? !/^(?:who|that|which|what)$/.test(word)
    : /^(?:whilst|thus|here|therefore|hence|yet)$/.test(word)
}
