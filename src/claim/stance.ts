import { reportsIn } from '../sense/embedding.ts'
import { clauseAt, denialsIn, negatorsIn } from '../sense/negation.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Account } from './account.ts'
import type { Statement } from './statement/statement.ts'
import { keysIn } from './word/claim-words.ts'

export type Stance = 'asserts' | 'reports' | 'denies' | 'questions' | 'insinuates'

const denial =
  /\b(?:den(?:y|ies|ied|ying)|untrue|false(?:hood)?|invent(?:ed|ion)|fabricat\w+|baseless|unfounded|groundless|lies?|lying|slander|calumny|refut\w+|no truth|not a word of truth|without foundation|nonsense|myth|legend|contradict(?:s|ed))\b/iu
const doubt =
  /\b(?:whether|doubt(?:s|ed|ful)?|question(?:s|ed)? (?:if|that)|remains? (?:open|unproven|unclear)|unproven|no (?:proof|evidence))\b/iu
const hint =
  /\b(?:no (?:accident|coincidence|secret|wonder)|hardly (?:an accident|a coincidence)|(?:one|we) (?:may|might|must|cannot help but|can only) (?:ask|wonder|guess|suppose)|one wonders|draw (?:his|her|their|your|its) own conclusions?|are we to believe|would (?:not|hardly|scarcely) surprise|make of (?:that|it) what|strangely|curiously|suspicious(?:ly)?|certain (?:circles|gentlemen|persons|quarters)|who knows|as if by chance|so conveniently|how convenient|it is remarkable that|eyebrows)\b/iu
const report =
  /\b(?:according to|(?:it|he|she|they) (?:is|are|was|were) (?:said|reported|rumou?red|believed|alleged|claimed|told)|(?:is|are|was|were) (?:said|reported|rumou?red|alleged|claimed|stated) to|rumou?r(?:s|ed)?|reports?|reported(?:ly)?|allegedly|supposedly|writes|wrote|says|said|told|tells|states|stated|declares?|declared|maintains?|claims?|claimed|asserts?|asserted|we (?:learn|hear|are told|are informed)|learns? that|announced?|announces|heard|has it that|it (?:has been|had been) (?:said|reported))\b/iu

/** How a sentence stands to a claim that it speaks of; the statement in it, if there is one, has the first word. */
export function stanceOf(
  account: Account,
  sentence: Span,
  inside: readonly Statement[],
  claim: string,
): Stance {
  const { text } = account.document
  const words = text.slice(sentence.from, sentence.to)
  if (denial.test(words) || inside.some(({ polarity }) => polarity === 'denied'))
    return isUndone(words) ? 'asserts' : 'denies'
  if (hint.test(words)) return 'insinuates'
  if (/\?["'”’»)]*\s*$/u.test(words) || doubt.test(words)) return 'questions'
  if (inside.some(({ polarity }) => polarity === 'questioned')) return 'questions'
  if (denialsIn(text, 'en', sentence).length > 0 || isNegatedIn(text, sentence, claim)) return 'denies'
  const told = report.test(words) || reportsIn(words, 'en').length > 0
  const attributed = account.attributions.some(
    ({ content, cue }) => cue.length > 0 && content.some((one) => overlaps(one, sentence)),
  )
  return told ||
    attributed ||
    inside.some(({ modality }) => modality === 'reported' || modality === 'rumoured')
    ? 'reports'
    : 'asserts'
}

// "Who does not wish to be named, says that …" negates nothing of the claim.
function isNegatedIn(text: string, sentence: Span, claim: string): boolean {
  const keys = new Set(keysIn(claim))
  return negatorsIn(text, 'en', sentence).some(({ from }) => {
    const clause = clauseAt(text, from, sentence)
    return keysIn(text.slice(clause.from, clause.to)).some((key) => keys.has(key))
  })
}

// "Nobody denied that", "it is no invention".
function isUndone(words: string): boolean {
  return /\b(?:nobody|no one|none|not|never|cannot|no)\s+(?:\p{L}+\s+){0,2}(?:den(?:y|ies|ied)|doubt\w*|invention|myth|legend|lie)\b/iu.test(
    words,
  )
}
