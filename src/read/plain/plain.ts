import { textOrProblem } from '../office/shown-text.ts'
import { statedParts } from '../print/stated-parts.ts'
import type { Reader } from '../reader.ts'
import { decode } from './decode.ts'
import { statedFacts } from './header.ts'
import { plainMarks } from './marks.ts'

/** Reads a file of plain text. The text is the file, decoded; layout and printed pages are found in it as ranges. */
export const readPlain: Reader = async ({ bytes, name }) => {
  const decoded = decode(bytes)
  if ('problem' in decoded) return decoded
  const { text, remarks } = decoded
  const reading = {
    title: null,

    author: null,
    date: null,
    edition: null,
    language: null,
    parts: statedParts(text),
    ...statedFacts(text),
    text,
    ...plainMarks(text),
    origins: [{ from: 0, to: text.length, entry: null, at: 0 }],
    remarks,
    directives: [],
  }
  return textOrProblem(reading, name, false)
}
