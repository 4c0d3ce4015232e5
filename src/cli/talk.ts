import { styleText } from 'node:util'
import type { Setting } from '../index.ts'
import type { Progress, Refreshed } from '../store/refresh.ts'
import { version } from './version.ts'

interface Manner {
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
}

/** Milliseconds between two lines of progress, on a terminal and where lines are kept. */
const OFTEN = 100
const SELDOM = 5000

/** What is said on standard error while a command is at work. A class because a line of progress is overwritten. */
export class Talk {
  readonly #quiet: boolean
  readonly #terminal: boolean
  readonly #began = performance.now()
  #last = 0
  #open = false

  constructor({ quiet }: Manner) {
    this.#quiet = quiet ?? false
    this.#terminal = process.stderr.isTTY ?? false
  }

  remark(sentence: string): void {
    if (this.#quiet) return
    this.end()
    process.stderr.write(`${sentence}\n`)
  }

  progress({ done, total, bytes, totalBytes, name }: Progress): void {
    const now = performance.now()
    const elapsed = now - this.#began
    // Nothing is said in the first second: most runs are over by then.
    if (this.#quiet || elapsed < 1000 || now - this.#last < (this.#terminal ? OFTEN : SELDOM)) return
    this.#last = now
    const rate = bytes / 1e3 / elapsed
    const left = rate > 0 ? Math.ceil((totalBytes - bytes) / 1e6 / rate) : 0
    const line = `Reading sources: ${done} of ${total}, ${rate.toFixed(1)} MB/s, ${left} s left  ${name}`
    if (this.#terminal) process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
    else process.stderr.write(`${line}\n`)
    this.#open = this.#terminal
  }

  refreshed({ unchanged, read, removed, unreadable }: Refreshed): void {
    const parts = [
      read > 0 ? `${read} read` : '',
      unchanged > 0 ? `${unchanged} unchanged` : '',
      removed > 0 ? `${removed} gone` : '',
      unreadable > 0 ? `${unreadable} not readable` : '',
    ].filter(Boolean)
    this.remark(`Sources: ${parts.length > 0 ? parts.join(', ') : 'none'}.`)
  }

  /** Clears a line of progress that is still open. */
  end(): void {
    if (this.#open) process.stderr.write('\r\u001b[K')
    this.#open = false
  }
}

const styles = {
  strong: 'bold',
  dim: 'dim',
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
  differs: 'underline',
} as const

/** How text is set on a stream: with colours only where a person looks at it. */
export function settingFor(
  stream: NodeJS.WriteStream | null,
  { verbose, color }: Manner,
  report: string | null,
): Setting {
  const colours =
    color && !process.env.NO_COLOR && ((stream?.isTTY ?? false) || Boolean(process.env.FORCE_COLOR))
  return {
    paint: (style, words) => (colours ? styleText(styles[style], words, { validateStream: false }) : words),
    all: verbose ?? false,
    version,
    report,
  }
}
