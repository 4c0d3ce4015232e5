import { dying } from './life-date.ts'

/** Something that lasts: how it is called where its length is told, and how it begins and ends. */
export interface Lasting {
  readonly name: RegExp
  /** Words behind a length that say the same: "three days at sea". */
  readonly state: RegExp
  readonly begins: RegExp
  readonly ends: RegExp
}

const never = /(?!)/u
const ended =
  'ended|was over|came to an end|ceased|closed|was closed|concluded|was concluded|finished|was brought to an end'
/** Things that last, by their names. */
export const lasting: readonly Lasting[] = [
  {
    name: /\b(?:siege|investment|blockade|leaguer|defence)\b/iu,
    state: /^\s+(?:before the (?:town|walls|place))\b/iu,
    begins:
      /\b(?:siege (?:began|was (?:laid|begun|opened))|laid siege|sat down before|(?:was|were) invested|invested|(?:opened|broke) (?:the )?(?:trenches|ground)|closed round|blockade (?:began|was declared)|was blockaded)\b/iu,
    ends: /\b(?:surrender(?:ed)?|capitulat(?:ed|ion)|yielded|siege (?:was (?:raised|lifted)|ended)|was (?:relieved|taken|stormed)|opened (?:its|the|her) gates|marched out|chamade|garrison (?:laid down|gave up)|blockade (?:was (?:raised|lifted)|ended))\b/iu,
  },
  {
    name: /\b(?:strike|lock-?out|stoppage|dispute|turn-?out|struggle)\b/iu,
    state: /^\s+(?:on strike|out on strike|locked out|out of work)\b/iu,
    begins:
      /\b(?:(?:strike|lock-?out|stoppage) (?:began|broke out|was (?:declared|begun)|started|opened)|came out(?: on strike)?|struck work|downed tools|laid down (?:their )?tools|walked out|(?:was|were) locked out|gates were (?:shut|closed))\b/iu,
    ends: new RegExp(
      String.raw`\b(?:(?:strike|lock-?out|stoppage) (?:${ended}|was (?:called off|settled|broken)|collapsed)|went back(?: to work)?|returned to work|resumed work|work was resumed|gates were (?:re)?opened)\b`,
      'iu',
    ),
  },
  {
    name: /\b(?:voyage|passage|crossing|run|journey)\b/iu,
    state: /^\s+(?:at sea|out (?:of|from)|on the (?:voyage|passage|crossing))\b/iu,
    begins:
      /\b(?:sailed|set sail|put to sea|weighed(?: anchor)?|departed|cleared (?:from|out)|embarked|set out|left (?:port|harbour|the harbour|\p{L}{3,}))\b/iu,
    ends: /\b(?:arrived|reached|landed|anchored|dropped anchor|came (?:in|to anchor)|cast anchor|entered (?:port|the harbour|harbour)|put in|made (?:port|land))\b/iu,
  },
  {
    name: /\b(?:illness|sickness|fever)\b/iu,
    state: never,
    begins:
      /\b(?:fell (?:ill|sick)|(?:was|were) taken (?:ill|sick)|took to (?:his|her) bed|sickened|was seized|caught (?:a chill|cold))\b/iu,
    ends: new RegExp(dying.source, 'iu'),
  },
  {
    name: /\b(?:reign|rule)\b/iu,
    state: /^\s+on the throne\b/iu,
    begins:
      /\b(?:succeeded|was crowned|acceded|came to the throne|ascended the throne|mounted the throne|accession)\b/iu,
    ends: new RegExp(String.raw`${dying.source}|\b(?:abdicated|was (?:deposed|dethroned))\b`, 'iu'),
  },
  {
    name: /\b(?:imprisonment|captivity|confinement|detention)\b/iu,
    state:
      /^\s+(?:in (?:prison|gaol|jail|captivity|custody|confinement|the fortress)|behind bars|a prisoner)\b/iu,
    begins:
      /\b(?:was (?:arrested|imprisoned|taken (?:prisoner|into custody)|committed|seized)|arrested|went to prison|entered the (?:prison|fortress|gaol))\b/iu,
    ends: /\b(?:was (?:released|freed|set free|set at liberty|discharged|pardoned)|released|regained (?:his|her) (?:freedom|liberty)|left the (?:prison|fortress|gaol)|walked free|escaped)\b/iu,
  },
  {
    name: /\b(?:marriage|wedlock)\b/iu,
    state: /^\s+(?:of marriage|of married life|of wedlock|together as man and wife)\b/iu,
    begins: /\b(?:married|was married|were married|wedding)\b/iu,
    ends: new RegExp(
      String.raw`\b(?:was (?:left a widow|widowed)|divorced|marriage was (?:dissolved|annulled)|separated)\b|${dying.source}`,
      'iu',
    ),
  },
  {
    name: /\b(?:trial|hearing|inquiry|enquiry|inquest)\b/iu,
    state: never,
    begins:
      /\b(?:(?:trial|hearing|inquiry|enquiry|inquest) (?:opened|began|was opened|commenced)|opened|came to trial|was put on trial)\b/iu,
    ends: new RegExp(
      String.raw`\b(?:(?:trial|hearing|inquiry|enquiry|inquest) (?:${ended})|verdict was|(?:was|were) (?:acquitted|convicted|sentenced|found)|sentence was)\b`,
      'iu',
    ),
  },
  {
    name: /\b(?:congress|conference|festival|exhibition|congress|session|sitting)\b/iu,
    state: never,
    begins: /\b(?:opened|was opened|met|assembled|began)\b/iu,
    ends: new RegExp(String.raw`\b(?:${ended}|rose|dispersed|was dissolved)\b`, 'iu'),
  },
  {
    name: /\b(?:war|rising|revolt|rebellion|mutiny|occupation|epidemic|outbreak|fire|flood|storm|frost|drought|famine)\b/iu,
    state: never,
    begins:
      /\b(?:(?:war|rising|revolt|rebellion|mutiny|occupation|epidemic|outbreak|fire|flood|storm|frost|drought|famine) (?:began|broke out|was declared|started|set in)|the first case)\b/iu,
    ends: new RegExp(
      String.raw`\b(?:(?:war|rising|revolt|rebellion|mutiny|occupation|epidemic|outbreak|fire|flood|storm|frost|drought|famine) (?:${ended}|was (?:put down|put out|crushed)|subsided)|peace was (?:made|signed)|armistice|the last case)\b`,
      'iu',
    ),
  },
]
