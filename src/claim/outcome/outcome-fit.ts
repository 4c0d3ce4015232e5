import { wordsOf } from '../apart/told-sentence.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { tellingIn } from '../value/placed.ts'
import { keysIn } from '../word/claim-words.ts'
import type { Bearer } from './bearer.ts'
import { areOfOneTime } from './denied-span.ts'
import { type Likeness, likeness } from './likeness.ts'
import type { Outcome } from './outcome.ts'

/** How much of the words around must be the same, by rarity: of one by name, by noun, and where it is not plain. */
const LEAST: Readonly<Record<Likeness, number>> = {
  named: 0,
  worded: 1,
  likely: 1.5,
  open: 5,
  different: Number.POSITIVE_INFINITY,
}
/** So much more of what can happen again. */
const OFTEN = 1.5

/** Whether two opposed outcomes are of one matter: the same bearer at the same time, among words enough that are the same. */
export function areOfOne(a: Outcome, b: Outcome, alike: Likeness, weight: number): boolean {
  const { axis } = a.pole
  const isFinal = axis.isFinal && alike === 'named'
  if (!isFinal && !areOfOneTime(a, b)) return false
  if (axis.isOfTwo) return areOfTwo(a, b)
  if (isNarrower(a, b)) return false
  // "They found her guilty", "the jury set her free": of whom stands in neither.
  if (
    alike === 'open' &&
    !(axis.bearer === 'person' && !axis.isOften && a.bearer.isPerson && b.bearer.isPerson)
  )
    return false
  if (!(alike === 'named' && axis.isNamed) && !haveBearer(a, b)) return false
  return weight >= LEAST[alike] + (axis.isOften ? OFTEN : 0)
}

/** Whether one denies of less what the other tells: "did not burn the barn of the abbot" leaves open what barn was burned. */
export function isNarrower(a: Outcome, b: Outcome): boolean {
  if (a.isDenied === b.isDenied) return false
  const [denied, other] = a.isDenied ? [a, b] : [b, a]
  const [, ...behind] = denied.bearer.exact.split(/\s(?:of|with|in|for|from|at|on)\s/u)
  if (!denied.bearer.isNone && isElsewhere(denied, other)) return true
  const [post, against] = [personBehind(denied), personBehind(other)]
  if (post !== null && against !== null && post !== against) return true
  const setting = new Set(settingIn(behind.join(' '), other))
  return keysIn(behind.join(' ')).some(
    (key) => !other.words.has(key) && !other.bearer.nouns.has(key) && !setting.has(key),
  )
}

/** Times that a text names the place where all of it happens. */
const SETTING = 3

// "Not one house in Marenfels" leaves no house of a text on Marenfels open.
function settingIn(words: string, { sentence }: Outcome): string[] {
  const { text } = sentence.account.document
  return (words.match(/\p{Lu}\p{L}{2,}/gu) ?? [])
    .filter((name) => text.split(name).length > SETTING)
    .flatMap((name) => keysIn(name))
}

// "Never elected mayor" is not denied by "elected treasurer".
function personBehind({ sentence, clause, at }: Outcome): string | null {
  const [word] =
    wordsOf(sentence, { from: at.to, to: Math.max(at.to, clause.to) }).match(/^\s+(?:an?\s+)?\p{Ll}+/u) ?? []
  const noun = word?.trim().split(/\s/u).at(-1)
  return noun !== undefined && isPersonNoun(noun) ? noun : null
}

// "Did not find it in her room" leaves open where else.
function isElsewhere({ sentence, clause, at }: Outcome, other: Outcome): boolean {
  const [words = ''] = wordsOf(sentence, { from: at.to, to: clause.to }).split(',')
  if (/\b(?:never|ever|at any time|at all)\b/iu.test(wordsOf(sentence, clause))) return false
  const [, ...behind] = words.split(/\s(?:in|at|on|from|under|upon|near|into|inside)\s/iu)
  return behind.some((one) => {
    const place = tellingIn(one.split(/,|\s(?:of|to|for|with|by|and|between|before|after|as)\s/iu)[0]!).at(-1)
    return place !== undefined && !other.words.has(place)
  })
}

/** Whether two outcomes of one axis exclude each other. */
export function areOpposed(a: Outcome, b: Outcome): boolean {
  const isSame = a.pole.at === b.pole.at
  if (a.isDenied && b.isDenied) return !isSame && a.pole.axis.isBinary
  return a.isDenied || b.isDenied ? isSame : !isSame
}

/** Whether what bears one outcome bears the other. */
export function likenessOf(a: Outcome, b: Outcome): Likeness {
  const { axis } = a.pole
  const [x, y] = [a.bearer, b.bearer]
  if (axis.isDeed && a.doer && b.doer && areOthers(a.doer, b.doer)) return 'different'
  if (a.isDenied !== b.isDenied && areNamedOthers(a.doer, b.doer)) return 'different'
  if (axis.isOfMatter) return likenessOfMatter(a, b)
  const none = x.isNone ? x : y.isNone ? y : null
  const other = none === x ? y : x
  if (none?.head) return other.head === none.head || other.nouns.has(none.head) ? 'worded' : 'different'
  if (none) return other.isPerson && (axis.bearer === 'person' || none.isPerson) ? 'likely' : 'open'
  if (x.isSome || y.isSome) return 'different'
  const alike = likeness(x, y)
  // "She received it" and "she sent it back": both of a medal that was named before.
  return alike === 'open' && axis.isDeed && axis.bearers.size > 0 && haveBearer(a, b) ? 'likely' : alike
}

// "The election was void", "the petition was dismissed".
function likenessOfMatter(a: Outcome, b: Outcome): Likeness {
  const [x, y] = [a.bearer, b.bearer]
  const isWhole = x.isNone || y.isNone || x.exact === '' || y.exact === ''
  if (!isWhole && (x.isSome || y.isSome)) return 'different'
  const alike = likeness(x, y)
  if (isSure(alike)) return alike
  if (areNamedApart(a, b)) return 'different'
  if (!isOfMatter(a) && !isOfMatter(b)) return alike
  return a.kinds.size > 0 && b.kinds.size > 0 ? 'worded' : 'likely'
}

// "The appeal of Orsk", "the appeal of Varn".
function areNamedApart(a: Outcome, b: Outcome): boolean {
  const [x, y] = [namesBeside(a), namesBeside(b)]
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name))
}

function namesBeside({ sentence, clause }: Outcome): string[] {
  const words = wordsOf(sentence, clause)
  return words.match(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{L}{2,}/gu) ?? []
}

function isOfMatter({ bearer: { isNone, isPronoun, head, exact }, pole: { axis } }: Outcome): boolean {
  return (
    isNone || exact === '' || (head === null ? isPronoun && axis.bearers.size === 0 : axis.bearers.has(head))
  )
}

// "Varn gave no order" leaves open what Orsk ordered.
function areNamedOthers(a: Bearer | null, b: Bearer | null): boolean {
  return a !== null && b !== null && a.names.length > 0 && b.names.length > 0 && areOthers(a, b)
}

function areOthers(a: Bearer, b: Bearer): boolean {
  if (a.isNone || b.isNone || a.isPronoun || b.isPronoun) return false
  return likeness(a, b) === 'different'
}

/** Where a name or a pronoun bears it, what it can happen to must stand near in both. */
function haveBearer(a: Outcome, b: Outcome): boolean {
  if (a.pole.axis.isOfMatter || a.pole.axis.bearers.size === 0 || (a.bearer.head && b.bearer.head))
    return true
  return [...a.kinds].some((key) => b.kinds.has(key))
}

function areOfTwo(a: Outcome, b: Outcome): boolean {
  const [x, y] = [a, b].map(({ bearer, doer }) => (doer ? [bearer, doer] : [bearer])) as [Bearer[], Bearer[]]
  const isNamed = (one: Bearer): boolean => one.names.length + one.owners.length > 0
  if (![...x, ...y].every(isNamed) || x.length < 2 || y.length < 2) return false
  return x.every((one) => y.some((other) => isSure(likeness(one, other))))
}

function isSure(alike: Likeness): boolean {
  return alike === 'named' || alike === 'worded'
}

/** Whether the document of an outcome, of which all outcomes of the axis are given, tells the opposite too. */
export function tellsBoth(one: Outcome, own: readonly Outcome[]): boolean {
  return own.some(
    (other) =>
      other !== one &&
      areOpposed(one, other) &&
      isSure(likenessOf(one, other)) &&
      (!one.pole.axis.isOften || sharesWord(one, other)),
  )
}

// Of what one does often, the same sentence or another with its words.
function sharesWord(a: Outcome, b: Outcome): boolean {
  const { names, nouns } = a.bearer
  const isOf = (key: string): boolean =>
    nouns.has(key) || names.some(({ name }) => name.toLowerCase().includes(key))
  return [...a.words].some(([key, near]) => near === 1 && b.words.get(key) === 1 && !isOf(key))
}
