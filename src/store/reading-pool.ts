import { Worker } from 'node:worker_threads'
import type { Reading } from '../index.ts'
import { readBytes } from '../read/read.ts'
import type { FileContent, Unreadable } from '../read/reader.ts'

/** Milliseconds after which a file is given up: a reader that takes longer has met a trap. */
const PATIENCE = 180_000
/** Megabytes of memory for the reading of one file. */
const MEMORY = 3072
/** Files that are text already are read at once; it costs less than to hand them over. */
const plain = /\.(?:txt|text|md|markdown)$/i

/** What a reading worker is sent, and answers. */
export interface Task {
  readonly file: FileContent
}

/**
 * Reads files in worker threads: as many at a time as there are jobs, and so that a file that crashes its reader,
 * fills the memory or never ends takes nothing down with it. A class because workers come and go.
 */
export class ReadingPool {
  readonly #jobs: number
  readonly #idle: Worker[] = []
  readonly #queue: (() => void)[] = []
  #busy = 0

  constructor(jobs: number) {
    this.#jobs = Math.max(1, jobs)
  }

  /** Reads one file; never rejects because of what it holds. */
  async read(file: FileContent): Promise<Reading | Unreadable> {
    if (plain.test(file.name)) return readBytes(file)
    if (this.#busy >= this.#jobs) await new Promise<void>((go) => this.#queue.push(go))
    this.#busy++
    try {
      return await this.#readInWorker(file)
    } finally {
      this.#busy--
      this.#queue.shift()?.()
    }
  }

  /** Ends all workers. What is still being read is lost. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()))
  }

  #readInWorker(file: FileContent): Promise<Reading | Unreadable> {
    const worker = this.#idle.pop() ?? newWorker()
    return new Promise((resolve) => {
      const answered = (answer: Reading | Unreadable): void => {
        done(answer)
        this.#idle.push(worker)
      }
      const failed = (error: NodeJS.ErrnoException): void =>
        lost(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `${file.name} could not be read: it took more than ${MEMORY} MB of memory.`
            : `${file.name} could not be read: it is damaged, or made in a way that Stemma does not know.`,
        )
      const done = (answer: Reading | Unreadable): void => {
        clearTimeout(timer)
        worker.off('message', answered).off('error', failed)
        resolve(answer)
      }
      const lost = (problem: string): void => {
        done({ problem: `${problem} Open it in the program that made it, save it anew and try again.` })
        void worker.terminate()
      }
      const timer = setTimeout(
        () =>
          lost(
            `${file.name} could not be read: its reader was still at work after ${PATIENCE / 60_000} minutes.`,
          ),
        PATIENCE,
      )
      worker.once('message', answered).once('error', failed)
      worker.postMessage({ file } satisfies Task)
    })
  }
}

function newWorker(): Worker {
  // Beside this file, with its suffix: the sources run as they stand, and built.
  const worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js', import.meta.url),
    {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      stdout: true,
      stderr: true,
    },
  )
  worker.unref()
  return worker
}
