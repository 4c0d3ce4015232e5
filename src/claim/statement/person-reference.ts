import { type Gender, genderOfWord } from '../../quote/speaker/gender.ts'
import type { Account } from '../account.ts'
import type { ClaimToken } from './claim-token.ts'
import { isPersonNoun } from './person-noun.ts'

/** Somebody a sentence speaks of; without a token, somebody whose name is not given or not plain. */
interface Referent {
  readonly token: ClaimToken | null
  readonly gender: Gender
}

/** How many sentences back somebody can stand for whom "he" is said. */
const REACH = 3

/** Who "he" or "she" is, as far as only one can be meant. Mutable: it follows the reading of a document. */
export class PersonReference {
  private sentences: Referent[][] = []
  private readonly known = new Map<number, ClaimToken>()
  private readonly account: Account
  /** Whom the whole text is about: its title names him, or it opens with him as an article or a life does. */
  private readonly hero: ClaimToken | null
  private isAnybodyNamed = false

  constructor(account: Account) {
    this.account = account
    this.hero = heroOf(account)
  }

  /** A new paragraph or another voice: nobody has been named. */
  clear(): void {
    this.sentences = []
  }

  /** Reads a sentence: resolves its pronouns from left to right, and remembers whom it names. */
  read(tokens: readonly ClaimToken[]): void {
    const here: Referent[] = []
    // How many were named before the clause began.
    let opened = 0
    for (const [i, token] of tokens.entries()) {
      const { word } = token
      if (token.kind === 'name' && token.mention?.kind === 'person')
        here.push({ token, gender: this.genderOf(token, tokens[i - 1]) })
      else if (isUnnamed(tokens, i)) here.push({ token: null, gender: genderOfWord(word) })
      else if (/^(?:he|him|his|she|her|hers)$/.test(word) && token.kind === 'word')
        here.push(
          this.resolved(
            token,
            /^h(?:e|im|is)$/.test(word) ? 'male' : 'female',
            word === 'him' ? here.slice(0, opened) : here,
          ),
        )
      // "The king pardoned him": not the king.
      if (/^(?:and|but|,|;|:|who|that|when|while|because|after|before|until|where|if|as)$/.test(word))
        opened = here.length
    }
    if (here.length === 0) return
    this.isAnybodyNamed = true
    this.sentences.push(here)
    if (this.sentences.length > REACH) this.sentences.shift()
  }

  /** Whom the pronoun at a place stands for; null where that is not plain. */
  at(from: number): ClaimToken | null {
    return this.known.get(from) ?? null
  }

  private resolved(pronoun: ClaimToken, gender: Gender, here: readonly Referent[]): Referent {
    const fits = (one: Referent): boolean => one.gender === null || one.gender === gender
    const near = [here, ...this.sentences.toReversed()].find((list) => list.some(fits)) ?? []
    const [first, ...others] = near.filter(fits)
    const token = first?.token ?? null
    if (token === null || others.some((one) => one.token === null || !this.isSame(token, one.token))) {
      const { hero } = this
      const isHero =
        hero !== null &&
        (near.length === 0
          ? !this.isAnybodyNamed && here.length === 0
          : this.isOnlyNamed(hero, near.filter(fits)))
      if (!isHero) return { token: null, gender }
      this.known.set(pronoun.from, hero)
      return { token: hero, gender }
    }
    this.known.set(pronoun.from, token)
    return { token, gender }
  }

  private isOnlyNamed(hero: ClaimToken, fits: readonly Referent[]): boolean {
    const named = fits.flatMap(({ token }) => token ?? [])
    return named.length > 0 && named.every((token) => this.isSame(hero, token))
  }

  private isSame(a: ClaimToken, b: ClaimToken): boolean {
    if (!a.mention || !b.mention) return false
    const one = this.account.entityOf(a.mention)
    const other = this.account.entityOf(b.mention)
    return one && other ? one.id === other.id : a.mention.name === b.mention.name
  }

  /** By a title or kin before the name, or the first names of the fullest name. */
  private genderOf({ mention }: ClaimToken, before: ClaimToken | undefined): Gender {
    const told = before ? genderOfWord(before.word) : null
    if (told || !mention) return told
    const words = (this.account.entityOf(mention)?.name ?? mention.name).split(/\s+/)
    const given = words.length > 1 ? words.slice(0, -1) : words
    return given.map(genderOfWord).find((gender) => gender !== null) ?? null
  }
}

function heroOf({ document, mentions }: Account): ClaimToken | null {
  const title = ` ${(document.title ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const persons = mentions.filter(({ kind }) => kind === 'person')
  const titled = persons.filter(({ name }) => title.includes(` ${name.split(/\s+/).at(-1)} `))
  const isOne = new Set(titled.map(({ name }) => name.split(/\s+/).at(-1))).size === 1
  const [first] = persons
  const opens =
    first?.from === 0 && /^(?:,|[^.;]{0,30}\bborn\b)/iu.test(document.text.slice(first.to, first.to + 40))
  const mention = isOne ? titled[0]! : opens ? first : null
  if (!mention) return null
  const { from, to, name } = mention
  return { from, to, word: name.toLowerCase(), kind: 'name', mention, time: null, genitive: false }
}

// "the captain", "his brother"; but not "Orlov, the captain", "was a pilot", "the engineer Orlov".
function isUnnamed(tokens: readonly ClaimToken[], i: number): boolean {
  const { word, kind } = tokens[i]!
  if (kind !== 'word' || /s$/.test(word) || !isPersonNoun(word)) return false
  if (
    /^(?:crew|police|family|staff|group|band|gang|council|committee|government|dead|people|men|women|children|delegation|garrison|population|folk)$/.test(
      word,
    )
  )
    return false
  let k = i - 1
  while (
    k > i - 3 &&
    tokens[k]?.kind === 'word' &&
    !/^(?:the|an?|his|her|their|my|our|its)$/.test(tokens[k]!.word)
  )
    k--
  if (!tokens[k] || !(/^(?:the|an?|his|her|their|my|our|its)$/.test(tokens[k]!.word) || tokens[k]!.genitive))
    return false
  const before = tokens[k - 1]
  if (before && /^(?:,|as|was|is|became|been|being|not)$/.test(before.word))
    return before.word === ',' && tokens[k - 2]?.kind !== 'name'
  const next = tokens[i + 1]
  return !(next?.kind === 'name' || (next?.word === ',' && tokens[i + 2]?.kind === 'name'))
}
