// Advance widths of Times-Roman in thousandths of the size, as the font's metrics give them.
const ascii = [
  250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444,
]

/** Characters beyond ASCII that a page may hold: their byte in the page's encoding, and their width. */
const others: ReadonlyMap<string, readonly [byte: number, width: number]> = new Map([
  ['ﬁ', [0x81, 556]],
  ['ﬂ', [0x8d, 556]],
  ['‘', [0x91, 333]],
  ['’', [0x92, 333]],
  ['“', [0x93, 444]],
  ['”', [0x94, 444]],
  ['–', [0x96, 500]],
])

/** The font's dictionary: Windows' encoding, with the two ligatures in bytes that it leaves free. */
export const font: string =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding ' +
  '<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [ 129 /fi 141 /fl ] >> >>'

/** The text as a printer sets it: with ligatures. */
export function ligated(text: string): string {
  return text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')
}

/** How wide the text is at size 1. */
export function width(text: string): number {
  let sum = 0
  for (const character of text)
    sum += others.get(character)?.[1] ?? ascii[character.charCodeAt(0) - 32] ?? 500
  return sum / 1000
}

/** The text as a PDF string. A character that the font's encoding lacks is the manuscript's fault. */
export function literal(text: string): string {
  let out = ''
  for (const character of text) {
    const byte = others.get(character)?.[0] ?? character.charCodeAt(0)
    if (byte > 0xff) throw new RangeError(`Cannot set "${character}": the font has no such character`)
    out +=
      byte < 0x20 || byte > 0x7e || '()\\'.includes(character)
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : character
  }
  return `(${out})`
}
