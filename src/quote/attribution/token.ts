import type { Span } from '../../text/span.ts'

/** A word or a mark of running text, as the rules about speakers read it. */
export interface Token extends Span {
  /** As written; a title or an initial keeps its point, a genitive loses its ending. */
  readonly word: string
  readonly low: string
  readonly kind: 'name' | 'word' | 'number' | 'comma' | 'end' | 'mark'
  /** "Smith's": what follows is his. */
  readonly genitive: boolean
}

const titles = new Set(
  (
    'mr mrs ms miss dr doctor prof professor sir lord lady dame comrade president senator judge justice captain colonel general major lieutenant ' +
    'sergeant constable inspector superintendent alderman councillor bishop dean canon father sister brother uncle aunt cousin rev reverend ' +
    'king queen prince princess duke duchess count countess baron baroness madame monsieur mademoiselle m mme mlle mm messrs herr frau fräulein abg abgeordneter ' +
    'minister chancellor secretary deputy hon admiral commander corporal private governor mayor master old nurse'
  ).split(' '),
)
const abbreviated =
  /^(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Messrs|M|MM|Mme|Mlle|Abg|Sen|Gov|Rep|Jr|Sr|Esq|Insp|Supt|Maj|Cmdr|Adm|Atty)$/u
const piece =
  /(?<word>[\p{L}\p{M}]+(?:(?!(?<=(?<!\p{L})(?:[ldnjsctmLDNJSCTM]|[Qq]u))['’]\p{Ll})['’.](?=\p{L}{2})[\p{L}\p{M}]+|['’](?:s|t|m|d)(?!\p{L})|(?<=\p{L})-(?=\p{L})(?!(?:t-)?(?:il|elle|ils|elles|je|on|nous|vous)(?!\p{L}))[\p{L}\p{M}]+)*)|(?<number>\d[\d.,]*\d|\d{1,2}\.(?=\s\p{L})|\d)|(?<tie>-t?-?(?=\p{L})|(?<=(?<!\p{L})(?:[ldnjsctmLDNJSCTM]|[Qq]u))['’](?=\p{Ll}))|(?<mark>\.{3,}|[^\s])/gu

/** The words and marks of a stretch, in order. */
export function tokensOf(text: string, within: Span): Token[] {
  const stretch = text.slice(within.from, within.to)
  const tokens: Token[] = []
  for (const match of stretch.matchAll(piece)) {
    const { word, number, mark, tie } = match.groups!
    if (tie !== undefined) continue
    const from = within.from + match.index
    if (word !== undefined) tokens.push(wordToken(text, word, from))
    else if (number !== undefined) tokens.push(token(from, number, 'number'))
    else if (!(mark === '.' && tokens.at(-1)?.to === from + 1))
      tokens.push(token(from, mark!, mark === '.' && text[from + 1] === ')' ? 'mark' : kindOf(mark!)))
  }
  return tokens
}

function wordToken(text: string, written: string, from: number): Token {
  const genitive = /['’]s$/u.test(written)
  const bare = genitive ? written.slice(0, -2) : written
  const isShort = abbreviated.test(bare) || (/^\p{Lu}$/u.test(bare) && bare !== 'I')
  const pointed = isShort && text[from + written.length] === '.'
  const word = pointed ? `${bare}.` : bare
  const kind = /^\p{Lu}/u.test(word) ? 'name' : 'word'
  return {
    from,
    to: from + written.length + (pointed ? 1 : 0),
    word,
    low: bare.toLowerCase(),
    kind,
    genitive,
  }
}

function token(from: number, word: string, kind: Token['kind']): Token {
  return { from, to: from + word.length, word, low: word, kind, genitive: false }
}

function kindOf(mark: string): Token['kind'] {
  if (mark === ',') return 'comma'
  return /^(?:[.!?;:…“”"„«»]|\.{3,}|—|–)$/u.test(mark) ? 'end' : 'mark'
}

/** A form of address, which makes the words behind it a name. */
export function isTitle({ low, kind }: Token): boolean {
  return kind === 'name' && titles.has(low)
}
