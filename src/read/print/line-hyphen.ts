const hyphened = /[\p{L}\p{M}][-\u2010\u00ad\u00ac]$/u
const goesOn = /^[\p{Ll}\p{Lo}]/u
// "nineteenth- and twentieth-century" keeps its hyphen.
const suspended = /^(?:and|or|to|und|oder|bis)(?!\p{L})/u

/**
 * True when a word is broken between two printed lines: a letter and a hyphen (or the "¬" that some readers of
 * scans put for one) end the first, a lower-case letter begins the second. Whether the word is written with that
 * hyphen in full lines as well ("well-known") cannot be seen here; "nineteenth- and" is not broken.
 */
export function breaksWord(line: string, next: string): boolean {
  return hyphened.test(line) && goesOn.test(next) && !(line.endsWith('-') && suspended.test(next))
}
