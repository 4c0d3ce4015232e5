import type { Stretch } from './draft-attribution.ts'
import type { Utterance } from './utterance.ts'

/** What a German clause of report begins with. */
export const openers: RegExp = /^(?:dass|daß|ob|wie|warum|weshalb|wann|wo|was|wer|wieso|wonach)$/
/** What begins a clause before or behind the main one. */
export const subordinators: RegExp =
  /^(?:obwohl|obgleich|als|wenn|weil|nachdem|während|da|bevor|indem|falls|sobald|solange|seit|bis|damit)$/
const mood =
  /^(?:sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten|solle|wolle|dürfe|wären?|gebe|gäbe|komme|stehe|bleibe|gehe|wisse|brauche)$/
const subject =
  /^(?:der|die|das|ein|eine|dieser|diese|dieses|sein|seine|ihr|ihre|mein|meine|unser|unsere|kein|keine|viele|manche|einige|alle|er|sie|es|wir|ich|man|jemand|niemand)$/
const adverb =
  /^(?:nicht|nie|niemals|kaum|auch|dann|bereits|schon|wieder|weiter|gestern|heute|damals|später|zudem|ferner|sogar|nur|immer|stets|an|ein|mit|hinzu|zu|vor|ab)$/

/** Whether a word only says when, how or that not; the prefix of a verb too. */
export function isGermanAdverb(word: string): boolean {
  return adverb.test(word)
}

/** What follows a comma or a colon behind a verb, if it can be what is reported. */
export function germanContent(tokens: Utterance, from: number): Stretch | null {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    const { word, kind } = tokens[i]!
    const next = tokens[i + 1]
    if (kind === 'quotation') return { from: i, to: tokens.length }
    if (kind !== 'sign') continue
    if (!next) return null
    if (word === ':') return { from: i + 1, to: tokens.length }
    if (word !== ',') return null
    const isReported =
      openers.test(next.word) ||
      next.kind === 'quotation' ||
      tokens.slice(i + 1, i + 20).some((one) => mood.test(one.word)) ||
      isMainClause(tokens, from, i) ||
      hasInfinitive(tokens, i + 1)
    return isReported ? { from: i + 1, to: germanEnd(tokens, i + 1, from - 1) } : null
  }
  return null
}

/** "glaubt, die Brücke halte": right behind the verb no relative clause can stand. */
function isMainClause(tokens: Utterance, from: number, comma: number): boolean {
  const next = tokens[comma + 1]!
  return (
    tokens.slice(from, comma).every(({ word }) => adverb.test(word)) &&
    !opensWith(tokens, from - 1, subordinators) &&
    (subject.test(next.word) || next.kind === 'name')
  )
}

/** "bestritt, den Brief gelesen zu haben", "kündigte an, den Hafen anzulaufen". */
function hasInfinitive(tokens: Utterance, from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.kind !== 'sign'; i++) {
    const { word, kind } = tokens[i]!
    if (i === from && /^(?:um|ohne|anstatt|statt)$/.test(word)) return false
    if (word === 'zu' && tokens[i + 1]?.kind === 'word' && /n$/.test(tokens[i + 1]!.word)) return true
    if (kind === 'word' && /^(?:an|auf|aus|ein|ab|vor|mit|zurück|nach|bei|her|hin)zu\p{L}+n$/u.test(word))
      return true
  }
  return false
}

/** Where a reported clause ends: with the sentence, or where the narration takes the word again. */
function germanEnd(tokens: Utterance, from: number, verb: number): number {
  const opening = opensWith(tokens, verb, subordinators)
  for (let i = from + 1; i < tokens.length - 1; i++) {
    const { word } = tokens[i]!
    if (word === ';') return i
    if (word !== ',') continue
    const next = tokens[i + 1]!
    // A comma before "und" closes the clause: "dass er nichts wisse, und schweigt".
    if (/^(?:und|aber|doch|denn)$/.test(next.word)) {
      const goesOn =
        openers.test(tokens[i + 2]?.word ?? '') ||
        tokens.slice(i + 2, i + 10).some((one) => mood.test(one.word))
      if (!goesOn) return i
    }
    // Behind a clause that opens the sentence stands the finite verb of the main one: ", ging der Hof verloren".
    if (opening && next.kind === 'word' && !continues.test(next.word) && !mood.test(next.word)) return i
  }
  return tokens.length
}

// What can follow a comma without being the main clause's verb.
const continues =
  /^(?:und|oder|sondern|dass|daß|ob|wie|warum|wann|wo|was|wer|der|die|das|den|dem|des|dessen|deren|ein|eine[mnrs]?|er|sie|es|ich|wir|man|sein|seine|ihr|ihre|um|ohne|weil|wenn|als|in|im|an|am|auf|bei|mit|nach|von|vom|zu|zum|zur|aus|für|nicht|auch|welche[rs]?)$/

/** Whether the clause that a token stands in begins with one of these words. */
function opensWith(tokens: Utterance, at: number, words: RegExp): boolean {
  let from = at
  while (from > 0 && tokens[from - 1]!.kind !== 'sign' && tokens[from - 1]!.kind !== 'quotation') from--
  return words.test(tokens[from]?.word ?? '')
}
