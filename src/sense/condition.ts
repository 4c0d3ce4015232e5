import type { Span } from '../text/span.ts'
import { type Found, finderOf, outermost, outside, type Tongue } from './phrase.ts'

// What an assertion is bound to. "whether or not" and "as if" bind nothing. Our own lists.
const conditions = finderOf({
  en: 'if|unless|provided|provided that|providing|providing that|so long as|as long as|on condition that|on the condition that|only if|only when|except if|in case|in the event that|in the event of|assuming|assuming that|supposing|subject to|contingent on|contingent upon|until|till|once|conditional on|conditional upon|given that|where|where the law allows|where the law permits|where the law requires|where the law so requires|where allowed|where permitted|where necessary|where needed|where possible|where appropriate|where applicable|where practicable|where required|wherever possible',
  de: 'wenn|falls|sofern|vorausgesetzt|unter der bedingung|unter der voraussetzung|es sei denn|solange|sobald|bis|nur wenn|erst wenn|im falle|für den fall|vorbehaltlich|angenommen',
  fr: "si|s'il|s'ils|à condition|à la condition|pourvu que|à moins que|à moins de|sous réserve|en cas de|au cas où|tant que|dès que|jusqu'à ce que|seulement si|supposé que|à supposer",
})
const exceptions = finderOf({
  en: 'except|except for|except that|excepting|save|save for|save as|save that|saving|but for|other than|apart from|aside from|with the exception of|excluding|barring|notwithstanding|not including',
  de: 'außer|ausgenommen|mit ausnahme|abgesehen von|bis auf|nicht aber|ungeachtet|ausschließlich der',
  fr: "sauf|excepté|hormis|à l'exception|exception faite|en dehors de|hors|mis à part|à part|nonobstant",
})
const idioms = finderOf({
  en: 'as if|even if|what if|if only|if not|if anything|if any|if ever|if you will|if you like|if you please|once more|once again|once upon|at once|all at once|for once|more than once|not until|not until then|until now|till now|until then|whether or not|save the|save money|save time|save lives|to save|will save|can save|other than that',
  de: 'als ob|als wenn|auch wenn|selbst wenn|wenn auch|wenn nicht|wenn überhaupt|außer sich|außer atem|außer dienst|bis jetzt|bis heute|bis zu|bis dahin|von bis',
  fr: "comme si|même si|si bien|si bien que|s'il vous plaît|s'il te plaît|si grand|si peu|si fort|si longtemps|si tôt|aussi si|sauf erreur|sain et sauf|saine et sauve|sains et saufs|hors de|hors du",
})

/** What binds an assertion, or takes something out of it. */
export interface Bond extends Found {
  readonly kind: 'condition' | 'exception'
}

/** Conditions and exceptions of a stretch, in order. */
export function bondsIn(text: string, tongue: Tongue, within: Span = { from: 0, to: text.length }): Bond[] {
  const taken = idioms(text, tongue, within)
  const found: Bond[] = [
    ...outside(conditions(text, tongue, within), taken).map((one) => ({
      ...one,
      kind: 'condition' as const,
    })),
    ...outside(exceptions(text, tongue, within), taken).map((one) => ({
      ...one,
      kind: 'exception' as const,
    })),
  ]
  return outermost(found).filter((one) => binds(text, one))
}

const asking = {
  en: /(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knows|knew|see|tell|doubts?|doubted|inquired?|enquired?|unsure|sure|matter)(?:\s+(?:me|him|her|us|them|you))?\s+$/i,
  fr: /(?:demand\p{L}+|sa(?:voir|is|it|vait)|ignor\p{L}+|vo(?:ir|yez))\s+$/iu,
}
const subject =
  /^\s+(?:I|you|he|she|it|we|they|the|an?|this|that|these|those|his|her|its|my|our|your|their|all|every|\p{Lu}\p{L}*|[^\s]+ed)(?!\p{L})/u
const protasis =
  /^\s+(?:je|tu|il|elle|on|nous|vous|ils|elles|les?|la|une?|des|cet?|cette|ces|mon|ma|mes|ton|ta|son|sa|ses|leurs?|notre|votre|cela|quelqu|tout|tous|toutes?|personne|rien|jamais|chaque|plusieurs|aucune?|\p{Lu}\p{L}*|l['’]|c['’]|d['’]|j['’]|qu)/u

/** Not "asked if", "was once a sailor", "they save coal", "von Montag bis Freitag", "si petit". */
function binds(text: string, { phrase, from, to }: Found): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  const after = text.slice(to, to + 20)
  if (after.trim() === '' && before.trim() === '') return phrase !== 'where'
  switch (phrase) {
    case 'where':
      return (
        /(?:^|[.;:“"(])\s*$/u.test(before) &&
        /^\s+(?:the|an?|any|no|such|there|it|he|she|they)\s[^.?!;]*,/i.test(text.slice(to, to + 160))
      )
    case 'if':
      return !asking.en.test(before)
    case 'once':
      return (
        subject.test(after) &&
        !/(?:^|\s)(?:is|are|was|were|be|been|am|had|has|have|than|at|only|but|[’']s)\s+$/i.test(before)
      )
    case 'save':
      return !/(?:^|\s)(?:to|I|you|we|they|who|will|would|shall|should|can|could|may|might|must|and|not|n[’']t|help)\s+$/i.test(
        before,
      )
    case 'saving':
      return /,\s*$/.test(before)
    case 'providing':
    case 'assuming':
      return !/(?:^|\s)(?:by|for|of|in|from|is|are|was|were|be|been|and|without)\s+$/i.test(before)
    case 'till':
      return !/(?:^|\s)(?:the|a|his|her|their|to|they|we)\s+$/i.test(before)
    case 'as long as':
    case 'so long as':
      return !/^\s+(?:an?|\d+|two|three|ten|my|his|her)\s/i.test(after)
    case 'bis':
      return !/(?:^|\s)(?:von|vom)\s[^.;!?]*$/iu.test(before) && !/\d\s*$/.test(before)
    case 'angenommen':
      return /(?:^|[.!?;:,“„"])\s*$/u.test(before)
    case 'si':
      return protasis.test(after) && !asking.fr.test(before)
    default:
      return true
  }
}

// Words that turn against what was said before them. Our own lists.
const contrasts = finderOf({
  en: 'but|however|although|though|even though|yet|nevertheless|nonetheless|on the other hand|whereas|even if|in spite of|despite|on the contrary|in reality|in fact|still|all the same|that said|admittedly|to be sure|rather than|instead',
  de: 'aber|jedoch|doch|obwohl|obgleich|obschon|wenngleich|allerdings|dennoch|trotzdem|gleichwohl|indes|indessen|hingegen|dagegen|andererseits|zwar|vielmehr|sondern|in wirklichkeit|auch wenn|selbst wenn',
  fr: "mais|cependant|toutefois|pourtant|néanmoins|bien que|quoique|en revanche|par contre|d'un autre côté|au contraire|malgré|en réalité|encore que|même si|or|certes",
})

/** Words of contrast in a stretch, in order. */
export function contrastsIn(text: string, tongue: Tongue, within?: Span): Found[] {
  return outside(contrasts(text, tongue, within), tame(text, tongue, within)).filter((one) =>
    opposes(text, one),
  )
}

// Where the words of contrast set nothing against anything.
const tame = finderOf({
  en: "nothing but|none but|all but|anything but|no choice but|cannot but|can't but|could not but|but for|last but one|but one|not yet|as yet|yet another|yet again|yet to",
  de: 'als auch|immer noch',
  fr: 'non seulement',
})

/** "still", "doch" and "or" oppose only at the head of a clause: "is still open", "komm doch", "en or". */
function opposes(text: string, { phrase, from, to }: Found): boolean {
  if (!/^(?:still|yet|doch|or)$/.test(phrase)) return true
  const head = text.slice(Math.max(0, from - 12), from)
  if (phrase === 'or')
    return /(?:^|[.!?;:—–])\s*$/u.test(head) && /^(?:\s*,|\s+\p{L}|\s*$)/u.test(text.slice(to, to + 3))
  return /(?:^|[.!?;:,—–("“„«]|(?:^|\s)(?:and|but|und))\s*$/iu.test(head)
}
