/** How one state of a pair is said: behind its thing ("the chain was sound") and before it ("the broken chain"). */
export interface StatePattern {
  readonly pair: string
  readonly side: 0 | 1
  readonly behind: RegExp
  readonly before: RegExp
}

type Side = readonly [behind: string, before: string]

const adverb = String.raw`(?:\p{L}+ly\s+|quite\s+|still\s+|as\s+|in\s+|found\s+(?:to\s+be\s+)?|be\s+|been\s+|all\s+|very\s+|so\s+|then\s+|at\s+the\s+time\s+|on\s+(?:each|both|every)\s+occasions?\s+)*`
const be = String.raw`(?:was|were|is|are|had\s+been|has\s+been|been|being|remained|proved|stood|lay|came\s+(?:back|out|up)|found|pronounced|declared)\s+${adverb}`

// Each pair of states: what is said of a thing behind it, then of it before it.
const pairs: Readonly<Record<string, readonly [Side, Side]>> = {
  'broken and whole': [
    [
      String.raw`(?:had\s+|has\s+|have\s+|${be})?(?:broke|broken|parted|snapped|cracked|fractured|failed|burst|tore|ripped|gave\s+way|given\s+way|carried\s+away|ceased|seized|jammed|leaked|defective|faulty|flawed|unsound|unsafe|rotten|worn\s+(?:out|through|thin)|torn|severed|corroded|out\s+of\s+order)`,
      'broken|cracked|defective|faulty|flawed|rotten|worn|fractured|burst|(?:failure|breaking|breakage|fracture|parting|bursting|cracking|giving way) of',
    ],
    [
      String.raw`(?:${be})(?:sound|unbroken|intact|whole|undamaged|uninjured|unimpaired|perfect|working|running|turning|safe|in\s+(?:good|perfect|proper|excellent|full|working)\s+(?:working\s+)?(?:order|repair|condition)|in\s+order|free\s+(?:from|of)\s+(?:any\s+)?(?:flaws?|defects?|cracks?))|never\s+(?:missed|failed|faltered|broke|stopped)|(?:had|showed|bore)\s+no\s+(?:tears?|cracks?|flaws?|breaks?|leaks?|defects?|rents?)|held\s+(?:firm|fast|good|well)`,
      'sound|unbroken|intact|undamaged|(?:nothing (?:was )?(?:wrong|amiss|the matter)) with|no (?:flaw|defect|fault|crack|break|breakage) (?:was (?:found )?)?in',
    ],
  ],
  'bad and good': [
    [
      `${be}(?:bad|poor|inferior|mouldy|rotten|stale|unfit|worthless)`,
      'bad|poor|inferior|mouldy|rotten|stale',
    ],
    [
      String.raw`${be}(?:good|excellent|first-rate|fresh|of\s+the\s+best(?:\s+quality)?|fit)`,
      'good|excellent|first-rate',
    ],
  ],
  'wet and dry': [
    [`${be}(?:wet|greasy|slippery|slimy|sodden|soaked|icy)`, 'wet|greasy|slippery|slimy|icy'],
    [`${be}(?:dry|bone-dry)`, 'dry'],
  ],
  'foul and pure': [
    [
      `${be}(?:foul|polluted|contaminated|tainted|impure|infected|poisoned)`,
      'foul|polluted|contaminated|tainted|impure|infected|poisoned',
    ],
    [
      String.raw`${be}(?:pure|clean|wholesome|sweet|negative|free\s+(?:from|of)\s+(?:all\s+|any\s+)?(?:contamination|infection|pollution|taint))`,
      'pure|clean|wholesome|nothing (?:was )?(?:wrong|amiss|the matter) with',
    ],
  ],
  'insolvent and sound': [
    [`${be}(?:insolvent|bankrupt|hollow|rotten|unsound|worthless)`, 'insolvent|bankrupt|rotten|hollow'],
    [String.raw`${be}(?:sound|solvent|healthy|prosperous|in\s+no\s+difficulty)`, 'sound|solvent|healthy'],
  ],
  'open and shut': [
    [`${be}(?:open|unlocked|ajar|unfastened|unbolted|unlatched)`, 'open|unlocked'],
    [`${be}(?:locked|bolted|fastened|shut|closed|latched|barred)`, 'locked|bolted|barred'],
  ],
  'lit and dark': [
    [`${be}(?:lit|burning|alight|shining)`, 'lit|burning|lighted'],
    [String.raw`${be}(?:unlit|out|dark|extinguished)|had\s+gone\s+out`, 'unlit|extinguished'],
  ],
}
/** Every state with its opposite of the same pair: its side 0 is what breaks or spoils, its side 1 what is as it should be. */
export const states: readonly StatePattern[] = Object.entries(pairs).flatMap(([pair, sides]) =>
  sides.map(([behind, before], side) => ({
    pair,
    side: side as 0 | 1,
    behind: new RegExp(String.raw`(?<=\p{L})\s+(?:itself\s+|themselves\s+)?(?:${behind})(?![\p{L}-])`, 'giu'),
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${before})\s+(?=\p{L})`, 'giu'),
  })),
)
