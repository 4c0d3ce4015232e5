import type { FoldName } from '../../text/fold.ts'

/** What stands between two words in the quotation and in its source, compared. */
export type GapDifference =
  /** Nothing a reader would call a change; the folds that it took to see that. */
  | { readonly kind: 'none'; readonly folds: readonly GapFold[] }
  /** Marks of quotation inside the quotation, left out, or moved to the other level (single for double). */
  | { readonly kind: 'marks'; readonly dropped: boolean }
  /** Two words where the other has one with a hyphen, or the other way about. */
  | { readonly kind: 'hyphen' }
  /** The sign of a note, left out. */
  | { readonly kind: 'note' }
  /** Other punctuation. */
  | { readonly kind: 'punctuation' }

/** Folds between words, beside those inside them. */
export type GapFold = FoldName | 'space' | 'dash' | 'quotation-marks' | 'dots'

const space = /\s+/gu
const marks = /["“”„‟«»‹›'‘’‚‛「」『』`´]/gu
const dash = /\s*(?:[‐‑‒–—―−]|--+)\s*|\s+-(?:\s+|$)/gu
const dots = /(?:\.\s*){2,}\.|…/gu
const brackets = /[[\]]/gu

/** Compares the gaps, both without what folds skip. Brackets of the quoter are taken out first. */
export function gapDifference(quoted: string, source: string): GapDifference {
  if (quoted === source) return { kind: 'none', folds: [] }
  const folds: GapFold[] = []
  let here = typed(quoted)
  let there = typed(source)
  const steps: readonly (readonly [GapFold, (gap: string) => string])[] = [
    ['dots', (gap) => gap.replace(dots, '…')],
    ['dash', (gap) => gap.replace(dash, '—')],
    [
      'space',
      (gap) =>
        gap
          .replace(space, ' ')
          .replace(/ (?=[,.;:!?…—)»])|(?<=[(«—…]) /gu, '')
          .replace(/^ $/, ''),
    ],
  ]
  if (here === there) return { kind: 'none', folds }
  for (const [name, fold] of steps) {
    const [a, b] = [fold(here), fold(there)]
    if (a !== here || b !== there) {
      if (here !== there) folds.push(name)
      here = a
      there = b
    }
    if (here === there) return { kind: 'none', folds }
  }
  if (here === withoutNotes(there) || here === withoutBullets(there)) return { kind: 'note' }
  const bare = (gap: string): string => gap.replace(marks, '').trim()
  if (bare(here) === bare(there)) return marksDiffer(here, there)
  if (isHyphen(here) !== isHyphen(there) && (bare(here) === '' || bare(there) === ''))
    return { kind: 'hyphen' }
  return { kind: 'punctuation' }
}

// Marks that a typist or a scanner made of others.
function typed(gap: string): string {
  return gap.replace(brackets, '').replace(/,,/g, '„').replace(/''|``/g, '"')
}

// Raised figures, daggers and dirt of the scan.
function withoutNotes(gap: string): string {
  return gap
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079†‡■□●▪◆|~^_\\]+\s?/gu, '')
    .replace(/\s\.$/, ' ')
    .replace(/^ $/, '')
}

// The signs of a list, and stars that lead to a note.
function withoutBullets(gap: string): string {
  return gap
    .replace(/(?<=\s)[•·–—*-]\s/gu, '')
    .replace(/(?<=[.,;:!?]|^)\*{1,3}(?=\s)/gu, '')
    .replace(/^ $/, '')
}

// Marks of the outer and of the inner level, whatever their shape.
const outer = /["“”„‟«»「」]/u

function marksDiffer(here: string, there: string): GapDifference {
  const levels = (gram: string): boolean[] => (gram.match(marks) ?? []).map((mark) => outer.test(mark))
  const [a, b] = [levels(here), levels(there)]
  if (a.length < b.length) return { kind: 'marks', dropped: true }
  // Marks that the source lacks are new ones.
  if (a.length > b.length) return { kind: 'punctuation' }
  return a.every((level, i) => level === b[i])
    ? { kind: 'none', folds: ['quotation-marks'] }
    : { kind: 'marks', dropped: false }
}

function isHyphen(gap: string): boolean {
  return /^\s*[-‐‑]\s*$/u.test(gap)
}

/** How a quotation's last mark stands to what follows its last word in the source. */
export function endDifference(quoted: string, source: string): 'none' | 'fitted' | 'runs-on' | 'changed' {
  const here = /[.,;:!?…]/u.exec(quoted)?.[0] ?? ''
  const there = /^[\s"“”„«»'‘’)\]]*([.,;:!?…—–]?)/u.exec(source)?.[1] ?? ''
  // A quotation that simply stops has changed nothing.
  if (here === there || here === '') return 'none'
  if (here === '!' || here === '?') return 'changed'
  if (here === '.' && !/[.!?…;:]/.test(there) && source.trim() !== '') return 'runs-on'
  return 'fitted'
}
