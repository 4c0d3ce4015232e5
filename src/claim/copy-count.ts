/** What a source says of an item; the same value in the same words. */
export interface Vote {
  readonly source: string
  readonly item: string
  readonly value: string
}

/** How often two sources agree and differ on items that both speak of, and what that makes likely. */
export interface CopyCounts {
  readonly a: string
  readonly b: string
  /** Items on which they agree with most. */
  readonly agreedTrue: number
  /** Items on which they agree against most: what independent sources hardly do. */
  readonly agreedFalse: number
  readonly differed: number
  /** Probability that one depends on the other, by the counts alone. */
  readonly dependent: number
}

/** A value with the weight of its supporters, copies discounted. */
export interface Weighed {
  readonly value: string
  readonly weight: number
  readonly sources: readonly string[]
}

// Dong, Berti-Equille, Srivastava, VLDB 2009: prior of dependence, share that a copier copies, false values that one
// can choose from, and how often a source errs.
const PRIOR = 0.2
const COPIED = 0.8
const FALSE_VALUES = 100
const ERROR = 0.2
/** Items that two sources must share before their agreement is weighed: on fewer, the count overfits. */
const LEAST_SHARED = 10
const ROUNDS = 5
/** Supporters that a whole has of its own, for each of a part of it, before the part counts for it. */
const OWN_SHARE = 0.15

/**
 * A count of votes that takes copies for what they are: sharing values that most contradict is evidence of copying,
 * sharing what most say hardly is. One signal beside the texts', never an answer to what is true. `supports` says
 * that a value is part of another ("first author only"). O(s²·i) for s sources that share i items.
 */
export function copyAwareCount(
  votes: readonly Vote[],
  supports: (part: string, whole: string) => boolean = () => false,
): { readonly counts: readonly CopyCounts[]; readonly items: ReadonlyMap<string, readonly Weighed[]> } {
  const byItem = Map.groupBy(votes, ({ item }) => item)
  const bySource = Map.groupBy(votes, ({ source }) => source)
  let items = new Map([...byItem].map(([item, of]) => [item, weighed(of, supports, () => 0)]))
  let counts: CopyCounts[] = []
  for (let round = 0; round < ROUNDS; round++) {
    counts = countsOf(bySource, new Map([...items].map(([item, [best]]) => [item, best!.value])), supports)
    const dependent = new Map(
      counts.flatMap(
        ({ a, b, dependent: p }) =>
          [
            [`${a}\n${b}`, p],
            [`${b}\n${a}`, p],
          ] as const,
      ),
    )
    const next = new Map(
      [...byItem].map(([item, of]) => [
        item,
        weighed(of, supports, (a, b) => dependent.get(`${a}\n${b}`) ?? 0),
      ]),
    )
    const isStable = [...next].every(([item, [best]]) => items.get(item)![0]!.value === best!.value)
    items = next
    if (isStable && round > 0) break
  }
  return { counts, items }
}

function countsOf(
  bySource: ReadonlyMap<string, readonly Vote[]>,
  best: ReadonlyMap<string, string>,
  supports: (part: string, whole: string) => boolean,
): CopyCounts[] {
  const sources = [...bySource].filter(([, votes]) => votes.length >= LEAST_SHARED)
  const said = sources.map(
    ([source, votes]) => [source, new Map(votes.map(({ item, value }) => [item, value]))] as const,
  )
  return said.flatMap(([a, ofA], i) =>
    said.slice(i + 1).flatMap(([b, ofB]) => {
      let agreedTrue = 0
      let agreedFalse = 0
      let differed = 0
      for (const [item, value] of ofA) {
        const other = ofB.get(item)
        if (other === undefined) continue
        if (other !== value) differed++
        else if (value === best.get(item) || supports(value, best.get(item)!)) agreedTrue++
        else agreedFalse++
      }
      if (agreedTrue + agreedFalse + differed < LEAST_SHARED) return []
      return [
        {
          a,
          b,
          agreedTrue,
          agreedFalse,
          differed,
          dependent: probability(agreedTrue, agreedFalse, differed),
        },
      ]
    }),
  )
}

// Bayes over the two likelihoods, in logarithms: hundreds of items underflow.
function probability(kt: number, kf: number, kd: number): number {
  const pt = (1 - ERROR) ** 2
  const pf = ERROR ** 2 / FALSE_VALUES
  const pd = 1 - pt - pf
  const apart = kt * Math.log(pt) + kf * Math.log(pf) + kd * Math.log(pd)
  const copied =
    kt * Math.log(COPIED * (1 - ERROR) + (1 - COPIED) * pt) +
    kf * Math.log(COPIED * ERROR + (1 - COPIED) * pf) +
    kd * Math.log((1 - COPIED) * pd)
  return 1 / (1 + Math.exp(Math.log((1 - PRIOR) / PRIOR) + apart - copied))
}

function weighed(
  votes: readonly Vote[],
  supports: (part: string, whole: string) => boolean,
  dependent: (a: string, b: string) => number,
): Weighed[] {
  const byValue = Map.groupBy(votes, ({ value }) => value)
  const own = [...byValue].map(([value, of]) => {
    const sources = [...new Set(of.map(({ source }) => source))].sort()
    let weight = 0
    sources.forEach((source, i) => {
      weight += sources.slice(0, i).reduce((left, other) => left * (1 - COPIED * dependent(source, other)), 1)
    })
    return { value, weight, sources }
  })
  return own
    .map((one) => {
      // A part of a value speaks for the whole, once the whole has supporters of its own and is no slip of a few.
      const parts = own.filter(
        (other) =>
          one.sources.length >= Math.max(2, other.sources.length * OWN_SHARE) &&
          supports(other.value, one.value),
      )
      return { ...one, weight: one.weight + parts.reduce((sum, { weight }) => sum + weight, 0) }
    })
    .sort((a, b) => b.weight - a.weight || (a.value < b.value ? -1 : 1))
}
