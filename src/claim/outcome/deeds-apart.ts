import { type Akin, type Apart, told, wordsOf } from '../apart/told-sentence.ts'
import { deedsOf } from './deed-at.ts'
import { areOfOneTime } from './denied-span.ts'
import type { Likeness } from './likeness.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { isNarrower } from './outcome-fit.ts'
import { type Pair, pairsOf } from './outcome-pairs.ts'
import type { Axis } from './pole-pattern.ts'
import type { PoleAt } from './pole-predicate.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { isToldForCertain } from './told-framing.ts'

/** Sentences that deny a deed that another document tells: the same verb of the same object, by the same doer. */
export function deedsApart(
  readings: readonly SentenceReading[],
  akin: Akin,
  rarity: (key: string) => number,
): Apart[] {
  const axes = new Map<string, Axis>()
  const deeds = readings
    .filter(({ sentence }) => isToldForCertain(sentence))
    .flatMap((reading) =>
      deedsOf(reading.tokens, (verb) => axisIn(axes, verb)).map((deed) => ({ reading, deed })),
    )
  const byAxis = Map.groupBy(deeds, ({ deed }) => deed.pole.axis)
  return [...byAxis.values()]
    .filter((list) => list.length > 1 && list.some(canBeDenied))
    .map((list) => list.flatMap(({ reading, deed }) => outcomeOf(reading, deed) ?? []))
    .flatMap((list) => pairsOf(list, akin, rarity, isOfOneDeed).map(apartOf))
}

function canBeDenied({ reading, deed }: { reading: SentenceReading; deed: PoleAt }): boolean {
  const { sentence } = reading
  return (
    deed.isDenied || /\b(?:den(?:y|ies|ied|ying)|untrue|not true|false)\b/iu.test(wordsOf(sentence, sentence))
  )
}

function axisIn(axes: Map<string, Axis>, name: string): Axis {
  const known = axes.get(name)
  if (known) return known
  const axis: Axis = {
    name,
    bearer: null,
    isBinary: false,
    isOften: true,
    isPassing: false,
    isFinal: false,
    isCause: false,
    isDeed: true,
    isOfTwo: false,
    isOfMatter: false,
    bearers: new Set(),
    isStrict: false,
    isNamed: false,
  }
  axes.set(name, axis)
  return axis
}

/** How much of the words around must be the same, by rarity. */
const ENOUGH = 2
/** The same where it is less sure of whom or what it is told: "nobody", "it". */
const MORE = 4

// "I have been asked by nobody" affirms nothing that "nobody has asked me" denies.
const nothing = /\b(?:nobody|no one|none|nothing|neither|nor)\b/iu

function isOfOneDeed(a: Outcome, b: Outcome, alike: Likeness, weight: number): boolean {
  const denied = a.isDenied ? a : b
  if (alike === 'open' || alike === 'different') return false
  const affirmed = a.isDenied ? b : a
  if (nothing.test(wordsOf(affirmed.sentence, affirmed.clause))) return false
  if (weight < (denied.bearer.isNone || alike === 'likely' ? MORE : ENOUGH)) return false
  return areOfOneTime(a, b) && !isNarrower(a, b)
}

function apartOf({ a, b }: Pair): Apart {
  const denied = a.isDenied ? a : b
  const topic = wordsOf(denied.sentence, denied.clause).replace(/\s+/g, ' ')
  const value = ({ isDenied }: Outcome): string => (isDenied ? 'denied' : 'affirmed')
  const words = ({ sentence, clause }: Outcome): string => wordsOf(sentence, clause).replace(/\s+/g, ' ')
  return {
    slot: 'polarity',
    topic,
    sides: [told(a.sentence, value(a)), told(b.sentence, value(b))],
    derivation: `One denies “${topic}”; the other says it: “${words(denied === a ? b : a)}”.`,
  }
}
