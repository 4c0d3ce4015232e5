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

// "§ 903 BGB", "Art. 14 Abs. 2 GG": a code by letters of which the last is a capital too.
const coded =
  /(?:§§?|(?<!\p{L})Art(?:\.|ikel))\s*\d+[a-z]?(?:\s*(?:,|und|u\.|i\.\s?V\.\s?m\.|Abs(?:\.|atz)|S(?:\.|atz)|Nr\.|Ziff\.|lit\.|ff?\.)\s*(?:\d+[a-z]?|[a-z]\))?)*\s+(\p{Lu}[\p{L}-]{0,9}\p{Lu})(?!\p{L})/gu
// "29 U.S.C. § 158(a)".
const titled =
  /(?<![\d.,§])(\d{1,3})\s+((?:\p{Lu}\.\s?){2,4}|USC|CFR)\s*§{1,2}\s*(\d{1,5}[a-z]?(?:[.-]\d+)*(?:\([a-z\d]{1,3}\))*)/gu
const european =
  /(?<![\p{L}:])((?:ECLI:)?EU:[CTF]:(\d{4}):\d{1,4}|ECLI:\p{Lu}{2}:[\p{L}\d]+:(\d{4}):[\p{L}\d.]+)/gu
const seriesNamed =
  /(?<!\p{L})(?:BGHZ|BGHSt|BVerfGE|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt|Cong\.\sRec\.|H[CL]\sDeb\.?|Hansard)(?=,?\s+(?:\d|H[CL]\s|cols?\b|vol\b))/gu

/** What stands for the name where a law or a decision has none: "BGB", "U.S.C.", "BGHZ", an ECLI. */
export function lawsIn(stretch: string): Span[] {
  const found: Span[] = []
  const add = (match: RegExpExecArray, name: string): void => {
    const from = match.index + match[0].lastIndexOf(name)
    found.push({ from, to: from + name.length })
  }
  for (const match of stretch.matchAll(coded)) add(match, match[1]!)
  for (const match of stretch.matchAll(titled)) add(match, match[2]!.trim())
  for (const match of stretch.matchAll(seriesNamed)) add(match, match[0])
  // A decision that is named beside its number goes by its name.
  for (const match of stretch.matchAll(european))
    if (!/(?:Case|Rs\.|Rechtssache|Affaire|Aff\.)\s/u.test(stretch.slice(0, match.index)))
      add(match, match[1]!)
  return found.sort((a, b) => a.from - b.from)
}

// Words that run on hold no more than so many pages: a figure further off is a year.
function isPin(page: string, pin: string | undefined): boolean {
  const [first, at] = [Number(page), Number.parseInt(pin?.replace('*', '') ?? '', 10)]
  return !(at >= 1500 && at < 2100 && at - first > 400)
}

/** Reports and neutral citations: "123 U.S. 456, 460", "[1932] AC 562, 580", "BGHZ 45, 223 (225)". The page is that of the words. */
export function lawCitationsIn(stretch: string): LawCitation[] {
  const found: LawCitation[] = []
  const add = (match: RegExpExecArray, one: Partial<LawCitation>): void => {
    const from = match.index
    found.push({ volume: null, page: null, number: null, ...one, from, to: from + match[0].length })
  }
  for (const match of stretch.matchAll(reports)) {
    const pinned = isPin(match[2] ?? '0', match[3])
    if (!pinned) match[0] = match[0].slice(0, match[0].lastIndexOf(','))
    const page = (pinned ? match[3] : null) ?? match[4] ?? match[2] ?? null
    add(match, { volume: match[1]!, page })
  }
  for (const match of stretch.matchAll(titled)) add(match, { volume: match[1]!, number: match[3]! })
  // Its figures are no pages.
  for (const match of stretch.matchAll(european)) add(match, {})
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
