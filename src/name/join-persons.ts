import { type Draft, fullest, join, whole } from './draft-entity.ts'
import { givenAgree, partsOf, type Sameness, sameName } from './same-name.ts'
import { skeleton } from './skeleton.ts'
import { scriptOf, spelled } from './spelling.ts'

interface Person {
  readonly draft: Draft
  readonly parts: readonly string[]
  readonly last: string
  readonly document: string
  readonly count: number
}

/** A surname alone that sounds like another's joins it from here; with given names that agree, from any. */
const BY_SOUND = 0.83
/** Whose surname a bare one is: the bearer who is named so many times as often as any other. */
const PLAINLY = 3

/**
 * Joins the forms of persons: the same full name everywhere, a surname to the full name of its document, else to its
 * only bearer anywhere, and spellings of one surname where given names agree or nothing speaks against it.
 */
export function joinPersons(
  drafts: readonly Draft[],
  isFixed: (draft: Draft) => unknown,
  apart: (a: string, b: string) => boolean,
): void {
  const persons = drafts.map(personOf)
  const may = (a: Draft, b: Draft): boolean => {
    const [x, y] = [whole(a), whole(b)]
    if (x === y || (isFixed(x) && isFixed(y))) return false
    return !x.forms.some((one) => y.forms.some((other) => apart(one.name, other.name)))
  }
  // What the register names takes others in, never the other way round.
  const put = (a: Draft, b: Draft, reason: string, confidence: number): void => {
    if (!may(a, b)) return
    if (isFixed(whole(b))) join(b, a, reason, confidence)
    else join(a, b, reason, confidence)
  }
  const full = persons.filter(({ parts }) => parts.length > 1)
  joinFull(full, put)
  const bare = persons.filter(({ parts }) => parts.length === 1)
  joinBare(bare, full, put)
  joinSpellings(persons, put)
}

type Put = (a: Draft, b: Draft, reason: string, confidence: number) => void

function personOf(draft: Draft): Person {
  const [form] = draft.forms
  const parts = partsOf(form!.name)
  return {
    draft,
    parts,
    last: spelled(parts.at(-1) ?? ''),
    document: form!.document,
    count: form!.spans.length,
  }
}

function grouped<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

/** "Leon Smith", "L. Smith": initials join the one bearer whom they fit. */
function joinFull(full: readonly Person[], put: Put): void {
  const heard = new Map<string, Person>()
  const ones = full.filter((person) => {
    const key = keyOf(person)
    const first = heard.get(key)
    if (first) put(first.draft, person.draft, 'alike but for accents, capitals, hyphens or a title', 0.97)
    else heard.set(key, person)
    return !first
  })
  for (const group of grouped(ones, ({ last }) => last).values()) {
    const sorted = [...group].sort((a, b) => weight(b) - weight(a) || b.count - a.count)
    const heads: Person[] = []
    for (const person of sorted) {
      const fits = heads.filter((head) => agree(person, head))
      const minds = new Set(fits.map(({ draft }) => whole(draft)))
      if (minds.size === 1) {
        const { reason, confidence } = sameName(fullest(fits[0]!.draft.forms), fullest(person.draft.forms))
        put(fits[0]!.draft, person.draft, reason, confidence)
      }
      heads.push(person)
    }
  }
}

function weight({ parts }: Person): number {
  return parts.reduce((sum, part) => sum + (part.length > 1 ? 10 : 1), 0)
}

function agree(a: Person, b: Person): boolean {
  if (a.parts.length < 2 || b.parts.length < 2) return true
  if (!givenAgree(a.parts[0]!, b.parts[0]!)) return false
  return a.parts.length < 3 || b.parts.length < 3 || givenAgree(a.parts[1]!, b.parts[1]!) !== null
}

/** A surname alone: who bears it in the document, else everywhere; nobody where two are as likely. */
function joinBare(bare: readonly Person[], full: readonly Person[], put: Put): void {
  const byLast = grouped(full, ({ last }) => last)
  const firsts = new Map<string, Person>()
  for (const person of bare) {
    const bearers = byLast.get(person.last) ?? []
    const inDocument = bearers.filter(({ document }) => document === person.document)
    const bearer = likeliest(inDocument) ?? (inDocument.length > 0 ? null : likeliest(bearers))
    if (bearer) put(bearer.draft, person.draft, 'the surname alone', inDocument.length > 0 ? 0.93 : 0.8)
    else if (bearers.length === 0 || inDocument.length === 0) {
      const first = firsts.get(person.last)
      if (first) put(first.draft, person.draft, 'written alike but for capitals or accents', 0.9)
      else firsts.set(person.last, person)
    }
  }
}

function likeliest(bearers: readonly Person[]): Person | null {
  const counts = new Map<Draft, { person: Person; count: number }>()
  for (const person of bearers) {
    const mind = whole(person.draft)
    const so = counts.get(mind)
    if (so) so.count += person.count
    else counts.set(mind, { person, count: person.count })
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return first && (!second || first.count >= PLAINLY * second.count) ? first.person : null
}

/** Surnames of other spelling. Only within blocks, so that many names stay cheap. */
function joinSpellings(persons: readonly Person[], put: Put): void {
  const ones = new Map<string, Person>()
  for (const person of persons) {
    const key = keyOf(person)
    const so = ones.get(key)
    if (!so || so.count < person.count) ones.set(key, person)
  }
  for (const block of blocks([...ones.values()])) {
    const byLast = [...grouped(block, ({ last }) => last).values()]
    for (const [i, some] of byLast.entries())
      for (const others of byLast.slice(i + 1)) {
        // Surnames are compared once, however many bear them.
        const surname = sameName(some[0]!.parts.at(-1)!, others[0]!.parts.at(-1)!)
        if (surname.same) for (const a of some) for (const b of others) joinTwo(a, b, surname, put)
      }
  }
}

function joinTwo(a: Person, b: Person, surname: Sameness, put: Put): void {
  if (whole(a.draft) === whole(b.draft)) return
  if (a.parts.length > 1 && b.parts.length > 1) {
    if (!agree(a, b) || !agreeAll(a.draft, b.draft)) return
    const { same, confidence, reason } = sameName(fullest(a.draft.forms), fullest(b.draft.forms))
    if (same) put(more(a, b), less(a, b), reason, confidence)
  } else if (surname.confidence >= BY_SOUND && agreeAll(a.draft, b.draft) && !areBothAtHome(a, b))
    put(more(a, b), less(a, b), surname.reason, Math.min(0.9, surname.confidence))
}

function keyOf({ parts }: Person): string {
  return parts.map(spelled).join(' ')
}

const more = (a: Person, b: Person): Draft =>
  (weight(a) * 1000 + a.count >= weight(b) * 1000 + b.count ? a : b).draft
const less = (a: Person, b: Person): Draft => (more(a, b) === a.draft ? b : a).draft

function agreeAll(a: Draft, b: Draft): boolean {
  const [x, y] = [givensOf(a), givensOf(b)]
  return x.every((one) => y.every((other) => givenAgree(one, other) !== null))
}

function givensOf(draft: Draft): string[] {
  const names = new Set(whole(draft).forms.map(({ name }) => name))
  return [...new Set([...names].map(partsOf).flatMap((parts) => (parts.length > 1 ? [parts[0]!] : [])))]
}

// A text that writes both spellings again and again means two people.
function areBothAtHome(a: Person, b: Person): boolean {
  const counts = (draft: Draft): Map<string, number> => {
    const found = new Map<string, number>()
    for (const { document, spans } of whole(draft).forms)
      found.set(document, (found.get(document) ?? 0) + spans.length)
    return found
  }
  const other = counts(b.draft)
  return [...counts(a.draft)].some(([document, count]) => count > 2 && (other.get(document) ?? 0) > 2)
}

/** Those whose surnames have the same bones, and those that begin alike, where a letter may be wrong. */
function blocks(persons: readonly Person[]): Person[][] {
  const some = persons.filter(({ last }) => last.length > 4 && scriptOf(last))
  const begun = some.filter(
    ({ parts, last }) => parts.length > 1 && last.length > 7 && scriptOf(last) === 'latin',
  )
  return [
    ...grouped(some, ({ last }) => skeleton(last)).values(),
    ...grouped(begun, ({ last }) => last.slice(0, 4)).values(),
  ]
}
