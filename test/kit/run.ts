import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const bin = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url))

/** Runs `stemma` as a user does, from `cwd`, its cache in `cwd` too unless `env` says otherwise. */
export function stemma(
  cwd: string,
  args: readonly string[],
  more: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv; killAfter?: number } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _, ...own } = process.env
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...own, XDG_CACHE_HOME: `${cwd}/.cache`, NO_COLOR: '1', ...more.env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    if (more.killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), more.killAfter)
    child.stdin.on('error', () => undefined)
    child.stdin.end(more.input ?? '')
  })
}
