import { numbersIn } from '../../sense/number.ts'
import { sentenceAt } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { parseWhen, type When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { isPoint } from './date-pair.ts'
import { dateOf, datingsOf } from './event-dated.ts'
import { sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const named: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  tricentennial: 300,
  quatercentenary: 400,
  quincentenary: 500,
  sesquicentenary: 150,
  sesquicentennial: 150,
}
const anniversary =
  /\b(?:(?<its>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+)?(?:(?<ordinal>[\p{L}-]+(?:\s(?:and\s)?[\p{L}-]+)?|\d+(?:st|nd|rd|th))\s+anniversary|(?<name>(?:bi|ter|tri|quater|quin|sesqui)?centen(?:ary|nial)))(?:\s+of\s+(?<event>[\p{L}\d\s’'-]{3,80}))?/giu

/** "In 1951, on the fiftieth anniversary of the fire of 1902": both years stand there, or one is dated elsewhere in the text. */
export function wrongAnniversaries(account: Account): Sum[] {
  const { id, text, language } = account.document
  if (language !== null && language !== 'en') return []
  return Array.from(text.matchAll(anniversary)).flatMap((match) => {
    const { ordinal, name, event = '', its } = match.groups as Partial<Record<string, string>>
    const at = { from: match.index, to: match.index + match[0].length - event.length }
    const years = name
      ? named[name.toLowerCase()]
      : ordinalOf(text, match.index + match[0].indexOf(ordinal!), ordinal!)
    const sentence = sentenceAt(text, match.index)
    const origin = !years
      ? null
      : event
        ? originOf(account, event, at.to, sentence)
        : its
          ? beforeOf(account, sentence, at.from)
          : null
    const feast = origin ? feastOf(account, sentence, at, origin) : null
    if (!years || !origin || !feast) return []
    const [least, most] = [
      year(feast.when.earliest) - year(origin.when.latest),
      year(feast.when.latest) - year(origin.when.earliest),
    ]
    if (most < 0 || (years >= least && years <= most)) return []
    const derivation = `From ${origin.when.edtf} to ${feast.when.edtf} are ${least === most ? least : `${least} to ${most}`} years, not ${years}.`
    const spans = [at, origin.span, ...(feast.span ? [feast.span] : [])]
    return [sumOfTime(id, 'anniversary', text, spans, derivation)]
  })
}

function ordinalOf(text: string, from: number, words: string): number | null {
  const number = numbersIn(text, 'en', { from, to: from + words.length }).at(-1)
  return number?.kind === 'ordinal' && number.value > 0 ? number.value : null
}

interface Dated {
  readonly when: When
  readonly span: Span
}

/** The day of which it is the anniversary: "of 1902" beside it, or the event's own date elsewhere. */
function originOf(account: Account, event: string, from: number, sentence: Span): Dated | null {
  const { text } = account.document
  const beside = account.temporals.find(
    (one) => one.from >= from && one.from < from + event.length + 2 && isPoint(one),
  )
  if (beside?.when) {
    const between = text.slice(from, beside.from)
    return /(?:^|\b(?:of|in|on))\s*(?:the\s+)?$/iu.test(between) &&
      !/,|\b(?:was|were|is|had|kept|celebrated|held|fell|came|and)\b/u.test(between)
      ? { when: beside.when, span: beside }
      : null
  }
  const [phrase = ''] = event.split(/\b(?:was|were|is|in \d|on \d|and|when|which|that|he|she|it|they|we)\b/u)
  const dating = dateOf(text, phrase, datingsOf(account), sentence, null)
  return dating ? { when: dating.when, span: dating.date } : null
}

const began =
  /\b(?:founded|built|opened|established|begun|consecrated|formed|incorporated|chartered|erected|created|instituted|launched|started|married)\b[^.;]{0,70}$/iu

// "The flood was in October 1862. Its fiftieth anniversary …"; "it was founded in 1612 and kept its 250th …".
function beforeOf({ temporals, document: { text } }: Account, sentence: Span, at: number): Dated | null {
  const own = temporals.find(
    (one) =>
      one.from >= sentence.from &&
      one.to <= at &&
      isPoint(one) &&
      began.test(text.slice(sentence.from, one.from)),
  )
  if (own?.when) return { when: own.when, span: own }
  const before = sentenceAt(text, Math.max(0, sentence.from - 3))
  const [only, ...more] = temporals.filter(
    (one) => one.from >= before.from && one.to <= before.to && one.when,
  )
  return only?.when && more.length === 0 && isPoint(only) ? { when: only.when, span: only } : null
}

/** The day on which it is kept: the one other date of the sentence, else today where it is kept today. */
function feastOf(
  { temporals, document: { text, date } }: Account,
  sentence: Span,
  at: Span,
  origin: Dated,
): { when: When; span: Span | null } | null {
  const inside = temporals.filter(
    (one) =>
      one.from >= sentence.from && one.to <= sentence.to && isPoint(one) && one.from !== origin.span.from,
  )
  const [only, ...more] = inside
  if (only?.when) {
    const gap = only.from < at.from ? text.slice(only.to, at.from) : text.slice(at.to, only.from)
    return more.length === 0 && gap.length < 90 && !/;/u.test(gap) ? { when: only.when, span: only } : null
  }
  const isNow = /\b(?:today|to-day|this (?:day|year|week|month)|is the|falls this)\b/iu.test(
    text.slice(sentence.from, sentence.to),
  )
  const when = isNow && date ? parseWhen(date) : null
  return when ? { when, span: null } : null
}

function year(iso: string): number {
  return Number(iso.slice(0, -6))
}
