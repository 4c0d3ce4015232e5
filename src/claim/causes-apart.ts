import type { Span } from '../text/span.ts'
import { keysIn } from './claim-words.ts'
import {
  type Akin,
  type Apart,
  areApart,
  isPlain,
  push,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

/** What a sentence gives as the cause of something, or denies to be it. */
interface Cause {
  readonly sentence: Sentence
  readonly denied: boolean
  /** Words of the cause. */
  readonly keys: ReadonlySet<string>
  /** What happened, where the sentence says it. */
  readonly events: ReadonlySet<string>
  readonly words: string
}

// Up to the next sign.
const clause = '([^.,;:()–—]+)'
const denials = [
  String.raw`\bnot\s+(?:because|on account|for\s+(?:reasons?|fear))\s+of\s+${clause}`,
  String.raw`\b(?:not|never|n['’]t)\s+(?:[\p{L}]+\s+){1,3}?(?:because|on account|for\s+fear)\s+of\s+${clause}`,
  String.raw`\bit\s+was\s+not\s+${clause}`,
  String.raw`\b(?:died|dead|perished)\b[^.;]*?\bnot\s+(?:of|from)\s+${clause}`,
  String.raw`\bnot\s+(?:caused|occasioned|brought about)\s+by\s+${clause}`,
].map((one) => new RegExp(one, 'iu'))
const affirmed = [
  String.raw`\b(?:because|on account)\s+(?:of\s+)?([^.;:]+)`,
  String.raw`\b(?:owing|due)\s+to\s+${clause}`,
  String.raw`\bthe\s+(?:only\s+|true\s+|real\s+)?(?:cause|reason)\s+(?:of\s+[^.,;]{1,40}?\s+)?(?:was|is|being)\s+([^.;:]+)`,
  String.raw`\b(?:was|were|been)\s+caused\s+by\s+${clause}`,
  String.raw`\b(?:exiled|banished|arrested|dismissed|expelled|sentenced|imprisoned|deported|fined|punished|hanged|executed|expelled)\s+(?:\p{L}+\s+)?for\s+(?!\p{L}+\s+(?:years?|months?|weeks?|days?|life)\b)${clause}`,
  String.raw`\b(?:died|perished|dead)\s+(?:of|from)\s+${clause}`,
].map((one) => new RegExp(one, 'iu'))

/** Causes that one document denies and another gives, and two causes of one death. */
export function causesApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const causes = all.flatMap((sentence) => (isPlain(sentence) ? causesOf(sentence) : []))
  const given = new Map<string, Cause[]>()
  for (const one of causes) if (!one.denied) for (const key of one.keys) push(given, key, one)
  return [
    ...deathsApart(causes, akin),
    ...causes.flatMap((one) => {
      if (!one.denied) return []
      const others = new Set([...one.keys].flatMap((key) => given.get(key) ?? []))
      return [...others].flatMap((other) => {
        if (other.sentence.account === one.sentence.account || !akin(one.sentence, other.sentence)) return []
        if (areApart(one.sentence, other.sentence) || !isOfOne(one, other)) return []
        const sides = [told(one.sentence, `not ${one.words}`), told(other.sentence, other.words)] as const
        const derivation = `One denies “${one.words}” as the cause; the other gives it.`
        return [{ slot: 'cause' as const, topic: `cause: ${one.words}`, sides, derivation }]
      })
    }),
  ]
}

const dying = /((?:\p{Lu}[\p{L}’'-]+\s+){1,3})(?:had\s+)?(?:died|perished)\s+(?:of|from)\s/u
const vague =
  /\b(?:wounds?|injur\w+|grief|disease|illness|sickness|exhaustion|neglect|hunger|want|cold|old age)\b/iu

/** "Orlov died of cholera" against "Orlov died of a fall": one name, and no word in common. */
function deathsApart(causes: readonly Cause[], akin: Akin): Apart[] {
  const named = causes.flatMap((one) => {
    const name = dying.exec(wordsOf(one.sentence, one.sentence))?.[1]?.trim().split(/\s+/).at(-1)
    return name && !one.denied && !vague.test(one.words) ? [{ ...one, name }] : []
  })
  return named.flatMap((a, i) =>
    named.slice(i + 1).flatMap((b) => {
      if (a.name !== b.name || a.sentence.account === b.sentence.account) return []
      if (!akin(a.sentence, b.sentence) || [...a.keys].some((key) => b.keys.has(key))) return []
      const sides = [told(a.sentence, a.words), told(b.sentence, b.words)] as const
      const derivation = `${a.name} is said to have died of “${a.words}” and of “${b.words}”.`
      return [{ slot: 'cause' as const, topic: `death of ${a.name}`, sides, derivation }]
    }),
  )
}

function causesOf(sentence: Sentence): Cause[] {
  const words = wordsOf(sentence, sentence)
  const denied = found(sentence, words, denials, true)
  // What is denied is not also given.
  const rest = denied.reduce((left, one) => left.replace(one.words, ''), words)
  return [...denied, ...found(sentence, rest, affirmed, false).filter(({ keys }) => keys.size > 0)]
}

function found(sentence: Sentence, words: string, patterns: readonly RegExp[], denied: boolean): Cause[] {
  for (const pattern of patterns) {
    const match = pattern.exec(words)
    const cause = match?.[1]?.trim()
    if (!match || !cause) continue
    const span: Span = { from: match.index, to: match.index + match[0].length }
    const around = `${words.slice(0, span.from)} ${match[0].slice(0, match[0].length - cause.length)}`
    const keys = new Set(keysIn(cause))
    const events = new Set(keysIn(around).filter((key) => key.startsWith('!') && key !== '!cause'))
    if (keys.size > 0) return [{ sentence, denied, keys, events, words: cause.replace(/\s+/g, ' ') }]
  }
  return []
}

// All words of a short denial, most of a long one; and no two different happenings.
function isOfOne(denial: Cause, other: Cause): boolean {
  const shared = [...denial.keys].filter((key) => other.keys.has(key))
  if (shared.length < Math.ceil(0.6 * denial.keys.size)) return false
  if (denial.events.size === 0 || other.events.size === 0) return true
  return [...denial.events].some((event) => other.events.has(event))
}
