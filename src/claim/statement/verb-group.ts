import { type EventForm, type EventFrame, eventForms, isNounToo } from '../word/event-lexicon.ts'
import type { ClaimToken } from './claim-token.ts'
import type { Statement } from './statement.ts'
import { be, type Chain, chainBefore, does, have, modal } from './verb-chain.ts'

/** A verb of the event lexicon with its helpers: "was not arrested", "is said to have left". */
export interface VerbGroup {
  readonly frame: EventFrame
  readonly passive: boolean
  readonly negated: boolean
  /** Null where the verb itself takes nothing back. */
  readonly modality: Statement['modality'] | null
  /** First token of the group, and the last with its particle. */
  readonly first: number
  readonly last: number
  /** "forced him to leave": the one who does it stands right before the "to", and not before the whole group. */
  readonly doerInside: boolean
}

/** The verb group around a token that may be an event verb; null where it is none, or says nothing that happened. */
export function verbGroup(tokens: readonly ClaimToken[], i: number): VerbGroup | null {
  const token = tokens[i]!
  if (token.kind !== 'word' || token.genitive) return null
  const options = eventForms(token.word).filter(
    ({ frame: { particle } }) => particle === null || particleAt(tokens, i, particle) > 0,
  )
  // "broke out" is not "broke".
  const best = options.some(({ frame }) => frame.particle)
    ? options.filter(({ frame }) => frame.particle)
    : options
  if (token.word === 'born') return born(tokens, i)
  if (/^(?:was|were)$/.test(token.word)) return present(tokens, i)
  if (best.length === 0) return null
  const chain = chainBefore(tokens, i)
  const helper = chain.helpers.at(-1)
  const wanted = formAfter(helper)
  const fitting = best.filter(({ form }) => wanted.includes(form))
  const frame = fitting[0]?.frame
  if (!frame) return null
  const last = frame.particle === null ? i : particleAt(tokens, i, frame.particle)
  const of = (form: EventForm['form']): boolean => fitting.some((one) => one.form === form)
  const base = { frame, last, first: chain.first, negated: chain.negated, doerInside: false }
  if (helper === undefined) return simple(tokens, i, { ...base, passive: false, modality: null }, of)
  if (be.test(helper)) {
    if (helper === 'be' || helper === 'being')
      return chain.helpers.length > 1 ? helped(chain, base, of('participle')) : null
    if (of('participle')) return helped(chain, base, true)
    return of('ing') ? helped(chain, base, false) : null
  }
  if (have.test(helper)) return of('participle') ? helped(chain, base, false) : null
  if (does.test(helper) || modal.test(helper)) return of('base') ? helped(chain, base, false) : null
  if (helper === 'to') return of('base') ? infinitive(tokens, chain, base) : null
  return null
}

/** "Orlov was in Riga": somebody's presence. */
function present(tokens: readonly ClaimToken[], i: number): VerbGroup | null {
  let last = i
  while (/^(?:not|never|still|then|already|also)$/.test(tokens[last + 1]?.word ?? '')) last++
  if (!/^(?:in|at)$/.test(tokens[last + 1]?.word ?? '') || tokens[last + 2]?.kind !== 'name') return null
  const negated = tokens.slice(i, last + 1).some(({ word }) => /^(?:not|never)$/.test(word))
  const frame: EventFrame = { ...intransitive, predicate: 'be', matter: 'presence', places: ['in', 'at'] }
  return { frame, passive: false, negated, modality: null, first: i, last, doerInside: false }
}

const intransitive: EventFrame = {
  predicate: 'bear',
  matter: 'birth',
  undergoer: 'who',
  turns: false,
  needsObject: false,
  toPlace: false,
  places: ['in', 'at', 'near', 'on'],
  particle: null,
}

/** The forms that a helper takes; without one, those that stand by themselves. */
function formAfter(helper: string | undefined): readonly EventForm['form'][] {
  if (helper === undefined) return ['past', 's']
  if (be.test(helper)) return ['participle', 'ing']
  return have.test(helper) ? ['participle'] : ['base']
}

function born(tokens: readonly ClaimToken[], i: number): VerbGroup | null {
  const chain = chainBefore(tokens, i)
  const helper = chain.helpers.at(-1)
  if (helper !== undefined && !be.test(helper)) return null
  if (helper === undefined && !/^[,(]$/.test(tokens[i - 1]?.word ?? '')) return null
  return {
    frame: intransitive,
    passive: false,
    negated: chain.negated,
    modality: chain.modality,
    first: chain.first,
    last: i,
    doerInside: false,
  }
}

type Base = Omit<VerbGroup, 'passive' | 'modality'>

function helped(chain: Chain, base: Base, passive: boolean): VerbGroup | null {
  const first = chain.helpers[0]!
  if (first === 'to') return null
  if (/^having$/.test(first)) return null
  // "He would never return": a future seen from the past.
  const foretold = first === 'would' && chain.isForetold
  const past =
    !foretold &&
    /^(?:would|could|should|might|may|must|can|will|shall|won't|wouldn't|can't|cannot|couldn't|shouldn't)$/.test(
      first,
    )
  return { ...base, passive, modality: past ? 'hypothetical' : chain.modality }
}

/** A form without helpers: a past with a subject before it, or a present of a name ("Trotsky leaves Norway"). */
function simple(
  tokens: readonly ClaimToken[],
  i: number,
  group: VerbGroup,
  of: (form: EventForm['form']) => boolean,
): VerbGroup | null {
  const before = tokens[group.first - 1]
  const next = tokens[group.last + 1]
  if (of('past'))
    return next?.word === 'by' && group.frame.undergoer !== 'who' && of('participle') ? null : group
  if (!of('s') || !before) return null
  const isName = before.kind === 'name' && !before.genitive
  const isPronoun = /^(?:he|she|who)$/.test(before.word)
  return (isName || isPronoun) && !isNounToo(tokens[i]!.word) ? group : null
}

const done = /^(?:had|has|have|managed|began|came|went|proceeded|able|continued|lived|was|were)$/
const undone = /^(?:failed|refused|declined|unable|unwilling|neglected|fails|refuses|declines)$/
const said =
  /^(?:said|reported|alleged|believed|thought|rumoured|rumored|supposed|known|reputed|understood|claimed|seems|seemed|appears|appeared)$/
const made = /^(?:forced|obliged|compelled|made|caused|led|allowed|enabled|forces|obliges|compels)$/

/** "had to leave", "failed to arrive", "is said to have died", "forced him to move". Other infinitives say no event. */
function infinitive(tokens: readonly ClaimToken[], chain: Chain, base: Base): VerbGroup | null {
  const governor = tokens[chain.first - 1]
  if (!governor) return null
  const outer = chainBefore(tokens, chain.first - 1)
  const group = { ...base, passive: false, first: outer.first, negated: chain.negated !== outer.negated }
  const { word } = governor
  if (undone.test(word))
    return { ...group, first: outer.first, negated: !group.negated, modality: chain.modality }
  if (done.test(word) && !/^(?:was|were)$/.test(word))
    return { ...group, first: Math.min(outer.first, chain.first - 1), modality: chain.modality }
  const helper = outer.helpers.at(-1)
  if (made.test(word) && helper !== undefined && be.test(helper))
    return { ...group, modality: chain.modality }
  for (let k = chain.first - 1; k > chain.first - 6 && k > 0; k--) {
    const verb = tokens[k - 1]!
    if (!/^(?:forced|obliged|compelled|forces|obliges|compels)$/.test(verb.word)) continue
    const isPassive = chainBefore(tokens, k - 1).helpers.some((one) => be.test(one))
    return isPassive
      ? null
      : { ...group, first: chain.first, negated: chain.negated, doerInside: true, modality: null }
  }
  return null
}

/** "is said to have died": a perfect infinitive under a verb of saying. */
export function saidToHave(tokens: readonly ClaimToken[], i: number): VerbGroup | null {
  const chain = chainBefore(tokens, i)
  const [to, perfect, been] = chain.helpers
  if (to !== 'to' || perfect !== 'have') return null
  const governor = tokens[chain.first - 1]
  if (!governor || !said.test(governor.word)) return null
  const forms = eventForms(tokens[i]!.word)
  const one = forms.find(({ form }) => form === 'participle')
  const frame = tokens[i]!.word === 'born' ? born(tokens, i - 1)?.frame : one?.frame
  if (!frame) return null
  const outer = chainBefore(tokens, chain.first - 1)
  return {
    frame,
    passive: been === 'been' && frame.predicate !== 'bear',
    negated: chain.negated !== outer.negated,
    modality: /^rumou?red$/.test(governor.word)
      ? 'rumoured'
      : /^(?:believed|thought|supposed|seem|appear)/.test(governor.word)
        ? 'believed'
        : 'reported',
    first: outer.first,
    last: i,
    doerInside: false,
  }
}

/** Where the word stands without which it is another verb, at most three tokens on: 0 where it does not. */
function particleAt(tokens: readonly ClaimToken[], i: number, particle: string): number {
  return tokens[i + 1]?.word === particle ? i + 1 : 0
}
