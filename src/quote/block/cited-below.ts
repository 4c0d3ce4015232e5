import type { Span } from '../../text/span.ts'

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
export function breaksOff(text: string, above: Span, first: Span): boolean {
  const end = text.slice(Math.max(above.from, above.to - 40), above.to)
  if (/:[—–-]?$/.test(end)) return !/(?:^|[.!?]\s)\S+$/u.test(end)
  return (
    above.to - above.from >= 20 &&
    /[\p{L}\p{N},—–-]$/u.test(end) &&
    /^(?:[[(]?\p{Ll}|\[\p{Lu}\]|…|\.\s?\.\s?\.)/u.test(text.slice(first.from, first.from + 8))
  )
}
