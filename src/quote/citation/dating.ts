import type { Span } from '../../text/span.ts'
import { type DateMention, datesNamed } from '../../time/mention.ts'
import type { Place } from './citing.ts'
import { locatorPieces } from './locator.ts'
import { datedWord } from './title-word.ts'

/** When words were said or written, as the sentence or the note says it. */
export interface Dating {
  readonly edtf: string
  readonly evidence: Span
}

const composed =
  /(?:written|dated|spoken|delivered|given|composed|said|geschrieben|verfasst|gehalten|datiert|écrite?|datée?|prononcée?)(?:\s+(?:on|in|at|of|am|im|vom|le|en|du|de|\p{Lu}\p{L}+,?))*\s*$/iu
const looked = /(?:accessed|retrieved|visited|abgerufen|aufgerufen|consultée?)(?:\s+(?:on|am|le))?\s*:?\s*$/iu
const since =
  /(?<!\p{L})(?:(?:built|founded|born|died|erected|opened|begun|finished|repaired|destroyed|gebaut|erbaut|gegründet|geboren|gestorben|construite?|fondée?|née?|morte?)\s+(?:in|on|en|le|im|am)|since|until|till|before|after|from|by|bis|seit|vor|nach|ab|depuis|avant|après|jusqu['’](?:en|au)|dès)\s+(?:the\s+|le\s+|dem\s+)?$/iu
const relative =
  /(?:(?<!\p{L})(?:which|who|whose|whom|where|qui|dont|où)|\bthat(?!\s+(?:day|year))|,\s*(?:der|die|das|den|dem|deren|dessen|welche[rsmn]?))\s[^,;]*$/iu
const saysYear =
  /(?:^|[([,;–—\]]|(?<!\p{L})(?:in|of|year|early|late|mid|spring|summer|autumn|winter|im|jahre?|anno|von|vom|sommer|winter|herbst|frühjahr|en|de|du|l['’]an|année|printemps|été|automne|hiver))\s*$/iu
const measured =
  /^\s+(?:men|women|people|tons|miles|metres|feet|pounds|francs|marks|workers|soldiers|copies|Menschen|Mann|Mark|Meter|Tonnen|hommes|mètres|tonnes)\b/u

/** The date of a quotation whose places are given: of the occasion, or of the work. */
export function datingOf(text: string, places: readonly Place[]): Dating | null {
  for (const place of places) {
    const found = datesIn(text, place)
    if (found.length === 0) continue
    // What leads into the words is nearest to them at its end.
    const ordered = place.role === 'before' ? found.toReversed() : found
    const stretch = text.slice(place.from, place.to)
    const said = ordered.find(({ from }) => composed.test(stretch.slice(0, from)))
    const finest =
      said ?? [10, 7, 4].flatMap((length) => ordered.filter(({ edtf }) => edtf.length === length))[0]!
    return { edtf: finest.edtf, evidence: { from: place.from + finest.from, to: place.from + finest.to } }
  }
  return null
}

function datesIn(text: string, place: Place): DateMention[] {
  const stretch = text.slice(place.from, place.to)
  const locators = locatorPieces(text, place)
  const quoted = [...stretch.matchAll(/[“„«][^“”„«»]*[”“»]/gu)]
  return datesNamed(stretch).filter((one) => {
    const [from, to] = [place.from + one.from, place.from + one.to]
    if (
      locators.some(
        (span) => span.from <= from && to <= span.to && !/[([]/.test(text.slice(span.from, span.to)),
      )
    )
      return false
    const before = stretch.slice(0, one.from)
    if (
      looked.test(before) ||
      quoted.some(({ index, 0: whole }) => index < one.from && one.to < index + whole.length)
    )
      return false
    const isApparatus = place.role === 'parenthesis' || place.role === 'note'
    if (!isApparatus && (since.test(before) || relative.test(before))) return false
    return one.edtf.length > 4 || isYear(stretch, one, isApparatus)
  })
}

function isYear(stretch: string, { from, to }: DateMention, isApparatus: boolean): boolean {
  const [before, after] = [stretch.slice(0, from), stretch.slice(to)]
  // "1870–1924" is a life, "1926/27" a season.
  if (/\d\s?[-–/]\s?$/.test(before) || /^\s?[-–/]\s?\d/.test(after) || /[$£€§]\s?$/.test(before)) return false
  if (measured.test(after)) return false
  if (isApparatus) return /^[a-z]?\s*(?:[),.;:\]?!–—]|$)/u.test(after)
  // "The bridge of 1850" is no bridge of words.
  const whose = /^(.*)\s(?:of|von|vom|de|du)\s+$/su.exec(before)
  if (whose) return datedWord.test(whose[1]!) || saysYear.test(`${whose[1]} `)
  // "No. 12 of The Northern Light for 1908".
  if (/N(?:os?|r)\.\s*\d[^.;:]*\s(?:for|pour|für)\s$/u.test(before)) return true
  return saysYear.test(before) || (/\([^()]{0,30}$/.test(before) && after.startsWith(')'))
}
