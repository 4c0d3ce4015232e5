import { type Comparison, shown } from './comparison.ts'
import type { BareEdit, EditCode } from './edit.ts'

const wordCodes: ReadonlySet<string> = new Set(['A09', 'A19', 'A20', 'A23', 'A28', 'A30', 'A31', 'A34'])

// Word by word is too small: what is changed in one breath is one edit, replaced where both sides have words.
export function merged(comparison: Comparison, edits: readonly BareEdit[]): BareEdit[] {
  const out: BareEdit[] = []
  for (const edit of edits) {
    const last = out.at(-1)
    if (last?.words && edit.words && last.marked === edit.marked && isNext(comparison, last, edit)) {
      const quotation = { from: last.quotation.from, to: Math.max(last.quotation.to, edit.quotation.to) }
      const source = {
        from: Math.min(last.source.from, edit.source.from),
        to: Math.max(last.source.to, edit.source.to),
      }
      out[out.length - 1] = { ...last, code: together(last, edit), quotation, source }
    } else out.push(edit)
  }
  return out
}

// Nothing but space and punctuation between them, on both sides.
function isNext({ draft, source, cuts }: Comparison, a: BareEdit, b: BareEdit): boolean {
  if (!wordCodes.has(a.code) || !wordCodes.has(b.code) || !isOfAPiece(source.text, a, b)) return false
  const between = (text: string, from: number, to: number): boolean =>
    from > to || !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  return (
    between(draft.text, a.quotation.to, b.quotation.from) &&
    (a.source.to > b.source.from ||
      !/[\p{L}\p{N}]/u.test(shown(source.text, { from: a.source.to, to: b.source.from }, cuts)))
  )
}

// "will pay" given as "paid" is one change; a clause left out beside a mended ending is two.
function isOfAPiece(text: string, a: BareEdit, b: BareEdit): boolean {
  if (a.code !== 'A34' && b.code !== 'A34') return true
  return [a, b].every(
    ({ code, source }) => code === 'A34' || text.slice(source.from, source.to).split(/\s+/).length <= 2,
  )
}

function together(a: BareEdit, b: BareEdit): EditCode {
  if (a.code === b.code) return a.code
  if (new Set([a.code, b.code, 'A28', 'A34']).size === 2) return 'A34'
  if (a.marked) return a.code === 'A23' || b.code === 'A23' ? 'A23' : 'A20'
  if (a.code === 'A09' || b.code === 'A09') return a.code === 'A09' ? b.code : a.code
  return 'A31'
}
