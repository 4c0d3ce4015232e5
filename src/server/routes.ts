import { operations } from '../index.ts'
import { exportRoute } from './export-route.ts'
import { openApi } from './open-api.ts'
import { operationRoute, replyOf } from './operation-route.ts'
import { publishedSchema } from './published-schema.ts'
import type { Refusal } from './question.ts'
import { jsonReply, orRefused, writtenReply } from './reply.ts'
import { reviewRoutes } from './review-routes.ts'
import type { Route } from './route.ts'

/** Places of a search at once, at most. */
const MOST_HITS = 500

const own: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/room',
    summary: 'what is open, and how far its reading has come',
    parameters: [],
    schema: null,
    answer: async ({ isAuthorised }, room) => jsonReply(room.state(isAuthorised)),
  },
  {
    method: 'GET',
    path: '/api/text',
    summary: 'a text with its pages and ranges',
    parameters: [{ name: 'id', summary: 'of the document', required: true }],
    schema: null,
    answer: async ({ query }, room) => replyOf(await room.ask({ ask: 'text', id: query.get('id') ?? '' })),
  },
  {
    method: 'GET',
    path: '/api/search',
    summary: 'where words stand in the draft and the sources',
    parameters: [
      { name: 'q', summary: 'the words', required: true },
      { name: 'mode', summary: 'the letters as typed, or the words (exact)', choices: ['exact', 'folded'] },
      { name: 'from', summary: 'number of the first place that is wanted, from 0' },
      { name: 'limit', summary: `how many places are wanted, at most ${MOST_HITS} (50)` },
    ],
    schema: null,
    answer: async ({ query }, room) => {
      const asked = { query: query.get('q') ?? '', mode: query.get('mode') ?? 'exact' }
      const from = wholeNumber(query.get('from') ?? '0', Number.MAX_SAFE_INTEGER)
      const limit = wholeNumber(query.get('limit') ?? '50', MOST_HITS)
      if ((asked.mode !== 'exact' && asked.mode !== 'folded') || from === null || limit === null)
        return bad('The search takes mode=exact or mode=folded, and whole numbers for from and limit.')
      return replyOf(
        await room.ask({ ask: 'search', search: { query: asked.query, mode: asked.mode, from, limit } }),
      )
    },
  },
  ...reviewRoutes,
  {
    method: 'POST',
    path: '/api/sources',
    summary: 'add a file to the sources',
    parameters: [{ name: 'name', summary: 'the file’s own name', required: true }],
    writes: { body: 'bytes' },
    schema: null,
    answer: async ({ query, body }, room) => orRefused(await room.add(query.get('name'), body)),
  },
  exportRoute,
]

const described: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/schema',
    summary: 'the JSON Schema of an answer',
    parameters: [{ name: 'name', summary: 'such as "check"', required: true }],
    schema: null,
    answer: async ({ query }) => {
      const schema = publishedSchema(query.get('name') ?? '')
      return schema
        ? writtenReply(schema)
        : { code: 'not-found', message: 'There is no published schema of that name.' }
    },
  },
  {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'this description',
    parameters: [],
    schema: null,
    answer: async (_, room) => jsonReply(openApi(routes, room.state(false).version)),
  },
]

/** A check with the decisions in it, told without asking the drafts and sources anew after each. */
const checkRoute: Route = {
  method: 'GET',
  path: '/api/check',
  summary: 'the check of the draft with all decisions in it; null where no draft is open',
  parameters: [],
  schema: 'check',
  answer: async (_, room) => replyOf(await room.check()),
}

const special = ['check', 'text', 'export']

/** Every route: the operations of the table, and what the room has beside them. */
export const routes: readonly Route[] = [
  checkRoute,
  ...own,
  ...operations.filter(({ name }) => !special.includes(name)).map(operationRoute),
  ...described,
]

function wholeNumber(words: string, most: number): number | null {
  const number = /^\d{1,15}$/.test(words) ? Number(words) : null
  return number !== null && number <= most ? number : null
}

function bad(message: string): Refusal {
  return { code: 'bad-request', message }
}
