const nouns: ReadonlySet<string> = new Set(
  'person persons people man men woman women child children boy boys girl girls crew hands passengers family wife husband son daughter brother brothers sister sisters mother father parents friend friends comrade comrades member members leader king queen prince emperor tsar czar president chancellor minister premier mayor captain mate colonel general generals major lieutenant sergeant corporal private troops guard guards clerk clerks priest monk nun bishop pope rabbi pastor cook steward smith student students pupil pupils patient patients victim victims prisoner prisoners hostage hostages suspect suspects accused defendants defendant citizen citizens civilian civilians inhabitants peasant peasants serf serfs slave slaves refugee refugees exile exiles agent agents spy spies delegate delegates deputy deputies staff group band gang garrison delegation committee government council population dead survivor survivors souls lives apprentice secretary secretaries assistant chief heir nephew niece cousin uncle aunt widow bride tenant tenants recruit recruits conscript conscripts rebel rebels thief thieves pilot pilots navigator poet dozens hundreds thousands scores'.split(
    ' ',
  ),
)
const endings = /(?:men|man|women|woman|ers?|ors?|ists?|ians?|eers?|ees?|esses|folk)$/
const things: ReadonlySet<string> = new Set(
  'newspaper trawler steamer liner cutter schooner freighter tanker cruiser destroyer bomber boiler carrier collier tender clipper dinner supper layer matter shelter cellar power water number order matter paper letter river tower corner border danger winter summer quarter chapter labor labour honor honour factor motor sector terror horror error door floor harbour harbor weather manner character answer offer murder disorder centre center theater theater fever degree committee coffee tree fee'.split(
    ' ',
  ),
)

/** Whether a noun, in lower case, is one for people: "sailors", "the crew". */
export function isPersonNoun(noun: string): boolean {
  if (nouns.has(noun)) return true
  const bare = noun.replace(/s$/, '')
  return endings.test(noun) && !things.has(noun) && !things.has(bare)
}
