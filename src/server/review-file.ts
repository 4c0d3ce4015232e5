import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { type Decision, parseReview, reviewLine } from '../index.ts'

/**
 * The decisions about findings, in a file that is only ever appended to and is on the disk before anybody is told so. A
 * class because it knows which decisions were taken back. Other programs may append to the file at the same time.
 */
export class ReviewFile {
  readonly path: string
  /** By `keyOf`: the decisions that stand, the last on top. */
  #stacks = new Map<string, Decision[]>()
  #faults: readonly string[] = []
  #state = ''

  constructor(path: string) {
    this.path = path
  }

  /** The decision that holds about each finding that was ever decided about. */
  holding(): Decision[] {
    this.#refresh()
    return [...this.#stacks.values()].flatMap((stack) => stack.at(-1) ?? [])
  }

  /** Lines that do not hold, each as a sentence. */
  faults(): readonly string[] {
    this.#refresh()
    return this.#faults
  }

  /** The file as it stands; null where there is none yet. */
  text(): string | null {
    return existsSync(this.path) ? readFileSync(this.path, 'utf8') : null
  }

  /** The decision that would hold if the last one about a finding were taken back; null where none was made. */
  before({ fingerprint, rule }: Pick<Decision, 'fingerprint' | 'rule'>): Decision | null {
    this.#refresh()
    const stack = this.#stacks.get(keyOf({ fingerprint, rule })) ?? []
    const [first] = stack
    if (!first || (stack.length === 1 && first.decision === 'undecided')) return null
    return stack.at(-2) ?? { ...first, decision: 'undecided', reason: null }
  }

  /** Rules of the findings that were decided about under a fingerprint. */
  rulesOf(fingerprint: string): string[] {
    this.#refresh()
    return [...this.#stacks.values()].flatMap(([first]) =>
      first?.fingerprint === fingerprint ? [first.rule] : [],
    )
  }

  /** Appends the decisions in one write and waits for the disk. Those of `takenBack` replace the one before them. */
  append(decisions: readonly Decision[], takenBack: ReadonlySet<Decision> = new Set()): void {
    this.#refresh()
    const isNew = !existsSync(this.path)
    const file = openSync(this.path, 'a+')
    try {
      const lines = decisions.map(reviewLine).join('')
      writeSync(file, endsInLine(file) ? lines : `\n${lines}`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (isNew) syncFolder(dirname(this.path))
    for (const decision of decisions) {
      const stack = this.#stacks.get(keyOf(decision)) ?? []
      if (takenBack.has(decision)) stack.splice(-2, 2, decision)
      else stack.push(decision)
      this.#stacks.set(keyOf(decision), stack)
    }
    this.#state = stateOf(this.path)
  }

  #refresh(): void {
    const state = stateOf(this.path)
    if (state === this.#state) return
    const { decisions, faults } = parseReview(this.text() ?? '', basename(this.path))
    this.#state = state
    this.#stacks = new Map()
    for (const decision of decisions) {
      const stack = this.#stacks.get(keyOf(decision))
      if (stack) stack.push(decision)
      else this.#stacks.set(keyOf(decision), [decision])
    }
    this.#faults = faults.map(({ line, problem }) => `${basename(this.path)}, line ${line}: ${problem}`)
  }
}

function keyOf({ fingerprint, rule }: Pick<Decision, 'fingerprint' | 'rule'>): string {
  return `${fingerprint} ${rule}`
}

function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : ''
}

/** A line that a crash or an editor left open must not swallow the next one. */
function endsInLine(file: number): boolean {
  const { size } = fstatSync(file)
  const last = Buffer.alloc(1)
  return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === 0x0a)
}

/** The name of a new file is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  // Windows opens no folders, and needs none of this.
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
