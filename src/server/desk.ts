import { Worker } from 'node:worker_threads'
import type { ProgressJson } from './api.ts'
import type { Case } from './case.ts'
import type { Opening, Outcome, Question, Told } from './question.ts'

/** Questions that wait for a desk, at most. */
const WAITING = 64

/** What a desk is told to do, and whom it tells how it goes. */
export interface DeskWork {
  /** What to open, as it is when it is opened. */
  readonly room: () => Case
  /** Milliseconds that one question may take. */
  readonly patience: number
  readonly onProgress: (progress: ProgressJson) => void
  readonly onOpened: (opening: Opening) => void
}

/**
 * A thread with the library open that answers one question at a time, so that the server itself is never kept waiting by
 * one, and can give up one that takes too long. A class because threads come and go.
 */
export class Desk {
  readonly #work: DeskWork
  #worker: Worker | null = null
  #opened: Promise<string | null> = Promise.resolve(null)
  #turn: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(work: DeskWork) {
    this.#work = work
  }

  /** Opens the library; why it could not be, or null. */
  open(): Promise<string | null> {
    if (this.#worker) return this.#opened
    // Beside this file, with its suffix: the sources run as they stand, and built.
    const name = import.meta.url.endsWith('.ts') ? './desk-worker.ts' : './desk-worker.js'
    const worker = new Worker(new URL(name, import.meta.url), { workerData: this.#work.room() })
    this.#worker = worker
    this.#opened = new Promise((resolve) => {
      worker.on('message', (told: Told) => {
        if (told.told === 'progress') this.#work.onProgress(told.progress)
        else if (told.told === 'failed') resolve(told.message)
        else if (told.told === 'opened') {
          this.#work.onOpened(told.opening)
          resolve(null)
        }
      })
      worker.on('error', (error) => resolve(`The sources could not be opened: ${error.message}`))
      worker.on('exit', () => {
        if (this.#worker === worker) this.#worker = null
        resolve('The sources were closed while they were being opened.')
      })
    })
    return this.#opened
  }

  /** What comes of a question, when those before it are answered. */
  async ask(question: Question): Promise<Outcome> {
    if (this.#waiting >= WAITING)
      return {
        refused: {
          code: 'not-ready',
          message: `${WAITING} questions are waiting already. Ask again in a while.`,
        },
      }
    this.#waiting++
    const answer = this.#turn.then(() => this.#answerTo(question))
    this.#turn = answer.catch(() => undefined)
    try {
      return await answer
    } finally {
      this.#waiting--
    }
  }

  async #answerTo(question: Question): Promise<Outcome> {
    const problem = await this.open()
    const worker = this.#worker
    if (problem !== null || !worker)
      return { refused: { code: 'not-ready', message: problem ?? 'The sources are being opened anew.' } }
    return new Promise((resolve) => {
      const done = (outcome: Outcome): void => {
        clearTimeout(timer)
        worker.off('message', heard).off('error', failed).off('exit', gone)
        resolve(outcome)
      }
      const heard = (told: Told): void => {
        if (told.told === 'outcome') done(told.outcome)
      }
      const failed = (error: Error): void =>
        done({
          refused: {
            code: 'internal',
            message: `An error inside Stemma, not in your files: ${error.message}. Please report it.`,
          },
        })
      const gone = (): void =>
        done({
          refused: { code: 'not-ready', message: 'The sources were opened anew meanwhile. Ask again.' },
        })
      const timer = setTimeout(() => {
        done({
          refused: {
            code: 'took-too-long',
            message: `No answer within ${Math.round(this.#work.patience / 1000)} seconds; it was given up. Ask for less, or on the command line, where nothing is given up.`,
          },
        })
        void this.close()
      }, this.#work.patience)
      worker.on('message', heard).on('error', failed).on('exit', gone)
      worker.postMessage(question)
    })
  }

  /** Ends the thread. The next question opens the library anew. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}
