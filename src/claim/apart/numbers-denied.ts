import { clauseAt } from '../../sense/negation.ts'
import { numbersIn } from '../../sense/number.ts'
import {
  type Akin,
  type Apart,
  areElsewhen,
  isDenied,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

const rather =
  /\bnot\s+((?:[\p{L}\d,-]+\s*){1,4}?)(?:,[^,;.]{0,40})?,?\s+but\s+(?:only\s+)?([\p{L}\d-]+(?:\s+[\p{L}\d-]+){0,3})/iu

/** "Not three hundred, as they say, but eighty-five" against whoever says three hundred of people. */
export function numbersDenied(all: readonly Sentence[], akin: Akin): Apart[] {
  const wrong = all.flatMap((sentence) => {
    const match = rather.exec(wordsOf(sentence, sentence))
    if (!match) return []
    const { text } = sentence.account.document
    const from = sentence.from + match.index
    const [first, second] = numbersIn(text, 'en', { from, to: from + match[0].length }).filter(
      ({ kind }) => kind === 'cardinal',
    )
    if (!first || !second || first.value < 10 || first.value === second.value) return []
    return first.from - from < 6 ? [{ sentence, value: first.value }] : []
  })
  return wrong.flatMap(({ sentence, value }) =>
    all.flatMap((other) => {
      if (other.account === sentence.account || !akin(sentence, other) || areElsewhen(sentence, other))
        return []
      const one = numbersIn(other.account.document.text, 'en', other).find((number) => number.value === value)
      if (!one || isDenied(other, clauseAt(other.account.document.text, one.from, other))) return []
      const exact = wordsOf(other, one)
      const derivation = `One says that it was not ${exact}; the other says so.`
      const sides = [told(sentence, `not ${exact}`), told(other, exact)] as const
      return [{ slot: 'number' as const, topic: 'count', sides, derivation }]
    }),
  )
}
