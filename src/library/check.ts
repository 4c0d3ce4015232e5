import { type CheckReport, checkReport } from '../finding/check-report.ts'
import { type Decided, nothingDecided } from '../finding/suppression.ts'
import type { Hearing } from '../judge/hearing.ts'
import { judge, standsTogether } from '../judge/judge.ts'
import type { Profile } from '../judge/profile.ts'
import { type Catalogue, catalogueOf } from '../judge/provenance/catalogue.ts'
import { type Cited, citedBy, withReference } from '../judge/provenance/cited.ts'
import { type Frame, frameOf } from '../judge/provenance/frame.ts'
import { type Quoted, quoted } from '../judge/quoted.ts'
import type { Reference } from '../judge/reference.ts'
import { fewTexts, locate } from '../match/locate.ts'
import type { Standing } from '../match/standing.ts'
import type { Quotation } from '../quote/quotation.ts'
import { quotations } from '../quote/quotations.ts'
import { cuts, type Document } from '../text/document.ts'
import { borrowings } from './borrowings.ts'
import type { Host } from './host.ts'
import { openedFrom } from './opened.ts'

/**
 * Verifies every quotation of the drafts against the host's sources; `decided` suppresses findings, `references` say
 * which works the drafts' citations mean.
 */
export function check(
  drafts: readonly Document[],
  profile: Profile,
  host: Host,
  decided: Decided = nothingDecided,
  references: readonly Reference[] = [],
): CheckReport {
  const cases: Case[] = []
  const catalogue = catalogueOf(host.sources, references)
  for (const draft of drafts) addCases(draft, catalogue, cases)
  const few = fewTexts(host)
  const close = cases.map((one) => new Set([...few, ...namedBy(one, host)]))
  const standings = locate(
    cases.map(({ quoted }) => quoted.words),
    host,
    close,
  )
  const opened = openedFrom(host)
  const hearings = cases.map(({ draft, stretches, quoted, frames, cited }, i): Hearing => {
    const near = nearTo(cases, standings, i)
    return {
      draft,
      stretches,
      frames,
      cited,
      quoted,
      standings: standings[i]!,
      near,
      close: new Set([...close[i]!, ...near]),
      sources: host.sources,
      profile,
      ...opened,
    }
  })
  const stand = hearings.map((hearing) => hearing.stretches.length > 1 && standsTogether(hearing))
  const judgements = hearings.flatMap((hearing, i) => (isHeard(cases[i]!, stand, i) ? judge(hearing) : []))
  for (const draft of drafts) {
    const quotations = cases.flatMap((one) => (one.draft === draft ? one.stretches : []))
    judgements.push(...borrowings(draft, quotations, profile, host, opened))
  }
  judgements.sort(
    (a, b) =>
      order(drafts, a.quotation) - order(drafts, b.quotation) ||
      a.quotation.from - b.quotation.from ||
      b.quotation.to - a.quotation.to,
  )
  return checkReport(profile, drafts, host.sources, judgements, opened.all(), decided, references)
}

/** The texts that a quotation names as its source. */
function namedBy({ cited }: Case, host: Host): ReadonlySet<number> {
  const keys = cited.flatMap(({ works, authors }) => [...works, ...authors]).map(({ id }) => host.keyOf(id))
  return new Set(keys.filter((key) => key !== null))
}

/** Units between quotations that speak of the same thing. */
const NEAR = 600

/** The texts that the neighbours of a quotation stand in as they are. */
function nearTo(
  cases: readonly Case[],
  standings: readonly (readonly Standing[])[],
  i: number,
): ReadonlySet<number> {
  const { draft, stretches } = cases[i]!
  const neighbours = [i - 1, i + 1].filter((j) => {
    const other = cases[j]
    return other?.draft === draft && Math.abs(other.stretches[0]!.from - stretches[0]!.from) < NEAR
  })
  return new Set(
    neighbours.flatMap((j) => {
      const [best] = standings[j]!
      const isSure =
        best && cases[j]!.quoted.words.length > 3 && best.cost <= 0.1 * cases[j]!.quoted.words.length
      return isSure ? best.pieces.map(({ placement }) => placement.text.key) : []
    }),
  )
}

interface Case {
  readonly draft: Document
  readonly stretches: readonly Quotation[]
  readonly quoted: Quoted
  readonly frames: readonly Frame[]
  readonly cited: readonly Cited[]
  /** Index of the case that has this stretch together with others, or null. */
  readonly whole: number | null
}

/** Adds the quotations of a draft. One that the quoter broke is there as a whole, and after it each of its stretches. */
function addCases(draft: Document, catalogue: Catalogue, cases: Case[]): void {
  const all = quotations(draft).map((one) => withReference(one, catalogue.references))
  const skipped = cuts(draft.ranges)
  const add = (stretches: readonly Quotation[], whole: number | null): void => {
    const words = quoted(
      draft.text,
      stretches.map(({ segments }) => segments),
      skipped,
    )
    if (words.words.length === 0) return
    const frames = stretches.map((quotation) => frameOf(draft, quotation))
    const cited = stretches.map((quotation, i) => citedBy(quotation, frames[i]!, catalogue))
    cases.push({ draft, stretches, quoted: words, frames, cited, whole })
  }
  for (const quotation of all) {
    if (quotation.group === null) add([quotation], null)
    else if (quotation.group === quotation.id) {
      const stretches = all.filter(({ group }) => group === quotation.group)
      add(stretches, null)
      const whole = cases.length - 1
      for (const stretch of stretches) add([stretch], whole)
    }
  }
}

/** A broken quotation is heard as a whole where it stands as a whole, else stretch by stretch. */
function isHeard({ whole, stretches }: Case, stand: readonly boolean[], i: number): boolean {
  if (whole !== null) return !stand[whole]
  return stretches.length === 1 || stand[i]!
}

function order(drafts: readonly Document[], quotation: Quotation): number {
  return drafts.findIndex(({ id }) => id === quotation.document)
}
