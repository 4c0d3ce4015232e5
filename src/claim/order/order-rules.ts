import { hasFiniteVerb } from '../../sense/finite-verb.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { isPlaceNoun } from '../statement/place-noun.ts'
import { keysIn } from '../word/claim-words.ts'
import {
  alreadyAt,
  byThenAt,
  firstAt,
  followedAt,
  laterAt,
  nextAt,
  notYetAt,
  precededAt,
  thenAt,
} from './order-adverbs.ts'
import { boundAt, leftOf, type Part, rightOf } from './order-bound.ts'
import { order, type Parts, type Rule, reversed, text } from './order-parts.ts'
import { byTimeAt, havingAt, onceAt, overAt, soonerAt, whenAt, whileAt } from './order-when.ts'

const pointer = /^\s*(?:then|that|this|these|those|which|it|he|she|they)\b/iu
const unreal = /\b(?:could|might|would|should|can|may|time to)\b/iu
const authority =
  /^\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+|our\s+)?(?:\p{L}+\s+){0,2}?(?:courts?|judges?|jury|juries|magistrates?|bench|tribunal|committee|commission(?:ers)?|inquiry|council|board|house|parliament|altar|king|queen|public|world|god|lord|lords|sheriff|justices?|coroner|congress|senate|audience|assembly|wind|mast|eyes?|gates?|doors?|walls?|town|city|place)(?=\s*[.,;:)]|\s+(?:at|in|on|of|for|to|by|with|and|upon|where|who)\b|\s*$)|^\s+(?:him|them|us|me|you|her|it|whom|which|(?:mr|mrs|sir|lord|judge|justice)\b[^,;]{0,40})(?=\s*[.,;:)]|\s+(?:at|in|on|and|for|with)\b|\s*$)|^\s+(?:long|and after)\b/iu
const idiom =
  /^\s+(?:all|the (?:manner|fashion|style|pattern|model|example)|that (?:fashion|manner))\b|^\s+(?:him|her|it|them|us|me|you)\s*(?:[.,;:]|$)/iu
const orPointed = (words: string, part: Part): Part | null =>
  pointer.test(text(words, part)) && !/\p{L}{2}\s+\p{L}{3}/u.test(text(words, part)) ? null : part

// "Before the vote", not "before the town", "before Members".
function isHappening(sub: string): boolean {
  if (
    /^\s*(?:the\s+)?(?:end|beginning|close|middle|start)\s+of\s+(?:\p{L}+\s+){0,2}?(?:day|week|month|year|season|century|\d+)\s*$/iu.test(
      sub,
    )
  )
    return false
  if (hasFiniteVerb(sub, 'en') || keysIn(sub).some((key) => key.startsWith('!'))) return true
  const head =
    /^\s*(?:\p{L}+\s+)*?(\p{L}+)(?=\s*$|\s+(?:of|in|at|on|from|to|with|by|upon|between|for|that|which)\b)/u.exec(
      sub,
    )?.[1]
  return head !== undefined && /^\p{Ll}/u.test(head) && !isPlaceNoun(head) && !isPersonNoun(head)
}

// "The tunnel was completed before the bridge."
const made =
  /\b(?:was|were|is|been|being)\s+(?:\p{L}+ly\s+|only\s+)?(?:completed|opened|built|founded|finished|begun|printed|published|written|elected|discovered|invented|taken|sold|closed|reached|established|launched|signed)\s*$/iu

// "Founded two years after the school."
function isMeasured(words: string, at: Part): boolean {
  return /\b(?:minutes?|hours?|days?|weeks?|months?|years?)\s+$/iu.test(words.slice(0, at.from))
}

function beforeAt(words: string, at: Part): Parts | null {
  if (
    authority.test(words.slice(at.to)) ||
    /\b(?:never|ever|as|than|like|and)\s+$/iu.test(words.slice(0, at.from))
  )
    return null
  const bound = boundAt(words, at)
  if (!bound) return null
  const sub = text(words, bound.sub)
  if (
    /\p{L}{2}/u.test(sub) &&
    !isHappening(sub) &&
    !isMeasured(words, at) &&
    !made.test(text(words, bound.main))
  )
    return null
  if (unreal.test(sub)) return null
  if (!/\p{L}{2}/u.test(sub))
    return /\bhad\b/iu.test(text(words, bound.main)) ? order(bound.main, null) : null
  const told = order(bound.main, orPointed(words, bound.sub))
  return bound.isDenied ? reversed(told) : told
}

function afterAt(words: string, at: Part): Parts | null {
  if (
    idiom.test(words.slice(at.to)) ||
    /\b(?:looke?d?|named|sought|called|inquired|enquired|one|day|year|time)\s+$/iu.test(
      words.slice(0, at.from),
    )
  )
    return null
  const joined = /(?:[,;]\s*(?:and\s+|but\s+)?|\sand\s+)(?:only\s+|\p{L}+ly\s+|soon\s+)?$/iu.exec(
    words.slice(0, at.from),
  )
  const pointed = /^\s+(?:this|that)\b(?!\s+\p{L}+\s+(?:was|were|had))/iu.exec(words.slice(at.to))
  if (joined && pointed) return order(leftOf(words, joined.index), rightOf(words, at.to + pointed[0].length))
  if (/^\s+which\b/iu.test(words.slice(at.to)))
    return order(leftOf(words, at.from), rightOf(words, at.to + 6))
  const bound = boundAt(words, at)
  if (!bound || (!bound.isFront && bound.isDenied && !/\b(?:until|till)\s*$/iu.test(words.slice(0, at.from))))
    return null
  const sub = text(words, bound.sub)
  if (!isHappening(sub) && !pointer.test(sub) && !isMeasured(words, at)) return null
  return order(orPointed(words, bound.sub), bound.main)
}

function untilAt(words: string, at: Part): Parts | null {
  const bound = boundAt(words, at)
  return bound?.isDenied && !/^\s+after\b/iu.test(words.slice(at.to))
    ? order(orPointed(words, bound.sub), bound.main)
    : null
}

const calls: readonly (readonly [Rule, string])[] = [
  [beforeAt, 'before|ere|prior to|earlier than|on the eve of'],
  [afterAt, 'after|following|later than'],
  [untilAt, 'until|till'],
  [whenAt, 'when'],
  [whileAt, 'while|whilst'],
  [
    onceAt,
    'once|as soon as|the moment|upon|at the end of|at the close of|in the wake of|in the aftermath of',
  ],
  [overAt, 'with'],
  [havingAt, 'having'],
  [soonerAt, 'no sooner|hardly had|scarcely had'],
  [byTimeAt, 'by the time'],
  [byThenAt, 'by then|by that time'],
  [thenAt, 'then|thereupon|thereafter|subsequently|afterward|afterwards|whereupon'],
  [laterAt, 'later'],
  [firstAt, 'first'],
  [followedAt, 'followed'],
  [precededAt, 'preceded'],
  [nextAt, 'the following|the next'],
  [alreadyAt, 'previously|already|the previous|earlier that'],
  [notYetAt, 'not yet|had yet|as yet|at that time'],
]

/** Every rule by the words that call it. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  calls.flatMap(([rule, words]) => words.split('|').map((word) => [word, rule] as const)),
)
