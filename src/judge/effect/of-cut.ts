import { isClause } from '../../sense/clause.ts'
import { bondsIn, contrastsIn } from '../../sense/condition.ts'
import { frameBefore, reportsIn } from '../../sense/embedding.ts'
import { hedgesIn } from '../../sense/hedge.ts'
import { clauseAt, denialsIn, isNegated, negatorsIn } from '../../sense/negation.ts'
import { numbersIn } from '../../sense/number.ts'
import type { Tongue } from '../../sense/phrase.ts'
import { restrictorsIn } from '../../sense/quantifier.ts'
import type { Sensed } from './of-edit.ts'

/** What was cut, and what the quotation keeps of the source's sentences on both sides of it. */
export interface Cut {
  /** Kept before the cut, back to the start of its sentence; empty where a sentence ended before the cut. */
  readonly left: string
  readonly cut: string
  /** Kept behind the cut, to the end of its sentence or of the quotation; empty where a sentence begins there. */
  readonly right: string
  /** What is kept behind the cut, whether a sentence begins there or not. */
  readonly onward: string
  /** The last sentence that is kept before the cut ended there. */
  readonly ended: boolean
}

/** What was swallowed that bears on what is kept. Sentences cut whole are their own affair, unless they take back. */
export function effectsOfCut({ left, cut, right, onward, ended }: Cut, tongue: Tongue): Sensed[] {
  const found: Sensed[] = []
  const add = (code: Sensed['code'], grade: Sensed['grade'], words: string): void => {
    if (!found.some((one) => one.code === code))
      found.push({ code, grade, words: words.replace(/\s+/g, ' ').trim() })
  }
  if (isRelative(cut)) return found
  const less = /(?<!\p{L})(?:less|least|too|weniger|kaum|moins|trop)\s*$/iu.exec(cut)
  if (less && /^\s*\p{L}/u.test(right)) add('B07', 'material', less[0])
  if (isSplitNumber(left, cut, right, tongue)) add('B04', 'material', cut)
  const doer =
    /(?<!\p{L})(?:by|of|from|with|for|von|durch|par|de|du)\s+(?:(?:the|a|an|his|her|their|its|dem|der|den|einem|einer|le|la|les)\s+)?$/iu.exec(
      cut,
    )
  if (doer && /^\s*\p{L}/u.test(right) && /(?:^|\s)(?:the|a|an|some|der|die|das|le|la|les)\s*$/iu.test(left))
    add('B06', 'risk', cut)
  const subject = swallowedSubject(cut, onward, ended)
  if (subject) add(subject.code, subject.grade, subject.words)
  for (const { phrase } of reportsIn(cut, tongue))
    if (right.trim() !== '' && !ended) add('B10', 'risk', phrase)
  const [denial] = denialsIn(cut, tongue)
  if (ended && denial && isAtSentenceStart(cut, denial.from))
    add('B01', 'material', sentencePart(cut, denial.from))
  const negator = negatorThatBears(left, cut, right, tongue)
  if (negator) add('B01', 'material', negator)
  for (const bond of bondsIn(cut, tongue)) {
    const segment = segmentAround(cut, bond.from)
    if (attaches(left, cut, right, segment) && !isEpithet(left, cut.slice(segment.from, segment.to)))
      add('B08', 'material', cut.slice(segment.from, segment.to))
  }
  const where = /^\s*,?\s*(?:where|wherever|whenever|wo|où)\s[^.!?]*,\s*$/iu
  if (where.test(cut) && /\b(?:may|shall|must|can|will|is|are|darf|kann|muss|soll|peut|doit)\b/i.test(left))
    add('B08', 'material', cut)
  for (const hedge of hedgesIn(cut, tongue))
    if (
      ['possible', 'probable', 'reported', 'attempted', 'permitted', 'opinion'].includes(hedge.modality) &&
      governs(left, cut, right, hedge.to) &&
      (['reported', 'opinion'].includes(hedge.modality) ||
        !isAside(`${left}${cut}${right}`, left.length + hedge.from, left.length, left.length + cut.length))
    )
      add('B02', 'risk', hedge.phrase)
  for (const restrictor of restrictorsIn(cut, tongue))
    if (
      /^\s*(?:of|von|de|d[’'])?\s*(?:the|den|der|les)?\s*$/iu.test(cut.slice(restrictor.to)) &&
      /^\s*[\p{L}]/u.test(right)
    )
      add('B03', 'risk', restrictor.phrase)
  const frame = right.trim() === '' ? null : frameBefore(lastSentencePart(`${left} ${cut}`), tongue)
  if (frame && cut.includes(frame.words.split(' ').at(-1)!)) {
    if (frame.kind === 'opined') add('B02', 'risk', frame.words)
    else add('B10', frame.kind === 'reported' ? 'risk' : 'material', frame.words)
  }
  for (const contrast of contrastsIn(cut, tongue)) {
    const segment = segmentAround(cut, contrast.from)
    const clause = cut.slice(segment.from)
    if (!isClauseAt(cut, segment.from) || !isClause(clause, tongue)) continue
    const turns = negatorsIn(clause, tongue).length > 0 || restrictorsIn(clause, tongue).length > 0
    const opposes = ended ? isAtSentenceStart(cut, contrast.from) : left.trim() !== '' && segment.from <= 3
    if (opposes) add('B09', turns || ended ? 'material' : 'risk', clause)
  }
  return found
}

/** The cut is a clause of its own between commas that says more of what stands before it: "who was not a member". */
function isRelative(cut: string): boolean {
  return /^\s*,\s*(?:(?:of|in|to|from|with|by|for|on|von|in|mit|bei|aus|de|à|dans)\s+)?(?:who|whom|whose|which|der|die|das|dessen|deren|denen|dem|den|welche[rsnm]?|qui|dont|lequel|laquelle)\s[^.!?;]*,\s*$/iu.test(
    cut,
  )
}

/** "a small, if pretty, garden": the condition is an adjective's. */
function isEpithet(left: string, segment: string): boolean {
  return (
    segment.trim().split(/\s+/).length <= 3 &&
    /\b(?:a|an|the|his|her|its|their|my|our|ein\p{L}*|une?)\s+\p{L}+\s*$/iu.test(left)
  )
}

/** A number of which the cut takes a part: "two thousand | four hundred". */
function isSplitNumber(left: string, cut: string, right: string, tongue: Tongue): boolean {
  const whole = numbersIn(`${left}${cut}${right}`, tongue)
  const [from, to] = [left.length, left.length + cut.trimEnd().length]
  return whole.some(
    (one) =>
      (one.from < to && one.to > to + 1 && one.from >= from - 1) ||
      (one.from < from - 1 && one.to > from + 1),
  )
}

const pronoun = /(?:^|[.!?]["”’)]*\s+)(?:he|she|it|they|er|sie|es|il|elle|ils|elles)\s*$/iu
const opener = /^\s*(?:he|she|it|they|er|sie|es|il|elle|ils|elles)\b/iu

/** The cut takes the sentence that says whom the next one is about. */
function swallowedSubject(cut: string, right: string, ended: boolean): Sensed | null {
  const sentences = cut
    .split(/(?<=[.!?]["”’)]*)\s+/u)
    .map((one) => one.trim())
    .filter(Boolean)
  const last = sentences.at(-1) ?? ''
  if (pronoun.test(cut) && sentences.length > 1) {
    const other = sentences.at(-2)!
    return /^(?:The|A|An|Der|Die|Das|Le|La|\p{Lu}\p{Ll}+)\s/u.test(other) && !opener.test(other)
      ? { code: 'B05', grade: 'material', words: other }
      : null
  }
  return ended &&
    opener.test(right) &&
    /^(?:The|A|An|Der|Die|Das|Le|La|My|His|Her)\s/u.test(last) &&
    !opener.test(last)
    ? { code: 'B14', grade: 'risk', words: last }
    : null
}

/** A clause begins there: behind a comma or at a sentence's start, not inside a row of adjectives. */
function isClauseAt(cut: string, at: number): boolean {
  return /(?:^|[,;:—–.!?]["”’)]*)\s*$/u.test(cut.slice(0, at)) || at === 0
}

// A negation whose clause is cut in two: what is kept of the clause says the opposite of the whole.
function negatorThatBears(left: string, cut: string, right: string, tongue: Tongue): string | null {
  const whole = `${left}${cut}${right}`
  for (const negator of negatorsIn(cut, tongue)) {
    const clause = clauseAt(whole, left.length + negator.from)
    const keptLeft = whole.slice(clause.from, Math.max(clause.from, left.length))
    const keptRight = whole.slice(Math.min(clause.to, left.length + cut.length), clause.to)
    if (wordCount(keptRight) === 0 && !bearsBackward(keptLeft, tongue)) continue
    if (wordCount(keptLeft) + wordCount(keptRight) === 0) continue
    // An aside between commas or dashes governs itself.
    if (isAside(whole, left.length + negator.from, left.length, left.length + cut.length)) continue
    if (isNegated(whole, tongue, clause) !== isNegated(`${keptLeft} ${keptRight}`, tongue))
      return negator.phrase
  }
  return null
}

/** German puts its "nicht" behind what it denies. */
function bearsBackward(kept: string, tongue: Tongue): boolean {
  return tongue === 'de' && wordCount(kept) >= 2
}

function wordCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}

// Between two commas or dashes that both lie inside the cut, or at its borders, and holding a verb of its own.
function isAside(whole: string, at: number, from: number, to: number): boolean {
  const before = Math.max(
    whole.lastIndexOf(',', at),
    whole.lastIndexOf('(', at),
    whole.lastIndexOf('—', at),
    whole.lastIndexOf('–', at),
  )
  const rest = whole.slice(at).search(/[,)—–]/)
  const after = rest < 0 ? -1 : at + rest
  if (before < from - 1 || after < 0 || after > to) return false
  // "not, I repeat not, raise" is no aside: the negation stands before its comma.
  return (
    !/^[\s,]*(?:\p{L}+[\s,]+){0,2}$/u.test(whole.slice(before + 1, at)) ||
    wordCount(whole.slice(at, after)) > 3
  )
}

function isAtSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?:;]["”’)\]]*)\s*(?:\p{L}+,?\s+){0,2}$/u.test(text.slice(0, at))
}

function sentencePart(text: string, at: number): string {
  const end = text.slice(at).search(/[.!?]/)
  return text.slice(at, end < 0 ? text.length : at + end + 1)
}

function lastSentencePart(text: string): string {
  return text.slice(Math.max(0, ...['.', '!', '?'].map((mark) => text.lastIndexOf(`${mark} `) + 1)))
}

/** The part of a cut between marks around a place. */
function segmentAround(text: string, at: number): { from: number; to: number } {
  const before = text.slice(0, at)
  const from =
    Math.max(...[',', ';', ':', '(', '—', '–', '.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1
  const rest = text.slice(at).search(/[;:)—–.!?]/)
  return { from, to: rest < 0 ? text.length : at + rest }
}

/** A condition binds what is kept when it begins a part of the cut, in a sentence of which something is kept. */
function attaches(left: string, cut: string, right: string, segment: { from: number; to: number }): boolean {
  const head = cut.slice(segment.from, segment.to)
  if (!/^\s*(?:(?:and|but|or|or even|even|except|only|always|und|aber|et|mais|ou)\s+){0,2}\p{L}+/u.test(head))
    return false
  const opensCut = cut.slice(0, segment.from)
  const sameAsLeft = left.trim() !== '' && !/[.!?]["”’)\]]*\s+\p{Lu}/u.test(opensCut)
  const sameAsRight =
    right.trim() !== '' &&
    !/[.!?]["”’)\]]*\s+\p{Lu}/u.test(cut.slice(segment.from)) &&
    !/[.!?]["”’)\]]*\s*$/u.test(cut)
  const first = /\p{L}+/u.exec(head)?.index ?? 0
  return (sameAsLeft || sameAsRight) && isBondAt(head, first)
}

function isBondAt(head: string, first: number): boolean {
  // The condition must be what the segment begins with, after at most two small words.
  return head.slice(0, 24).trim().length > 0 && first < 6
}

/** A modal word governs what is kept behind the cut when no mark parts them, or only the marks of an aside. */
function governs(left: string, cut: string, right: string, to: number): boolean {
  const rest = cut.slice(to)
  return right.trim() !== '' && left.trim() !== '' && !/[.!?;:]/.test(rest) && /^\s*\p{Ll}/u.test(right)
}
