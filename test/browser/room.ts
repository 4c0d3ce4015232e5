import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url))
const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** A reading room that answers: a process of `stemma open`. */
export interface Room {
  /** With the token, as it was printed. */
  readonly address: string
  /** The address without path and token. */
  readonly origin: string
  readonly port: number
  /** Ends the process; SIGKILL leaves it no time for anything. Resolved once it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>
}

/** Milliseconds in which a room has to print its address. */
const PATIENCE = 60_000

/** Opens a room in the folder `cwd`; `port` 0 takes any that is free. It ends with the test. */
export async function openRoom(
  context: Pick<TestContext, 'after'>,
  cwd: string,
  args: readonly string[],
  port = 0,
): Promise<Room> {
  const { FORCE_COLOR: _, ...own } = process.env
  const child = spawn(process.execPath, [bin, 'open', ...args, '--port', String(port), '--no-browser'], {
    cwd,
    env: { ...own, XDG_CACHE_HOME: join(cwd, '.cache'), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    child.kill(signal)
    return gone
  }
  context.after(() => end())
  const address = await printedAddress(child)
  const { origin, port: answering } = new URL(address)
  return { address, origin, port: Number(answering), end }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string): void => reject(new Error(`${why}, it said:\n${said}`))
    const timer = setTimeout(() => fail(`no address after ${PATIENCE} ms`), PATIENCE)
    const hear = (chunk: Buffer): void => {
      said += chunk
      const address = /^\s*(http:\/\/\S+)\s*$/m.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => fail(`"stemma open" ended with ${code}`))
  })
}

/** A copy of the example case in a folder of its own, so that decisions go beside the copy. */
export function exampleCase(context: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-room-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(examples, folder, { recursive: true })
  return folder
}

/** What opens the example case. */
export const exampleArgs: readonly string[] = ['draft.md', '--sources', 'sources']

/** A line of `stemma.review.jsonl`, as far as the tests ask. */
export interface Decided {
  readonly fingerprint: string
  readonly decision: string
  readonly reason?: string | null
}

/** The lines of `stemma.review.jsonl` in a folder, each parsed: a torn one fails the test. */
export function decisionsIn(folder: string): Decided[] {
  const path = join(folder, 'stemma.review.jsonl')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Decided)
}
