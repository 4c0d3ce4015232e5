import { numbersIn } from '../sense/number.ts'
import { sentences } from '../text/sentence.ts'
import { covers, type Span } from '../text/span.ts'
import type { Temporal } from '../time/temporal.ts'
import { parseWhen, type When } from '../time/when.ts'
import type { Account } from './account.ts'
import type { Sum } from './sum.ts'

const born = /\bborn\b/iu
const aged = /\b(?:aged|at the age of|at age)\s+[\p{L}\d-]+|\b[\p{L}\d-]+\s+years\s+(?:old|of age)\b/iu

/**
 * Ages that do not fit the one birth a text tells of, for the one whose life it is: "born in 1846", later "he died in
 * 1919 at the age of seventy-five"; "born on 9 April 1861, is forty-four years of age" by the date of the text.
 */
export function lifeSpans({ document, temporals }: Account): Sum[] {
  const { text, id } = document
  const all = sentences(text)
  const births = all.flatMap((sentence) => {
    const at = born.exec(text.slice(sentence.from, sentence.to))
    const date =
      at && temporals.find((one) => covers(sentence, one) && one.from > sentence.from + at.index && one.when)
    return date && date.from - sentence.from - at.index < 60 ? [{ sentence, date }] : []
  })
  const [birth] = births
  if (births.length !== 1 || !birth?.date.when || birth.date.kind !== 'date') return []
  const when = birth.date.when
  return all.flatMap((sentence) => {
    const words = text.slice(sentence.from, sentence.to)
    const match = aged.exec(words)
    if (!match || sentence.from < birth.sentence.from || !isOfTheOne(words, sentence === birth.sentence))
      return []
    const from = sentence.from + match.index
    const [number] = numbersIn(text, 'en', { from, to: from + match[0].length })
    const at = eventOf(text, sentence, birth.date, from, temporals, document.date)
    if (number?.kind !== 'cardinal' || !at || number.value > 120) return []
    const [least, most] = [
      yearsBetween(when.latest, at.when.earliest),
      yearsBetween(when.earliest, at.when.latest),
    ]
    if (least < 0 || (number.value >= least && number.value <= most)) return []
    const range = least === most ? String(least) : `${least} or ${most}`
    return [
      {
        topic: 'age',
        slot: 'number' as const,
        kind: 'arithmetic' as const,
        values: [number, birth.date, ...(at.span ? [at.span] : [])].map((span) => ({
          value: text.slice(span.from, span.to),
          passage: { document: id, from: span.from, to: span.to },
          statement: null,
        })),
        derivation: `Born ${when.edtf}, one is ${range} in ${at.when.edtf}, not ${number.value}.`,
      },
    ]
  })
}

// "He died …": the one of whom the text tells. "His wife died at the age of …" is another.
function isOfTheOne(words: string, isBirth: boolean): boolean {
  if (/\b(?:wife|husband|son|daughter|mother|father|brother|sister|widow|child|friend)\b/iu.test(words))
    return false
  return (
    isBirth ||
    /(?:^|[,;]\s+(?:and\s+)?|\band\s+)(?:he|she)\s+(?:\p{L}+ly\s+)?(?:died|was|fell|drowned|perished|married|retired|left|became|entered)\b/iu.test(
      words,
    )
  )
}

function eventOf(
  text: string,
  sentence: Span,
  birth: Temporal,
  from: number,
  temporals: readonly Temporal[],
  written: string | null,
): { when: When; span: Span | null } | null {
  const inside = temporals.filter(
    (one) => one !== birth && covers(sentence, one) && one.kind === 'date' && one.when,
  )
  const [only] = inside
  if (inside.length === 1 && only?.when) return { when: only.when, span: only }
  const isNow = /\b(?:is|am|are)\s+(?:now\s+)?$/iu.test(text.slice(Math.max(0, from - 12), from))
  const when = inside.length === 0 && isNow && written ? parseWhen(written) : null
  return when ? { when, span: null } : null
}

/** Whole years between two days. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, -6)) - Number(from.slice(0, -6))
  return to.slice(-5) < from.slice(-5) ? years - 1 : years
}
