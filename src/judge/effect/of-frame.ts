import { isClause } from '../../sense/clause.ts'
import { bondsIn } from '../../sense/condition.ts'
import { type Frame, frameBefore, isQuestion } from '../../sense/embedding.ts'
import { denialsIn, isNegated } from '../../sense/negation.ts'
import type { Around } from './around.ts'
import { type Bearing, isOwnedByFrame } from './bearing.ts'

/** What the sentences that hold the words make of them: the source's, which may deny or only report, and the draft's. */
export function effectsOfFrame(bearing: Bearing): Around[] {
  return [...framedByDraft(bearing), ...framed(bearing)]
}

// The draft has the speaker deny, or says on a condition, what the source says plainly.
function framedByDraft({ frame, before, taken, isDenied, tongue }: Bearing): Around[] {
  const found: Around[] = []
  if (
    isDenied &&
    isClause(taken, tongue) &&
    !isNegated(before, tongue) &&
    frameBefore(before, tongue)?.kind !== 'denied'
  )
    found.push({ code: 'B01', grade: 'material', words: frame.trim().slice(-80), where: 'frame' })
  if (
    /^\W*(?:only (?:if|when)|unless|nur wenn|à condition que)\b/iu.test(frame) &&
    bondsIn(`${before} ${taken}`, tongue).length === 0
  )
    found.push({ code: 'B08', grade: 'risk', words: frame.trim().slice(0, 80), where: 'frame' })
  return found
}

// The clause stands inside another that denies, supposes, asks or reports it.
function framed(bearing: Bearing): Around[] {
  const { before, after, taken, tongue } = bearing
  const found: Around[] = []
  const frame = before.trim() === '' ? null : frameBefore(before, tongue)
  if (
    frame?.kind === 'reported' &&
    (bearing.isQuoted || /(?<!\p{L})(?:I|we|ich|wir|je|nous)(?!\p{L})/iu.test(frame.words))
  )
    return takenBack(bearing)
  // Behind a "that" a whole sentence needs no verb that is known; a name or a thing in it is framed by nothing.
  const isThat =
    /(?:^|\s)(?:that|whether|dass|daß|ob|qu['’]|que)$/i.test(frame?.words ?? '') ||
    /^(?:that|whether|dass|daß|ob|que)\s/i.test(taken)
  const isWhole = isClause(taken, tongue) || (isThat && /^[\s"”’»)\]]*[.!?;]/u.test(after))
  if (
    frame &&
    isWhole &&
    !isFramedAlike(bearing, frame) &&
    !isOwnedByFrame(bearing, frame.subject) &&
    !(frame.kind === 'questioned' && isAsking(bearing))
  )
    found.push(
      frame.kind === 'opined'
        ? { code: 'B02', grade: 'risk', words: frame.words, where: 'before' }
        : {
            code: 'B10',
            grade: frame.kind === 'reported' ? reportGrade(bearing, frame) : 'material',
            words: frame.words,
            where: 'before',
          },
    )
  const asked = isQuestion(after) && !/\?/.test(taken) && after.length < 200 && isClause(taken, tongue)
  if (asked && !isAsking(bearing))
    found.push({
      code: 'B10',
      grade: /^\s*\p{Lu}/u.test(before) && !frame ? 'risk' : 'material',
      words: after.trim().slice(-60),
      where: 'after',
    })
  const isOwned = frame !== null && isOwnedByFrame(bearing, frame.subject)
  return isOwned ? found : [...found, ...takenBack(bearing)]
}

// The draft says itself that they are denied: "he rejected the claim that".
function isFramedAlike({ frame: said, isDenied, tongue }: Bearing, { kind }: Frame): boolean {
  if (kind !== 'denied') return false
  const own = frameBefore(said.replace(/[\s.!?"“”’»)]+$/u, ''), tongue)
  return own?.kind === 'denied' || isDenied || isNegated(said, tongue)
}

const crowd =
  /^(?:(?:the|some|many|most|certain|our|my|his|her|their|these|those|its)\s+)*(?:critics?|opponents?|enemies|people|they|some|others|many|sceptics?|skeptics?|detractors?|rivals?|gossips?|rumou?rs?|papers?|kritiker|gegner|leute|manche|viele|man|critiques?|adversaires?|certains|gens|on)\b/iu

// Verbs that leave what is said to the one who says it.
const contention =
  /\b(?:argues?d?|contends?|contended|claims?|claimed|alleges?|alleged|pretends?|pretended|imagines?|imagined|complains?|complained|insists?|insisted|believes?|believed|thinks|thought|fears?|feared|supposes?|supposed|suspects?|suspected|hopes?|hoped|imagines|behaupte\p{L}*|unterstell\p{L}*|prétend\p{L}*|allègu\p{L}*)\b/iu

/**
 * Words that the source puts into others' mouths. Given as the source's own they are lifted out; where the draft only
 * says that the source reports them, they are not.
 */
function reportGrade(
  { isClaimed, isWriters, reports }: Bearing,
  { subject, words }: Frame,
): 'risk' | 'material' {
  if (/^(?:as|wie|comme)\s/i.test(words)) return 'risk'
  if (reports && subject !== null) return 'risk'
  if (isWriters) return 'material'
  return isClaimed && (subject === null || crowd.test(subject) || contention.test(words))
    ? 'material'
    : 'risk'
}

const disclaimer =
  /^\W*(?:or )?(?:so|as)\s+(?:at least\s+)?(?:(?:the|some|many|his|her|their|my)\s+)?\p{L}+(?:\s+\p{L}+)?\s+(?:(?:liked?|used|loved?) to\s+)?(?:say|said|says|claim|claimed|claims|put it|would have it|believed?|thought|alleged)\b/iu

// What stands behind takes it back: "I do not think so", "or so the washerwomen liked to say", "NOT."
function takenBack({ after, next, taken, tongue }: Bearing): Around[] {
  const found: Around[] = []
  if (!isClause(taken, tongue)) return found
  const rest = after.replace(/^["”’»)\]]*[.!?;:,—–-]*\s*/u, '')
  if (disclaimer.test(rest))
    found.push({ code: 'B10', grade: 'material', words: rest.trim().slice(0, 80), where: 'after' })
  if (/^\W*NOT\b[.!]/.test(next)) found.push({ code: 'B01', grade: 'material', words: 'NOT', where: 'after' })
  for (const text of [rest, next]) {
    const [denial] = denialsIn(text, tongue)
    if (denial && denial.from < 40 && !/[.!?]/.test(text.slice(0, denial.from)))
      found.push({ code: 'B10', grade: 'material', words: text.trim().slice(0, 80), where: 'after' })
  }
  return found
}

function isAsking({ frame, tongue }: Bearing): boolean {
  return (
    /\?/.test(frame) ||
    frameBefore(frame, tongue)?.kind === 'questioned' ||
    /\b(?:ask|asks|asked|question|questioned|wonder|wondered|fragt|fragte|frage|demande|demanda|question)\b/i.test(
      frame,
    )
  )
}
