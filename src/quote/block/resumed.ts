import type { DraftQuotation } from '../draft-quotation.ts'
import type { Quotation } from '../quotation.ts'

/**
 * What is quoted in the line of an unmarked block stands in that block; what a lone mark would make of the same words
 * is left out. `drafts` in order, outer before inner.
 */
export function insideBlocks(drafts: readonly DraftQuotation[]): DraftQuotation[] {
  let block: DraftQuotation | null = null
  return drafts.flatMap((draft) => {
    if (draft.form === 'unmarked') block = draft
    if (!block || draft === block || draft.parent !== null || draft.to > block.to) return [draft]
    if (draft.from === block.from && draft.to === block.to) return []
    return draft.problems.includes('unopened') && block.problems.includes('unopened')
      ? []
      : [{ ...draft, parent: block }]
  })
}

/** A block that goes on with the one before shares its group: the id of the first. */
export function resumed(found: readonly Quotation[]): Quotation[] {
  let before: Quotation | null = null
  const groups = new Map<string, string>()
  for (const one of found) {
    if (one.form === 'inline') continue
    if (before && one.reason.rule === 'block/resumed') {
      const group = groups.get(before.id) ?? before.id
      groups.set(before.id, group)
      groups.set(one.id, group)
    }
    before = one
  }
  return found.map((one) => ({ ...one, group: groups.get(one.id) ?? one.group }))
}
