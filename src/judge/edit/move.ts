import { isPaired } from '../../match/align.ts'
import { hullOfTaken } from '../../match/placement.ts'
import { sentenceAt } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Comparison } from './comparison.ts'
import type { BareEdit } from './edit.ts'

/**
 * Words put in at one place that the source has at another were moved (A32): left out where they stood, or standing
 * before or behind what was taken over, in one of the same sentences.
 */
export function moved(comparison: Comparison, edits: readonly BareEdit[]): BareEdit[] {
  const taken = new Set<BareEdit>()
  const out: BareEdit[] = []
  for (const edit of edits) {
    if (taken.has(edit)) continue
    const other = counterpart(comparison, edits, taken, edit)
    if (other) {
      taken.add(edit).add(other)
      const [added, left] = edit.code === 'A30' ? [edit, other] : [other, edit]
      out.push({ ...edit, code: 'A32', quotation: added.quotation, source: left.source })
      continue
    }
    const elsewhere = edit.code === 'A30' && !edit.marked ? beside(comparison, edit) : null
    out.push(elsewhere ? { ...edit, code: 'A32', source: elsewhere } : edit)
  }
  return out
}

function counterpart(
  { draft, source }: Comparison,
  edits: readonly BareEdit[],
  taken: ReadonlySet<BareEdit>,
  edit: BareEdit,
): BareEdit | undefined {
  if ((edit.code !== 'A30' && edit.code !== 'A28') || edit.marked) return undefined
  return edits.find((one) => {
    if (taken.has(one) || one.marked || one.code !== (edit.code === 'A30' ? 'A28' : 'A30')) return false
    const [added, left] = edit.code === 'A30' ? [edit, one] : [one, edit]
    const here = keysIn(draft.text, added.quotation)
    return here.length > 0 && here.join(' ') === keysIn(source.text, left.source).join(' ')
  })
}

function keysIn(text: string, span: Span): string[] {
  return words(text.slice(span.from, span.to)).map(({ key }) => key)
}

/** Where the added words stand in the sentences taken from, outside of what was taken; in any order. */
function beside({ draft, source, placed, steps }: Comparison, edit: BareEdit): Span | null {
  const here = keysIn(draft.text, edit.quotation)
  if (!here.some((key) => key.length > 3)) return null
  const hull = hullOfTaken(placed, steps)
  if (!hull) return null
  const taken = new Set(steps.filter(isPaired).flatMap((step) => range(step.sourceFrom, step.sourceTo)))
  const [from, to] = [sentenceAt(source.text, hull.from).from, nextEnd(source.text, hull.to)]
  const free = placed.filter((word, i) => !taken.has(i) && from <= word.from && word.to <= to)
  const found: Span[] = []
  for (const key of here) {
    const word = free.find((one) => one.key === key && !found.includes(one))
    if (!word) return null
    found.push(word)
  }
  const span = {
    from: Math.min(...found.map((one) => one.from)),
    to: Math.max(...found.map((one) => one.to)),
  }
  // As many words further apart are words that stand here and there, not words that were moved.
  return keysIn(source.text, span).length <= here.length * 2 + 1 ? span : null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** The end of the sentence that holds a position, or of the next one where it ends there. */
function nextEnd(text: string, at: number): number {
  const end = sentenceAt(text, Math.max(0, at - 1)).to
  return Math.max(end, sentenceAt(text, Math.min(text.length - 1, at + 3)).to)
}
