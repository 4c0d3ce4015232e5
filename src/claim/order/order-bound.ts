/** A stretch of a sentence. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** The clause that a conjunction opens, and the one it hangs on. */
export interface Bound {
  readonly main: Part
  readonly sub: Part
  /** Whether the conjunction stands in front of both. */
  readonly isFront: boolean
  /** Whether the clause it hangs on is denied: "did not leave until". */
  readonly isDenied: boolean
}

const number =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|several|some|many|few|half|\\d+'
const measure =
  'seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|fortnights?|months?|years?|quarter|while|time'
// What only measures: "nearly two hours", "only", "it was full a week".
const measured = new RegExp(
  String.raw`(?:[\s,]|\b(?:and|but|so|yet|for|it|was|is|were|only|just|not|never|immediately|directly|soon|shortly|long|little|nearly|about|almost|full|fully|quite|over|more|less|than|even|ever|very|well|until|till|at least|in the|on the|at|the|of|later|same|${number}|${measure})\b)*$`,
  'iu',
)
const stop =
  /[;:—–()“”"]|,\s(?:and|but|so|for|or|yet|while|whilst|though|although|who|which|where|as)\s|\s(?:but|because|since|although|though)\s/giu
const hard = /[;:—–()“”"]/u
const subEnds = /[;:,—–()“”".!?]|\s(?:and|but)\s(?=(?:he|she|it|they|we|I|the)\s)/u
const mainEnds = /[;:—–()“”"]|,\s(?:while|though|although|who|which|where|but|and)\s|[.!?]["”’]?$/u
const inverted =
  /\b(?:did|does|do)\s|\b(?:was|were|had|is|are|has|have)\s+(?=(?:the|he|she|it|they|we|I|a|an|his|her|its|their|our|my|any|all|\p{Lu}\p{L}*)\s)/gu
const negated =
  /\b(?:not|never|no|nor|none|nobody|nothing|neither|nowhere|hardly|scarcely|refused|declined)\b|n['’]t\b/iu

/** The clause left of a place, without the words that only measure how long before or after. */
export function leftOf(words: string, at: number): Part {
  let from = 0
  for (const { index, 0: found } of words.slice(0, at).matchAll(stop)) {
    const to = index + found.length
    if (hard.test(found) || /\p{L}{2}/u.test(words.slice(to, at).replace(measured, ''))) from = to
  }
  return { from, to: Math.max(from, at - (measured.exec(words.slice(from, at))?.[0].length ?? 0)) }
}

/** The clause right of a place. */
export function rightOf(words: string, at: number): Part {
  return until(words, at, mainEnds)
}

function until(words: string, at: number, ends: RegExp): Part {
  const found = words.slice(at).search(ends)
  return { from: at, to: found < 0 ? words.length : at + found }
}

/** What a conjunction joins; null where there is nothing that it hangs on. */
export function boundAt(words: string, at: Part): Bound | null {
  // "It fell, and only after its fall did they come": the two stand behind.
  const turned = /[,;]\s+(?:and|but)\s+(?:only|not|never)\s*(?:until|till)?\s*$/iu.exec(
    words.slice(0, at.from),
  )
  const isTurned = turned !== null && words.slice(at.to).search(inverted) >= 0
  const left = isTurned ? { from: at.from, to: turned.index } : leftOf(words, at.from)
  const opened = words.slice(left.to, at.from)
  const isDenied = negated.test(opened) || negated.test(words.slice(left.from, left.to))
  if (/\p{L}{2}/u.test(words.slice(left.from, left.to)))
    return { main: left, sub: until(words, at.to, subEnds), isFront: false, isDenied }
  const split = splitOf(words, at.to, opened)
  if (!split) return null
  const main = rightOf(words, split.to)
  const denied = isDenied || negated.test(words.slice(main.from, main.to).split(/\bthat\b/u)[0]!)
  return { main, sub: { from: at.to, to: split.from }, isFront: true, isDenied: denied }
}

// Where the main clause begins behind one that stands in front of it.
function splitOf(words: string, at: number, opened: string): Part | null {
  const rest = words.slice(at)
  const found = (pattern: RegExp, keeps = false): Part | null => {
    const match = pattern.exec(rest)
    return match && { from: at + match.index, to: at + match.index + (keeps ? 0 : match[0].length) }
  }
  if (/\bit\s+(?:was|is|were)\b/iu.test(opened)) return found(/\sthat\s/iu)
  if (/\b(?:only|not|never|nor)\b/iu.test(opened)) {
    const turned = [...rest.matchAll(inverted)]
    const first = turned.find(({ 0: aux }) => /^d/iu.test(aux)) ?? turned[0]
    if (first) return { from: at + first.index, to: at + first.index }
  }
  const [comma, subject] = [
    found(/,\s/u),
    found(/(?<=\p{L}\s+\p{L}+\s+\p{L}+)\s(?=(?:he|she|they|we|I)\s)/u, true),
  ]
  return subject && comma && subject.from < comma.from ? subject : (comma ?? subject)
}
