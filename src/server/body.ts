import type { Readable } from 'node:stream'
import type { Refusal } from './question.ts'

/** Whether something is a refusal and not what was asked for. */
export function isRefusal(thing: unknown): thing is Refusal {
  return typeof thing === 'object' && thing !== null && 'code' in thing && 'message' in thing
}

/** The chunks of a body; a refusal and the end where it is longer than it may be. */
export async function* withinBound(body: Readable, most: number): AsyncGenerator<Buffer | Refusal> {
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) {
      yield {
        code: 'too-large',
        message: `More than ${Math.floor(most / 2 ** 20)} MB were sent, which is more than is taken. Send less at a time.`,
      }
      return
    }
    yield chunk
  }
}

/** A body as the JSON object that it is. */
export async function objectIn(
  body: Readable,
  most: number,
): Promise<Readonly<Record<string, unknown>> | Refusal> {
  const chunks: Buffer[] = []
  for await (const chunk of withinBound(body, most)) {
    if (isRefusal(chunk)) return chunk
    chunks.push(chunk)
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>
  } catch {
    // Said below, as of any other body that is no object.
  }
  return { code: 'bad-request', message: 'What was sent is no JSON object.' }
}
