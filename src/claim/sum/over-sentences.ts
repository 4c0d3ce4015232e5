import type { Counted } from './counted.ts'
import { gamesOf } from './games.ts'
import { inTurn } from './in-turn.ts'
import { besideLists } from './list-beside.ts'
import { partedBehind } from './parted-behind.ts'
import { mustered, othersOf } from './remainder.ts'
import { subjectList } from './subject-list.ts'
import type { Failed } from './sum.ts'
import { allOf } from './told-of-all.ts'

/** Parts told in sentences of their own, and their total in a sentence before or behind them. */
export function overSentences(text: string, all: readonly Counted[]): Failed[] {
  return all.flatMap((_, i) =>
    [besideLists, gamesOf, partedBehind, subjectList, inTurn, allOf, mustered, othersOf].flatMap((sums) =>
      sums(text, all, i),
    ),
  )
}
