// Kinds of which everybody is one or the other.
const complements: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:killed|dead|died|drowned|lost|perished|deaths)\b/iu,
    /\b(?:saved|survived|lived|rescued|recovered|survivors?|escaped|unhurt|landed|alive|unharmed|came (?:home|back|through)|returned|reached (?:port|home))\b/iu,
  ],
  [
    /\b(?:acquitted|discharged|released|freed|let go|cleared)\b/iu,
    /\b(?:convicted|condemned|sentenced|guilty|imprisoned|hanged|executed|shot|transported)\b/iu,
  ],
  [/\bguilty\b/iu, /\bnot guilty\b|\b(?:were|was) not\b/iu],
  [/\b(?:for|in favour|ayes?|yes|supported)\b/iu, /\b(?:against|noes?|nays?|opposed)\b/iu],
  [/\b(?:officers)\b/iu, /\b(?:men|privates|other ranks|sailors|soldiers|seamen|ratings)\b/iu],
  [/\b(?:passengers)\b/iu, /\b(?:crew|hands|seamen|officers)\b/iu],
  [/\b(?:adults|grown|parents)\b/iu, /\b(?:children|infants)\b/iu],
  [/\b(?:cabin|first[- ]class|saloon)\b/iu, /\b(?:steerage|third[- ]class|deck)\b/iu],
  [/\b(?:patients|inmates)\b/iu, /\b(?:staff|nurses|attendants|domestics)\b/iu],
  [/\b(?:taken|full|occupied|filled|let|sold)\b/iu, /\b(?:empty|free|vacant|unoccupied|unlet|unsold)\b/iu],
  [
    /\b(?:were|was|had|did|came|returned|alive|are)\b/iu,
    /\b(?:did not|were not|had not|have not|are not|was not|never)\b/iu,
  ],
  [/\b(?:upper|larboard|port side|left|inside)\b/iu, /\b(?:lower|starboard|right|outside|on top)\b/iu],
  [/\b(?:married)\b/iu, /\b(?:single|unmarried|bachelors|widow(?:er)?s)\b/iu],
]

const sexes = [/\b(?:men|males?|boys|husbands)\b/iu, /\b(?:women|females?|girls|wives)\b/iu] as const

/** "Sixteen are dated and nine undated". */
const undone = /\b(\p{L}{4,})\b[^.;]{1,60}\bun\1\b/iu

/** Whether words divide a whole without remainder: men and women, saved and drowned. */
export function isComplete(words: string): boolean {
  return undone.test(words) || [...complements, sexes].some(([a, b]) => a.test(words) && b.test(words))
}

/** How much of a whole its parts must make to be meant for all of it; where men and women are counted, children may be left out. */
export function leastShare(words: string): number {
  const isSexes = sexes.every((is) => is.test(words)) && !/\bchildren\b/iu.test(words)
  return isSexes ? 0.95 : 0.85
}
