import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { tellingKeys } from '../order/order-told.ts'
import { type Source, sources } from './kindling-words.ts'

/** What a document has set something on fire, or off. */
export interface Kindling {
  readonly sentence: Sentence
  readonly source: string
  readonly isDenied: boolean
  readonly words: string
  /** Words of it and of the sentences around it. */
  readonly keys: ReadonlySet<string>
  /** The buildings and vessels that its own sentence names, and those named around it. */
  readonly places: ReadonlySet<string>
  readonly placesAround: ReadonlySet<string>
  /** What somebody burned himself, and no fire around it. */
  readonly thing: string | null
}

/** So many sentences before and behind tell of the same fire. */
const AROUND = 6
/** So far from a mishap its fire is told, and so far from what only a fire makes a mishap. */
const OF_MISHAP = 6
const OF_CARE = 1
/** So many letters back reaches a doubt. */
const WITHIN = 80
/** Longer sentences are lists. */
const LONGEST = 1000

// The fire of guns, of a hearth and of a lamp burns nothing down.
const harmless =
  /\b(?:open(?:ed|ing)?|return(?:ed|ing)?|ceas(?:ed|e|ing)|under|hold(?:ing)?|held|exchang\p{L}+|heavy|brisk|line\s+of|field\s+of)\s+(?:\p{L}+\s+)?fire\b(?!\s+(?:to|at|in)\b)|\bfire\s+(?:of|from)\s+(?:the\s+|their\s+|our\s+)?(?:\p{L}+\s+)?(?:guns?|batter(?:y|ies)|musket\p{L}*|rifles?|artillery|ships?|enemy|forts?|troops)\b|\bfire(?:side|place|wood|s?men|man|arms?|works)\b|\bfire[- ](?:engines?|brigade|station|insurance|escape|alarm|office|bell)\b|\b(?:lamps?|lights?|lanterns?|candles?|beacons?)\s+(?:(?:was|were|is|still|had\s+been|which|that|kept)\s+){0,2}burn(?:ed|t|ing|s)?\b(?!\s+down\b)|\bburn(?:ed|t|ing)\s+(?:clear|bright|brightly|low|dim|dimly|steadily|blue|all\s+night|question|sun|with)\b|\bburn(?:ed|t|ing)\s+(?:(?:the|his|her|their|two|three|four|some|several|many)\s+)?(?:men|man|boys?|hands?|faces?|arms?|fingers|legs?|feet)\b|\bby\s+the\s+fire\b|\b(?:burning|lighted)\s+(?:lamps?|lights?|lanterns?|candles?)\b/giu
const ablaze =
  /\b(?:fires?|burn(?:ed|t|ing|s)?|blaz(?:e|es|ed|ing)|flames?|conflagration|explosions?|exploded|blew\s+up|blown\s+up|flew\s+into\s+the\s+air|ignit\p{L}+|magazine|gunpowder|powder|alight|ablaze|kindled)\b/iu
const blasted =
  /\b(?:gas|fire-?damp|dust|colliery|pit|seam|explosions?|exploded|powder|magazine|quarry|blasting)\b/iu
const causal =
  /\bcaus\p{L}+|\b(?:beside|near|among|amongst)\s+the\s+(?:\p{L}+\s+)?(?:powder|magazine|straw|hay|shavings|oil|barrels|films?)\b|\breasons?\b|\bbecause\b|\b(?:so|in such a way) that\b|\bin consequence\b|\b(?:to|his|her|their) (?:blame|fault)\b|\bignited\b|\bkindled\b|\b(?:took|caught) fire\b|\bset (?:fire|light) to\b|\b(?:explosion|fire) (?:followed|began|started|broke out)\b/iu
const open =
  /\b(?:if|unless|whether|would|should|might|perhaps|may (?:have|be)|could have|rumou?r\p{L}*|said to have|suspected|alleged|supposed|suggested|threatened|tried|attempted|meant|(?:people|they|some|many) (?:say|said)|it is (?:said|thought|believed)|tale|story|stories)\b/iu
const charged = /\b(?:charged|accused|indicted|convicted|acquitted|guilty|trial) (?:with|of|for)\b/iu
const denial = /\b(?:not|no|never|nor|neither|nobody|without|what)\b|n['’]t\b/iu
// A lamp or its flame that set fire to a roof is no arson.
const lifeless =
  /\b(?:sparks?|flames?|fire|explosion|sun|lamps?|candles?|lanterns?|stoves?|heat|shells?|bombs?|coals?|embers?|ashes|lightning|lightning bolt|wires?|pipe|match|it|which|this|that)(?:\s+\p{L}+){0,6}?\s*$/iu
const burned = /(?:fired|burn(?:ed|t))\s+(?:the|his|her)\s+(\p{L}+)\s+(?:himself|herself|themselves)/iu
const places =
  /\b(?:house|barn|mill|church|cathedral|abbey|monastery|convent|theatre|ship|steamer|schooner|stables?|warehouse|factory|school|station|library|bridge|workshop|studio|palace|hotel|inn|farm|granary|brewery|bakery|hospital|barracks|prison|tower|colliery|rick|haystack)s?\b/giu
// Names of one house, and a house within another.
const holy = /^(?:church|cathedral|abbey|monastery|convent|tower|bakery|library)$/u

/** Everything that the sentences have set on fire, or off. */
export function kindlingsIn(all: readonly Sentence[]): Kindling[] {
  const texts = all.map((one) => wordsOf(one, one))
  const bare = texts.map((words) => words.replace(harmless, ' '))
  const isAblaze = bare.map((words) => ablaze.test(words))
  const near = (i: number, reach: number): number[] =>
    Array.from({ length: 2 * reach + 1 }, (_, k) => i - reach + k).filter(
      (k) => all[k]?.account === all[i]!.account,
    )
  const isNear = (i: number, reach: number): boolean => near(i, reach).some((k) => isAblaze[k])
  return all.flatMap((sentence, i) => {
    const words = texts[i]!
    if (!isNear(i, OF_MISHAP) || words.length > LONGEST || /\?\W*$/u.test(words) || charged.test(words))
      return []
    const found = sources.flatMap((source) => {
      const match = matchOf(source)
      return match && !isOpen(words, match) ? [{ source: source.name, match }] : []
    })
    if (found.length === 0) return []
    const around = near(i, AROUND).map((k) => texts[k]!)
    const keys = new Set(around.flatMap(tellingKeys).filter((key) => !key.startsWith('~')))
    // Lightning that set the roof on fire is no arson.
    const own = found.length > 1 ? found.filter((one) => one.source !== 'arson') : found
    return own.map(
      ({ source, match }): Kindling => ({
        sentence,
        source,
        isDenied: isDenied(words, match),
        words: match[0].replace(/\s+/gu, ' '),
        keys,
        places: placesIn([words]),
        placesAround: placesIn(around),
        thing: tellingKeys(burned.exec(match[0])?.[1] ?? '')[0] ?? null,
      }),
    )

    function matchOf({ name, mishap, tied, careless }: Source): RegExpExecArray | null {
      if (name === 'shot' && !near(i, OF_MISHAP).some((k) => blasted.test(texts[k]!))) return null
      const isBombed = name === 'bomb'
      const wrong = mishap.exec(words)
      if (wrong && isNear(i, isBombed ? OF_CARE : OF_MISHAP))
        return name === 'arson' &&
          lifeless.test(
            words
              .slice(0, wrong.index)
              .split(/[.;:,]/u)
              .at(-1)!,
          )
          ? null
          : wrong
      const reach = name === 'shot' ? OF_MISHAP : OF_CARE
      const isOfFire = isAblaze[i] || (/^\W*(?:it|this|that)\b/iu.test(words) && isNear(i, reach))
      const own = isOfFire ? tied.exec(words) : null
      if (own) return own
      const isCause = near(i, OF_CARE).some((k) => causal.test(texts[k]!))
      return isCause && isNear(i, OF_CARE) ? careless.exec(words) : null
    }
  })
}

function isOpen(words: string, { index, 0: match }: RegExpExecArray): boolean {
  const before = words.slice(0, index).split(/[.;:]/u).at(-1)!.slice(-WITHIN)
  return open.test(before) || open.test(match)
}

function isDenied(words: string, { index, 0: match }: RegExpExecArray): boolean {
  const before = words
    .slice(Math.max(0, index - 30), index)
    .split(/[.;:,]/u)
    .at(-1)!
  return (
    denial.test(before) || /^(?:no|not|never|nor)\b|\b(?:was|were|had|did)\s+(?:not|no|never)\b/iu.test(match)
  )
}

function placesIn(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((words) => words.toLowerCase().match(places) ?? [])
  return new Set(
    found.map((word) => word.replace(/s$/u, '')).map((word) => (holy.test(word) ? 'church' : word)),
  )
}
