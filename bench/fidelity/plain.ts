// Which sentences an operator may touch. The lists are the bench's own and wide: a word too many costs a pair, a word
// too few makes a case untrue.

const negations =
  /\b(not|no|never|none|nor|neither|nobody|nothing|nowhere|without|hardly|scarcely|barely|seldom|rarely|little|fail\w*|den(y|ies|ied|ying|ial)|refus\w*|reject\w*|lack\w*|cannot|unable|far from|free from|absence|prevent\w*|prohibit\w*|forb[ia]d\w*|avoid\w*|ceas\w*|declin\w*|revers\w*|hostile|loath)\b|\w+n['’]t\b/i
const conditions =
  /\b(if|unless|except\w*|provid\w*|until|till|where\w*|when\w*|whe(n|re)ver|while|whilst|as long|so long|subject to|in case|save|only|lest|otherwise|condition\w*)\b/i
const contrasts =
  /\b(but|however|yet|still|nevertheless|nonetheless|although|though|despite|notwithstanding|whereas|rather|instead|other hand|contrary|albeit|even)\b/i
const hedges =
  /\b(may|might|can|could|would|should|must|ought|shall|will|perhaps|probabl\w*|possib\w*|apparent\w*|seem\w*|appear\w*|likely|supposed|suppose|suggest\w*|presum\w*|in my (opinion|view|judgment))\b/i
const embeddings =
  /\b(say|says|said|saying|claim\w*|alleg\w*|report\w*|rumou?r\w*|assert\w*|question\w*|doubt\w*|believ\w*|think\w*|thought|hop(e|es|ed|ing)|fear\w*|contend\w*|argu\w*|conclud\w*|find|finds|found|held|hold|holds|whether|ask\w*|dream\w*|imagin\w*|feel|felt|wish\w*|want\w*|urg\w*|recommend\w*|propos\w*|request\w*|testif\w*|state[sd]?|told|tell\w*|trust|assum\w*|expect\w*|let)\b/i
const quantities =
  /\b(some|most|mostly|many|few|fewer|all|every|everything|almost|nearly|about|at least|at most|up to|each|any|both|half|several|much|too|than|merely|chiefly|mainly|largely|generally|usually|often|always|sometimes|approximately|more|less|least)\b/i

const kinds = { negations, conditions, contrasts, hedges, embeddings, quantities }

/** Whether nothing in the words can turn a sense when it is cut, moved or left outside, the kinds named aside. */
export function isPlain(words: string, ...aside: readonly (keyof typeof kinds)[]): boolean {
  return Object.entries(kinds).every(
    ([kind, list]) => aside.includes(kind as keyof typeof kinds) || !list.test(words),
  )
}

/** Whether the words deny exactly once, by this list. */
export function deniesOnce(words: string): boolean {
  return words.match(new RegExp(negations.source, 'gi'))?.length === 1
}

/** Whether a sentence begins without leaning on the one before it. */
export function standsAlone(sentence: string): boolean {
  return !/^(It|They|He|She|This|That|These|Those|Such|Then|Thus|Hence|Therefore|Here|There|His|Her|Its|Their|Both|Another|Other|Second|Third|Also|Again|Moreover|Finally|And|Or|So|In (this|that|addition|like|it|them|other|such)|To (this|that)|For (this|that)|At (this|that)|By (this|that)|Under (this|that)|Upon (this|that)|With (this|that)|Of (this|these|that|those))\b/.test(
    sentence,
  )
}

/** The first letter small, where that is no name's. */
export function lowered(sentence: string): string | null {
  return /^(The|This|These|Those|Our|We|It|In|A|An|There|To|For|On|At|By|From|With|They|Their|His|My|Its|Its)\b/.test(
    sentence,
  )
    ? sentence[0]!.toLowerCase() + sentence.slice(1)
    : null
}
