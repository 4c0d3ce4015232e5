import { type Gender, genderOfWord } from './gender.ts'

/** Somebody whom a document names, in one or several ways. */
export interface Person {
  /** The fullest way in which the document names him. */
  readonly name: string
  readonly gender: Gender
  /** How often he is named. */
  readonly count: number
  /** He speaks, is spoken to or has a title: no place, no day of the week. */
  readonly isHuman: boolean
}

/** What a document shows of one way to name somebody. */
export interface Form {
  readonly words: string
  count: number
  /** Pronouns that follow it. */
  male: number
  female: number
  /** Times that it speaks or is spoken to. */
  voiced: number
}

interface Parsed {
  readonly form: Form
  readonly title: string | null
  readonly names: readonly string[]
}

interface Draft {
  readonly forms: Parsed[]
  readonly last: string
  readonly first: string | null
  gender: Gender
}

const titled =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Doktor|Prof|Professor|Sir|Lord|Lady|Dame|Comrade|President|Senator|Judge|Justice|Captain|Colonel|General|Major|Lieutenant|Sergeant|Constable|Inspector|Superintendent|Alderman|Councillor|Bishop|Dean|Canon|Father|Sister|Brother|Uncle|Aunt|Cousin|Rev|Reverend|King|Queen|Prince|Princess|Duke|Duchess|Count|Countess|Baron|Baroness|Madame|Monsieur|Mademoiselle|M|Mme|Mlle|Herr|Frau|Fräulein|Abg|Minister|Chancellor|Secretary|Admiral|Governor|Mayor|Master)\.?\s+)+/u

/**
 * The people that the names of a document stand for: "Smith", "Mr. Smith" and "A. J. Smith" are one where nobody else
 * bears the name. Returned by the names as written; a name that fits several is the person it is written for most.
 */
export function castOf(forms: Iterable<Form>): Map<string, Person> {
  const parsed = [...forms].map(parse).filter(({ names, title }) => names.length > 0 || title !== null)
  const drafts: Draft[] = []
  const byLast = new Map<string, Draft[]>()
  const byFirst = new Map<string, Draft[]>()
  const add = (one: Parsed): void => {
    const draft = {
      forms: [one],
      last: one.names.at(-1)!,
      first: one.names.length > 1 ? one.names[0]! : null,
      gender: genderOf([one]),
    }
    drafts.push(draft)
    put(byLast, draft.last, draft)
    if (draft.first) put(byFirst, draft.first, draft)
  }
  // The fullest first, so that the shorter find what they are short for.
  parsed.sort(
    (a, b) =>
      b.names.length - a.names.length ||
      Number(b.title !== null) - Number(a.title !== null) ||
      b.form.count - a.form.count,
  )
  const bare = new Map(
    parsed
      .filter(({ names, title }) => names.length === 1 && title === null)
      .map(({ names, form }) => [names[0]!, form.count]),
  )
  const surnames = new Set(
    parsed.flatMap(({ names, title }) =>
      names.length === 1 && title !== null && !goesWithFirst.test(title) ? names : [],
    ),
  )
  for (const one of parsed) {
    if (one.names.length === 0) continue
    const home = homeOf(one, byLast, byFirst, bare, surnames)
    if (!home) {
      add(one)
      continue
    }
    home.forms.push(one)
    home.gender ??= genderOf(home.forms)
  }
  const cast = new Map<string, Person>()
  for (const draft of drafts) {
    const person = personOf(draft)
    for (const { form } of draft.forms) cast.set(form.words, person)
  }
  return cast
}

function put(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key)
  if (list) list.push(draft)
  else map.set(key, [draft])
}

/** The one person a shorter name is short for; null where there is none, or two that are equally likely. */
function homeOf(
  one: Parsed,
  byLast: Map<string, Draft[]>,
  byFirst: Map<string, Draft[]>,
  bare: ReadonlyMap<string, number>,
  surnames: ReadonlySet<string>,
): Draft | null {
  const { names, title } = one
  const gender = genderOf([one])
  const last = names.at(-1)!
  const fits = (draft: Draft): boolean => !gender || !draft.gender || gender === draft.gender
  if (names.length > 1) {
    const first = names[0]!
    return (
      byLast
        .get(last)
        ?.find(
          (draft) =>
            fits(draft) &&
            draft.first !== null &&
            (draft.first.startsWith(first) || first.startsWith(draft.first)),
        ) ?? null
    )
  }
  const isLikely = (draft: Draft): boolean =>
    fits(draft) && countOf(draft) * 50 >= one.form.count && (!isShouted(draft.forms[0]!) || isShouted(one))
  const namesakes = byLast.get(last) ?? []
  // A married woman has her husband's name, which her daughters have too.
  if (
    title === 'mrs' &&
    namesakes.some(({ forms }) => forms.some((form) => form.title === 'mr' || form.title === 'miss'))
  )
    return null
  // "Lady Otway" is not the girl whom everybody calls Cassandra.
  const isWife = title !== null && /^(?:mrs|lady|madame|mme)$/.test(title)
  const kin = namesakes.filter(
    (draft) =>
      isLikely(draft) &&
      !(isWife && draft.first !== null && (bare.get(draft.first) ?? 0) >= 3) &&
      !(title === 'miss' && draft.forms.some((form) => form.title === 'mrs')),
  )
  // "Miss Bertram" is the eldest, where "Miss Julia Bertram" is another: she has a first name because she is not.
  const isYounger = (draft: Draft): boolean =>
    draft.forms.some(
      ({ title: full, names: long, form }) =>
        full === title && long.length > 1 && one.form.count > 2 * form.count,
    )
  if (title !== null && kin.some(isYounger)) return null
  // Whoever is "Comrade Smith" too is no "Smith Square".
  const isLast = title === null && surnames.has(last) && namesakes.length > 0
  const given = isLast ? [] : (byFirst.get(last) ?? []).filter(isLikely)
  if (title === null) return mostNamed([...new Set([...kin, ...given])], last)
  const same = kin.find((draft) =>
    draft.forms.some((form) => form.title === title && form.names.length === 1),
  )
  return same ?? mostNamed(kin.length > 0 || !goesWithFirst.test(title) ? kin : given, last)
}

// "Sir Thomas", "Aunt Anne"; but "Comrade Stalin" has that for a surname.
const goesWithFirst =
  /^(?:sir|dame|lady|lord|miss|ms|mr|mrs|dr|doctor|captain|master|uncle|aunt|cousin|brother|sister|father|king|queen|prince|princess|old|madame|monsieur|mademoiselle)$/

function isShouted({ form, names }: Parsed): boolean {
  return names.length > 1 && !/\p{Ll}/u.test(form.words)
}

function mostNamed(drafts: readonly Draft[], name: string): Draft | null {
  const ranked = drafts
    .map((draft) => ({ draft, count: countOf(draft, name) }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = ranked
  return first && (!second || first.count >= 3 * second.count) ? first.draft : null
}

/** How often somebody is named, or is named by one of his names: "John Beaver" may be Beaver to everybody. */
function countOf({ forms }: Draft, name?: string): number {
  return forms.reduce(
    (sum, { form, names }) => sum + (name === undefined || names.includes(name) ? form.count : 0),
    0,
  )
}

function personOf({ forms, gender }: Draft): Person {
  const count = forms.reduce((sum, { form }) => sum + form.count, 0)
  const fullest = forms.reduce((best, one) => (weight(one) > weight(best) ? one : best))
  const voiced = forms.reduce((sum, { form }) => sum + form.voiced, 0)
  return {
    name: fullest.form.words,
    gender: gender ?? genderOf(forms),
    count,
    isHuman: voiced > 0 || forms.some(({ title }) => title !== null),
  }
}

// Names in full before titles, titles before a bare surname; of two alike the one that is written more.
function weight({ names, title, form }: Parsed): number {
  const kin = title !== null && /^(?:uncle|aunt|cousin|brother|sister|father|old|young)$/.test(title)
  return (
    names.length * 4 +
    (title && !kin ? 2 : 0) -
    (isShouted({ title, names, form }) ? 6 : 0) +
    1 -
    1 / (1 + form.count)
  )
}

function genderOf(forms: readonly Parsed[]): Gender {
  for (const { title } of forms) {
    const told = title && genderOfWord(title)
    if (told) return told
  }
  const [male, female] = forms.reduce(([m, f], { form }) => [m + form.male, f + form.female], [0, 0])
  if (male + female >= 4 && male >= 2 * female) return 'male'
  if (male + female >= 4 && female >= 2 * male) return 'female'
  for (const { names } of forms) {
    const told = names.length > 0 ? genderOfWord(names[0]!) : null
    if (told) return told
  }
  if (male >= 1 && female === 0) return 'male'
  return female >= 1 && male === 0 ? 'female' : null
}

function parse(form: Form): Parsed {
  const title = titled.exec(form.words)?.[0] ?? null
  const rest = title ? form.words.slice(title.length) : form.words
  const names = rest
    .replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '. ')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[.,]$/, ''))
    .filter((word) => word !== '')
  return {
    form,
    title: title
      ? title
          .toLowerCase()
          .replace(/[.\s]+/g, ' ')
          .trim()
          .split(' ')
          .at(-1)!
      : null,
    names,
  }
}
