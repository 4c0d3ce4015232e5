import { sentenceAt } from '../../text/sentence.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { isDay, numberOfDay } from '../compare-slot.ts'
import { rolesOf } from '../matter.ts'
import type { Statement } from '../statement/statement.ts'
import { eventForms, matterOf } from '../word/event-lexicon.ts'
import { hasYear } from './date-pair.ts'
import { type Dating, dateOf, datingsOf } from './event-dated.ts'
import { fits, gapTold, type Stretch, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const sinceHis = /^\s+(after|before)\s+(?:his|her|their|its|the)\s+(?:\p{L}+\s+)?(\p{L}+)/iu
const sinceThe =
  /^\s+(after|before|following|from)\s+((?:the|this|that|its|their|his|her|he|she|it|they|\p{Lu}|\p{L}+ing\s)[\p{L}\s’'-]{2,70})/iu
const stops =
  /\s+(?:and|but|when|where|while|which|who|that|there|as|so|until|at (?:which|the (?:age|hands))|in (?:which|order)|by (?:which|the)|(?:in|on) \d)\b/iu

/**
 * Lengths of time between a date and an event that is dated elsewhere: "In April 1912, two years after the congress at
 * Brandal". The event is found by the one it happened to, in any document, or by its words in the same. English only.
 */
export function sinceEvents(accounts: readonly Account[], statements: readonly Statement[]): Sum[] {
  const events = eventsOf(statements)
  const byDocument = Map.groupBy(statements, ({ document }) => document)
  return accounts.flatMap((account) => {
    const { language, id } = account.document
    if (language !== null && language !== 'en') return []
    return [...ofStatements(account, byDocument.get(id) ?? [], events), ...ofWords(account)]
  })
}

function eventsOf(statements: readonly Statement[]): Map<string, Statement[]> {
  const events = new Map<string, Statement[]>()
  for (const statement of statements) {
    const person = rolesOf(statement).patient?.entity
    if (!person || !statement.when?.when || statement.polarity !== 'affirmed') continue
    const key = `${matterOf(statement.predicate)} ${person}`
    const known = events.get(key)
    if (known) known.push(statement)
    else events.set(key, [statement])
  }
  return events
}

/** "He was released in September 1922, two years after his arrest", the arrest being dated here or elsewhere. */
function ofStatements(
  account: Account,
  own: readonly Statement[],
  events: ReadonlyMap<string, Statement[]>,
): Sum[] {
  const { text, id } = account.document
  return own.flatMap((statement) => {
    const person = rolesOf(statement).patient?.entity ?? statement.who?.entity
    if (!person || !statement.when?.when || statement.polarity !== 'affirmed') return []
    return stretchesIn(text, sentenceAt(text, statement.from)).flatMap((one) => {
      const match = sinceHis.exec(text.slice(one.to, one.to + 60))
      if (!match || overlaps(statement.when!, one)) return []
      const all = events.get(`${nounMatter(match[2]!.toLowerCase())} ${person}`) ?? []
      const here = all.filter(({ document }) => document === id)
      return (here.length > 0 ? here : all).flatMap((event) => {
        const [from, to] = match[1] === 'after' ? [event, statement] : [statement, event]
        if (event === statement || fits(one, from.when!.when!, to.when!.when!)) return []
        const told = gapTold(text, one, from.when!.when!, to.when!.when!)
        const made = sumOfTime(id, 'stretch of time', text, [one], told)
        return [{ ...made, values: [...made.values, ...[event, statement].map(valueAt)] }]
      })
    })
  })
}

function nounMatter(noun: string): string {
  const [form] = eventForms(noun)
  return form ? form.frame.matter : noun === 'wedding' ? 'marriage' : noun
}

function valueAt(statement: Statement): Sum['values'][number] {
  const { document, from, to } = statement
  return { value: statement.when!.when!.edtf, passage: { document, from, to }, statement: statement.id }
}

/** "In April 1912, two years after the congress at Brandal", which the same document dates by its words. */
function ofWords(account: Account): Sum[] {
  const { text, id } = account.document
  const lengths = stretchesIn(text, { from: 0, to: text.length }).filter(({ to }) =>
    sinceThe.test(text.slice(to, to + 90)),
  )
  if (lengths.length === 0) return []
  const datings = datingsOf(account)
  return lengths.flatMap((one) => {
    const [, order, words] = sinceThe.exec(text.slice(one.to, one.to + 90))!
    const [phrase = ''] = words!.split(stops)
    const date = dateBeside(text, datings, sentenceAt(text, one.from), one)
    const event = date && dateOf(text, phrase, datings, one, date.date)
    if (!event || !isOfOneYear(text, date, event) || isCoarse(one, date, event)) return []
    const [from, to] = order!.toLowerCase() === 'before' ? [date.when, event.when] : [event.when, date.when]
    if (fits(one, from, to)) return []
    const spans: Span[] = [one, date.date, event.clause]
    return [sumOfTime(id, 'stretch of time', text, spans, gapTold(text, one, from, to))]
  })
}

/** The date that a length of time goes with: right beside it, or the only one of the sentence. */
function dateBeside(
  text: string,
  datings: readonly Dating[],
  { from, to }: Span,
  one: Stretch,
): Dating | null {
  const inside = datings.filter(({ date }) => date.from >= from && date.to <= to && !overlaps(date, one))
  const near = inside.find(
    ({ date }) =>
      /^,?\s*(?:and\s+)?(?:just|only|exactly|some|about|nearly|or)?\s*$/iu.test(
        text.slice(date.to, one.from),
      ) && date.to <= one.from,
  )
  if (near) return near
  const [only, ...more] = inside
  if (!only || more.length > 0) return null
  const gap =
    only.date.to <= one.from ? text.slice(only.date.to, one.from) : text.slice(one.to, only.date.from)
  return gap.length < 110 && !/[;:]|\b(?:and|but)\b/u.test(gap) ? only : null
}

// "Two days after the invasion", of which only the month is known.
function isCoarse({ days, slack }: Stretch, ...datings: readonly Dating[]): boolean {
  return datings.some(({ when }) => numberOfDay(when.latest) - numberOfDay(when.earliest) > days + slack)
}

// A year that a date leaves open is the one of the event, or it is not known.
function isOfOneYear(text: string, a: Dating, b: Dating): boolean {
  if (hasYear(text, a.date) && hasYear(text, b.date)) return true
  return (
    isDay(a.when) &&
    isDay(b.when) &&
    a.when.earliest.slice(0, 4) === b.when.earliest.slice(0, 4) &&
    (hasYear(text, a.date) || hasYear(text, b.date))
  )
}
