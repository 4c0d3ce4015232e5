/** How a verb presents what was said, thought or wanted, and what may follow it. */
export interface Reporting {
  /**
   * What may stand behind: `c` a clause, with "that" or without; `t` a clause with "that", or one that begins with a
   * subject's pronoun; `w` a question; `i` "to" and a verb; `g` a verb in -ing; `n` the thing itself; `o` somebody
   * first ("told him that"); `s` it may also stand behind or amid the words ("…, he said").
   */
  readonly frames: string
  /** What may stand between it and the thing: "for" in "called for". */
  readonly prepositions: ReadonlySet<string>
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing'
}

// The verb with its frames; irregular forms follow the first: past, participle. By meaning, to say, to ask, to think,
// to want, to feel, to judge, to promise.
const verbs = `
say/said csnw(of)  tell/told cowsi(about)  state csw  declare csn  remark cs(on,about)  observe cs  add cs
continue s  explain cswn  announce csnwi  note csn  insist csi(on)  repeat csn  conclude ts
comment s(on,about)  argue cs(for,against)  maintain ts  assert csn  emphasize csnw  emphasise csnw
stress csnw  reiterate csn  recall csng  affirm csn  attest c(to)  testify cs(about)  aver cs  contend cs
opine cs  predict csnw  complain cs(about,of)  urge cson  advise cosi(against)  recommend csgn
propose cnig  suggest csng  remind coi(of)  assure coi  inform co(of,about)  quip cs  joke cs(about)
lament csn  boast cs(about,of)  confirm cswn  reveal cswn  disclose cnw  hint cs(at)  tweet csn  post csn
write/wrote/written tsw(about,of)  read/read/read s  reply cs(to)  answer s  respond cs(to)  retort cs
counter cs  interject s  deny/denied cngs  claim csin  allege csn  purport i  admit csgn(to)
confess cs(to)  concede csn  acknowledge csng  warn cson(of,about,against)  caution cson(against)
promise csoni  vow csin  pledge csin  swear/swore/sworn csi  report csng  relate t  quote ons  cite ns
dub n  label n  describe nsw  depict n  portray n  characterize n  characterise n  brand n  exclaim cs
cry/cried s  shout cs  whisper cs  mutter cs  murmur cs  scream cs(at)  yell cs(at)  chant s  sneer s
sigh s  muse cs(about)  elaborate s(on)  ask cowsi(for,about)  inquire ws(about)  wonder cws(about)
question nws  demand csni  query nws  request csn  beg oi  implore oi  plead s(for,with)  appeal (for,to)
think/thought cws(of,about)  believe csn(in)  know/knew/known tw  feel/felt ts(like)  hope csi(for)
fear cn  expect ctoin  suspect cn  doubt cnw  guess cs  assume t  presume c  suppose c  imagine tw
understand/understood twn  realize twn  realise twn  recognize tng  recognise tng  regard n  consider ng
deem n  view n  reckon cs  figure t  wish ci  worry cs(about)  want oin  desire in  intend ion
plan i(for,on)  aim i(for)  seek/sought in  aspire i(to)  prefer ing  like i  love ni  hate ng  loathe n
detest n  dislike ng  adore n  admire n  enjoy g  fancy g  need i  agree tiw(with,to,on)
disagree ts(with)  dispute nw  reject n  rebut n  refute n  repudiate n  disavow n  renounce n
contradict n  challenge n  contest n  oppose ng  support ng  back n  endorse n  favor ng  favour ng
advocate ng(for)  approve (of)  disapprove (of)  defend n  champion n  praise n  applaud n  commend n
laud n  hail n  welcome n  congratulate n  thank n  credit n  criticize n  criticise n  condemn n
denounce n  blast n  slam n  attack n  mock n  ridicule n  deride n  decry/decried n  bemoan n  blame n
accuse n  fault n  rebuke n  scold n  chide n  chastise n  castigate n  lambaste n  lambast n  excoriate n
assail n  rip n  bash n  disparage n  belittle n  insult n  berate n  rail s(against,at,about)
protest n(against)  scoff s(at)  scorn n  object (to)  grumble cs(about)  threaten i(to)  refuse i
decline i  volunteer is  offer ni  resolve it  decide twi(on,against)  determine cw  choose/chose/chosen i
opt i(for)  dare i  call no(for,on)  name n  term n  allude (to)  refer/referred/referred (to)  mention nc
point (to)  speak/spoke/spoken (of,about)  talk (about,of)  discuss nw  address n  outline nw  detail nw
highlight nw  underscore nw  underline cn  illustrate w  signal cn  indicate cwn  imply/implied cn
insinuate c  mean t  show/showed/shown tw  prove t  demonstrate tw  find/found/found t  discover tw  learn twi(of)
hear/heard/heard t(of,about)  notice t  see/saw/seen tw  remember twg  forget/forgot/forgotten tw
regret cng  resent ng  mourn n  bet cs  trust c  foresee/foresaw/foreseen cn  forecast n  anticipate cng
envision ng  envisage ng  speculate cs(about,on)  theorize c  theorise c  hypothesize c  surmise c
infer/inferred/inferred c  deduce c  calculate cw  estimate cn  project t  gauge w  judge cnw  rule c
hold/held/held t  apologize (for,to)  apologise (for,to)  brag cs(about)  gloat cs(about)  vent s(about)
gripe cs(about)  fume s(about)  express n  voice n  convey nc  communicate nc  articulate n  relay nc
profess in  proclaim csn  pronounce n  preach c  teach/taught/taught tw  instruct ot  order oi  command oi
direct oi  authorize oi  encourage oi  persuade oti  convince oti  press o(for)  push (for)  lobby (for)
invite oi  ban n  tout n  trumpet n  promote n  plug n  brush s(off)  dismiss n  downplay n  exaggerate n
tease cs  taunt ns  heckle ns  jeer ns  boo n  deplore n  despise n  respect n  value n  cherish n
appreciate nt  accept nt  embrace n  root (for)  campaign (for,against)  vouch (for)  care w(about)
ponder wn  mull n  weigh wn  contemplate gn  debate nw  rant s(about)  lecture o(on,about)  hammer n
pan n  skewer n  torch n  trash n  savage n  clarify wncs  specify wnc  stipulate cn  mandate c
require ct  recount nws  narrate ns  chronicle n  depose c  verify cw  certify c  vote i(for,against)
lean s  long i(for)  yearn i(for)  strive i  hesitate i  concur cs(with)  venture cs  jest s  chime s
sum s  stammer s
`

const irregularPasts = new Map<string, string[]>()
const table = new Map<string, Reporting>()
for (const [, head, frames] of verbs.matchAll(/(\S+) (\S+)/g)) {
  const [base = '', past, participle] = head!.split('/')
  irregularPasts.set(base, [past ?? regularPast(base), participle ?? past ?? regularPast(base)])
  const [letters = '', brackets = ''] = frames!.split('(')
  enter(base, letters, new Set(brackets.replace(')', '').split(',')))
}

function enter(base: string, frames: string, prepositions: ReadonlySet<string>): void {
  const [past, participle] = irregularPasts.get(base)!
  const put = (form: string, kind: Reporting['form']): void => {
    if (!table.has(form)) table.set(form, { frames, prepositions, form: kind })
  }
  put(base, 'base')
  put(/(?:s|x|ch|sh)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie') + 's', 'present')
  put(past!, 'past')
  if (participle !== past) put(participle!, 'participle')
  put((/[^e]e$/.test(base) ? base.slice(0, -1) : doubled(base)) + 'ing', 'ing')
}

function regularPast(base: string): string {
  return /e$/.test(base)
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${doubled(base)}ed`
}

// "beg" is begged and begging; "order", "open" are not doubled.
function doubled(base: string): string {
  return /^(?:beg|plan|quip|rip|brag|slam|pan|plug|infer|refer|bet|ban|admit|dub|chat|sum|trash|opt|hit|rebut|concur)$/.test(
    base,
  ) && !/sh$/.test(base)
    ? base + base.at(-1)
    : base
}

/** The verb form that a word can be, or null. The word is in lower case. */
export function reportingVerb(word: string): Reporting | null {
  return table.get(word) ?? null
}

// Nouns for what was said, thought or wanted, with what introduces it: "that" and other words, a preposition, "to".
const nouns = `
accusation that,of,against  acknowledgement that,of  acknowledgment that,of  admission that,of
affirmation that,of  allegation that,of,about,against  announcement that,of,about  apology for,to
appeal for,to  argument that,for,against,about  assertion that,of,about  assessment that,of
assumption that  assurance that,of,about  attitude toward,towards,about  belief that,in  call for,to
certainty that  charge that,of  claim that,of,about,to  comment that,about,on,regarding  commitment to
complaint that,about,of  conclusion that,about  concern that,about,over,for,with  concession that
condemnation of  confidence that,in  confirmation that,of  conviction that  criticism of,that,about,over
declaration that,of  decision to,that,on      demand that,for,to  denial that,of
denunciation of  desire to,for,that  disclosure that,of  disappointment with,over,that  disdain for
dislike of,for  disagreement with,over,about  doubt that,about,over,whether  dream of,that
enthusiasm for,about  endorsement of  estimate that,of  expectation that,of,for  explanation that,for
fear that,of,about,over  feeling that,about,on  finding that  forecast that,of,for
frustration with,over,about,that  guess that    hint that,of  hope that,of,for,to  hunch that
hypothesis that  idea that,of  impression that,of  inclination to  indication that  insinuation that,about
insistence that,on  insult to,against,about  intent to,on  intention to,of,that  judgment that,of
judgement that,of  knowledge that  message that,to,about  notion that,of,about  objection to,that,over
observation that,about,on  opinion that,on,about  opposition to  outrage over,at,about,that
perception that  plan to,for,that  plea for,to,that  pledge to,that,of  praise for,of
prediction that,of,about,for  preference for  presumption that,of  projection that,of,for
promise that,to,of  proposal that,to,for,on  question about,whether,why,how
realization that  reassurance that  recollection that,of  recommendation that,to,for,on  refusal to
regret that,for,over,about  rejection of  remark that,about,on,regarding  report that,of,on,about
reminder that,of,to  request that,for,to  resentment of,toward,over  respect for
revelation that,about,of,from  rhetoric about,on,against  rumor that,of,about  rumour that,of,about
scepticism about,of,that,over  skepticism about,of,that,over  speculation that,about,on,over
statement that,on,about,regarding  stance on,toward,against,that  suggestion that,of,to
support for  suspicion that,of,about  sympathy for,with  testimony that,about,on
theory that  thesis that  thought that,about,on,of  threat to,of,that  understanding that
verdict that  view that,on,about  vow to,that,of  warning that,of,about,to  willingness to
wish that,to,for  word that  worry that,about,over  anger over,about,at,with  tweet that,about,on
determination to,that  eagerness to  reluctance to  consensus that,on  rebuke of,to  admiration for,of
anxiety about,over,that  distrust of,in,toward  contempt for  vision of  rationale for
position on,that,against  implication that  premise that  contention that  ambition to
`

const introducers = new Map<string, ReadonlySet<string>>()
for (const [, noun, behind] of nouns.matchAll(/(\S+) (\S+)/g)) {
  const set = new Set(behind!.split(','))
  introducers.set(noun!, set)
  introducers.set(noun!.replace(/([^aeiou])y$/, '$1ie').replace(/(ch|s)$/, '$1e') + 's', set)
}
introducers.set('hypotheses', introducers.get('hypothesis')!)

/** What may introduce the content behind a noun for words or thoughts; null where the word is none. */
export function introducersOf(noun: string): ReadonlySet<string> | null {
  return introducers.get(noun) ?? null
}

// States of mind: "he is sure that", "they were worried about".
const adjectives = `
sure that,about,of,if,whether  certain that,about,of  confident that,about,in,of  convinced that,of
aware that,of,about  unaware that,of  worried that,about  afraid that,of,to  fearful that,of
hopeful that,about,for  optimistic that,about  pessimistic that,about  skeptical that,of,about
sceptical that,of,about  critical of,about  proud that,of,to  happy that,with,about,to  glad that,to
pleased that,with,by,to  sorry that,for,about,to  surprised that,by,at,to  adamant that,about
doubtful that,about,of  opposed to  supportive of  wary of,about  suspicious of,about,that  willing to
unwilling to  eager to,for  determined to,that  reluctant to  angry that,about,at,over,with
furious that,about,at,over,with  upset that,about,at,over,with,by  disappointed that,in,with,by,about
frustrated that,by,with,about  grateful that,for,to  thankful that,for,to
concerned that,about,with,over,by  positive that,about  excited that,about,to,by,for
thrilled that,with,to,by,about  ashamed that,of,to  embarrassed that,by,about,to  keen to,on
mindful that,of,about  disgusted that,by,with,at  outraged that,by,over,at,about  appalled that,by,at
shocked that,by,at,to  stunned that,by,at,to  amazed that,by,at,to  delighted that,with,by,to
insistent that,on  tired of  sick of  fond of  dismissive of  enthusiastic about
undecided about,on,whether,over  unsure about,if,whether,of,how,what
uncertain about,if,whether,of,how,what  curious about,whether,how,to  inclined to  interested in,to
dismayed that,by,at,over  puzzled by,that,at,about  anxious about,that,to  nervous about,that  leery of
contemptuous of  vocal about,in  explicit about,that  open to,about  unhappy that,with,about
satisfied that,with  dissatisfied with  honored to,that,by  horrified that,by,at  passionate about
prepared to
`

const states = new Map<string, ReadonlySet<string>>()
for (const [, adjective, behind] of adjectives.matchAll(/(\S+) (\S+)/g))
  states.set(adjective!, new Set(behind!.split(',')))

/** What may introduce the content behind a word for a state of mind; null where the word is none. */
export function stateIntroducersOf(adjective: string): ReadonlySet<string> | null {
  return states.get(adjective) ?? null
}
