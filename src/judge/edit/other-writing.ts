/** Ways to write the same words: an abbreviation, a figure set otherwise, the sound of speech. */

/** Words as they are written, with the sign behind them. */
export interface Written {
  readonly words: string
  readonly sign: string
}

function isPointed({ words, sign }: Written): boolean {
  return /\.$/.test(words) || sign === '.'
}

/** `short` is an abbreviation of `long`: it ends in a point, begins alike, and has its letters in order. */
export function isAbbreviation(short: Written, long: Written): boolean {
  const [few, many] = [lettersOf(short.words), lettersOf(long.words)]
  if (few.length === 0 || few.length >= many.length || few[0] !== many[0] || /\s/.test(long.words.trim()))
    return false
  const pointed = isPointed(short) && !isPointed(long)
  const known = titles.get(few) === many
  if (!pointed && !known) return false
  let at = 0
  for (const letter of many) if (letter === few[at]) at++
  return known || at === few.length
}

// Abbreviations that are also written without a point.
const titles: ReadonlyMap<string, string> = new Map(
  'mr mister,mrs missis,dr doctor,st saint,st street,prof professor,rev reverend,gen general,col colonel,capt captain,lt lieutenant,sgt sergeant,gov governor,sen senator,rep representative,no number,hon honourable,mme madame,mlle mademoiselle'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

function lettersOf(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-zß]/g, '')
}

const fractions: Readonly<Record<string, string>> = {
  '½': ' 1/2',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '⅓': ' 1/3',
  '⅔': ' 2/3',
  '⅛': ' 1/8',
}

/** The same figure, whatever parts its thousands: "46.000" and "46 000"; "2½" and "2 1/2". */
export function isSameFigure(was: string, is: string): boolean {
  return plain(was) === plain(is)
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[½¼¾⅓⅔⅛]/gu, (sign) => fractions[sign]!)
    .replace(/⁄/gu, '/')
    .replace(/(?<=\d)[.,'’\u00a0\u2009\u202f ](?=\d{3}(?!\d))/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

// Speech written as it sounds, each with what it stands for. Our own list.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/\bgonna\b/gu, 'going to'],
  [/\bwanna\b/gu, 'want to'],
  [/\bgotta\b/gu, 'got to'],
  [/\bgimme\b/gu, 'give me'],
  [/\blemme\b/gu, 'let me'],
  [/\bdunno\b/gu, "don't know"],
  [/\b(kind|sort|lot|cup)a\b/gu, '$1 of'],
  [/(?<!\p{L})'?em\b/gu, 'them'],
  [/\bdem\b/gu, 'them'],
  [/\bdat\b/gu, 'that'],
  [/\bth'(?!\p{L})|\bda\b|\bde\b/gu, 'the'],
  [/\bo'(?!\p{L})/gu, 'of'],
  [/\ban'(?!\p{L})/gu, 'and'],
  [/\by(?:er|ar|a)\b/gu, 'your'],
  [/\byou'?se\b|\by'?all\b/gu, 'you'],
  [/\bwot\b/gu, 'what'],
  [/\bain't\b/gu, 'is not'],
  [/(?<=\p{L}{2})in'(?!\p{L})/gu, 'ing'],
  [/(?<!\p{L})'(?=[aeio])/gu, 'h'],
  [/\bnix\b/gu, 'nichts'],
  [/\bnich\b|\bnet\b/gu, 'nicht'],
  [/\bwat\b/gu, 'was'],
  [/\bdet\b/gu, 'das'],
  [/\bick\b/gu, 'ich'],
]

/** One of the two writes down how the words sound, the other the words. */
export function isDialect(was: string, is: string): boolean {
  const [there, here] = [was, is].map((words) => words.toLowerCase().replace(/[’‘ʼ]/g, "'").trim())
  if (there === here) return false
  return heard(there!) === heard(here!)
}

function heard(words: string): string {
  return sounds.reduce((said, [sound, word]) => said.replace(sound, word), words).replace(/\s+/g, ' ')
}
