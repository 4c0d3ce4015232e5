import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { isRefusal } from './body.ts'
import { type Door, isAuthorised, notAllowed, refusalAt } from './door.ts'
import { closed, listening } from './listening.ts'
import { pagesIn } from './pages.ts'
import type { Refusal } from './question.ts'
import { guarding, type Reply, refusalReply } from './reply.ts'
import type { Room } from './room.ts'
import { routes } from './routes.ts'

/** Milliseconds for a request to come in: its head, and all of it. */
const PATIENCE = { head: 10_000, all: 120_000 }
/** Bytes of a request's head, at most: a passage to trace stands in it. */
const LARGEST_HEAD = 64 * 2 ** 10

/** A server that answers. */
export interface Serving {
  readonly port: number
  readonly token: string
  /** What a person opens: with the token, which no request carries in its path. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves a room on the loopback address; on the usual port, or any that is free, where none is asked for. */
export async function serve(room: Room, port: number | null, pages: string = builtPages()): Promise<Serving> {
  const page = pagesIn(pages)
  const token = randomBytes(24).toString('base64url')
  const server = createServer(
    {
      headersTimeout: PATIENCE.head,
      requestTimeout: PATIENCE.all,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: LARGEST_HEAD,
    },
    (request, response) => {
      const door = { port: (server.address() as AddressInfo).port, token }
      void answered(request, door, room, page).then(
        (reply) => send(request, response, reply),
        (error: unknown) => send(request, response, refusalReply(mishap(error))),
      )
    },
  )
  server.maxConnections = 256
  await listening(server, port)
  const { port: taken } = server.address() as AddressInfo
  return {
    port: taken,
    token,
    address: `http://127.0.0.1:${taken}/#token=${token}`,
    close: () => closed(server),
  }
}

function builtPages(): string {
  return fileURLToPath(new URL('../../dist/web', import.meta.url))
}

async function answered(
  request: IncomingMessage,
  door: Door,
  room: Room,
  page: (path: string) => Reply,
): Promise<Reply> {
  const { method = '', headers } = request
  const url = URL.parse(request.url ?? '', 'http://127.0.0.1')
  if (!url) return refusalReply({ code: 'bad-request', message: 'The address is none.' })
  const path = url.pathname
  const refusal = refusalAt(door, headers, path)
  if (refusal) return refusalReply(refusal)
  if (!path.startsWith('/api/'))
    return method === 'GET' || method === 'HEAD' ? page(path) : refusalReply(wrongMethod(method, ['GET']))
  const here = routes.filter((route) => route.path === path)
  if (here.length === 0)
    return refusalReply({
      code: 'not-found',
      message: 'There is nothing at this address. /api/openapi.json describes what there is.',
    })
  const route = here.find((one) => one.method === (method === 'HEAD' ? 'GET' : method))
  if (!route)
    return refusalReply(
      wrongMethod(
        method,
        here.map((one) => one.method),
      ),
    )
  const authorised = isAuthorised(door, headers)
  if (route.writes && !authorised)
    return refusalReply(
      notAllowed('Only the page at the address that Stemma printed may change something. Open that one.'),
    )
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const answer = await route.answer(
    { query: url.searchParams, isAuthorised: authorised, type, body: request },
    room,
  )
  return isRefusal(answer) ? refusalReply(answer) : answer
}

function wrongMethod(method: string, known: readonly string[]): Refusal {
  return {
    code: 'method-not-allowed',
    message: `Not with ${method.slice(0, 20)} but with ${known.join(' or ')}.`,
  }
}

function mishap(error: unknown): Refusal {
  const said = error instanceof Error ? error.message : String(error)
  return {
    code: 'internal',
    message: `An error inside Stemma, not in your files: ${said}. Please report it.`,
  }
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return
  const body = Buffer.from(reply.body as string)
  // What was not read of a refused body is not read at all.
  const ends = request.complete ? {} : { connection: 'close' }
  response.writeHead(reply.status, {
    ...guarding,
    'content-type': reply.type,
    'content-length': body.length,
    ...reply.headers,
    ...ends,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
