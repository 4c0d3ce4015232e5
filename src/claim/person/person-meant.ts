import { firstEndingAfter, type Span } from '../../text/span.ts'
import { isOnePerson, type Named, namedIn, type Person } from './person-told.ts'
import { isFull, type Telling } from './telling.ts'

const acts =
  /^(?:,[^,;:]{1,90},|\s+\([^)]{1,60}\))?\s+(?:was|were|had|has|is|who|died|passed|fell|drowned|perished|expired|married|retired|left|became|entered|went|came|began|made|lost|met|succumbed|\p{L}+ed)\b/u
const opensClause =
  /(?:^|[,;:(—–]|\b(?:and|but|when|while|where|after|before|as|that|until|till|since|because|for|if|though|then))\s*$/iu

/** Who is meant by words at a place of a sentence: the subject of their clause; null where it is not plain. */
export function personAt(telling: Telling, sentence: Span, at: number): Person | null {
  const { text } = telling.account.document
  const inside = personsIn(telling, { from: sentence.from, to: at })
  const last = inside.at(-1)
  if (/^(?:aged|at the|\d|then)\b/u.test(text.slice(at, at + 7)) && isStranger(text, sentence, at, last))
    return null
  if (!last) return isHead(text, sentence, at) ? (telling.hero ?? unnamed(sentence)) : null
  // "Jacob Reimann, aged 62": whoever was named last.
  if (
    last.person &&
    /^(?:,(?! (?:in|at|on|after|from|of|by|and)\b)[^,;.]{1,60})?,?\s*\(?$|^,?\s+(?:who|whom)\b[^,;]{0,40}$/u.test(
      text.slice(last.to, at),
    )
  )
    return last.person
  const persons = inside.map((one) => personOf(telling, sentence, one, inside))
  const [first, ...rest] = persons
  if (first && rest.every((one) => one && isOnePerson(first, one))) return first
  const before = text.slice(Math.max(sentence.from, last.from - 12), last.from)
  const isSubject = last.pronoun !== null || acts.test(text.slice(last.to, last.to + 120))
  return isSubject && opensClause.test(before) ? (persons.at(-1) ?? null) : null
}

// "Ada, aged nineteen": somebody of whom nothing else is known.
function isStranger(text: string, { from }: Span, at: number, known: Named | undefined): boolean {
  const near = namedIn(text, { from: Math.max(from, at - 60), to: at }).at(-1)
  return (
    near?.person != null &&
    near.to > (known?.to ?? 0) &&
    /^(?:,[^,;.]{1,40})?,?\s*\(?$/u.test(text.slice(near.to, at))
  )
}

/** Those whom a stretch names; one capitalised word alone is a name where it is known for one. */
function personsIn({ account, surnames }: Telling, span: Span): Named[] {
  return namedIn(account.document.text, span).filter(
    ({ person }) => person === null || isFull(person) || surnames.has(person.surname),
  )
}

// A line of a book of lives: "Born Upper Tolm, 2 June 1854; died …".
function isHead(text: string, { from }: Span, at: number): boolean {
  const before = text.slice(from, at)
  return (
    before.length < 160 &&
    /(?:^|[;:,.(—–])\s*$/u.test(before) &&
    !/\b(?:was|were|had|is|are)\b/iu.test(before)
  )
}

function personOf(telling: Telling, sentence: Span, one: Named, inside: readonly Named[]): Person | null {
  if (one.pronoun === null) return one.person
  const { hero, account } = telling
  if (one.pronoun === 'I') return writerOf(telling, one)
  const female = one.pronoun === 'role' ? null : one.pronoun === 'she'
  const fits = (person: Person): boolean =>
    person.female === null || female === null || person.female === female
  const own = inside.filter(
    (other) =>
      other.to <= one.from &&
      (other.pronoun === null || (other.pronoun === 'role' && one.pronoun !== 'role')),
  )
  if (one.pronoun === 'role') {
    const { text, id } = account.document
    const role = text.slice(one.from, one.to).toLowerCase().replace(/^the /u, '')
    if (hero && /^(?:deceased|departed|dead|late|accused|prisoner|defendant|witness)/u.test(role)) return hero
    // Without a name, "the accused" of one text is one man.
    return own.length === 0 ? { surname: `#${role} ${id}`, given: [], female: null } : null
  }
  if (own.length > 0) {
    const only = own.length === 1 ? personOf(telling, sentence, own[0]!, inside) : null
    return only && fits(only) ? only : null
  }
  return (
    spokenOf(telling, sentence, one.pronoun === 'she') ?? (inside.length === 1 ? unnamed(sentence) : null)
  )
}

// "Born in 1846, she was only fifteen when …": whoever it is, within its sentence.
function unnamed({ from }: Span): Person {
  return { surname: `#${from}`, given: [], female: null }
}

/** Who says "I" in the text itself, by the name of its author where it is known. */
function writerOf({ account: { document, quotations } }: Telling, { from }: Span): Person | null {
  if (quotations.some((one) => one.from <= from && from < one.to)) return null
  const { author, id } = document
  const [known, ...others] = namedIn(author ?? '', { from: 0, to: author?.length ?? 0 }).flatMap(
    ({ person }) => person ?? [],
  )
  if (known && others.length === 0 && isFull(known)) return known
  return { surname: `#i ${id}`, given: [], female: null }
}

/** Whom the sentences before speak of; the hero where they name nobody. */
function spokenOf(telling: Telling, sentence: Span, female: boolean): Person | null {
  const fits = (person: Person): boolean => person.female === null || person.female === female
  const { hero } = telling
  const i = firstEndingAfter(telling.sentences, sentence.from)
  for (let back = i - 1; back >= Math.max(0, i - 4); back--) {
    const told = personsIn(telling, telling.sentences[back]!)
    const named = told.filter(
      (one, at) => one.pronoun === null && (one.person ? fits(one.person) : at === 0 && isOfSex(one, female)),
    )
    if (named.length === 0) continue
    const persons = named.flatMap(({ person }) => person ?? [])
    if (hero && fits(hero) && persons.some((person) => isOnePerson(hero, person))) return hero
    const [only] = persons
    return only && persons.length === named.length && persons.every((other) => isOnePerson(only, other))
      ? only
      : null
  }
  return hero && fits(hero) ? hero : null
}

function isOfSex({ female }: Named, other: boolean): boolean {
  return female === undefined || female === other
}
