import type { NameMention } from '../../name/named.ts'
import type { Utterance } from '../../quote/attribution/utterance.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'

/** A word of a sentence as statements are read from it; a name and an expression of time are one token each. */
export interface ClaimToken extends Span {
  /** In lower case, with a straight apostrophe; of a quotation, the empty string. */
  readonly word: string
  readonly kind: 'word' | 'name' | 'number' | 'time' | 'sign' | 'quotation'
  readonly mention: NameMention | null
  readonly time: Temporal | null
  /** "Rykov’s": what it owns follows. */
  readonly genitive: boolean
}

/** The tokens of a sentence, with mentions and times, both in the order of the text, taken whole. */
export function claimTokens(
  tokens: Utterance,
  mentions: readonly NameMention[],
  times: readonly Temporal[],
): ClaimToken[] {
  const found: ClaimToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const time = at(times, token)
    const named = time ? null : at(mentions, token)
    // "Horns in F. He died": the next sentence's pronoun is no name.
    const mention = named && /\s(?:he|she|it|they|we)$/i.test(named.name) ? null : named
    const whole = time ?? mention
    let last = i
    while (whole && tokens[last + 1] && tokens[last + 1]!.from < whole.to) last++
    const { to } = tokens[last]!
    const word =
      last === i
        ? token.word
        : tokens
            .slice(i, last + 1)
            .map((one) => one.word)
            .join(' ')
    found.push({
      from: token.from,
      to,
      word,
      kind: time ? 'time' : mention ? 'name' : /^\p{N}/u.test(word) ? 'number' : token.kind,
      mention,
      time,
      genitive: /(?:'s|s')$/.test(tokens[last]!.word) && time === null,
    })
    i = last
  }
  return named(found)
}

function at<T extends Span>(spans: readonly T[], token: Span): T | null {
  const found = spans[firstEndingAfter(spans, token.from)]
  return found && found.from < token.to && found.from <= token.from ? found : null
}

const openers: ReadonlySet<string> = new Set(
  'the a an in on at by for from to of and but or nor so yet if when while as it its he she they we you i this that these those his her their our my your there here what who whose which why how where then now not no yes also after before since until although though because however thus hence still even only again later earlier once one two three four five six seven eight nine ten both all some many several few most each every another during under over with without about around between against meanwhile soon eventually finally afterwards according nobody everybody nearly almost more at'.split(
    ' ',
  ),
)

/** Where no mention is known, capitalised words in a row are a name, but for what merely opens a sentence. */
function named(tokens: readonly ClaimToken[]): ClaimToken[] {
  const out: ClaimToken[] = []
  for (const token of tokens) {
    const isOpener = token.kind === 'name' && token.mention === null && openers.has(token.word)
    if (isOpener) {
      out.push({ ...token, kind: 'word' })
      continue
    }
    const last = out.at(-1)
    const isRow =
      last?.kind === 'name' && token.kind === 'name' && !last.genitive && !(last.mention && token.mention)
    if (isRow)
      out[out.length - 1] = {
        ...last,
        to: token.to,
        word: `${last.word} ${token.word}`,
        mention: last.mention ?? token.mention,
        genitive: token.genitive,
      }
    else out.push(token)
  }
  return out
}
