import { numbersIn } from '../sense/number.ts'
import { firstEndingAfter, type Span } from '../text/span.ts'
import type { When } from '../time/when.ts'
import { dying } from './life-date.ts'
import { personAt } from './person-meant.ts'
import { namedIn, type Person } from './person-told.ts'
import { isPlain, temporalsIn } from './plain-date.ts'
import type { Telling } from './telling.ts'

/** An age that a text tells of somebody, and when he was of that age. */
export interface Age extends Span {
  readonly document: string
  readonly person: Person
  readonly least: number
  readonly most: number
  readonly occasion: Occasion
}

/** A day that the text gives, a death that may be dated elsewhere, or the day on which the document was written. */
export interface Occasion {
  readonly kind: 'dated' | 'death' | 'written'
  readonly date: (Span & { readonly when: When }) | null
}

const number = String.raw`\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven|eight|nine)[- ]and[- ](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|eleven|twelve|five|six|seven|eight|nine`
const ordinal = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?)`
const aged = new RegExp(
  [
    String.raw`\b(?:aged|at the (?:early |ripe |great |advanced |tender |good |untimely )?age of|at age|of the age of)\s+(?:only\s+|just\s+|barely\s+)?(?<aged>${number})\b(?!\s+(?:and\s+)?(?:months|weeks|days|to)|\s*[-–]\s*\d|\s+or\s)`,
    String.raw`(?<![\p{L}\d-])(?<old>${number})[- ]years?(?:[- ]old(?!\s+\p{L}+(?:s|ing)\b)|\s+of\s+age)\b`,
    String.raw`\bin (?:his|her|the) (?<year>${ordinal})\s+year(?: of (?:his|her) age)?\b`,
    String.raw`\b(?:was|is|being|were)\s+(?:only\s+|just\s+|then\s+|now\s+|but\s+|still\s+|barely\s+)*(?<was>${number})(?=\s*(?:[,.;:)]|when\b|at the time\b|at (?:his|her) death\b|that (?:year|day|summer|spring|autumn|winter)\b|and\b))`,
    String.raw`,?\s\bat\s+(?:only\s+)?(?<at>${number})(?=\s*[,.;:)]|$)(?<=(?:teen|ty|-\p{L}+|\d\d|twelve))`,
    String.raw`(?<=\p{L}\p{Ll})(?:,\s+(?:(?<bare>[1-9]\d)|(?:then|only|just|barely|already|still|now)\s+(?:only\s+|just\s+)?(?<then>${number}))(?=,)|\s\((?:aged\s+)?(?<round>[1-9]\d)\))`,
    String.raw`\ba\s+(?:young\s+|old\s+)?(?:man|woman|youth|girl|boy|lad|bachelor|widow|widower|spinster)\s+of\s+(?<of>${number})(?=\s*[,.;)])`,
    String.raw`\blived\s+(?:to\s+(?:be|the\s+(?:great\s+|ripe\s+)?age\s+of)|till\s+(?:he|she)\s+was)\s+(?<lived>${number})\b`,
    String.raw`(?<![\p{L}\d-])(?<whenDied>${number})\s+when\s+(?:he|she)\s+(?:died|was\s+killed)\b`,
    String.raw`\bon\s+(?:his|her)\s+(?<birthday>${ordinal})\s+birthday\b`,
  ].join('|'),
  'giu',
)
// Not the age at the time that is told: hoped for, passed, guessed, or of no certain time.
const inexact =
  /\b(?:about|around|nearly|almost|some|over|under|above|below|past|perhaps|say|not|before|until|till|from|since|by|nearing|turned|turning|close on|not yet|would have been|would be|might be|looked|looking|seemed|seems|appeared|like a man|like a woman|hardly|scarcely|believed to be|said to be|said to have been|more than|less than|approximately|reached|reach|or|if|between|every|each|everyone|retire[ds]?)\s+(?:to be\s+|have been\s+|of about\s+|been\s+|the age of\s+)*$/iu

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
    if (/^in the/iu.test(match[0]) && !/\bage$/u.test(match[0])) return []
    if (!read || read.value > 115 || read.value < 5) return []
    if (/^(?:year|birthday)$/u.test(way) !== (read.kind === 'ordinal') || !Number.isInteger(read.value))
      return []
    const person = personAt(telling, sentence, match.index) ?? (way === 'birthday' ? telling.hero : null)
    const occasion = person && occasionOf(telling, sentence, at, way)
    if (!occasion) return []
    // "In his 61st year" is said of sixty, and by some of sixty-one.
    const least = way === 'year' ? read.value - 1 : read.value
    return [{ document: id, person, least, most: read.value, occasion, ...at }]
  })
}

function occasionOf(telling: Telling, sentence: Span, at: Span, way: string): Occasion | null {
  const { text, date } = telling.account.document
  const clause = clauseOf(text, sentence, at)
  const isDeath =
    way === 'lived' || atDeath.test(text.slice(at.to, at.to + 60)) || isAtDeath(text, clause, at)
  const behind = isDeath && /^\s+when\b/u.test(text.slice(at.to, at.to + 6)) ? at.to : clause.from
  const dates = temporalsIn(telling, { from: behind, to: clause.to })
    .filter((one) => isPlain(telling, one) && !isBirth(text, clause, one) && isBound(text, one, at, isDeath))
    .sort((a, b) => away(a, at) - away(b, at))
  const [nearest] = dates
  if (nearest?.when && way !== 'lived')
    return {
      kind: isDeath ? 'death' : 'dated',
      date: { from: nearest.from, to: nearest.to, when: nearest.when },
    }
  if (isDeath || isAfterDeath(telling, sentence, way)) return { kind: 'death', date: null }
  const timeless = temporalsIn(telling, clause).every(
    (one) => one.kind === 'duration' || isBirth(text, clause, one),
  )
  const isNow = /\b(?:is|am)\s+(?:now\s+|only\s+|just\s+|but\s+)*$/iu.test(
    text.slice(Math.max(clause.from, at.from - 24), at.from),
  )
  return timeless && isNow && date ? { kind: 'written', date: null } : null
}

const atDeath = /^(?:\s+years(?: old| of age)?)?,?\s+at (?:the time of )?(?:his|her) death\b/iu

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
    if (goesOn.test(text.slice(between.from, between.to))) return false
    return (
      is.to <= at.from || namedIn(text, between).every(({ pronoun }) => pronoun === 'he' || pronoun === 'she')
    )
  })
}

// "Holm died on 4 May 1880. He was sixty."
function isAfterDeath({ account, sentences }: Telling, sentence: Span, way: string): boolean {
  const { text } = account.document
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
  return /\b(?:born|b\.|birth|baptised|christened)\b[^;]{0,50}$/iu.test(
    text.slice(Math.max(from, date.from - 60), date.from),
  )
}

/** Whether a date is of the clause that tells the age: nothing else happens between them. */
function isBound(text: string, date: Span, age: Span, isDeath: boolean): boolean {
  const [first, second] = date.from < age.from ? [date, age] : [age, date]
  const between = text.slice(first.to, second.from)
  if (between.length > (isDeath ? 160 : 90) || /[.;:]\s/u.test(between)) return false
  const parts = isDeath
    ? /\b(?:after|before|until|till|since|later|whose|which)\b/iu
    : /\b(?:and|but|then|after|before|until|till|while|since|later|who|whose|which|had|that)\b/iu
  return !parts.test(between)
}
