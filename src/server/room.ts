import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { operations, type Request } from '../index.ts'
import { addedFolder, addFile, hasAdded, nameGiven, removeAdded } from './added.ts'
import type { AddedJson, ProgressJson, ReviewJson, RoomJson } from './api.ts'
import { isRefusal } from './body.ts'
import { type Case, stampOf } from './case.ts'
import { decidedJson } from './decided.ts'
import { decidedJsonOf, decisionsIn } from './decision.ts'
import { Desk } from './desk.ts'
import { exportsOf } from './exports.ts'
import type { Opening, Outcome, Question, Refusal } from './question.ts'
import { ReviewFile } from './review-file.ts'

/** Milliseconds for a text or a search, and for all that is worked out. */
const PATIENCE = { reading: 60_000, work: 300_000 }

type Unstamped<Q> = Q extends Question ? Omit<Q, 'stamp'> : never

/**
 * An open reading room: what is read, asked and decided in it. A class because sources come and decisions are made while
 * it is open. Texts and searches have a desk of their own, so that they never wait for what takes long.
 */
export class Room {
  readonly #case: Case
  readonly #review: ReviewFile
  readonly #reader: Desk
  readonly #worker: Desk
  #opening: Opening = { draft: null, sources: [], remarks: [] }
  #progress: ProgressJson = { stage: 'reading', done: 0, total: 0, message: null }
  #check: { readonly stamp: string; readonly outcome: Promise<Outcome> } | null = null
  /** Files are added one after another. */
  #adding: Promise<unknown> = Promise.resolve()

  /** `onProgress` is told how the reading of the sources goes. */
  constructor(open: Case, reviewPath: string, onProgress: (progress: ProgressJson) => void) {
    this.#case = open
    this.#review = new ReviewFile(reviewPath)
    const room = (): Case => ({
      ...open,
      named: hasAdded(open.folder) ? [...open.named, addedFolder(open.folder)] : open.named,
    })
    const onOpened = (opening: Opening): void => {
      this.#opening = opening
    }
    this.#reader = new Desk({
      room,
      patience: PATIENCE.reading,
      onOpened,
      onProgress: (progress) => onProgress((this.#progress = progress)),
    })
    this.#worker = new Desk({ room, patience: PATIENCE.work, onOpened, onProgress: () => undefined })
  }

  /** Reads the sources; why they could not be opened, or null. */
  async open(): Promise<string | null> {
    this.#progress = { stage: 'reading', done: 0, total: 0, message: null }
    const problem = await this.#reader.open()
    const done = this.#opening.sources.length
    this.#progress = { stage: problem === null ? 'ready' : 'failed', done, total: done, message: problem }
    return problem
  }

  get mode(): RoomJson['mode'] {
    return this.#case.draft === null ? 'folder' : 'draft'
  }

  state(authorised: boolean): RoomJson {
    const { draft, sources, remarks } = this.#opening
    return {
      version: this.#case.version,
      mode: this.mode,
      draft,
      sources,
      progress: this.#progress,
      token: authorised,
      operations: operations.map(({ name }) => name),
      exports: exportsOf(this.mode).map(({ kind }) => kind),
      remarks: [...remarks, ...this.#review.faults()],
    }
  }

  /** Asks the desk that the question is for. */
  async ask(question: Unstamped<Question>): Promise<Outcome> {
    const stamped = { ...question, stamp: stampOf(this.#case.draft) } as Question
    if (question.ask === 'text' || question.ask === 'search') return this.#reader.ask(stamped)
    // The reader's desk is the one that tells how the reading goes: the other finds it done.
    await this.#reader.open()
    return this.#worker.ask(stamped)
  }

  /** The files that an operation goes by, the decisions as they are now among them. */
  files(): Request['files'] {
    const text = this.#review.text()
    return {
      ...this.#case.files,
      review: text === null ? [] : [{ path: this.#review.path.replaceAll('\\', '/'), text }],
    }
  }

  /** The check of the draft with all decisions in it, as JSON; "null" where no draft is open. */
  async check(): Promise<Outcome> {
    if (this.#case.draft === null) return { body: Buffer.from('null') }
    const outcome = await this.#checked()
    return 'checked' in outcome ? { body: decidedJson(outcome.checked, this.#review.holding()) } : outcome
  }

  #checked(): Promise<Outcome> {
    const stamp = stampOf(this.#case.draft)
    if (this.#check?.stamp === stamp) return this.#check.outcome
    const outcome = this.ask({ ask: 'check' })
    const check = { stamp, outcome }
    this.#check = check
    // What was refused may be answered the next time.
    void outcome.then((one) => {
      if (!('checked' in one) && this.#check === check) this.#check = null
    })
    return outcome
  }

  decisions(): ReviewJson {
    return { file: this.#review.path, decisions: this.#review.holding().map(decidedJsonOf) }
  }

  /** Writes decisions down; they are on the disk when this comes back. */
  async decide(sent: readonly unknown[]): Promise<ReviewJson | Refusal> {
    const outcome = this.#case.draft === null ? null : await this.#check?.outcome
    const findings = outcome && 'checked' in outcome ? outcome.checked.findings : []
    const rulesOf = (fingerprint: string): string[] => [
      ...findings.flatMap((one) => (one.fingerprint === fingerprint ? [one.rule] : [])),
      ...this.#review.rulesOf(fingerprint),
    ]
    const read = decisionsIn(sent, this.#review, rulesOf, new Date().toISOString())
    if (isRefusal(read)) return read
    try {
      this.#review.append(read.decisions, read.takenBack)
    } catch (error) {
      const { path } = this.#review
      return {
        code: 'internal',
        message: `The decision could not be written to ${path}: ${(error as Error).message}. Nothing was decided; make room or mend its permissions and decide again.`,
      }
    }
    return this.decisions()
  }

  /** Takes a file in among the sources, or leaves everything as it was. */
  add(name: string | null, bytes: Readable): Promise<AddedJson | Refusal> {
    const added = this.#adding.then(() => this.#add(name, bytes))
    this.#adding = added.catch(() => undefined)
    return added
  }

  async #add(given: string | null, bytes: Readable): Promise<AddedJson | Refusal> {
    const name = nameGiven(given)
    if (isRefusal(name)) return name
    const { folder } = this.#case
    const isTaken = [this.#opening.draft, ...this.#opening.sources].some((one) => one?.id === name)
    if (isTaken || existsSync(join(addedFolder(folder), name)))
      return {
        code: 'exists',
        message: `The file was not taken: there is a document "${name}" already. Give it another name.`,
      }
    const refusal = await addFile(folder, name, bytes)
    if (refusal) return refusal
    const problem = await this.#reopen()
    const document = this.#opening.sources.find(({ id }) => id === name)
    if (problem === null && document?.readable) return { document, room: this.state(true) }
    removeAdded(folder, name)
    await this.#reopen()
    return {
      code: 'unreadable',
      message: problem ?? document?.problem ?? `${name} was not taken: it is no document.`,
    }
  }

  async #reopen(): Promise<string | null> {
    this.#check = null
    await this.close()
    return await this.open()
  }

  async close(): Promise<void> {
    await Promise.all([this.#reader.close(), this.#worker.close()])
  }
}
