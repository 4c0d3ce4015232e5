import type { Span } from '../../text/span.ts'

/** A decision of a court as it is cited, in spans of the stretch that it was found in. */
export interface LawCitation extends Span {
  readonly volume: string | null
  readonly page: string | null
  readonly number: string | null
}

// A reporter's name has a point in it ("U.S.", "F.3d", "So. 2d"), which no month that is spelled out has.
const reporter =
  "(?:US|SCt|(?:N[EW]|S[EW]|So|[PAF]|LE|L\\sEd)\\s?[234](?:d|th)|(?!(?:Abs|Art|Nr|Bd|Kap|Vol|Nos?|Ch|Sec|Pt|Rn|Ziff|Aufl|Jg|Satz)\\.)(?!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.\\s\\d{4})(?:\\p{Lu}[\\p{L}’']{0,9}\\.\\s?){1,4}(?:\\d{1,2}(?:d|th|nd|rd)\\b\\.?)?(?:\\s?\\(\\p{Lu}[\\p{L}.]{0,9}(?:\\s\\d+)?\\))?)"
const pages = '\\*?\\d{1,5}(?:\\s?[-–]\\s?\\*?\\d{1,5})?'
const reports = new RegExp(
  `(?<![\\d.,§])(\\d{1,4})\\s+${reporter}\\s?(?:(\\d{1,5})(?:,\\s*(?:at\\s+)?(${pages})(?!\\s+\\p{Lu}[\\p{L}.]*\\.))?|,?\\s*at\\s+(${pages}))(?![\\d\\p{L}])`,
  'gu',
)
const neutral =
  /\[(\d{4})\]\s+(?:(\d+)\s+)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})\s+(\d+)(?:\s+\([\p{L}\s]+\))?(?:,?\s*(?:at\s+)?(?:\[(\d+(?:\s?[-–]\s?\d+)?)\]|(\d+(?:\s?[-–]\s?\d+)?)))?/gu
const court = /^(?:UK|EW|HC|SC|NZ|IE|FC|NSW|VS|CSIH)/
const german =
  /(?<!\p{L})(?:BGHZ|BGHSt|BVerfGE|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt|NJW|NVwZ|NZA|JZ|FamRZ)\s+(\d+),\s*(\d+)(?:\s*\((\d+(?:\s*ff?\.)?)\)|,\s*(\d+(?:\s*ff?\.)?))?/gu
const again = /(?<!\p{L})(?:Id\.|Ibid\.),?\s+at\s+(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)/gu

/** Reports and neutral citations: "123 U.S. 456, 460", "[1932] AC 562, 580", "BGHZ 45, 223 (225)". The page is that of the words. */
export function lawCitationsIn(stretch: string): LawCitation[] {
  const found: LawCitation[] = []
  const add = (match: RegExpExecArray, one: Partial<LawCitation>): void => {
    const from = match.index
    found.push({ volume: null, page: null, number: null, ...one, from, to: from + match[0].length })
  }
  for (const match of stretch.matchAll(reports))
    add(match, { volume: match[1]!, page: match[3] ?? match[4] ?? match[2] ?? null })
  for (const match of stretch.matchAll(neutral)) {
    const [, , volume, series, number, paragraph, page] = match
    if (court.test(series!)) add(match, { number: paragraph ?? number! })
    else add(match, { volume: volume ?? null, page: page ?? number!, number: paragraph ?? null })
  }
  for (const match of stretch.matchAll(german))
    add(match, { volume: match[1]!, page: match[3] ?? match[4] ?? match[2]! })
  for (const match of stretch.matchAll(again)) add(match, { page: match[1]! })
  return found.sort((a, b) => a.from - b.from)
}

const party =
  "\\p{Lu}[\\p{L}\\p{N}.’'&-]*(?:,?\\s+(?:(?:of|the|and|for|de|la|et|ex rel\\.|und)\\s+){0,2}(?:&\\s+)?\\p{Lu}[\\p{L}\\p{N}.’'&-]*){0,7}?"
const caseName = new RegExp(
  `(?<![\\p{L}.])(?:(?:In re|Ex parte|Matter of)\\s+${party}|${party}\\s+vs?\\.?\\s+${party})(?=\\s*(?:[,;:(\\[)]|$|\\.(?:\\s|$)|\\s\\p{Ll}))`,
  'gu',
)
const signals =
  /^(?:(?:See|In|But|Cf\.?|Accord|Under|As|Also|The|And|Since|Vgl\.|Voir|Dans)\s+(?:also\s+|generally\s+|e\.g\.,?\s+)?)+/u

/** The name of a case: "Smith v. Jones", "In re Ball". */
export function caseNamesIn(stretch: string): Span[] {
  return Array.from(stretch.matchAll(caseName), (match) => {
    const lead = /^In re\b/.test(match[0]) ? 0 : (signals.exec(match[0])?.[0].length ?? 0)
    return { from: match.index + lead, to: match.index + match[0].length }
  })
}
