// Rows of alternatives, as one pattern of whole words.
function frameOf(rows: string): RegExp {
  return new RegExp(`\\b(?:${rows.trim().replaceAll('\n', '|')})\\b`, 'iu')
}

/** Words that put what they frame into others' mouths, and no others: "rumour has it", "X told me that". */
export const report: RegExp = frameOf(String.raw`
according to
(?:it|he|she|they|who|which|that) (?:is|are|was|were|has been|had been) (?:\p{Ll}+ly |often |long |once |also |always |still )?(?:said|reported|rumou?red|believed|alleged|claimed|whispered|told|held|supposed|written|stated)
(?:is|are|was|were) (?:\p{Ll}+ly )?(?:said|reported|rumou?red|alleged|believed|claimed|stated|reputed|supposed|thought) to
(?:it (?:has|had) )?(?:often |long |always |sometimes |also )?been (?:said|reported|written|rumou?red|alleged|claimed|believed) that
rumou?r(?:s|ed)?|gossip|hearsay|whisper(?:s|ed|ing)?|legend|reportedly|allegedly|supposedly
(?:the|common|much|some) talk|word (?:went|goes|ran) (?:round|about)|tradition (?:has|gives|makes|says)
so (?:the |his |her |my )?(?:\p{L}+ )?(?:say|says|said|told|tells?|it (?:was|is) said|the story (?:goes|went|ran))
(?:has|had|have) it (?:from|on (?:good |the )?(?:\p{L}+ )?authority)
(?:we|I) (?:are|am|were|was) (?:assured|informed|given to believe)
used to (?:say|tell|be (?:said|told|taught|believed|thought))
(?:stories|tales) (?:\p{L}+ )?(?:were|are|was) (?:told|current)
(?:told|tells?|informed|assured|wrote to|confided to|confided in) (?:\p{L}+ ){1,4}that
(?:people|some|many|others|everyone|everybody|men|folk|folks|women|villagers|neighbours|prisoners|witnesses|workmen|fishermen|friends|refugees|they|he|she|papers?|newspapers?|locals?|critics|all) (?:\p{Ll}+ ){0,5}?(?:says?|said|believes?|believed|tells?|told|swears?|swore|claims?|claimed|whispers?|reports?|reported|maintains?|writes?|wrote|declared|stated)
(?:will|['’]ll) (?:still )?tell (?:you|the)
(?:stor(?:y|ies)|tales?) (?:goes|has it|is told|was told|that|of|ran|runs|went)|has it that|had it that
have it that|will have it
(?:had |I |we |once |often )heard (?:it |people |men |them |\p{L}+ )?(?:said|say|saying|that|told)
(?:we|I) (?:learn|hear|am told|are told|was told|were told|am informed|are informed|have heard)
(?<!\bto )(?:swore|sworn|testified|deposed|suggested|hinted|confessed|announced|announces|declares?|declared|alleges?|alleged|claims?|claimed|reports?|reported|states|stated|insists?|insisted|says|said|writes|wrote|believes|believe|learns|maintains?|maintained|asserts?|asserted|contends?|contended|admits?|holds|held|recalls?|recalled|remembers?|remembered|relates?|related|testifies) (?:\p{Ll}+ ){0,4}?that
reports?|says|states|told (?:me|us|our|that|the reporter|reporters)|gave the credit|credited
`)

/** Words that deny what they frame by themselves: "there is no truth in", "a wicked lie". */
export const denial: RegExp = frameOf(String.raw`
den(?:y|ies|ied|ying)|reject(?:s|ed)? the|(?:a|mere|idle) (?:fable|invention|fairy tale|fairy-tale)|untrue
(?:is|are|was|were|be) (?:\p{L}+ )?(?:false|invented|fabricated|wrong)
false(?:ly|hoods?)?(?! (?:teeth|beard|bottom|name|names|door|alarm|floor|papers?))\b
(?:not|no|nor) (?:\p{L}+ )?(?:slightest|least|single|shadow of|particle of) (?:\p{L}+ )?(?:evidence|proof|truth|ground|foundation)
(?:nobody|no one|none) (?:\p{L}+ ){0,5}(?:believes?|believed)|clear(?:s|ed) (?:\p{L}+ ){1,3}of
(?:an|the|pure|mere|sheer) (?:invention|fabrication|fable)|invented by|fabricat(?:ed|ions?)|baseless
unfounded|groundless
(?:a|wicked|foul|pure|old|such|malicious) (?:\p{L}+ )?(?:lie|story|slander|calumny|libel)(?: and nothing)?(?=[.,;:!])
lies|lying|slanders?|calumn(?:y|ies)|libel|refut(?:e[sd]?|ing|ation)|no truth|not (?:a word of|any) truth
(?:without|no) (?:any )?foundation|nonsense|contradict(?:s|ed)?|disprove[ds]?|nothing of the (?:kind|sort)
no such (?:thing|man|letter|person|order|payment|warning)|not true|rests on (?:gossip|nothing|no)
(?:was|were|been|later) (?:withdrawn|retracted|disproved|disproven)|exonerate[ds]?|cleared of
do(?:es)? not accept|no reason (?:whatever |at all )?to (?:believe|think|suppose)
no (?:shred|scrap) of (?:evidence|truth)|no evidence|found nothing (?:\p{L}+ )?(?:to support|in it)
found (?:no (?:paper|trace|sign|record|reason|ground|document)|none)
no (?:document|witness|record|paper) (?:supports?|confirms?|bears)
(?:had|has|have|took|taken) no (?:part|hand|share)|knew nothing|nothing to do with|innocent of
do not believe
`)

/** Words that leave open whether what they frame is so: "it is not certain that". */
export const doubt: RegExp = frameOf(String.raw`
whether
(?<!\bno )(?<!\bno possible )(?<!\bleaves? no )(?<!\bwithout )(?<!\bbeyond )(?<!\bbeyond all )(?<!\bbeyond any )(?<!\bwithout a )doubt(?:s|ed|ful)?
(?<!\bno )question(?:s|ed)? (?:if|that)|contradictory|conflicting|inconclusive
opinions? (?:differs?|is divided|are divided)
remains? (?:open|unproven|unclear|uncertain|unsettled|a mystery|disputed)|unproven|unproved|uncertain
not (?:\p{L}+ )?(?:certain|sure|clear|proved|proven|settled|satisfied|convinced|persuaded)
never (?:been )?(?:\p{L}+ )?(?:settled|proved|proven|established|explained|cleared up|found out|discovered|known|certain|sure|felt sure|know)
who (?:can|could|shall) (?:say|tell|know)|nothing (?:proves|shows|proved)|never felt sure|disputed
no proof
(?:cannot|can not|can|could|may) (?:now |never |hardly |scarcely |not |no longer )*(?:be )?(?:tell|say|know|settled|decided|verified|determined|established)(?= ?(?:whether|if|now|who|how|that|[.,;]))
not able to (?:say|learn|decide)|unable to (?:say|decide|learn)
(?:do|does|did|could|can) not (?:know|tell|say)\b(?! (?:him|her|them|one another))
I (?:should|would) hesitate|hard to (?:believe|see|say)
(?:people|often|sometimes) (?:have )?(?:been )?ask(?:ed)?|it (?:has been|is|was) (?:often |still )?asked
nobody (?:can|could)|hearsay|looked for (?:\p{L}+ ){1,12}found none
(?:nobody|no one|never|none) (?:\p{L}+ ){0,3}proof
nothing (?:has|had) (?:ever |yet )?(?:been|come) (?:\p{L}+ ){1,3}(?:to )?(?:support|confirm|prove)
without being satisfied|little evidence|doubtful|open question|if there (?:is|was|were)|what weight
confirm or refute|should not be trusted|to be treated with caution|with caution|of little worth
`)

/** Words by which a writer makes what follows his own: "I have no doubt that", "it is proved that". */
export const endorsed: RegExp =
  /\b(?:(?:have|has|is|be|can be|leaves?|there is) (?:no|little) (?:\p{L}+ )?doubt|beyond (?:all |any )?(?:doubt|question|dispute)|no question|without (?:a |any )?doubt|for certain|(?:holds?|held|find|finds|found|think|thinks|considers?) it (?:to be )?(?:proved|proven|established|certain)|it is (?:certain|proved|proven|established|clear|beyond dispute)|I (?:know|am certain|am sure|am convinced) that|with my own (?:eyes|ears))\b/iu

/** Words by which a writer passes on what he cannot judge: "I do not know whether it is so." */
export const ignorance: RegExp =
  /\b(?:I|we) (?:do not know|cannot (?:tell|say|judge)|could not (?:tell|learn|say)|am not able to|are not able to|(?:have|had) not been able to)\b/iu

/** A denial that is itself denied: "nobody denied that", "it is no invention". */
export const affirmed: RegExp =
  /\b(?:nobody|no one|none|not|never|cannot|no)\s+(?:\p{L}+\s+){0,2}(?:den(?:y|ies|ied)|doubt\w*|invention|myth|legend|lie|slander|fable)\b/iu

/** Words that let the reader conclude what they do not say: "make of it what you will". */
export const hint: RegExp = frameOf(String.raw`
no (?:accident|coincidence|wonder)|(?:is|was|be) no secret|hardly (?:an accident|a coincidence)
by (?:pure |mere )?(?:accident|chance|coincidence), no doubt|no doubt by (?:accident|chance)
(?:one|we|you|readers?|members|visitors|some|they) (?:may|might|must|cannot help but|can only|will) (?:\p{L}+ )?(?:ask|wonder|guess|suppose|judge|draw|form)
one wonders|(?:draw|form) (?:his|her|their|your|its|our|my) own (?:conclusions?|opinion)
have their own opinions?|are we to believe|would (?:not|hardly|scarcely) surprise
make of (?:that|it|this) what
(?:how|very|most|rather) (?:strange|curious|odd|convenient|singular|remarkable|fortunate|lucky|timely)(?:ly)?
(?<=^[^\p{L}]*)(?:strange|curious|odd|singular)(?:,| that| how| indeed)
(?:not|hardly|scarcely) (?:have )?escaped?|one asks? oneself
(?:one |we )?need (?:not|hardly|scarcely) (?:ask|say|add)|strangely|curiously|oddly|suspicious(?:ly)?
certain (?:circles|gentlem[ae]n|persons?|quarters|lad(?:y|ies)|parties)|a certain (?:person|man)|who knows
knows? (?:best )?(?:who|why|where|how) (?:\p{L}+ )?(?:paid|came|got|found)|as if by (?:chance|magic)
so conveniently|it is (?:a )?(?:remarkable|curious|strange|odd|singular)
it may be (?:noted|remarked|observed)|eyebrows
I (?:have )?(?:often |always |sometimes |merely |only |still |cannot help but )+(?:ask|asked|wonder|wondered|thought)
I (?:merely|only|simply|will only|would only|would merely) (?:ask|say|note|observe|remark|mention)
(?:we|I) (?:would |will )?(?:merely|only) (?:ask|note|mention|observe)|I ask myself|ask themselves|may ask
(?:is|are) asking (?:who|why|how|where)|leaves? it to (?:the|our|my) readers?
(?:could|might|can) (?:perhaps|no doubt|surely|doubtless) (?:explain|tell)
(?:surely|mere|pure|only) (?:a )?coincidence|draw no conclusions?|put two and two together
more I shall not say|(?:say|will say) no more|names? no names|gave (?:me|us) to understand
never (?:said|told|learned|learnt|explained) (?:why|where|how|whose)|nobody (?:here )?knows
perhaps reasons|think it proper to mention
let (?:them|him|her|those|the \p{L}+) (?:\p{L}+ ){0,6}(?:explain|tell us)|at whose (?:desire|wish|order)
in high places|is very fond of
`)

// "It is a lie.", "No proof of this was ever found.", "He did not.", "I do not know."
const turned =
  /^(?:(?:it|this|that|he|she|they|i|we|those|such) (?:is|are|was|were|did|do|does|had|has|have|could|would) (?:not|never)(?:[.,;!]|\s+(?:true|so|know|believe|think|accept)\b)|no (?:proof|evidence|trace|sign|document|witness)|nothing (?:has|was|is|supports?|came)\b|(?:i|he|she|we|they) (?:never|did not|have never|had never) (?:do|did|done|say|said|\p{L}+) (?:any )?such\b|not (?:a word|one word|so))/iu
const back =
  /^(?:(?:yet|but|and|still|however,?) )?(?:it|this|that|these|those|such|he|she|they|i|we|nothing|nobody|no one|none|neither|not|there|no|his|her|their|(?:the|these|those|this|that|such) (?:\p{L}+ )?(?:stor(?:y|ies)|tales?|rumou?rs?|reports?|charges?|allegations?|suggestions?|accusations?|statements?|claims?|legends?|court|writer|author)|the (?:present )?(?:writer|author))\b/iu
const pointing =
  /\b(?:it|this|that|these|those|such|of the kind|the (?:stor(?:y|ies)|tales?|rumou?rs?|reports?|charges?|allegations?|suggestions?|accusations?|statements?|claims?|legends?|matter))\b|^(?:i|we|nobody|no one) (?:do not|does not|cannot|could not|can) (?:know|tell|say)|\b(?:did|was|were|had) not[.!,;]/iu
/** Words of a rejoinder: a longer sentence tells something of its own. */
const LONG = 30

/** Whether a sentence takes back or doubts what the one before it told, without telling it again: "It is a lie." */
export function isRejoinder(sentence: string): boolean {
  const words = sentence.replace(/^[^\p{L}]+/u, '').replace(/\s+/gu, ' ')
  if (words.split(' ').length > LONG || !back.test(words) || /\?\W*$/u.test(words)) return false
  return turned.test(words) || (pointing.test(words) && (denial.test(words) || doubt.test(words)))
}
