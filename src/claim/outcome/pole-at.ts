import type { ClaimToken } from '../statement/claim-token.ts'
import { type Phrase, phraseBack } from '../statement/noun-phrase-at.ts'
import { be, chainBefore } from '../statement/verb-chain.ts'
import { isNone, isNot, isPassiveAt, type Match, matchesAt, objectOn } from './pole-match.ts'
import type { Axis, Pole } from './pole-pattern.ts'
import { type PoleAt, predicate } from './pole-predicate.ts'
import { agentOf, deedOf, inverted, isFormFit, isObscure, subjectAt } from './told-verb.ts'

/** The poles that a sentence tells as deeds, not as what might be; of the same words the longest form only. */
export function polesIn(tokens: readonly ClaimToken[]): PoleAt[] {
  const found: PoleAt[] = []
  const told = new Map<Axis, number>()
  for (let i = 0; i < tokens.length; i++) {
    const all = matchesAt(tokens, i)
    const longest = Math.max(...all.map(({ last }) => last))
    for (const match of all) {
      const isLongest = all.every(
        ({ last, pattern }) => last <= match.last || pattern.pole.axis !== match.pattern.pole.axis,
      )
      const { axis } = match.pattern.pole
      if (i <= (told.get(axis) ?? -1)) continue
      const one =
        isLongest && (match.last === longest || match.pattern.verb) ? toldAt(tokens, i, match) : null
      if (one && !found.some((other) => other.first === i && other.pole === one.pole)) found.push(one)
    }
    // "Found him guilty" tells nothing of "guilty" besides.
    // "Pleaded not guilty" tells nothing of "guilty" at all.
    if (all.some(({ pattern, last }) => last === longest && pattern.verb && pattern.rest.length > 0))
      i = Math.max(i, longest)
    else
      for (const { pattern, last } of all)
        if (pattern.rest.length > 0)
          told.set(pattern.pole.axis, Math.max(last, told.get(pattern.pole.axis) ?? -1))
  }
  return found
}

function toldAt(tokens: readonly ClaimToken[], i: number, match: Match): PoleAt | null {
  if (/^(?:or|and\/or)$/.test(tokens[match.last + 1]?.word ?? '') || tokens[i - 1]?.word === 'or') return null
  return match.pattern.verb === null ? predicate(tokens, i, match) : verbal(tokens, i, match)
}

function verbal(tokens: readonly ClaimToken[], i: number, match: Match): PoleAt | null {
  const { pattern, bearer, isPassive, last } = match
  const chain = chainBefore(tokens, i)
  const deed = deedOf(tokens, i, chain)
  if (!deed || !isFormFit(tokens, i, pattern.base, chain)) return null
  const turned = inverted(tokens, i, chain)
  const subject = turned ?? subjectAt(tokens, deed.first)
  const object = bearer ?? (pattern.verb === 'object' && !isPassive ? objectOn(tokens, i + 1) : null)
  const isUndergone =
    bearer === null &&
    (pattern.verb === 'subject' || isPassive || (object === null && !/ing$/.test(tokens[i]!.word)))
  // "With the rest was consumed the body of the saint".
  const behind = isPassive && subject === null ? objectOn(tokens, last + 1) : null
  const front = isUndergone && pattern.verb === 'object' && !isPassive ? frontedAt(tokens, subject) : null
  if (isUndergone && !subject && !behind && isObscure(tokens, deed.first)) return null
  const none = [subject, object].filter((phrase) => phrase && isNone(tokens, phrase))
  // "Gave him no warning".
  const isNothing =
    object !== null && object.last >= last && /^(?:no|nothing)$/.test(tokens[object.last + 1]?.word ?? '')
  // "Was not duly elected".
  const isBetween =
    be.test(tokens[i]!.word) && tokens.slice(i + 1, last).some((_, k) => isNot(tokens, i + 1 + k))
  const nots = [turned !== null, isNothing, isBetween].filter(Boolean).length + none.length
  return {
    pole: pattern.pole,
    first: i,
    last,
    bearer: bearer ?? front ?? (isUndergone ? (subject ?? behind) : object),
    doer: front ? subject : isUndergone ? (isPassive ? agentOf(tokens, last) : null) : subject,
    isDenied: deed.isDenied !== (nots % 2 === 1),
    opens: subject?.first ?? deed.first,
  }
}

// "Her books she gave to the town": the object before the subject.
function frontedAt(tokens: readonly ClaimToken[], subject: Phrase | null): Phrase | null {
  if (!subject || !/^(?:i|he|she|we|they)$/.test(tokens[subject.first]!.word)) return null
  const front = phraseBack(tokens, subject.first - 1)
  const opener = front && tokens[front.first - 1]
  return front && (!opener || opener.kind === 'sign' || /^(?:and|but)$/.test(opener.word)) ? front : null
}

/** What a verb tells of a pole, whatever its words: for what is denied of one deed and told of another. */
export function verbalAt(tokens: readonly ClaimToken[], i: number, pole: Pole, base: string): PoleAt | null {
  const pattern = {
    pole,
    verb: 'object' as const,
    isPredicate: false,
    base,
    rest: [],
    unless: new Set<string>(),
  }
  return verbal(tokens, i, { pattern, last: i, bearer: null, isPassive: isPassiveAt(tokens, i) })
}
