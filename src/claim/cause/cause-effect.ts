import { keysIn } from '../word/claim-words.ts'

// What causes are asked of, in rows of words that can tell of one thing; "!" marks what breaks, burns or sinks.
const table: Readonly<Record<string, string>> = {
  '!accident': 'accident disaster catastrophe calamity tragedy mishap casualty crush panic stampede',
  '!loss': 'loss lost wreck wrecked sinking sank sunk foundered stranded stranding ashore',
  '!fall': 'fall fell collapse collapsed crash crashed toppled landslip descent descend descended',
  '!fire': 'fire blaze burned burnt burning conflagration',
  '!explosion': 'explosion exploded blew blast',
  '!flood': 'flood flooded inundation burst bursting breach',
  '!collision': 'collision collided derailment derailed',
  failure:
    'failure failed suspension suspended insolvent insolvency ruin ruined bankrupt bankruptcy smash broke business',
  split:
    'split division divided break rupture schism separation separated parted breach quarrel quarrelled dispute disunion secession',
  epidemic:
    'epidemic outbreak fever disease infection infected sickness illness cholera typhoid typhus contagion pestilence plague',
  mutiny:
    'mutiny mutinied rising revolt revolted rebellion insurrection outbreak riot riots disturbance refused rose',
  strike: 'strike struck stoppage turnout walkout lockout dispute',
  closure: 'closure closed closing shut shutting',
  departure: 'dismissed dismissal resigned resignation post retired retirement removed removal left leave',
  exile: 'exiled exile banished banishment expelled expulsion deported left leave quitted',
  arrest: 'arrested arrest imprisoned imprisonment gaoled jailed sentenced',
  founding: 'founded founding established foundation started set',
  punishment: 'caned flogged whipped thrashed punished punishment beaten fined',
  ban: 'banned ban prohibited prohibition suppressed suppression forbidden censored confiscated',
  defeat: 'defeat defeated rout routed surrender surrendered capitulation',
  war: 'war hostilities',
  duel: 'duel duels fought challenge challenged',
  death: 'death died deaths killed',
  delay: 'delay delayed postponed postponement',
  sale: 'sale sold',
}

const classes = new Map<string, string[]>()
for (const [name, words] of Object.entries(table))
  for (const word of words.split(' '))
    for (const form of keysIn(word)) classes.set(form, [...(classes.get(form) ?? []), name])

const anything =
  /^\W*(?:it|this|that|all this|all that|them|us|him|her|the (?:affair|matter|thing|event|trouble|mischief|business|whole)|what (?:followed|happened|befell|came after))\b/iu

/** What a cause was of: the kinds of happening its words can tell of, and all its words. */
export interface Effect {
  readonly kinds: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** Names in it; another name is another thing. */
  readonly names: ReadonlySet<string>
  /** Only pointed to: "it", "what followed"; or not told. */
  readonly isOpen: boolean
}

// Capitals that open a sentence or name a time.
const nameless =
  /^(?:the|this|that|these|those|his|her|hers|its|our|my|their|they|she|you|but|and|for|from|with|when|after|before|while|there|here|what|why|who|how|all|some|one|two|three|many|most|only|even|then|thus|yet|not|nor|never|never|once|as|at|by|in|on|of|to|it|he|we|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)$/iu
const asked = new Set(keysIn('cause reason motive decision conduct part act acted'))

/** Reads the words that tell what was caused. */
export function effectOf(words: string): Effect {
  const keys = new Set(
    keysIn(words.replace(/\bloss(?:es)?\s+of\s+(?:life|lives)\b/giu, 'deaths')).filter(
      (key) => !asked.has(key),
    ),
  )
  const kinds = new Set([...keys].flatMap((key) => classes.get(key) ?? []))
  if (/\b(?:came?|came out|went|walked|gone|turned) out\b/iu.test(words)) kinds.add('strike')
  if (/\b(?:came|brought|bring|went|fell|sent)\s+(?:\p{L}+\s+){0,3}?down\b|\bg[ai]ve way\b/iu.test(words))
    kinds.add('!fall')
  const printed = (words.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter((word) => !nameless.test(word))
  const isOpen = kinds.size === 0 && (keys.size === 0 || (keys.size === 1 && anything.test(words)))
  return { kinds, keys, names: new Set(printed.flatMap((name) => keysIn(name))), isOpen }
}

/** Whether two can be one happening; what is open fits all, an accident all that breaks, burns or sinks. */
export function canBeOneEffect(a: Effect, b: Effect): boolean {
  if (a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name))) return false
  if (a.isOpen || b.isOpen) return true
  if ([...a.kinds].some((kind) => b.kinds.has(kind))) return true
  const breaks = ({ kinds }: Effect): boolean =>
    [...kinds].some((kind) => kind.startsWith('!') || kind === 'death')
  if ((a.kinds.has('!accident') && breaks(b)) || (b.kinds.has('!accident') && breaks(a))) return true
  const shared = [...a.keys].filter((key) => b.keys.has(key)).length
  return shared >= Math.max(1, Math.min(2, a.keys.size, b.keys.size))
}
