import { clauseAt } from '../../sense/negation.ts'
import { sentences } from '../../text/sentence.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { isDay, numberOfDay } from '../compare-slot.ts'
import { keysIn } from '../word/claim-words.ts'
import { fits, gapTold, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const spent = /\b(?:were|was|been|lay|spent|for|after|and)\s+(?:just\s+|only\s+|but\s+)?$/iu
const until =
  /^\s+(?:at sea|out|on the (?:road|march|way|ice|water)|under way|in the (?:ice|boats?|hills|mountains|snow|desert|forest)|in port|at anchor|there|adrift|afloat)?,?\s*(?:when|before|until|till)\s+([^.;]{4,80})/iu
const empty = /^(?:\p{N}+|ship|day|night|first|man|men)$/u

/** "We sailed on 27 October and were three days at sea when she struck", while the same text has her strike on another day. */
export function wrongReckonings({ document: { id, text, language }, temporals }: Account): Sum[] {
  if (language !== null && language !== 'en') return []
  const all = sentences(text)
  return temporals.flatMap((start) => {
    if (!start.when || !isDay(start.when) || start.kind !== 'date') return []
    const sentence = all[firstEndingAfter(all, start.from)]
    const behind = sentence && { from: start.to, to: Math.min(sentence.to, start.to + 90) }
    const [one] = behind ? stretchesIn(text, behind) : []
    if (
      !one ||
      !sentence ||
      !spent.test(text.slice(start.to, one.from)) ||
      /[;:]/u.test(text.slice(start.to, one.from))
    )
      return []
    const clause = until.exec(text.slice(one.to, sentence.to))?.[1]
    const keys = clause ? keysIn(clause.split(/,|\band\b/u)[0]!).filter((key) => !empty.test(key)) : []
    if (keys.length === 0) return []
    const event = temporals.find((other) => isOf(text, all, other, sentence, keys) && isAfter(start, other))
    if (!event?.when || fits(one, start.when, event.when)) return []
    return [
      sumOfTime(
        id,
        'stretch of time',
        text,
        [one, start, all[firstEndingAfter(all, event.from)]!],
        gapTold(text, one, start.when, event.when),
      ),
    ]
  })
}

function isOf(
  text: string,
  all: readonly Span[],
  { when, from, kind }: Temporal,
  without: Span,
  keys: readonly string[],
): boolean {
  if (!when || (kind !== 'date' && kind !== 'time') || (from >= without.from && from < without.to))
    return false
  const sentence = all[firstEndingAfter(all, from)]
  if (!sentence || numberOfDay(when.latest) - numberOfDay(when.earliest) > 31) return false
  const clause = clauseAt(text, from, sentence)
  const near = new Set(keysIn(text.slice(clause.from, clause.to)))
  return keys.every((key) => near.has(key))
}

// Within the year of both, so that neither was reckoned from something else.
function isAfter({ when: a }: Temporal, { when: b }: Temporal): boolean {
  const days = numberOfDay(b!.latest) - numberOfDay(a!.earliest)
  return days >= 0 && days < 200
}
