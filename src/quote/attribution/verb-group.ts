import { auxiliaries, catenatives, isAdverb } from './english.ts'
import type { Utterance } from './utterance.ts'

const goes = /^(?:go|goes|went|going|gone)$/

/** The verb with what belongs to it: "has never", "declined to". */
export function groupStart(tokens: Utterance, i: number): number {
  let start = i
  for (;;) {
    const before = tokens[start - 1]
    if (!before || before.kind === 'quotation') return start
    if (auxiliaries.has(before.word) || isAdverb(before)) start--
    else if (
      before.word === 'to' &&
      tokens[start - 2]?.word === 'on' &&
      goes.test(tokens[start - 3]?.word ?? '')
    )
      start -= 3
    else if (before.word === 'to' && catenatives.has(tokens[start - 2]?.word ?? '')) start -= 2
    else if (before.word === 'to' && start === i) start--
    else return start
  }
}
