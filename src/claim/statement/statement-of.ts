import { frameBefore } from '../../sense/embedding.ts'
import type { FrameKind } from '../../sense/frame-patterns.ts'
import { type EventFrame, eventForms } from '../word/event-lexicon.ts'
import type { Clause } from './clause-slots.ts'
import { amountOf, isPersonal, isPlace, placesOf, slotOf } from './filled-slot.ts'
import { headOf, type Phrase } from './noun-phrase-at.ts'
import type { Reading } from './reading.ts'
import type { Slot, Statement } from './statement.ts'
import type { VerbGroup } from './verb-group.ts'

type Slots = Pick<Statement, 'who' | 'whom' | 'what' | 'where' | 'when' | 'howMany'>

/**
 * The statements of one clause: one for each of several who are joined by "and" and of several places; none where its
 * parts are not plain, or where they say too little.
 */
export function statementOf(reading: Reading, group: VerbGroup, clause: Clause): Statement[] {
  const { tokens } = reading
  if (!clause.subject || !isEvent(reading, group, clause)) return []
  const isLife = clause.object && /^(?:life|lives)$/.test(headOf(tokens, clause.object).word)
  if (isLife && group.frame.matter === 'loss')
    return statementOf(reading, { ...group, frame: dying }, { ...clause, object: null })
  const found = conjuncts(tokens, clause.subject).flatMap((subject) =>
    filled(reading, group, clause, subject),
  )
  const base = frameOf(reading, group, clause)
  // To survive a flood is not to perish in it; one who survived his wife says nothing of that.
  const survives = group.frame.predicate === 'survive'
  if (survives && (!clause.object || isPersonal(tokens, clause.object))) return []
  return found
    .filter((slots) => tellsEnough(group, slots))
    .map((slots, n) => ({
      ...base,
      id: n === 0 ? base.id : `${base.id}.${n}`,
      ...slots,
      to: Math.max(
        base.to,
        ...[slots.whom, slots.what, slots.where, slots.howMany].map((one) => one?.to ?? 0),
      ),
      // "The price has sunk by 18 per cent" is no shipwreck.
      predicate:
        group.frame.matter === 'sinking' && slots.howMany?.unit === '%'
          ? 'fall'
          : survives
            ? 'perish'
            : base.predicate,
      polarity: isNobody(tokens, clause.subject!) !== survives ? turned(base.polarity) : base.polarity,
    }))
}

// "Seventy lost their lives".
const dying: EventFrame = eventForms('die')[0]!.frame

/** Whether the verb has the objects that make it an event: "reached Oslo" and not "reached a point". */
function isEvent({ tokens }: Reading, { frame, passive, last }: VerbGroup, { object }: Clause): boolean {
  if (passive) return frame.undergoer !== 'who' && !frame.toPlace
  if (frame.toPlace) return object !== null && isPlace(tokens, object)
  // "began to work", "stopped working".
  if (frame.turns && /^to$|ing$/.test(tokens[last + 1]?.word ?? '')) return false
  return !frame.needsObject || object !== null
}

/** The places of a statement, one list for each place that is named. */
function filled(reading: Reading, group: VerbGroup, clause: Clause, subject: Phrase): Slots[] {
  const { tokens } = reading
  const { frame, passive } = group
  const object = passive ? null : clause.object
  const undergoes = passive || (frame.turns && !object)
  const agent = passive ? clause.phrases.find(({ preposition }) => preposition === 'by') : undefined
  const undergoer = undergoes ? subject : object
  if (frame.undergoer === 'whom' && undergoer && !isPersonal(tokens, undergoer)) return []
  // "The ship struck a rock" is no strike.
  if (frame.matter === 'strike' && (object !== null || !isPersonal(tokens, subject))) return []
  const subjectSlot = slotOf(reading, subject)
  const objectSlot = object && slotOf(reading, object)
  // "Maas left, and the police arrested him": nobody is meant who does it to himself.
  if (objectSlot?.entity && objectSlot.entity === subjectSlot?.entity) return []
  if (!subjectSlot || (object && !objectSlot && (frame.needsObject || frame.undergoer === 'whom'))) return []
  const doer = !undergoes ? subjectSlot : agent ? slotOf(reading, agent) : null
  const other = undergoes ? subjectSlot : objectSlot
  const [time] = clause.times
  const slots = {
    who: doer,
    whom: frame.undergoer === 'whom' ? other : null,
    what: frame.undergoer === 'what' ? other : null,
    when: time === undefined ? null : tokens[time]!.time,
    howMany: amountOf(reading, group, clause, subject),
  }
  const places: readonly (Slot | null)[] = frame.toPlace ? [objectSlot] : placesOf(reading, group, clause)
  return (places.length > 0 ? places : [null]).map((where) => ({ ...slots, where }))
}

/** What all statements of a clause share. */
function frameOf({ account, tokens, told, asks }: Reading, group: VerbGroup, clause: Clause): Statement {
  const { id } = account.document
  const verb = { from: tokens[group.last]!.from, to: tokens[group.last]!.to }
  const telling = told(verb)
  const frame = telling.voices.length > 1 ? null : framed(account.document.text, tokens, clause)
  const isConditional = /^(?:if|unless|lest)$/.test(clause.under ?? '')
  const isAsked = asks || telling.asked || clause.under === 'whether' || frame === 'questioned'
  const isDenied = group.negated !== (telling.denied || frame === 'denied')
  return {
    id: `${id}:${verb.from}`,
    document: id,
    from: Math.min(tokens[clause.first]!.from, tokens[clause.subject!.first]!.from, verb.from),
    to: Math.max(tokens[clause.last]!.to, verb.to),
    voice: telling.voices,
    predicate: group.frame.predicate,
    who: null,
    whom: null,
    what: null,
    when: null,
    where: null,
    howMany: null,
    polarity: isAsked ? 'questioned' : isDenied ? 'denied' : 'affirmed',
    modality: isConditional
      ? 'hypothetical'
      : (group.modality ?? (frame && modalityOf[frame]) ?? telling.modality),
  }
}

const modalityOf: Readonly<Partial<Record<FrameKind | 'rumoured', Statement['modality']>>> = {
  reported: 'reported',
  rumoured: 'rumoured',
  hypothetical: 'hypothetical',
  ironic: 'hypothetical',
  opined: 'believed',
}

/** What the words of the sentence before a clause make of it: "Some say", "It was rumoured that". */
function framed(
  text: string,
  tokens: Reading['tokens'],
  { first, subject }: Clause,
): FrameKind | 'rumoured' | null {
  const before = (at: number): string => text.slice(tokens[0]!.from, tokens[at]!.from)
  const frame =
    frameBefore(before(Math.min(first, subject!.first)), 'en') ?? frameBefore(before(subject!.first), 'en')
  return frame && (/rumou?r/i.test(frame.words) ? 'rumoured' : frame.kind)
}

function isNobody(tokens: Reading['tokens'], { first }: Phrase): boolean {
  return /^(?:nobody|no|none|neither)$/.test(tokens[first]!.word)
}

function turned(polarity: Statement['polarity']): Statement['polarity'] {
  return polarity === 'questioned' ? polarity : polarity === 'denied' ? 'affirmed' : 'denied'
}

const ownSuffices = /^(?:death|resignation|surrender|strike|marriage|collision|explosion|sinking)$/

/**
 * Whether a clause says enough to be held against another: something named, dated, placed or counted, and more than who
 * it was. A verb of argument with nothing but abstract nouns around it ("the decline began") says no event.
 */
function tellsEnough({ frame, modality }: VerbGroup, slots: Slots): boolean {
  const { who, whom, what, where, when, howMany } = slots
  if (frame.matter === 'presence') return who?.entity != null && where?.entity != null
  if (/^(?:growth|decrease|number|cost)$/.test(frame.matter)) return howMany !== null
  const isNamed = [who, whom, what, where].some((slot) => slot?.entity)
  if (modality === 'hypothetical' && !(isNamed && (when || where || whom || what))) return false
  if (ownSuffices.test(frame.matter)) return true
  const isAnchored = isNamed || when !== null || howMany !== null || where !== null
  const told = frame.turns || frame.undergoer === 'who' ? null : (whom ?? what)
  return isAnchored && [when, where, howMany, told].some((slot) => slot !== null)
}

/** "Kamenev and Zinoviev" are two; "the captain and two men" are left as one. */
function conjuncts(tokens: Reading['tokens'], phrase: Phrase): Phrase[] {
  const and = tokens.findIndex(({ word }, i) => i > phrase.first && i < phrase.last && word === 'and')
  if (and < 0) return [phrase]
  const parts = [
    { first: phrase.first, last: and - 1 },
    { first: and + 1, last: phrase.last },
  ]
  const areNames = parts.every(({ first, last }) => first === last && tokens[last]!.kind === 'name')
  return areNames ? parts : [phrase]
}
