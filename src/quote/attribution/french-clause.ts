import type { Stretch } from './draft-attribution.ts'
import type { Utterance } from './utterance.ts'

const questions = /^(?:si|s'ils?|pourquoi|comment|quand|où|combien|quel|quelle|quels|quelles)$/
const adjunct =
  /^(?:dans|à|au|aux|sur|lors|devant|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|en|après|avant|depuis|pendant|de|du|le|pas|plus|jamais|point)$/
const openers =
  /^(?:bien|quand|lorsque|lorsqu'.+|puisque|puisqu'.+|comme|si|s'ils?|après|avant|parce|dès|tandis)$/
const subject = /^(?:il|elle|ils|elles|on|nous|je|j'.+|ce|c'.+|le|la|les|l'.+|un|une|son|sa|ses|leur|leurs)$/

/** "que …", "si …", ":", words in marks, an infinitive; an adjunct or whom it was told may stand before. */
export function frenchContent(tokens: Utterance, from: number): Stretch | null {
  const start = contentStart(tokens, from)
  return start === null || start >= tokens.length
    ? null
    : { from: start, to: frenchEnd(tokens, start, from - 1) }
}

function contentStart(tokens: Utterance, from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const { word, kind } = tokens[i]!
    if (kind === 'quotation') return i
    if (word === ':') return i + 1
    if (/^(?:que|qu'.+)$/.test(word) || questions.test(word)) return i + 1 < tokens.length ? i : null
    if (word === 'ce' && /^(?:que|qui|qu'.+)$/.test(tokens[i + 1]?.word ?? '')) return i
    if (i === from && isInfinitive(tokens, i)) return i
    if (kind === 'sign') return null
    if (i === from && kind === 'word' && !adjunct.test(word) && !/ment$/.test(word)) return null
  }
  return null
}

/** "de fermer le port", "d'avoir lu", "avoir lu la lettre". */
function isInfinitive(tokens: Utterance, at: number): boolean {
  const { word } = tokens[at]!
  if (/^(?:avoir|être)$/.test(word)) return true
  const verb = word === 'de' ? (tokens[at + 1]?.word ?? '') : /^d'/.test(word) ? word : ''
  return /(?:er|ir|oir|re)$/.test(verb) && (tokens[at + 1]?.kind ?? 'word') === 'word'
}

/** Where a reported clause ends: with the sentence, or where the narration takes the word again. */
function frenchEnd(tokens: Utterance, from: number, verb: number): number {
  let start = verb
  while (start > 0 && tokens[start - 1]!.kind !== 'sign' && tokens[start - 1]!.kind !== 'quotation') start--
  const opening = openers.test(tokens[start]?.word ?? '')
  for (let i = from + 1; i < tokens.length - 1; i++) {
    const { word } = tokens[i]!
    if (word === ';') return i
    if (word !== ',') continue
    const next = tokens[i + 1]!
    // "qu’il ne sait rien, mais il se tait": no second "que".
    if (/^(?:mais|et|puis)$/.test(next.word) && subject.test(tokens[i + 2]?.word ?? '')) return i
    if (opening && (subject.test(next.word) || next.kind === 'name')) return i
  }
  return tokens.length
}
