import { numbersIn } from '../../sense/number.ts'
import { isDenied, type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { amountIn, singular } from '../statement/amount.ts'
import type { Amount } from '../statement/statement.ts'

/** A number that a sentence gives of something that happened. */
export interface Counted {
  readonly sentence: Sentence
  readonly amount: Amount
  /** What is counted and what happened: "person !death". */
  readonly key: string
}

const totals: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the\s+dead\s+(?:numbered|were)|the\s+death\s+toll\s+(?:was|is|stood\s+at))\s/iu, 'person !death'],
  [/\b(?:there\s+were|with|leaving|left)\s(?=[\p{L}\d, -]{1,30}\sdead\b)/iu, 'person !death'],
  [/\b(?:damage|loss|losses)\b[^.,;]{0,24}?\b(?:at|to|was|were|of)\s/iu, 'damage'],
  [/\b\p{L}+\s+(?:consisted\s+of|numbered|counted|comprised)\s/iu, 'strength'],
]

/** A total that a set phrase gives: "the dead numbered nine", "the loss amounted to 400 florins". */
export function toldTotal(sentence: Sentence): Counted | null {
  const { text } = sentence.account.document
  const words = wordsOf(sentence, sentence)
  for (const [pattern, kind] of totals) {
    const match = pattern.exec(words)
    if (!match || isDenied(sentence)) continue
    const from = sentence.from + match.index + match[0].length
    const [one] = numbersIn(text, 'en', { from, to: Math.min(sentence.to, from + 40) })
    if (one?.kind !== 'cardinal' || one.from > from + 16) continue
    const behind = /^\s+(\p{L}+)/u.exec(text.slice(one.to, sentence.to))?.[1]?.toLowerCase()
    const subject = match[0].split(/\s/)[0]!.toLowerCase()
    // What is damaged is told by its money, a strength by whose it is.
    const of = kind === 'damage' ? singular(behind ?? '') : kind === 'strength' ? subject : ''
    if (kind !== 'person !death' && !of) continue
    const amount = amountIn(text, { from: Math.max(from, one.from - 18), to: one.to })
    if (amount) return { sentence, amount: { ...amount, unit: 'one' }, key: `${kind} ${of}`.trim() }
  }
  return null
}

const terms =
  /\bsentence(?:d)?\s+(?:of|is|was|to|[^.;]{0,24}?\bto)\s+([\p{L}\d-]+)\s+(years?|months?|days?|weeks?)\b/iu

/** "Sentenced to five years", "the sentence is seven years". */
export function termOf(sentence: Sentence): Counted | null {
  const { text } = sentence.account.document
  const match = terms.exec(wordsOf(sentence, sentence))
  if (!match) return null
  const unit = singular(match[2]!.toLowerCase())
  const to = sentence.from + match.index + match[0].length
  const number = numbersIn(text, 'en', { from: sentence.from + match.index, to }).at(-1)
  if (number?.kind !== 'cardinal' || isDenied(sentence)) return null
  const { value: least } = number
  const amount = { from: number.from, to, exact: text.slice(number.from, to), least, most: least, unit }
  return { sentence, amount, key: `${unit} !sentence` }
}
