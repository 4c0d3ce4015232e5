import { hedgesIn } from '../sense/hedge.ts'
import { clauseAt } from '../sense/negation.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import type { Temporal } from '../time/temporal.ts'
import { keysIn } from './claim-words.ts'
import { compareDates, isDay, numberOfDay } from './compare-slot.ts'
import { eventForms } from './event-lexicon.ts'
import {
  type Akin,
  type Apart,
  isDenied,
  isPlain,
  printed,
  push,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

interface Dated {
  readonly sentence: Sentence
  readonly date: Temporal
  readonly event: string
  /** Words of the clause but for its date. */
  readonly keys: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Dates of one event are a slip of each other within so many days. */
const SLIP = 45

/** What a body does every few days. */
const often = new Set(
  '!meeting !vote !attack !happening !writing !sending !payment !load !leading !stay !growth !decrease !cause !performance !saying !sale !purchase'.split(
    ' ',
  ),
)
/** What happens often unless it is said to be the first. */
const first = /\bfirst\b/iu

/** Days of one happening in two akin documents that cannot be one, where each document tells of it on one day only. */
export function datesApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const byEvent = new Map<string, Dated[]>()
  for (const sentence of all) for (const one of datedIn(sentence)) push(byEvent, one.event, one)
  return [...byEvent.values()].flatMap((bucket) => {
    const single = bucket.filter(
      (one) =>
        !bucket.some(
          (other) =>
            other.sentence.account === one.sentence.account &&
            compareDates(one.date.when!, other.date.when!).relation === 'contradiction',
        ),
    )
    if (single.length > 200) return []
    return single.flatMap((a, i) => single.slice(i + 1).flatMap((b) => apart(a, b, akin) ?? []))
  })
}

function apart(a: Dated, b: Dated, akin: Akin): Apart | null {
  if (a.sentence.account === b.sentence.account || !akin(a.sentence, b.sentence)) return null
  const [x, y] = [a.date.when!, b.date.when!]
  const { relation, derivation } = compareDates(x, y)
  if (relation !== 'contradiction' || !isDay(x) || !isDay(y)) return null
  if (Math.abs(numberOfDay(x.earliest) - numberOfDay(y.earliest)) > SLIP) return null
  const shared = [...a.keys].filter((key) => [...b.keys].some((other) => isLike(key, other)))
  const named = [...a.names].filter((name) => b.names.has(name))
  if (a.names.size > 0 && b.names.size > 0 && named.length === 0) return null
  if (shared.length < 2 && shared.length < Math.min(a.keys.size, b.keys.size)) return null
  if (shared.length === 0) return null
  const sides = [told(a.sentence, x.edtf), told(b.sentence, y.edtf)] as const
  return { slot: 'date', topic: printed(a.sentence, [a.event, ...shared]), sides, derivation }
}

// "Tramwaymen" and "tramways".
function isLike(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 6 && (a.startsWith(b) || b.startsWith(a)))
}

/** The happening of a clause that has one, with the only day of its sentence. */
function datedIn(sentence: Sentence): Dated[] {
  const { text } = sentence.account.document
  if (!isPlain(sentence) || hedgesIn(text, 'en', sentence).length > 0) return []
  const dates = sentence.dates.filter(({ when, kind }) => when && kind === 'date')
  const date = dates.find(({ when }) => isDay(when!))
  if (!date || dates.some(({ when }) => compareDates(when!, date.when!).relation === 'contradiction'))
    return []
  if (bound.test(text.slice(Math.max(sentence.from, date.from - 12), date.from))) return []
  const clause = clauseAt(text, date.from, sentence)
  if (isDenied(sentence, clause)) return []
  const rest = without(wordsOf(sentence, clause), {
    from: date.from - clause.from,
    to: date.to - clause.from,
  })
  const all = keysIn(rest)
  const events = new Set(happened(rest))
  const [event] = events
  if (!event || events.size > 1 || (often.has(event) && !first.test(rest))) return []
  // Where it happened may be what the accounts part on too.
  const names = new Set(rest.match(/(?<=[\p{L},;] )(?<!\b(?:at|in|near|upon|on) )\p{Lu}\p{L}{2,}/gu))
  return [{ sentence, date, event, keys: new Set(all.filter((key) => key !== event)), names }]
}

const bound = /\b(?:before|after|until|till|since|by|from|than)\s+(?:the\s+)?$/iu

/** What verbs of the past say that happened, as keys. */
function happened(text: string): string[] {
  const all = words(text)
  return all.flatMap(({ key }, i) => {
    if (key === 'guilty') return ['!verdict']
    const form = eventForms(key).find(
      ({ form, frame: { particle } }) =>
        (form === 'past' || form === 'participle') && (particle === null || particle === all[i + 1]?.key),
    )
    return form ? [`!${form.frame.matter}`] : []
  })
}

function without(words: string, { from, to }: Span): string {
  return `${words.slice(0, Math.max(0, from))} ${words.slice(Math.max(0, to))}`
}
