import type { Span } from '../../text/span.ts'
import { type NounPhrase, nameFrom } from '../attribution/noun-phrase.ts'
import { type Token, tokensOf } from '../attribution/token.ts'
import type { Form } from './cast.ts'
import { sentenceSubject } from './cue-subject.ts'
import { actOfVerb } from './cue-words.ts'
import { genderOfWord } from './gender.ts'
import { type Role, rolesOf } from './role.ts'

/** A name where it stands in a paragraph. */
export interface Mention extends Span {
  readonly words: string
  /** Inside a quotation, where the speaker says it. */
  readonly inside: boolean
  /** Spoken to: "My dear Watson, …". */
  readonly vocative: boolean
  /** Spoken to by the words before it: "said she to Watson". */
  readonly addressed: boolean
}

/** Who acts in a sentence of the narration. */
export interface Beat extends Span {
  readonly subject: NounPhrase
  /** A verb of speech is in it: "Smith began to scold." */
  readonly speaks: boolean
}

/** What a paragraph tells beside what is quoted in it. */
export interface Paragraph extends Span {
  readonly mentions: readonly Mention[]
  readonly beats: readonly Beat[]
  readonly roles: readonly Role[]
  /** The narrator speaks of himself. */
  readonly firstPerson: Span | null
}

/**
 * Reads a paragraph once: the names in it, who acts in its own sentences, and which pronouns follow a name, which goes
 * to `forms`. `quoted`, sorted and apart, are the stretches of quotations in it.
 */
export function readParagraph(
  text: string,
  span: Span,
  quoted: readonly Span[],
  proper: ReadonlySet<string>,
  forms: Map<string, Form>,
): Paragraph {
  const mentions: Mention[] = []
  const beats: Beat[] = []
  const roles: Role[] = []
  let firstPerson: Span | null = null
  let at = span.from
  for (const quote of [...quoted, { from: span.to, to: span.to }]) {
    const outside = tokensOf(text, { from: at, to: Math.max(at, quote.from) })
    for (const one of mentionsIn(text, outside, false, proper, forms, roles)) mentions.push(one)
    for (const one of beatsIn(text, outside, proper)) beats.push(one)
    firstPerson ??= outside.find(({ word }) => /^(?:I|me|my|ich|mir|mein|je|moi|mon)$/.test(word)) ?? null
    const inside = tokensOf(text, { from: quote.from, to: Math.min(quote.to, span.to) })
    for (const one of mentionsIn(text, inside, true, proper, forms, roles)) mentions.push(one)
    at = Math.max(at, quote.to)
  }
  return { from: span.from, to: span.to, mentions, beats, roles, firstPerson }
}

function mentionsIn(
  text: string,
  tokens: readonly Token[],
  inside: boolean,
  proper: ReadonlySet<string>,
  forms: Map<string, Form>,
  roles: Role[],
): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'name') continue
    const name = nameFrom(text, tokens, i, proper)
    if (!name || !isName(name, tokens, proper)) continue
    const before = tokens[name.first - 1]
    const behind = tokens[name.behind]
    const vocative = inside && isVocative(before, behind)
    const addressed = !inside && before !== undefined && /^(?:to|at|zu|à)$/.test(before.low)
    found.push({ words: name.words, from: name.from, to: name.to, inside, vocative, addressed })
    roles.push(...rolesOf(text, tokens, name, proper))
    const form = formOf(forms, name.words)
    form.count++
    if (vocative) form.voiced++
    const gender = followingGender(tokens, name.behind)
    if (gender === 'male') form.male++
    if (gender === 'female') form.female++
    i = name.behind - 1
  }
  return found
}

/** A word at the head of a sentence is a name only where it is written large elsewhere too. */
function isName(name: NounPhrase, tokens: readonly Token[], proper: ReadonlySet<string>): boolean {
  if (name.behind - name.first > 1) return true
  const before = tokens[name.first - 1]
  return (before !== undefined && before.kind !== 'end') || proper.has(tokens[name.first]!.word)
}

function isVocative(before: Token | undefined, behind: Token | undefined): boolean {
  const opens =
    before?.kind !== 'word' ||
    /^(?:dear|my|oh|o|ah|well|yes|no|mein|lieber|liebe|mon|ma|cher|chère|old|poor|sir)$/.test(before.low)
  const closes = !behind || behind.kind === 'comma' || behind.kind === 'end'
  return opens && closes && (before !== undefined || behind !== undefined)
}

// The first pronoun behind a name, in its sentence and before another name.
function followingGender(tokens: readonly Token[], from: number): 'male' | 'female' | null {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const token = tokens[i]!
    if (token.kind === 'end' && !/^[;—–]$/.test(token.word)) return null
    if (token.kind === 'name' && !/^(?:He|She|His|Her)$/.test(token.word)) return null
    if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(token.low)) return genderOfWord(token.low)
  }
  return null
}

/** The form of a name in a list, made where it is new. */
export function formOf(forms: Map<string, Form>, words: string): Form {
  const known = forms.get(words)
  if (known) return known
  const form = { words, count: 0, male: 0, female: 0, voiced: 0 }
  forms.set(words, form)
  return form
}

function beatsIn(text: string, tokens: readonly Token[], proper: ReadonlySet<string>): Beat[] {
  const beats: Beat[] = []
  for (let start = 0; start < tokens.length; ) {
    let end = start
    while (end < tokens.length && (tokens[end]!.kind !== 'end' || /^[;:—–]$/.test(tokens[end]!.word))) end++
    const subject = end > start ? sentenceSubject(text, tokens, start, end, proper) : null
    const speaks = tokens.slice(start, end).some(({ low }) => actOfVerb.has(low))
    // "Smith and Jones rose": neither of the two.
    const both =
      subject &&
      /^(?:and|und|et|or)$/.test(tokens[subject.behind]?.low ?? '') &&
      tokens[subject.behind + 1]?.kind === 'name'
    if (subject && !both) beats.push({ subject, speaks, from: tokens[start]!.from, to: tokens[end - 1]!.to })
    start = end + 1
  }
  return beats
}
