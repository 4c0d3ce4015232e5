import type { Document } from '../../text/document.ts'
import { cuts as cutsOf } from '../../text/document.ts'
import { paragraphs } from '../../text/paragraph.ts'
import { sentences } from '../../text/sentence.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Quotation } from '../quotation.ts'

/** A word, a sign, or a quotation taken whole. */
export interface Token extends Span {
  /** In lower case, with a straight apostrophe; of a quotation, the empty string. */
  readonly word: string
  readonly kind: 'word' | 'name' | 'sign' | 'quotation'
}

/** A sentence as the rules of attribution look at it. Quotation marks are no tokens. */
export type Utterance = readonly Token[]

/**
 * The sentences of a document; first those of its own words, in which a direct quotation is one token, then those
 * inside its quotations. What is no part of the running words (`cuts`, code) is left out.
 */
export function utterances(document: Document, quotations: readonly Quotation[]): Utterance[] {
  const { text, ranges } = document
  const cuts = cutsOf(ranges)
  const code = ranges.filter(({ kind }) => kind === 'code')
  const direct = quotations.filter(({ kind }) => kind === 'direct' || kind === 'interjection')
  const ids = new Set(direct.map(({ id }) => id))
  const byOuter = Map.groupBy(direct, ({ nestedIn }) =>
    nestedIn !== null && ids.has(nestedIn) ? nestedIn : null,
  )
  const segmentsIn = (outer: string | null): Span[] =>
    apart((byOuter.get(outer) ?? []).flatMap(({ segments }) => segments))
  const running = paragraphs(text, cuts).filter(({ from, to }) => {
    const around = code[firstEndingAfter(code, from)]
    return !around || around.from > from || around.to < to
  })
  const top = segmentsIn(null)
  const found = running.flatMap((span) => utterancesIn(text, span, cuts, top))
  for (const { id, segments } of direct) {
    const inner = segmentsIn(id)
    // One by one: a single line may hold more sentences than a call takes arguments.
    for (const segment of segments)
      for (const one of utterancesIn(text, segment, cuts, inner)) found.push(one)
  }
  return found
}

function apart(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (span.from >= (out.at(-1)?.to ?? 0) && span.from < span.to) out.push(span)
  return out
}

function utterancesIn(
  text: string,
  within: Span,
  cuts: readonly Span[],
  quoted: readonly Span[],
): Utterance[] {
  const found: Token[][] = []
  let open: Token[] = []
  for (const sentence of sentences(text, within)) {
    const last = open.at(-1)
    // A sentence that ends inside a quotation is the quotation's, not the narration's.
    if (last && !(last.kind === 'quotation' && last.to > sentence.from)) {
      found.push(open)
      open = []
    }
    const rest = { from: Math.max(sentence.from, open.at(-1)?.to ?? 0), to: sentence.to }
    open = open.concat(tokensIn(text, rest, cuts, quoted))
  }
  return [...found, open].flatMap(inPieces).filter((tokens) => tokens.length > 1)
}

/** Tokens of the longest sentence that is read whole; what is longer is a list or a table, and is read in pieces. */
const LONGEST = 240

function inPieces(tokens: Token[]): Token[][] {
  if (tokens.length <= LONGEST) return [tokens]
  const count = Math.ceil(tokens.length / LONGEST)
  return Array.from({ length: count }, (_, i) => tokens.slice(i * LONGEST, (i + 1) * LONGEST))
}

function tokensIn(text: string, { from, to }: Span, cuts: readonly Span[], quoted: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let at = from
  for (let i = firstEndingAfter(quoted, from); at < to; i++) {
    const next = quoted[i]
    const until = next && next.from < to ? next.from : to
    if (at < until) push(text, { from: at, to: until }, cuts, tokens)
    if (until === to) break
    tokens.push({ from: next!.from, to: next!.to, word: '', kind: 'quotation' })
    at = next!.to
  }
  return tokens
}

const piece =
  /[\p{L}\p{N}$€£](?:[\p{L}\p{M}\p{N}%]|['’.,&-](?=[\p{L}\p{N}])|(?<=\p{L}s)['’](?=\s\p{L}))*(?:(?<=(?<!\p{L})(?:\p{L}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr|Gen|Sgt|Lt|Col|Prof))\.)?|[,;:()—–―…[\]]|--|-(?=\s)/gu

function push(text: string, { from, to }: Span, cuts: readonly Span[], tokens: Token[]): void {
  let cut = firstEndingAfter(cuts, from)
  for (const match of text.slice(from, to).matchAll(piece)) {
    const start = from + match.index
    while (cut < cuts.length && cuts[cut]!.to <= start) cut++
    if (cut < cuts.length && cuts[cut]!.from <= start) continue
    const [whole] = match
    // "dit-il" is a verb and its subject.
    const inverted = /^(.+?)-(?:t-)?(?:ils?|elles?|on)$/iu.exec(whole)
    const first = inverted?.[1]?.length ?? whole.length
    tokens.push(tokenOf(whole.slice(0, first), start))
    if (inverted) {
      const subject = whole.slice(whole.lastIndexOf('-') + 1)
      tokens.push(tokenOf(subject, start + whole.length - subject.length))
    }
  }
}

function tokenOf(word: string, from: number): Token {
  const isWord = /^[\p{L}\p{N}$€£]/u.test(word)
  return {
    from,
    to: from + word.length,
    word: word.toLowerCase().replaceAll('’', "'"),
    kind: !isWord ? 'sign' : /^\p{Lu}/u.test(word) ? 'name' : 'word',
  }
}

export type Language = 'en' | 'de' | 'fr'

// The commonest words that the others do not have.
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to that is was he it for with his by said are be has from this who would'.split(' '),
  ),
  de: new Set(
    (
      'der die das und nicht dass daß ist ein eine einen einem einer den dem er sie zu im auf sich von des mit für bei ' +
      'auch wird wurde wurden sei habe sagte wie laut zufolge'
    ).split(' '),
  ),
  fr: new Set('le la les des et est que qui une dans il elle pas pour sur du au ne ce selon un'.split(' ')),
}

/** The language of a sentence, by its commonest words; where they do not tell, that of its document, else English. */
export function languageOf(tokens: Utterance, ofDocument: string | null): Language {
  const own = (['en', 'de', 'fr'] as const).find((one) => ofDocument?.toLowerCase().startsWith(one)) ?? 'en'
  let [best, most] = [own, count(tokens, own)]
  for (const language of ['en', 'de', 'fr'] as const) {
    const here = count(tokens, language)
    if (here > most) [best, most] = [language, here]
  }
  return best
}

function count(tokens: Utterance, language: Language): number {
  return tokens.filter(({ word }) => common[language].has(word)).length
}
