import { isRefusal, objectIn } from './body.ts'
import type { Refusal } from './question.ts'
import { jsonReply, orRefused } from './reply.ts'
import type { Asked, Route } from './route.ts'

/** Bytes of a JSON body, at most. */
const LARGEST_BODY = 8 * 2 ** 20
/** Decisions at once, at most. */
const MOST_DECISIONS = 20_000
const decision = {
  type: 'object',
  required: ['fingerprint'],
  properties: {
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    rule: { type: 'string' },
    decision: { enum: ['accept', 'reject', 'undecided'] },
    reason: { type: ['string', 'null'] },
    who: { type: ['string', 'null'] },
    undo: { type: 'boolean' },
  },
} as const

/** What was decided, and deciding. */
export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/decisions',
    summary: 'the decisions that hold',
    parameters: [],
    schema: null,
    answer: async (_, room) => jsonReply(room.decisions()),
  },
  {
    method: 'POST',
    path: '/api/decision',
    summary: 'decide about a finding',
    parameters: [],
    writes: { body: decision },
    schema: null,
    answer: async (asked, room) => {
      const sent = await jsonOf(asked)
      return isRefusal(sent) ? sent : orRefused(await room.decide([sent]))
    },
  },
  {
    method: 'POST',
    path: '/api/decisions',
    summary: 'decide about several findings, all or none',
    parameters: [],
    writes: {
      body: {
        type: 'object',
        required: ['decisions'],
        properties: { decisions: { type: 'array', minItems: 1, maxItems: MOST_DECISIONS, items: decision } },
      },
    },
    schema: null,
    answer: async (asked, room) => {
      const sent = await jsonOf(asked)
      if (isRefusal(sent)) return sent
      if (!Array.isArray(sent.decisions) || sent.decisions.length > MOST_DECISIONS)
        return bad(`Nothing was decided: "decisions" must be a list of at most ${MOST_DECISIONS}.`)
      return orRefused(await room.decide(sent.decisions))
    },
  },
]

async function jsonOf({ type, body }: Asked): Promise<Readonly<Record<string, unknown>> | Refusal> {
  if (type !== 'application/json') return bad('Send JSON, with “content-type: application/json”.')
  return await objectIn(body, LARGEST_BODY)
}

function bad(message: string): Refusal {
  return { code: 'bad-request', message }
}
