import type { Span } from '../../text/span.ts'
import { phraseFrom } from '../attribution/noun-phrase.ts'
import { tokensOf } from '../attribution/token.ts'
import { type Speaker, speakerOf } from './speaker.ts'

// What may stand before the name that is held back: "It was X who said this", "These are the words of X", "So wrote X".
const disclosures: readonly RegExp[] = [
  /(?:\bit (?:was|is)|\bthat (?:was|is)|\bthis (?:was|is)|[;,] (?:it|that) was|[,;] but)\s+(?!(?:I|we|he|she|they|not|no|a|an|in|on|at|from|the (?:same|first|last))\b)(?=(?:the\s)?[\p{L}.\s’'-]{2,50}?(?:,[^,.]{1,60},)?\s(?:who|that)\s(?:\p{L}+ly\s)?(?:said|wrote|spoke|declared|uttered|asked|put|had said|had written))/giu,
  /\b(?:it was|this was|that was)\s+not\s+[^.;!?]{1,60}[.;,]\s*(?:it was|but)\s+(?=\p{L})/giu,
  /\b(?:these|those|such)\s+(?:are|were)\s+(?:the\s+)?(?:(?:own|very)\s+)?words\s+of\s+/giu,
  /\b(?:the\s+words|the\s+sentence|the\s+phrase|these\s+words|those\s+words)\s+(?:are|were|is|was)\s+(?=\p{Lu}[\p{L}.\s’'-]+['’]s(?!\p{L}))/giu,
  /\b(?:the\s+words\s+are\s+those|this\s+is\s+what|these\s+lines\s+are|this\s+comes\s+from|the\s+author(?:\s+of\s+\p{L}+\s+\p{L}+)?\s+(?:is|was)|the\s+speaker\s+(?:is|was))\s+(?:of\s+|from\s+|by\s+)?/giu,
  /^[^.!?;]{0,12}\b(?:are|were|is|was)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:words?|phrase|sentence|saying|motto)\s+of\s+/giu,
  /\b(?:this|that|it|(?:these|those)\s+(?:words|lines|sentences))\s+(?:was|were|is|are)\s+(?:said|written|spoken|uttered|penned)\s+by\s+/giu,
  /(?:^\P{L}*|[.!?]\P{L}*\s)(?:so|thus|such)\s+(?:said|wrote|spoke|runs|declared)\s+/giu,
  /(?:^\P{L}*|[.!?]\P{L}*\s)(?:so|das|dies)\s+(?:schrieb|sagte|sprach|schreibt|erklärte)\s+/giu,
  /\b(?:ainsi\s+(?:parlait|parla|écrivait)|c['’]est|c['’]était)\s+(?!(?:moi|lui|un|une|le|la|dans)\b)/giu,
]

// "Smith said this in 1204.": the name stands before what it is told by.
const told =
  /(?:^|[.!?;]["”’)]?\s+)(?=\p{Lu}[^.!?;:,]{1,40}?\s(?:said|wrote|spoke|declared|uttered)\s(?:this|that|these words|those words|so|it)(?=\s*[.,;!?]|\s(?:\d|\p{Lu}\p{Ll}+\s\d|(?:in|on|at|to|when|as|long|before|after)\s)))/gu

/** The name that is only told in the sentences behind a quotation; null where none is. */
export function disclosedIn(text: string, behind: Span, proper: ReadonlySet<string>): Speaker | null {
  const words = text.slice(behind.from, behind.to)
  let best: { readonly at: number; readonly speaker: Speaker } | null = null
  for (const pattern of [...disclosures, told])
    for (const match of words.matchAll(pattern)) {
      const from = behind.from + match.index + match[0].length
      const phrase = phraseFrom(text, tokensOf(text, { from, to: behind.to }), 0, proper)
      if (phrase?.kind !== 'name') continue
      // What is held back longest is what counts: "It was not A who said this; it was B."
      if (!best || from > best.at) best = { at: from, speaker: speakerOf(phrase) }
      break
    }
  return best?.speaker ?? null
}
