import { archaicCode, isOldText } from './archaic.ts'
import type { Comparison } from './comparison.ts'
import { Differ } from './differ.ts'
import type { BareEdit, Edit, Tolerance } from './edit.ts'
import { ellipsed } from './ellipsis.ts'
import { emphasisEdits } from './emphasis.ts'
import { merged } from './merge.ts'
import { withMisread } from './misread.ts'
import { moved } from './move.ts'
import { recoded } from './recode.ts'

/** Every difference, in the order of the quotation, and the tolerances that the rest needed. */
export function editsOf(comparison: Comparison): { edits: Edit[]; tolerances: Tolerance[] } {
  const differ = new Differ(comparison)
  comparison.steps.forEach((step, i) => {
    differ.step(step, i)
  })
  differ.end()
  const coded: BareEdit[] = []
  const isOld = isOldText(comparison, differ.edits)
  for (const edit of moved(comparison, merged(comparison, differ.edits))) {
    const code = (isOld ? archaicCode(comparison, edit) : null) ?? recoded(comparison, edit)
    if (code === 'A02') differ.tolerances.add('page-furniture')
    else if (code === 'A03') differ.tolerances.add('digits')
    else coded.push({ ...edit, code })
  }
  const edits = [...withoutPoints(withMisread(comparison, coded)), ...emphasisEdits(comparison)].sort(
    (a, b) => a.quotation.from - b.quotation.from || a.quotation.to - b.quotation.to,
  )
  const told = ellipsed(comparison, edits)
  if (edits.some(({ code }) => code === 'A26') && !told.some(({ code }) => code === 'A26'))
    differ.tolerances.add('dots')
  return {
    edits: told.map((edit) => withText(comparison, edit)),
    tolerances: [...differ.tolerances].sort(),
  }
}

/** The point of an abbreviation that was written out went with it. */
function withoutPoints(edits: readonly BareEdit[]): BareEdit[] {
  return edits.filter(({ code, source }, i) => {
    const before = edits[i - 1]
    return !(code === 'A10' && before?.code === 'A16' && before.source.to === source.from)
  })
}

function withText({ draft, source }: Comparison, { code, quotation, source: there, marked }: BareEdit): Edit {
  return {
    code,
    document: source.id,
    quotation,
    source: there,
    was: source.text.slice(there.from, there.to),
    is: draft.text.slice(quotation.from, quotation.to),
    marked,
  }
}
