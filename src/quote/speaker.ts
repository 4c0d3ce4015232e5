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

/**
 * Words that a text writes with a capital where no sentence begins. Only these are believed to be names where one
 * does: "Whatever he said" is nobody.
 */
export function properNames(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/[\p{Ll}\d][,;]?\s(\p{Lu}[\p{L}’'-]+)/gu), (match) =>
      match[1]!.replace(/['’]s$/, ''),
    ),
  )
}

/**
 * The speaker in a stretch of running words: the name beside the cue (no more than three words away), else a voice or a
 * pronoun there. Null when nobody is named. `proper` are the text's names, see `properNames`.
 */
export function speakerIn(
  text: string,
  within: Span,
  cue: Span,
  proper: ReadonlySet<string>,
): Speaker | null {
  const stretch = text.slice(within.from, within.to)
  const named = namesIn(stretch).filter(({ name }) => name?.split(' ').some((word) => proper.has(word)))
  const voices = [...stretch.matchAll(voice), ...stretch.matchAll(pronoun)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    name: null,
  }))
  return beside(text, named, within, cue) ?? beside(text, voices, within, cue)
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

/** Words that may stand between a name and its cue: "Smith, the chairman, said". */
const APART = 6

function beside(text: string, found: readonly Named[], within: Span, cue: Span): Speaker | null {
  let best: { readonly one: Named; readonly apart: number } | null = null
  for (const one of found) {
    const [from, to] = [within.from + one.from, within.from + one.to]
    const between = to <= cue.from ? text.slice(to, cue.from) : text.slice(cue.to, from)
    if (/[.!?;:“”"]/.test(between)) continue
    const apart = between.split(/\s+/).filter(Boolean).length
    if (apart <= APART && (!best || apart < best.apart)) best = { one, apart }
  }
  return (
    best && {
      name: best.one.name,
      evidence: { from: within.from + best.one.from, to: within.from + best.one.to },
    }
  )
}
