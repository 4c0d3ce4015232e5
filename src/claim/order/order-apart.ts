import { areFar, closeOf } from '../apart/tell-of-one.ts'
import { type Akin, type Apart, COMMON, push, type Sentence, told, wordsOf } from '../apart/told-sentence.ts'
import { clockOrders } from './order-clock.ts'
import { datedOrders } from './order-dated.ts'
import { KIND_WEIGHT } from './order-kinds.ts'
import {
  areOfOne,
  isAgain,
  isSame,
  isToldAlike,
  type Rarity,
  shared,
  shareOf,
  shareOwn,
  shareThing,
} from './order-same.ts'
import { type Happening, type Order, ordersOf } from './order-told.ts'
import { ranksApart } from './rank-apart.ts'

/** Words by which two orders of two happenings cross, by rarity; more where one only follows from days or hours. */
const BOTH = 3.5
const BY_TIME = 5
/** A happening told in the same words has so much of them. */
const WHOLE = 0.6

/** Two orders that cross, and by how many words. */
interface Crossing {
  readonly a: Order
  readonly b: Order
  readonly weight: number
}

const once =
  /\b(?:only|not|never|until|till|first|already|still|it was|no sooner|hardly|scarcely|as soon as|when)\b|\b(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight)\s+(?:before|after|later)\b/iu
const hearsay =
  /\?\s*["”’»)]*\s*$|\b(?:if|unless|whether|perhaps|might|rumou?r\p{L}*|said to have)\b|\b(?:g[ai]ve[sn]? (?:me|us|him|her|them) to understand|it (?:is|was|has been) (?:said|alleged|claimed|supposed)|(?:they|people|some) s(?:ay|aid)|hear[ds]? (?:it|him|her|them) sa(?:y|id)|alleged(?:ly)?|supposed(?:ly)? to)\b/iu

/** Happenings that one document tells in one order and another document in the other, and places in a row that differ. */
export function orderApart(all: readonly Sentence[], akin: Akin, ofWord: Rarity): Apart[] {
  const close = closeOf(all, akin)
  const rarity: Rarity = (key) => (key.startsWith('~') ? KIND_WEIGHT : ofWord(key))
  const byDocument = new Map<string, Sentence[]>()
  for (const sentence of all) push(byDocument, sentence.account.document.id, sentence)
  const orders = [...byDocument.values()]
    .flatMap((sentences) => [...ordersOf(sentences), ...clockOrders(sentences), ...datedOrders(sentences)])
    .filter(({ sentence }) => !hearsay.test(wordsOf(sentence, sentence)))
  return [...bestOf(crossings(orders, close, rarity)).map(apartOf), ...ranksApart(all, close)]
}

function crossings(orders: readonly Order[], akin: Akin, rarity: Rarity): Crossing[] {
  const ofDocument = new Map<string, Order[]>()
  for (const order of orders) push(ofDocument, order.sentence.account.document.id, order)
  const [earlier, later] = [having(orders, (one) => one.earlier), having(orders, (one) => one.later)]
  // A document that also tells the two in the same order agrees, however its other sentences read.
  const agrees = (a: Order, b: Order): boolean =>
    ofDocument.get(b.sentence.account.document.id)!.some((one) => isOne(a, one, rarity))
  return orders.flatMap((a, i) => {
    const second = later(a.earlier)
    return [...earlier(a.later)].flatMap((j) => {
      const b = orders[j]!
      if (j <= i || !second.has(j) || a.sentence.account === b.sentence.account) return []
      const weight = crossed(a, b, rarity)
      if (weight === 0 || !akin(a.sentence, b.sentence) || areFar(a.sentence, b.sentence)) return []
      return agrees(a, b) || agrees(b, a) ? [] : [{ a, b, weight }]
    })
  })
}

/** Finds the places of orders by the words that one of their happenings shares with another. */
function having(
  orders: readonly Order[],
  of: (order: Order) => Happening,
): (happening: Happening) => Set<number> {
  const byKey = new Map<string, number[]>()
  orders.forEach((order, i) => {
    for (const key of of(order).keys.keys()) push(byKey, key, i)
  })
  return ({ keys }) => {
    const found = new Set<number>()
    for (const key of keys.keys()) {
      const places = byKey.get(key) ?? []
      if (places.length <= COMMON) for (const i of places) found.add(i)
    }
    return found
  }
}

function isOne(a: Order, b: Order, rarity: Rarity): boolean {
  if (a.isByTime || b.isByTime) return false
  return isSame(a.earlier, b.earlier, rarity) && isSame(a.later, b.later, rarity)
}

/** By how many words the earlier of one is the later of the other, and the other way round; 0 where it is not so. */
function crossed(a: Order, b: Order, rarity: Rarity): number {
  const isByTime = a.isByTime || b.isByTime
  if ((a.isByTime && b.isByTime) || (isByTime && !(a.isWhole && b.isWhole))) return 0
  if (!areOfOne(a.earlier, b.later) || !areOfOne(b.earlier, a.later)) return 0
  if (!isSame(a.earlier, b.later, rarity) || !isSame(a.later, b.earlier, rarity)) return 0
  if (!areAlike(a, b, rarity)) return 0
  if ((isAgain(a.earlier, b.later) || isAgain(a.later, b.earlier)) && !isOnce(a) && !isOnce(b)) return 0
  if (isByTime && !(shareOwn(a.earlier, b.later) && shareOwn(a.later, b.earlier))) return 0
  const crossing = shared(a.earlier, b.later, rarity) + shared(a.later, b.earlier, rarity)
  const straight = shared(a.earlier, b.earlier, rarity) + shared(a.later, b.later, rarity)
  return crossing >= (isByTime ? BY_TIME : BOTH) && crossing > 1.3 * straight ? crossing : 0
}

// "Only after", "two hours before", "had not yet": of one time and no other.
function isOnce({ sentence }: Order): boolean {
  return once.test(wordsOf(sentence, sentence))
}

// Where one of the two shares names only, the other must be told in the same words.
function areAlike(a: Order, b: Order, rarity: Rarity): boolean {
  // Two kinds of happening in two orders are no happening yet.
  if (!shareThing(a.earlier, b.later) && !shareThing(a.later, b.earlier)) return false
  const [first, second] = [isToldAlike(a.earlier, b.later), isToldAlike(a.later, b.earlier)]
  if (first && second) return true
  const isWhole = (x: Happening, y: Happening): boolean =>
    Math.max(shareOf(x, y, rarity), shareOf(y, x, rarity)) >= WHOLE
  return (first && isWhole(a.earlier, b.later)) || (second && isWhole(a.later, b.earlier))
}

/** Of the crossings of two documents that have a sentence in common, the one with the most words. */
function bestOf(all: readonly Crossing[]): Crossing[] {
  const taken = new Set<string>()
  return all
    .toSorted((x, y) => y.weight - x.weight)
    .filter(({ a, b }) => {
      const [x, y] = [a.sentence, b.sentence]
      const keys = [
        `${x.account.document.id} ${x.to} ${y.account.document.id}`,
        `${y.account.document.id} ${y.to} ${x.account.document.id}`,
      ]
      if (keys.some((key) => taken.has(key))) return false
      for (const key of keys) taken.add(key)
      return true
    })
}

function apartOf({ a, b }: Crossing): Apart {
  return {
    slot: 'sequence',
    topic: `order of “${brief(a.earlier.words)}” and “${brief(a.later.words)}”`,
    sides: [told(a.sentence, say(a)), told(b.sentence, say(b))],
    derivation: `One tells that ${say(a)}; the other that ${say(b)}.`,
  }
}

function say({ earlier, later }: Order): string {
  return `“${brief(earlier.words)}” came before “${brief(later.words)}”`
}

function brief(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s\S*$/u, '')}…`
}
