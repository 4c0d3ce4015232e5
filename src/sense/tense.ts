import type { Tongue } from './phrase.ts'

// Base, past and participle of the commonest irregular verbs; forms of to be, and the modals, are groups of their own.
const irregular =
  'become became become|begin began begun|bind bound bound|blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forbid forbade forbidden|forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|shake shook shaken|shine shone shone|shoot shot shot|show showed shown|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|understand understood understood|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|will would would|shall should should|can could could'
const groups: Readonly<Record<Exclude<Tongue, 'en'>, string>> = {
  de: 'ist/war/wird sind/waren/werden bin/war hat/hatte/wird haben/hatten wird/wurde werden/wurden kann/konnte können/konnten muss/musste soll/sollte will/wollte darf/durfte geht/ging gehen/gingen steht/stand stehen/standen macht/machte machen/machten kommt/kam kommen/kamen bleibt/blieb bleiben/blieben sagt/sagte sagen/sagten gibt/gab geben/gaben liegt/lag liegen/lagen zahlt/zahlte zahlen/zahlten weiß/wusste hält/hielt lässt/ließ nimmt/nahm findet/fand schreibt/schrieb sieht/sah',
  fr: 'est/était/fut/sera sont/étaient/furent/seront a/avait/eut/aura ont/avaient/eurent/auront peut/pouvait/pourra peuvent/pouvaient/pourront doit/devait/devra doivent/devaient/devront fait/faisait/fit/fera font/faisaient/firent/feront va/allait/ira vont/allaient/iront veut/voulait/voudra dit/disait/dira disent/disaient/diront vient/venait/viendra prend/prenait/prit/prendra met/mettait/mit/mettra sait/savait/saura voit/voyait/vit/verra paie/payait/paya/paiera',
}
const otherGroups = {
  de: groups.de.split(' ').map((group) => group.split('/')),
  fr: groups.fr.split(' ').map((group) => group.split('/')),
}

interface Form {
  readonly lemma: string
  readonly tense: string
}

const irregularForms: ReadonlyMap<string, readonly Form[]> = formsOf(irregular)

function formsOf(list: string): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const add = (form: string, lemma: string, tense: string): void => {
    const known = forms.get(form) ?? []
    if (!known.some((one) => one.lemma === lemma && one.tense === tense))
      forms.set(form, [...known, { lemma, tense }])
  }
  for (const verb of list.split('|')) {
    const [lemma = '', past = '', participle = ''] = verb.split(' ')
    for (const form of [lemma, `${lemma}s`, `${lemma}es`]) add(form, lemma, 'present')
    add(past, lemma, 'past')
    if (participle !== past && participle !== lemma) add(participle, lemma, 'participle')
  }
  for (const form of ['is', 'are', 'am']) add(form, 'be', 'present')
  for (const form of ['was', 'were']) add(form, 'be', 'past')
  add('has', 'have', 'present')
  return forms
}

// End in "-ed" and are no past.
const present: ReadonlySet<string> = new Set(
  'need feed seed speed proceed exceed succeed weed breed bleed heed bed shed wed hundred indeed'.split(' '),
)

/** What verbs and tenses a word can be. */
function formsOfWord(word: string): readonly Form[] {
  const known = irregularForms.get(word)
  if (known) return known
  if (/ed$/.test(word) && !present.has(word)) {
    const stem = word.slice(0, -2)
    return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([^aeiou])\1$/, '$1')]
      .filter((lemma) => lemma.length > 2 && pastsOf(lemma).includes(word))
      .map((lemma) => ({ lemma, tense: 'past' }))
  }
  const lemmas = [word, word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/(?<!s)s$/, '')]
  return lemmas.map((lemma) => ({ lemma, tense: 'present' }))
}

/** The regular past of a verb; a verb of several syllables may double its last letter or not. */
function pastsOf(lemma: string): string[] {
  if (/e$/.test(lemma)) return [`${lemma}d`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  const doubled = `${lemma}${lemma.at(-1)}ed`
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)) return [doubled]
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(lemma) ? [doubled, `${lemma}ed`] : [`${lemma}ed`]
}

const helpers: Readonly<Record<string, string>> = {
  will: 'future',
  shall: 'future',
  would: 'conditional',
  has: 'perfect',
  have: 'perfect',
  had: 'pluperfect',
  did: 'past',
  do: 'present',
  does: 'present',
}

function formsOfVerb(words: string): readonly Form[] {
  const [, helper, verb] = /^(\p{L}+)\s+(\p{L}+)$/u.exec(words) ?? []
  const tense = helper && helpers[helper]
  if (!tense) return formsOfWord(words)
  return formsOfWord(verb!).map(({ lemma }) => ({ lemma, tense }))
}

/** Whether two verbs, each of one word or two, are one verb in different tenses; both in lower case. */
export function differInTense(a: string, b: string, tongue: Tongue): boolean {
  if (a === b) return false
  if (tongue !== 'en') return otherGroups[tongue].some((group) => group.includes(a) && group.includes(b))
  const theirs = formsOfVerb(b)
  const shared = formsOfVerb(a).flatMap((one) =>
    theirs.filter(({ lemma }) => lemma === one.lemma).map(({ tense }) => [one.tense, tense]),
  )
  return shared.length > 0 && shared.every(([mine, other]) => mine !== other)
}
