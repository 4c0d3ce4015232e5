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
  if (subjects.has(token.low)) return phrase(text, tokens, 'pronoun', first, first + 1)
  if (token.kind === 'name' && !determiners.has(token.low)) return nameFrom(text, tokens, first, proper)
  if (determiners.has(token.low)) return descriptionFrom(text, tokens, first, proper)
  if (kin.test(token.low)) return phrase(text, tokens, 'description', first, first + 1)
  // "old Horace Talbot", "dear Tom".
  if (/^(?:old|young|poor|little|dear|good|honest|late|le|der|comrade)$/.test(token.low)) {
    const next = tokens[first + 1]
    return next?.kind === 'name' ? nameFrom(text, tokens, first + 1, proper) : null
  }
  return null
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
  let behind = first
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'name' && !isParticle(tokens, i, first)) break
    if (token.kind === 'name') {
      if (i > first && openers.has(token.low) && !proper.has(token.word)) break
      // "Smith, Jones": a mark ends it, and so does a title.
      if (i > first && isTitle(token) && !isTitle(tokens[i - 1]!)) break
      behind = i + 1
    }
    if (token.genitive) break
  }
  if (
    behind === first ||
    (behind === first + 1 && isTitle(tokens[first]!) && /\.$/.test(tokens[first]!.word))
  )
    return null
  return phrase(text, tokens, 'name', first, behind)
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
          : phrase(text, tokens, 'description', first, behind)
    }
    const now = tokens[behind]
    if (now?.kind !== 'word' || stops.has(now.low)) break
    if (behind > first + 1 && /(?:ing|ly)$/.test(now.low)) break
  }
  return behind === first + 1 ? null : phrase(text, tokens, 'description', first, withQuality(tokens, behind))
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
  if (subjects.has(last.low)) return phrase(text, tokens, 'pronoun', behind - 1, behind)
  if (last.kind === 'name' && !last.genitive && !determiners.has(last.low)) {
    let first = behind - 1
    while (first > 0 && isNamePart(tokens, first - 1)) first--
    while (first < behind - 1 && tokens[first]!.kind !== 'name') first++
    // "In Wood v. Allen Lord Abner held".
    const title = tokens.slice(0, behind - 1).findLastIndex(isTitle)
    const name = nameFrom(text, tokens, title > first && !isTitle(tokens[title - 1]!) ? title : first, proper)
    const before = name && tokens[name.first - 1]
    return name && before && before.kind !== 'end' && /^(?:the|der|die|das|le|la|les|l)$/.test(before.low)
      ? phrase(text, tokens, 'description', name.first - 1, name.behind)
      : name
  }
  if (
    last.kind !== 'word' ||
    stops.has(last.low) ||
    /^(?:of|by|then|im|am|zum|zur|du|des|au)$/.test(last.low)
  )
    return null
  for (let first = behind - 2; first >= 0 && first >= behind - 5; first--) {
    const token = tokens[first]!
    if (determiners.has(token.low)) return phrase(text, tokens, 'description', first, behind)
    if (token.genitive) return phrase(text, tokens, 'description', first, behind)
    if (token.kind !== 'word' || stops.has(token.low)) break
  }
  return null
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
