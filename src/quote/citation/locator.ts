import { overlaps, type Span } from '../../text/span.ts'
import type { Place } from './citing.ts'
import { lawCitationsIn } from './law-citation.ts'
import { versesIn } from './scripture.ts'
import { workBefore } from './title-word.ts'

/** Where in a work words are said to stand. `text` is the locator as written, its parts as written without their words. */
export interface Locator {
  readonly text: string
  readonly volume: string | null
  readonly page: string | null
  /** Of an issue, a verse, a section; of a chapter where nothing else has a number. */
  readonly number: string | null
  readonly evidence: Span
}

type Slot = 'volume' | 'page' | 'number' | 'chapter'

/** A piece of a locator, in spans of its stretch. */
interface Token extends Span {
  readonly slots: Readonly<Partial<Record<Slot, string>>>
}

// A lone "m" or "d" is a letter ("3 p. m."), and "I" before a verb is the writer.
const roman =
  '(?![cdlm](?![ivxlcdm]))(?:m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?<=[ivxlcdm]))'
const capital =
  '(?!I\\s+\\p{Ll})(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?<=[IVXLCDM]))(?!\\.\\s?\\p{L})'
const page = `(?:\\*?\\d{1,5}[a-eg-z]?|${roman}|${capital}|[A-Z]-?\\d{1,4})(?!\\d|(?!ff?(?!\\p{L}))\\p{L})`
const following = '(?:\\s?(?:ff?|sqq?|et seq)(?:\\.|(?![\\p{L}])))?'
const run = `${page}(?:\\s?[-–—]\\s?${page})?`
const pages = `(${run}${following}(?:(?:,\\s?|\\s(?:and|und|et|&)\\s)(?!(?:1[5-9]|20)\\d\\d(?!\\d))${run}(?!\\s?(?:\\p{L}|°)))*)`
const series = `((?:\\d{1,4}[a-z]?|${capital}|${roman})(?:/\\d{1,3})?(?:\\s?[-–]\\s?\\d{1,4})?)(?![\\p{L}\\d])`
const start = "(?<![\\p{L}\\p{N}'’])"

function slotted(slot: Slot, words: string, value: string): readonly [Slot, RegExp] {
  return [slot, new RegExp(`${start}(?:${words})\\s*${value}`, 'gu')]
}

/** A locator by the word in front of its figure, in English, German and French. */
const worded: readonly (readonly [Slot, RegExp])[] = [
  slotted(
    'page',
    '[Pp]ages?\\s|PAGE\\s|[Pp]{1,2}\\.|[Pp]{1,2}\\s?(?=\\d)|[Pp]gs?\\.|[Ss]eiten?\\s|(?<!\\p{Lu}\\.\\s?)SS?\\.|[Ff]ol(?:io|s)?\\.?|[Ff]f?\\.(?=\\s*\\d+[rv])|(?<=[,;]\\s)ff?\\.|[Cc]ols?\\.|[Cc]olumns?\\s|Spalten?\\s|Sp\\.',
    pages,
  ),
  slotted(
    'volume',
    '[Vv]ol(?:umes?\\s|s?\\.|\\s)|VOL\\.|Bde?\\.|B(?:an|än)de?\\s|[Tt]omes?\\s|[Tt](?:om)?\\.|Jg\\.|Jahrgang\\s|Teil\\s|Part\\s|Pt\\.',
    series,
  ),
  slotted(
    'number',
    'N(?:o|os|r|rn|um)\\.|nos?\\.|[Nn][°º]s?|[Nn]umbers?\\s|[Nn]ummern?\\s|[Nn]uméros?\\s|No\\s|(?<=[(,]\\s?)no\\s|ss?\\.|[Ii]ssue\\s|Heft\\s|H\\.|§§?|¶¶?|[Vv]erses?\\s|[Vv]v?\\.|[Pp]aras?\\.|[Pp]aragraphs?\\s|[Ss]ec(?:tions?\\s|s?\\.)|Art(?:\\.|icles?\\s|ikel\\s)|Rn\\.|Abs\\.|Ziff\\.',
    `(\\d{1,5}[a-z]?(?:[./]\\d{1,4})*(?:\\([a-z\\d]{1,3}\\))*(?:\\s?[-–]\\s?\\d{1,5}[a-z]?)?)(?![\\d])`,
  ),
  slotted(
    'chapter',
    '[Cc]h(?:ap)?s?\\.|[Cc]hapters?\\s|Kap(?:\\.|itel\\s)|[Cc]hap(?:\\.|itres?\\s)|[Cc]anto\\s|Act[e]?\\s|Akt\\s|[Ss]cene\\s|Szene\\s|[Ll]etter\\s|Brief\\s|[Ll]ines?\\s|ll?\\.|Z\\.|Zeilen?\\s|Surah?\\s|Sure\\s|Sourate\\s',
    `(?!1\\d{3}|20\\d\\d)${series}`,
  ),
]

const plainPages = '((?!(?:1[5-9]|20)\\d\\d(?!\\d))\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:\\s?ff?\\.)?)'
const end = '(?=\\s*(?:[.;,)\\]]|$))'

const alone = new RegExp(`^\\s*${plainPages}\\s*$`, 'gu')
// "Hale (1904: 12)" in running words.
const bracketed = new RegExp(`\\((?:[^()]*\\s)?\\d{4}[a-z]?\\s*[,:]\\s*${plainPages}(?=\\))`, 'gu')

/** Pages without a word for them, as notes and parentheses have them. */
const bare: readonly RegExp[] = [
  // "Quarterly 3 (1926): 12", "(London: Hart, 1926), 12".
  new RegExp(`\\d{4}\\)\\s*[,:]\\s*${plainPages}${end}`, 'gu'),
  // "Ferrand 1926, 12", "1926: 12".
  new RegExp(`(?<=\\b\\d{4}[a-z]?)\\s*[,:]\\s*${plainPages}${end}`, 'gu'),
  // "Price 14", "Price, Notes on Clocks, 14", "@price, 14", "Ibid., 14".
  new RegExp(
    `^(?!.*(?<!\\p{L})(?!ibid|ib|ebd|id|op|cit)\\p{L}{1,4}\\.\\s*\\d+\\W*$)[^\\d]*[\\p{L}’'”"»*?!.\\d]\\)?,?\\s+${plainPages}\\s*\\.?\\s*$`,
    'giu',
  ),
  alone,
  // "vol. 1, 56".
  new RegExp(`(?:[Vv]ol\\.|Bd\\.|t\\.)\\s*[\\dIVXLC]+,\\s*${plainPages}${end}`, 'gu'),
  // "Rivers and Rents, ii, 214", "Works 3:214".
  new RegExp(`[\\p{L}’'”"»*.],?\\s(?:${roman}|${capital}),\\s?${plainPages}\\s*\\.?\\s*$`, 'gu'),
  new RegExp(`[\\p{L}’'”"»*],?\\s\\d{1,2}:${plainPages}\\s*\\.?\\s*$`, 'gu'),
  new RegExp(`@[^\\s,;\\]]+,?\\s+${plainPages}${end}`, 'gu'),
]
const journal = /(?<=[\p{L}*”"]\s)(\d{1,3})(?=(?:,\s*(?:no|Nr|n°)\.?\s*\d+)?\s*\([^()]*\d{4}\)\s*[,:]\s*\d)/gu
// "Rivers and Rents, ii, 214", "Works 3:214".
const volumeAlone = new RegExp(
  `(?<=[\\p{L}’'”"»*.],?\\s)((?:${roman}|${capital})(?=,\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?\\s*\\.?\\s*$)|\\d{1,2}(?=:\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?\\s*\\.?\\s*$))`,
  'gu',
)
const beforeFigure =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|déc|avr|fév|juin|juil|août|mär)[\p{L}]*\.?\s+\d+\s*\.?\s*$/iu

function tokensIn(stretch: string, { role }: Pick<Place, 'role'>): Token[] {
  const verses = versesIn(stretch).map(({ from, to, verse }) => ({ from, to, slots: { number: verse } }))
  const found: Token[] = [
    ...verses,
    ...lawCitationsIn(stretch)
      .filter((one) => !verses.some((verse) => overlaps(one, verse)))
      .map(({ from, to, volume, page, number }) => ({ from, to, slots: without({ volume, page, number }) })),
  ]
  const add = (slot: Slot, from: number, to: number, value: string): void => {
    if (!found.some((one) => one.from < to && from < one.to))
      found.push({ from, to, slots: { [slot]: value } })
  }
  for (const [slot, pattern] of worded)
    for (const match of stretch.matchAll(pattern))
      add(slot, match.index, match.index + match[0].length, match[1]!.replace(/\s+/g, ' '))
  const isApparatus = role === 'parenthesis' || role === 'note'
  if (isApparatus)
    for (const match of [...stretch.matchAll(journal), ...stretch.matchAll(volumeAlone)])
      add('volume', match.index, match.index + match[0].length, match[1]!)
  if (!found.some(({ slots }) => slots.page !== undefined))
    addBare(stretch, isApparatus ? bareIn(role) : [bracketed], add)
  return found.filter(({ slots }) => Object.keys(slots).length > 0).sort((a, b) => a.from - b.from)
}

function bareIn(role: Place['role']): readonly RegExp[] {
  return role === 'note' ? bare.filter((one) => one !== alone) : bare
}

function addBare(
  stretch: string,
  patterns: readonly RegExp[],
  add: (slot: Slot, from: number, to: number, value: string) => void,
): void {
  for (const pattern of patterns)
    for (const match of stretch.matchAll(pattern)) {
      const value = match[1]!
      const to = match.index + match[0].indexOf(value, match[0].length - value.length - 3) + value.length
      if (!beforeFigure.test(stretch.slice(0, to))) add('page', to - value.length, to, value)
      return
    }
}

function without(slots: Readonly<Record<string, string | null>>): Token['slots'] {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== null))
}

/** Locators are told apart where a part comes a second time, a semicolon stands between, or many words do. */
function clustersOf(stretch: string, tokens: readonly Token[]): Token[][] {
  const clusters: Token[][] = []
  for (const token of tokens) {
    const last = clusters.at(-1)
    const between = last ? stretch.slice(last.at(-1)!.to, token.from) : ''
    const again = last?.some(({ slots }) => Object.keys(slots).some((slot) => slot in token.slots))
    if (!last || again || between.length > 60 || /[;“”„«»]/.test(between)) clusters.push([token])
    else last.push(token)
  }
  return clusters
}

function locatorOfCluster(text: string, at: number, cluster: readonly Token[]): Locator {
  const slots: Partial<Record<Slot, string>> = Object.assign({}, ...cluster.map((token) => token.slots))
  const evidence = { from: at + cluster[0]!.from, to: at + Math.max(...cluster.map(({ to }) => to)) }
  return {
    text: text.slice(evidence.from, evidence.to).replace(/\s+/g, ' '),
    volume: slots.volume ?? null,
    page: slots.page ?? null,
    number: slots.number ?? slots.chapter ?? null,
    evidence,
  }
}

/** The locators that a place has, in order. */
export function locatorsIn(text: string, place: Place): Locator[] {
  const stretch = text.slice(place.from, place.to)
  return clustersOf(stretch, tokensIn(stretch, place)).map((cluster) =>
    locatorOfCluster(text, place.from, cluster),
  )
}

/** The pieces of the locators of a place: its volumes, pages and numbers, each by itself. */
export function locatorPieces(text: string, place: Place): Span[] {
  return tokensIn(text.slice(place.from, place.to), place).map(({ from, to }) => ({
    from: place.from + from,
    to: place.from + to,
  }))
}

/**
 * The locator of a quotation whose places are given. Where other quotations share its sentence, the first of the
 * sentence shows how it goes: a page before the first quotation stands before all of them, else behind.
 */
export function locatorOf(text: string, places: readonly Place[]): Locator | null {
  const found = places.map((place) => locatorsIn(text, place))
  const at = (role: Place['role'], shared: boolean | null): Locator[] =>
    places.flatMap((place, i) =>
      place.role === role && (shared === null || place.shared === shared) ? found[i]! : [],
    )
  const apparatus = at('parenthesis', null)[0] ?? at('note', false)[0] ?? at('note', true)[0]
  if (apparatus) return apparatus
  const own = places.findIndex(({ role }) => role === 'before')
  const earlier = places.findLastIndex(({ role, shared }) => role === 'before' && shared)
  const before = own < 0 ? [] : found[own]!
  if (own < 0 || !places[own]!.shared) {
    const after = at('after', null)
    return before.at(-1) ?? after[0] ?? null
  }
  const leads = earlier > own && hasBeforeQuotation(text, places[earlier]!, found[earlier]!)
  return (leads ? before.at(-1) : null) ?? (leads ? null : (at('after', false)[0] ?? null))
}

function hasBeforeQuotation(text: string, place: Place, found: readonly Locator[]): boolean {
  const [first] = found
  return first !== undefined && !/[“„«"»]/u.test(text.slice(place.from, first.evidence.from))
}

/** True when the words before a mark announce a title: "in his pamphlet “…”", "entitled “…”". */
export function announcesTitle(before: string): boolean {
  return workBefore.test(before)
}
