import { isSpace, type Span } from '../text/span.ts'
import { type Found, finderOf, outermost, outside, type Tongue } from './phrase.ts'

/**
 * What negates, in a stretch of running words.
 *
 * The lists are our own, from the grammars' closed classes (particles, indefinites, adverbs, prepositions) and the
 * verbs and phrases that turn what they take: "fail to", "far from". Idioms that look like negations and are none
 * ("not only", "no doubt") and pairs that cancel each other ("cannot but", "not without") are taken out first.
 */

// Words that stand for a negation and are counted one by one.
const negators = finderOf({
  en:
    "not|never|no|none|nobody|no one|nothing|nowhere|neither|nor|cannot|without|hardly|scarcely|barely|seldom|rarely|*n't|" +
    'by no means|in no way|on no account|under no circumstances|in no case|at no time|far from|anything but|nothing like|no longer|no more|not at all|not in the least',
  de: 'nicht|nichts|nie|niemals|niemand*|nirgends|nirgendwo|kein|keine|keinem|keinen|keiner|keines|keinerlei|keineswegs|keinesfalls|mitnichten|nimmer|nimmermehr|weder|ohne|kaum|schwerlich|in keiner weise|auf keinen fall|unter keinen umständen|nicht mehr|nicht im geringsten|alles andere als|weit davon entfernt',
  fr: 'pas|jamais|rien|personne|aucun|aucune|aucunement|nullement|nulle part|point|guère|non|sans|ni|nul|nulle|plus',
})

// Verbs and adjectives that turn what follows.
const turners = finderOf({
  en:
    'fail to|fails to|failed to|failing to|failure to|refuse to|refuses to|refused to|refusing to|refusal to|decline to|declines to|declined to|' +
    'deny|denies|denied|denying|unable to|impossible|lack|lacks|lacked|refrain from|refrained from|prevent|prevents|prevented|prohibit|prohibits|prohibited|forbid|forbids|forbade|forbidden|' +
    'neglect to|neglected to|cease to|ceased to|reject|rejects|rejected|doubt that|doubts that|doubted that|unlikely|untrue|is false|are false|was false|were false|be false|wrong to',
  de: 'leugne|leugnet|leugnete|leugneten|bestreite|bestreitet|bestritt|bestritten|verneint|verneinte|dementiert|dementierte|unmöglich|unfähig|außerstande|weigert sich|weigerte sich|weigerten sich|verweigert|verweigerte|verbietet|verbot|verboten|unterließ*|versäumt*|unwahr|falsch, dass',
  fr: 'nie|nient|nia|nièrent|niait|conteste|contesta|contestait|refuse de|refusa de|refusent de|incapable de|impossible|interdit|interdisent|empêche|empêcha|cesse de|cessa de|faux que',
})

// Looks like a negation and is none, or is two that cancel.
const idioms = finderOf({
  en:
    'not only|not merely|not just|not simply|not least|no doubt|no less|no fewer|not to mention|whether or not|if not|or not|why not|nothing but|none other|no other than|no sooner|not unlike|not without|not unless|not until|' +
    "cannot but|can't but|could not but|cannot help|can't help|couldn't help|could not help|cannot deny|can't deny|could not deny|not deny|not denied|never denied|no denying|never fail to|never fails to|never failed to|not fail to|not fail|did not fail|nobody doubts|no one doubts|nobody denies|no one denies|not impossible|not unlikely|not refuse|not prevent|no one can deny|not for nothing|without doubt|without a doubt|without question|without fail|without exception|no wonder|nor yet|no small|no mean|no matter|no end of|none the less|never mind|to say nothing of|say nothing of|nothing if not|not to speak of|not to say|not a little|not a few|not infrequently|not unknown|never without|no little",
  de: 'nicht nur|nicht bloß|nicht allein|nicht zuletzt|nichts als|nicht umhin|nicht ohne|nicht selten|nicht wenige|nicht wenig|nicht unmöglich|nicht bestreiten|nicht leugnen|oder nicht|kein anderer als|keine andere als|niemand anders als|niemand anderes als|niemand anderer als|kein zweifel|ohne zweifel|ohne frage|ohne ausnahme|keine frage|kein geringerer als|nicht zu vergessen|nicht weniger als',
  fr: 'non seulement|pas seulement|sans doute|sans aucun doute|non sans|pas sans|rien que|rien moins que|ou non|pourquoi pas|pas moins de|non moins|point de vue|personne ne doute|ne peut nier|ne pas nier|ne cesse de|ne cessa de|ne cessent de|ne cessait de|non plus|pas mal de|de plus en plus|plus ou moins|au plus|le plus|la plus|les plus|plus tard|en plus',
})

/** A word that negates; "No. 5" counts something and "no" before a comma answers. */
export interface Negator extends Found {
  /** "answer" for a "No," that stands by itself. */
  readonly kind: 'negation' | 'answer'
}

/** What negates in a stretch, in order, without what is no negation or cancels itself. */
export function negatorsIn(
  text: string,
  tongue: Tongue,
  within: Span = { from: 0, to: text.length },
): Negator[] {
  const taken = litotesIn(text, tongue, within)
  const found = [
    ...outside(negators(text, tongue, within), taken),
    ...outside(turners(text, tongue, within), taken),
  ].filter((one) => !isNumberSign(text, one) && !isTag(text, one) && !isBareFrench(text, tongue, one, within))
  return outermost(found).map((one) => ({ ...one, kind: isAnswer(text, one) ? 'answer' : 'negation' }))
}

/**
 * Phrases that hold a negative word and do not negate: "not only", "no fewer", "cannot but". To lose the word out of one
 * turns the sense, though no sentence with it counts as negated.
 */
export function litotesIn(text: string, tongue: Tongue, within?: Span): Found[] {
  return idioms(text, tongue, within)
}

// "No. 77", "no. 19/20", "pier No 6"; but "no 5-pound notes".
function isNumberSign(text: string, { phrase, from, to }: Found): boolean {
  if (phrase !== 'no') return false
  const sign = text[from] === 'N' && /[\p{L},]\s+$/u.test(text.slice(Math.max(0, from - 3), from))
  return (sign ? /^\.?\s*\d/ : /^\.\s*\d/).test(text.slice(to, to + 4))
}

// "…, isn't it?" and "…, nicht wahr?" ask for assent and deny nothing.
function isTag(text: string, { from, to }: Found): boolean {
  return (
    /,\s*$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^(?:\s+(?:I|you|he|she|it|we|they|there|wahr))?\s*\?/i.test(text.slice(to, to + 12))
  )
}

// French says "plus", "personne", "rien", "point", "pas" of other things too: they negate beside "ne".
function isBareFrench(text: string, tongue: Tongue, { phrase, from }: Found, within: Span): boolean {
  if (
    tongue !== 'fr' ||
    !/^(?:plus|personne|point|nul|nulle|rien|jamais|pas|guère|aucun|aucune)$/.test(phrase)
  )
    return false
  const left = text
    .slice(Math.max(within.from, from - 60), from)
    .split(/[.;:!?]/)
    .at(-1)!
  const right = text.slice(from, Math.min(within.to, from + 60)).split(/[.;:!?]/)[0]!
  return !/(?<!\p{L})(?:ne\s|n['’])/iu.test(left + right)
}

function isAnswer(text: string, { phrase, from, to }: Found): boolean {
  if (!/^(?:no|non|never|jamais|nie|nein)$/.test(phrase)) return false
  return (
    /(?:^|[.!?“"‘:—]\s*)$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^\s*[,.!;—]/.test(text.slice(to, to + 3))
  )
}

/**
 * Whether a stretch negates once more than it affirms. The same word twice over, set off by commas, is emphasis and
 * counts once ("not, I repeat not"); two different ones cancel each other.
 */
export function isNegated(text: string, tongue: Tongue, within?: Span): boolean {
  const found = negatorsIn(text, tongue, within).filter(({ kind }) => kind === 'negation')
  const counted = found.filter(
    (one, i) =>
      i === 0 ||
      !(
        isRepeated(text, found[i - 1]!, one) ||
        isPaired(found, i) ||
        isConcord(text, tongue, found[i - 1]!, one)
      ),
  )
  return counted.length % 2 === 1
}

// "neither … nor", "ni … ni": one denial of two things.
function isPaired(found: readonly Found[], i: number): boolean {
  const { phrase } = found[i]!
  return (
    (phrase === 'nor' && found.slice(0, i).some((one) => one.phrase !== 'nor')) || (phrase === 'ni' && i > 0)
  )
}

// "Il n'a jamais rien dit à personne": French negates once, with as many words as it likes.
function isConcord(text: string, tongue: Tongue, before: Found, after: Found): boolean {
  const concords = /^(?:pas|plus|jamais|rien|personne|point|guère|aucune?|nulle?)$/
  return (
    tongue === 'fr' &&
    concords.test(before.phrase) &&
    concords.test(after.phrase) &&
    !/[.;:!?]|(?<!\p{L})(?:ne\s|n['’])/iu.test(text.slice(before.to, after.from))
  )
}

function isRepeated(text: string, before: Found, after: Found): boolean {
  return (
    before.phrase === after.phrase &&
    /[,;—–-]/.test(text.slice(before.to, after.from)) &&
    after.from - before.to < 40
  )
}

// Sentences that take back what was just said.
const denials = finderOf({
  en: "I do not think so|I don't think so|I do not believe it|I don't believe it|I do not believe so|that is not so|that is false|that is untrue|that is wrong|that is not true|this is false|this is untrue|this is not true|it is not so|it is not true|it is false|not so|I deny it|I deny that|nothing could be further from the truth|nothing of the kind|nothing of the sort|on the contrary|I disagree|I do not agree|I don't agree|they are wrong|he is wrong|she is wrong|without foundation|without ground|without grounds|wholly without|entirely without|totally without|is groundless|is unfounded|is baseless|is false|are false|are wrong|I hold that claim|is nonsense|is absurd|is a lie|there is not a word of truth|no truth in",
  de: 'das glaube ich nicht|ich glaube es nicht|das ist falsch|das ist nicht wahr|das ist unwahr|das stimmt nicht|dem ist nicht so|im gegenteil|ich bestreite das|keineswegs|davon kann keine rede sein|das ist unsinn|das ist eine lüge|ich bin anderer meinung|entbehrt jeder grundlage',
  fr: "je ne le crois pas|je ne crois pas|je n'en crois rien|cela est faux|c'est faux|c'est inexact|ce n'est pas vrai|il n'en est rien|au contraire|je le nie|je ne suis pas d'accord|rien n'est plus faux|c'est un mensonge|dénué de fondement|sans fondement",
})

/** Words that take back what stands before them: "I do not think so." */
export function denialsIn(text: string, tongue: Tongue, within?: Span): Found[] {
  return denials(text, tongue, within)
}

// A point inside a number, a name or an abbreviation parts nothing.
const border =
  /(?<!(?<!\p{L})(?:(?:Mr|Mrs|Ms|Dr|St|Prof|Rev)|(?:No|Nr|vol|pp?)(?=\.\s*\d)))\.(?![\p{L}\d])|[!?;—…]|:(?!\d)|,(?=\s+(?:(?:and|but|or|nor|yet|so|for|because|although|though|while|whereas|if|unless|when|which|who|that|und|aber|oder|denn|weil|obwohl|während|wenn|dass|daß|et|mais|ou|car|parce|quoique|puisque|lorsque|si|quand|que|qui)(?!\p{L})|(?:puis|lors)?qu['’]))/giu

/**
 * The clause around a place: between the nearest marks that part clauses, or a conjunction that begins a new one.
 * A negation governs no further.
 */
export function clauseAt(text: string, at: number, within: Span = { from: 0, to: text.length }): Span {
  let { from } = within
  let { to } = within
  for (const match of text.slice(within.from, within.to).matchAll(border)) {
    const place = within.from + match.index
    if (place < at) from = place + 1
    else {
      to = place
      break
    }
  }
  while (from < to && isSpace(text.charCodeAt(from))) from++
  return { from, to }
}
