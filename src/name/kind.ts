import {
  alsoPersons,
  bodies,
  common,
  givenNames,
  knownBodies,
  landforms,
  personVerbs,
  placePrepositions,
  roles,
  trades,
} from './name-words.ts'
import type { NameKind } from './named.ts'
import { places } from './places.ts'
import type { ProperWord, Run } from './proper.ts'

/** A name where it is met, with all that says what it names. */
export interface Seen {
  readonly text: string
  readonly all: readonly ProperWord[]
  readonly run: Run
  readonly name: string
  readonly key: string
  readonly language: string
  /** How often each word of the text stands in small letters. */
  readonly small: ReadonlyMap<string, number>
}

interface Tally {
  person: number
  place: number
  organisation: number
  /** Met where a capital says something. */
  proper: number
  count: number
}

/** What each name of a text names, by its key; names that nothing speaks for are left out. */
export function kindOf(seen: readonly Seen[]): Map<string, NameKind> {
  const tallies = new Map<string, Tally>()
  const one = new Map<string, Seen>()
  for (const each of seen) {
    let tally = tallies.get(each.key)
    if (!tally) {
      tally = form(each)
      tallies.set(each.key, tally)
      one.set(each.key, each)
    }
    tally.count++
    if (!each.all[each.run.start]!.opens || each.run.end - each.run.start > 1) tally.proper++
    context(each, tally)
  }
  const kinds = new Map<string, NameKind>()
  for (const [key, tally] of tallies) {
    const kind = decided(tally, one.get(key)!)
    if (kind) kinds.set(key, kind)
  }
  byFullName(kinds, tallies, one)
  return kinds
}

/** What the words themselves say. */
function form({ all, run, key, text }: Seen): Tally {
  const tally: Tally = { person: 0, place: 0, organisation: 0, proper: 0, count: 0 }
  const first = all[run.start]!
  const last = all[run.end - 1]!
  const size = run.end - run.start
  if (places.has(key)) tally.place += alsoPersons.has(key) ? 0.9 : 4
  if (knownBodies.has(key)) tally.organisation += 6
  if (size > 1 && !places.has(key) && (bodies.has(last.key) || bodies.has(first.key))) tally.organisation += 5
  if (size > 1 && (landforms.has(last.key) || landforms.has(first.key))) tally.place += 4
  if (size > 1 && givenNames.has(first.key) && !places.has(key)) tally.person += 5
  const word = text.slice(first.from, last.to)
  if (/^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}/u.test(word)) tally.person += 5
  if (size > 1 && /(?:ovich|evich|ovna|evna|owitsch|ovitch|evitch)$/.test(all[run.start + 1]!.key))
    tally.person += 5
  if (size === 1 && givenNames.has(key)) tally.person += 2
  if (size === 1 && /^\p{Lu}{3,}$/u.test(word)) tally.organisation += 2
  if (/(?:grad|burg|pol|sk|stadt|ville|ton|abad)$/.test(last.key) && size === 1) tally.place += 1
  if (/(?:ov|ev|ou|eu|in|sky|ski|skii|skij|enko|vich|ich|ian|dze|shuili)$/.test(last.key)) tally.person += 1
  return tally
}

/** What stands around this mention. */
function context({ all, run, text }: Seen, tally: Tally): void {
  if (run.title) tally.person += run.title === 'st' || run.title === 'saint' ? 1 : 4
  const before = all[run.start - 1]
  const behind = all[run.end]
  const joined = all[run.start]!.gap
  if (before && !before.isCapital && /^\s+$/.test(joined)) {
    if (placePrepositions.has(before.key))
      tally.place += before.key === 'to' || before.key === 'from' ? 0.4 : 1
    else if (isCalling(before)) tally.person += 2
    else if (before.key === 'by' || before.key === 'with') tally.person += 0.7
    else if (before.key === 'the') tally.organisation += 0.3
  }
  if (!behind) return
  const isDoer = personVerbs.has(behind.key) || (run.end - run.start > 1 && /..ed$/.test(behind.key))
  if (/^\s+$/.test(behind.gap) && isDoer) tally.person += 0.8
  else if (/^,\s+$/.test(behind.gap) && isRole(all, run.end)) tally.person += 2
  if (/^['’]s/.test(text.slice(all[run.end - 1]!.to - 2, all[run.end - 1]!.to))) tally.person += 0.4
}

function isRole(all: readonly ProperWord[], at: number): boolean {
  for (let i = at; i < at + 4; i++) if (all[i] && isCalling(all[i]!)) return true
  return false
}

function isCalling({ key }: ProperWord): boolean {
  return roles.has(key) || trades.has(key)
}

function decided(tally: Tally, { all, run, small, language, key }: Seen): NameKind | null {
  const size = run.end - run.start
  const { person, place, organisation } = tally
  const most = Math.max(person, place, organisation)
  if (size === 1) {
    const lower = small.get(key) ?? 0
    if (lower > tally.count && most < 4) return null
    if (tally.proper === 0 && most < 2) return null
    if (lower > 0 && tally.proper <= lower && most < 2) return null
  }
  // German writes every noun with a capital.
  if (language === 'de' && most < 2) return null
  // "Daily Life", "Economic Policy": words of the language with capitals, in a heading or a term.
  const isPlain = size > 1 && words(all, run).some((word) => small.has(word) || common.has(word))
  if (isPlain && most < 3) return null
  if (most < 0.7) return size > 1 && !all[run.start]!.opens && language !== 'de' ? 'person' : null
  if (most === person) return 'person'
  return most === place ? 'place' : 'organisation'
}

function words(all: readonly ProperWord[], { start, end }: Run): string[] {
  return all.slice(start, end).map(({ key }) => key)
}

/** "Sedov" is a person where "Lev Sedov" is one. */
function byFullName(
  kinds: Map<string, NameKind>,
  tallies: ReadonlyMap<string, Tally>,
  one: ReadonlyMap<string, Seen>,
): void {
  for (const [key, { all, run }] of one) {
    if (kinds.get(key) !== 'person' || run.end - run.start < 2) continue
    const last = all[run.end - 1]!.key
    if (tallies.has(last) && (kinds.get(last) !== 'place' || tallies.get(last)!.place < 4))
      kinds.set(last, 'person')
  }
}
