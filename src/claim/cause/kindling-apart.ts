import { areFar } from '../apart/tell-of-one.ts'
import { type Akin, type Apart, COMMON, push, type Sentence, told, wordsOf } from '../apart/told-sentence.ts'
import { tellingKeys } from '../order/order-told.ts'

/** What a document has set something on fire, or off. */
interface Kindling {
  readonly sentence: Sentence
  readonly source: string
  readonly isDenied: boolean
  readonly words: string
  /** Words of it and of the sentences around it. */
  readonly keys: ReadonlySet<string>
}

/** So many sentences before and behind tell of the same fire. */
const AROUND = 6
/** Words that two tellings of a fire must share. */
const LEAST = 3

const mishap =
  '(?:over(?:turned|set)|upset|tipped|knocked over|dropped|f[ae]ll(?:en)?|went over|left(?! (?:hand|side|arm|leg|foot|bank|wing))(?: burning)?|boiled over|exploded|burst|set|lit|kindled|ignited|fired|started|caused|began|opened|opening|blew|thrown|threw|caught|took fire|touched off|flew|upsetting|dropping|overturning|brought)'
const source = (nouns: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${mishap})\b[^.;:]{0,50}?\b(?:${nouns})\b|\b(?:${nouns})\b[^.;:]{0,60}?\b(?:${mishap})\b|\b(?:lighted|lit|burning|smoking|unguarded|naked)\s+(?:${nouns})\b|\b(?:by|from|it was|was) (?:a|an|the|this|some|hot|falling|forked)\s+(?:\p{L}+\s+)?(?:${nouns})\b`,
    'iu',
  )
const sources: readonly (readonly [string, RegExp])[] = [
  [
    'lightning',
    /\blightning\b|\bthunderbolt\b|(?<!\bto be )\bstruck (?:from|by) heaven\b|\bfire from heaven\b/iu,
  ],
  ['lamp', source('lamps?|lanterns?|candles?|tapers?')],
  [
    'hearth',
    source('braziers?|coals?|embers?|ashes|cinders|stoves?|flues?|furnace|ovens?|hearth|pitch|kettle|irons?'),
  ],
  ['smoking', source('pipes?|cigars?|cigarettes?|match|matches')],
  ['shot', source('shot|shots|blast|charge|fuse')],
  ['bomb', source('bombs?|shells?|mortar bombs?|grenades?|carcass(?:es)?|red-hot shot')],
  [
    'arson',
    /\b(?:set|setting) (?:fire to|on fire|light to|alight)|\bset\s+(?:\p{L}+\s+){1,3}?(?:on fire|alight)\b|\bput (?:a match|a torch|the torch) to\b|\bincendiar(?:y|ies)\b|\barson\b|\b(?:fired|burn(?:ed|t)) (?:it|them|the \p{L}+|his \p{L}+|her \p{L}+) (?:himself|herself|themselves)\b|\b(?:burned|burnt) them\b/iu,
  ],
  ['wiring', /\bshort[- ]circuit\b|\b(?:electric(?:al)?\s+)?wiring\b/iu],
  ['heat', /\bspontaneous combustion\b|\b(?:damp|heated|wet) hay\b/iu],
]
const akinSources: ReadonlySet<string> = new Set(
  ['lamp smoking', 'hearth smoking', 'shot bomb', 'arson bomb'].flatMap((pair) => [
    pair,
    pair.split(' ').reverse().join(' '),
  ]),
)
const alight =
  /\b(?:fires?|burn(?:ed|t|ing|s)?|blaz\p{L}+|flames?|conflagration|explo\p{L}+|blew up|blown up|ignit\p{L}+|magazine|gunpowder|powder|alight|ablaze|kindl\p{L}+)\b/iu
const open =
  /\b(?:if|unless|whether|would|should|might|perhaps|may (?:have|be)|rumou?r\p{L}*|said to have|suspected|alleged|suggested|(?:people|they|some|many) (?:say|said)|tale|story|stories)\b/iu
const charged = /\b(?:charged|accused|indicted|convicted|acquitted|guilty|trial) (?:with|of|for)\b/iu
/** So many letters back reaches a doubt. */
const WITHIN = 80
const denial = /\b(?:not|no|never|nor|neither|nobody|without|what)\b|n['’]t\b/iu

/** Two documents that have one fire or explosion set off by different things, or of which one denies the other's. */
export function kindlingsApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const isAlight = all.map((sentence) => alight.test(wordsOf(sentence, sentence)))
  const kindlings = all.flatMap((sentence, i) =>
    isAlight.slice(Math.max(0, i - AROUND), i + AROUND + 1).includes(true)
      ? kindlingsOf(sentence, around(all, i))
      : [],
  )
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
      if (!areOfTwo(a, b, gives) || !akin(x, y) || areFar(x, y)) return []
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

function apartOf(a: Kindling, b: Kindling): Apart {
  const value = (one: Kindling): string => `${one.isDenied ? 'not ' : ''}${one.words}`
  return {
    slot: 'cause',
    topic: 'fire',
    sides: [told(a.sentence, value(a)), told(b.sentence, value(b))],
    derivation: `One has it set off by “${value(a)}”, the other by “${value(b)}”.`,
  }
}

function around(all: readonly Sentence[], i: number): Sentence[] {
  const { account } = all[i]!
  return all.slice(Math.max(0, i - AROUND), i + AROUND + 1).filter((one) => one.account === account)
}

function kindlingsOf(sentence: Sentence, near: readonly Sentence[]): Kindling[] {
  const words = wordsOf(sentence, sentence)
  if (words.length > 1000 || /\?\W*$/u.test(words)) return []
  let keys: ReadonlySet<string> | null = null
  const found = sources.flatMap(([name, pattern]): Kindling[] => {
    const match = pattern.exec(words)
    if (!match || charged.test(words)) return []
    if (open.test(words.slice(0, match.index).split(/[.;:]/u).at(-1)!.slice(-WITHIN))) return []
    const isDenied = denial.test(
      words
        .slice(Math.max(0, match.index - 30), match.index)
        .split(/[.;:,]/u)
        .at(-1)!,
    )
    keys ??= new Set(
      near.flatMap((one) => tellingKeys(wordsOf(one, one))).filter((key) => !key.startsWith('~')),
    )
    return [{ sentence, source: name, isDenied, words: match[0].replace(/\s+/gu, ' '), keys }]
  })
  // Lightning that set the roof on fire is no arson.
  return found.length > 1 ? found.filter(({ source: name }) => name !== 'arson') : found
}
