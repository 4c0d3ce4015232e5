import type { Tongue } from './phrase.ts'

/** What a sentence makes of a clause that stands inside it. */
export type FrameKind =
  /** Said not to be so, or not to have been said. */
  | 'denied'
  /** Said to be somebody else's. */
  | 'reported'
  /** Supposed, wished, imagined. */
  | 'hypothetical'
  /** Asked. */
  | 'questioned'
  /** Made fun of. */
  | 'ironic'
  /** Held by the writer as an opinion. */
  | 'opined'

/**
 * The words that frame a clause, as patterns that end where the clause begins. They are held against a sentence's last
 * few hundred letters with single spaces and without the marks before the clause. Our own lists.
 */
export interface FramePatterns {
  /** Denials of a denial, which leave the clause as it is: "nobody doubts that". */
  readonly affirmed: RegExp
  /** In the order that they are tried. */
  readonly kinds: readonly (readonly [FrameKind, RegExp])[]
  /** In nobody's mouth: "it is said that". */
  readonly impersonal: RegExp
  /** In somebody's: group 1 is the verb, group 2 the "that" behind it. */
  readonly saying: RegExp
  /** Verbs of saying that frame nothing without a "that" or an opened quotation: "the rope held". */
  readonly needsThat: RegExp
  /** Auxiliaries and adverbs between subject and verb. */
  readonly helpers: RegExp
  /** What parts a subject from what stands before it. */
  readonly border: RegExp
  readonly first: RegExp
  readonly opinion: RegExp
}

const word = "[\\p{L}’'.-]+"
const free = `(?:\\s(?!(?:because|and|but|when|while|as|if|since|which|who|after|before|until|so|weil|und|aber|et|mais)\\s)${word})`

function whole(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})$`, 'iu')
}

const sayEnglish =
  'say|says|said|saying|state|states|stated|claim|claims|claimed|allege|alleges|alleged|argue|argues|argued|maintain|maintains|maintained|assert|asserts|asserted|insist|insists|insisted|declare|declares|declared|pretend|pretends|pretended|suggest|suggests|suggested|think|thinks|thought|believe|believes|believed|suppose|supposes|supposed|hope|hopes|hoped|hold|holds|held|mean|means|meant|tell|tells|told|write|writes|wrote|written|contend|contends|contended|imagine|imagines|imagined|imply|implies|implied|fear|fears|feared|suspect|suspects|suspected|complain|complains|complained|conclude|concludes|concluded|propose|proposes|proposed|admit|admits|admitted|report|reports|reported|announce|announces|announced'
const noEnglish =
  "never|n['’]t|\\p{L}+n['’]t|not(?!\\s(?:long|far|only|merely|without|least|all|many|much|once)(?!\\p{L}))|cannot|nor|neither|no one|nobody|no \\p{L}+|hardly|scarcely|far from|refuse[sd]? to|decline[sd]? to"
const gapEnglish = `(?:\\s(?:in|on|at|to|by|among|before|after|last|this|again|once|yesterday|today|here|there|then|also|too|me|us|him|her|them|you|for|with|\\p{L}+ly)(?:\\s${word}){0,4}?)?`
const saying =
  'saying|claiming|alleging|asserting|pretending|implying|suggesting|admitting|believing|thinking|meaning'

const english: FramePatterns = {
  affirmed: whole(
    `(?:${noEnglish}|none|(?:who|few) (?:can|could|would|will)|impossible to)${free}{0,4}?\\s(?:(?:hesitate|fail|failed|forget|omit) to \\p{L}+|deny|denies|denied|denying|doubts?|doubted|disputes?|disputed|gainsaid)(?:\\s(?:but|that|whether)){0,2}|` +
      `(?:no|little|without|beyond|any)(?:\\s${word}){0,2}?\\s(?:doubt|denying|question)(?:\\s${word}){0,2}?(?:\\sthat)?|who (?:doubts|denies|disputes)(?:\\sthat)?`,
  ),
  kinds: [
    [
      'denied',
      whole(
        "(?:it is|it's|'tis|it was|that is) (?:simply |quite |utterly |wholly )?(?:not true|untrue|false|wrong|a myth|a lie|nonsense|absurd|not the case|not so|incorrect|a mistake|idle|foolish)(?: to \\p{L}+)? that|" +
          '(?:it would be|it were) (?:\\p{L}+ )?(?:wrong|false|untrue|lie|mistake|absurd|exaggeration|too much|idle|foolish|ridiculous|unjust) to \\p{L}+ that|' +
          "(?:there is|there's|there was|I see|we see|I find|we have|they have|he has|we had) (?:no|little) (?:evidence|truth|proof|reason|sign|grounds?|suggestion)(?: to (?!doubt|deny|dispute)\\p{L}+)?(?: in the \\p{L}+)? that|" +
          '(?:rejects?|rejected|repudiates?|repudiated|disputes?|disputed|deny|denies|denied|denying|doubts?|doubted)(?: the \\p{L}+)? (?:that|whether|having|ever having)|' +
          'far be it from (?:me|us) to \\p{L}+ that|(?:^|[.;:!?]\\s|it is |it was )not that|nothing (?:proves|shows|suggests|proved|showed) that|' +
          `without (?:\\p{L}+ )?(?:${saying}) that`,
      ),
    ],
    [
      'ironic',
      whole(
        '(?:would have us believe|would have you believe|you would think|one would think|anyone would think|as if|as though|so-called|we are asked to believe|fancies|fancy that)(?: that)?',
      ),
    ],
    [
      'questioned',
      whole(
        '(?:is it true|is it so|is it likely|is it possible|can it be|could it be|do you (?:really )?(?:think|believe|say|claim)|did he say|did you say|who says|who said|who would say)(?: that)?|(?:asks?|asked|wonders?|wondered|inquired?|enquired?)(?: \\p{L}+){0,2} (?:whether|if)|the question(?: is| was)? whether|whether',
      ),
    ],
    [
      'hypothetical',
      whole(
        "(?:(?<!(?:I|we|you|they|he|she|who|people|not|n['’]t|to|would|should|can|could|do|will|may|must|always|never) )(?:suppose|imagine|assume)|supposing|assuming|what if|even if|if|unless|would that|if only|I wish|we wish|(?:I|we|he|she|they) (?:dreamed|dreamt|dream|once dreamed|had a dream)|(?:I|we) imagined|in the event that|lest)(?: for a moment)?(?: that)?",
      ),
    ],
    [
      'denied',
      whole(
        `(?:${noEnglish})(?:${free}{0,4}?\\s(?:${sayEnglish})${gapEnglish}\\s?,?\\s(?:that|whether|how)|${free}{0,4}?(?<!\\s(?:is|are|was|were|be|been))\\s(?:say|says|said|think|thinks|thought|believe|believes|believed|claim|claims|claimed|pretend|suggest|suppose)|${free}{0,3}?\\s(?:accept|agree|concede|grant|see|find|follow|follows|prove|proves|proved|show|shows|showed|expect|understand)\\sthat)`,
      ),
    ],
  ],
  impersonal: whole(
    `(?:it (?:is|was|has been|had been|has (?:long |always |often )been) (?:\\p{L}+ )?(?:said|stated|assumed|maintained|contended|understood|told|claimed|alleged|rumoured|rumored|believed|held|thought|supposed|reported|argued|feared|objected|asserted|whispered)(?: (?:in|by|among|on|at)(?: ${word}){1,4})?|(?:the|a|there is a|[\\p{L}’']+['’]s) (?:claim|allegation|rumour|rumor|assertion|charge|view|idea|story|legend|myth|notion|belief|objection|theory|opinion|contention)(?: ${word}){0,4}?(?: is| was)?|I am told|we are told|I was told|we were told|I (?:was|have been) informed|I have heard|I hear|according to [^,.;]{2,40}?)(?:,? that)?`,
  ),
  saying: new RegExp(
    `(?<!\\p{L})(${sayEnglish})(?:(?<=tell|tells|told)(?:\\s${word}){1,5}?|${gapEnglish})(?:\\s?,?\\s(that))?$`,
    'iu',
  ),
  needsThat:
    /^(?:hold|mean|tell|told|held|meant|imagine|impl|propose|suggest|pretend|fear|report|writ|wrote|suspect|state|admi)/i,
  helpers:
    /(?:\s|^)(?:(?:has|have|had|is|are|was|were|will|would|may|might|now|still|also|often|even|been|once|always|long|then|never|rightly|used to|like to|liked to|\p{L}+ly)\s)*$/iu,
  border:
    /[.;:!?,—–("“”]|(?<!\p{L})(?:and|but|or|because|although|though|while|when|whereas|if|since|that|then|so|yet|until|where|nor|which)(?!\p{L})/giu,
  first: /^(?:I|we)$/i,
  opinion:
    /^(?:think|thought|believe|believed|suppose|supposed|fear|feared|imagine|imagined|suspect|suspected|hope|hoped)$/i,
}

const sayGerman =
  'sagt|sagte|sagen|sagten|gesagt|behauptet|behauptete|behaupten|behaupteten|meint|meinte|meinen|meine|glaubt|glaubte|glauben|glaube|denkt|denke|dachte|erklärt|erklärte|erklären|versichert|versicherte|schreibt|schrieb|geschrieben|vorgibt|argumentiert|argumentieren|fürchtet|fürchte|hofft|hoffe|hoffen|unterstellt|berichtet|berichtete|hält|halten|vermute|vermutet'
const noGerman = 'nie|niemals|nicht|niemand|keiner|kein\\p{L}* \\p{L}+|kaum|weder|keineswegs'
const denyGerman =
  'bestreite[nt]?|bestritt(?:en)?|leugne[nt]?|leugneten?|bezweifl?e?[lnt]*|bezweifelte?|zweifle|zweifeln|zweifelt|verneint|verneinte'
const thatGerman = '\\s?,?\\s(?:dass|daß|ob|wie)'

const german: FramePatterns = {
  affirmed: whole(
    `(?:${noGerman})${free}{0,4}?\\s(?:${denyGerman}|zweifel)(?:\\s${word}){0,2}?${thatGerman}|(?:${denyGerman})(?:\\s${word}){0,3}?\\s(?:nicht|niemand|keiner|kaum|nie)${thatGerman}|(?:kein|ohne|außer)(?:\\s${word})?\\s?(?:zweifel|frage)(?:\\s${word}){0,2}?${thatGerman}`,
  ),
  kinds: [
    [
      'denied',
      whole(
        `(?:es ist|es wäre) (?:nicht wahr|unwahr|falsch|ein irrtum|eine lüge|nicht so|unsinn)(?: zu \\p{L}+)?${thatGerman}|es (?:stimmt nicht|trifft nicht zu)${thatGerman}|davon kann keine rede sein${thatGerman}|(?:es gibt|ich sehe|wir haben) kein\\p{L}* \\p{L}+(?: dafür)?${thatGerman}|(?:${denyGerman})(?:\\s${word}){0,2}?${thatGerman}`,
      ),
    ],
    [
      'ironic',
      whole(
        '(?:als ob|als wenn|man könnte meinen|will uns glauben machen|sogenannt\\p{L}*)(?:,? (?:dass|daß))?',
      ),
    ],
    [
      'questioned',
      whole(
        '(?:ist es wahr|stimmt es|glauben sie|glaubst du|wer sagt|wer behauptet|fragt sich|fragt|fragte|fragten|frage)(?: \\p{L}+)?,? (?:dass|daß|ob)',
      ),
    ],
    [
      'hypothetical',
      whole(
        '(?:angenommen|gesetzt den fall|nehmen wir an|stellen wir uns vor|wenn|falls|ich wünschte|ich träumte|ich habe geträumt|er träumte|ob)(?:,? (?:dass|daß))?',
      ),
    ],
    [
      'denied',
      whole(
        `(?:${noGerman})${free}{0,4}?\\s(?:${sayGerman})(?:${thatGerman})?|(?:${sayGerman})(?:\\s${word}){0,3}?\\s(?:nicht|nie|niemals|kaum|keineswegs|niemand)(?:\\s${word}){0,2}?${thatGerman}`,
      ),
    ],
  ],
  impersonal: whole(
    `(?:es (?:heißt|hieß|wird (?:gesagt|behauptet|berichtet)|wurde (?:gesagt|behauptet|berichtet))|man sagt|man behauptet|mir (?:ist|wurde) (?:erzählt|gesagt|berichtet)(?: worden)?|angeblich|die behauptung|das gerücht|die ansicht|laut [^,.;]{2,40}?|nach (?:den )?worten [^,.;]{2,40}?)(?:,? (?:dass|daß))?`,
  ),
  saying: new RegExp(`(?<!\\p{L})(${sayGerman})(?:\\s${word}){0,4}?(?:\\s?,?\\s(dass|daß))?$`, 'iu'),
  needsThat: /^(?:hält|halten|unterstellt|fürchte)/i,
  helpers: /(?:\s|^)(?:(?:hat|haben|hatte|wird|auch|noch|immer|oft)\s)*$/iu,
  border: /[.;:!?,—–("“”„]|(?<!\p{L})(?:und|aber|oder|weil|obwohl|während|wenn|dass|daß)(?!\p{L})/giu,
  first: /^(?:ich|wir)$/i,
  opinion: /^(?:glaube[n]?|meine[n]?|denke[n]?|dachte|fürchte|hoffe[n]?|vermute)$/i,
}

const sayFrench =
  'dit|disent|disait|disaient|prétend|prétendent|prétendait|affirme|affirment|affirmait|crois|croit|croient|croyait|pense|pensent|pensait|soutient|soutiennent|soutenait|déclare|déclarait|déclara|écrit|écrivait|assure|assurait|allègue|imagine|dire|croire|prétendre|penser|rapporte|espère|crains|suppose'
const neFrench = "(?:(?:ne\\s|n['’])(?:\\p{L}+(?:['’]|\\s)){0,3}?)"
const queFrench = "\\s?,?\\s(?:que|qu['’])"
const denyFrench = 'nie|nient|niait|nier|doute|doutent|doutait|douter|conteste|contestent|contester'

const french: FramePatterns = {
  affirmed: whole(
    `${neFrench}(?:${denyFrench})(?:\\s\\p{L}+){0,2}?${queFrench}|(?:nul|aucun|sans|pas de) doute(?:\\s\\p{L}+){0,2}?${queFrench}`,
  ),
  kinds: [
    [
      'denied',
      whole(
        `(?:il est|c['’]est|il serait) (?:faux|inexact|absurde|une erreur|un mensonge)(?: de \\p{L}+)?${queFrench}|(?:il n['’]est pas vrai|il n['’]y a aucune? \\p{L}+|rien ne prouve|rien ne montre)${queFrench}|(?:${denyFrench})${queFrench}`,
      ),
    ],
    [
      'ironic',
      whole(
        "(?:comme si|on voudrait nous faire croire|à les entendre|on croirait|soi-disant)(?: (?:que|qu['’]))?",
      ),
    ],
    [
      'questioned',
      whole(
        "(?:est-il vrai|est-ce|est-il possible|croyez-vous|pensez-vous|qui dit|qui prétend) (?:que|qu['’])|(?:demande|demandait|demanda|demandent)(?: \\p{L}+)? (?:si|s['’])",
      ),
    ],
    [
      'hypothetical',
      whole(
        "(?:supposons|imaginons|admettons|à supposer|même si|si|je voudrais|plût au ciel|j['’]ai rêvé|je rêvais|il rêvait)(?: (?:que|qu['’]))?",
      ),
    ],
    [
      'denied',
      whole(
        `${neFrench}(?:${sayFrench})(?:\\s(?:pas|jamais|plus|point|guère|nullement))?(?:\\s\\p{L}+)?${queFrench}|(?:loin de|refuse de|sans) (?:${sayFrench})${queFrench}`,
      ),
    ],
  ],
  impersonal: whole(
    "(?:on (?:dit|prétend|affirme|raconte|croit)|on m['’]a (?:dit|raconté|assuré)|il paraît|le bruit court|l['’]idée|la rumeur|selon [^,.;]{2,40}?|d['’]après [^,.;]{2,40}?)(?:,? (?:que|qu['’]))?",
  ),
  saying: new RegExp(
    `(?<!\\p{L})(${sayFrench})(?:\\s(?!(?:les?|la|une?|des|ce|cette)\\s)\\p{L}+(?:\\s\\p{L}+){0,3}?)?(?:\\s?,?\\s(que|qu['’]))?$`,
    'iu',
  ),
  needsThat: /^(?:écri|imagine|rapporte|crains|suppose|espère|dire|croire|penser|prétendre)/i,
  helpers: /(?:\s|^|['’])(?:(?:a|ont|avait|avaient|vont|encore|toujours|aussi)\s)*$/iu,
  border: /[.;:!?,—–("“”«]|(?<!\p{L})(?:et|mais|ou|parce|quand|que|lorsque|si|où)(?!\p{L})/giu,
  first: /^(?:je|nous|j)$/i,
  opinion: /^(?:crois|croyons|pense|pensons|suppose|espère|crains)$/i,
}

/** The patterns of each language. */
export const framePatterns: Readonly<Record<Tongue, FramePatterns>> = { en: english, de: german, fr: french }

/** The verbs of saying and holding of each language, as the inside of a pattern. */
export const sayings: Readonly<Record<Tongue, string>> = { en: sayEnglish, de: sayGerman, fr: sayFrench }
