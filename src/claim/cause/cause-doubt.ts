/** Leaves room for no other cause. */
export const sole: RegExp =
  /\b(?:only|sole|whole|entire|one|single|true|real)\s+(?:\p{L}+\s+)?(?:cause|reason|ground|origin|explanation)\b|\b(?:nothing else|no other (?:thing|reason|cause|ground)|for (?:that|this) (?:cause|reason) alone|(?:cause|reason|fault) alone|solely|entirely due|wholly due|and by (?:that|this) alone)\b/iu

/** What others are said to say, in front of a cause. */
export const hearsay: RegExp =
  /\b(?:some say|it (?:is|was|has been) (?:widely |often |generally |commonly |freely )?(?:said|thought|believed|held|stated|supposed|alleged|suggested|put to me)(?: that)?|(?:people|some|many|they) (?:have |has )?(?:sa(?:y|id)|believe[d]?|think|thought)(?: that)?|(?:read|seen) in print(?: that)?|I(?:['’]ve| have) read(?: that)?|the (?:newspapers?|papers?|books?) (?:wrote|writes?|says?|said|printed|reported|have it)(?: that)?|the tale that|the story (?:is|goes)(?: that)?)\b/iu

/** Told as one cause among several, or not as sure. */
export const unsure: RegExp =
  /\b(?:partly|in part|among (?:the|other)|one of the|a cause|contribut\p{L}+|helped|mainly|chiefly|if|unless|whether|might|perhaps|rumou?r\p{L}*|may (?:have|be)|could have|would have|suspected|alleged)\b/iu

/** Denies what the sentence before has said. */
export const dropped: RegExp =
  /^\W*(?:(?:but|and|yet|however|now|in fact)\W+)*(?:(?:I (?:find|can find|found) )?no (?:support|evidence|ground|foundation|warrant) for (?:that|this|the) (?:opinion|view|statement|theory|suggestion|story|belief|tale|idea|notion|charge)|there is no(?:t a word of)? truth in (?:that|this|it)|not a word of (?:it|this|that) is true|(?:that|this|it)(?:['’]s| is| was) (?:an error|a mistake|false|untrue|a lie|nonsense|moonshine|an invention|not so|not the case|a fable|a legend|absurd|\p{L}+['’]s talk)|(?:it|they|he|she|that) (?:did|was|were|had|has|is|are)(?: not|n['’]t)\W*$)/iu

/** "I say it was": whoever tells it stands by it, and it is the cause all the same. */
export const voiced: RegExp =
  /^\W*(?:in (?:his|her|my|our|their) (?:view|opinion|judgment)(?:\s+|$)|(?:I|we|he|she|they) (?:say|think|find|believe|hold|finds|found)\s+(?:that\s+)?|(?:the|this) [\p{L}\s]{2,40}? (?:finds|found|says|said|states|stated|held|holds|concludes|concluded|reports?|reported) that\s+|I have no (?:doubt|hesitation in finding) that\s+)+/iu
