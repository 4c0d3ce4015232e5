import { areFar } from '../apart/tell-of-one.ts'
import { type Akin, type Apart, COMMON, push, type Sentence, told } from '../apart/told-sentence.ts'
import { type Kindling, kindlingsIn } from './kindling-told.ts'
import { akinSources } from './kindling-words.ts'

/** Words that two tellings of a fire must share. */
const LEAST = 3

/** Two documents that have one fire or explosion set off by different things, or of which one denies the other's. */
export function kindlingsApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const kindlings = kindlingsIn(all)
  const ofAccount = new Map<Sentence['account'], Kindling[]>()
  for (const one of kindlings)
    ofAccount.set(one.sentence.account, [...(ofAccount.get(one.sentence.account) ?? []), one])
  const gives = (by: Kindling, source: string): boolean =>
    ofAccount.get(by.sentence.account)!.some((one) => !one.isDenied && one.source === source)
  const byKey = new Map<string, Kindling[]>()
  for (const one of kindlings) for (const key of one.keys) push(byKey, key, one)
  const taken = new Set<string>()
  return kindlings.flatMap((a) => {
    const shared = new Map<Kindling, number>()
    for (const key of a.keys) for (const b of fewOf(byKey.get(key))) shared.set(b, (shared.get(b) ?? 0) + 1)
    return [...shared].flatMap(([b, count]) => {
      const [x, y] = [a.sentence, b.sentence]
      if (x.account.document.id >= y.account.document.id || count < LEAST) return []
      if (!areOfTwo(a, b, gives) || !canBeOneFire(a, b)) return []
      if (!akin(x, y) || areFar(x, y)) return []
      const key = [x.account.document.id, a.source, y.account.document.id, b.source].join('\n')
      if (taken.has(key)) return []
      taken.add(key)
      return [apartOf(a, b)]
    })
  })
}

function fewOf(list: readonly Kindling[] = []): readonly Kindling[] {
  return list.length <= COMMON ? list : []
}

function areOfTwo(a: Kindling, b: Kindling, gives: (by: Kindling, source: string) => boolean): boolean {
  if (a.isDenied !== b.isDenied) return a.source === b.source
  if (a.isDenied || a.source === b.source || akinSources.has(`${a.source} ${b.source}`)) return false
  return !gives(a, b.source) && !gives(b, a.source)
}

// The barn that one has burn, and nowhere the mill of the other.
function canBeOneFire(a: Kindling, b: Kindling): boolean {
  if ((a.thing && !b.keys.has(a.thing)) || (b.thing && !a.keys.has(b.thing))) return false
  if (a.places.size === 0 || b.places.size === 0) return true
  return (
    [...a.places].some((place) => b.placesAround.has(place)) ||
    [...b.places].some((place) => a.placesAround.has(place))
  )
}

function apartOf(a: Kindling, b: Kindling): Apart {
  const value = (one: Kindling): string => `${one.isDenied ? 'not ' : ''}${one.words}`
  return {
    slot: 'cause',
    topic: 'fire',
    sides: [told(a.sentence, value(a)), told(b.sentence, value(b))],
    derivation: `One has it set off by “${value(a)}”, the other by “${value(b)}”.`,
  }
}
