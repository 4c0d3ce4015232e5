import { request } from 'node:http'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { Room } from '../../src/server/room.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { folderWith } from './folder.ts'

/** An answer over HTTP, whole. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A request to be made: a GET where nothing is said, with the headers of no browser. */
export interface Call {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A room that is open, with its files. */
export interface OpenRoom {
  readonly folder: string
  readonly serving: Serving
  readonly call: (path: string, call?: Call) => Promise<Answered>
  /** Asks for JSON. */
  readonly get: <T>(path: string) => Promise<T>
  /** Sends JSON with the token. */
  readonly post: (path: string, value: unknown) => Promise<Answered>
}

/** Opens a room on files in a new folder: `draft.md` against `sources/`, or `sources/` alone where there is no draft. */
export async function opened(
  context: Pick<TestContext, 'after'>,
  files: Readonly<Record<string, string | Uint8Array>>,
  pages = '/nowhere',
): Promise<OpenRoom> {
  const folder = folderWith(context, files)
  const draft = 'draft.md' in files ? join(folder, 'draft.md') : null
  const room = new Room(
    {
      named: [join(folder, 'sources')],
      draft,
      folder: join(folder, 'library'),
      meta: null,
      jobs: 1,
      files: {},
      version: '0.0.0',
    },
    join(folder, 'stemma.review.jsonl'),
    () => undefined,
  )
  const serving = await serve(room, 0, pages)
  context.after(async () => {
    await serving.close()
    await room.close()
  })
  const problem = await room.open()
  if (problem !== null) throw new Error(problem)
  const { port, token } = serving
  const call = (path: string, one: Call = {}): Promise<Answered> => called(port, path, one)
  return {
    folder,
    serving,
    call,
    get: async (path) => JSON.parse((await call(path)).text),
    post: (path, value) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-stemma-token': token },
        body: JSON.stringify(value),
      }),
  }
}

/** Not fetch: it sends no path as it stands, and no other Host. */
export function called(port: number, path: string, { method, headers, body }: Call = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: method ?? 'GET', headers: headers ?? {}, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
