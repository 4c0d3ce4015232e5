import { oppositionOf } from '../../sense/antonym.ts'
import { words as wordsOf } from '../../text/word.ts'

// What cannot be true together of one thing, each as the words of a claim and the words that deny it by saying otherwise.
const contraries: readonly (readonly [claimed: RegExp, otherwise: RegExp])[] = [
  [
    /\b(?:drunk\w*|drink\w*|intoxicated|tipsy)\b/iu,
    /\b(?:sober\w*|sobriety|teetotal\w*|abstainer|nothing but (?:coffee|tea|water|milk))\b/iu,
  ],
  [
    /\b(?:guilty|murder\w*|killed|stole|theft|robbed|forged|betray\w*|brib\w*)\b/iu,
    /\b(?:innocen\w+|blameless|guiltless|acquitted|cleared)\b/iu,
  ],
  [
    /\b(?:rotten|unsafe|defective|faulty|unsound|weak|leaking)\b/iu,
    /\b(?:(?:was|were|is|are|found|perfectly|quite) (?:sound|safe|good|whole)|in (?:good|perfect|sound) (?:order|repair|condition))\b/iu,
  ],
  [/\b(?:ran out|empty|exhausted|run out)\b/iu, /\b(?:half full|full|plenty|enough to|in abundance)\b/iu],
  [/\b(?:forged|forgery|fake\w*|spurious|counterfeit)\b/iu, /\b(?:genuine|authentic)\b/iu],
  [/\b(?:mad|insane|madness|lunatic)\b/iu, /\b(?:sane|sanity|of sound mind|in (?:his|her) right mind)\b/iu],
  [/\b(?:asleep|slept)\b/iu, /\b(?:awake|wide-awake)\b/iu],
  [/\b(?:married|marriage|wife|husband)\b/iu, /\b(?:unmarried|spinster|bachelor|single woman)\b/iu],
  [
    /\bwithout (?:an |any )?(?:order|orders|leave|permission)\b/iu,
    /\b(?:gave|give|given|had|by|on|under|heard \p{L}+ give) (?:him |her |them |me )?(?:the |an |my |his )?(?:express )?(?:order|orders|leave|permission)\b/iu,
  ],
]

/** Words so short or so common oppose each other by chance: "up" and "down". */
const LONG = 4

/** Whether words say of the claim's matter what cannot be true together with it: "sober" against "drunk". */
export function areContrary(claim: string, words: string): boolean {
  if (contraries.some(([claimed, otherwise]) => claimed.test(claim) && otherwise.test(words))) return true
  const [wanted, said] = [claim, words].map((text) =>
    wordsOf(text).flatMap(({ from, to }) => (to - from >= LONG ? [text.slice(from, to).toLowerCase()] : [])),
  )
  return wanted!.some(
    (own) => !said!.includes(own) && said!.some((word) => oppositionOf(own, word, 'en') === 'denied'),
  )
}
