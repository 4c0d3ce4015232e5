import { numbersIn } from '../../sense/number.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { When } from '../../time/when.ts'
import { namedIn, type Person } from '../person/person-told.ts'
import type { Telling } from '../person/telling.ts'
import { eventBeside } from './age-event.ts'
import { aged, inexact } from './age-words.ts'
import { dying, soonAfter } from './life-date.ts'
import { personAged } from './person-aged.ts'
import { isPlain, temporalsIn } from './plain-date.ts'

/** An age that a text tells of somebody, and when he was of that age. */
export interface Age extends Span {
  readonly document: string
  readonly person: Person
  readonly least: number
  readonly most: number
  readonly occasion: Occasion
}

/** A day that the text gives, what it dates elsewhere, a death that may be dated elsewhere, or the day on which the document was written. */
export interface Occasion {
  readonly kind: 'dated' | 'event' | 'death' | 'written'
  readonly date: (Span & { readonly when: When }) | null
}

/** The ages that a document tells, of persons that it names, where it shows at what time. */
export function agesIn(telling: Telling): Age[] {
  const { account, sentences } = telling
  const { id, text } = account.document
  return Array.from(text.matchAll(aged)).flatMap((match) => {
    const sentence = sentences[firstEndingAfter(sentences, match.index)]
    const groups = match.groups as Partial<Record<string, string>>
    const [way, exact] = Object.entries(groups).find(([, words]) => words !== undefined) ?? []
    if (!sentence || !way || !exact) return []
    const from = match.index + match[0].lastIndexOf(exact)
    const at = { from, to: from + exact.length }
    if (inexact.test(text.slice(Math.max(sentence.from, match.index - 40), match.index))) return []
    const [read] = numbersIn(text, 'en', at)
    if (/^in the/iu.test(match[0]) && !/\b(?:age|life)$/u.test(match[0])) return []
    if (!read || read.value > 115 || read.value < 5) return []
    if (
      /^(?:year|birthday|short|past)$/u.test(way) !== (read.kind === 'ordinal') ||
      !Number.isInteger(read.value)
    )
      return []
    const person = personAged(telling, sentence, match.index) ?? (way === 'birthday' ? telling.hero : null)
    const occasion = person && occasionOf(telling, sentence, at, way)
    if (!occasion) return []
    // "In his 61st year" is said of sixty, and by some of sixty-one.
    const most = way === 'short' ? read.value - 1 : read.value
    const least = way === 'year' ? most - 1 : most
    return [{ document: id, person, least, most, occasion, ...at }]
  })
}

function occasionOf(telling: Telling, sentence: Span, at: Span, way: string): Occasion | null {
  const { text, date } = telling.account.document
  const clause = clauseOf(text, sentence, at)
  const isLived = way === 'lived' || way === 'reached'
  const isDeath =
    way === 'lived' || atDeath.test(text.slice(at.to, at.to + 60)) || isAtDeath(text, clause, at)
  const behind = isDeath && /^\s+when\b/u.test(text.slice(at.to, at.to + 6)) ? at.to : clause.from
  const dates = temporalsIn(telling, { from: behind, to: clause.to })
    .filter((one) => isPlain(telling, one) && !isBirth(text, clause, one) && isBound(text, one, at, isDeath))
    .sort((a, b) => away(a, at) - away(b, at))
  const [nearest] = dates
  if (nearest?.when && !isLived)
    return {
      kind: isDeath ? 'death' : 'dated',
      date: { from: nearest.from, to: nearest.to, when: nearest.when },
    }
  const event = eventBeside(telling, sentence, at)
  if (event) return { kind: 'event', date: event }
  if (isDeath || isAfterDeath(telling, sentence, at, way)) return { kind: 'death', date: null }
  const timeless = temporalsIn(telling, clause).every(
    (one) => one.kind === 'duration' || isBirth(text, clause, one),
  )
  const isNow = /\b(?:is|am)\s+(?:now\s+|only\s+|just\s+|but\s+)*$/iu.test(
    text.slice(Math.max(clause.from, at.from - 24), at.from),
  )
  const isSworn = /^(?:aged|old|bare|round)$/u.test(way) && isApposed(text, clause, at) && isHearing(telling)
  return timeless && (isNow || isSworn) && date ? { kind: 'written', date: null } : null
}

const atDeath = /^(?:\s+years(?: old| of age)?)?,?\s+at (?:the time of )?(?:his|her) death\b/iu

// "Jonas Feld, miller, aged 44, sworn".
function isApposed(text: string, { from }: Span, at: Span): boolean {
  return /\p{Lu}[\p{L}’'-]+(?:,[^,;.]{1,50})?,?\s+\(?(?:aged\s+)?$/u.test(
    text.slice(Math.max(from, at.from - 80), at.from),
  )
}

const hearing =
  /\b(?:sworn|deposed|deposeth|deposition|examined|witness|inquest|charged with|defendant|accused|prisoner|yesterday|this morning|last night)\b/iu

/** Whether a document takes down what was said, or happened, on the days of its date. */
function isHearing({ account: { document } }: Telling): boolean {
  return document.date?.length === 10 && hearing.test(document.text)
}

function away(a: Span, b: Span): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to
}

const goesOn =
  /\band\s+(?:then\s+|finally\s+)?$|\band\s+(?:then\s+)?(?:\p{L}+ed|was|were|had|has|he|she|they|went|came|left|became|made|began|took|gave|died|is|lies|fell|lost|met)\b|\b(?:but|then|leaving|having|whose|which|after(?! an? \p{L}*\s?(?:illness|sickness)| (?:an? )?(?:\p{L}+ )?(?:illness|suffering|operation)))\b/iu

/** Whether the age is the one at which somebody died: of the clause of that verb, and of its subject. */
function isAtDeath(text: string, clause: Span, at: Span): boolean {
  return Array.from(text.slice(clause.from, clause.to).matchAll(dying)).some(({ index, 0: verb }) => {
    const is = { from: clause.from + index, to: clause.from + index + verb.length }
    const between = is.to <= at.from ? { from: is.to, to: at.from } : { from: at.to, to: is.from }
    if (goesOn.test(text.slice(between.from, between.to).replace(soonAfter, ''))) return false
    return (
      is.to <= at.from || namedIn(text, between).every(({ pronoun }) => pronoun === 'he' || pronoun === 'she')
    )
  })
}

// "Holm died on 4 May 1880. He was sixty", "Holm died that night; he was sixty".
function isAfterDeath({ account, sentences }: Telling, sentence: Span, at: Span, way: string): boolean {
  const { text } = account.document
  const clause = clauseOf(text, sentence, at)
  const isOwn =
    clause.from > sentence.from && /^\s*(?:he|she) was\b/u.test(text.slice(clause.from, clause.to))
  if (isOwn && way !== 'birthday') return text.slice(sentence.from, clause.from).search(dying) >= 0
  const before = sentences[firstEndingAfter(sentences, sentence.from) - 1]
  if (!before || sentence.to - sentence.from > 60 || !/^(?:was|old|year|aged)$/u.test(way)) return false
  return (
    /^(?:He|She) was\b/u.test(text.slice(sentence.from, sentence.to)) &&
    text.slice(before.from, before.to).search(dying) >= 0
  )
}

// As far as the sentence has not gone on to something else.
function clauseOf(text: string, sentence: Span, at: Span): Span {
  const before = text.slice(sentence.from, at.from)
  const parting = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '))
  const behind = /;\s/u.exec(text.slice(at.to, sentence.to))
  return {
    from: sentence.from + (parting < 0 ? 0 : parting + 1),
    to: behind ? at.to + behind.index : sentence.to,
  }
}

function isBirth(text: string, { from }: Span, date: Span): boolean {
  return /\b(?:born|b\.|birth|baptised|christened)\b(?:(?!\band (?:\p{L}+ed|was|made|went|came|became|began|left|took|had|died)\b)[^;]){0,50}$/iu.test(
    text.slice(Math.max(from, date.from - 60), date.from),
  )
}

/** Whether a date is of the clause that tells the age: nothing else happens between them. */
function isBound(text: string, date: Span, age: Span, isDeath: boolean): boolean {
  const [first, second] = date.from < age.from ? [date, age] : [age, date]
  const told = text.slice(first.to, second.from)
  const between = isDeath ? told.replace(soonAfter, '') : told
  if (between.length > (isDeath ? 160 : 90) || /[.;:]\s/u.test(between)) return false
  const parts = isDeath
    ? /\b(?:after|before|until|till|since|later|whose|which)\b/iu
    : /\b(?:and|but|then|after|before|until|till|while|since|later|who|whose|which|had|that)\b/iu
  return !parts.test(between)
}
