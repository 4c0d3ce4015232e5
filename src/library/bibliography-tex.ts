const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
}
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  ldots: '…',
  dots: '…',
  textendash: '–',
  textemdash: '—',
}

/** The words that TeX would print: accents, letters and dashes in Unicode, commands and braces gone. */
export function withoutTex(words: string): string {
  return words
    .replace(
      /\\([`'^~"=.])\s*\{?\\?(\p{L})\}?/gu,
      (_, accent: string, letter: string) => letter + accents[accent],
    )
    .replace(
      /\\([uvHckrd])(?:\s+|\s*\{)\\?(\p{L})\}?/gu,
      (_, accent: string, letter: string) => letter + accents[accent],
    )
    .replace(
      /\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij]|ldots|dots|textendash|textemdash)(?![A-Za-z])(?:\{\}|\s+)?/g,
      (_, name: string) => letters[name]!,
    )
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => ({ '{': '', '}': '' })[sign] ?? sign)
    .replace(/\\[A-Za-z]+\*?\s*/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/``|''/g, '"')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim()
}
