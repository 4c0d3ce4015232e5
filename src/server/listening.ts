import type { Server } from 'node:http'
import { StemmaError } from '../index.ts'

/** The port that is tried where none is asked for, so that links to the room's views keep their address. */
const USUAL_PORT = 4717

/** Listens on a port of the loopback address; on the usual one, or any that is free, where none is asked for. */
export async function listening(server: Server, port: number | null): Promise<void> {
  try {
    await bound(server, port ?? USUAL_PORT)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port !== null)
      throw new StemmaError(
        'misuse',
        `Port ${port ?? USUAL_PORT} cannot be opened: ${(cause as Error).message}. Choose another with --port.`,
        { cause },
      )
    await bound(server, 0)
  }
}

function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // Loopback only: nobody else on the network reaches it.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Ends what is open and takes nothing more. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
