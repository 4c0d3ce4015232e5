import { areFar } from '../apart/tell-of-one.ts'
import { type Akin, type Apart, type Sentence, told, wordsOf } from '../apart/told-sentence.ts'
import { tellingKeys } from '../order/order-told.ts'
import { hearsay, unsure } from './cause-doubt.ts'
import { effectOf } from './cause-effect.ts'
import { happenings, type Ways } from './way-words.ts'

/** How one document has a dam burst or an engine stop, or how it did not. */
interface Told {
  readonly sentence: Sentence
  readonly way: string
  readonly isDenied: boolean
  readonly words: string
  readonly names: ReadonlySet<string>
  /** Words of it and of the sentences beside it; only of a motive. */
  readonly keys: ReadonlySet<string>
}

/** So far from a motive stands its deed, and so far what else tells which deed it is. */
const DEED = 6
const BESIDE = 2
/** Words that two motives of one deed must have around them. */
const LEAST = 2
/** Longer sentences are lists. */
const LONGEST = 600
const denial = /\b(?:not|no|never|nor|neither|without|nothing)\b|n['’]t\b/iu
/** So many letters back reaches a denial. */
const WITHIN = 40
// Told as what came before, or on another day.
const other =
  /\b(?:years? (?:before|earlier)|the year before|again|once before|earlier that|in an earlier)\b/iu

/** Two documents that have one thing come about in ways that exclude each other, or of which one denies the other's. */
export function waysApart(all: readonly Sentence[], akin: Akin): Apart[] {
  return happenings.flatMap((ways) => {
    const found = all.flatMap((_, i) => toldIn(all, i, ways))
    const given = new Map<Sentence['account'], Set<string>>()
    for (const { sentence, way, isDenied } of found)
      if (!isDenied) given.set(sentence.account, (given.get(sentence.account) ?? new Set()).add(way))
    const taken = new Set<string>()
    return found.flatMap((a, i) =>
      found.slice(i + 1).flatMap((b) => {
        const [x, y] = [a.sentence, b.sentence]
        if (x.account === y.account || !excludes(a, b, ways, given)) return []
        if (!isOneName(a, b) || (ways.isMotive && !isOneDeed(a, b)) || !akin(x, y) || areFar(x, y)) return []
        const key = [`${x.account.document.id}\n${a.way}`, `${y.account.document.id}\n${b.way}`]
          .sort()
          .join('\n')
        if (taken.has(key)) return []
        taken.add(key)
        return [apartOf(a, b, ways.topic)]
      }),
    )
  })
}

function excludes(
  a: Told,
  b: Told,
  { rivals }: Ways,
  given: ReadonlyMap<Sentence['account'], ReadonlySet<string>>,
): boolean {
  if (a.isDenied || b.isDenied) {
    const denying = a.isDenied ? a : b
    return (
      a.isDenied !== b.isDenied && a.way === b.way && !given.get(denying.sentence.account)?.has(denying.way)
    )
  }
  return (
    rivals.has(`${a.way} ${b.way}`) &&
    !given.get(a.sentence.account)!.has(b.way) &&
    !given.get(b.sentence.account)!.has(a.way)
  )
}

function isOneName({ names: a }: Told, { names: b }: Told): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((name) => b.has(name))
}

function apartOf(a: Told, b: Told, topic: string): Apart {
  const value = (one: Told): string => `${one.isDenied ? 'not: ' : ''}${one.words}`
  return {
    slot: 'cause',
    topic,
    sides: [told(a.sentence, a.words), told(b.sentence, b.words)],
    derivation: `One has it come about by “${value(a)}”, the other by “${value(b)}”.`,
  }
}

// Of one victim that both name, or with words in common.
function isOneDeed({ keys: a, names }: Told, { keys: b, names: others }: Told): boolean {
  if ([...names].some((name) => others.has(name))) return true
  return [...a].filter((key) => b.has(key)).length >= LEAST
}

// Neither names, which the whole text has, nor the deed.
function thingsIn(words: string): string[] {
  return tellingKeys(words.replace(/\b\p{Lu}\p{L}+/gu, ' ')).filter((key) => !/^[!~]/u.test(key))
}

const act = new RegExp(
  happenings.flatMap(({ of, isMotive }) => (isMotive ? [of.source] : [])).join('|'),
  'iu',
)

function toldIn(all: readonly Sentence[], i: number, { of, happens, ways, isMotive }: Ways): Told[] {
  const sentence = all[i]!
  const words = wordsOf(sentence, sentence)
  if (words.length > LONGEST || /\?\W*$/u.test(words) || other.test(words) || hearsay.test(words)) return []
  const met = ways.flatMap((way) => {
    const denied = way.denied.exec(words)
    const match = denied ?? way.told.exec(words)
    return match ? [{ name: way.name, match, isSaidNot: denied !== null }] : []
  })
  if (met.length === 0) return []
  const around = (reach: number): string =>
    all
      .slice(Math.max(0, i - reach), i + reach + 1)
      .flatMap((one) => (one.account === sentence.account ? [wordsOf(one, one)] : []))
      .join(' ')
  const near = around(1)
  if (!of.test(isMotive ? (act.test(words) ? words : around(DEED)) : near)) return []
  return met.flatMap(({ name, match, isSaidNot }): Told[] => {
    const before = words
      .slice(0, match.index)
      .split(/[.;:,]/u)
      .at(-1)!
    const isDenied = isSaidNot || denial.test(before.slice(-WITHIN))
    // A denial stands by itself; what came about stands with what it did.
    if (unsure.test(before) || !happens.test(isDenied ? near : words)) return []
    return [
      {
        sentence,
        way: name,
        isDenied,
        words: match[0].replace(/\s+/gu, ' '),
        names: isDenied ? new Set() : effectOf(words).names,
        keys: new Set(isMotive ? thingsIn(around(BESIDE)) : []),
      },
    ]
  })
}
