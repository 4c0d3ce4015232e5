import assert from 'node:assert/strict'
import type { Range, Reading } from '../../src/index.ts'
import type { Reader, Unreadable } from '../../src/read/reader.ts'

/**
 * Draws a reading's ranges and pages into its text: `‹note-marker:1 1›` is a range of that kind and label around
 * "1", `|p. 12|` the place where that page begins. Kinds that a test does not ask for are left out.
 */
export function drawn(reading: Reading, ...kinds: readonly Range['kind'][]): string {
  const at = new Map<number, { open: string; close: string }>()
  const place = (index: number) => {
    const found = at.get(index) ?? { open: '', close: '' }
    at.set(index, found)
    return found
  }
  for (const page of reading.pages) place(page.from).open += `|p. ${page.label ?? `scan ${page.scan}`}|`
  for (const { from, to, kind, label } of reading.ranges) {
    if (kinds.length > 0 && !kinds.includes(kind)) continue
    place(from).open += `‹${kind}${label === undefined ? '' : `:${label}`} `
    place(to).close += '›'
  }
  let drawing = ''
  for (let i = 0; i <= reading.text.length; i++) {
    const found = at.get(i)
    drawing += (found?.close ?? '') + (found?.open ?? '') + (reading.text[i] ?? '')
  }
  return drawing
}

/** What a reader makes of a file that it can read. */
export async function readBy(reader: Reader, bytes: Uint8Array | string, name: string): Promise<Reading> {
  const reading = await reader({ bytes: bytesOf(bytes), name })
  if ('problem' in reading) assert.fail(reading.problem)
  assertSound(reading)
  return reading
}

/** What a reader says of a file that it cannot read. */
export async function problemBy(reader: Reader, bytes: Uint8Array | string, name: string): Promise<string> {
  const reading = await reader({ bytes: bytesOf(bytes), name })
  return 'problem' in reading ? reading.problem : assert.fail(`was read: ${reading.text}`)
}

function bytesOf(bytes: Uint8Array | string): Uint8Array {
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
}

/** What holds for every reading, however damaged the file: spans lie in the text, pages and origins in order. */
export function assertSound(reading: Reading | Unreadable): void {
  if ('problem' in reading) {
    assert.match(reading.problem, /^[^\n]+\.$/)
    return
  }
  const { text, ranges, pages, origins, parts, directives } = reading
  for (const { from, to } of [...ranges, ...parts, ...origins])
    assert.ok(from >= 0 && from < to && to <= text.length, `${from}..${to} of ${text.length}`)
  for (const { from, to } of directives)
    assert.ok(from >= 0 && from <= to && to <= text.length, `${from}..${to} of ${text.length}`)
  for (const list of [pages, origins])
    for (const [i, { from, to }] of list.entries())
      assert.ok(from <= to && from >= (list[i - 1]?.to ?? 0) && to <= text.length, `${from}..${to}`)
}
