import type { Span } from '../../text/span.ts'
import { tokensOf } from '../attribution/token.ts'
import { type Cue, cueAt, cueIn } from './cue.ts'
import { actOfNoun } from './cue-words.ts'
import { labelIn } from './label.ts'
import { type Speaker, speakerIn } from './speaker.ts'
import { type Hand, viaIn } from './via.ts'

/** How words are presented, and by whom. */
export interface Presented {
  readonly cue: Cue | null
  readonly speaker: Speaker | null
  readonly via: readonly Hand[]
}

/** Whose words they are said to be, from the running words before and behind them. */
export function presented(
  text: string,
  span: Span,
  before: Span,
  after: Span,
  proper: ReadonlySet<string>,
): Presented {
  const voice = labelIn(text, before)
  if (voice) return { cue: null, speaker: voice, via: [] }
  const lead = ownSentence(text, before)
  const trail = sentenceBehind(text, after)
  const colon = /:\s*$/.test(text.slice(lead.from, lead.to).replace(/["“”„«‘‚]\s*$/u, ''))
    ? endOf(text, lead)
    : null
  const told = cueBefore(text, lead)
  // What leads in with a cue and a colon has said who speaks: a verb behind the words is another sentence's.
  const cue = told && colon ? told : closer(told, cueBehind(text, span, trail, after), span)
  const isBehind = cue !== null && cue.span.from >= span.to
  const sign = cue?.span ?? colon
  const side = isBehind ? trail : lead
  const speaker =
    (sign && speakerIn(text, side, sign, proper)) ?? (cue ? null : signature(text, after, proper))
  return { cue, speaker, via: viaIn(text, side, trail, sign, speaker, proper) }
}

function endOf(text: string, { from, to }: Span): Span {
  const at = text.slice(from, to).lastIndexOf(':') + from
  return { from: at, to: at + 1 }
}

/** What leads into the words, without the sentences that were ended before. */
function ownSentence(text: string, { from, to }: Span): Span {
  let own = from
  for (const match of text.slice(from, to).matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}“„«"])/gu))
    if (match.index + match[0].length < to - from && !isShort(text, from, from + match.index))
      own = from + match.index + match[0].length
  // A sentence that was ended leads into nothing: "The pumps ran. “…”"
  return {
    from:
      /[.!?]["”’)]?\s*\P{L}*$/u.test(text.slice(own, to)) &&
      !isShort(text, own, text.slice(own, to).search(/[.!?]\P{L}*$/u) + own)
        ? to
        : own,
    to,
  }
}

/** The rest of the sentence that the words stand in, or a short one that says who spoke. */
function sentenceBehind(text: string, { from, to }: Span): Span {
  for (const match of text.slice(from, to).matchAll(/[.!?](?=\s+[\p{Lu}“„«"]|\s*$)|;/gu)) {
    const at = from + match.index
    if (!isShort(text, from, at)) return { from, to: at }
  }
  return { from, to }
}

// "Mr.", "J.", "am 3. Mai": no sentence ends there.
function isShort(text: string, from: number, at: number): boolean {
  return /(?:^|[^\p{L}\d])(?:\p{Lu}|\d{1,2}|Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|Gen|Col|Capt|Lt|Maj|Sgt|Sen|Rep|Gov|Abg|Mme|Mlle|pp?|vol|no|nos|v|ch)$/u.test(
    text.slice(Math.max(from, at - 6), at),
  )
}

// The words right before end in somebody's noun: "Smith's reply was", "the words of Smith:".
function cueBefore(text: string, lead: Span): Cue | null {
  const verb = cueIn(text, lead, 'before')
  if (
    !/(?:[:,]|\b(?:was|is|were|are|war|ist|était|est|that|dass|que|of))\s*\P{L}*$/u.test(
      text.slice(Math.max(lead.from, lead.to - 16), lead.to),
    )
  )
    return verb
  const tokens = tokensOf(text, lead)
  const noun = tokens.findLastIndex(
    ({ low, kind }, i) =>
      kind === 'word' &&
      actOfNoun.has(low) &&
      isOwned(tokens[i - 1]?.low, tokens[i + 1]?.low, tokens[i - 1]?.genitive),
  )
  if (noun < 0 || tokens.length - noun > 9) return verb
  const { from, to, low } = tokens[noun]!
  if (verb && verb.span.from > from) return verb
  const link = verb
    ? /(?:\b(?:was|is|were|are|war|ist|était|est)|:)\s*\P{L}*$/u
    : /(?:\b(?:was|is|were|are|war|ist|était|est|that|dass|que|of)|[:,])\s*\P{L}*$/u
  return link.test(text.slice(to, lead.to))
    ? cueAt(text, lead, from - lead.from, to - from, actOfNoun.get(low)!)
    : verb
}

function isOwned(
  before: string | undefined,
  behind: string | undefined,
  genitive: boolean | undefined,
): boolean {
  return (
    genitive === true ||
    /^(?:his|her|my|their|seine?|ihre?|meine?|sa|son|ses)$/.test(before ?? '') ||
    /^(?:of|from|by|von|vom|de|du)$/.test(behind ?? '')
  )
}

// Behind a sentence that was quoted whole, a sentence that leads into other words speaks of those.
function cueBehind(text: string, span: Span, trail: Span, after: Span): Cue | null {
  const said = text.slice(trail.from, trail.to)
  const isNew = /[.!?]\W{0,2}$/u.test(text.slice(span.from, span.to)) && /^\P{L}*\p{Lu}/u.test(said)
  if (
    isNew &&
    /^\P{L}*(?:It|This|That|These|Those|There|So|Thus|Es|Das|Dies|Ce|C|Ainsi|When|If|As)(?!\p{L})/u.test(said)
  )
    return null
  const cue = cueIn(text, trail, 'after') ?? openCue(text, span, trail)
  if (!cue) return null
  const isWhole = /[.!?]\W{0,2}$/u.test(text.slice(span.from, span.to))
  return isWhole && leadsOn(text, cue, after) ? null : cue
}

function leadsOn(text: string, cue: Cue, after: Span): boolean {
  return /^[^.!?]*(?:\bthat\b|\bdass\b|\bque\b|[“„«])/u.test(
    text.slice(cue.span.to, Math.min(after.to + 2, text.length)),
  )
}

// Behind "…," any verb of the past says that it was spoken: "“…,” mourned Anne", "“…?” Christopher ventured."
function openCue(text: string, span: Span, trail: Span): Cue | null {
  if (
    !/[,!?…—–-]\W{0,2}$/u.test(text.slice(span.from, span.to)) &&
    !/^\W{0,2},/u.test(text.slice(trail.from, trail.to))
  )
    return null
  const said = text.slice(trail.from, trail.to)
  // "„…“, so Greta Lund."
  const so = /^\P{L}*(?<so>so)\s+(?:(?:der|die|das)\s)?\p{Lu}/du.exec(said)?.indices?.groups?.so
  if (so) return cueAt(text, trail, so[0], 2, 'says')
  const noun = /^\P{L}*(?:was|were|came|war|kam|fut)\s(?:\S+\s){0,7}?(?<noun>\p{Ll}+)(?=[,.;:]|\s*$)/du.exec(
    said,
  )?.indices?.groups?.noun
  if (noun && actOfNoun.has(said.slice(...noun)))
    return cueAt(text, trail, noun[0], noun[1] - noun[0], actOfNoun.get(said.slice(...noun))!)
  const verb =
    /^\P{L}*(?<verb>\p{Ll}{2,}(?:ed|te|a))\s+(?:\p{Lu}|(?:the|der|die|das|le|la|l['’]|old|h?er|sie|s?he|il|elle|I)(?!\p{L}))/du.exec(
      said,
    )?.indices?.groups?.verb ??
    /^\P{L}*(?:(?:\p{Lu}[\p{L}.’-]*|the|old|s?he|I|they)\s+){1,3}(?:\p{Ll}+ly\s+)?(?<verb>\p{Ll}{2,}ed)(?!\p{L})/du.exec(
      said,
    )?.indices?.groups?.verb
  return verb ? cueAt(text, trail, verb[0], verb[1] - verb[0], 'says') : null
}

function closer(before: Cue | null, after: Cue | null, span: Span): Cue | null {
  if (!before || !after) return before ?? after
  return span.from - before.span.to <= after.span.from - span.to ? before : after
}

// "“…” — Smith", "“…” (Smith 1905, 12)".
function signature(text: string, after: Span, proper: ReadonlySet<string>): Speaker | null {
  const found = /^\P{L}{0,3}?\s*(?:[—–―]|--|-(?=\s)|\((?:as |vgl\. |cf\. |see )?)\s*(?=\p{Lu})/u.exec(
    text.slice(after.from, after.to),
  )
  if (!found) return null
  const from = after.from + found[0].length
  const rest = text.slice(from, Math.min(after.to, from + 80))
  const isClosed = found[0].includes('(')
    ? /^[\p{L}.’' -]+(?:,|\s\d|\)|:)/u.test(rest)
    : /^[\p{L}.’' -]+(?:,|\n|\(|$)/u.test(rest)
  if (!isClosed) return null
  const label = /^[\p{L}.’' -]+/u.exec(rest)![0].trimEnd()
  const end = { from: from + label.length, to: from + label.length }
  const one = speakerIn(
    `${text.slice(0, end.from)}:`,
    { from, to: end.from + 1 },
    { from: end.from, to: end.from + 1 },
    proper,
  )
  return one?.name && one.evidence.from === from ? one : null
}
