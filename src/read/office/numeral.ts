/** How a list or a note is counted, in the words of Word's files. */
export type NumeralFormat =
  | 'decimal'
  | 'decimalZero'
  | 'lowerRoman'
  | 'upperRoman'
  | 'lowerLetter'
  | 'upperLetter'
  | 'chicago'

/** The number as it is printed, "iv" or "d" or "§"; null for a way of counting that we do not know. */
export function numeral(count: number, format: string): string | null {
  if (format === 'decimal') return String(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (count < 1 || count > 32767) return isKnown(format) ? String(count) : null
  if (format === 'lowerRoman') return roman(count)
  if (format === 'upperRoman') return roman(count).toUpperCase()
  // Word and LibreOffice count a, b … z, aa, bb; notes go *, †, ‡, §, **, ††.
  if (format === 'lowerLetter') return repeated('abcdefghijklmnopqrstuvwxyz', count)
  if (format === 'upperLetter') return repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count)
  if (format === 'chicago') return repeated('*†‡§', count)
  return null
}

const known: ReadonlySet<string> = new Set([
  'lowerRoman',
  'upperRoman',
  'lowerLetter',
  'upperLetter',
  'chicago',
] satisfies NumeralFormat[])

function isKnown(format: string): boolean {
  return known.has(format)
}

function repeated(signs: string, count: number): string {
  const index = (count - 1) % signs.length
  return signs[index]!.repeat(Math.floor((count - 1) / signs.length) + 1)
}

const steps: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  let signs = ''
  let left = count
  for (const [value, sign] of steps) for (; left >= value; left -= value) signs += sign
  return signs
}

/** The number a value begins with; a measure like "12.5" or "12pt" is cut to its whole part. */
export function whole(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
