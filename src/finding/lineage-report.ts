import type { Lineage } from '../claim/lineage/lineage.ts'
import type { Document } from '../text/document.ts'

/** The history of a claim, with the documents that it was looked for in. */
export interface LineageReport {
  readonly lineage: Lineage
  /** By id. */
  readonly documents: ReadonlyMap<string, Document>
}
