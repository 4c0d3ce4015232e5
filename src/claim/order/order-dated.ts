import { clauseAt } from '../../sense/negation.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { When } from '../../time/when.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { isDay, numberOfDay } from '../compare-slot.ts'
import { happeningIn, type Order, tellingKeys } from './order-told.ts'

/** A happening with the day that its text gives it. */
interface Dated {
  readonly sentence: Sentence
  readonly words: string
  readonly when: When
}

/** How many days on two happenings are still set in order. */
const REACH = 4
/** What lies farther apart is not told in two orders. */
const DAYS = 45
/** How many sentences a day that stands by itself is the day of. */
const UNDER = 2
/** Words of more than one happening. */
const MANY = 12

/** The orders that follow from the days that a document gives: of an entry for 20 February and one for the 24th. */
export function datedOrders(sentences: readonly Sentence[]): Order[] {
  const all = datedOf(sentences)
  return all.flatMap((a, i) =>
    all.slice(i + 1, i + 1 + REACH).flatMap((b) => {
      const [first, second] = a.when.earliest < b.when.earliest ? [a, b] : [b, a]
      const gap = numberOfDay(second.when.earliest) - numberOfDay(first.when.latest)
      const isNear = a.sentence === b.sentence || (isDay(a.when) && isDay(b.when) && gap <= DAYS)
      if (gap <= 0 || !isNear) return []
      const sentence = { ...a.sentence, to: b.sentence.to }
      const [earlier, later] = [happeningIn(first.words), happeningIn(second.words)]
      return [{ sentence, earlier, later, isByTime: true, isWhole: true }]
    }),
  )
}

const relative = /\b(?:to-?day|yesterday|to-?morrow|now|this|last|next|ago|later|before|after|since)\b/iu

function datedOf(sentences: readonly Sentence[]): Dated[] {
  let heading: When | null = null
  let left = 0
  return sentences.flatMap((sentence) => {
    const words = wordsOf(sentence, sentence)
    const told = sentence.dates.filter((one) => one.kind === 'date' && one.when)
    const [date, ...others] = told.filter((one) => !relative.test(wordsOf(sentence, one)))
    if (date && tellingKeys(words).length === 0) {
      heading = date.when
      left = UNDER
      return []
    }
    const when = date?.when ?? (left > 0 ? heading : null)
    left--
    if (others.length === 1) return pairIn(sentence, date!, others[0]!)
    if (!when || others.length > 0) return []
    const { text } = sentence.account.document
    return dated(sentence, date ? wordsOf(sentence, clauseAt(text, date.from, sentence)) : words, when)
  })
}

// "The north tower was finished in 1866 and the south tower in 1869."
function pairIn(sentence: Sentence, first: Temporal, second: Temporal): Dated[] {
  const between = wordsOf(sentence, { from: first.to, to: second.from })
  const joint = /^\s*,?\s*(?:and|but|while|;)\s+/iu.exec(between)
  if (!joint) return []
  const at = first.to + joint[0].length
  return [
    ...dated(sentence, wordsOf(sentence, { from: sentence.from, to: first.to }), first.when),
    ...dated(sentence, wordsOf(sentence, { from: at, to: sentence.to }), second.when),
  ]
}

function dated(sentence: Sentence, words: string, when: When | null): Dated[] {
  const { length } = tellingKeys(words)
  return !when || length === 0 || length > MANY ? [] : [{ sentence, words, when }]
}
