const nouns: ReadonlySet<string> = new Set(
  'harbour harbor port bay dock docks quay pier mole wharf station bridge church chapel cathedral abbey monastery village town city capital county district province region country island islands coast shore beach river lake sea sound strait fjord mountain hill pass valley forest wood farm mill factory works mine pit colliery quarry shipyard yard barracks fort fortress castle palace house home hall hotel inn tavern hospital asylum prison jail gaol cell camp court courthouse courtroom theatre opera school college university library square street road lane avenue gate market cemetery churchyard lighthouse reef rocks cape depot junction tunnel cutting crossing crossroads border frontier embassy consulate parliament chamber office cellar attic flat apartment garden park tower wharves warehouse'.split(
    ' ',
  ),
)

/** Whether a noun, in lower case, names a kind of place: "the harbour", "the mill". */
export function isPlaceNoun(noun: string): boolean {
  return nouns.has(noun)
}
