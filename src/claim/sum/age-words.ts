const number = String.raw`\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven|eight|nine)[- ]and[- ](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|eleven|twelve|five|six|seven|eight|nine`
const ordinal = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?)`
/** Words that tell an age; the group that holds it says in which way. */
export const aged: RegExp = new RegExp(
  [
    String.raw`\b(?:aged|at the (?:early |ripe |great |advanced |tender |good |untimely )?age of|at age|of the age of)\s+(?:only\s+|just\s+|barely\s+)?(?<aged>${number})\b(?!\s+(?:and\s+)?(?:months|weeks|days|to)|\s*[-–]\s*\d|\s+or\s)`,
    String.raw`(?<![\p{L}\d-])(?<old>${number})[- ]years?(?:[- ]old(?!\s+\p{L}+(?:s|ing)\b)|\s+of\s+age)\b`,
    String.raw`\bin (?:his|her|the) (?<year>${ordinal})\s+year(?: of (?:his|her) (?:age|life))?\b`,
    String.raw`\b(?:was|is|being|were)\s+(?:only\s+|just\s+|then\s+|now\s+|but\s+|still\s+|barely\s+)*(?<was>${number})(?=\s*(?:[,.;:)]|when\b|at the time\b|at (?:his|her) death\b|that (?:year|day|summer|spring|autumn|winter)\b|and\b))`,
    String.raw`,?\s\bat\s+(?:only\s+)?(?<at>${number})(?=\s*[,.;:)]|$)(?<=(?:teen|ty|-\p{L}+|\d\d|twelve))`,
    String.raw`(?<=\p{L}\p{Ll})(?:,\s+(?:(?<bare>[1-9]\d)|(?:then|only|just|barely|already|still|now)\s+(?:only\s+|just\s+)?(?<then>${number}))(?=,)|\s\((?:aged\s+)?(?<round>[1-9]\d)\))`,
    String.raw`\ba\s+(?:young\s+|old\s+)?(?:man|woman|youth|girl|boy|lad|bachelor|widow|widower|spinster)\s+of\s+(?<of>${number})(?=\s*[,.;)])`,
    String.raw`(?<!\b(?:when|before|until|till|since) (?:he|she) (?:had )?)\b(?:reached|attained)\s+the\s+(?:\p{L}+\s+)?age\s+of\s+(?<reached>${number})\b`,
    String.raw`\blived\s+(?:to\s+(?:be|the\s+(?:great\s+|ripe\s+)?age\s+of)|till\s+(?:he|she)\s+was)\s+(?<lived>${number})\b`,
    String.raw`(?<![\p{L}\d-])(?<whenDied>${number})\s+when\s+(?:he|she)\s+(?:died|was\s+killed)\b`,
    String.raw`\b(?:(?:days?|weeks?|months?|hours?)\s+(?:short\s+of|before|shy\s+of)|just\s+short\s+of|(?:just|shortly|soon)\s+before|on\s+the\s+eve\s+of|the\s+day\s+before)\s+(?:his|her)\s+(?<short>${ordinal})\s+birthday\b`,
    String.raw`\b(?:(?:days?|weeks?|months?|hours?)|just|shortly|soon|the\s+day)\s+after\s+(?:his|her)\s+(?<past>${ordinal})\s+birthday\b`,
    String.raw`\bon\s+(?:his|her)\s+(?<birthday>${ordinal})\s+birthday\b`,
  ].join('|'),
  'giu',
)
/** Before an age: not the one at the time that is told, but hoped for, passed, guessed, or of no certain time. */
export const inexact: RegExp =
  /\b(?:about|around|nearly|almost|some|over|under|above|below|past|perhaps|say|not|before|until|till|from|since|by|nearing|turned|turning|close on|not yet|would have been|would be|might be|looked|looking|seemed|seems|appeared|like a man|like a woman|hardly|scarcely|believed to be|said to be|said to have been|more than|less than|approximately|reach|or|if|between|every|each|everyone|retire[ds]?)\s+(?:to be\s+|have been\s+|of about\s+|been\s+|the age of\s+)*$/iu
