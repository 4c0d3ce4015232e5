import type { Span } from '../../text/span.ts'
import { type NounPhrase, phraseFrom } from '../attribution/noun-phrase.ts'
import { type Token, tokensOf } from '../attribution/token.ts'
import { subjectBefore } from './cue-subject.ts'
import { actOfVerb } from './cue-words.ts'
import type { Speaker } from './speaker.ts'

/** One who hands on what another said. */
export interface Hand {
  readonly name: string
  readonly evidence: Span
}

const handing =
  /^(?:says|said|writes|wrote|reports|reported|claims|claimed|quotes|quoted|quoting|cites|cited|citing|recalls|recalled|relates|related|tells|told|states|stated|alleges|alleged|remembers|remembered|berichtet|berichtete|zitiert|zitierte|schreibt|schrieb|sagt|sagte|behauptet|behauptete|rapporte|cite|écrit|raconte|affirme)$/

/** Through whose hands the words came, by the sentence that presents them; empty where nobody's. */
export function viaIn(
  text: string,
  side: Span,
  trail: Span,
  cue: Span | null,
  speaker: Speaker | null,
  proper: ReadonlySet<string>,
): Hand[] {
  const hands: Hand[] = []
  if (cue && speaker && hasHand.test(text.slice(side.from, cue.to))) {
    const tokens = tokensOf(text, side)
    hands.push(...earlier(text, tokens, cue, speaker, proper))
  }
  const behind = quotedBy(text, trail, proper)
  if (behind && behind.from !== speaker?.evidence.from) hands.push(handOf(behind))
  return hands
}

// "Jones reports that Smith said", "the resolution quotes Smith as saying", "according to Jones, Smith said".
function earlier(
  text: string,
  tokens: readonly Token[],
  cue: Span,
  speaker: Speaker,
  proper: ReadonlySet<string>,
): Hand[] {
  const hands: Hand[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.to > speaker.evidence.from || token.from > cue.from) break
    if (token.from === cue.from && !/^(?:quot|cit|zitier)/.test(token.low)) break
    const isSource = token.low === 'to' && tokens[i - 1]?.low === 'according'
    if (isSource || /^(?:laut|selon)$/.test(token.low)) {
      const source = phraseFrom(text, tokens, i + 1, proper)
      if (source && source.kind !== 'pronoun' && source.to <= speaker.evidence.from)
        hands.push(handOf(source))
    }
    if (!handing.test(token.low) || !actOfVerb.has(token.low) || !handsOn(tokens, i, speaker)) continue
    const subject = subjectBefore(text, tokens, i, proper)
    if (subject && subject.kind !== 'pronoun' && subject.from !== speaker.evidence.from)
      hands.push(handOf(subject))
  }
  return hands
}

function handsOn(tokens: readonly Token[], verb: number, speaker: Speaker): boolean {
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.from >= speaker.evidence.from) return i - verb <= 4
    if (/^(?:that|how|who|dass|daß|wie|que|qui|comment)$/.test(token.low)) return true
    if (token.kind === 'end') return false
  }
  return false
}

const hasHand = new RegExp(
  String.raw`(?<!\p{L})(?:according|laut|selon|${handing.source.slice(4, -2)})(?!\p{L})`,
  'iu',
)

const quotedIn =
  /(?:quoted|cited|reported|recalled|as told|qtd\.?|zit\.?|zitiert|cité)\s+(?:in|by|bei|nach|von|par|dans|to)\s+/iu

// "(quoted in Jones, p. 5)", "as reported by Jones".
function quotedBy(text: string, trail: Span, proper: ReadonlySet<string>): NounPhrase | null {
  const found = quotedIn.exec(text.slice(trail.from, trail.to))
  if (!found) return null
  const tokens = tokensOf(text, { from: trail.from + found.index + found[0].length, to: trail.to })
  const phrase = phraseFrom(text, tokens, 0, proper)
  return phrase?.kind === 'name' ? phrase : null
}

function handOf({ words, from, to }: NounPhrase): Hand {
  return { name: words, evidence: { from, to } }
}
