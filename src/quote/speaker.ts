import type { Span } from '../text/span.ts'

/** Whose words they are said to be. A voice without a name has none, but is shown all the same. */
export interface Speaker {
  readonly name: string | null
  readonly evidence: Span
}

// A name: capitalised words, initials and particles between them. Sentence openers that only look like names are
// passed over.
const name =
  /(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Comrade|President|Senator|Judge|Justice|Captain|Colonel|General|Herr|Frau|Monsieur|Madame|M|Mme)\.?\s+)?(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:de|du|la|von|van|der|den|zu|of|the|al|el|bin|da|di)\s+)*(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}’'-]+)*/gu
const openers = new Set(
  (
    'The A An In On At By For From To Of And But Or Nor So Yet If When While As It Its He She They We You I This That These Those His Her Their ' +
    'Our My Your There Here What Who Whose Which Why How Where Then Now Not No Yes Also After Before Since Until Although Though Because ' +
    'However Thus Hence Still Even Only Again Later Earlier Once One Two Three First Second Both All Some Many Most Each Every Another ' +
    'Chapter Section Article Volume Page January February March April May June July August September October November December ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Der Die Das Ein Eine Er Sie Es Wir Ihr Und Aber In Im Am Le La Les Un Une Il Elle Ils Elles ' +
    'Nous Vous Et Mais Dans'
  ).split(' '),
)
const pronoun = /\b(?:he|she|they|er|sie|il|elle)\b/giu
const voice =
  /\b(?:an?|one|another|eine?|une?)\s+(?:voice|member|heckler|reader|speaker|delegate|stimme|voix)\b/giu

/** The speaker nearest to `at` in a stretch of running words, a name before a pronoun. Null when nobody is named. */
export function speakerIn(text: string, within: Span, at: number): Speaker | null {
  const stretch = text.slice(within.from, within.to)
  return (
    nearest(namesIn(stretch), within, at) ??
    nearest(
      [...stretch.matchAll(voice), ...stretch.matchAll(pronoun)].map((m) => ({
        from: m.index,
        to: m.index + m[0].length,
        name: null,
      })),
      within,
      at,
    )
  )
}

interface Named extends Span {
  readonly name: string | null
}

function namesIn(stretch: string): Named[] {
  return [...stretch.matchAll(name)].flatMap((match) => {
    const words = match[0].split(/\s+/)
    const skip = words.findIndex((word) => !openers.has(word))
    if (skip < 0) return []
    const dropped = words.slice(0, skip).join(' ').length + (skip > 0 ? 1 : 0)
    const kept = match[0].slice(dropped)
    const from = match.index + dropped
    return [{ from, to: from + kept.length, name: kept.replace(/\s+/g, ' ').replace(/['’]s$/, '') }]
  })
}

function nearest(found: readonly Named[], within: Span, at: number): Speaker | null {
  let best: Named | null = null
  for (const one of found) {
    const distance = (span: Span): number =>
      Math.min(Math.abs(within.from + span.from - at), Math.abs(within.from + span.to - at))
    if (!best || distance(one) < distance(best)) best = one
  }
  return best && { name: best.name, evidence: { from: within.from + best.from, to: within.from + best.to } }
}
