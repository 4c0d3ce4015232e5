import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { StemmaError } from '../index.ts'

const SQLITE_BUSY = 5

/**
 * Runs `work` while no other process writes into the library. The lock is a transaction on a file of its own, so that
 * the system lets go of it when the process dies, however it dies. `waiting` is called once if another has it.
 */
export async function withLock<T>(
  folder: string,
  signal: AbortSignal,
  waiting: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    for (let told = false; !tryLock(lock); told = true) {
      if (!told) waiting()
      if (signal.aborted)
        throw new StemmaError('interrupted', 'Interrupted while another Stemma was at work on the library.')
      await pause(100)
    }
    return await work()
  } finally {
    lock.close()
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false
    throw error
  }
}
