import type { Format, Operation } from '../index.ts'
import type { Outcome, Refusal } from './question.ts'
import { type Reply, writtenReply } from './reply.ts'
import type { Parameter, Route } from './route.ts'

/** The route of an operation of the table: it answers what the command prints as JSON. */
export function operationRoute(operation: Operation): Route {
  const { name, summary } = operation
  const parameters = parametersOf(operation)
  const named = operation.options.map((option) => option.name)
  return {
    method: 'GET',
    path: `/api/${name}`,
    summary,
    parameters,
    schema: operation.formats.includes('json') ? name : null,
    answer: async ({ query }, room) =>
      replyOf(
        await room.ask({
          ask: 'operation',
          name,
          words: query.getAll('words'),
          ids: query.getAll('id'),
          options: optionsIn(query),
          files: named.includes('review') ? room.files() : {},
          format: 'json' satisfies Format,
        }),
      ),
  }
}

/** What came of a question that is answered in JSON. */
export function replyOf(outcome: Outcome): Reply | Refusal {
  if ('refused' in outcome) return outcome.refused
  return writtenReply('body' in outcome ? outcome.body : outcome.checked.rest)
}

function parametersOf({ operands, options }: Operation): Parameter[] {
  const takes = (kind: string): boolean => operands.some((operand) => operand.takes === kind)
  const isNeeded = operands.some((operand) => operand.takes === 'words' && !operand.optional)
  return [
    ...(takes('words')
      ? [
          {
            name: 'words',
            summary: 'the words that are asked about',
            ...(isNeeded ? { required: true as const } : {}),
          },
        ]
      : []),
    ...(takes('documents')
      ? [
          {
            name: 'id',
            summary: 'documents that are asked about; the draft, or every source, where none is named',
            many: true as const,
          },
        ]
      : []),
    ...options.flatMap(({ name, summary, choices, file }) =>
      file ? [] : [{ name, summary, ...(choices ? { choices } : {}) }],
    ),
  ]
}

function optionsIn(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].filter(([name]) => name !== 'words' && name !== 'id'))
}
