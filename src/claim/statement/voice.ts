import type { Attribution } from '../../quote/attribution/attribution.ts'
import { covers, type Span } from '../../text/span.ts'
import type { When } from '../../time/when.ts'
import { parseWhen } from '../../time/when.ts'
import type { Account } from '../account.ts'
import type { Statement, Voice } from './statement.ts'

/** Who tells what stands at a place, and what that does to it. */
export interface Telling {
  /** The outermost first. */
  readonly voices: readonly Voice[]
  readonly modality: Statement['modality']
  readonly denied: boolean
  readonly asked: boolean
  /** Whom "I" means; null where nobody is named. */
  readonly self: string | null
}

const denies =
  /^(?:den(?:y|ies|ied|ying|ials?)|disput(?:es?|ed)|refut(?:es?|ed)|contradict(?:s|ed)?|reject(?:s|ed)?)$/i
const asks = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:es?|ed)|enquir(?:es?|ed)|doubt(?:s|ed)?)$/i
const believes =
  /^(?:believ(?:es?|ed|ing)|belief|think(?:s|ing)?|thought|suppos(?:es?|ed)|suspect(?:s|ed)?|assum(?:es?|ed)|assumption|opinion|hop(?:es?|ed)|fear(?:s|ed)?|feels?|felt|guess(?:es|ed)?|imagin(?:es?|ed)|expect(?:s|ed)?)$/i
const rumours = /^(?:rumou?rs?|rumou?red|gossip|hearsay|legend|whisper(?:s|ed)?)$/i
const wishes =
  /^(?:want(?:s|ed)?|wish(?:es|ed)?|demand(?:s|ed)?|order(?:s|ed)?|propos(?:es?|ed|als?)|promis(?:es?|ed)|threaten(?:s|ed)?|threats?|plan(?:s|ned)?|decid(?:es?|ed)|decision|agree(?:s|d)?|ask(?:s|ed)? to|request(?:s|ed)?|insist(?:s|ed)?|urg(?:es?|ed)|recommend(?:s|ed)?)$/i

/** The voices of a document: finds the chain that tells what stands at a place. */
export function tellings(account: Account, nameAt: (span: Span) => string | null): (at: Span) => Telling {
  const { document, attributions, quotations } = account
  const byContent = attributions
    .flatMap((one) => one.content.map((content) => ({ content, one })))
    .sort((a, b) => a.content.from - b.content.from)
  return (at) => {
    const around = byContent
      .filter(({ content, one }) => covers(content, at) && !one.cue.some((cue) => covers(at, cue)))
      .sort((a, b) => b.content.to - b.content.from - (a.content.to - a.content.from))
      .map(({ one }) => one)
    const told = new Set(around.flatMap(({ quotation }) => quotation ?? []))
    const unsaid = quotations.filter(
      ({ id, group, kind, segments }) =>
        kind === 'direct' &&
        !told.has(id) &&
        !told.has(group ?? id) &&
        segments.some((segment) => covers(segment, at)),
    )
    const writer = author(account, at)
    const speakers = unsaid.map(
      ({ speaker, cue, segments, date }): Voice => ({
        name: speaker?.name ?? null,
        act: cue?.act ?? 'says',
        date: dated(date?.edtf ?? null),
        evidence: speaker?.evidence ?? segments[0]!,
      }),
    )
    const reporters = around.map((one) => voiceOf(document.text, one, nameAt))
    const direct = reporters.filter((_, i) => around[i]!.type === 'direct')
    const voices = [writer, ...speakers, ...reporters]
    return {
      voices,
      self: (direct.at(-1) ?? speakers.at(-1) ?? writer).name,
      modality: modalityOf(document.text, around),
      denied: cues(document.text, around).filter((cue) => denies.test(cue)).length % 2 === 1,
      asked: cues(document.text, around).some((cue) => asks.test(cue)),
    }
  }
}

function author({ document }: Account, at: Span): Voice {
  const part = document.parts.find((one) => !one.furniture && covers(one, at))
  return {
    name: part?.author ?? (part && document.parts.length > 1 ? null : document.author),
    act: 'tells',
    date: dated(part?.date ?? document.date),
    evidence: part ? { from: part.from, to: part.from } : { from: 0, to: 0 },
  }
}

function dated(edtf: string | null): When | null {
  return edtf === null ? null : parseWhen(edtf)
}

function voiceOf(
  text: string,
  { source, cue, content }: Attribution,
  nameAt: (span: Span) => string | null,
): Voice {
  const [first] = source
  return {
    name: first ? nameAt(first) : null,
    act: cue[0] ? text.slice(cue[0].from, cue[0].to).replace(/\s+/g, ' ') : 'says',
    date: null,
    evidence: first ?? cue[0] ?? content[0]!,
  }
}

function cues(text: string, around: readonly Attribution[]): string[] {
  return around.flatMap(({ cue }) => cue.flatMap(({ from, to }) => text.slice(from, to).split(/\s+/)))
}

function modalityOf(text: string, around: readonly Attribution[]): Statement['modality'] {
  const words = cues(
    text,
    around.filter(({ type }) => type !== 'direct'),
  )
  if (words.some((cue) => wishes.test(cue))) return 'hypothetical'
  if (words.some((cue) => rumours.test(cue))) return 'rumoured'
  if (words.some((cue) => believes.test(cue))) return 'believed'
  return around.some(({ type }) => type !== 'direct') ? 'reported' : 'asserted'
}
