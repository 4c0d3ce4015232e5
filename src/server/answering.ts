import {
  type CheckJson,
  type Document,
  documentJson,
  factsOf,
  type Operation,
  type Option,
  operations,
  type Request,
  StemmaError,
  search,
} from '../index.ts'
import type { Library } from '../store/library.ts'
import type { SearchJson, TextJson } from './api.ts'
import type { Case } from './case.ts'
import type { Outcome, Question, Refusal } from './question.ts'

/** What a desk answers from. */
export interface Shelves {
  readonly library: Library
  readonly draft: Document | null
  readonly room: Case
}

type Asked<A> = Extract<Question, { ask: A }>

/** What comes of a question. Throws nothing that is a matter of the question. */
export async function outcomeOf(question: Question, shelves: Shelves): Promise<Outcome> {
  try {
    if (question.ask === 'text') return textOf(question.id, shelves)
    if (question.ask === 'search') return found(question, shelves)
    if (question.ask === 'check') return await checked(question, shelves)
    return await performed(question, shelves)
  } catch (error) {
    if (error instanceof StemmaError && error.code === 'misuse')
      return { refused: { code: 'bad-request', message: error.message } }
    throw error
  }
}

function json(value: unknown): Outcome {
  return { body: Buffer.from(JSON.stringify(value)) }
}

function documentOf(id: string, { library, draft }: Shelves): Document | Refusal {
  if (draft?.id === id) return draft
  const key = library.keyOf(id)
  if (key !== null) return library.open(key)
  const problem = library.sources.find((one) => one.id === id)?.problem
  return problem
    ? { code: 'unreadable', message: problem }
    : { code: 'not-found', message: `No document is called "${id.slice(0, 200)}". /api/room lists them all.` }
}

function textOf(id: string, shelves: Shelves): Outcome {
  const document = documentOf(id, shelves)
  if ('code' in document) return { refused: document }
  const { text, pages, ranges } = document
  const facts = shelves.library.sources.find((one) => one.id === id) ?? factsOf(document)
  return json({ document: documentJson(facts), text, pages, ranges } satisfies TextJson)
}

function found({ search: asked }: Asked<'search'>, { library, draft }: Shelves): Outcome {
  const { query, mode } = asked
  const { hits, total } = search(asked, draft ? [draft] : [], library)
  return json({ query, mode, hits, total } satisfies SearchJson)
}

async function checked({ stamp }: Asked<'check'>, shelves: Shelves): Promise<Outcome> {
  const outcome = await performed(
    {
      ask: 'operation',
      name: 'check',
      words: [],
      ids: [],
      options: {},
      files: shelves.room.files,
      format: 'json',
      stamp,
    },
    shelves,
  )
  if (!('body' in outcome)) return outcome
  const { findings, summary, ...rest } = JSON.parse(Buffer.from(outcome.body).toString()) as CheckJson
  const { quotations, verdicts } = summary
  const kept = JSON.stringify({ ...rest, summary: { quotations, verdicts } })
  // The summary comes last, so that its counts and the findings can be written behind it, see decided.ts.
  return { checked: { rest: Buffer.from(kept.slice(0, -2)), findings } }
}

async function performed(question: Asked<'operation'>, shelves: Shelves): Promise<Outcome> {
  const { name, words, options, files, format } = question
  const operation = operations.find((one) => one.name === name)
  if (!operation)
    return { refused: { code: 'not-found', message: `There is no operation "${name.slice(0, 40)}".` } }
  const stray = strayOption(operation, options)
  if (stray !== null) return { refused: { code: 'bad-request', message: stray } }
  const documents = documentsFor(operation, question.ids, shelves)
  if ('code' in documents) return { refused: documents }
  const given = filesFor(operation, files)
  operation.examine?.({ options, files: given, words })
  const answer = await operation.run({ documents, words, options, files: given }, shelves.library)
  const show = answer.show[format]
  if (!show)
    return { refused: { code: 'bad-request', message: `The operation ${name} has no format "${format}".` } }
  const { version } = shelves.room
  const shown = show({ paint: (_, painted) => painted, all: true, version, report: null })
  return { body: typeof shown === 'string' ? Buffer.from(shown) : shown }
}

/** What is wrong with the options, as a sentence; null where nothing is. */
function strayOption(operation: Operation, options: Readonly<Record<string, string>>): string | null {
  // Files are named where the room is opened, never by a request.
  const known = operation.options.filter(({ file }) => file === undefined)
  for (const [name, value] of Object.entries(options)) {
    const option: Option | undefined = known.find((one) => one.name === name)
    if (!option)
      return `The operation ${operation.name} has no option "${name.slice(0, 40)}". It has ${known.map((one) => one.name).join(', ') || 'none'}.`
    if (option.choices && !option.choices.includes(value))
      return `The option ${name} takes ${option.choices.join(', ')}, not "${value.slice(0, 40)}".`
  }
  return null
}

function documentsFor(operation: Operation, ids: readonly string[], shelves: Shelves): Document[] | Refusal {
  const operand = operation.operands.find(({ takes }) => takes === 'documents')
  if (!operand) return []
  const { draft, library } = shelves
  if (ids.length === 0) {
    if (draft) return [draft]
    if (!operand.many)
      return { code: 'bad-request', message: `Which document? Name it by "id"; /api/room lists them all.` }
    return library.sources.flatMap(({ id }) => {
      const key = library.keyOf(id)
      return key === null ? [] : [library.open(key)]
    })
  }
  const named = ids.map((id) => documentOf(id, shelves))
  const refusal = named.find((one): one is Refusal => 'code' in one)
  return refusal ?? (named as Document[])
}

function filesFor(operation: Operation, files: Request['files']): Request['files'] {
  return Object.fromEntries(
    operation.options.flatMap(({ name, file }) => (file ? [[name, files[name] ?? []]] : [])),
  )
}
