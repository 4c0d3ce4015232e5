import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a whole process cost. */
export interface Cost {
  readonly seconds: number
  /** Megabytes of memory at its largest; 0 where the system does not say. */
  readonly memory: number
  readonly stdout: string
}

/** Runs a command and waits; its peak of memory is read from the system while it runs. */
export function measure(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let memory = 0
    const look = setInterval(() => {
      try {
        memory = Math.max(
          memory,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        )
      } catch {
        // It has ended, or this system has no /proc: what was seen so far stands.
      }
    }, 10)
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(look)
      resolve({ seconds: (performance.now() - began) / 1000, memory, stdout: Buffer.concat(out).toString() })
    })
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
