import type { Span } from '../../text/span.ts'
import { genderOfWord } from '../speaker/gender.ts'
import { isTitle, type Token } from './token.ts'

/** Who a few words stand for: a name, a pronoun, or a description such as "the engineer". */
export interface NounPhrase extends Span {
  readonly kind: 'name' | 'pronoun' | 'description'
  /** As written, without line ends. */
  readonly words: string
  /** Tokens from and to, in the list it was found in. */
  readonly first: number
  readonly behind: number
}

const particles = new Set('de du la le von van der den zu of the al el bin da di des ter'.split(' '))
const subjects = new Set('i j we he she they er sie ich wir il elle ils elles je nous on who'.split(' '))
const determiners = new Set(
  (
    'the a an my your his her its our their this that these those one another some every each no both ' +
    'der die das ein eine mein meine sein seine ihr ihre unser unsere dieser diese dieses jener jene le la les l un une mon ma mes son sa ses notre nos leur leurs ce cet cette'
  ).split(' '),
)
// Capitalised at the head of a sentence, and nobody's name.
const openers = new Set(
  (
    'the a an in on at by for from to of and but or nor so yet if when while as it its he she they we you i this that these those his her their ' +
    'our my your there here what who whose which why how where then now not no yes also after before since until although though because ' +
    'however thus hence still even only again later earlier once one two three first second both all some many most each every another ' +
    'chapter section article volume page january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday der die das ein eine er sie es wir ihr und aber im am le la les un une il elle ils elles ' +
    'nous vous et mais dans oh ah well nobody everybody somebody anybody everyone someone anyone people others critics witnesses members none neither ' +
    'either man jemand niemand leute personne chacun on with without whatever whoever under over above below between among against through across beyond behind beside near toward towards into about around upon during nevertheless moreover presently suddenly ' +
    'indeed perhaps such said says quoth asked cried do did does is was are were has have had can could will would shall should must let god heaven heavens ' +
    'der den dem des zu zum zur von vom mit nach bei als wenn dann dort damals auch doch nur noch schon so wie was wer nicht kein keine ' +
    'just please listen consider remember compare observe suppose imagine ' +
    'whether unless lest wherever whenever once ob dass daß weil obwohl si lorsque parce quoique selon pour par avec sans sous comme quand alors puis donc ainsi pas plus aujourd’hui english french german russian american british european'
  ).split(' '),
)
const stops = new Set(
  (
    'and or but with to in at on from for by as who which that when while into upon of about without after before turning looking again then ' +
    'had has was were is at und oder mit zu in an auf aus von als der die das et ou avec à dans en sur qui que ' +
    'said says told asked replied answered cried wrote went came'
  ).split(' '),
)

/** The phrase that begins at a token, or null. `proper` are the words that the text writes as names, see `properNames`. */
export function phraseFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const token = tokens[first]
  if (!token) return null
  if (isSubject(text, tokens, first)) return phrase(text, tokens, 'pronoun', first, first + 1)
  if (token.kind === 'name' && !determiners.has(token.low)) return nameFrom(text, tokens, first, proper)
  if (determiners.has(token.low)) return descriptionFrom(text, tokens, first, proper)
  if (kin.test(token.low)) return phrase(text, tokens, 'description', first, first + 1)
  // "both the sisters".
  if (/^(?:both|all)$/.test(token.low)) return phraseFrom(text, tokens, first + 1, proper)
  // "poor little Tom", "dear Tom".
  let name = first
  while (/^(?:old|young|poor|little|dear|good|honest|late|le|der|comrade)$/.test(tokens[name]?.low ?? ''))
    name++
  return name > first && tokens[name]?.kind === 'name' ? nameFrom(text, tokens, name, proper) : null
}

// French "on" is somebody where it begins a clause or is tied to its verb; else it is a preposition.
function isSubject(text: string, tokens: readonly Token[], at: number): boolean {
  const { low, from } = tokens[at]!
  if (!subjects.has(low)) return false
  const before = tokens[at - 1]
  return low !== 'on' || !before || before.kind === 'end' || before.low === 'l' || text[from - 1] === '-'
}

/** A name from its first word on: "Mr. A. J. de Vries". */
export function nameFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  while (isOpener(tokens, first, proper)) {
    const next = tokens[++first]
    if (next?.kind !== 'name') return null
  }
  if (isNumeral(tokens[first]!) || isSmallWord(tokens, first, proper)) return null
  let behind = first
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'name' && !isParticle(tokens, i, first)) break
    if (token.kind === 'name') {
      if (i > first && openers.has(token.low) && !proper.has(token.word)) break
      // "Smith, Jones": a mark ends it, and so does a title.
      if (i > first && isTitle(token) && !isTitle(tokens[i - 1]!) && !isRank(tokens[i - 1]!)) break
      behind = i + 1
    }
    if (token.genitive) break
  }
  if (
    behind === first ||
    (behind === first + 1 && isTitle(tokens[first]!) && /\.$/.test(tokens[first]!.word))
  )
    return null
  return phrase(text, tokens, 'name', first, isTied(tokens, behind) ? behind + 1 : behind)
}

// "Marlow77", as people sign in forums.
function isTied(tokens: readonly Token[], at: number): boolean {
  const [name, figure] = [tokens[at - 1], tokens[at]]
  return figure?.kind === 'number' && name?.kind === 'name' && name.to === figure.from
}

// "Vol. IX, page 415": a number, where it is not the ninth of a name.
function isNumeral({ word }: Token): boolean {
  return /^(?=[IVXL]{2})X{0,3}(?:IX|IV|L?V?I{0,3})$/.test(word)
}

// "Just listen": a word by itself at the head of a sentence, which the text elsewhere writes small and never large.
function isSmallWord(tokens: readonly Token[], at: number, proper: ReadonlySet<string>): boolean {
  const { low, word, genitive } = tokens[at]!
  if (genitive || proper.has(word) || !proper.has(low) || tokens[at + 1]?.kind === 'name') return false
  const before = tokens[at - 1]
  return (
    (!before || before.kind === 'end') &&
    !isTitle(tokens[at]!) &&
    !kin.test(low) &&
    genderOfWord(low) === null
  )
}

// "said nanny": as good as a name in its house.
const kin =
  /^(?:mother|father|mamma|mama|papa|nanny|nurse|grandmother|grandfather|granny|mutter|vater|maman)$/

// "the Duke of Orth", but no "Marjorie of Brenda".
function isParticle(tokens: readonly Token[], at: number, first: number): boolean {
  const { low } = tokens[at]!
  return at > first && particles.has(low) && (!/^(?:of|the)$/.test(low) || isTitle(tokens[first]!))
}

const adjectives =
  /^(?:old|young|poor|little|dear|good|unhappy|miserable|whole|big|alter|junge|arme|vieux|pauvre)$/

function isOpener(tokens: readonly Token[], at: number, proper: ReadonlySet<string>): boolean {
  const token = tokens[at]!
  if (token.kind !== 'name' || isTitle(token)) return false
  if (openers.has(token.low)) return true
  if (adjectives.test(token.low) && tokens[at + 1]?.kind === 'name') return true
  const before = tokens[at - 1]
  const isHead = !before || before.kind === 'end'
  // "Presently Beaver said", "Poor Tom": a word that the text elsewhere writes small.
  return (
    isHead && proper.has(token.low) && genderOfWord(token.low) === null && tokens[at + 1]?.kind === 'name'
  )
}

function descriptionFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  // "said that it holds": no "that man".
  const next = tokens[first + 1]
  if (tokens[first]!.low === 'that' && next && (determiners.has(next.low) || subjects.has(next.low)))
    return null
  let behind = first + 1
  for (; behind < tokens.length && behind <= first + 5; behind++) {
    const token = tokens[behind]!
    if (token.kind === 'name') {
      // "the historian Isaac Deutscher" is he; "the General", "the Parish Notes" are what they are called here.
      const name = nameFrom(text, tokens, behind, proper)
      if (!name) break
      behind = name.behind
      const isOwner = tokens[behind - 1]!.genitive
      if (!isOwner)
        return name.first > first + 1 || isOwned(tokens[first]!)
          ? name
          : phrase(text, tokens, 'description', first, withOwner(text, tokens, behind, proper))
    }
    const now = tokens[behind]
    if (now?.kind !== 'word' || stops.has(now.low)) break
    if (behind > first + 1 && (/(?:ing|ly)$/.test(now.low) || finite.test(now.low))) break
  }
  if (behind === first + 1 || isUnfinished(tokens[behind - 1]!)) return null
  return phrase(text, tokens, 'description', first, withQuality(tokens, behind))
}

// Verbs that say what somebody does: "the accusing resolution makes the following statement".
const finite =
  /^(?:makes?|made|takes?|took|gives?|gave|gets?|got|goes|comes?|came|does|did|do|has|is|are|says|said|tells|writes|thinks|thought|knows|knew|wants?|wanted|wish|wishes|wished|seems?|seemed|tries|tried|cannot|can|could|will|would|shall|should|may|might|must|let|lets|keeps|kept|puts|shows?|showed|finds|found|brings|brought|begins?|began|became|becomes|held|contains?|contained|stood|stands|sat|rose|ran|fell|hat|hatte|ist|war|wird|wurde|kann|konnte|est|était|avait|fut|fait)$/

// Words that say what somebody is like and not who he is: "the long", "a brief", "the crowning".
const qualities =
  /^(?:young|old|tall|long|short|brief|new|great|big|small|little|whole|full|own|very|same|such|real|true|mere|main|more|most|early|late|high|low|large|good|bad|best|better|worst|following|present|accusing|crowning|leading|sole|chief|several|various|further|certain)$/

/** Ends in an article or in what somebody is like: the noun is still to come. */
function isUnfinished({ low, kind }: Token): boolean {
  return kind === 'word' && (determiners.has(low) || qualities.test(low))
}

// "the Book of Tides", "the Council of the Guild".
function withOwner(
  text: string,
  tokens: readonly Token[],
  behind: number,
  proper: ReadonlySet<string>,
): number {
  if (tokens[behind]?.low !== 'of') return behind
  const at = tokens[behind + 1]?.low === 'the' ? behind + 2 : behind + 1
  const name = tokens[at]?.kind === 'name' ? nameFrom(text, tokens, at, proper) : null
  return name && !tokens[name.behind - 1]!.genitive ? name.behind : behind
}

// "my brother", "our Tom": the word before is nobody's title.
function isOwned({ low }: Token): boolean {
  return /^(?:my|our|mein|unser|mon|notre)$/.test(low)
}

// "the man with the black beard".
function withQuality(tokens: readonly Token[], behind: number): number {
  if (
    !/^(?:with|of|mit|aux?|à)$/.test(tokens[behind]?.low ?? '') ||
    !determiners.has(tokens[behind + 1]?.low ?? '')
  )
    return behind
  let end = behind + 2
  while (end < behind + 5 && tokens[end]?.kind === 'word' && !stops.has(tokens[end]!.low)) end++
  return end > behind + 2 ? end : behind
}

/** The phrase that ends right before a token, or null. */
export function phraseUpTo(
  text: string,
  tokens: readonly Token[],
  behind: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const last = tokens[behind - 1]
  if (!last) return null
  if (isSubject(text, tokens, behind - 1)) return phrase(text, tokens, 'pronoun', behind - 1, behind)
  const user =
    last.kind === 'number' && isTied(tokens, behind - 1) ? nameFrom(text, tokens, behind - 2, proper) : null
  if (user?.behind === behind) return user
  if (last.kind === 'name' && !last.genitive && !determiners.has(last.low)) {
    let first = behind - 1
    while (first > 0 && isNamePart(tokens, first - 1)) first--
    while (first < behind - 1 && tokens[first]!.kind !== 'name') first++
    // "In Wood v. Allen Lord Abner held".
    const title = tokens.slice(0, behind - 1).findLastIndex(isTitle)
    const name = nameFrom(
      text,
      tokens,
      title > first && !isTitle(tokens[title - 1]!) && !isRank(tokens[title - 1]!) ? title : first,
      proper,
    )
    const before = name && tokens[name.first - 1]
    return name && before && before.kind !== 'end' && /^(?:the|der|die|das|le|la|les|l)$/.test(before.low)
      ? phrase(text, tokens, 'description', name.first - 1, name.behind)
      : name
  }
  if (
    last.kind !== 'word' ||
    stops.has(last.low) ||
    /^(?:of|by|then|im|am|zum|zur|du|des|au)$/.test(last.low) ||
    isUnfinished(last) ||
    finite.test(last.low)
  )
    return null
  for (let first = behind - 2; first >= 0 && first >= behind - 5; first--) {
    const token = tokens[first]!
    // "that the victory": it joins a clause.
    if (token.low === 'that' && determiners.has(tokens[first + 1]!.low)) break
    if (determiners.has(token.low)) return phrase(text, tokens, 'description', first, behind)
    if (token.genitive) return phrase(text, tokens, 'description', first, behind)
    if (token.kind !== 'word' || stops.has(token.low) || finite.test(token.low)) break
  }
  return null
}

// "Chief Justice Orme", "Prime Minister Holt".
function isRank({ low }: Token): boolean {
  return /^(?:chief|prime|vice|deputy|attorney|lieutenant|rear|first|foreign)$/.test(low)
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.genitive) return false
  return (
    token.kind === 'name' ||
    (particles.has(token.low) && tokens[at - 1]?.kind === 'name' && token.low !== 'of')
  )
}

function phrase(
  text: string,
  tokens: readonly Token[],
  kind: NounPhrase['kind'],
  first: number,
  behind: number,
): NounPhrase {
  const from = tokens[first]!.from
  const last = tokens[behind - 1]!
  const to = last.genitive && kind === 'name' ? last.to - 2 : last.to
  return { kind, from, to, words: text.slice(from, to).replace(/\s+/g, ' '), first, behind }
}

/** Words of a name, without its title. */
export function isPronoun(word: string): boolean {
  return subjects.has(word.toLowerCase())
}
