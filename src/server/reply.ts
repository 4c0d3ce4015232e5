import type { ApiErrorCode, ErrorJson } from './api.ts'
import { isRefusal } from './body.ts'
import type { Refusal } from './question.ts'

/** What goes back over the wire. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array | string
  readonly headers?: Readonly<Record<string, string>>
}

const statusOf: Readonly<Record<ApiErrorCode, number>> = {
  'bad-request': 400,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  exists: 409,
  'too-large': 413,
  unreadable: 422,
  internal: 500,
  'not-ready': 503,
  'took-too-long': 504,
}

const JSON_TYPE = 'application/json; charset=utf-8'

export function jsonReply(value: unknown): Reply {
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(value) }
}

/** JSON that is written already. */
export function writtenReply(body: Uint8Array): Reply {
  return { status: 200, type: JSON_TYPE, body }
}

/** A result as JSON, unless it is a refusal. */
export function orRefused(result: object): Reply | Refusal {
  return isRefusal(result) ? result : jsonReply(result)
}

export function refusalReply({ code, message }: Refusal): Reply {
  return {
    status: statusOf[code],
    type: JSON_TYPE,
    body: JSON.stringify({ error: { code, message } } satisfies ErrorJson),
    // A body that was not read to its end would be taken for the next request.
    ...(code === 'too-large' ? { headers: { connection: 'close' } } : {}),
  }
}

/** A file to keep, not to show: whatever a source put into it, it does not become a page of this server. */
export function fileReply(name: string, type: string, body: Uint8Array): Reply {
  return {
    status: 200,
    type,
    body,
    headers: {
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  }
}

/**
 * On every answer: nothing is loaded but the room's own files, nothing is framed, kept in caches, or told to others.
 * Texts come as JSON and are shown as text, so that nothing in a source is ever markup.
 */
export const guarding: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
}
