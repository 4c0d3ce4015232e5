import type { Scribe } from '../scribe.ts'

/** A paragraph as laid out. Lengths are in any one unit, the same for a whole document. */
export interface LaidParagraph {
  readonly from: number
  readonly to: number
  /** Where its lines begin; null when that says nothing about it: lists, tables, headings, notes. */
  readonly indent: number | null
  /** The name of a style for quotations that it has; null for any other. */
  readonly quoteStyle: string | null
}

/**
 * Marks paragraphs as quotations: those with a style for quotations, and those that begin at least `step` further in
 * than most of the text does. Further in than `most` is an address or a signature. Neighbours set alike are one.
 */
export function markQuotes(
  scribe: Scribe,
  paragraphs: readonly LaidParagraph[],
  step: number,
  most: number,
): void {
  const ordinary = usualIndent(paragraphs)
  let open: { from: number; to: number; how: string } | null = null
  for (const { from, to, indent, quoteStyle } of paragraphs) {
    if (from === to) continue
    const deep = indent !== null && indent >= ordinary + step && indent <= ordinary + most
    const how = quoteStyle ?? (deep ? String(indent) : null)
    if (open && how === open.how) {
      open.to = to
      continue
    }
    if (open) scribe.mark('quote', open.from, open.to)
    open = how === null ? null : { from, to, how }
  }
  if (open) scribe.mark('quote', open.from, open.to)
}

/** The indent at which most of the words stand. */
function usualIndent(paragraphs: readonly LaidParagraph[]): number {
  const units = new Map<number, number>()
  for (const { from, to, indent, quoteStyle } of paragraphs)
    if (indent !== null && quoteStyle === null) units.set(indent, (units.get(indent) ?? 0) + to - from)
  let usual = 0
  let most = 0
  // A tie goes to the outermost: the other stands in from it.
  for (const [indent, count] of units)
    if (count > most || (count === most && indent < usual)) {
      usual = indent
      most = count
    }
  return usual
}

/** Whether a style's name, in whatever language of an office program, is one for block quotations. */
export function isQuoteStyle(name: string): boolean {
  return /^(intense |block )?(quotes?|quotations?|blockquote)$|^(block text|(intensives )?zitate?|zitatblock|citations?( intense)?|citazione( intensa)?|cita( destacada)?|citas|citação( intensa)?|citat|citaat|cytat|blockzitat|blocktext|texte? en bloc|цитата|выделенная цитата|引用(文|文 2)?|引述|인용)$/.test(
    name.trim().toLowerCase(),
  )
}
