import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** A server that nothing should ever ask for anything: it remembers what was asked. */
export interface Lure {
  readonly address: string
  readonly asked: readonly string[]
}

/** Starts a lure on a port of its own; it ends with the test. */
export async function aLure(context: Pick<TestContext, 'after'>): Promise<Lure> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*')
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
