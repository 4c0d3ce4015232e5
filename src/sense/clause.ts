import { hasFiniteVerb } from './finite-verb.ts'
import { type Finder, finderOf, type Tongue } from './phrase.ts'
import { differInTense } from './tense.ts'

/**
 * Whether words assert something, rather than name it: a finite verb is among them. What stands around a mere name does
 * not turn it.
 */
export function isClause(text: string, tongue: Tongue): boolean {
  return hasFiniteVerb(text, tongue)
}

const answers = finderOf({
  en: "yes|no|never|certainly|certainly not|absolutely|absolutely not|of course|of course not|not at all|by all means|exactly|quite so|indeed|I do|I do not|I don't|I did|I did not|I didn't|I am|I am not|it is|it is not|it was|not that I know|perhaps|possibly|very likely|quite|none|nothing|nobody|all of them|both|neither|it was not|I am not",
  de: 'ja|nein|nie|niemals|gewiss|gewiß|sicher|sicher nicht|natürlich|natürlich nicht|keineswegs|durchaus|durchaus nicht|selbstverständlich|allerdings|jawohl|genau|vielleicht',
  fr: 'oui|non|si|jamais|certainement|certainement pas|absolument|absolument pas|bien sûr|bien sûr que non|pas du tout|tout à fait|peut-être|parfaitement',
})

/** Whether words are an answer that says nothing without its question: "Certainly not." */
export function isAnswer(text: string, tongue: Tongue): boolean {
  const bare = text.trim().replace(/^["“„«‘]+/, '')
  const [first] = answers(bare, tongue)
  if (first === undefined || first.from > 0 || bare.split(/\s+/).length > 6) return false
  const rest = bare.slice(first.to)
  return (
    /^\s*(?:[^\p{L}\p{N}\s]|$)/u.test(rest) ||
    (/^(?:yes|no|ja|nein|oui|non)$/.test(first.phrase) && /^\s+(?:I|we|he|she|it|they)\s/i.test(rest))
  )
}

const firsts = finderOf({
  en: 'first|firstly|in the first place|the first|one reason|one of|on the one hand|one is',
  de: 'erstens|zum einen|zunächst|der erste|die erste|das erste|einerseits|ein grund',
  fr: "premièrement|d'abord|en premier lieu|le premier|la première|d'une part|l'un est|l'une est",
})
const seconds = finderOf({
  en: 'second|secondly|in the second place|the second|third|thirdly|on the other hand|another|the other|finally|next',
  de: 'zweitens|zum anderen|der zweite|die zweite|das zweite|drittens|andererseits|ein anderer|schließlich',
  fr: "deuxièmement|ensuite|en second lieu|le second|la seconde|le deuxième|la deuxième|d'autre part|l'autre|enfin",
})

/** Whether words begin a list that those after them go on with: "The first is …" before "The second …". */
export function beginsList(text: string, after: string, tongue: Tongue): boolean {
  return (
    firsts(text, tongue).length > 0 && seconds(text, tongue).length === 0 && seconds(after, tongue).length > 0
  )
}

const pronouns: Readonly<Record<Tongue, RegExp>> = {
  en: /^(?:it|they|this|that|these|those|he|she|such|its|their|his|her)$/i,
  de: /^(?:er|sie|es|dies|diese|dieser|dieses|das|solche|deren|dessen|ihr|sein)$/i,
  fr: /^(?:il|elle|ils|elles|ce|cela|ceci|celui-ci|celle-ci|ceux-ci|leur|son|sa)$/i,
}

/** Whether a word stands for something said before. */
export function isPronoun(word: string, tongue: Tongue): boolean {
  return pronouns[tongue].test(word)
}

const persons: Readonly<Record<Tongue, string>> = {
  en: 'i me my mine we us our ours you your yours he him his she her hers they them their theirs it its who whom',
  de: 'ich mich mir mein meine wir uns unser unsere du dich dir dein er ihn ihm sein seine sie ihr ihre ihnen es',
  fr: 'je me moi mon ma mes nous notre nos tu te toi ton ta tes vous votre vos il le lui son sa ses elle la ils elles leur leurs eux',
}
const personal = new Map(
  (Object.entries(persons) as [Tongue, string][]).map(([tongue, list]) => [tongue, new Set(list.split(' '))]),
)

/** Whether a word is a personal or possessive pronoun. */
export function isPersonal(word: string, tongue: Tongue): boolean {
  return personal.get(tongue)!.has(word.toLowerCase())
}

/** Whether two forms are the same verb in other tenses: "is" and "was", "reduces" and "reduced", "will pay" and "paid". */
export function isOtherTense(a: string, b: string, tongue: Tongue): boolean {
  return differInTense(a.toLowerCase(), b.toLowerCase(), tongue)
}

const intensifiers = finderOf({
  en: 'very|extremely|highly|utterly|absolutely|totally|completely|entirely|deeply|greatly|strongly|quite|rather|somewhat|fairly|slightly|too|so|really|truly|extraordinarily|exceedingly|remarkably|seriously|severely',
  de: 'sehr|äußerst|höchst|überaus|zutiefst|außerordentlich|ganz|völlig|ziemlich|etwas|leicht|recht|zu|wirklich|stark|schwer',
  fr: 'très|extrêmement|fort|absolument|totalement|complètement|tout à fait|profondément|assez|plutôt|un peu|légèrement|trop|vraiment|gravement',
})

/** Words that make another stronger or weaker. */
export const intensifiersIn: Finder = (text, tongue, within) =>
  intensifiers(text, tongue, within).filter(({ phrase, to }) => {
    const after = text.slice(to, to + 16)
    if (phrase === 'zu') return /^\s+\p{Ll}+(?<!e[nmrs]|ie|[mr]|n)(?!\p{L})/u.test(after)
    if (phrase === 'too') return !/^\s*[.,;:!?]/.test(after)
    if (phrase === 'so')
      return !/^(?:\s*[.,;:!?]|\s+(?:that|as|called|far|long|he|she|it|we|they|I|the)(?!\p{L}))/u.test(after)
    if (phrase === 'rather') return !/^\s+than(?!p{L})/i.test(after)
    return true
  })
