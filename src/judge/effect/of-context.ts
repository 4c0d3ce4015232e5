import { beginsList, isAnswer, isPronoun } from '../../sense/clause.ts'
import { isQuestion } from '../../sense/embedding.ts'
import type { Around } from './around.ts'
import type { Bearing } from './bearing.ts'
import { effectsBehind } from './behind.ts'
import { effectsInFront } from './in-front.ts'
import { effectsOfFrame } from './of-frame.ts'

/** What the source's words before and behind the quotation do to it, unless the draft says so too. */
export function effectsOfContext(bearing: Bearing): Around[] {
  return [
    ...effectsOfFrame(bearing),
    ...effectsInFront(bearing),
    ...effectsBehind(bearing),
    ...alone(bearing),
  ]
}

// Words that need others: an answer its question, "the first" its second, "they" those whom it stands for.
function alone({ previous, next, after, taken, before, frame, tongue }: Bearing): Around[] {
  const found: Around[] = []
  const alone = before.replace(/^\s*[^:]{1,40}:\s*$/, '').trim() === ''
  if (alone && isQuestion(previous) && isAnswer(taken, tongue) && !isAskedBy(frame, previous))
    found.push({ code: 'B12', grade: 'risk', words: previous.trim().slice(-80), where: 'before' })
  if (beginsList(taken, `${after} ${next}`, tongue))
    found.push({ code: 'B13', grade: 'risk', words: `${after} ${next}`.trim().slice(0, 80), where: 'after' })
  const first = /\p{L}+/u.exec(taken)?.[0] ?? ''
  const named =
    /(?:of|about|on|über|von|de|sur)\s+(?:the|a|an|his|her|their|der|die|das|den|dem|le|la|les)?\s*(?:\p{L}+\s+){0,2}?(\p{L}{4,})[\s,:“"„«]*$/iu.exec(
      frame,
    )?.[1]
  if (
    before.trim() === '' &&
    previous !== '' &&
    named &&
    isPronoun(first, tongue) &&
    !previous.toLowerCase().includes(named.toLowerCase().slice(0, -1))
  )
    found.push({ code: 'B14', grade: 'risk', words: previous.trim().slice(-80), where: 'before' })
  return found
}

/** The draft gives the question too: it has most of the question's longer words. */
function isAskedBy(frame: string, question: string): boolean {
  const long = question.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return (
    long.length > 0 && long.filter((word) => frame.toLowerCase().includes(word)).length * 2 >= long.length
  )
}
