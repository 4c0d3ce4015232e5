import { clauseAt, isNegated, negatorsIn } from '../../sense/negation.ts'
import type { Tongue } from '../../sense/phrase.ts'
import { sentenceAt } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Edit } from '../edit/edit.ts'

/** The clause of the source denies with the old words and not with the new ones, or the other way about. */
export function isReversed({ was, is, source: { from, to } }: Edit, source: string, tongue: Tongue): boolean {
  if (
    negatorsIn(was, tongue).length + negatorsIn(is, tongue).length === 0 &&
    !/\b(?:ne|but)\b|n[’']/i.test(`${was} ${is}`)
  )
    return false
  const { from: begins, to: ends } = sentenceAt(source, from)
  const left = source.slice(Math.max(begins, from - AROUND), from)
  const right = source.slice(to, Math.min(Math.max(ends, to), to + AROUND))
  const spaced = is === '' ? ' ' : ` ${is} `
  const within = (words: string): Span => {
    const all = `${left}${words}${right}`
    const first = clauseAt(all, left.length)
    const last = clauseAt(all, Math.max(left.length, left.length + words.trimEnd().length - 1))
    return { from: Math.min(first.from, left.length), to: Math.max(last.to, left.length + words.length) }
  }
  const [there, here] = [source.slice(from, to), spaced]
  return (
    isNegated(`${left}${there}${right}`, tongue, within(there)) !==
    isNegated(`${left}${here}${right}`, tongue, within(here))
  )
}

/** Units of the sentence around a change that can bear on whether it denies. */
const AROUND = 60
