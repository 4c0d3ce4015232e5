import { parentPort, workerData } from 'node:worker_threads'
import { type Document, documentJson, factsOf, StemmaError } from '../index.ts'
import type { Library } from '../store/library.ts'
import { openLibrary } from '../store/open.ts'
import { outcomeOf } from './answering.ts'
import { type Case, readDraft, stampOf } from './case.ts'
import { Kept } from './kept.ts'
import type { Opening, Outcome, Question, Told } from './question.ts'

// A desk's thread, see desk.ts: opens the library, then answers one question after another.

const room = workerData as Case
const opened = openLibrary({
  ...room,
  env: process.env,
  signal: new AbortController().signal,
  onProgress: ({ done, total, name }) =>
    tell({ told: 'progress', progress: { stage: 'reading', done, total, message: name } }),
  onWaiting: () =>
    tell({
      told: 'progress',
      progress: {
        stage: 'reading',
        done: 0,
        total: 0,
        message: 'Waiting: another Stemma is reading the same sources.',
      },
    }),
})
const kept = new Kept()
let draft: Document | null = null
let stamp = ''

opened
  .then(
    async ({ library, remarks }) => {
      await renewDraft(library, stampOf(room.draft))
      tell({ told: 'opened', opening: openingOf(library, remarks) })
      parentPort?.on('message', async (question: Question) => {
        const outcome = await answered(question, library, remarks)
        tell({ told: 'outcome', outcome })
      })
    },
    (error) => tell({ told: 'failed', message: reasonOf(error) }),
  )
  .catch((error) => tell({ told: 'failed', message: reasonOf(error) }))

function tell(told: Told): void {
  parentPort?.postMessage(told)
}

async function answered(question: Question, library: Library, remarks: readonly string[]): Promise<Outcome> {
  try {
    if (question.stamp !== stamp) {
      await renewDraft(library, question.stamp)
      tell({ told: 'opened', opening: openingOf(library, remarks) })
    }
    const key = JSON.stringify(question)
    const known = kept.get(key)
    if (known) return known
    const outcome = await outcomeOf(question, { library, draft, room })
    if (question.ask === 'operation') kept.keep(key, outcome)
    return outcome
  } catch (error) {
    if (error instanceof StemmaError) return { refused: { code: 'unreadable', message: error.message } }
    throw error
  }
}

async function renewDraft(library: Library, asked: string): Promise<void> {
  if (room.draft !== null) draft = await readDraft(room.draft, library)
  stamp = asked
}

function openingOf({ sources }: Library, remarks: readonly string[]): Opening {
  return {
    draft: draft && documentJson(factsOf(draft)),
    sources: sources.map(documentJson),
    remarks: [...remarks, ...(draft?.remarks ?? [])],
  }
}

function reasonOf(error: unknown): string {
  return error instanceof StemmaError
    ? error.message
    : `The sources could not be opened: ${error instanceof Error ? error.message : String(error)}`
}
