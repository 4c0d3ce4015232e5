/** The script of a name that the table of sounds knows; null for any other. */
export type Script = 'latin' | 'cyrillic'

/** A name's letters as the table of sounds has them: small, without accents, marked at both ends. */
export function spelled(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[-‐‑’‘ʼʻ'`´.\s]/gu, '')
    .replace(/ё/gu, 'е')
    .replace(/[ßæœøłđðþı]/gu, (letter) => ligatures[letter]!)
    // The short sign of й is no accent.
    .normalize('NFD')
    .replace(/(?<!и)\p{M}|(?<=и)(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
  return `^${letters}$`
}

const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Which script the letters are of; null when of several, or of another. */
export function scriptOf(letters: string): Script | null {
  if (/^\^[a-z]+\$$/.test(letters)) return 'latin'
  return /^\^[а-яѣіѵѳўєїґ]+\$$/.test(letters) ? 'cyrillic' : null
}
