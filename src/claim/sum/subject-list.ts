import { isSame, nounOf } from './count-noun.ts'
import type { Counted } from './counted.ts'
import { isNear, listed, uncounted, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

/** What a sentence is of that tells who they were, and how the total of them is told before. */
const subjects: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:The|Those) (?:dead|killed|victims|slain|drowned|lost|fatalities|deaths|bodies)\b/u,
    /\b(?:dead|died|deaths?|killed|lost their lives|perished|drowned|victims|bodies|lives were lost|lost)\b/iu,
  ],
  [/^The (?:wounded|injured|hurt)\b/u, /\b(?:wounded|injured|hurt)\b/iu],
  [
    /^(?:The|Those) (?:saved|survivors|rescued)\b/u,
    /\b(?:saved|survivors|survived|rescued|escaped|alive)\b/iu,
  ],
  [
    /^(?:The|Those) (?:accused|prisoners|defendants|convicts|arrested|captives)\b/u,
    /\b(?:accused|prisoners|defendants|convicts|tried|arrested|charged|captured|taken)\b/iu,
  ],
  [
    /^(?:The|Her|His) (?:crew|company|ship[’']s company|hands)\b/u,
    /\b(?:crew|hands|company|on board|aboard)\b/iu,
  ],
  [/^The passengers\b/u, /\bpassengers\b/iu],
  [
    /^The (?:committee|council|jury|court|board|commission)\b/u,
    /\b(?:members|jurors|judges|committee|council|jury|court|board|commission)\b/iu,
  ],
  [
    /^The (?:houses|buildings|farms|ships|boats|vessels|guns|books|pictures|paintings|coins|graves)\b/u,
    /\b(?:houses|buildings|farms|ships|boats|vessels|guns|books|pictures|paintings|coins|graves)\b/iu,
  ],
  [/^(?:They|These|It) (?:were|are|was|consisted|comprised)\b/u, /./u],
]
const tells = /^\W*(?:[\p{L}’']+\s+){1,5}?(?:were|are|was|numbered|comprised|consisted of|included only)\s+$/u

/** How many sentences before its parts a total can stand. */
const REACH = 3

/** "Thirty-two persons lost their lives. The dead were twenty-one men, four women and seven children." */
export function subjectList(text: string, all: readonly Counted[], i: number): Failed[] {
  const sentence = all[i]!
  const parts = sentence.counts.filter(({ percent }) => !percent)
  const first = parts[0]
  if (!first || parts.length < 2) return []
  const said = text.slice(sentence.from, sentence.to)
  const subject = subjects.find(([is]) => is.test(said))
  if (!subject || !tells.test(text.slice(sentence.from, first.from)) || uncounted.test(said)) return []
  const list = listed(text, parts)
  const rest = text.slice(list.at(-1)!.to, sentence.to)
  if (list.length < parts.length || /(?:,|;|\band\b)\s/u.test(rest)) return []
  for (let at = i - 1; at >= 0 && i - at <= REACH && all[at + 1]!.goesOn; at--) {
    const [total, ...more] = all[at]!.counts.filter(
      (one) =>
        !one.percent &&
        parts.every((part) => isSame(nounOf(text, one), nounOf(text, part)) && part.value < one.value),
    )
    if (!total && subject[1].source !== '.') continue
    const fits = total && more.length === 0 && subject[1].test(text.slice(all[at]!.from, all[at]!.to))
    return fits && isNear(total, list) ? unequal(total, list) : []
  }
  return []
}
