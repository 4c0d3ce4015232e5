import { clauseEnd } from '../attribution/clause.ts'
import type { Draft, Stretch } from '../attribution/draft-attribution.ts'
import { auxiliaries, days, prepositions } from '../attribution/english.ts'
import { subjectAfter, subjectBefore } from '../attribution/reporter.ts'
import { type Reporting, reportingVerb } from '../attribution/reporting.ts'
import type { Utterance } from '../attribution/utterance.ts'

/** ", he said" behind or amid the words, ", said Smith" too. */
export function byAside(
  tokens: Utterance,
  i: number,
  group: number,
  { frames, form }: Reporting,
): Draft | null {
  if (!frames.includes('s') || form === 'ing') return null
  return inverted(tokens, i, group) ?? straight(tokens, i, group)
}

function inverted(tokens: Utterance, i: number, group: number): Draft | null {
  if (group !== i) return null
  const before = tokens[i - 1]
  const comma = before?.word === ',' || before?.word === '—' || before?.word === '–'
  if (!before || !(before.kind === 'quotation' || comma)) return null
  const source = subjectAfter(tokens, i + 1)
  if (!source || source.to - source.from > 20) return null
  const end = tokens[source.to]
  if (
    end &&
    !(end.kind === 'sign' || end.kind === 'quotation' || prepositions.has(end.word) || days.has(end.word))
  )
    return null
  const left = { from: contentStart(tokens, i), to: comma ? i - 1 : i }
  if (left.from >= left.to || (left.to - left.from < 3 && tokens[left.from]!.kind !== 'quotation'))
    return null
  // "Smith, the chairman, said the plan": an aside about the subject, not words that were said.
  if (comma && tokens[i - 2]!.kind !== 'quotation' && !hasVerb(tokens, left)) return null
  return { source: [source], cue: [{ from: i, to: i + 1 }], content: [left] }
}

function straight(tokens: Utterance, i: number, group: number): Draft | null {
  const end = tokens[i + 1]
  const closed =
    !end ||
    (end.kind === 'sign' && end.word !== ':') ||
    days.has(end.word) ||
    /^(?:in|on|at|during|to|of|after|when|last|earlier|as|about|before|with|while)$/.test(end.word)
  if (!closed) return null
  if (end && end.word === ',' && tokens[i + 2]?.kind === 'quotation' && tokens[group - 1]?.word !== ',') {
    const source = subjectBefore(tokens, group)
    if (source && source.from === 0) return null
  }
  const source = subjectBefore(tokens, group)
  if (!source || source.from < 1) return null
  const before = tokens[source.from - 1]!
  const comma = before.kind === 'sign' && /^[,—–]$/.test(before.word)
  if (!comma && before.kind !== 'quotation') return null
  const left = { from: contentStart(tokens, source.from), to: comma ? source.from - 1 : source.from }
  if (left.from >= left.to) return null
  const quoted = tokens[left.to - 1]!.kind === 'quotation'
  if (
    !quoted &&
    (left.to - left.from < 3 || prepositions.has(tokens[left.from]!.word) || !hasVerb(tokens, left))
  ) {
    if (!(end?.word === ',' && left.to - left.from >= 1 && i + 3 < tokens.length)) return null
  }
  const content: Stretch[] = [left]
  if (end?.word === ',' && i + 3 < tokens.length && !/ing$/.test(tokens[i + 2]!.word))
    content.push({ from: i + 2, to: clauseEnd(tokens, i + 2) })
  return { source: [source], cue: [{ from: group, to: i + 1 }], content }
}

/** Where the words before a remark like ", he said" begin: behind a semicolon, else with the sentence. */
export function contentStart(tokens: Utterance, before: number): number {
  for (let i = before - 1; i > 0; i--) if (tokens[i - 1]!.word === ';') return i
  // Behind the place that a news report begins with: "ELMHAVEN, May 3 —".
  const dash = tokens.findIndex(
    ({ word }, i) => i > 0 && i < Math.min(8, before - 2) && /^(?:—|–|―|--|-)$/.test(word),
  )
  if (dash > 0 && !hasVerb(tokens, { from: 0, to: dash })) return dash + 1
  return 0
}

function hasVerb(tokens: Utterance, { from, to }: Stretch): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ word, kind }) =>
        kind === 'quotation' ||
        auxiliaries.has(word) ||
        /(?:ed|'s|'re|'m)$/.test(word) ||
        reportingVerb(word) !== null,
    )
}
