const combining: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˚': '\u030a',
}

/**
 * Older typesetting prints an accent and then the letter over it: "na¨ıve". Accents before a letter that has such a
 * form are put on it. A grave one may be an opening quotation mark, and counts inside a word or as the word "à".
 */
export function composed(text: string): string {
  return text.replace(
    /([´ˆ˜¨ˇ˘˚]|(?<=\p{L})`|(?<!\S)`(?=a(?!\S)))(\p{L})/gu,
    (drawn, accent: string, letter: string) => {
      const whole = ((letter === 'ı' ? 'i' : letter) + combining[accent]).normalize('NFC')
      return whole.length === letter.length ? whole : drawn
    },
  )
}
