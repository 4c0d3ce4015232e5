import type { Span } from '../../text/span.ts'
import type { Count } from './count-at.ts'

const named =
  /\b(?:majority|margin|lead|plurality|(?<!no )difference)(?:\s+(?:over|against|for)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|him|her|them|it))*)?[,:]?\s*(?:\b(?:of|was|is|being|only|just|thus|therefore|so|accordingly|then|a mere|exactly|by|votes)\b|[,:–—\s])*$/iu
const won =
  /\b(?:carried|lost|won|win|wins|winning|passed|rejected|defeated|defeating|beaten|beating|elected|thrown out|adopted|beat|prevailed|led|leads?|leading|home|returned|in|ahead|victorious)\b[^.;]{0,40}\bby\s+(?:only\s+|just\s+|a mere\s+)?$/iu
/** What is counted on both sides of a contest. */
const unit = /^\s+(?:votes?|voices|points|runs|goals|seats)\b/iu

/** Whether a number is told as that by which one side is ahead: "a majority of 17", "beaten by nine votes". */
export function isMarginAt(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 70), from)
  if (named.test(before)) return true
  // "Carried by 78 votes to 61".
  if (/^\s+(?:votes?\s+|voices\s+)?(?:to|against)\s/iu.test(text.slice(to, to + 18))) return false
  return (
    won.test(before) &&
    (unit.test(text.slice(to, to + 9)) ||
      /\b(?:led|beat|defeated|won|elected)\b[^.;,]{0,30}\bby\s+$/iu.test(before))
  )
}

const otherTime =
  /\b(?:at (?:noon|midday|first|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:last|previous|recount|close|end|finish))|by noon|early|earlier|former(?:ly)?|previous(?:ly)?|last|before|usual|once|reduced|recount|scrutiny|needed|required|necessary|wanted|absolute|overall|over all|working|two-thirds|average|record|largest|smallest|expected|predicted|hoped|claimed|promised|half|combined|in 1\d{3}|had been|third|both|two|others?|opponents|rivals|together|parties|would|might|should|could|if)\b/iu

// "He led by 12 points in June, and by 46 to 41 now".
const elsewhere = /\bin \p{Lu}/u

/** Whether a margin is of another vote or of another time than the numbers of its sentence: "the majority of 53 which he had in 1865". */
export function isOfElse(text: string, sentence: Span, margin: Count, sides: readonly Span[]): boolean {
  const [first, last] = [sides[0], sides.at(-1)]
  const isBehind = last !== undefined && last.to <= margin.from
  const from = isBehind ? last.to : sentence.from
  const to = first && first.from > margin.to ? first.from : sentence.to
  const around = `${text.slice(from, margin.from)}|${text.slice(margin.to, to)}`
  return (
    otherTime.test(around) ||
    elsewhere.test(around) ||
    /\|[^.;,]{0,20}\b(?:which|that)\s+\p{L}+\s+had\b/iu.test(around)
  )
}
