import type { Span } from '../../text/span.ts'
import { countsOn, label, openingMark } from './block-start.ts'
import type { FoundBlock } from './found-block.ts'
import { isTaken, type Page } from './quoting-page.ts'

// "(Citation omitted.) Ware v. Orde, 12 Harb. 44", "Id. at 46.", "Orde, op. cit., p. 4", "Harbour Act § 12."
const citation =
  /^(?:\((?:citations?|punctuation|emphasis|footnotes?|internal)\b[^()]*\)\.?\s*)?(?:(?:Id|Ibid)\b\.?,?(?=\s|$)|(?:\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'&-]+){0,5})\s(?:v\.|vs\.)\s[^,;:!?]{2,50},\s(?:supra|\d)|\p{Lu}[\p{L}’'-]+,\s(?:supra|op\. cit|loc\. cit|\d+\s\p{Lu})|(?:\p{Lu}[\p{L}.]*\s){1,4}§+\s?\d[\w.-]*(?:\s\([^()]*\))*[.;](?=\s|$)|\p{Lu}[\p{L}’'-]+,\s[^.!?;:]{0,60}(?:pp?\.|vol\.)\s?\d)/u
const omitted = /^\((?:citations?|punctuation|emphasis|footnotes?|internal)\b[^()]*\)/u

/** The citation that a paragraph begins with: the source of what stands above it. Null where it begins otherwise. */
export function citationAtHead(text: string, { from, to }: Span): Span | null {
  const words = text.slice(from, Math.min(to, from + 200)).replace(/\s/g, ' ')
  const match = citation.exec(words) ?? omitted.exec(words)
  return match && { from, to: from + match[0].length }
}

/** A sentence that a quotation goes on with: it stops at a colon, a comma, or nothing, and not as a heading does. */
function breaksOff(text: string, above: Span, first: Span): boolean {
  const end = text.slice(Math.max(above.from, above.to - 40), above.to)
  if (/:[—–-]?$/.test(end)) return !/(?:^|[.!?]\s)\S+$/u.test(end)
  return (
    above.to - above.from >= 20 &&
    /[\p{L}\p{N},—–-]$/u.test(end) &&
    /^(?:[[(]?\p{Ll}|\[\p{Lu}\]|…|\.\s?\.\s?\.)/u.test(text.slice(first.from, first.from + 8))
  )
}

/** A sentence breaks off, other words stand below it as a paragraph, and below them the citation of where they are from. */
export function citedBelow(page: Page, i: number): FoundBlock | null {
  const { text, paragraphs } = page
  const [above, here] = [paragraphs[i - 1], paragraphs[i]!]
  if (!above || isTaken(page, here, above) || here.to - here.from < 60) return null
  const words = text.slice(here.from, Math.min(here.to, here.from + 90))
  if (!breaksOff(text, above, here) || openingMark.test(words) || label.test(words)) return null
  let last = i
  while (paragraphs[last + 1] && countsOn(text, paragraphs[last]!, paragraphs[last + 1]!)) last++
  const below = paragraphs[last + 1]
  const evidence = below && !isTaken(page, below, above) ? citationAtHead(text, below) : null
  if (!evidence) return null
  const lead = { from: Math.max(above.from, above.to - 220), to: above.to }
  return { first: i, last, lead, reason: { rule: 'block/cited-below', evidence }, note: null }
}
