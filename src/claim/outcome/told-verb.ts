import type { ClaimToken } from '../statement/claim-token.ts'
import { subjectOf } from '../statement/clause-subject.ts'
import { canBeFinite, type Phrase, phraseBack, phraseOn } from '../statement/noun-phrase-at.ts'
import { be, type Chain, chainBefore, does, have, modal } from '../statement/verb-chain.ts'
import { isDetermined } from './pole-match.ts'

/** What the helpers of a verb make of it, and where they begin. */
export interface Deed {
  readonly isDenied: boolean
  readonly first: number
}

const undone =
  /^(?:failed|refused|declined|unable|unwilling|neglected|fails|refuses|declines|omitted|forgot|forbidden|forbade)$/
const done =
  /^(?:had|has|have|managed|began|came|went|proceeded|able|continued|lived|forced|obliged|compelled|made|contrived|dared|helped|seen|known|found|proved|rose)$/

/** Null where it is no deed: "might be hanged", "was to be hanged". */
export function deedOf(tokens: readonly ClaimToken[], verb: number, chain: Chain): Deed | null {
  const { helpers, modality, isForetold } = chain
  if (modality === 'believed') return null
  const never = chain.negated ? null : neverBefore(tokens, chain.first)
  const first = never ?? chain.first
  const isNot = chain.negated || never !== null
  const [opener] = helpers
  if (opener !== undefined && modal.test(opener)) {
    if (isNot || /n't$|^cannot$/.test(opener))
      return /^(?:would|could|wouldn't|couldn't)$/.test(opener) ? { isDenied: true, first } : null
    return opener === 'would' && isForetold && verb > first ? { isDenied: false, first } : null
  }
  if (opener !== 'to') return { isDenied: isNot, first }
  const governor = tokens[chain.first - 1]?.word ?? ''
  const outer = chainBefore(tokens, chain.first - 1)
  // "Would have to turn him out".
  if (modal.test(outer.helpers[0] ?? '') && !outer.negated) return null
  if (undone.test(governor)) return { isDenied: isNot === outer.negated, first: outer.first }
  return done.test(governor) ? { isDenied: isNot !== outer.negated, first: outer.first } : null
}

/** "I never in my life met him": a "never" that a phrase parts from its verb. */
function neverBefore(tokens: readonly ClaimToken[], verb: number): number | null {
  for (let k = verb - 1; k >= 0 && k > verb - 6; k--) {
    const token = tokens[k]!
    if (token.kind === 'sign' ? token.word !== ',' : canBeFinite(token) && token.word !== 'never') return null
    if (token.word === 'never') return k
  }
  return null
}

/** Who does it behind a passive verb: "hoisted by the harbour-master". */
export function agentOf(tokens: readonly ClaimToken[], verb: number): Phrase | null {
  for (let k = verb + 1; k < tokens.length && k < verb + 8 && tokens[k]!.kind !== 'sign'; k++)
    if (tokens[k]!.word === 'by') return phraseOn(tokens, k + 1)
  return null
}

const same = /^(?:let|set|shut|cut|put|hurt|burst|beat|cast|quit)$/

/** Whether a verb can stand there in its form: no bare form without a helper, no "fires" that is a noun. */
export function isFormFit(
  tokens: readonly ClaimToken[],
  i: number,
  base: string,
  { helpers }: Chain,
): boolean {
  const { word } = tokens[i]!
  const helper = helpers.at(-1)
  const before = tokens[i - 1]
  if (helper !== undefined) {
    if (does.test(helper) || modal.test(helper) || helper === 'to') return word === base
    return !(be.test(helper) || have.test(helper)) || word !== base || same.test(base)
  }
  if (/ing$/.test(word)) return /^(?:,|after|by|and|without|then)$/.test(before?.word ?? '')
  if (word === base && !same.test(base)) return /^(?:i|we|they|you)$/.test(before?.word ?? '')
  if (word !== base && /s$/.test(word) && !/ss$/.test(word))
    return (
      before?.kind === 'name' ||
      /^(?:he|she|it|who|which)$/.test(before?.word ?? '') ||
      isNounSubject(tokens, i - 1)
    )
  return !/^(?:the|a|an|his|her|its|their|our|my|no|of|for|with|in|on|at|to|from|by|into|most|more)$/.test(
    before?.word ?? '',
  )
}

// "The court suspends", "the reduction stands".
function isNounSubject(tokens: readonly ClaimToken[], at: number): boolean {
  const phrase = phraseBack(tokens, at)
  return phrase !== null && phrase.first < at && isDetermined(tokens[phrase.first])
}

/** Who a clause says does it, before its verb. */
export function subjectAt(tokens: readonly ClaimToken[], verb: number): Phrase | null {
  // "The cup itself was never found".
  const isSelf = /^(?:himself|herself|itself|themselves|too|alone|both|all)$/.test(
    tokens[verb - 1]?.word ?? '',
  )
  return (
    subjectOf(tokens, isSelf ? verb - 1 : verb, false) ??
    nobodyBefore(tokens, verb) ??
    onlyPerson(tokens, verb)
  )
}

// "Nobody, from the manager down, was ever tried".
function nobodyBefore(tokens: readonly ClaimToken[], verb: number): Phrase | null {
  for (let k = verb - 1; k >= 0 && k > verb - FAR; k--) {
    const { word, kind } = tokens[k]!
    if (kind === 'quotation' || /^(?:[;:()—–]|that|who|which)$/.test(word) || canBeFinite(tokens[k]))
      return null
    if (/^(?:nobody|none|neither)$/.test(word)) return { first: k, last: k }
    if (word === 'no' && tokens[k + 1]?.word === 'one') return { first: k, last: k + 1 }
  }
  return null
}

/** Tokens in which a clause names who does what it says. */
const FAR = 24

/** Where the subject is not plain, the one person that the clause names before its verb. */
function onlyPerson(tokens: readonly ClaimToken[], verb: number): Phrase | null {
  const before: number[] = []
  for (let k = verb - 1; k >= 0 && k > verb - FAR; k--) {
    const { word, kind, genitive } = tokens[k]!
    if (kind === 'quotation' || /^(?:[;:()—–]|that|who|which)$/.test(word)) break
    if (kind === 'name' && !genitive) before.push(k)
  }
  const known = before.filter((k) => tokens[k]!.mention?.kind === 'person')
  const names = known.length > 0 ? known : before.filter((k) => isAside(tokens, k))
  const [first] = names
  const surname = (k: number): string => tokens[k]!.word.split(' ').at(-1)!
  if (first === undefined || names.some((k) => surname(k) !== surname(first))) return null
  return { first, last: first }
}

// "Orsk, their leader, came back".
function isAside(tokens: readonly ClaimToken[], k: number): boolean {
  return tokens[k]!.mention === null && tokens[k + 1]?.word === ','
}

/** "Nor was the score destroyed": the subject behind the helper. */
export function inverted(tokens: readonly ClaimToken[], i: number, { helpers }: Chain): Phrase | null {
  if (helpers.length > 0) return null
  for (let k = i - 2; k > 0 && k > i - 9; k--) {
    const { word, kind } = tokens[k]!
    if (kind === 'sign') return null
    if (!(be.test(word) || have.test(word) || does.test(word))) continue
    const isNot = /^(?:nor|never|neither)$/.test(tokens[k - 1]?.word ?? '')
    return isNot ? { first: k + 1, last: i - 1 } : null
  }
  return null
}

/** Whether a clause has a subject that cannot be made out: it is another than what was named before. */
export function isObscure(tokens: readonly ClaimToken[], verb: number): boolean {
  const before = tokens[verb - 1]
  return before !== undefined && before.kind !== 'sign' && !/^(?:and|but|or|nor|then)$/.test(before.word)
}
