/** A thing that sets on fire or off, and how a sentence says that it did. */
export interface Source {
  readonly name: string
  /** Says by itself that something went wrong: "upset a lamp". */
  readonly mishap: RegExp
  /** Says it of a fire that the same sentence tells: "the fire began in the flue". */
  readonly tied: RegExp
  /** Says it only where a cause is told: "with a lighted pipe in his mouth". */
  readonly careless: RegExp
}

const never = /(?!)/u
const fires = String.raw`(?:ignit(?:ed|ing|es)|kindl(?:ed|ing)|set\s+(?:\p{L}+\s+){0,6}?(?:on\s+fire|alight|ablaze)|set\s+(?:fire|light)\s+to|set(?:ting)?\s+off|touched\s+off|(?:took|taken|taking|caught|catching)\s+(?:fire|light))`
const begins = String.raw`(?:started|began|begun|caused|brought\s+about|occasioned|originated|arose|broke\s+out|due|traced|attributed|blown\s+up)`
const upsets =
  '(?:overturned|overset|overturning|upset|upsetting|tipped\\s+over|knocked\\s+(?:over|down)|knocking\\s+over|dropped|dropping|threw|thrown|flung|left(?!\\s+(?:hand|side|arm|leg|foot|bank|wing)))'
const falls =
  '(?:over(?:turned|set)|upset|tipped\\s+over|knocked\\s+(?:over|down)|dropped|f[ae]ll(?:en)?|went\\s+over|(?:boiled\\s+over|overheated)|exploded|burst|flew|flung|thrown|left\\s+(?:burning|behind|unguarded|unattended))'
// "A coal steamer" and "the furnace man" set nothing on fire.
const alone = String.raw`(?![-’']|\s+(?:posts?|rooms?|light|lights|glass|oil|makers?|man|men|ships?|steamers?|schooners?|barges?|merchants?|mines?|miners?|trade|yards?|fields?|works|pits?|boys?|bearers?|lighters?|holes?|factory|cargo)\b)`
const short = String.raw`(?:\p{L}+\s+){0,4}?`

function sourceOf(name: string, nouns: string): Source {
  const n = String.raw`\b(?:${nouns})\b${alone}`
  const only = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'iu')
  return {
    name,
    mishap: only(
      String.raw`\b${upsets}\s+${short}${n}`,
      String.raw`${n}(?:,[^.;:,]{2,60},)?[^.;:,]{0,40}?\b${falls}\b`,
      String.raw`\blet\s+${short}${n}\s+fall\b`,
      String.raw`\b(?:unguarded|unattended|forgotten)\s+${n}`,
    ),
    tied: only(
      String.raw`${n}[^.;:]{0,60}?\b(?:${fires}|${begins})\b`,
      String.raw`\b(?:${fires}|${begins})\b[^.;:]{0,50}?\b(?:by|from|with|in|to)\s[^.;:]{0,40}?${n}`,
      String.raw`\b(?:by|from|it\s+was|was)\s+(?:a|an|the|this|some|hot|falling)\s+(?:\p{L}+\s+)?${n}(?=\s*[.,;:]|\s+(?:that|which|and|left|in|on|at|of|under|beside)\b|$)`,
    ),
    careless: only(String.raw`\b(?:lighted|lit|burning|smoking|naked|open(?:ed)?|opening)\s+${short}${n}`),
  }
}

const bolt = String.raw`(?<!\bquick\s+as\s)\b(?:lightning|thunderbolt)\b(?!\s+(?:rods?|conductors?))`
const made: readonly Source[] = [
  {
    name: 'lightning',
    mishap: new RegExp(
      String.raw`\b(?:struck|hit|fired|kindled|ignited|destroyed|burn(?:ed|t))\s+(?:down\s+)?(?:by|with)\s+(?:a\s+|the\s+)?(?:(?:flash|stroke|bolt)\s+of\s+)?${bolt}|${bolt}(?:\s+(?:that|which|had|has|then|having))?\s+(?:struck|fell|hit|set|fired|kindled|ignited|entered|caused|burned)\b|(?<!\bto\s+be\s+)\bstruck\s+(?:from|by)\s+heaven\b|\bfire\s+from\s+heaven\b`,
      'iu',
    ),
    tied: new RegExp(
      String.raw`\b(?:no|by|from|it\s+was|was|to)\s+(?:a\s+|the\s+|no\s+|not\s+)?(?:(?:flash|stroke|bolt)\s+of\s+)?${bolt}`,
      'iu',
    ),
    careless: never,
  },
  {
    name: 'arson',
    mishap:
      /\b(?:set|setting)\s+(?:fire\s+to|on\s+fire|light\s+to|alight)|\bset\s+(?:\p{L}+\s+){1,3}?(?:on\s+fire|alight)\b|\bput\s+(?:a\s+match|a\s+torch|the\s+torch)\s+to\b|\bincendiar(?:y|ies)\b|\barson\b|\b(?:fired|burn(?:ed|t))\s+(?:it|them|(?:the|his|her)\s+\p{L}+)\s+(?:himself|herself|themselves)\b|\b(?:burned|burnt)\s+(?:them|(?:the|his|her|all\s+the)\s+(?:books|papers|letters|records|registers|rolls|files|archives?|manuscripts|canvases|pictures))\b/iu,
    tied: never,
    careless: never,
  },
  {
    name: 'shot',
    mishap: never,
    tied: new RegExp(
      String.raw`\b(?:shots?|blasts?|fuse)\b[^.;:]{0,40}?\b(?:blew\s+out|${fires}|caused|brought\s+about)\b|\b(?:${fires}|${begins})\b[^.;:]{0,50}?\b(?:by|from|to)\s+(?:\p{L}+[\s-]+){0,3}?(?:shot|blast|fuse)\b|\b(?:it\s+was|was)\s+an?\s+(?:\p{L}+[\s-]+)?shot\b`,
      'iu',
    ),
    careless: never,
  },
  {
    name: 'wiring',
    mishap:
      /\bshort[- ]circuit\b|\b(?:faulty|defective|damaged|worn|bad|old)\s+(?:electric(?:al)?\s+)?wiring\b|\bfault\s+in\s+the\s+(?:electric(?:al)?\s+)?wiring\b/iu,
    tied: /\b(?:electric(?:al)?\s+)?wiring\b/iu,
    careless: never,
  },
  {
    name: 'heat',
    mishap: /\bspontaneous\s+combustion\b|\b(?:damp|heated|wet)\s+hay\b/iu,
    tied: never,
    careless: never,
  },
]
const pipe =
  '(?<!\\b(?:steam|gas|oil|water|drain|stove|exhaust|feed|main|lead|fuel|petrol|supply)[\\s-])pipes?'
const match =
  '(?<!\\b(?:football|cricket|tennis|boxing|chess|wrestling|return|final)\\s)match(?!\\s+(?:for|against|between)\\b)'

/** Everything that sets on fire or off. */
export const sources: readonly Source[] = [
  ...made,
  sourceOf('lamp', 'lamps?|lanterns?|candles?|tapers?'),
  sourceOf(
    'hearth',
    String.raw`braziers?|coals|(?:live|hot|glowing|burning)\s+coal|embers?|(?<!\b(?:to|in|into)\s)ashes|cinders|stoves?|flues?|furnaces?|ovens?|hearth|pitch|kettle|sparks?|chimneys?|(?:hot|soldering|flat)[\s-]irons?`,
  ),
  sourceOf('smoking', `${pipe}|cigars?|cigarettes?|${match}|matches`),
  sourceOf('bomb', String.raw`bombs?|shells?|grenades?|carcass(?:es)?|red-hot\s+shot`),
]

/** Sources that can be one told twice. */
export const akinSources: ReadonlySet<string> = new Set(
  ['lamp smoking', 'hearth smoking', 'shot bomb', 'arson bomb'].flatMap((pair) => [
    pair,
    pair.split(' ').reverse().join(' '),
  ]),
)
