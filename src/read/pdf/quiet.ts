import { setImmediate } from 'node:timers/promises'

let running = 0
let restore: () => void = () => undefined

/**
 * Runs work of pdf.js. It fetches pages ahead of time and does not listen when one of them is damaged; the failure
 * comes again, and is heard, when the page is asked for, but by then Node would have ended the program. So while pdf.js
 * is at work, failures of its own that nobody hears are dropped; all others go where they would have gone.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) restore = listen()
  try {
    return await work()
  } finally {
    // Node tells of unheard failures at the end of a turn.
    await setImmediate()
    if (--running === 0) restore()
  }
}

function listen(): () => void {
  const others = process.listeners('unhandledRejection')
  const heard: NodeJS.UnhandledRejectionListener = (reason, promise) => {
    if (isOfLibrary(reason)) return
    if (others.length === 0) throw reason
    for (const other of others) other.call(process, reason, promise)
  }
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', heard)
  return () => {
    process.off('unhandledRejection', heard)
    for (const other of others) process.on('unhandledRejection', other)
  }
}

function isOfLibrary(reason: unknown): boolean {
  return reason instanceof Error && /[\\/]pdfjs\.mjs/.test(reason.stack ?? '')
}
