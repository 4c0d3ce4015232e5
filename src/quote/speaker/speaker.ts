import type { Span } from '../../text/span.ts'
import { type NounPhrase, phraseFrom, phraseUpTo } from '../attribution/noun-phrase.ts'
import { type Token, tokensOf } from '../attribution/token.ts'
import { apposedTo, sentenceStart, sentenceSubject, subjectAfter, subjectBefore } from './cue-subject.ts'
import { actOfNoun, actOfVerb } from './cue-words.ts'

/** Whose words they are said to be. A voice without a name has none, but is shown all the same. */
export interface Speaker {
  readonly name: string | null
  readonly evidence: Span
}

/**
 * The words of a text as it writes them where no sentence begins. Those with a capital are believed to be names where
 * one does, those without are not: "Whatever he said" is nobody, "Poor Tom" is Tom.
 */
export function properNames(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(/(?<=[\p{Ll}\d][,;]?\s)[\p{L}\p{M}’'-]+/gu)) found.add(match[0])
  for (const word of [...found]) if (/['’]s$/u.test(word)) found.add(word.slice(0, -2))
  return found
}

/**
 * The speaker in a stretch of running words: the subject of the cue, be it a name, a description or a pronoun; a name
 * inside another phrase is none. Null when nobody does it. `proper` are the text's names, see `properNames`.
 */
export function speakerIn(
  text: string,
  within: Span,
  cue: Span,
  proper: ReadonlySet<string>,
): Speaker | null {
  const found = subjectOf(text, tokensOf(text, within), cue, proper)
  return found && !isStretch(found) ? speakerOf(found) : null
}

// "The passage is as follows", "a few lines": a piece of somebody's words, which says nothing itself.
function isStretch({ kind, words }: NounPhrase): boolean {
  return (
    kind === 'description' &&
    /(?:passages?|lines?|sentences?|paragraphs?|extracts?|excerpts?|quotations?|following|phrase|questions?|figures?|point|Satz|Sätze|Stelle|Zeilen|passage|lignes?|phrases?)$/iu.test(
      words,
    )
  )
}

/** A phrase as a speaker: named where it is a name. */
export function speakerOf({ kind, words, from, to }: NounPhrase): Speaker {
  return { name: kind === 'name' ? words : null, evidence: { from, to } }
}

function subjectOf(
  text: string,
  tokens: readonly Token[],
  cue: Span,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const at = tokens.findIndex((token) => token.to > cue.from)
  if (at < 0) return null
  const sign = text.slice(cue.from, cue.to)
  if (sign === ':') return labelBefore(text, tokens, at, proper)
  const behind = tokens.findIndex((token) => token.from >= cue.to)
  if (sign.includes(' ') || /^(?:laut|selon|d['’]après|zufolge)$/iu.test(sign))
    return phraseOfSource(text, tokens, at, behind < 0 ? tokens.length : behind, proper)
  const owner = actOfNoun.has(sign.toLowerCase()) ? ownerOf(text, tokens, at, proper) : null
  if (owner || (actOfNoun.has(sign.toLowerCase()) && !actOfVerb.has(sign.toLowerCase()))) return owner
  const quoted = quotedBy(text, tokens, at, proper)
  if (quoted) return isStretch(quoted) ? null : quoted
  const writer = /^(?:reads?|runs?|ran|goes)$/.test(sign) ? writerOf(text, tokens, at, proper) : null
  if (writer) return writer
  const by = agentOf(text, tokens, at, proper)
  if (by) return by
  return subjectBefore(text, tokens, at, proper) ?? subjectAfter(text, tokens, at, proper)
}

// "Smith: “…”", "A voice from the left: “…”", or the subject of the sentence that ends in the colon.
function labelBefore(
  text: string,
  tokens: readonly Token[],
  colon: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const bracket = tokens.findLastIndex(({ word }, i) => i < colon && /^[([]$/.test(word))
  const isOpen = bracket >= 0 && !tokens.slice(bracket, colon).some(({ word }) => /^[)\]]$/.test(word))
  const start = Math.max(sentenceStart(tokens, colon), isOpen ? bracket + 1 : 0)
  const last = tokens[colon - 1]
  const mine = last && actOfNoun.has(last.low) ? ownerOf(text, tokens, colon - 1, proper) : null
  if (mine) return mine
  const label = phraseFrom(text, tokens, start, proper)
  if (label && label.behind === colon) return label
  const noun = tokens.slice(start, colon).findLastIndex((token) => actOfNoun.has(token.low))
  const owner = noun < 0 ? null : ownerOf(text, tokens, start + noun, proper)
  return owner ?? sentenceSubject(text, tokens, start, colon, proper)
}

// "according to the engineer", "as Smith has it", "Smith zufolge".
function phraseOfSource(
  text: string,
  tokens: readonly Token[],
  at: number,
  behind: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const first = tokens[at]!.low
  if (first === 'zufolge') return phraseUpTo(text, tokens, at, proper)
  return phraseFrom(text, tokens, first === 'as' ? at + 1 : behind, proper)
}

/** Whose a noun is: "Smith's reply", "the words of Smith", "a letter from Smith", "his answer". */
export function ownerOf(
  text: string,
  tokens: readonly Token[],
  noun: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const link = tokens[noun + 1]
  const made =
    /^(?:published|written|signed|sent|made|given)$/.test(link?.low ?? '') && tokens[noun + 2]?.low === 'by'
  if (made && tokens[noun + 3]?.low === 'me') return pronounAt(tokens, noun + 3)
  if (made) return phraseFrom(text, tokens, noun + 3, proper)
  if (link && /^(?:of|from|by|von|vom|de|du)$/.test(link.low)) {
    if (/^(?:my|meine[nr]?|mes|mon|ma)$/.test(tokens[noun + 2]?.low ?? '')) return pronounAt(tokens, noun + 2)
    const found = phraseFrom(text, tokens, noun + 2, proper)
    if (found && found.kind !== 'pronoun') return found
  }
  // "the letter which Smith addressed to Jones".
  if (link && /^(?:which|that)$/.test(link.low)) {
    const found = phraseFrom(text, tokens, noun + 2, proper)
    if (found?.kind === 'name') return found
  }
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const token = tokens[i]!
    if (token.genitive && token.kind === 'word') {
      const owner = phraseUpTo(text, tokens, i + 1, proper)
      return owner && { ...owner, to: token.to - 2, words: owner.words.replace(/['’]s$/u, '') }
    }
    if (token.genitive) {
      let first = i
      while (first > 0 && tokens[first - 1]!.kind === 'name' && !tokens[first - 1]!.genitive) first--
      return phraseFrom(text, tokens, first, proper)
    }
    if (/^(?:his|her|my|sein|seine|ihr|ihre|mein|meine)$/.test(token.low)) return pronounAt(tokens, i)
    if (token.kind !== 'word') break
  }
  return null
}

function pronounAt(tokens: readonly Token[], at: number): NounPhrase {
  const { from, to, word } = tokens[at]!
  return { kind: 'pronoun', from, to, words: word, first: at, behind: at + 1 }
}

// "Benn quotes Lund:": the words are hers.
function quotedBy(
  text: string,
  tokens: readonly Token[],
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  if (!/^(?:quot|cit|zitier)/.test(tokens[verb]!.low)) return null
  const found = phraseFrom(text, tokens, verb + 1, proper)
  if (!found || found.kind === 'pronoun') return null
  // "I quote a few lines": the words are not the quoter's.
  if (isStretch(found)) return ownerOf(text, tokens, found.behind - 1, proper) ?? found
  const behind = tokens[found.behind]
  const isThing = /(?:words?|remarks?|statement|text|Worte|mots)$/iu.test(found.words)
  return !isThing && (!behind || /^[:,]$/.test(behind.word)) ? found : null
}

const writings =
  /^(?:letters?|note|telegram|articles?|books?|booklet|pamphlet|speech|report|order|paper|essay|diary|memorandum|preface|passage|extract|quotation|chapter|works?|writings)$/

// "The letter that Smith addressed to Jones reads", "in a pamphlet published by Smith you may read".
function writerOf(
  text: string,
  tokens: readonly Token[],
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const start = sentenceStart(tokens, verb)
  for (let i = start; i < verb; i++) {
    if (!writings.test(tokens[i]!.low)) continue
    const owner = ownerOf(text, tokens, i, proper)
    if (owner) return owner
  }
  return null
}

// "was told by Smith", "written by Smith", "as quoted by Smith".
function agentOf(
  text: string,
  tokens: readonly Token[],
  verb: number,
  proper: ReadonlySet<string>,
): NounPhrase | null {
  const by = agentAt(tokens, verb)
  const found = by < 0 ? null : phraseFrom(text, tokens, by + 1, proper)
  return found && (apposedTo(text, tokens, found, proper) ?? found)
}

// "was asked at that time by Smith:" has its agent farther off.
function agentAt(tokens: readonly Token[], verb: number): number {
  if (/^(?:by|von|par)$/.test(tokens[verb + 1]?.low ?? '')) return verb + 1
  if (!/^(?:am|is|are|was|were|been|being)$/.test(tokens[verb - 1]?.low ?? '')) return -1
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 8); i++) {
    if (tokens[i]!.low === 'by') return i
    if (tokens[i]!.kind !== 'word') break
  }
  return -1
}
