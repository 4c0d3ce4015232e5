import type { Conflict, ConflictKind } from '../claim/conflict.ts'
import type { Dependence } from '../claim/dependence.ts'
import { passageOf } from '../judge/passage.ts'
import { cuts, type Document } from '../text/document.ts'
import { words } from '../text/word.ts'
import type { Finding } from './finding.ts'
import { fingerprints } from './fingerprint.ts'
import type { StatementsReport } from './statements-report.ts'

/** What the documents of a folder say that happened, and where they part. */
export interface ConflictsReport extends StatementsReport {
  /** Those that are findings first. */
  readonly conflicts: readonly Conflict[]
  readonly dependence: readonly Dependence[]
  readonly findings: readonly Finding[]
}

/** Kinds of which not all sides can be right, with how loud they are: people may change their minds. */
const severities: Readonly<Partial<Record<ConflictKind, Finding['severity']>>> = {
  contradiction: 'error',
  arithmetic: 'error',
  'position-changed': 'warning',
}

/** A finding for each conflict that is more than another precision, spelling, calendar or scope, in their order. */
export function conflictFindings(
  conflicts: readonly Conflict[],
  documents: ReadonlyMap<string, Document>,
): Finding[] {
  const found = conflicts.flatMap((conflict) => {
    const severity = severities[conflict.kind]
    return severity ? [{ conflict, severity }] : []
  })
  const prints = fingerprints(found.map(({ conflict }) => keysOf(conflict, documents)))
  return found.map(({ conflict, severity }, i) => ({
    rule: `conflict/${conflict.kind}`,
    severity,
    message: `${conflict.message} ${conflict.derivation}`.trim(),
    passages: conflict.sides.flatMap(({ passages }) =>
      passages.map((place) => passageOf(documents.get(place.document)!, place)),
    ),
    fingerprint: prints[i]!,
    quotation: null,
    suppressed: null,
  }))
}

function keysOf({ kind, slot, sides }: Conflict, documents: ReadonlyMap<string, Document>): string[] {
  const spoken = sides.flatMap(({ passages }) =>
    passages.flatMap((place) => {
      const { text, ranges } = documents.get(place.document)!
      return words(text, cuts(ranges), place).map(({ key }) => key)
    }),
  )
  return [kind, slot, ...spoken]
}
