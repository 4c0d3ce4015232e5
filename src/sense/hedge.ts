import type { Span } from '../text/span.ts'
import { type Found, finderOf, outermost, type Tongue } from './phrase.ts'

/** What a word takes back, or asks for, of a plain assertion. */
export type Modality = 'possible' | 'probable' | 'reported' | 'opinion' | 'attempted' | 'due' | 'permitted'

// Our own lists: modal verbs, adverbs, and the frames that make an assertion somebody's.
const lists: Readonly<Record<Modality, ReturnType<typeof finderOf>>> = {
  possible: finderOf({
    en: 'may|might|could|perhaps|possibly|maybe|conceivably|it is possible|can be|potentially',
    de: 'vielleicht|möglicherweise|eventuell|unter umständen|könnte|könnten|dürfte|dürften|mag|mögen|womöglich|es ist möglich',
    fr: 'peut-être|pourrait|pourraient|il se peut|éventuellement|possiblement|il est possible|peut|peuvent',
  }),
  probable: finderOf({
    en: 'probably|likely|presumably|seem|seems|seemed|seemingly|appear|appears|appeared|appear to|appears to|appeared to|apparently|suggest|suggests|suggested|tend to|tends to|tended to|should think|doubtless|in all likelihood|as a rule|usually|generally|mostly|often|sometimes|occasionally',
    de: 'wahrscheinlich|vermutlich|wohl|anscheinend|scheint|scheinen|schien|schienen|offenbar|in der regel|meist|meistens|gewöhnlich|oft|manchmal|gelegentlich',
    fr: 'probablement|vraisemblablement|semble|semblent|semblait|apparemment|paraît|paraissent|sans doute|en général|généralement|souvent|parfois|la plupart du temps',
  }),
  reported: finderOf({
    en: 'allegedly|reportedly|supposedly|purportedly|ostensibly|alleged|reputed|rumoured|rumored|it is said|is said to|are said to|was said to|were said to|is supposed to|are supposed to|was supposed to|were supposed to|is believed to|are believed to|was believed to|is understood|it is understood|is reported to|was reported to|so-called|according to',
    de: 'angeblich|mutmaßlich|soll|sollen|dem vernehmen nach|es heißt|heißt es|wie es heißt|wie verlautet|gerüchteweise|sogenannt*',
    fr: 'prétendument|soi-disant|paraît-il|dit-on|aurait|auraient|serait|seraient|il paraît|on dit que|le bruit court|présumé|présumée|prétendu|prétendue',
  }),
  opinion: finderOf({
    en: 'I think|I believe|I suppose|I suspect|I fear|I hope|I guess|I doubt|I feel|I imagine|I assume|in my opinion|in my view|it seems to me|to my mind|as I see it|we believe|we think|as far as I know|to the best of my knowledge',
    de: 'ich glaube|ich denke|ich meine|ich vermute|ich fürchte|ich hoffe|ich bezweifle|meines erachtens|meiner meinung nach|meiner ansicht nach|soweit ich weiß|wir glauben',
    fr: "je crois|je pense|je suppose|je crains|j'espère|je doute|à mon avis|selon moi|il me semble|autant que je sache|nous croyons",
  }),
  attempted: finderOf({
    en: 'about to|going to|try to|tries to|tried to|attempt to|attempts to|attempted to|seek to|seeks to|sought to|hope to|hopes to|hoped to|intend to|intends to|intended to|plan to|plans to|planned to|aim to|aims to|aimed to|propose to|proposes to|proposed to|want to|wants to|wanted to',
    de: 'versucht|versuchte|versuchten|beabsichtigt|beabsichtigte|plant|plante|will|wollen|wollte|wollten|hofft|hoffte',
    fr: 'essaie de|essaya de|tente de|tenta de|cherche à|chercha à|espère|espérait|veut|voulait|compte|entend|se propose de',
  }),
  due: finderOf({
    en: 'must|shall|should|ought to|has to|have to|had to|is to|are to|was to|were to|required to|obliged to|need to|needs to|will',
    de: 'muss|müssen|musste|mussten|sollte|sollten|hat zu|haben zu|ist zu|sind zu|verpflichtet|wird|werden',
    fr: 'doit|doivent|devait|devaient|devra|devront|devrait|devraient|il faut|est tenu|sont tenus|obligé de',
  }),
  permitted: finderOf({
    en: 'is allowed to|are allowed to|permitted to|entitled to|free to|authorised to|authorized to',
    de: 'darf|dürfen|durfte|durften|berechtigt|befugt|erlaubt',
    fr: 'est autorisé|sont autorisés|a le droit|ont le droit|permis de|libre de',
  }),
}

/** A word or phrase that hedges, and how. */
export interface Hedge extends Found {
  readonly modality: Modality
}

/** Hedges and modal words of a stretch, in order. */
export function hedgesIn(text: string, tongue: Tongue, within?: Span): Hedge[] {
  const found = (Object.keys(lists) as Modality[]).flatMap((modality) =>
    lists[modality](text, tongue, within).map((one) => ({ ...one, modality })),
  )
  return outermost(found).filter((one) => !isMonth(text, one) && !isOtherWord(text, tongue, one))
}

// "May 14", "in May": a capital inside a sentence, or a number beside it.
function isMonth(text: string, { phrase, from, to }: Found): boolean {
  if (phrase !== 'may' || text[from] !== 'M') return false
  return (
    /^\s+\d/.test(text.slice(to, to + 3)) || /[\p{L}\d,]\s+$/u.test(text.slice(Math.max(0, from - 3), from))
  )
}

const noun: Readonly<Record<Tongue, RegExp>> = {
  en: /(?:^|\s)(?:the|an?|his|her|its|my|our|your|their|good|ill|free|last|own|of)\s+$/i,
  de: /\p{L}\s+$/u,
  fr: /(?:^|\s)(?:le|un|ce|son|leur|au|du|en|tient|rend|rendre|tenir|rendu|tenu)\s+$/i,
}
const nouns: ReadonlySet<string> = new Set(['will', 'might', 'must', 'compte'])

// The same letters doing other work: "the will", "appeared on the stage", "is to the left", "das Wohl".
function isOtherWord(text: string, tongue: Tongue, { phrase, from, to }: Found): boolean {
  const before = text.slice(Math.max(0, from - 12), from)
  const after = text.slice(to, to + 12)
  if (tongue === 'de') return /\p{Lu}/u.test(text[from]!) && !phrase.includes(' ') && noun.de.test(before)
  if (nouns.has(phrase)) return noun[tongue].test(before)
  if (/^appear(?:s|ed)?$/.test(phrase))
    return (
      after.trim() !== '' && !/(?:^|\s)(?:it|there|would)\s+$/i.test(before) && !/^,?\s+that\b/.test(after)
    )
  return (
    /^(?:(?:is|are|was|were|going) to)$/.test(phrase) &&
    /^\s+(?:(?:the|an?|his|her|its|my|our|your|their|this|that|these|those)\s|\p{Lu}|\d)/u.test(after)
  )
}
