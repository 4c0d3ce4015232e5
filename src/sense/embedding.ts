import { type FrameKind, framePatterns, sayings } from './frame-patterns.ts'
import { type Found, finderOf, type Tongue } from './phrase.ts'

/** A frame around a clause: what it does, the words that do it, and whose mouth it puts the clause into. */
export interface Frame {
  readonly kind: FrameKind
  readonly words: string
  /** The subject of the frame as written, lower case; null where it is nobody's. */
  readonly subject: string | null
}

/** UTF-16 units before a clause that can frame it. */
const REACH = 300

const marks = /[\s,;:“"«„‚‘—–-]+$/u

/**
 * The frame that the words before a clause put around it; `before` is the clause's own sentence up to where it begins.
 * Null where it stands by itself, or where a denial of a denial leaves it as it is.
 */
export function frameBefore(before: string, tongue: Tongue): Frame | null {
  const reach = before.slice(-REACH).replace(/\s+/g, ' ')
  const head = reach.replace(marks, '')
  if (head === '') return null
  const { affirmed, kinds, impersonal } = framePatterns[tongue]
  if (affirmed.test(head)) return null
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(head)
    if (match) return { kind, words: tidy(match[0]), subject: null }
  }
  const nobody = impersonal.exec(head)
  return nobody
    ? { kind: 'reported', words: tidy(nobody[0]), subject: null }
    : saidBySomebody(head, reach.slice(head.length), tongue)
}

/** Somebody and a verb of saying right before the clause: "critics say". */
function saidBySomebody(head: string, tail: string, tongue: Tongue): Frame | null {
  const { saying, needsThat, helpers, first, opinion, border } = framePatterns[tongue]
  const said = saying.exec(head)
  if (!said) return null
  const [, verb = '', that] = said
  const isOpened = /[:“"«„‚‘]/.test(tail)
  if (!that && needsThat.test(verb) && !isOpened) return null
  const lead = head.slice(0, said.index)
  const helped = helpers.exec(lead)
  // "the boats were reported": nobody says anything.
  if (
    !that &&
    !isOpened &&
    /(?:^|\s)(?:is|are|was|were|been)\s(?:\p{L}+ly\s)?$/iu.test(lead) &&
    !/ing$/.test(verb)
  )
    return null
  const until = helped ? lead.slice(0, helped.index) : lead
  const from = Math.max(0, ...Array.from(until.matchAll(border), ({ 0: mark, index }) => index + mark.length))
  const named = tidy(until.slice(from))
  const subject = named
    .replace(/^(?:as|wie|comme)\s/i, '')
    .split(' ')
    .slice(-SUBJECT)
    .join(' ')
    .toLowerCase()
  if (subject === '' || /(?:^|\s)(?:to|zu|de)$/.test(subject)) return null
  const words = tidy(`${named}${head.slice(until.length)}`)
  if (first.test(subject.split(/[\s'’]/).at(-1)!))
    return opinion.test(verb) ? { kind: 'opined', words, subject } : null
  // What a fact means is no report of it.
  if (/^(?:mean|impl)/i.test(verb) && !/^(?:he|she|they|you|who)$/.test(subject)) return null
  return { kind: 'reported', words, subject }
}

/** Words of a subject that are kept. */
const SUBJECT = 8

const asides = finderOf({
  en: 'it is claimed|it was claimed|it is said|it was said|it is alleged|it was alleged|it is rumoured|it was rumoured|it is rumored|it is believed|it was believed|it is reported|it was reported|it is thought|it was thought|some say|so they say|they say|they said|people say|so it is said|so it was said|so it is claimed|I am told|we are told|as I am told|according to',
  de: 'es heißt|so heißt es|wie es heißt|wie man sagt|sagt man|wie behauptet wird|wird behauptet|wurde behauptet|laut|angeblich|dem vernehmen nach',
  fr: "dit-on|à ce qu'on dit|prétend-on|affirme-t-on|paraît-il|selon|d'après|on le dit",
})

/** Words that put what stands around them into others' mouths: "it was claimed", "so they say". */
export function reportsIn(text: string, tongue: Tongue): Found[] {
  return asides(text, tongue)
}

const telling: Readonly<Record<Tongue, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(?:${sayings.en}|told|asked|replied|answered|added)(?!\\p{L})`, 'iu'),
  de: new RegExp(`(?<!\\p{L})(?:${sayings.de}|antwortete|fügte hinzu)(?!\\p{L})`, 'iu'),
  fr: new RegExp(`(?<!\\p{L})(?:${sayings.fr}|répondit|ajouta)(?!\\p{L})`, 'iu'),
}

/** Whether somebody is said to say what follows, anywhere before it in its sentence. */
export function reportedBefore(before: string, tongue: Tongue): boolean {
  return telling[tongue].test(before)
}

/** Whether a sentence asks, by its last mark. */
export function isQuestion(sentence: string): boolean {
  return /\?[!?]*["”’»)\]]*\s*$/u.test(sentence)
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,:;“"«„—–-]+$/g, '')
}
