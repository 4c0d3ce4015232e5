import { tellOfOne } from '../apart/tell-of-one.ts'
import {
  type Akin,
  type Apart,
  areApart as onDaysApart,
  push,
  type Sentence,
  told,
} from '../apart/told-sentence.ts'
import { canBeOneDeath } from './death-mode.ts'
import { type Death, deathsOf } from './death-told.ts'
import { isOneName, soundOf } from './victim.ts'

/** Of one name no more deaths than these are compared. */
const FEW = 200

/** Two documents that have one person die of different things, or of which one denies what the other gives. */
export function deathsApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const deaths = deathsOf(all)
  const byName = new Map<string, number[]>()
  deaths.forEach(({ who, mode, isDenied }, i) => {
    for (const sound of new Set([...who].map(soundOf))) push(byName, sound, i)
    // "He never had the flu" of somebody whom nobody names there.
    if (who.size === 0 && isDenied) push(byName, `! ${mode}`, i)
    if (!isDenied) push(byName, `! ${mode}`, i)
  })
  const ofAccount = new Map<Sentence['account'], Death[]>()
  for (const one of deaths)
    ofAccount.set(one.sentence.account, [...(ofAccount.get(one.sentence.account) ?? []), one])
  const seen = new Set<string>()
  return [...byName.values()].flatMap((places) =>
    places.flatMap((i, at) =>
      places.slice(at + 1, at + 1 + FEW).flatMap((j) => {
        const [a, b] = [deaths[i]!, deaths[j]!]
        const [x, y] = [a.sentence, b.sentence]
        const key = [x.account.document.id, x.from, y.account.document.id, y.from].join(' ')
        if (seen.has(key) || x.account === y.account) return []
        if (!areApart(a, b, ofAccount) || !(akin(x, y) || tellOfOne(x, y))) return []
        seen.add(key)
        return [apartOf(a, b)]
      }),
    ),
  )
}

/** The deaths that each document tells. */
type Deaths = ReadonlyMap<Sentence['account'], readonly Death[]>

function areApart(a: Death, b: Death, deaths: Deaths): boolean {
  if (a.isDenied && b.isDenied) return false
  if (a.isDenied !== b.isDenied) {
    const [denied, given] = a.isDenied ? [a, b] : [b, a]
    return (
      a.mode === b.mode &&
      (isOne(a, b) || (denied.who.size === 0 && !verbal.test(denied.words) && isOnly(given, deaths)))
    )
  }
  if (!isOne(a, b) || canBeOneDeath(a.mode, b.mode)) return false
  if (onDaysApart(a.sentence, b.sentence) && isViolent(a) === isViolent(b)) return false
  // Who tells both of one name tells of two people, or of what led to the other.
  return !tells(deaths, a, b) && !tells(deaths, b, a)
}

function tells(deaths: Deaths, by: Death, other: Death): boolean {
  return deaths
    .get(by.sentence.account)!
    .some((one) => !one.isDenied && isOne(one, other) && canBeOneDeath(one.mode, other.mode))
}

function isOnly(given: Death, deaths: Deaths): boolean {
  return deaths
    .get(given.sentence.account)!
    .every((one) => one === given || one.mode !== given.mode || one.isDenied || isOne(one, given))
}

function isOne(a: Death, b: Death): boolean {
  return [...a.who].some((name) => [...b.who].some((other) => isOneName(name, other)))
}

// "Not shot" can be said of anybody; "no poison" is of the death that all tell of.
const verbal = /(?:ed|shot)$/iu
const put = /^(?:hanging|beheading|battle|execution)$/u
const violence =
  /^(?:shooting|cannon|stabbing|blow|drowning|explosion|crushing|poison|running-over|suicide|lightning)$/u

function isViolent({ mode }: Death): boolean {
  return put.test(mode) || violence.test(mode)
}

/** Whether the two have him end otherwise altogether, and not only of another thing. */
function isFate(a: Death, b: Death): boolean {
  const isPut = (one: Death): boolean => put.test(one.mode) || one.isSentence
  if (a.isDenied || b.isDenied) return isPut(a) || isPut(b) || /(?:ed|shot)$/iu.test(a.words)
  if (isPut(a) || isPut(b)) return isPut(a) !== isPut(b) || a.mode !== b.mode
  return isViolent(a) !== isViolent(b) && (a.mode === 'nature' || b.mode === 'nature')
}

function apartOf(a: Death, b: Death): Apart {
  const value = (one: Death): string => `${one.isDenied ? 'not ' : ''}${one.words.replace(/\s+/gu, ' ')}`
  return {
    slot: isFate(a, b) ? 'polarity' : 'cause',
    topic: `death of ${a.name || b.name || 'one person'}`,
    sides: [told(a.sentence, value(a)), told(b.sentence, value(b))],
    derivation: `One tells of “${value(a)}”, the other of “${value(b)}”; one death has one cause.`,
  }
}
