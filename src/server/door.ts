import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { TOKEN_HEADER } from './api.ts'
import type { Refusal } from './question.ts'

/** Where the server is, and what opens it for writing. */
export interface Door {
  readonly port: number
  readonly token: string
}

/** Who may ask: only pages and programs that call the server by its own address, on this machine. */
export function refusalAt({ port }: Door, headers: IncomingHttpHeaders, path: string): Refusal | null {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  const { host, origin } = headers
  // Another name that leads here is how a page of the network reaches into a machine (DNS rebinding).
  if (host === undefined || !hosts.includes(host))
    return notAllowed('This server answers only to its own address. Use the one that Stemma printed.')
  if (origin !== undefined && origin !== `http://${host}`)
    return notAllowed('This server does not answer the pages of others.')
  const site = headers['sec-fetch-site']
  if (path.startsWith('/api/') && site !== undefined && site !== 'same-origin' && site !== 'none')
    return notAllowed('This server does not answer the pages of others.')
  return null
}

/** Whether a request carries the token of the printed address. */
export function isAuthorised({ token }: Door, headers: IncomingHttpHeaders): boolean {
  const given = headers[TOKEN_HEADER]
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(token))
}

/** A refusal of what is not this person's or page's to do. */
export function notAllowed(message: string): Refusal {
  return { code: 'not-allowed', message }
}

// Of one length, whatever was given.
function digest(words: string): Buffer {
  return createHash('sha256').update(words).digest()
}
