import { type Finder, finderOf, type Tongue } from './phrase.ts'

// Finite forms that nothing else looks like. Our own lists.
const finite = finderOf({
  en: "is|are|was|were|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot|ought|let|says|said|goes|makes|gives|takes|comes|knows|thinks|thought|stands|means|seems|seemed|becomes|became|went|gave|took|came|knew|stood|meant|lies|lay|remains|remained|*n't|be",
  de: 'ist|sind|war|waren|bin|bist|sei|wäre|hat|haben|hatte|hätte|habe|wird|werden|wurde|würde|kann|können|konnte|könnte|muss|muß|müssen|musste|soll|sollen|sollte|will|wollen|wollte|darf|dürfen|durfte|mag|mögen|möchte|geht|ging|steht|stand|macht|machte|gibt|gab|kommt|kam|weiß|wusste|bleibt|blieb|liegt|lag|sagt|sagte',
  fr: "est|sont|était|étaient|suis|es|fut|sera|seront|serait|soit|a|ont|avait|avaient|ai|as|avons|avez|aura|aurait|peut|peuvent|pouvait|pourra|doit|doivent|devait|devra|fait|font|faisait|va|vont|allait|veut|veulent|voulait|sait|savent|faut|dit|disent|vient|viennent|reste|tient|c'est|n'est",
})

/** Whether a verb in a finite form seems to be among words: by its form, or by how it stands between others. */
export function hasFiniteVerb(text: string, tongue: Tongue): boolean {
  const bare = text.trim()
  if (finite(bare, tongue).some((one) => !isNoun(bare, tongue, one))) return true
  const words = wordsOf(bare)
  return words.some((_, i) => isVerbAt[tongue](words, i))
}

const ambiguous: ReadonlySet<string> = new Set(
  'will might means can must lies stands remains thought said may be'.split(' '),
)

// "the last will", "by all means", "to be told".
function isNoun(text: string, tongue: Tongue, { phrase, from }: ReturnType<Finder>[number]): boolean {
  if (tongue !== 'en' || !ambiguous.has(phrase)) return false
  const before = text.slice(Math.max(0, from - 12), from)
  if (phrase === 'be') return /(?:^|\s)to\s+$/i.test(before)
  if (phrase === 'may')
    return text[from] === 'M' && /(?:^|\s)(?:in|of|since|by|last|early|late)\s+$/i.test(before)
  return /(?:^|\s)(?:the|an?|his|her|its|my|our|your|their|no|all|free|good|ill|own|last|first|old|by|of|with)\s+$/i.test(
    before,
  )
}

interface Word {
  readonly word: string
  readonly isCapital: boolean
  /** No mark stands between it and the word before. */
  readonly joined: boolean
}

function wordsOf(text: string): Word[] {
  let end = 0
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*[’']?/gu), (match) => {
    const joined = match.index > 0 && /^\s*$/.test(text.slice(end, match.index))
    end = match.index + match[0].length
    return {
      word: match[0].toLowerCase().replace(/’/g, "'"),
      isCapital: /^\p{Lu}/u.test(match[0]),
      joined,
    }
  })
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const english = {
  determiners: set('the a an his her its my our your their any every another'),
  objects: set('him them me us it itself himself herself themselves'),
  subjects: set('i he she we they who'),
  // What may stand before an article or behind a noun, and is no verb and no noun.
  small: set(
    'the a an this that these those his her its my our your their any every each no some another all both half such what many few much more most less least quite rather twice once thrice times double only even not just never hardly scarcely almost nearly about than as like unlike worth and or but nor yet so if when while where whether though although because since for of in on at to by from with without within into onto upon over under above below behind beyond beside besides between among amongst against across along around round about near past through throughout during until till before after toward towards opposite off out up down away back again against amid per via versus except save despite concerning regarding including i he she we they you it who whom whose which him them me us himself herself itself themselves ago later earlier apart alone together too also ever always still now then here there today tomorrow yesterday soon long wide high deep old north south east west home ashore adrift afloat aboard abroad asleep awake alike alive aged',
  ),
  adverbs: set(
    'now tomorrow today yesterday never always still again here there soon daily yearly once twice early late',
  ),
  ways: set('to into from through upon away up down out off back over onto toward towards'),
  plurals: set('men women people children folk'),
  pasts: set(
    'went came took gave wrote rose fell broke spoke chose drove began sang sank drank swam grew knew threw flew drew saw ate shook became ran wore tore bore swore froze stole woke rode forgot forsook mistook undertook arose overcame withdrew forbade fled slept wept crept lay sprang rang shrank',
  ),
  participles: set(
    'kept left felt sent spent built lost meant dealt fought bought brought caught taught sought held told sold led fed met won found heard paid laid made stood sat shot hung struck swept hid understood',
  ),
  states: set('open shut empty idle full silent true firm fast ready free alone dry cold warm high low'),
  nouns: set(
    'red hundred naked sacred wicked seed speed bed deed indeed need feed weed breed creed greed shed hatred kindred unmoved',
  ),
  epithets: set('red white wild old last first little small blue black yellow great dead new'),
}

const isVerbAt: Readonly<Record<Tongue, (words: readonly Word[], i: number) => boolean>> = {
  en: (words, i) =>
    isSubject(words, i) ||
    isTransitive(words, i) ||
    isPast(words, i) ||
    isPresent(words, i) ||
    isRow(words, i),
  de: isGermanVerb,
  fr: isFrenchVerb,
}

/** "she sings", "we'll": a word that only a verb can follow. */
function isSubject(words: readonly Word[], i: number): boolean {
  const { word } = words[i]!
  if (/^(?:i|you|he|she|it|we|they|that|there|here|who|what)'(?:s|re|ve|ll|d|m)$/.test(word)) return true
  const next = words[i + 1]
  const isFirst = i === 0 || !words[i]!.joined
  return (
    (english.subjects.has(word) || (isFirst && /^(?:it|you)$/.test(word))) &&
    next?.joined === true &&
    !english.small.has(next.word) &&
    !(next.isCapital && word !== 'i')
  )
}

/** Behind a word that is neither noun nor verb there is no article; behind a noun there is none without a verb. */
function isTransitive(words: readonly Word[], i: number): boolean {
  const { word, joined } = words[i]!
  const next = words[i + 1]
  const before = i > 0 && joined ? words[i - 1]!.word : ''
  return (
    next?.joined === true &&
    (english.determiners.has(next.word) || english.objects.has(next.word)) &&
    !english.small.has(word) &&
    !/(?:ing|ly|'s|\d)$/.test(word) &&
    before !== 'to' &&
    !(words[i]!.isCapital && words[i + 2]?.isCapital === true && next.word === 'the')
  )
}

function isPast(words: readonly Word[], i: number): boolean {
  const { word, joined, isCapital } = words[i]!
  const before = words[i - 1]
  if (!before || !joined || isCapital || english.small.has(before.word) || /ly$/.test(before.word))
    return false
  if (english.pasts.has(word)) return !english.epithets.has(before.word)
  if (!english.participles.has(word) && (!/ed$/.test(word) || english.nouns.has(word))) return false
  const next = words[i + 1]
  return (
    !next?.joined ||
    (next.word !== 'by' &&
      (english.small.has(next.word) || english.states.has(next.word) || /ly$/.test(next.word)))
  )
}

/** "the tide turns tomorrow", "the mills close tomorrow", "the boats sail". */
function isPresent(words: readonly Word[], i: number): boolean {
  const { word, joined, isCapital } = words[i]!
  const before = words[i - 1]
  if (!before || !joined || isCapital || english.small.has(word) || english.small.has(before.word))
    return false
  const next = words[i + 1]
  const isFollowed =
    next?.joined === true &&
    (english.adverbs.has(next.word) || english.ways.has(next.word) || /.{3}ly$/.test(next.word))
  const isPlural = /[^su']s$/.test(before.word) || english.plurals.has(before.word)
  if (/[^sui']s$/.test(word)) return isFollowed && !isPlural && !before.isCapital
  if (/(?:ed|ing|ly|able|ible|ous|ful|less)$/.test(word) || !isPlural) return false
  return (
    isFollowed ||
    (next === undefined && i === 2 && /^(?:the|our|their|his|her|my|your|these|those)$/.test(words[0]!.word))
  )
}

/** So many words without an article or a preposition that a verb must be among them. */
function isRow(words: readonly Word[], i: number): boolean {
  const row = words.slice(i, i + 6)
  return (
    row.length === 6 &&
    row.every(
      ({ word, isCapital, joined }, k) => !english.small.has(word) && !isCapital && (k === 0 || joined),
    )
  )
}

const german = {
  subjects: set('ich er wir man es sie du'),
  small: set(
    'und oder der die das des dem den von mit aus bei nach seit zu zum zur im am in an auf über unter vor hinter neben zwischen durch für gegen ohne um bis samt statt laut wegen trotz erst fast recht jetzt nicht sonst selbst heute gestern morgen oben unten hinten vorn außen innen eine einen ein einer eines einem keine keinen alle allen dessen deren denen welche welchen seine seinen ihre ihren meine meinen unsere unseren diese diesen jede jeden viele vielen beide beiden sowie aber auch dort hier links rechts samt mitten weit breit lang sie er es ich wir',
  ),
}

/** A small word behind a noun that ends like a verb. */
function isGermanVerb(words: readonly Word[], i: number): boolean {
  const { word, joined, isCapital } = words[i]!
  const before = words[i - 1]
  if (!before || !joined || isCapital || german.small.has(word) || !/(?:t|te|ten|en|e|st|ß)$/.test(word))
    return false
  return (
    german.subjects.has(before.word) ||
    (before.isCapital && !german.small.has(before.word) && before.word.length > 2)
  )
}

const french = {
  determiners: set('le la les un une son sa ses mon ma mes ce cet cette ces leur leurs notre votre'),
  subjects: set('je tu il elle on nous vous ils elles'),
  small: set(
    "le la les un une des du de d' au aux à en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après devant derrière jusqu'à dès et ou mais ni car donc que qui dont où si comme quand tout toute tous toutes même seul seule plus moins très trop bien pas ne son sa ses mon ma mes ce cet cette ces leur leurs notre votre voici voilà malgré selon parmi outre sauf hors puis lors",
  ),
  nouns: set(
    'lait fait trait souhait portrait parfait attrait extrait retrait bienfait forfait imparfait opéra',
  ),
}

function isFrenchVerb(words: readonly Word[], i: number): boolean {
  const { word, joined } = words[i]!
  const before = words[i - 1]
  const next = words[i + 1]
  if (/^j'/.test(word)) return true
  if (french.subjects.has(word)) return next?.joined === true && !french.small.has(next.word)
  if (!before || !joined || french.small.has(word)) return false
  const beforeIsNoun = !french.small.has(before.word)
  if (
    beforeIsNoun &&
    /(?:ait|aient|èrent|irent|urent|era|eront|erait|ât)$/.test(word) &&
    !french.nouns.has(word)
  )
    return true
  if (
    beforeIsNoun &&
    /[sx]$/.test(before.word) &&
    /ent$/.test(word) &&
    !/(?:ement|amment|emment)$/.test(word)
  )
    return true
  const after = words[i + 2]?.word ?? ''
  return (
    next?.joined === true &&
    french.determiners.has(next.word) &&
    beforeIsNoun &&
    !/^(?:long|plus|moins|même)$/.test(after) &&
    !/(?:ant|ment|é|ée|és|ées)$/.test(word)
  )
}
