import type { Foreign } from './format.ts'

/** Bytes, written one unit a byte, and where they stand. */
type Mark = readonly [at: number, bytes: string]

// A kind may need two marks: "RIFF" begins sounds, films and pictures.
const signs: readonly (readonly [Foreign, Mark, Mark?])[] = [
  ['image', [0, '\x89PNG']],
  ['image', [0, '\xff\xd8\xff']],
  ['image', [0, 'GIF8']],
  ['image', [0, 'II*\0']],
  ['image', [0, 'MM\0*']],
  ['image', [0, '8BPS']],
  ['image', [0, '\0\0\0\x0cjP ']],
  ['image', [0, 'BM'], [6, '\0\0\0\0']],
  ['image', [0, 'RIFF'], [8, 'WEBP']],
  ['image', [4, 'ftyphei']],
  ['image', [4, 'ftypmif1']],
  ['image', [4, 'ftypavif']],
  ['recording', [4, 'ftyp']],
  ['recording', [0, 'RIFF'], [8, 'WAVE']],
  ['recording', [0, 'RIFF'], [8, 'AVI ']],
  ['recording', [0, 'FORM'], [8, 'AIF']],
  ['recording', [0, 'ID3']],
  ['recording', [0, '\xff\xfb']],
  ['recording', [0, '\xff\xf3']],
  ['recording', [0, '\xff\xf1']],
  ['recording', [0, 'OggS']],
  ['recording', [0, 'fLaC']],
  ['recording', [0, '\x1aE\xdf\xa3']],
  ['djvu', [0, 'AT&TFORM']],
  ['kindle', [60, 'BOOKMOBI']],
  ['kindle', [60, 'TPZ3']],
  ['kindle', [0, '\xeaDRMION']],
  ['postscript', [0, '%!PS']],
  ['web-archive', [0, 'WARC/']],
  ['web-archive', [0, 'bplist00'], [14, 'WebMainResource']],
  ['archive', [0, '\x1f\x8b']],
  ['archive', [0, 'BZh']],
  ['archive', [0, '\xfd7zXZ']],
  ['archive', [0, '7z\xbc\xaf']],
  ['archive', [0, 'Rar!']],
  ['archive', [0, '\x28\xb5\x2f\xfd']],
  ['archive', [257, 'ustar']],
  ['program', [0, '\x7fELF']],
  ['program', [0, 'MZ'], [0x3e, '\0\0']],
  ['program', [0, '\xfe\xed\xfa']],
  ['program', [1, '\xfa\xed\xfe']],
  ['program', [0, '\xca\xfe\xba\xbe']],
  ['program', [0, '\0asm']],
  ['database', [0, 'SQLite format 3\0']],
  ['database', [0, 'PAR1']],
  ['database', [4, 'Standard Jet DB']],
  ['database', [4, 'Standard ACE DB']],
]

/** The kind of file whose sign stands at the beginning, given one unit a byte; null for none known. */
export function foreignBySign(head: string): Foreign | null {
  const bears = ([at, bytes]: Mark) => head.startsWith(bytes, at)
  return signs.find(([, first, second]) => bears(first) && (!second || bears(second)))?.[0] ?? null
}
