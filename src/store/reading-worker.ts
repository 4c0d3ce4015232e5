import { parentPort } from 'node:worker_threads'
import { readBytes } from '../read/read.ts'
import type { Task } from './reading-pool.ts'

// A reader for one file after another, see reading-pool.ts.
parentPort?.on('message', async ({ file }: Task) => {
  parentPort?.postMessage(await readBytes(file))
})
