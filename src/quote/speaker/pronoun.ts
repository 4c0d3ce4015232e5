import { firstEndingAfter, type Span } from '../../text/span.ts'
import { isBody } from './body.ts'
import type { Person } from './cast.ts'
import { type Gender, genderOfWord, readDescription } from './gender.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'

/** How far back, in paragraphs, a pronoun may point. */
const REACH = 1
/** How many names or actions before it are looked at: none lies farther back than these. */
const LOOK = 40

/**
 * The person whom a pronoun or a description stands for, outside conversations; null wherever two people may be meant.
 * `before` is the person who spoke last in the same paragraph, if any: "“…,” said Smith. He added: “…”".
 */
export function personMeant(story: Story, { evidence }: Speaker, before: Person | null): Person | null {
  const words = story.text.slice(evidence.from, evidence.to).replace(/\s+/g, ' ')
  if (
    /^(?:the|der|die|das|dieser|diese|le|la|ce|cette)\s(?:latter|letztere[rn]?|dernier|dernière)$/iu.test(
      words,
    )
  )
    return named(story, evidence, 2).at(-1) ?? null
  if (/^(?:the|der|die)\s(?:former|erstere[rn]?)$/iu.test(words))
    return named(story, evidence, 2).at(-2) ?? null
  if (!words.includes(' ')) return antecedent(story, evidence, genderOfWord(words), before)
  return byRole(story, evidence, readDescription(words).head)
}

/** The people named last before a place, in its own paragraph or the one before, each once, the last one last. */
function named(story: Story, { from }: Span, few: number): Person[] {
  const { paragraphs, cast } = story
  const at = firstEndingAfter(paragraphs, from)
  const people: Person[] = []
  for (let p = at; p >= Math.max(0, at - REACH) && people.length < few; p--) {
    for (const { words, inside, to } of lastBefore(paragraphs[p]?.mentions ?? [], from)) {
      const person = cast.get(words)
      if (inside || to > from || !person || !isPerson(person) || people.includes(person)) continue
      people.unshift(person)
      if (people.length === few) break
    }
  }
  return people
}

/** The last few that begin before a place, the nearest first. */
function lastBefore<T extends Span>(spans: readonly T[], at: number): T[] {
  const end = firstFrom(spans, at)
  return spans.slice(Math.max(0, end - LOOK), end).reverse()
}

function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low
}

function isPerson({ isHuman, gender, name }: Person): boolean {
  return isHuman || gender !== null || (name.includes(' ') && !isBody(name))
}

// The one who acted last, where he is the only one of that gender who was named of late.
function antecedent(story: Story, evidence: Span, gender: Gender, before: Person | null): Person | null {
  if (gender === null) return null
  const fits = (person: Person): boolean => person.gender === null || person.gender === gender
  const actor = actorBefore(story, evidence, before)
  if (actor?.gender === gender) return actor
  const near = named(story, evidence, 4).filter(fits)
  const sure = near.filter((person) => person.gender === gender)
  if (sure.length > 0) return sure.length === 1 ? sure[0]! : null
  return actor && fits(actor) ? actor : near.length === 1 ? near[0]! : null
}

/** Who acts in the last sentence before a place, if that is somebody with a name. */
function actorBefore({ paragraphs, cast }: Story, { from }: Span, before: Person | null): Person | null {
  const at = firstEndingAfter(paragraphs, from)
  for (let p = at; p >= Math.max(0, at - REACH); p--) {
    for (const { subject } of lastBefore(paragraphs[p]?.beats ?? [], from)) {
      if (subject.to > from || subject.kind === 'pronoun') continue
      const person = subject.kind === 'name' ? cast.get(subject.words) : undefined
      if (person && isPerson(person)) return person
      if (p === at && before) return before
      return null
    }
    if (p === at && before) return before
  }
  return null
}

/** Uses of a description that are looked at for whom it means. */
const USES = 200

// "the engineer", "my opponent": the only one who is ever called so, or the one who was called so right before.
function byRole({ roles, cast, paragraphs }: Story, { from }: Span, head: string): Person | null {
  const all = roles.get(head) ?? []
  const people = new Set<Person>()
  // A description that this many uses have tied to nobody is nobody's: the bound keeps long texts linear.
  for (const { words } of all.slice(0, USES)) {
    const person = cast.get(words)
    if (person) people.add(person)
    if (people.size > 1) break
  }
  if (people.size === 1) return [...people][0]!
  const at = firstEndingAfter(paragraphs, from)
  const start = paragraphs[Math.max(0, at - REACH)]?.from ?? 0
  const near = new Set<Person>()
  for (
    let i = Math.max(firstFrom(all, start), firstFrom(all, from) - LOOK);
    i < all.length && all[i]!.from < from;
    i++
  ) {
    const person = cast.get(all[i]!.words)
    if (person) near.add(person)
  }
  return near.size === 1 ? [...near][0]! : null
}
