import { execFileSync } from 'node:child_process'

/**
 * Seconds of processor time of a command, the mean of so many runs: what it did for itself and the system did for it. Other
 * work does not count.
 */
export function cpuOf(runs: number, command: string, ...args: readonly string[]): number {
  const script = `TIMEFORMAT="%U %S"; { time for i in {1..${runs}}; do "$@" >&3; done; } 2>&1 3>/dev/null`
  const said = execFileSync('bash', ['-c', script, 'bash', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  const seconds = said.trim().split('\n').at(-1)!.split(' ')
  return seconds.reduce((sum, part) => sum + Number(part), 0) / runs
}

/** Seconds of processor time that a function takes in this process. */
export function cpuIn(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
