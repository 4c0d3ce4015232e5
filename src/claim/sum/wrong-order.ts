import { clauseAt } from '../../sense/negation.ts'
import { sentenceAt } from '../../text/sentence.ts'
import { inside } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { compareDates, isDay } from '../compare-slot.ts'
import { eventForms } from '../word/event-lexicon.ts'
import type { Sum } from './sum.ts'

const leaves = new Set(['release', 'leaving', 'escape'])

/**
 * "He was released on 3 May and came home on 1 May": who leaves cannot have come to where he went before. Only where
 * one sentence joins both with "and" and has no other dates. English only.
 */
export function wrongOrder({ document, temporals }: Account): Sum[] {
  const { id, text, language } = document
  if (language !== null && language !== 'en') return []
  return temporals.flatMap((first, i) => {
    const second = temporals[i + 1]
    if (!isPoint(first) || !second || !isPoint(second)) return []
    const sentence = sentenceAt(text, first.from)
    if (inside(temporals, sentence).length !== 2 || second.from >= sentence.to) return []
    const between = text.slice(first.to, second.from)
    const and = /^,?\s+(?:and|and then|then)\s/u.exec(between)
    if (!and || /\b(?:had|after|before|who|which|that|while)\b/iu.test(between)) return []
    const [away, home] = [
      mattersIn(text.slice(clauseAt(text, first.from, sentence).from, first.from)),
      mattersIn(between),
    ]
    if (!away.some((one) => leaves.has(one)) || !home.includes('coming')) return []
    const [x, y] = [first.when!, second.when!]
    if (compareDates(x, y).relation !== 'contradiction' || y.earliest > x.earliest) return []
    const derivation = `${y.edtf}, given for the coming, is before ${x.edtf}, given for the leaving.`
    const values = [first, second].map(({ from, to }) => ({
      value: text.slice(from, to),
      passage: { document: id, from, to },
      statement: null,
    }))
    return [
      { topic: 'order of dates', slot: 'date' as const, kind: 'arithmetic' as const, values, derivation },
    ]
  })
}

function isPoint({ when, kind }: Temporal): boolean {
  return kind === 'date' && when !== null && isDay(when)
}

function mattersIn(text: string): string[] {
  const all = words(text)
  return all.flatMap(({ key }, i) =>
    eventForms(key)
      .filter(
        ({ form, frame: { particle } }) =>
          (form === 'past' || form === 'participle') && (particle === null || particle === all[i + 1]?.key),
      )
      .map(({ frame }) => frame.matter),
  )
}
