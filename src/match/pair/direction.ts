/** What is known of one of two documents that share a passage. */
export interface Dated {
  /** What a reader knows it by. */
  readonly name: string
  /** ISO days between which it was written; null where that is not known, in whole or at one end. */
  readonly when: { readonly earliest: string | null; readonly latest: string | null } | null
  /** It names the other as its source at this passage. */
  readonly cites: boolean
  /** Readings of the passage that it has alone among all witnesses; left out where they were not compared. */
  readonly singular?: number
}

/** Which of two borrowed from the other or from what it stands for, and why; null where nothing decides. */
export interface Direction {
  readonly borrower: 'a' | 'b' | null
  /** A sentence. */
  readonly reason: string
}

/** Singular readings that one witness must have, the other having none, to be called the one that departed. */
const SINGULAR = 2

/**
 * Who borrowed: what cites the other did; else what is surely later; else what alone changed the wording. Being later
 * shows only that the earlier one did not copy it: both may have copied a third.
 */
export function directionOf(a: Dated, b: Dated): Direction {
  if (a.cites !== b.cites) return byCitation(a, b)
  if (a.cites) return { borrower: null, reason: `${a.name} and ${b.name} each cite the other.` }
  return byDates(a, b) ?? bySingular(a, b) ?? { borrower: null, reason: whyNot(a, b) }
}

function byCitation(a: Dated, b: Dated): Direction {
  const borrower = a.cites ? 'a' : 'b'
  const [citing, cited] = a.cites ? [a, b] : [b, a]
  if (isBefore(citing, cited))
    return {
      borrower: null,
      reason:
        `${citing.name} cites ${cited.name} here, but is dated earlier ` +
        `(${citing.when!.latest} and ${cited.when!.earliest}).`,
    }
  return { borrower, reason: `${citing.name} cites ${cited.name} here.` }
}

function byDates(a: Dated, b: Dated): Direction | null {
  if (isBefore(a, b)) return { borrower: 'b', reason: later(b, a) }
  if (isBefore(b, a)) return { borrower: 'a', reason: later(a, b) }
  return null
}

function isBefore(one: Dated, other: Dated): boolean {
  const latest = one.when?.latest
  const earliest = other.when?.earliest
  return latest != null && earliest != null && dayOf(latest) < dayOf(earliest)
}

// Days as numbers, so that years before our era come first.
function dayOf(iso: string): number {
  const [, sign, year, month, day] = /^(-?)(\d+)-(\d+)-(\d+)/.exec(iso) ?? []
  return (sign === '-' ? -1 : 1) * Number(year) * 500 + Number(month) * 32 + Number(day)
}

function later(late: Dated, early: Dated): string {
  return `${late.name} is the later one: from ${late.when!.earliest} at the earliest, ${early.name} until ${early.when!.latest}.`
}

function bySingular(a: Dated, b: Dated): Direction | null {
  if (a.singular === undefined || b.singular === undefined) return null
  if (a.singular >= SINGULAR && b.singular === 0) return { borrower: 'a', reason: alone(a, b) }
  if (b.singular >= SINGULAR && a.singular === 0) return { borrower: 'b', reason: alone(b, a) }
  return null
}

function alone(departed: Dated, kept: Dated): string {
  return `${departed.name} has ${departed.singular} readings that no other witness has, ${kept.name} has none.`
}

function whyNot(a: Dated, b: Dated): string {
  const undated = [a, b].filter(
    ({ when }) => when === null || (when.earliest === null && when.latest === null),
  )
  const names = undated.map(({ name }) => name).join(' and ')
  if (undated.length > 0)
    return `Not known: ${names} ${undated.length === 1 ? 'has' : 'have'} no date, and neither cites the other here.`
  return `Not known: the dates of ${a.name} and ${b.name} do not part them, and neither cites the other here.`
}
