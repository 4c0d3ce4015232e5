// Signals, short forms and shelf marks of law and learning that stand between citations.
const signals =
  /(?<!\p{L})(?:see|also|e\.g|accord|cf|compare|contra|but|generally|citing|quoting|id|ibid|idem|supra|infra|at|note|n|nn|p|pp|vgl|siehe|aff['’]d|rev['’]d|cert|denied|and)(?!\p{L})\.?/giu
const parentheses = /\((?:[^()]|\([^()]*\))*\)?/gu
const party = "\\p{Lu}[\\p{L}.’'&-]*(?:\\s+(?:of|the|and|&|in|re|ex|rel\\.|\\p{Lu}[\\p{L}.’'&-]*))*"
const parties = new RegExp(`(?:in re|${party}\\s+v\\.?)\\s+${party}`, 'gu')
const reporter = /\d+\s+(?:(?:[A-Z][A-Za-z’']*\.?\s?){1,4}(?:\d\s?[a-z]{1,2}\.?\s?)?)\s?\d+/gu

/**
 * Nothing but references stands in these words: "See, e.g., Doane v. Marsh, 71 Atl. 2d 19 (1949); id. at 12". It takes a
 * case, a reporter or a short form; a sentence that has any other word is none.
 */
export function isCitationOnly(words: string): boolean {
  const isCited =
    /\bv\.?\s+\p{Lu}|\b(?:id|ibid)\b\.?\s*(?:at\s+\d|[,;)]|$)/iu.test(words) || words.search(reporter) >= 0
  if (!isCited) return false
  const rest = words
    .replace(parentheses, ' ')
    .replace(parties, ' ')
    .replace(reporter, ' ')
    .replace(signals, ' ')
  return !/\p{L}/u.test(rest.replace(/(?<!\p{L})\p{L}\.?(?!\p{L})/gu, ' '))
}
