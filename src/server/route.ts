import type { Readable } from 'node:stream'
import type { Refusal } from './question.ts'
import type { Reply } from './reply.ts'
import type { Room } from './room.ts'

/** A request as a route sees it: past the door, its body not read yet. */
export interface Asked {
  readonly query: URLSearchParams
  readonly isAuthorised: boolean
  /** Media type of the body, without parameters. */
  readonly type: string
  readonly body: Readable
}

/** What a request can say in its address. */
export interface Parameter {
  readonly name: string
  readonly summary: string
  readonly required?: true
  readonly many?: true
  readonly choices?: readonly string[]
}

/** A question or deed over HTTP. The server's table, and what the description of the interface is made from. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  /** Changes something: only with the token. The body is JSON of this shape, or the bytes of a file. */
  readonly writes?: { readonly body: 'bytes' | Readonly<Record<string, unknown>> }
  /** Published schema of the answer; null where api.ts describes it. */
  readonly schema: string | null
  readonly answer: (asked: Asked, room: Room) => Promise<Reply | Refusal>
}
