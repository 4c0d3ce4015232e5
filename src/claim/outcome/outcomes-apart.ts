import type { Akin, Apart } from '../apart/told-sentence.ts'
import { told, wordsOf } from '../apart/told-sentence.ts'
import { type Outcome, outcomesIn } from './outcome.ts'
import { areOfOne } from './outcome-fit.ts'
import { type Pair, pairsOf } from './outcome-pairs.ts'
import type { SentenceReading } from './sentence-reading.ts'

/**
 * Sentences of which one says of somebody or something what excludes what the other says: hanged, and died in prison.
 * `rarity` as by `raritiesOf`.
 */
export function outcomesApart(
  readings: readonly SentenceReading[],
  akin: Akin,
  rarity: (key: string) => number,
): Apart[] {
  const byAxis = Map.groupBy(readings.flatMap(outcomesIn), ({ pole }) => pole.axis)
  return [...byAxis.values()].flatMap((list) => pairsOf(list, akin, rarity, areOfOne).map(apartOf))
}

function apartOf({ a, b }: Pair): Apart {
  const { axis } = a.pole
  const value = a.isDenied === b.isDenied ? saidOf : stanceOf
  const whom = nameOf(a) ?? nameOf(b)
  const said = `“${saidOf(a)}” and “${saidOf(b)}” exclude each other`
  return {
    slot: axis.isCause ? 'cause' : 'polarity',
    topic: whom === null ? axis.name : `${axis.name} of ${whom}`,
    sides: [told(a.sentence, value(a)), told(b.sentence, value(b))],
    derivation: whom === null ? `${said}.` : `${said}, and both are said of ${whom}.`,
  }
}

function stanceOf({ isDenied }: Outcome): string {
  return isDenied ? 'denied' : 'affirmed'
}

function saidOf({ sentence, at, isDenied }: Outcome): string {
  return `${isDenied ? 'not ' : ''}${wordsOf(sentence, at).replace(/\s+/g, ' ')}`
}

function nameOf({ bearer: { names, head, exact, hero, isPronoun } }: Outcome): string | null {
  if (names.length > 0) return names[0]!.name
  return head === null ? (isPronoun ? (hero?.name ?? null) : null) : exact
}
