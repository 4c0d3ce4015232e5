import { sentenceAt } from '../../text/sentence.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { isPoint } from './date-pair.ts'
import { fits, gapTold, type Stretch, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const present = /\b(?:has|have|is|are|am|it is now)\b/iu
const past = /\b(?:had|was then|were then|would)\b/iu
const beforeLength =
  /^\s*$|\b(?:for|these|those|past|last|now|is|been|of|in|some|just|over|nearly|almost|full|the|exactly)\s*$|[,(—–]\s*$/iu

/** "Since it was opened, in April 1889, a space of six years and nine months": up to the day of writing. English only. */
export function wrongUntilNow({ document: { text, id, date, language }, temporals }: Account): Sum[] {
  const now = date && date.length >= 7 && (language === null || language === 'en') ? parseWhen(date) : null
  if (!now) return []
  return temporals.flatMap((since, i) => {
    const around = text.slice(Math.max(0, since.from - 120), since.to + 90)
    if (!isPoint(since) || !/\b(?:since|ago)\b/iu.test(around)) return []
    const sentence = sentenceAt(text, since.from)
    const others = [temporals[i - 1], temporals[i + 1]].filter(
      (other) => other && isPoint(other) && isIn(sentence, other),
    )
    const [one, ...more] = stretchesIn(text, sentence).filter((other) => !overlaps(other, since))
    if (!one || more.length > 0 || others.length > 0 || !isSince(text, sentence, since, one)) return []
    if (fits(one, since.when!, now)) return []
    return [sumOfTime(id, 'stretch of time', text, [one, since], gapTold(text, one, since.when!, now))]
  })
}

function isIn(sentence: Span, { from, to }: Span): boolean {
  return from >= sentence.from && to <= sentence.to
}

/** Whether a length of time is the one from a date until today. */
function isSince(text: string, sentence: Span, since: Temporal, one: Stretch): boolean {
  const words = text.slice(sentence.from, sentence.to)
  const [a, b] = one.from < since.from ? [one, since] : [since, one]
  const gap = text.slice(a.to, b.from)
  if (past.test(words) || /[;.]/u.test(gap)) return false
  const behind = text.slice(one.to, one.to + 14)
  if (/^\s+ago\b/iu.test(behind)) return /^(?:\s+ago)?\s*,?\s*\(?(?:on|in)?\s*(?:the\s+)?$/iu.test(gap)
  if (/^\s*(?:later|after|before|earlier|old|of age|at|from)\b/iu.test(behind) || gap.length > 70)
    return false
  const told = /\bsince\b[^.;]{0,70}$/iu.test(text.slice(sentence.from, since.from)) && present.test(words)
  return told && beforeLength.test(text.slice(Math.max(sentence.from, one.from - 30), one.from))
}
