import type { Span } from '../text/span.ts'
import { numeralsIn } from './numeral.ts'
import { scales } from './numeral-words.ts'
import { type Found, finderOf, type Tongue } from './phrase.ts'

/** A number in a text, in figures or in words, and what it counts where that is said beside it. */
export interface NumberAt extends Span {
  readonly value: number
  readonly kind: 'cardinal' | 'ordinal'
  /** "%", "€", "metre": the sign or unit beside it, in one form; null where it counts something else. */
  readonly unit: string | null
}

/** The numbers of a stretch, in order. */
export function numbersIn(
  text: string,
  tongue: Tongue,
  within: Span = { from: 0, to: text.length },
): NumberAt[] {
  const figures = figuresIn(text, tongue, within)
  const spelled = numeralsIn(text, tongue, within)
    .map((one) => ({ ...one, unit: unitBehind(text, tongue, one.to) }))
    .filter((one) => !figures.some((other) => other.from < one.to && one.from < other.to))
  return [...figures, ...spelled].sort((a, b) => a.from - b.from)
}

const figure =
  /(?:([$£€¥])\s?|(?<![\p{L}\d]))(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?:\s?([½¼¾⅓⅔⅛])|[\s-]([1-9])[/⁄]([2-9])(?![\d/]))?(?:['’]?s(?![\p{L}\d])|(st|nd|rd|th|er|ère|e|ème)(?![\p{L}\d])|(\p{L}{1,3})(?![\p{L}\d])|(?![\p{L}\d]))(?:\s*(%|‰|°|€|£|\$))?(?:\s+(hundred|thousand|million|billion|trillion|dozen|Tausend|Millionen|Million|Milliarden|Milliarde|mille|millions|milliards|milliard)(?!\p{L}))?/giu
const glyphs: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
}
const short: Readonly<Record<string, number>> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9 }

function figuresIn(text: string, tongue: Tongue, within: Span): NumberAt[] {
  return Array.from(text.slice(within.from, within.to).matchAll(figure), (match) => {
    const [all, before, digits, glyph, over, under, ending, letters, sign, scale] = match
    const from = within.from + match.index
    const to = from + all.trimEnd().length
    const money = before?.trim()
    const times =
      (scale ? (scales[tongue][scale.toLowerCase()] ?? scales.en[scale.toLowerCase()] ?? 1) : 1) *
      (money && letters ? (short[letters.toLowerCase()] ?? 1) : 1)
    const unit = money ?? sign ?? (letters ? unitOf(letters.toLowerCase()) : unitBehind(text, tongue, to))
    const value =
      (figureOf(digits!, tongue) + (glyph ? glyphs[glyph]! : over ? Number(over) / Number(under) : 0)) * times
    return { from, to, value, kind: ending ? 'ordinal' : 'cardinal', unit }
  })
}

/** Digits with the separators of a language: "46,000" and "46.000", "3.5" and "3,5". */
function figureOf(digits: string, tongue: Tongue): number {
  const [group, point] = tongue === 'en' ? [',', '.'] : ['.', ',']
  const bare = digits.replace(/['’\u00a0\u202f ]/g, '')
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ''))
  // A separator of the other kind before three digits, or several of one kind, groups all the same.
  const grouped = bare
    .replace(new RegExp(`\\${group}(?=\\d{3}(?!\\d))`, 'g'), '')
    .replace(new RegExp(`\\${point}(?=\\d{3}\\${point}|\\d{3}\\${group})`, 'g'), '')
  return Number(grouped.replace(',', '.'))
}

// Units, each with the form that it is compared in.
const units: readonly (readonly [string, string])[] = [
  ['%', 'percent|per cent|prozent|pour cent|v.h.|p.c.'],
  ['percentage point', 'percentage points|percentage point|prozentpunkte|prozentpunkt|points de pourcentage'],
  ['€', 'euro|euros'],
  ['$', 'dollar|dollars'],
  ['£', 'pound|pounds|pfund|livres sterling'],
  ['crown', 'crown|crowns|krone|kronen|couronne|couronnes'],
  ['rouble', 'rouble|roubles|ruble|rubles|rubel'],
  ['franc', 'franc|francs|franken'],
  ['mark', 'mark|marks'],
  ['metre', 'metre|metres|meter|meters|metern|mètre|mètres|m'],
  ['kilometre', 'kilometre|kilometres|kilometer|kilometers|kilometern|kilomètre|kilomètres|km'],
  ['centimetre', 'centimetre|centimetres|zentimeter|centimètres|centimètre|cm'],
  ['millimetre', 'millimetre|millimetres|millimeter|millimètre|millimètres|mm'],
  ['mile', 'mile|miles|meile|meilen'],
  ['foot', 'foot|feet|fuß|pied|pieds'],
  ['inch', 'inch|inches|zoll|pouce|pouces'],
  ['ton', 'ton|tons|tonne|tonnes|tonnen'],
  ['kilogram', 'kilogram|kilograms|kilogramme|kilogrammes|kilogramm|kg|kilo|kilos'],
  ['gram', 'gram|grams|gramm|gramme|grammes|g'],
  ['milligram', 'milligram|milligrams|milligramm|milligrammes|mg'],
  ['litre', 'litre|litres|liter|liters|litern'],
  ['year', 'year|years|jahr|jahre|jahren|an|ans|année|années'],
  ['month', 'month|months|monat|monate|monaten|mois'],
  ['week', 'week|weeks|woche|wochen|semaine|semaines'],
  ['day', 'day|days|tag|tage|tagen|jour|jours'],
  ['hour', 'hour|hours|stunde|stunden|heure|heures'],
  ['minute', 'minute|minutes|minuten'],
]
const everyUnit = units.map(([, list]) => list).join('|')
const unit = finderOf({ en: everyUnit, de: everyUnit, fr: everyUnit })

function unitBehind(text: string, tongue: Tongue, to: number): string | null {
  const [first] = unit(text, tongue, { from: to, to: Math.min(text.length, to + 24) })
  if (!first || /\S/.test(text.slice(to, first.from))) return null
  return unitOf(first.phrase)
}

const unitNames = new Map(units.flatMap(([name, list]) => list.split('|').map((one) => [one, name] as const)))

function unitOf(phrase: string): string | null {
  return unitNames.get(phrase) ?? null
}

/** Units that stand in a stretch, whether a number stands beside them or not, in the form they are compared in. */
export function unitsIn(text: string, tongue: Tongue, within?: Span): string[] {
  return unit(text, tongue, within).flatMap(({ phrase }) => unitOf(phrase) ?? [])
}

const calendar = finderOf({
  en: 'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|morning|evening|night|yesterday|today|tomorrow|to-day|to-morrow',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Frühling|Frühjahr|Sommer|Herbst|Winter|gestern|heute|morgen',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|été|automne|hiver|hier|demain',
})

/** Words of the calendar in a stretch: months, days, seasons. */
export function calendarIn(text: string, tongue: Tongue, within?: Span): string[] {
  return calendar(text, tongue, within)
    .filter((one) => isOfCalendar(text, tongue, one))
    .map(({ phrase }) => phrase.replace(/^to-/, 'to'))
}

/** "in March" and not "they march", "l'été" and not "il a été". */
function isOfCalendar(text: string, tongue: Tongue, { phrase, from, to }: Found): boolean {
  const before = text.slice(Math.max(0, from - 8), from)
  if (tongue === 'fr' && phrase === 'été') return /(?:l['’]|d['’]|\b(?:cet|un|en|chaque)\s+)$/iu.test(before)
  if (tongue === 'de' && /^(?:märz|mai|sonntag|herbst|winter|sommer)$/.test(phrase))
    return /\p{Lu}/u.test(text[from]!)
  if (tongue !== 'en' || !/^(?:march|may|august|spring)$/.test(phrase)) return true
  if (phrase === 'spring') return !/(?:^|\s)(?:to|may|will|they|we|I|you)\s+$/i.test(before)
  if (!/\p{Lu}/u.test(text[from]!)) return false
  return (
    phrase !== 'may' ||
    /[\p{L}\d,]\s+$/u.test(before) ||
    /^,?\s+\d/.test(text.slice(to, to + 4)) ||
    text.trim().length === 3
  )
}
