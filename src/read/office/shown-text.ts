import type { Reading } from '../../index.ts'
import type { Unreadable } from '../reader.ts'

/** The reading, or what to tell a person when no word came out: a damaged file is not to be taken for an empty one. */
export function textOrProblem(reading: Reading, name: string, isDamaged: boolean): Reading | Unreadable {
  if (/[\p{L}\p{N}]/u.test(reading.text)) return reading
  if (isDamaged)
    return {
      problem: `${name} is damaged: it breaks off before the first word of its text. Get another copy, or open it in the program that made it and save it anew.`,
    }
  return {
    problem: `${name} has no text. If it shows pictures of pages, run OCR on it first; if it should have words, open it in the program that made it and save it anew.`,
  }
}
