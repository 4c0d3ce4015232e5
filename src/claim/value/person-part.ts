import type { Span } from '../../text/span.ts'
import { finite, type Sentence } from '../apart/told-sentence.ts'
import { keysIn } from '../word/claim-words.ts'
import { partAt } from './fact.ts'
import { tellingIn } from './placed.ts'

/** The part that a sentence gives to somebody whom it names. */
export interface Part {
  /** Whether he does or is it, has it done to him, or stands behind "to", "with" or another preposition. */
  readonly role: 'agent' | 'patient' | 'to' | 'with' | 'beside'
  /** Words of what is done, as keys. */
  readonly deed: ReadonlySet<string>
  /** Those of them that are verbs or happenings. */
  readonly verbs: ReadonlySet<string>
  /** "It was he who". */
  readonly isCleft: boolean
}

const verbs = new RegExp(finite.source, 'gu')
const auxiliary = /^(?:was|were|had|did|is|has|have|being|been)$/u
const copula = /^(?:was|is|were|became|being)$/u
const passive =
  /^\s*(?:was|were|had been|is|has been|being|got)\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+(?:ed|en|t|wn|ung|ade|ilt|ound|aid|ead|uck|orn|old|un|id))\b/u
const apposition = /^\s*,\s+(?!(?:and|but|or|so)\b)[^,;:.()]{1,60},/u
const relative = /^\s*,?\s*(?:who|whose|whom)\s+[^,;:.]+,/u
const beside = /^\s*,\s+(?:and|but|or|with|not)\s+[^,;:.()]{1,40},/u
const cleft = /(?:^|\s)(?:[Ii]t|[Tt]his|[Tt]hat) was\s+(?:not\s+)?(?:[\p{L}’'-]+,?\s+){0,6}$/u
const clefts = /^(?:\s*,[^,;:.]{1,60},?)?\s*(?:who|that)\s+([^;:.]+)/u
const by =
  /\bby\s+(?!(?:[\p{L}’'.-]+,?\s+)*(?:and|or|from|to|in|on)\s)(?:(?:the|an?|one|his|her|their|our|my)\s+)?(?:[\p{L}’'.-]+,?\s+){0,5}$/u
const title = /^\s+(?:(?:the|an?|our|my|his|her|their|one)\s+)?(?:[\p{L}’'.-]+,?\s+){0,5}$/u
const preposition = /\b(with|to|for|from|of|on|in|against|upon|at|under|beside)\b/gu
/** Letters behind a subject within which its verb stands. */
const VERB = 40

/** The part of somebody who is named, or meant by a pronoun, at `at`; null where the clause gives him none. */
export function partOf({ from: start, to: stop, account: { document } }: Sentence, at: Span): Part | null {
  const { text } = document
  const { from, to } = partAt(text, { from: start, to: stop }, at)
  const before = text.slice(from, at.from)
  const rest = text.slice(at.to, stop)
  const only = cleft.test(before) ? clefts.exec(rest)?.[1] : undefined
  if (only) return part('agent', only, only, true)
  const after = afterOf(text.slice(at.to, to), rest)
  const agent = by.exec(before)
  if (agent) {
    const done = before.slice(0, agent.index)
    return part('agent', `${done} ${agent[0].slice(2)} ${after}`, done)
  }
  const led = [...before.matchAll(verbs)].at(-1)
  if (!led) return ofSubject(before, after)
  const gap = before.slice(led.index + led[0].length)
  const lead = before.slice(0, led.index)
  if (copula.test(led[0]) && title.test(gap)) {
    const said = `${lead} ${gap} ${after}`
    return part('agent', said, said)
  }
  const word = [...gap.matchAll(preposition)].at(-1)?.[1]
  return part(roleBehind(word), `${before} ${after}`, led[0])
}

// What is said of him behind what he is: "Orsk, the mate, who had been asleep, took the line".
function afterOf(clause: string, rest: string): string {
  const aside = relative.exec(rest)
  if (aside) return rest.slice(aside[0].length).split(/[;:—]/u)[0]!
  const apposed = apposition.exec(clause) ?? beside.exec(clause)
  const isOne = apposed && !finite.test(apposed[0]) && finite.test(clause.slice(apposed[0].length))
  return isOne ? clause.slice(apposed[0].length) : clause
}

function ofSubject(before: string, after: string): Part | null {
  const verb = after.search(finite)
  // "The house of Orsk was sold" says nothing of Orsk.
  if (verb < 0 || verb > VERB || /\bof\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?$/u.test(before)) return null
  const undergone = passive.exec(after.slice(verb))?.[1]
  return part(undergone ? 'patient' : 'agent', `${before} ${after}`, undergone ?? after)
}

function roleBehind(word: string | undefined): Part['role'] {
  if (word === undefined) return 'patient'
  if (word === 'with') return 'with'
  return /^(?:to|for|from)$/.test(word) ? 'to' : 'beside'
}

const participle = /\b(?:was|were|been|being|is)\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)/gu

function part(role: Part['role'], said: string, told: string, isCleft = false): Part {
  const forms = [
    ...Array.from(told.matchAll(verbs), ([verb]) => verb).filter((verb) => !auxiliary.test(verb)),
    ...Array.from(told.matchAll(participle), ([, verb]) => verb!),
  ]
  return {
    role,
    // "The first editor": an office that one alone can have been first in.
    deed: new Set([...tellingIn(said), ...(/\bfirst\b/iu.test(said) ? ['#first'] : [])]),
    verbs: new Set([...forms.flatMap(keysIn), ...keysIn(told).filter((key) => key.startsWith('!'))]),
    isCleft,
  }
}
