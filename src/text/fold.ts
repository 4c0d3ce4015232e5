/**
 * Which differences between two spellings are no difference of wording. Each has a name, and a comparison says which
 * ones it needed: "the same" without saying after what is a promise that nobody can check.
 */

/** The folds that make two words equal; what they do is said beside each in `folds`. */
export type FoldName =
  | 'invisible'
  | 'hyphen'
  | 'unicode'
  | 'ligature'
  | 'apostrophe'
  | 'bracket'
  | 'case'
  | 'long-s'
  | 'ampersand'
  | 'digits'
  | 'ae'
  | 'diacritics'
  | 'u-v'
  | 'i-j'

interface Fold {
  readonly name: FoldName
  readonly fold: (word: string) => string
}

// In the order in which they are tried: what shows least comes first, so that the first set that suffices is the
// most innocent one.
const folds: readonly Fold[] = [
  { name: 'hyphen', fold: (word) => word.replace(/[\u00ad\u2010-]\s+|\u00ad|[-\u2010|]/gu, '') },
  { name: 'invisible', fold: (word) => word.replace(/[\u200b-\u200f\u2060\ufeff]|\s/gu, '') },
  { name: 'unicode', fold: (word) => word.normalize('NFC').replace(/ς/gu, 'σ') },
  { name: 'apostrophe', fold: (word) => word.replace(/[’‘ʼ`´′＇]/gu, "'") },
  {
    name: 'ligature',
    fold: (word) => word.replace(/[\ufb00-\ufb06\uff01-\uff5e]/gu, (l) => l.normalize('NFKC')),
  },
  { name: 'bracket', fold: (word) => word.replace(/[[\]]/gu, '') },
  { name: 'case', fold: (word) => word.toLowerCase() },
  { name: 'long-s', fold: (word) => word.replace(/ſ/gu, 's') },
  { name: 'ampersand', fold: (word) => (word === '&' ? 'and' : word) },
  { name: 'digits', fold: (word) => word.replace(/(?<=\d)[,.' {2}](?=\d{3}(?!\d))/gu, '') },
  { name: 'ae', fold: (word) => word.replace(/[æÆ]/gu, 'ae').replace(/[œŒ]/gu, 'oe').replace(/ß/gu, 'ss') },
  { name: 'diacritics', fold: (word) => word.normalize('NFD').replace(/\p{Script=Inherited}/gu, '') },
  { name: 'u-v', fold: (word) => word.replace(/v/gu, 'u').replace(/V/gu, 'U') },
  { name: 'i-j', fold: (word) => word.replace(/j/gu, 'i').replace(/J/gu, 'I') },
]

/**
 * The fewest folds, by name, that make the two spellings equal: none when they are equal as they stand, null when
 * they are two words. Symmetrical.
 */
export function foldsBetween(a: string, b: string): readonly FoldName[] | null {
  if (a === b) return []
  const single = folds.find(({ fold }) => fold(a) === fold(b))
  if (single) return [single.name]
  const needed = minimal(a, b, folds)
  return needed?.map(({ name }) => name) ?? null
}

function apply(word: string, some: readonly Fold[]): string {
  return some.reduce((folded, { fold }) => fold(folded), word)
}

// All of them first, then without each in turn, from the least innocent down: what is left is needed.
function minimal(a: string, b: string, all: readonly Fold[]): readonly Fold[] | null {
  if (apply(a, all) !== apply(b, all)) return null
  let kept = all
  for (let i = all.length - 1; i >= 0; i--) {
    const without = kept.filter((fold) => fold !== all[i])
    if (apply(a, without) === apply(b, without)) kept = without
  }
  return kept
}
