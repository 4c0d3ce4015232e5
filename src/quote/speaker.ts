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
  const named = namesIn(stretch).filter(
    (one) =>
      one.name !== null &&
      (isAddressed(one.name) ||
        one.name.split(' ').length > 1 ||
        proper.has(one.name) ||
        isAtCue(text, one, within, cue)),
  )
  const voices = [...stretch.matchAll(voice), ...stretch.matchAll(pronoun)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    name: null,
  }))
  const subjects = named.filter((one) => !isPlace(text, one, within, cue))
  return (
    beside(text, subjects, within, cue) ??
    beside(text, voices, within, cue) ??
    beside(text, named, within, cue)
  )
}

const address =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|LORD|LADY|Comrade|President|Senator|Judge|Justice|Captain|Colonel|General|Sergeant|Constable|Inspector|Alderman|Councillor|Bishop|Dean|Canon|Father|Sister|Brother|Rev|King|Queen|Prince|Herr|Frau|Monsieur|Madame|M|Mme|Abg)\.?\s/u

function isAddressed(name: string): boolean {
  return address.test(name)
}

const nobody =
  /^(?:nobody|everybody|somebody|anybody|everyone|someone|anyone|people|others|critics|witnesses|members|one|none|neither|either|man|jemand|niemand|leute|personne|chacun|quelqu['’]un|on)$/iu

/** A word with a capital right beside its cue is a name, wherever the sentence begins: "Prewett said". */
function isAtCue(text: string, { name, from, to }: Named, within: Span, cue: Span): boolean {
  const between =
    within.from + to <= cue.from
      ? text.slice(within.from + to, cue.from)
      : text.slice(cue.to, within.from + from)
  return !nobody.test(name!) && /^\s?$/.test(between)
}

// "In der Deichacht sagte Herr Wahr": where it was said, not who said it.
function isPlace(text: string, { from, to }: Named, within: Span, cue: Span): boolean {
  return (
    within.from + to <= cue.from &&
    /(?<!\p{L})(?:in|at|on|from|of|im|am|zu|zum|zur|von|vom|nach|bei|beim|auf|dans|à|au|aux|en|du)\s+(?:(?:the|der|dem|den|la|le|les)\s+)?$/iu.test(
      text.slice(Math.max(0, within.from + from - 20), within.from + from),
    )
  )
}

interface Named extends Span {
  readonly name: string | null
}

function namesIn(stretch: string): Named[] {
  return [...stretch.matchAll(name)].flatMap((match) => {
    const words = match[0].split(/\s+/)
    const title = words.findLastIndex((_, i) => isAddressed(`${words.slice(i).join(' ')} `))
    const first = words.findIndex((word) => !openers.has(word))
    const skip = first < 0 ? first : Math.max(first, title < words.length - 1 ? title : 0)
    if (skip < 0) return []
    const start =
      skip +
      Math.max(
        0,
        words.slice(skip).findIndex((word) => /^\p{Lu}/u.test(word)),
      )
    const dropped = words.slice(0, start).join(' ').length + (start > 0 ? 1 : 0)
    const kept = match[0].slice(dropped)
    const from = match.index + dropped
    return [{ from, to: from + kept.length, name: kept.replace(/\s+/g, ' ').replace(/['’]s$/, '') }]
  })
}

// "In Johnson v. Jackson the court said": what stands nearer to the verb is its subject.
function isAnothersVerb(between: string): boolean {
  return /(?:^|[\s,])(?:the|a|an|his|her|its|their|our|my|der|die|das|ein|eine|le|la|les|un|une)\s+\p{L}/iu.test(
    between.replace(/,[^,]*,/g, ' '),
  )
}

function isCaseName(text: string, within: Span, { from, to }: Named): boolean {
  return (
    /\bv\.?\s$/.test(text.slice(Math.max(0, within.from + from - 4), within.from + from)) ||
    /^\s+v\.?\s/.test(text.slice(within.from + to, within.from + to + 4))
  )
}

/** Words that may stand between a name and its cue: "Smith, the chairman, said". */
const APART = 6

function beside(text: string, found: readonly Named[], within: Span, cue: Span): Speaker | null {
  let best: { readonly one: Named; readonly apart: number } | null = null
  for (const one of found) {
    const [from, to] = [within.from + one.from, within.from + one.to]
    const between = to <= cue.from ? text.slice(to, cue.from) : text.slice(cue.to, from)
    if (
      /[.!?;:“”"]/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Prof)\./g, '')) ||
      isAnothersVerb(between) ||
      isCaseName(text, within, one)
    )
      continue
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
