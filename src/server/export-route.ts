import { exportsOf } from './exports.ts'
import type { Refusal } from './question.ts'
import { fileReply, type Reply } from './reply.ts'
import type { Room } from './room.ts'
import type { Asked, Route } from './route.ts'

/** The check of the draft, or the conflicts of the folder, as a file to keep. */
export const exportRoute: Route = {
  method: 'GET',
  path: '/api/export',
  summary: 'the check of the draft, or the conflicts of the folder, as a file to keep',
  parameters: [{ name: 'kind', summary: 'one of those that /api/room lists', required: true }],
  schema: null,
  answer: exported,
}

async function exported({ query }: Asked, room: Room): Promise<Reply | Refusal> {
  const kinds = exportsOf(room.mode)
  const found = kinds.find(({ kind }) => kind === query.get('kind'))
  if (!found)
    return {
      code: 'bad-request',
      message: `There is no such export. There are ${kinds.map(({ kind }) => kind).join(', ')}.`,
    }
  const { operation, words, format, file, type } = found
  const outcome = await room.ask({
    ask: 'operation',
    name: operation,
    words,
    ids: [],
    options: {},
    files: room.mode === 'draft' ? room.files() : {},
    format,
  })
  if ('refused' in outcome) return outcome.refused
  if (!('body' in outcome)) return { code: 'internal', message: 'The export came out as no file.' }
  return fileReply(file, type, outcome.body)
}
