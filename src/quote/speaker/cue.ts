import type { Span } from '../../text/span.ts'
import { type Act, actOfNoun, actOfVerb } from './cue-words.ts'

/** The word that presents words as somebody's: "wrote", "according to", a colon after a name. */
export interface Cue {
  readonly span: Span
  readonly act: Act
  /** "negated" where the words are presented as not said: "he never said". */
  readonly polarity: 'affirmed' | 'negated'
}

const phrase =
  /(?<!\p{L})(?:according to|in the words of|to quote|as .{1,40}? (?:has it|puts it|put it)|laut|zufolge|nach den worten|selon|d['’]après|aux dires de)(?!\p{L})/giu

// The words between a negation and its verb: "never once publicly said".
const between = String.raw`(?:(?:ever|once|even|really|actually|in fact|in his life|in her life|have|has|had|been|be|to|jemals|einmal|je|pu|[\p{L}]+ly)\s+){0,3}`
const negatedBefore = new RegExp(
  String.raw`(?:(?<!\p{L})(?:not|never|without|nowhere|nobody|no one|none|neither|nor|cannot|far from|nicht|nie|niemals|niemand|keineswegs|ne|personne n['’]a)|n['’]t|(?<!\p{L})n['’](?:a|ai|ont|avait|avais|avaient)\s+(?:pas|jamais|point))\s+(?!only\b|just\b|merely\b|simply\b|nur\b)${between}$`,
  'iu',
)
// "denied having said", "denies that he ever said".
const denied =
  /(?<!(?:not|never|n['’]t|nor)\s+(?:\p{L}+\s+)?)(?<!\p{L})(?:den(?:y|ied|ies|ying)|disavow\p{L}*|bestreitet|bestritt|dementiert\p{L}*|nie d['’]|nia|dément\p{L}*)(?:\s+(?:to\s+\p{L}+|that|ever|having|he|she|they|it|had|has|have|gesagt|zu haben|avoir|\p{Lu}[\p{L}.]*)){0,5}\s*$/iu
// "Never did he say", "Nie hat er gesagt".
const negatedAhead =
  /(?:^|[.;:!?“”„«»]\s*)(?:never|nowhere|at no time|nie|niemals|nirgends|jamais)\s+(?:did|has|had|have|does|hat|haben|hatte|n['’]\S+)\s[^.;:!?“”„]*$/iu
// "It is not true that he said".
const untrue =
  /(?<!\p{L})(?:not true|untrue|false|a lie|no truth|not the case|nicht wahr|unwahr|falsch|eine lüge|pas vrai|faux)(?!\p{L})[^.;:!?]{0,12}(?<!\p{L})(?:that|to say|dass|daß|que|qu)(?!\p{L})[^.;:!?“„«"]{0,50}$/iu
const negatedBehind =
  /^\s+(?:(?:er|sie|ich|wir|es|il|elle|\p{Lu}[\p{L}.]+|(?:der|die|das)\s+\p{L}+)\s+){0,2}(?:das\s+|dies\s+)?(?:nie|niemals|nicht|keineswegs|pas|jamais)(?!\s+nur)(?!\p{L})/u

/**
 * The cue in a stretch of running words beside a quotation: the last one where the words stand before it, the first
 * one where they stand after. Null when none is there.
 */
export function cueIn(text: string, within: Span, side: 'before' | 'after'): Cue | null {
  const cues: Cue[] = []
  const stretch = text.slice(within.from, within.to)
  for (const match of stretch.matchAll(/(?:s['’])?[\p{L}\p{M}]+/gu)) {
    const low = match[0].toLowerCase()
    const act = actOfVerb.get(low)
    if (!act || !/^\p{Ll}/u.test(match[0]) || isNoun(stretch, match.index, low)) continue
    if (!isSpoken(stretch, match.index, low, side)) continue
    cues.push(cueAt(text, within, match.index, match[0].length, act))
    if (side === 'after') break
  }
  for (const match of stretch.matchAll(phrase))
    cues.push(cueAt(text, within, match.index, match[0].length, 'says'))
  cues.sort((a, b) => a.span.from - b.span.from)
  return (side === 'before' ? cues.at(-1) : cues[0]) ?? null
}

const alsoNouns = new Set(
  (
    'cry cries call calls shout shouts whisper murmur point points state states hold holds rule rules stress hint hints post posts ' +
    'decree decrees record records set print return returns name names term terms style label labels read reading runs ran demand demands ' +
    'wonder argument urge lament boast joke sigh laugh smile vow wire cable groan moan sob scream yell roar growl snarl put cite address thought conclusion allowed ' +
    'speech writing saying begging command order protest protests account accounts quip comment comments remark remarks note notes'
  ).split(' '),
)

// Verbs that speak only with a word behind them; by themselves somebody goes home, breaks a thing, runs a risk.
const parted: readonly (readonly [verb: RegExp, behind: RegExp])[] = [
  [/^(?:go|goes|went)$/, /^\s+(?:on|further)(?!\p{L})/u],
  [/^broke$/, /^\s+(?:in|out|forth|(?:the|his|her|their)\s+silence)(?!\p{L})|^\s+off(?:[,;—–]|$)/u],
  [/^(?:runs|ran)$/, /^\s+(?:on|as|thus|so)(?!\p{L})|^\P{L}*$/u],
  [/^related$/, /^(?!\s+to\s)/],
  [/^(?:points?|pointed)$/, /^\s+(?:out|to)(?!\p{L})|^\P{L}*$/u],
]
const towards = /^(?:begins?|began|beginning|proceed|proceeded|continues?|continued)$/

/** Whether a word for speaking speaks here, by what stands behind it: "broke in", and no "broke a cup". */
function isSpoken(stretch: string, at: number, word: string, side: 'before' | 'after'): boolean {
  const before = stretch.slice(Math.max(0, at - 24), at)
  const behind = stretch.slice(at + word.length, at + word.length + 40)
  // "a counter-revolution"; but "demanda-t-il".
  if (/^-(?!(?:t-)?(?:ils?|elles?|on|je|nous|vous)(?!\p{L}))\p{L}/u.test(behind)) return false
  const need = parted.find(([verb]) => verb.test(word))
  if (need && !need[1].test(behind)) return false
  // "They began to circulate the story of “…”".
  const next = towards.test(word) ? /^\s+to\s+(?<verb>\p{L}+)/u.exec(behind)?.groups?.verb : undefined
  if (next && !actOfVerb.has(next)) return false
  // "It need not be said that …" is said by nobody.
  if (/(?<!\p{L})(?:needs?\s+(?:not|hardly|scarcely)\s+be|needless\s+to|goes\s+without)\s+$/iu.test(before))
    return false
  // Behind the words, "I am obliged to read more" speaks of others.
  return side === 'before' || !/(?<!\p{L})to\s+$/u.test(before)
}

// Forms of the present that a noun has too: a verb only behind who can do it, or behind what takes one.
const bare = new Set(
  (
    'cry call shout whisper murmur point state hold rule stress hint post decree record print return name term style label demand wonder ' +
    'urge lament boast joke sigh laugh smile vow wire cable groan moan sob scream yell roar growl snarl cite address order protest account ' +
    'quip comment remark note report answer reply question claim promise pledge quote'
  ).split(' '),
)
const takesVerb =
  /(?:(?<!\p{L})(?:I|we|you|they|who|that|to|will|would|shall|should|can|cannot|could|may|might|must|dare|do|does|did|and|or|us|let|me|him|her|them|it|people|men|women|il|elle|on|qui|je|ich|er|sie|nous|vous)|(?<!['’]|(?:this|its|us|as|was|is|has|his))(?<=\p{L})s(?<![\p{L}]ss)|n['’]t)\s+(?:(?:not|never|also|often|always|still|even|now|hereby|\p{L}+ly)\s+)*$/iu

// "the report", "a note", "Smith's answer": the same letters as the verb's, behind an article or an adjective of one.
function isNoun(stretch: string, at: number, word: string): boolean {
  // German "nie" denies nothing by itself, French "il nie que" does.
  if (word === 'nie') return !/^nie\s+(?:que|qu['’]|avoir)/u.test(stretch.slice(at, at + 12))
  if (bare.has(word) && isBareNoun(stretch, at, word)) return true
  if (!alsoNouns.has(word) && !actOfNoun.has(word)) return false
  return /(?:(?<!\p{L})(?:the|an?|his|her|its|their|our|my|your|this|no|of)|['’]s)\s+(?:(?:own|last|first|short|curt|only)\s+)?$/iu.test(
    stretch.slice(Math.max(0, at - 16), at),
  )
}

// "heard Mrs. Smith call".
const heard = /(?<!\p{L})(?:heard?|hears|made|let)\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}$/u

// "the workers’ state", "the peasant decree", "under which name"; but "Critics state", and "» note Roux".
function isBareNoun(stretch: string, at: number, word: string): boolean {
  const before = stretch.slice(Math.max(0, at - 40), at)
  if (!/\p{L}/u.test(before) || takesVerb.test(before) || heard.test(before)) return false
  return !(/^(?:note|cite|demande)$/.test(word) && /\p{Lu}[\p{L}’'-]*\s+$/u.test(before))
}

/** A cue where it stands, with what its sentence does to it. */
export function cueAt(text: string, within: Span, at: number, length: number, act: Act): Cue {
  const from = within.from + at
  const before = text.slice(Math.max(within.from, from - 60), from)
  const behind = text.slice(from + length, Math.min(within.to, from + length + 40))
  const negated =
    negatedBefore.test(before) ||
    negatedAhead.test(before) ||
    untrue.test(before) ||
    denied.test(before) ||
    negatedBehind.test(behind)
  return { span: { from, to: from + length }, act, polarity: negated ? 'negated' : 'affirmed' }
}
