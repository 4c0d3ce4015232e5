import { closeSync, openSync } from 'node:fs'
import { type IndexedText, type MapText, type Places, textBlock } from '../index.ts'
import { LineWriter, lineOf } from './row-lines.ts'
import { nothing, type Tally, tallied } from './trailer.ts'

/** Writes the texts as rows for the first stage into a file, and says what they come to; `seen` gets each one. */
export function writeTextRows(
  texts: readonly IndexedText[],
  { bases }: Places,
  path: string,
  seen: (text: MapText) => void = () => {},
): Tally {
  const descriptor = openSync(path, 'w')
  try {
    const writer = new LineWriter(descriptor)
    let given = nothing
    for (const [key, { segment, ordinal }] of texts.entries()) {
      const text = { ...segment.textOf(ordinal), number: key, base: bases[key]! }
      seen(text)
      const block = textBlock(text)
      given = tallied(given, { key, block })
      writer.write(lineOf(key, block))
    }
    writer.flush()
    return given
  } finally {
    closeSync(descriptor)
  }
}
