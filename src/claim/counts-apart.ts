import { hedgesIn } from '../sense/hedge.ts'
import { clauseAt } from '../sense/negation.ts'
import { type NumberAt, numbersIn } from '../sense/number.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import { amountIn, singular } from './amount.ts'
import { keysIn } from './claim-words.ts'
import { compareAmounts } from './compare-slot.ts'
import { isPersonNoun } from './person-noun.ts'
import {
  type Akin,
  type Apart,
  areApart,
  COMMON,
  isDenied,
  printed,
  push,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'
import { type Counted, termOf, toldTotal } from './told-total.ts'

/** Counts of one thing, each the only one of its kind in its document, that differ; and counts that another denies. */
export function countsApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const byKey = new Map<string, Counted[]>()
  for (const sentence of all) for (const one of countedIn(sentence)) push(byKey, one.key, one)
  const counts = [...byKey.values()].flatMap((bucket) => {
    const perDocument = Map.groupBy(bucket, ({ sentence }) => sentence.account)
    const single = [...perDocument.values()].flatMap((own) => (own.length === 1 ? own : []))
    if (single.length > COMMON) return []
    return single.flatMap((a, i) =>
      single.slice(i + 1).flatMap((b) => {
        const { relation, derivation } = compareAmounts(a.amount, b.amount)
        if (relation !== 'contradiction' || !akin(a.sentence, b.sentence) || areApart(a.sentence, b.sentence))
          return []
        const sides = [told(a.sentence, a.amount.exact), told(b.sentence, b.amount.exact)] as const
        return [
          {
            slot: 'number' as const,
            topic: printed(a.sentence, a.key.split(' ')) || a.key.replace('!', ''),
            sides,
            derivation,
          },
        ]
      }),
    )
  })
  return [...counts, ...denied(all, akin)]
}

/** The count of a sentence that has one, by its noun and by what happened. */
function countedIn(sentence: Sentence): Counted[] {
  const { text } = sentence.account.document
  const words = wordsOf(sentence, sentence)
  if (asks.test(words) || hedgesIn(text, 'en', sentence).length > 0) return []
  const term = termOf(sentence) ?? toldTotal(sentence)
  if (term) return [term]
  return numbersOf(sentence).flatMap((one) => {
    const clause = clauseAt(text, one.from, sentence)
    if (!covers(sentence, clause) || isDenied(sentence, clause) || partial.test(wordsOf(sentence, clause)))
      return []
    return counted(sentence, one, clause)
  })
}

const asks =
  /\?\s*["”’»)]*\s*$|\b(?:if|unless|whether|would|should|might|perhaps|rumou?r\w*|doubt\w*|said to have|charged with|accused of)\b/iu

function numbersOf(sentence: Sentence): NumberAt[] {
  return numbersIn(sentence.account.document.text, 'en', sentence).filter(
    (one) =>
      one.kind === 'cardinal' &&
      one.unit === null &&
      one.value >= 2 &&
      !sentence.dates.some((date) => overlaps(date, one)),
  )
}

const bare = /^\s+(?:of\s+\p{L}+(?:\s+\p{L}+)?\s+)?(?:were|had been|have been)\s+(\p{L}+)/iu
const aboard =
  /^\s+(?:\p{L}+\s+){0,2}?(?:persons|people|souls|men|passengers)\s+(?:were\s+)?(?:on board|aboard)/iu

function counted(sentence: Sentence, one: NumberAt, clause: Span): Counted[] {
  const { text } = sentence.account.document
  const after = text.slice(one.to, clause.to)
  const noun = /^\s+(?:of\s+(?:the\s+)?)?(\p{L}+)/u.exec(after)
  if (!noun) return []
  const start = Math.max(sentence.from, one.from - 18)
  const hedge = text
    .slice(start, one.from)
    .search(
      /\b(?:about|around|some|nearly|almost|over|more than|fewer than|less than|at least|roughly|up to)\s+(?:an?\s+)?$/iu,
    )
  const amount = amountIn(text, { from: hedge < 0 ? one.from : start + hedge, to: one.to + noun[0].length })
  if (!amount) return []
  // "Four were hanged", "seven men were hanged": by the verb itself, since a bare number can be a part of those who died.
  const passive = bare.exec(after) ?? /^\s+(?:men|people|persons|souls)\s+were\s+(\p{L}+)/iu.exec(after)
  const verb = passive?.[1]?.toLowerCase()
  const [form] = verb ? keysIn(verb) : []
  if (verb && form?.startsWith('!'))
    return [{ sentence, amount: { ...amount, unit: 'person' }, key: `person !${verb}` }]
  if (aboard.test(after)) {
    const unit = anybody(singular(noun[1]!.toLowerCase()))
    return [{ sentence, amount: { ...amount, unit }, key: `${unit} !load` }]
  }
  if (!amount.unit || /^(?:were|was|had|have|has|are|is)$/.test(noun[1]!)) return []
  if (/\blost\s+(?:their|his|her)\s+li(?:fe|ves)\b/iu.test(after) && isPersonNoun(noun[1]!.toLowerCase()))
    return [{ sentence, amount: { ...amount, unit: 'one' }, key: 'person !death' }]
  const happened = keysIn(text.slice(clause.from, clause.to)).filter(
    (key) => key.startsWith('!') && key !== `!${amount.unit}`,
  )
  const [first] = happened
  if (!first || new Set(happened).size !== 1) return []
  const unit = isPersonNoun(noun[1]!.toLowerCase()) ? anybody(amount.unit) : amount.unit
  const isDeath = unit === 'person' && first === '!death'
  return [{ sentence, amount: { ...amount, unit: isDeath ? 'one' : unit }, key: `${unit} ${first}` }]
}

function anybody(unit: string): string {
  return /^(?:man|person|soul|people)$/.test(unit) ? 'person' : unit
}

// Numbers of an hour, or of some more.
const partial =
  /\b(?:so far|by (?:evening|noon|night|nightfall|midnight|morning|then)|in the (?:morning|evening|afternoon)|at first|already|another|others?|more|up to now)\b/iu

const rather =
  /\bnot\s+((?:[\p{L}\d,-]+\s*){1,4}?)(?:,[^,;.]{0,40})?,?\s+but\s+(?:only\s+)?([\p{L}\d-]+(?:\s+[\p{L}\d-]+){0,3})/iu

/** "Not three hundred, as they say, but eighty-five" against whoever says three hundred of people. */
function denied(all: readonly Sentence[], akin: Akin): Apart[] {
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
      if (other.account === sentence.account || !akin(sentence, other) || areApart(sentence, other)) return []
      const one = numbersOf(other).find((number) => number.value === value)
      if (!one || isDenied(other, clauseAt(other.account.document.text, one.from, other))) return []
      const exact = wordsOf(other, one)
      const derivation = `One says that it was not ${exact}; the other says so.`
      const sides = [told(sentence, `not ${exact}`), told(other, exact)] as const
      return [{ slot: 'number' as const, topic: 'count', sides, derivation }]
    }),
  )
}
