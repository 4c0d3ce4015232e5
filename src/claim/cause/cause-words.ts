// Pieces of patterns for telling causes: c is the cause, e what it caused.

export const clause: string = String.raw`(?<=^\W*|[.;:,]\s|\b(?:that|and|but)\s)`
export const to: string = String.raw`(?=[.;:()–—!?]|,\s(?:and|but|who|which|as|so|though|although|while|when|where|for|since|he|she|it|they|we|I|the)\b|$)`
export const c: string = `(?<c>[^.;:()–—!?]{2,140}?)${to}`
export const short: string = '(?<c>[^.;:,()–—!?]{2,90}?)'
export const e: string = '(?<e>[^.;:()–—!?]{2,140}?)'
export const end: string = String.raw`(?=[.;:,!?]|\sand\s|$)`
export const be: string = '(?:was|were|is|are|had been|has been|been|being|be)'
export const that: string = String.raw`(?:that|this|which)(?:['’]s|\s+(?:by\s+itself\s+)?(?:was|is))`
export const kind: string = String.raw`(?:(?:only|sole|whole|entire|one|single|true|real|chief|main|principal|immediate|actual|proximate|first|original|direct)\s+)*`
export const nouns: string = 'causes?|reasons?|origins?|grounds?|occasion|motives?|explanation|root'
export const made: string = String.raw`(?:caused|occasioned|brought\s+(?:about|on|down)|produced|provoked|precipitated|triggered|sparked(?:\s+off)?|started|set\s+off|begun|kindled|ignited|ruined|destroyed|wrecked|undone|overthrown)`
export const did: string = String.raw`(?:caused|occasioned|brought\s+(?:about|on|down)|provoked|precipitated|triggered|sparked|started|set\s+off|brought\s+(?:it|him|her|them|us|the\s+\p{L}+)\s+(?:down|about|on)|(?:forced|obliged|compelled)(?=\s+(?:\p{L}+\s+){1,3}?to\b)|(?:drove|made)(?=\s+(?:\p{L}+\s+){1,3}?(?:to\s+)?(?:leave|resign|retire|give|go|quit|abandon|sell|close|shut|turn))|led\s+to|gave\s+rise\s+to|resulted\s+in|ruined|sank|wrecked|undid|killed|gave\s+us|did\s+for|put\s+an\s+end\s+to|(?:was|were)\s+(?:responsible|to\s+blame)\s+for)`
export const didWhen: string =
  'forced|obliged|compelled|drove|made|caus|occasion|brought|provok|precipitat|trigger|spark|start|set off|led to|gave|result|ruin|sank|wreck|undid|kill|did|put an end|responsible|blame'
export const hung: string = String.raw`(?:because(?:\s+of)?|on\s+account\s+of|owing\s+to|due\s+to|by\s+reason\s+of|in\s+consequence\s+of|as\s+a\s+(?:result|consequence)\s+of|thanks\s+to|for\s+want\s+of|for\s+lack\s+of)`
export const hungWhen: string = 'because|account|owing|due|reason|consequence|result|thanks|want|lack'
export const put: string =
  '(?:caned|flogged|whipped|beaten|thrashed|exiled|banished|arrested|dismissed|expelled|sentenced|imprisoned|deported|fined|punished|hanged|executed|sacked|discharged|suspended|removed|cashiered|banned|prohibited|suppressed|forbidden|censored|confiscated|seized|disqualified|excommunicated|interned|boycotted|demoted|degraded|struck off)'
export const effect: string = `${clause}${e}`
