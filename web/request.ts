import type { ErrorJson } from '../src/server/api.ts'

const HEADER = 'x-stemma-token' satisfies typeof import('../src/server/api.ts').TOKEN_HEADER
const KEPT = 'stemma-token'

/** An answer that is no success, with a message for people. */
class RequestError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Takes the token out of the address that was printed at the start, and keeps it for this tab. */
export function takeToken(): void {
  const found = /^#token=([^&]+)&?(.*)$/.exec(location.hash)
  if (!found) return
  sessionStorage.setItem(KEPT, decodeURIComponent(found[1]!))
  history.replaceState(null, '', `#${found[2] || '/draft'}`)
}

/** Asks the server; `path` begins with "api/". */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const token = sessionStorage.getItem(KEPT)
  const headers = new Headers(init.headers)
  if (token !== null) headers.set(HEADER, token)
  let answer: Response
  try {
    answer = await fetch(path, { ...init, headers })
  } catch {
    throw new RequestError(
      'no-answer',
      'Stemma does not answer any more. Start it again with “stemma open”; what was saved is safe.',
    )
  }
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok) return body as T
  const { error } = (body ?? { error: null }) as Partial<ErrorJson>
  throw new RequestError(
    error?.code ?? 'internal',
    error?.message ?? `Stemma answered ${answer.status} to “${path}”, without saying why.`,
  )
}

/** Sends something to be kept; needs the token of the printed address. */
export function send<T>(path: string, body: unknown): Promise<T> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
