import { type NounPhrase, phraseFrom, phraseUpTo } from '../attribution/noun-phrase.ts'
import type { Token } from '../attribution/token.ts'
import { actOfNoun, actOfVerb } from './cue-words.ts'

const skipped = new Set(
  (
    "am n l elle-même lui-même ’ ' had has have having is was were are be been will would could can may might must should shall did does do then also even once later again " +
    'not never cannot ever still always often only just now soon here there thus himself herself itself themselves both all at last to ' +
    'hat hatte haben hatten ist war wird würde auch dann einmal später wieder nicht nie noch selbst schon a avait ont avaient est était aussi ne pas jamais se s lui leur y en'
  ).split(' '),
)
const prepositions = new Set(
  (
    'in at on from of to with by for against about into upon under over near after before during since between among v vs like unlike through ' +
    'im am zum zur von vom nach bei beim auf mit gegen dans à au aux en du des de chez pour par sur contre'
  ).split(' '),
)

/** The subject of the verb at a token that stands behind it: "Smith, the chairman, said", "Smith, who said". */
export function subjectBefore(
  text: string,
  tokens: readonly Token[],
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const found = ownSubject(text, tokens, verb, proper)
  if (!found || !/^(?:who|qui)$/i.test(found.words)) return found
  const behind = tokens[found.first - 1]?.kind === 'comma' ? found.first - 1 : found.first
  const meant = phraseUpTo(text, tokens, behind, proper)
  return meant?.kind === 'pronoun' ? null : meant
}

function ownSubject(
  text: string,
  tokens: readonly Token[],
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const start = sentenceStart(tokens, verb)
  let i = verb - 1
  while (i >= start && (skipped.has(tokens[i]!.low) || isAdverb(tokens[i]!) || isWish(tokens, i))) i--
  // "Smith (the younger) said".
  if (tokens[i]?.word === ')') i = tokens.findLastIndex(({ word }, at) => at < i && word === '(') - 1
  if (i < start) return null
  const last = tokens[i]!
  // "denied having said", "claims to have written": who does the one does the other.
  if (last.kind === 'word' && i < verb - 1 && actOfVerb.has(last.low))
    return subjectBefore(text, tokens, i, proper)
  // "is reproached with having said": who is reproached.
  if (/^(?:with|of|for)$/.test(last.low) && tokens[i + 1]!.low === 'having')
    return subjectBefore(text, tokens, i - 1, proper)
  if (last.kind === 'comma') {
    const comma = lastComma(tokens, start, i)
    const opening = comma >= 0 ? phraseFrom(text, tokens, comma + 1, proper) : null
    // "In this quarrel of the guilds, Smith, taking up the charge, said"; "…, Smith taking up the charge, said".
    if (opening?.kind === 'name' && opening.behind < i && /ing$/.test(tokens[opening.behind]!.low))
      return opening
    const inside = comma >= 0 ? phraseUpTo(text, tokens, i, proper) : null
    // "the chairman, Smith, said".
    if (inside?.kind === 'name' && inside.first === comma + 1) return inside
    return aroundCommas(text, tokens, start, comma, proper) ?? coordinated(text, tokens, start, verb, proper)
  }
  return subjectAt(text, tokens, start, i + 1, proper) ?? coordinated(text, tokens, start, verb, proper)
}

// "want to say", "tried to say".
function isWish(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.low === 'to' &&
    /^(?:wants?|wanted|wish|wishes|wished|tries|tried|seems?|seemed|used|ought|dares?|dared|hopes?|hoped|likes?|liked|loves?|loved|means|meant|intends?|intended|appears?|appeared|happens?|happened|comes?|came|going|about|able|ventures?|hastened|made|obliged|heard|known|believed|supposed|reported|alleged|claims?)$/.test(
      tokens[at]!.low,
    )
  )
}

// "Smith, rising from his place, with a cough, said".
function aroundCommas(
  text: string,
  tokens: readonly Token[],
  start: number,
  comma: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  for (let i = 0; i < 3 && comma > start; i++) {
    const found = subjectAt(text, tokens, start, comma, proper)
    const isSubject = found && (found.kind !== 'description' || found.first === start)
    if (isSubject) return found
    comma = lastComma(tokens, start, comma)
  }
  return null
}

/** The phrase that ends before `behind`, or what it hangs on: "the chairman of Acme", "the letter from Smith to Jones". */
function subjectAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  behind: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const last = phraseUpTo(text, tokens, behind, proper)
  const both = last && pairUpTo(text, tokens, start, last, proper)
  if (both) return both
  let head = last
  while (head && head.first > start && head.kind !== 'pronoun') {
    const before = tokens[head.first - 1]!
    if (!prepositions.has(before.low)) break
    // "Wood v. Allen said" is no one.
    if (/^vs?$/.test(before.low)) return null
    const owner = head
    head = phraseUpTo(text, tokens, head.first - 1, proper)
    const noun = head && tokens[head.behind - 1]
    // "the letter from Smith": his words.
    if (
      noun &&
      /^(?:of|from|by|von|de)$/.test(before.low) &&
      head?.kind === 'description' &&
      actOfNoun.has(noun.low)
    )
      return owner
  }
  if (!head || !last || head.first < start || head === last || head.kind === 'name')
    return head && head.first >= start ? head : null
  return {
    ...head,
    to: last.to,
    words: text.slice(head.from, last.to).replace(/\s+/g, ' '),
    behind: last.behind,
  }
}

// "Neither Smith nor Jones said": no one of the two.
function pairUpTo(
  text: string,
  tokens: readonly Token[],
  start: number,
  last: NounPhrase,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  if (last.kind !== 'name' || last.first < start + 2) return null
  if (!/^(?:and|nor|or|und|et|ni|noch|oder)$/.test(tokens[last.first - 1]!.low)) return null
  const one = phraseUpTo(text, tokens, last.first - 1, proper)
  if (one?.kind !== 'name' || one.first < start) return null
  const words = text.slice(one.from, last.to).replace(/\s+/g, ' ')
  return { ...last, kind: 'description', from: one.from, words, first: one.first }
}

// "Smith took up his pipe and murmured": what the sentence begins with does all that follows.
function coordinated(
  text: string,
  tokens: readonly Token[],
  start: number,
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const before = tokens[verb - 1]
  const joins =
    before !== undefined &&
    (/^(?:and|then|to|und|et|by|,)$/.test(before.low) || /ing$/.test(tokens[verb]!.low) || isAdverb(before))
  if (!joins) return null
  // "Hallam tells how the mate came down and said".
  const clause = tokens.findLastIndex(
    ({ low }, at) =>
      at < verb && at > start && /^(?:that|how|because|whether|dass|daß|wie|weil|que)$/.test(low),
  )
  const own = clauseSubject(text, tokens, Math.max(start, clause + 1), verb, proper)
  return own ?? sentenceSubject(text, tokens, clause < start ? start : clause + 1, verb, proper)
}

// "I was at a loss, but Smith helped me by remarking": the name that the last clause begins with.
function clauseSubject(
  text: string,
  tokens: readonly Token[],
  start: number,
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  for (let i = verb - 2; i > start; i--) {
    const { low } = tokens[i]!
    const isNew =
      /^(?:but|while|whilst|when|until|till)$/.test(low) ||
      (low === 'and' && tokens[i - 1]!.kind === 'comma' && tokens[i + 1]!.kind === 'name')
    if (!isNew) continue
    const name = phraseFrom(text, tokens, i + 1, proper)
    if (name?.kind === 'name' && name.behind < verb && !tokens[name.behind - 1]!.genitive) return name
  }
  return null
}

const connectors =
  /^(?:and|but|then|so|yet|at|last|once|again|now|presently|still|und|aber|da|dann|et|mais|puis)$/
const openings = /^(?:when|as|while|if|although|though|als|wenn)$|(?:ing|ed)$/

/** Who does what a sentence tells, where it begins with him; also behind an opening phrase and its comma. */
export function sentenceSubject(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  let i = start
  while (i < end && (connectors.test(tokens[i]!.low) || isAdverb(tokens[i]!) || tokens[i]!.kind === 'comma'))
    i++
  const head = tokens[i]
  if (!head || i >= end) return null
  const first = phraseFrom(text, tokens, i, proper)
  if (first && first.behind <= end && !tokens[first.behind - 1]!.genitive) return first
  if (!prepositions.has(head.low) && !openings.test(head.low)) return null
  const comma = tokens.findIndex((token, at) => at > i && at < end && token.kind === 'comma')
  const second = comma < 0 ? null : phraseFrom(text, tokens, comma + 1, proper)
  return second && second.behind <= end ? second : null
}

// "put in Cynthia", "broke out the Dean".
const parted =
  /^(?:put|broke|cut|burst|chimed|went|struck|called|cried|spoke|shouted|sang|joined|threw|came)$/

// "remarked sceptical Anne".
function describedName(
  text: string,
  tokens: readonly Token[],
  at: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || prepositions.has(token.low) || skipped.has(token.low)) return null
  const next = tokens[at + 1]
  return next?.kind === 'name' && token.low.length > 3 ? phraseFrom(text, tokens, at + 1, proper) : null
}

/** The subject of the verb at a token that stands before it: "said the old man". */
export function subjectAfter(
  text: string,
  tokens: readonly Token[],
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  let i = verb + 1
  if (/^(?:in|out|on|up|back|forth)$/.test(tokens[i]?.low ?? '') && parted.test(tokens[verb]!.low)) i++
  while (i < tokens.length && isAdverb(tokens[i]!)) i++
  const found = phraseFrom(text, tokens, i, proper) ?? describedName(text, tokens, i, proper)
  if (!found) return null
  if (isObject(tokens, verb, found)) return null
  const owned = tokens[found.behind]
  const apposed = apposedTo(text, tokens, found, proper)
  if (apposed) return apposed
  // "said Dan's girl".
  if (tokens[found.behind - 1]!.genitive && owned?.kind === 'word') {
    const words = text.slice(found.from, owned.to).replace(/\s+/g, ' ')
    return { ...found, kind: 'description', to: owned.to, words, behind: found.behind + 1 }
  }
  return found
}

/** "said the engineer, Carl Benn.": the name that follows a description; null where none does. */
export function apposedTo(
  text: string,
  tokens: readonly Token[],
  found: NounPhrase,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  if (found.kind !== 'description' || tokens[found.behind]?.kind !== 'comma') return null
  const name = phraseFrom(text, tokens, found.behind + 1, proper)
  return name?.kind === 'name' && /^(?:[,.;:]|)$/.test(tokens[name.behind]?.word ?? '') ? name : null
}

const transitive =
  /^(?:express|describ|publish|record|propos|recommend|den(?:y|ie)|quot|cit|put|set|hold|held|nam|term|proclaim)/

// "“…” expressed their views", "repeats that old truth": what is said, and nobody who says it.
function isObject(tokens: readonly Token[], verb: number, { kind, first }: NounPhrase): boolean {
  if (kind !== 'description') return false
  return /^(?:that|these|those)$/.test(tokens[first]!.low) || transitive.test(tokens[verb]!.low)
}

function isAdverb({ low, kind }: Token): boolean {
  return kind === 'word' && /(?:ly|wards?)$/.test(low) && !/^(?:family|ally|assembly|reply|bully)$/.test(low)
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && tokens[start - 1]!.kind !== 'end') start--
  return start
}

function lastComma(tokens: readonly Token[], start: number, before: number): number {
  for (let i = before - 1; i >= Math.max(start, before - 16); i--) if (tokens[i]!.kind === 'comma') return i
  return -1
}
