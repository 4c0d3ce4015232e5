import { genderOfWord } from '../../quote/speaker/gender.ts'
import type { Span } from '../../text/span.ts'

/** Somebody by his name, as it is compared: "Miss C. Arkwell" is "Constance Arkwell". */
export interface Person {
  /** In lower case, without accents. */
  readonly surname: string
  readonly given: readonly string[]
  readonly female: boolean | null
}

/** A person where a sentence names one; `person` is null for somebody who is not named: "his wife". */
export interface Named extends Span {
  readonly person: Person | null
  /** "He", "she", "the deceased", "the accused": whom the words before must tell. */
  readonly pronoun: 'he' | 'she' | 'I' | 'role' | null
  /** The sex of somebody who is not named, where his noun tells it. */
  readonly female?: boolean
}

const title =
  /^(?:mr|mrs|miss|ms|messrs|dr|sir|dame|lord|lady|capt|captain|col|colonel|gen|general|major|lieut|lieutenant|sergeant|corporal|private|admiral|commander|ensign|alderman|councillor|professor|prof|rev|reverend|canon|dean|bishop|father|brother|sister|brigadier|count|countess|baron|baroness|duke|duchess|herr|frau|fräulein|monsieur|madame|mlle|mme|comrade|judge|justice|inspector|constable|president|minister|engineer|architect|br|frère)\.?$/iu
const stop = new Set(
  'the a an he she it they we i you his her its their our my your this that these those in on at by to of and but as if for from with when after before where while then there here who which what how why not no nor so yet all some many most both each every one two three four five six seven eight nine ten eleven twelve born died aged january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter mr mrs miss during since until although though because only even once now today yesterday being having thus also among upon about over under between according following later early works see'.split(
    ' ',
  ),
)
const things =
  /^(?:street|road|lane|square|terrace|row|theatre|theater|bridge|house|hall|church|college|school|company|society|union|court|castle|hospital|infirmary|river|lake|islands?|bay|mount|hills?|sea|sound|harbou?r|congress|party|assembly|council|committee|board|army|navy|war|bill|act|symphony|concerto|opera|post|herald|times|gazette|record|courier|mercury|echo|news|journal|chronicle|advertiser|observer|museum|library|bank|office|station|hotel|inn|club|works|mill|mine|chapel|abbey|cathedral|university|conservatory|academy|institute|royal|grand|national|north|south|east|west|northern|southern|eastern|western|great|medal|order|ministry|ward|city|town|borough|parish|inquest|notes|minutes|county|republic|empire|kingdom|protocol|report|case|room|exhibition|prize|railway|line|corps|regiment|expedition|prime|first|second|world|civil|high|supreme|european|english|british|french|german|russian|american|dutch|danish|swedish|norwegian|italian|spanish|catholic|protestant|christian|jewish|new|old|style|calendar|ford|point|cape|head|rock|reef|light|lighthouse|pier|dock|quay|canal|lock|tunnel|pass|valley|forest|wood|farm|manor|priory|convent|monastery|bible|testament|gospel|parliament|diet|senate|duma|cabinet|government|crown|treasury|guards?|fleet|squadron|brigade|division|militia|police|association|league|institute|trust|fund|survey|review|magazine|monthly|weekly|daily|tribune|standard|star|globe|press|encyclopaedia|encyclopedia|dictionary|history|memoirs|letters|diary|atlas|circuit|tour|cup|day|night|eve|year|sunday|christmas|easter)$/iu
const capitals = String.raw`(?:(?:\p{Lu}|Mr|Mrs|Ms|Dr|Rev|Capt|Col|Gen|Lieut|Lt|Prof|Messrs|Br|Fr|Sergt|Wm|Thos|Jas|Geo|Chas|Jno|Robt)\.|\p{Lu}[\p{L}’'-]*)`
const names = new RegExp(
  `(?<![\\p{L}’'-])${capitals}(?:[ \\n]+(?:(?:de|von|van|der|den|du|da|di|la|le|af|av)[ \\n]+)*${capitals})*(?:,[ ]+(?=\\p{Lu}\\p{Ll}+[.,)]))?`,
  'gu',
)
const inPlace =
  /\b(?:in|at|on|near|from|to|into|off|over|under|towards?|through|outside|between|around|across|past|beyond|via|for|of|the|born|died|buried|educated|’s|'s)\s+$/iu
const others =
  /\b(?:his|her|their|its|whose|the|an?|my|our|your|[\p{L}]+[’']s)\s+(?:(?:late|eldest|elder|youngest|younger|only|first|second|third|little|dear|old|young|own|twin|infant|former|poor|widowed)\s+)*(wife|husband|son|daughter|brother|sister|mother|father|widow|widower|nephew|niece|cousin|uncle|aunt|child|baby|boy|girl|man|woman|lad|friend|grandson|granddaughter|grandfather|grandmother|parents|sons|daughters|brothers|sisters|children|orphan|stranger|servant|maid|mate|pupil|successor|predecessor|partner|bride|bridegroom|fiancée?|betrothed|nurse)\b(?!\s+of)/giu
const roles =
  'deceased accused prisoner defendant witness deponent departed author composer painter poet inventor explorer count countess earl baron baroness bishop archbishop king queen prince princess duke duchess captain colonel general admiral major commander president chancellor minister professor doctor mayor governor engineer architect artist actress actor singer musician pianist victim heiress aviator pilot skipper novelist writer philosopher scholar saint abbess abbot priest rector vicar headmaster schoolmaster surgeon founder'.split(
    ' ',
  )
const role = new RegExp(
  String.raw`\b[Tt]he (?:${roles.map((one) => `[${one[0]}${one[0]!.toUpperCase()}]${one.slice(1)}`).join('|')}|dead (?:man|woman)|murdered man|late \p{Ll}+)\b(?![’'])(?!\s+(?:\p{Lu}|persons|men|women|was one|were))`,
  'gu',
)
const pronouns = /(?<![\p{L}’'-])(?:[Hh]e|[Ss]he|I)(?![\p{L}’'-]|\.)/gu

/** Those whom a stretch names, in order, and its pronouns. */
export function namedIn(text: string, { from, to }: Span): Named[] {
  const words = text.slice(from, to)
  const found = [
    ...Array.from(words.matchAll(names)).flatMap((match) => named(text, from + match.index, match[0])),
    ...Array.from(words.matchAll(others), (match) => kin(from, match)),
    ...Array.from(words.matchAll(role), (match) => told(from, match, 'role')),
    ...Array.from(words.matchAll(pronouns), (match) =>
      told(
        from,
        match,
        match[0].toLowerCase() === 'i' ? 'I' : match[0].toLowerCase() === 'he' ? 'he' : 'she',
      ),
    ),
  ]
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((one, i, all) => i === 0 || one.from >= all[i - 1]!.to)
    .map((one, i, all) => apposed(text, one, all[i + 1]))
}

function told(from: number, { index, 0: words }: RegExpMatchArray, pronoun: Named['pronoun']): Named {
  return { from: from + index!, to: from + index! + words.length, person: null, pronoun }
}

function kin(from: number, match: RegExpMatchArray): Named {
  const gender = genderOfWord(match[1]!)
  return { ...told(from, match, null), ...(gender ? { female: gender === 'female' } : {}) }
}

// "His wife Clara Holt" is Clara Holt; "his wife Clara" is somebody else than whom the text is of.
function apposed(text: string, one: Named, next: Named | undefined): Named {
  const isOne =
    one.person === null &&
    one.pronoun === null &&
    next?.person &&
    /^,?\s$/u.test(text.slice(one.to, next.from))
  if (!isOne) return one
  return next.person!.given.length > 0 ? { ...one, person: next.person } : { ...one, to: next.to }
}

function named(text: string, at: number, exact: string): Named[] {
  const words = exact.replace(/,\s*$/u, '').split(/\s+/u)
  let from = at
  let titles: string[] = []
  while (words.length > 0) {
    const [first] = words as [string]
    if (title.test(first)) titles = [...titles, first]
    else if (!stop.has(first.toLowerCase().replace(/\W+$/u, ''))) break
    else titles = []
    from += exact.slice(from - at).indexOf(first) + first.length + 1
    words.shift()
  }
  // "Horns in F. He died": a sentence has begun within.
  const end = words.findIndex((word) => stop.has(word.toLowerCase()))
  const to = end < 0 ? at + exact.length : exact.indexOf(words[end]!, from - at) + at - 1
  if (end >= 0) words.splice(end)
  const last = words.at(-1)
  if (words.every((word) => /^\p{Lu}\.$/u.test(word))) return []
  if (words.some((word) => things.test(word.replace(/\W+$/u, ''))) && titles.length === 0) return []
  if (!last || /[’']s$|s’$/u.test(last)) return []
  const isTitled = titles.length > 0
  const before = text.slice(Math.max(0, at - 12), from).replace(/\s*$/u, ' ')
  if (!isTitled && (inPlace.test(before) || inPlace.test(text.slice(Math.max(0, at - 12), at)))) return []
  // "VARESH, Teodor": the name by which it is ordered comes first.
  const after = /,\s+$/u.test(exact) ? /^\p{Lu}\p{Ll}+/u.exec(text.slice(at + exact.length))?.[0] : undefined
  const given = after ? [after] : words.slice(0, -1)
  const genders = [...titles, ...given].map(genderOfWord)
  const gender = genders.find((one) => one !== null) ?? null
  return [
    {
      from,
      to,
      person: {
        surname: key(last),
        given: given.map(key),
        female: gender === null ? null : gender === 'female',
      },
      pronoun: null,
    },
  ]
}

function key(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.,’'-]/gu, '')
    .toLowerCase()
}

/** Whether two names can be one person's: one surname, no first names that differ, no other sex. */
export function isOnePerson(a: Person, b: Person): boolean {
  if (a.surname !== b.surname) return false
  if (a.female !== null && b.female !== null && a.female !== b.female) return false
  const [x, y] = [a.given[0], b.given[0]]
  return (
    x === undefined ||
    y === undefined ||
    x.startsWith(y) ||
    y.startsWith(x) ||
    a.given.some((one) => b.given.includes(one))
  )
}
