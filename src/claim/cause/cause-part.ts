import type { Cause } from './cause-told.ts'

const either = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})\b`, 'iu')

// What one account calls the cause, and what another does of the same chain of things.
const chains: readonly (readonly [RegExp, RegExp])[] = [
  // "Fire-damp" and "a miner's open lamp".
  [
    either(
      'gas|fire-?damp|(?:coal[- ])?dust|powder|gunpowder|dynamite|hay|oil|petrol|spirits?|celluloid|ether|leak(?:age)?',
    ),
    either(
      'lamps?|lanterns?|candles?|match(?:es)?|sparks?|shots?|pipe|cigar(?:ette)?s?|flames?|light|blast|stove|short[- ]circuit',
    ),
  ],
  [
    either('ill(?:ness)?|sick(?:ness)?|health|disease|fever'),
    either(
      String.raw`ill(?:ness)?|health|heart|lungs?|eyes?|eyesight|deaf\p{L}*|blind\p{L}*|nerves|exhaust\p{L}+|age|injur\p{L}+`,
    ),
  ],
  [
    either(String.raw`drown\p{L}*|fractur\p{L}+|wounds?|skull|bleeding|exposure|shock|suffocat\p{L}+`),
    either('falls?|fell|blow|accident|collision|collapse|storm|wreck|fire|explosion'),
  ],
]
const nature = either(
  'storms?|gales?|winds?|fog|mist|rains?|snow|ice|frost|cold|heat|drought|weather|seas?|currents?|tides?|floods?|earthquakes?|lightning|darkness|night',
)
const somebody =
  /\b(?:he|she|they|mate|master|captain|pilot|driver|stoker|fireman|engineer|clerk|signalman|guard|watchman|helmsman|keeper|foreman|manager|contractor|builders?|workm[ae]n|m[ae]n|boys?|girl|sailors?|soldiers?|officers?|crew|porter|servant|maid|Mr|Mrs|Captain|careless\p{L}*|mistake|error|fault|negligence|drunk\p{L}*)\b/iu

// Classes of what can be behind a thing that breaks or burns once; of two of one class, one may only be said otherwise.
const classes: readonly (readonly [string, RegExp])[] = [
  [
    'violence',
    either(
      'bombs?|mines?|torpedo(?:es)?|shells?|grenades?|dynamite|powder|gunpowder|sabotage|saboteurs?|incendiar(?:y|ies)|arson|explosives?|charge',
    ),
  ],
  ['gas', either('gas|fire-?damp|(?:coal[- ])?dust|fumes|vapours?')],
  [
    'machine',
    either(
      'boilers?|valves?|axles?|wheels?|bearings?|shafts?|plates?|cables?|chains?|ropes?|bolts?|rivets?|girders?|beams?|columns?|seams?|rails?|springs?|brakes?|steering|rudder|engines?|wiring|short[- ]circuit|pipes?|culvert',
    ),
  ],
  ['nature', nature],
]
const apart: ReadonlySet<string> = new Set(
  ['violence gas', 'violence machine', 'violence nature'].flatMap((pair) => [
    pair,
    pair.split(' ').toReversed().join(' '),
  ]),
)

/** Whether each is of one class of causes, and the two classes exclude each other: "a bomb" and "gas from the coal". */
export function areRivals({ words: a }: Cause, { words: b }: Cause): boolean {
  const [x, y] = [a, b].map((words) => classes.flatMap(([name, is]) => (is.test(words) ? [name] : [])))
  return (
    x!.length === 1 &&
    y!.length === 1 &&
    apart.has(`${x![0]} ${y![0]}`) &&
    !areOneChain({ words: a }, { words: b })
  )
}

/** Whether one can lie behind the other or beside it: "gas" and "a naked lamp", "he was ill" and "his heart". */
export function areOneChain({ words: a }: Pick<Cause, 'words'>, { words: b }: Pick<Cause, 'words'>): boolean {
  return chains.some(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)))
}

/** Whether one can be a part of the other: what the weather did to a thing, or what somebody did with it. */
export function canBePart(a: Cause, b: Cause): boolean {
  if (areOneChain(a, b)) return true
  return nature.test(a.words) !== nature.test(b.words) || somebody.test(a.words) !== somebody.test(b.words)
}
