import { keysIn } from '../word/claim-words.ts'
import { pastsOf } from '../word/inflection.ts'

// Past and participle of irregular verbs, by the base before them.
const table =
  'arise/arose/arisen awake/awoke/awoken bear/bore/borne beat/beat/beaten become/became/become begin/began/begun bend/bent/bent bet/bet/bet bid/bade/bidden bind/bound/bound bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred bring/brought/brought build/built/built burn/burnt/burnt burst/burst/burst buy/bought/bought cast/cast/cast catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come creep/crept/crept deal/dealt/dealt die/died/died dig/dug/dug draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought find/found/found flee/fled/fled fling/flung/flung fly/flew/flown forbid/forbade/forbidden forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/got give/gave/given go/went/gone grind/ground/ground grow/grew/grown hang/hung/hung hear/heard/heard hide/hid/hidden hold/held/held keep/kept/kept kneel/knelt/knelt know/knew/known lay/laid/laid lead/led/led learn/learnt/learnt leave/left/left lend/lent/lent let/let/let lie/lay/lain light/lit/lit lose/lost/lost make/made/made mean/meant/meant meet/met/met pay/paid/paid put/put/put read/read/read rend/rent/rent ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain sleep/slept/slept slide/slid/slid smell/smelt/smelt speak/spoke/spoken spend/spent/spent spill/spilt/spilt spit/spat/spat split/split/split spread/spread/spread spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck strike/struck/struck strive/strove/striven swear/swore/sworn sweep/swept/swept swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown tie/tied/tied tread/trod/trodden understand/understood/understood undertake/undertook/undertaken wake/woke/woken wear/wore/worn weep/wept/wept win/won/won wind/wound/wound withdraw/withdrew/withdrawn withhold/withheld/withheld wring/wrung/wrung write/wrote/written'

const bases: ReadonlyMap<string, string> = new Map(
  table.split(' ').flatMap((verb) => {
    const [base = '', past = '', participle = ''] = verb.split('/')
    return [past, participle, `${base}s`, base].map((form) => [form, base] as const)
  }),
)
const pasts: ReadonlySet<string> = new Set(table.split(' ').flatMap((verb) => verb.split('/').slice(1)))

// Words of these kinds of happening tell of one and the same: "dismissed", "sacked".
const narrow =
  /^!(?:dismissal|resignation|release|exile|deportation|expulsion|imprisonment|arrest|marriage|publication|signing|victory|discovery|acceptance|refusal|purchase|sale|rescue|survival|warning|sending|theft|acquittal|burial|baptism|retirement|vanishing|payment|gift|shot|confession|poisoning|betrayal)$/

/** A verb in any form as a key: its kind of happening where its words are one in sense, else its bare form, roughly. */
export function verbKey(word: string): string {
  const [key = ''] = keysIn(word)
  if (narrow.test(key)) return key
  const base = bases.get(word)
  return base ?? stem(word)
}

const notPast = /^(?:hundred|naked|sacred|indeed|seed|need|speed|creed|breed|exceed|proceed|succeed)$/

/** The same of a bare form: of "fire" what "fired" gives. */
export function baseKey(word: string): string {
  return bases.has(word) ? verbKey(word) : verbKey(pastsOf(word)[0]!)
}

/** Whether a word looks like a verb in the past or a participle. */
export function isPastForm(word: string): boolean {
  return (/\p{L}{2}ed$/u.test(word) && !notPast.test(word)) || pasts.has(word)
}

function stem(word: string): string {
  const bare = word.replace(/(?:ied|ies)$/u, 'y').replace(/(?<=\p{L}{2})(?:ed|ing|es|s)$/u, '')
  return bare.replace(/([^aeiouls])\1$/u, '$1').replace(/e$/u, '')
}
