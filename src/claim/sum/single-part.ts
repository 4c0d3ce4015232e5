import type { Span } from '../../text/span.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import type { Count } from './count-at.ts'

const single =
  /(?<=^|[,;]|\band\b|\bof\b|:)\s+(?:the|an?|one)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)(?=\s*(?:,|;|\.|\band\b|$))/gu
const several =
  /^(?:crew|police|family|staff|group|band|gang|council|committee|government|dead|people|men|women|children|delegation|garrison|population|folk|couple|pair|dozen|score|number|party)$|s$/u

/** The counts with those of whom there is but one: "the master, two mates, a cook and nineteen hands". */
export function withSingles(text: string, counts: readonly Count[], { from, to }: Span): readonly Count[] {
  const singles = Array.from(text.slice(from, to).matchAll(single)).flatMap((match): Count[] => {
    const noun = match[1]!
    const at = from + match.index + match[0].search(/\p{L}/u)
    if (!isPersonNoun(noun) || several.test(noun) || counts.some((one) => one.from === at)) return []
    return [
      {
        from: at,
        to: from + match.index + match[0].length,
        value: 1,
        unit: null,
        percent: false,
        loose: false,
      },
    ]
  })
  return [...counts, ...singles].sort((a, b) => a.from - b.from)
}
