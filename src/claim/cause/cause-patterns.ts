import { causeDenials } from './cause-denials.ts'
import {
  be,
  c,
  clause,
  did,
  didWhen,
  e,
  effect,
  end,
  hung,
  hungWhen,
  kind,
  made,
  nouns,
  put,
  short,
  that,
} from './cause-words.ts'

/** How a sentence tells a cause: its groups "e" is what was caused, "c" the cause. */
export interface CausePattern {
  readonly pattern: RegExp
  /** Words without which there is nothing to look for. */
  readonly when: RegExp
  /** Whether it says of itself that the cause is denied. */
  readonly isDenied: boolean
  /** Whether the cause is what the words before tell: "that was the reason". */
  readonly isPointed: boolean
  /** Whether it speaks of "the cause", of which there is one. */
  readonly isDefinite: boolean
  /** Whether it names what did it, and not only a circumstance: "caused by", "it was the gate that killed them". */
  readonly isStrong: boolean
}

type Row = readonly [is: string, when: string, source: string]

// p points back, t tells "the cause", s what did it; the ways that say most come first.
const pointed: readonly Row[] = [
  [
    'p',
    'why|reason',
    String.raw`\b${that}\s+(?:why|the\s+reason(?:\s+why)?,?(?:\s+the\s+only\s+reason,?)?)\s+${e}${end}`,
  ],
  [
    'pt',
    nouns,
    String.raw`\b${that}\s+(?:the|our|their)\s+${kind}(?:${nouns})(?:\s+(?:of|for|why)\s+${e})?${end}`,
  ],
  [
    'pt',
    'attribut|ascrib',
    String.raw`\bto\s+(?:this|that)\b[^.;]{0,30}\b(?:attribute[sd]?|ascribe[sd]?)\s+${e}(?=[.;]|$)`,
  ],
  ['pt', 'cause|reason', String.raw`\bfor\s+(?:that|this)\s+(?:cause|reason)\s+(?:alone\s+)?${e}(?=[.;,]|$)`],
]
const given: readonly Row[] = [
  [
    '',
    'because|account',
    String.raw`\bit\s+(?:was|is)\s+(?:because|on\s+account)\s+of\s+${short}\s+that\s+${e}${end}`,
  ],
  [
    't',
    'reason',
    String.raw`${effect}\s+for\s+(?:one|a\s+single|only\s+one|this|the\s+following)\s+(?:reason|cause)(?:\s+only|\s+alone)?(?::|,)\s+${c}`,
  ],
  [
    't',
    'cause|source|origin|reason|root|ground|motive',
    String.raw`\b(?:its|their|his|her|our)\s+${kind}(?:cause|source|origin|reason|root|ground|motive)s?\s+(?:for\s+(?:it|this|that)\s+)?(?:was|were|is|lay\s+in)\s+${c}`,
  ],
  [
    't',
    'by',
    String.raw`${clause}(?<e>[^.;:]{2,90}?\b(?:was|were|been))\s+(?:brought|carried|introduced|imported|conveyed)\s+(?:in)?(?:to\s+\p{L}+|here|there|into\s+(?:the\s+)?\p{L}+)(?:\s+in\s+\p{L}+)?\s+by\s+(?:the\s+crew\s+of\s+)?${c}`,
  ],
  [
    't',
    nouns,
    String.raw`\bthe\s+${kind}(?:(?:${nouns})\s+(?:of|for|why)\s+(?<e>[^.;:,]{2,90}?)|causes?|reasons?)\s+(?:was|were|is|lay\s+in|lies\s+in|being)\s+${c}`,
  ],
  [
    't',
    nouns,
    String.raw`${clause}${short}\s+(?:was|were|is|had\s+been)\s+(?:not\s+|never\s+|held\s+to\s+be\s+|found\s+to\s+be\s+|itself\s+|alone\s+)*(?:the|its|their)\s+${kind}(?:${nouns})\s*(?:(?:of|why)\s+(?<e>[^.;:,]{2,90}?))?${end}`,
  ],
  ['', 'what', String.raw`\bwhat\s+(?:${did}|brought|set|drove|made|broke|did)\s+${e}\s+(?:was|is)\s+${c}`],
  [
    's',
    'it (?:was|is)',
    String.raw`\bit\s+(?:was|is)\s+(?:not\s+|never\s+|no\s+)?${short}\s+(?:that|which|who|what)\s+(?<e>(?:caused|did|brought|killed|started|set|drove|made|led|ruined|sank|broke|wrecked|lost|gave|cost|undid|provoked|exploded|failed|fell|burst|parted|snapped|blew)\b[^.;:,]{0,90})`,
  ],
  [
    's',
    'by',
    String.raw`${effect}\s+${be}\s+(?:\p{L}+ly\s+|in\s+part\s+|alone\s+|not\s+|never\s+|all\s+)*${made}\s+by\s+${c}`,
  ],
  [
    '',
    'attribut|ascribed|traced|put down|due|owing',
    String.raw`${effect}\s+${be}\s+(?:\p{L}+ly\s+|in\s+\p{L}+\s+|not\s+|now\s+|also\s+)*(?:attributed|ascribed|attributable|traced|traceable|put\s+down|due|owing)\s+to\s+${c}`,
  ],
  [
    '',
    'work|result|consequence|fault|doing|fruit|effect',
    String.raw`${effect}\s+${be}\s+(?:not\s+)?the\s+(?:work|result|consequence|fault|doing|fruit|effect)\s+of\s+${c}`,
  ],
  [
    '',
    'borne|bred|caused|induced|carried',
    String.raw`${clause}(?<e>[^.;:]{2,90}?)\s${be}\s(?:not\s+)?(?<c>\p{L}{3,})-(?:borne|bred|caused|induced|carried)\b`,
  ],
  ['', hungWhen, String.raw`^\W*${hung}\s+(?<c>[^.;:,]{2,60}?),\s+${e}(?=[.;:]|$)`],
  [
    '',
    hungWhen,
    String.raw`^\W*${hung}\s+(?<c>(?:this|that|these|those|the|his|her|their|its)\s+(?:\p{L}+\s+){0,2}?\p{L}+)\s+(?<e>(?:the|a|he|she|it|they|we)\s[^.;:]{2,90})`,
  ],
  [
    '',
    hungWhen,
    String.raw`${effect},?\s+(?:and\s+)?(?:it\s+was\s+|only\s+|simply\s+|solely\s+)*${hung}\s+${c}`,
  ],
  [
    '',
    'for',
    String.raw`${clause}(?<e>[^.;:]{0,90}?\b${put}\b(?:\s+(?!for\b)[\p{L}\d]+){0,5}?)\s+for\s+(?!terms?\b|periods?\b|it\b|(?:an?|\p{L}+)\s+(?:years?|months?|weeks?|days?|life)\b|life\b|trial\b|ever\b)${c}`,
  ],
  [
    '',
    'founded|established|started|set up|created',
    String.raw`${clause}(?<e>[^.;:]{2,90}?\b(?:founded|established|started|set\s+up|created)\b[^.;:]{0,30}?)\s+(?:to|in\s+order\s+to|so\s+as\s+to|for\s+the\s+(?:purpose|sake)\s+of|with\s+the\s+object\s+of)\s+${c}`,
  ],
  [
    's',
    didWhen,
    String.raw`${clause}${short}(?<!\b(?:was|were|is|are|been|being|be|had|has|have|already|to|not))\s+(?:had\s+|have\s+|that\s+followed\s+)?${did}\s+${e}${end}`,
  ],
  [
    '',
    didWhen,
    String.raw`\b(?:the|this|that)\s+(?:\p{L}+\s+){0,4}?that\s+(?:it|the\s+(?<c>(?:\p{L}+\s+){0,3}?\p{L}+))\s+${did}\s+${e}${end}`,
  ],
  [
    '',
    'brought',
    String.raw`${clause}${short}\s+(?:had\s+)?brought\s+(?<e>(?:it|them|him|her|us|the\s+\p{L}+)\s+down)${end}`,
  ],
  [
    '',
    'from',
    String.raw`${effect}\s+(?:arose|sprang|resulted|stemmed|proceeded|followed|came\s+about)\s+from\s+${c}`,
  ],
  [
    '',
    'behind|root|bottom',
    String.raw`${clause}${short}\s+(?:was|were|lay|stood)\s+(?:behind|at\s+the\s+(?:root|bottom|back)\s+of)\s+${e}${end}`,
  ],
  [
    't',
    'fault|blame',
    String.raw`\bthe\s+(?:whole\s+|sole\s+)?(?:fault|blame)\s+(?:for\s+(?<e>[^.;:,]{2,60}?)\s+)?(?:was|is|lay|lies|rests?|rested|falls?|fell)\s+(?:not\s+)?(?:with|upon|on|at\s+the\s+door\s+of)?\s*${c}`,
  ],
  ['', 'blamed', String.raw`\bblamed\s+${short}\s+for\s+${e}${end}`],
  [
    '',
    'over|against|at',
    String.raw`${clause}(?<e>[^.;:]{2,90}?\b(?:struck|strike|quarrelled|split|resigned|mutinied|rose|rebelled|rioted|fought|duel|fell\s+out|parted|broke\s+(?:up|away)|(?:walked|came|went)\s+out)\b(?:\s+[\p{L}\d]+){0,4}?)\s+(?:over|in\s+protest\s+(?:at|against)|against)\s+${c}`,
  ],
  ['', 'ground', String.raw`${effect}\s+on\s+the\s+(?:sole\s+|only\s+)?grounds?\s+(?:of|that)\s+${c}`],
  [
    't',
    'ground|reason|cause|motive',
    String.raw`\b(?:gave|named|assigned|stated|alleged)\s+as\s+(?:his|her|its|their|the)\s+${kind}(?:ground|reason|cause|motive)s?\s+(?:for\s+(?<e>[^.;:,]{2,60}?)\s+)?${c}`,
  ],
  [
    '',
    'over',
    String.raw`${clause}(?<e>[^.;:]{1,60}?\bfell)\s+over\s+(?<c>(?:the|a|an|his|their|its)\s[^.;:()–—!?]{2,80}?)(?=[.;:()–—!?,]|$)`,
  ],
  [
    '',
    'died|perished|dead',
    String.raw`${clause}(?<e>[^.;:]{2,90}?\b(?:died|perished|dead)\b[^.;:]{0,30}?)(?<!\b(?:age|years|evening|morning|night|day|summer|winter|month|year|end|middle))\s(?:of|from)\s+(?!\d)${c}`,
  ],
  [
    '',
    'force|violence|weight|fury',
    String.raw`${clause}(?<c>[^.;:()–—!?]{2,200}?)\s+with\s+such\s+(?:force|violence|weight|fury)\s+(?:\p{L}+\s+){0,3}?that\s+(?<e>[^.;:]{2,120})`,
  ],
  [
    '',
    'it|twas|this|that',
    String.raw`^\W*(?:I\s+(?:say|tell\s+you)\s+|no[,;:]\s+|(?:of\s+)?course\s+)*(?:it|['’]twas)\s+(?:was|is)(?:\s+not|\s+never|n['’]t)?\s+(?<c>(?:no\s+|the\s+|an?\s+|our\s+|his\s+|her\s+|their\s+|my\s+)?(?:\p{L}+['’]?s?\s+){0,3}?\p{L}+)(?=[.;:,!?]|$)`,
  ],
]
const denied = causeDenials.map(([when, source]): Row => ['d', when, source])

/** Every way of telling a cause, those that say most first. */
export const causePatterns: readonly CausePattern[] = [...pointed, ...denied, ...given].map(
  ([is, when, source]) => ({
    pattern: new RegExp(source, 'iu'),
    when: new RegExp(String.raw`(?<!\p{L})(?:${when})`, 'iu'),
    isDenied: is.includes('d'),
    isPointed: is.includes('p'),
    isDefinite: is.includes('t'),
    isStrong: is.includes('t') || is.includes('s'),
  }),
)
