import type { When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { numberOfDay } from '../compare-slot.ts'
import type { Akin, Sentence } from './told-sentence.ts'

/** Names and years that two documents must share at the least. */
const NAMES = 2
/** So few documents are put together because they tell of one thing. */
export const FEW = 12

const names = new WeakMap<Account['document'], Set<string>>()

/** Whether two documents share two names or years, so that one person named in both can be one. */
export function tellOfOne({ account: a }: Sentence, { account: b }: Sentence): boolean {
  const other = namesOf(b)
  let shared = 0
  for (const name of namesOf(a)) if (other.has(name) && ++shared >= NAMES) return true
  return false
}

/** Documents are close that are akin; of a few documents, also those that share only two names. */
export function closeOf(all: readonly Sentence[], akin: Akin): Akin {
  const documents = new Set(all.map(({ account }) => account.document))
  return documents.size > FEW ? akin : (a, b) => akin(a, b) || tellOfOne(a, b)
}

/** Days by which tellings of one happening can differ. */
const LOOSE = 60

/** Whether the days that hold for two sentences are too far apart for one happening told twice. */
export function areFar({ near: a }: Sentence, { near: b }: Sentence): boolean {
  const [x, y] = [a, b].map((dates) => dates.flatMap(({ when }) => when ?? [])) as [When[], When[]]
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => gapOf(one, other) > LOOSE))
}

function gapOf(a: When, b: When): number {
  const [first, second] = a.earliest <= b.earliest ? [a, b] : [b, a]
  return numberOfDay(second.earliest) - numberOfDay(first.latest)
}

function namesOf({ document }: Account): Set<string> {
  const known = names.get(document)
  if (known) return known
  const { date, text } = document
  const found = new Set(`${date ?? ''} ${text}`.match(/(?<=[\p{L},;] )\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu))
  names.set(document, found)
  return found
}
