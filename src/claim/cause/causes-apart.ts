import { surroundings } from '../apart/around.ts'
import { areFar, closeOf } from '../apart/tell-of-one.ts'
import { type Akin, type Apart, push, type Sentence, told } from '../apart/told-sentence.ts'
import { canBeOneEffect } from './cause-effect.ts'
import { alsoTells, exclude, SHARE, single } from './cause-excluded.ts'
import { type Cause, causesIn } from './cause-told.ts'
import { deathsApart } from './deaths-apart.ts'
import { kindlingsApart } from './kindling-apart.ts'
import { statesApart } from './states-apart.ts'
import { waysApart } from './ways-apart.ts'

/** Causes of one kind of thing that are compared with each other. */
const FEW = 300

/** Causes of one thing that two documents tell apart, or of which one denies what the other gives. */
export function causesApart(all: readonly Sentence[], akin: Akin, rarity: (key: string) => number): Apart[] {
  const near = surroundings(all, rarity)
  const akinOrFew = closeOf(all, akin)
  const close: Akin = (a, b) => akinOrFew(a, b) && near(a, b)
  const causes = all.flatMap((sentence, i) => causesIn(sentence, beforeOf(all, i)))
  const found = [
    ...deniedApart(causes, close),
    ...givenApart(causes, all, close),
    ...deathsApart(all, akinOrFew),
    ...kindlingsApart(all, close),
    ...statesApart(all, close),
    ...waysApart(all, close),
  ]
  const seen = new Set<string>()
  return found.filter(({ sides }) => {
    const key = sides
      .map(({ document, from }) => `${document} ${from}`)
      .sort()
      .join('\n')
    return !seen.has(key) && seen.add(key)
  })
}

function beforeOf(all: readonly Sentence[], i: number): Sentence[] {
  return all.slice(Math.max(0, i - 2), i).filter(({ account }) => account === all[i]!.account)
}

function deniedApart(causes: readonly Cause[], akin: Akin): Apart[] {
  const given = new Map<string, Cause[]>()
  for (const one of causes) if (!one.isDenied) for (const key of one.keys) push(given, key, one)
  return causes.flatMap((one) => {
    if (!one.isDenied) return []
    const others = new Set([...one.keys].flatMap((key) => given.get(key) ?? []))
    return [...others].flatMap((other) => {
      if (!areOfTwo(one, other, akin) || !canBeOneEffect(one.effect, other.effect)) return []
      if (one.effect.isOpen && other.effect.isOpen && !other.isDefinite && one.keys.size > 2) return []
      const shared = [...one.keys].filter((key) => other.keys.has(key))
      const isOne = !one.effect.isOpen && !other.effect.isOpen
      const size = isOne ? Math.min(one.keys.size, other.keys.size) : one.keys.size
      if (shared.length < Math.ceil(SHARE * size)) return []
      const derivation = `One denies “${one.words}” as the cause; the other gives it.`
      return [apartOf(one, other, derivation)]
    })
  })
}

function givenApart(causes: readonly Cause[], all: readonly Sentence[], akin: Akin): Apart[] {
  const byKind = new Map<string, Cause[]>()
  for (const one of causes)
    if (!one.isDenied)
      for (const kind of [
        ...one.effect.kinds,
        ...(one.effect.isOpen ? ['open'] : one.effect.kinds.size === 0 ? ['other'] : []),
      ])
        push(byKind, kind, one)
  const places = new Map(all.map((sentence, i) => [sentence, i]))
  const ofAccount = new Map<Sentence['account'], Cause[]>()
  for (const one of causes)
    ofAccount.set(one.sentence.account, [...(ofAccount.get(one.sentence.account) ?? []), one])
  const seen = new Set<string>()
  return causes.flatMap((a) => {
    if (a.isDenied || !(a.isSole || a.isStrong || [...a.effect.kinds].some((kind) => single.test(kind))))
      return []
    const kinds =
      a.effect.isOpen || a.effect.kinds.has('!accident') ? [...byKind.keys()] : [...a.effect.kinds, 'open']
    const others = new Set(kinds.flatMap((kind) => (byKind.get(kind) ?? []).slice(0, FEW)))
    return [...others].flatMap((b) => {
      const key = [a, b]
        .map(({ sentence }) => `${sentence.account.document.id} ${sentence.from}`)
        .sort()
        .join('\n')
      if (seen.has(key) || !areOfTwo(a, b, akin) || !exclude(a, b)) return []
      if (alsoTells(a, b, ofAccount, all, places) || alsoTells(b, a, ofAccount, all, places)) return []
      seen.add(key)
      return [apartOf(a, b, `One gives “${a.words}” as the cause, the other “${b.words}”.`)]
    })
  })
}

function areOfTwo(a: Cause, b: Cause, akin: Akin): boolean {
  const [x, y] = [a.sentence, b.sentence]
  return x.account !== y.account && akin(x, y) && !areFar(x, y)
}

function apartOf(a: Cause, b: Cause, derivation: string): Apart {
  const value = (one: Cause): string => `${one.isDenied ? 'not ' : ''}${one.words}`
  return {
    slot: 'cause',
    topic: `cause: ${a.words}`,
    sides: [told(a.sentence, value(a)), told(b.sentence, value(b))],
    derivation,
  }
}
