import type { Span } from '../../text/span.ts'

/** For, against, or neither of them. */
export type Side = 'for' | 'against' | 'neither'

const named: readonly (readonly [Side, string])[] = [
  ['for', 'for|in favour|ayes?|yeas?|yes|content|contents|placet|supporting'],
  ['against', 'against|noes?|nays?|not content|non[- ]placet|opposing|opposed'],
  [
    'neither',
    'abstain(?:ing|ed)|abstentions?|abstainers?|not voting|did not vote|neutral|blank|spoil(?:ed|t)|invalid|void|declined to vote',
  ],
]
const [before, behind] = [
  named.map(
    ([side, words]) =>
      [side, new RegExp(`\\b(?:${words})(?:\\s+(?:were|was|numbered))?[\\s,:;.–—]{1,4}$`, 'iu')] as const,
  ),
  named.map(
    ([side, words]) =>
      [
        side,
        new RegExp(
          `^\\s*(?:\\(?\\s*)?(?:(?:votes?|voices?|members?|delegates?|deputies|voted|were|was|had|papers)\\s+){0,2}(?:${words})\\b`,
          'iu',
        ),
      ] as const,
  ),
] as const

/** Which side of a vote a number is of: "Against, 14", "3 abstentions". */
export function sideOf(text: string, { from, to }: Span): Side | null {
  const [left, right] = [text.slice(Math.max(0, from - 28), from), text.slice(to, to + 40)]
  // "For, 21; Against, 14": the word before it is its own where a mark parts it from the number only.
  const own = before.find(
    ([side, is]) =>
      is.test(left) && (side !== 'for' || /[,:–—]\s*$|\b(?:ayes?|yeas?|contents?)\s+$/iu.test(left)),
  )
  return own?.[0] ?? behind.find(([, is]) => is.test(right))?.[0] ?? null
}
