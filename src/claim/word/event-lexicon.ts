import { ingOf, pastsOf, thirdOf } from './inflection.ts'

/** How the parts of a sentence fill the places of a predicate. */
export interface EventFrame {
  /** The lemma that statements carry: "arrest". */
  readonly predicate: string
  /** What kind of happening it is, for comparing different words of it: "killed" and "died" are "death". */
  readonly matter: string
  /**
   * The place that the undergoer fills. Of "who", the verb takes no object; "whom" and "what" stand behind an active
   * verb and before a passive one.
   */
  readonly undergoer: 'who' | 'whom' | 'what'
  /** Without an object, the subject undergoes it: "the strike began". */
  readonly turns: boolean
  /** No statement without its object: "met", "signed". */
  readonly needsObject: boolean
  /** A bare object is a place: "left Paris", "reached Oslo". */
  readonly toPlace: boolean
  /** Prepositions whose place is the place of the event, the best first; "from" where it is left. */
  readonly places: readonly string[]
  /** A word behind the verb without which it is another verb: "break out". */
  readonly particle: string | null
}

/** A form of a verb, with what it can be. */
export interface EventForm {
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing'
  readonly frame: EventFrame
}

// predicate matter shape places verbs…; shapes: i no object, w object a person, t object a thing, x thing with or
// without a doer, p object a place; "+" asks for the object. A verb is its base, or base/past/participle; "=" gives
// the word behind it.
const table = `
die death i in,at,near,on,off die succumb
survive death i in,at,near survive
perish death i in,at,near,on,off perish drown/drowned/drowned
kill death w+ in,at,near,on kill murder assassinate execute shoot/shot/shot hang/hanged/hanged slay/slew/slain behead
wound wounding w+ in,at,near wound injure
arrest arrest w+ in,at,near,on arrest capture seize detain apprehend
imprison imprisonment w+ in,at imprison jail intern incarcerate
release release w+ from,in,at release free pardon
exile exile w+ to exile banish
deport deportation w+ to deport
expel expulsion w+ from,in expel exclude
dismiss dismissal w+ from,in dismiss sack
sentence sentence w+ in,at sentence condemn
convict sentence w+ in,at convict
acquit acquittal w+ in,at acquit
move coming i to,into move relocate emigrate migrate
return coming i to,into return come=home/came/come come=back/came/come
arrive coming i in,at,on,to arrive land=at land=in land=on dock anchor
reach coming p in,at reach
enter coming p in,at enter
settle coming i in,at,on,near settle
leave leaving p from leave/left/left depart embark
flee coming i to,into,in flee/fled/fled
escape escape i from escape
sail leaving i from sail set=sail/set/set set=out/set/set
stay stay i in,at,on,near,with stay remain live reside dwell/dwelt/dwelt lodge
marry marriage w+ in,at marry wed
write writing t in,at write/wrote/written compose draft
publish publication t+ in,at,by publish print issue
sign signing t+ in,at,on sign conclude
found founding t+ in,at found establish
build building t+ in,at,on,near build/built/built erect construct complete
destroy destruction t+ in,at destroy demolish burn burn=down raze
meet meeting w+ in,at,on,near meet/met/met
gather meeting x in,at,on,near gather assemble convene
vote vote i in,at vote
elect appointment w+ in,at,to elect
appoint appointment w+ in,at,to appoint
resign resignation i from,in resign abdicate
join joining t+ in,at join
invade invasion t+ in,from invade occupy
attack attack t+ in,at,near attack bombard storm
defeat defeat w+ in,at,near defeat
surrender surrender i at,in,near,to surrender capitulate
begin beginning x in,at,on,near begin/began/begun start break=out/broke/broken commence
end ending x in,at,on,near end finish cease
open opening x in,at,on,near open
close closing x in,at,on,near close
happen happening x in,at,on,near,off happen occur take=place/took/taken
sink sinking x in,at,near,off sink/sank/sunk founder
collide collision i in,at,near,off,with collide crash
explode explosion x in,at,near,on explode derail
rescue rescue w+ from,in,at,near,off rescue save
sell sale t+ in,at,to sell/sold/sold
buy purchase t+ in,at,from buy/bought/bought purchase
grow growth x in,at grow/grew/grown increase rise/rose/risen
fall decrease x in,at decline fall/fell/fallen decrease shrink/shrank/shrunk
number number t+ in,at number total comprise
carry load t+ to,from,in carry/carried/carried
cost cost t+ in,at cost/cost/cost
lose loss t+ in,at,on,near lose/lost/lost
pay payment t+ in,at pay/paid/paid
win victory t+ in,at win/won/won
discover discovery t+ in,at,on,near discover
invent invention t+ in,at invent
cause cause t+ in,at cause
reject refusal t+ in,at reject veto
accept acceptance t+ in,at accept approve ratify
ban ban t+ in,from,at ban prohibit outlaw
strike strike i in,at strike=work/struck/struck strike/struck/struck walk=out
graduate graduation i from,at,in graduate
study study i at,in,under study
bury burial w+ in,at,near,on bury inter
baptise baptism w+ in,at baptise baptize christen
adopt adoption t+ in,at adopt
perform performance t+ in,at,on perform premiere play stage
crown crowning w+ in,at crown
send sending w+ to send/sent/sent
conduct conducting t+ in,at conduct
dedicate dedication t+ to dedicate
lead leading w+ in,at,into lead/led/led command
poison poisoning x in,at poison
break breaking i in,at,on,near give=way/gave/given cave=in collapse fall=in/fell/fallen break/broke/broken burst/burst/burst
throw throwing t+ at,from,into throw/threw/thrown
steal theft t+ from,in steal/stole/stolen
betray betrayal w+ in,to betray
forge forging t+ in,at forge
confess confession t in,at confess
accuse accusation w+ in,at accuse
fine fine w+ in,at fine
design design t+ in,at design
paint painting t+ in,at paint
translate translation t+ in,at translate
inherit inheritance t+ in,from inherit
retire retirement i from,in retire
vanish vanishing i in,at,from,near vanish disappear
launch launch t+ at,in,from launch
evacuate evacuation t+ from evacuate
lock locking t+ in,at lock bolt
lay laying t+ in,at lay/laid/laid
warn warning w+ in,at warn
forbid ban t+ in,at forbid/forbade/forbidden
hide hiding t+ in,at,under hide/hid/hidden
`

const nounsToo: ReadonlySet<string> = new Set(
  'votes moves strikes returns ends starts attacks issues drafts prints closes opens wounds escapes releases costs numbers totals falls rises increases declines shoots studies crowns purchases sails lands docks anchors storms bans sacks crashes finds fights wins causes founders murders executes exiles interns hangs saves frees stays lives'.split(
    ' ',
  ),
)

const forms: ReadonlyMap<string, readonly EventForm[]> = formsOf(table)

/** What events a word, in lower case, can be a form of; several where a word behind it decides. */
export function eventForms(word: string): readonly EventForm[] {
  return forms.get(word) ?? []
}

/** Whether a form in -s is more often a noun: "the moves", "two attacks". */
export function isNounToo(word: string): boolean {
  return nounsToo.has(word)
}

/** What happenings a predicate is one of; the predicate itself where the table knows none. */
export function matterOf(predicate: string): string {
  return matters.get(predicate) ?? predicate
}

const matters: ReadonlyMap<string, string> = new Map([
  ...[...forms.values()].flat().map(({ frame }) => [frame.predicate, frame.matter] as const),
  ['bear', 'birth'],
  ['be', 'presence'],
])

function formsOf(rows: string): Map<string, EventForm[]> {
  const found = new Map<string, EventForm[]>()
  for (const row of rows.trim().split('\n')) {
    const [predicate = '', matter = '', shape = '', places = '', ...verbs] = row.split(' ')
    for (const verb of verbs) {
      const [head = '', past, participle] = verb.split('/')
      const [base = '', particle = null] = head.split('=')
      const frame: EventFrame = {
        predicate,
        matter,
        undergoer: shape[0] === 'w' ? 'whom' : shape[0] === 't' || shape[0] === 'x' ? 'what' : 'who',
        turns: shape[0] === 'x',
        needsObject: shape.endsWith('+'),
        toPlace: shape[0] === 'p',
        places: places.split(','),
        particle,
      }
      const add = (word: string, form: EventForm['form']): void => {
        found.set(word, [...(found.get(word) ?? []), { form, frame }])
      }
      add(base, 'base')
      add(thirdOf(base), 's')
      add(ingOf(base), 'ing')
      const pasts = past === undefined ? pastsOf(base) : [past]
      for (const form of pasts) add(form, 'past')
      for (const form of participle === undefined ? pasts : [participle]) add(form, 'participle')
    }
  }
  return found
}
