import type { Decision } from '../index.ts'
import type { DecidedJson, DecisionWord } from './api.ts'
import { isRefusal } from './body.ts'
import type { Refusal } from './question.ts'
import type { ReviewFile } from './review-file.ts'

const words: Readonly<Record<DecisionWord, Decision['decision']>> = {
  accept: 'accepted',
  reject: 'rejected',
  undecided: 'undecided',
}

/** Units of a reason, at most. */
const LONGEST = 10_000

/** What was asked to be decided: the lines to append, and those among them that take the one before back. */
export interface Decisions {
  readonly decisions: readonly Decision[]
  readonly takenBack: ReadonlySet<Decision>
}

/**
 * Reads what was sent. `rulesOf` has the rules of the findings with a fingerprint. All hold, or none is taken.
 */
export function decisionsIn(
  sent: readonly unknown[],
  review: ReviewFile,
  rulesOf: (fingerprint: string) => readonly string[],
  now: string,
): Decisions | Refusal {
  const decisions: Decision[] = []
  const takenBack = new Set<Decision>()
  for (const one of sent) {
    if (typeof one !== 'object' || one === null) return bad('a decision is no JSON object')
    const fields = one as Readonly<Record<string, unknown>>
    const finding = findingIn(fields, rulesOf)
    if (isRefusal(finding)) return finding
    const decision = fields.undo === true ? undone(finding, review, now) : made(fields, finding, now)
    if (isRefusal(decision)) return decision
    decisions.push(decision)
    if (fields.undo === true) takenBack.add(decision)
  }
  return decisions.length === 0 ? bad('there is none') : { decisions, takenBack }
}

/** A decision as the room shows it. */
export function decidedJsonOf({ fingerprint, rule, decision, reason, who, when }: Decision): DecidedJson {
  const word = (Object.keys(words) as DecisionWord[]).find((one) => words[one] === decision)!
  return { fingerprint, rule, decision: word, reason, who, when }
}

type About = Pick<Decision, 'fingerprint' | 'rule'>

function findingIn(
  { fingerprint, rule }: Readonly<Record<string, unknown>>,
  rulesOf: (fingerprint: string) => readonly string[],
): About | Refusal {
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint))
    return bad('a fingerprint has 16 hexadecimal digits, as the finding shows it')
  if (rule === undefined) {
    const [known, other] = new Set(rulesOf(fingerprint))
    if (known !== undefined && other === undefined) return { fingerprint, rule: known }
    return bad(`the finding ${fingerprint} is not known by its fingerprint alone. Send its "rule" too`)
  }
  if (typeof rule !== 'string' || !/^[a-z-]{1,40}\/[a-z-]{1,60}$/.test(rule))
    return bad('a rule is such as "quote/altered"')
  return { fingerprint, rule }
}

function undone(about: About, review: ReviewFile, now: string): Decision | Refusal {
  const before = review.before(about)
  return before ? { ...before, when: now } : bad('there is no decision about the finding to take back')
}

function made(fields: Readonly<Record<string, unknown>>, about: About, now: string): Decision | Refusal {
  const { decision, reason, who } = fields
  if (decision !== 'accept' && decision !== 'reject' && decision !== 'undecided')
    return bad('a decision is "accept", "reject" or "undecided"')
  for (const words of [reason, who])
    if (words !== undefined && words !== null && (typeof words !== 'string' || words.length > LONGEST))
      return bad(`a reason is text of at most ${LONGEST} characters`)
  const said = typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null
  if (decision === 'accept' && said === null) return bad('who accepts a finding says why. Add a "reason"')
  return {
    ...about,
    decision: words[decision],
    reason: said,
    who: typeof who === 'string' && who.trim() !== '' ? who.trim() : null,
    when: now,
  }
}

function bad(why: string): Refusal {
  return { code: 'bad-request', message: `Nothing was decided: ${why}.` }
}
