import { type NumberAt, numbersIn } from '../../sense/number.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { amountIn } from '../statement/amount.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import type { Amount } from '../statement/statement.ts'
import { keysIn } from '../word/claim-words.ts'
import { ringOf } from '../word/synonym-ring.ts'
import { isFact } from './fact.ts'
import { placed } from './placed.ts'
import { termOf, toldTotal } from './told-total.ts'
import type { Value } from './value.ts'

/** A number that a sentence gives as a fact, with what it counts. */
export interface Numbered extends Value {
  readonly amount: Amount
  /** The word for what is counted, in lower case; empty where there is none. */
  readonly noun: string
  /** Pounds or miles, and not things. */
  readonly isMeasure: boolean
  /** Names and words for a whole or a part, of which the number is. */
  readonly scope: readonly string[]
  /** Names of which it is. */
  readonly names: readonly string[]
}

/** The numbers that sentences give as facts, without those of hours, ages, dates and parts. */
export function numbered(all: readonly Sentence[]): Numbered[] {
  return all.flatMap((sentence, i) => numbersOf(sentence, all[i - 1]))
}

const scopes =
  /\b(?:both sides|throughout|capital|country|nation|kingdom|empire|republic|region|regiment|battalion|company|squadron|platoon|division|army|fleet|garrison|crew|family|household|village|town|city|parish|island|valley|county|province|district|street|ward|quarter|house|ship|hamlets?|besiegers|besieged|defenders|attackers|enemy|side)\b/giu
const named = /\b(?:of|from|in|at|on|aboard)\s+(?:the\s+|all\s+)?(\p{Lu}\p{L}+)/gu

function scopeOf(sentence: Sentence, clause: Span, at: Span): string[] {
  const words = around(sentence, clause, at)
  return Array.from(words.matchAll(scopes), ([word]) => word.toLowerCase())
}

// The clause without its number, up to "of whom nine were of the crew".
function around(sentence: Sentence, { from, to }: Span, at: Span): string {
  const [behind] = wordsOf(sentence, { from: at.to, to }).split(
    /,\s+(?:of|including|among|with|some|most)\s/u,
  )
  return `${wordsOf(sentence, { from, to: at.from })} ${behind}`
}

function namesOf(sentence: Sentence, clause: Span, at: Span): string[] {
  return Array.from(around(sentence, clause, at).matchAll(named), ([, name]) => name!)
}

function numbersOf(sentence: Sentence, before: Sentence | undefined): Numbered[] {
  const { text } = sentence.account.document
  // A headline tells what was known when it was set.
  if (open.test(wordsOf(sentence, sentence)) || !/\p{Ll}/u.test(wordsOf(sentence, sentence))) return []
  const set = termOf(sentence) ?? toldTotal(sentence)
  if (set) {
    const value = placed(sentence, set.amount, before)
    const isDeath = set.key === 'person !death'
    return [
      {
        ...value,
        name: set.amount.exact,
        amount: { ...set.amount, unit: isDeath ? 'person' : set.amount.unit },
        happening: isDeath ? '!death' : `!${set.key}`,
        noun: '',
        isMeasure: false,
        scope: scopeOf(sentence, value.clause, set.amount),
        names: namesOf(sentence, value.clause, set.amount),
      },
    ]
  }
  return numbersIn(text, 'en', sentence).flatMap((one) => {
    if (one.kind !== 'cardinal' || one.value < 2) return []
    if (isOfDate(sentence, one) || isVerse(sentence, one) || isCitation(text, one)) return []
    if (/^\s+parts?\s+(?:in|of|out)\b/u.test(text.slice(one.to, one.to + 16))) return []
    const to = one.unit ? unitEnd(text, one) : one.to
    const value = placed(sentence, { from: one.from, to }, before)
    const nearby = {
      from: Math.max(value.clause.from, one.from - 28),
      to: Math.min(value.clause.to, to + 32),
    }
    if (isPart(sentence, one) || !isFact(sentence, one) || partial.test(wordsOf(sentence, nearby))) return []
    if (/\b(?:up to now|so far|hitherto|until now)\b/iu.test(wordsOf(sentence, value.clause))) return []
    if (
      /\d\s*[x×]\s*$|^\s*[x×]\s*\d/u.test(text.slice(one.from - 6, one.from)) ||
      /^\s*[x×]\s*\d/u.test(text.slice(one.to, one.to + 6))
    )
      return []
    const lead = text.slice(Math.max(sentence.from, one.from - 20), one.from)
    const amount = label.test(lead) ? null : amountOf(sentence, one, value.clause.to)
    if (amount?.unit === null && (hour.test(lead) || numeral.test(lead))) return []
    if (!amount) return []
    const told = tallyAt(text, one) ?? (value.happening === amount.unit ? null : value.happening)
    const happening = aboard.test(wordsOf(sentence, nearby)) ? '!load' : told
    return [
      {
        ...value,
        name: amount.exact,
        amount,
        happening,
        noun: /(\p{L}+)$/u.exec(amount.exact)?.[1]?.toLowerCase() ?? '',
        isMeasure: one.unit !== null,
        scope: scopeOf(sentence, value.clause, one),
        names: namesOf(sentence, value.clause, one),
      },
    ]
  })
}

// A length of time is a number, too.
function isOfDate({ dates, account }: Sentence, one: NumberAt): boolean {
  // "Twenty minutes to eleven" is an hour.
  const behind = account.document.text.slice(one.to, one.to + 16)
  if (one.unit === 'minute' && /^\s+minutes?\s+(?:to|past)\s/u.test(behind)) return true
  // Years are mostly somebody's age.
  if (one.unit === 'year') return true
  return dates.some(
    (date) => date.kind !== 'duration' && date.rule.split('/')[0] !== 'offset' && overlaps(date, one),
  )
}

// "301 Ga. 178", "407 SE2d 593 (2)": the volume and the page of a report.
function isCitation(text: string, { from, to }: NumberAt): boolean {
  const reporter = String.raw`(?:\p{Lu}[\p{L}\d.]*\s?){1,3}`
  return (
    new RegExp(String.raw`^\s+${reporter}\s?\d`, 'u').test(text.slice(to, to + 24)) ||
    new RegExp(String.raw`\d\s+${reporter}$`, 'u').test(text.slice(Math.max(0, from - 24), from))
  )
}

// "18 Now this man": the number of a verse or paragraph.
function isVerse(sentence: Sentence, { from, to }: NumberAt): boolean {
  const { text } = sentence.account.document
  return (
    from === sentence.from &&
    /^\d+$/u.test(text.slice(from, to)) &&
    /^\s+\p{Lu}/u.test(text.slice(to, to + 3))
  )
}

// "412 were killed: 197 men, 143 women": what stands behind the colon is counted before it.
function isPart(sentence: Sentence, { from }: NumberAt): boolean {
  return /\d[^:]*:[^.;]*$/u.test(wordsOf(sentence, { from: sentence.from, to: from }))
}

// Asked, intended, feared, told of by hearsay, or given up again.
const open =
  /\?\s*["”’»)]*\s*$|\b(?:if|unless|whether|would|should|might|perhaps|rumou?r\w*|doubt\w*|said to have|charged with|accused of|at first|were going to|was going to|intended|meant to|planned|propos\w+|wants?|wanted|to (?:invest|build|pay|give|send|raise)|hoped|expected|advertised|reported that|I (?:had )?(?:wrote|written|told you|reported))\b/iu
/** Numbers of an hour, of some more, or of a part that is named by another word. */
export const partial: RegExp =
  /\b(?:so far|at first|by (?:evening|noon|night|nightfall|midnight|morning|then)|in the (?:morning|evening|afternoon)|already|another|others?|(?<!\w )more(?! than)|up to now|alone|on the first day|has now|have now|of whom|of them|among whom|known to have|on the spot|as many as|feared?|fears)\b/iu

// Hours, ages and the names of things that have numbers.
const label =
  /\b(?:(?:girl|boy|man|woman|lad|child|youth|widow|infant|baby|son|daughter)s?\s+of|aged?|at age|No\.|nos?\.|number|chapter|chap\.|page|p\.|lot|vol\.|volume)\s+$/iu
const numeral = /(?<=[\p{L},;] )\p{Lu}\p{L}+\s+$/u
const hour =
  /\b(?:past|to|at|from|since|towards|by|till|until|after|before|hour of|only)\s+(?:half\s+past\s+)?$/iu

// "By 118 to 97".
function isTally(text: string, { from, to }: NumberAt): boolean {
  return (
    /\bby\s+$/u.test(text.slice(Math.max(0, from - 4), from)) && /^\s+to\s+\d/u.test(text.slice(to, to + 12))
  )
}

// Behind the word of the unit.
function unitEnd(text: string, { from, to }: NumberAt): number {
  if (/[£$€%]/u.test(text.slice(from, to))) return to
  return to + (/^\s+\p{L}+/u.exec(text.slice(to, to + 24))?.[0].length ?? 0)
}

const aboard = /\b(?:on board|aboard)\b/iu

// "By 78 votes to 61".
function tallyAt(text: string, { to }: NumberAt): string | null {
  return /^\s+(?:votes?\s+)?(?:to|against)\s+\d/u.test(text.slice(to, to + 24)) ? '!tally' : null
}

const loose =
  /\b(?:about|around|some|nearly|almost|over|more than|fewer than|less than|at least|roughly|up to|upwards of|close on|close to|scarcely|barely|well over|hardly)\s+(?:an?\s+)?$/iu
const head =
  /^[\s-]+(?:of\s+)?(?:(?:the|his|her|its|their|our|my|these|those)\s+)?((?:\p{L}[\p{L}’'-]*\s+){0,2}\p{L}[\p{L}’'-]*)/u
const numbering = /\bnumber\s+of\s+(?:the\s+)?(\p{L}+)[^.;]*\b(?:was|is|at|to|be)\s+$/iu
const stop =
  /^(?:were|was|are|is|had|have|has|in|on|at|to|and|or|by|per|for|from|with|who|that|which|of|after|before|when|as|but|came|went|lay|did)$/u

function amountOf(sentence: Sentence, one: NumberAt, to: number): Amount | null {
  const { text } = sentence.account.document
  const start = Math.max(sentence.from, one.from - 18)
  const hedge = text.slice(start, one.from).search(loose)
  const amount = amountIn(text, { from: hedge < 0 ? one.from : start + hedge, to: one.to })
  if (!amount) return null
  if (isTally(text, one)) return { ...amount, unit: '!vote' }
  if (one.unit) {
    const exact = text.slice(amount.from, Math.max(one.to, unitEnd(text, one)))
    return { ...amount, to: amount.from + exact.length, exact: exact.replace(/\s+/g, ' '), unit: one.unit }
  }
  const told = numbering.exec(text.slice(sentence.from, one.from))?.[1]
  if (told) return { ...amount, unit: unitOf(told) }
  const behind = head.exec(text.slice(one.to, to))
  if (!behind) return { ...amount, unit: null }
  let end = one.to + behind[0].length - behind[1]!.length
  for (const word of behind[1]!.split(/(?<=\s)/u)) {
    end += word.length
    if (stop.test(word.trim())) break
    const unit = unitOf(word.trim())
    if (unit === null) continue
    const exact = text.slice(amount.from, end).trimEnd()
    return { ...amount, to: amount.from + exact.length, exact: exact.replace(/\s+/g, ' '), unit }
  }
  return { ...amount, unit: null }
}

/** What is counted, by the word for it: "person", a ring, a noun in the plural; null where it is no such noun. */
function unitOf(noun: string): string | null {
  const word = noun.toLowerCase()
  if (stop.test(word)) return null
  if (isAnybody(word)) return 'person'
  const ring = ringOf(word)
  if (ring && !ring.startsWith('!')) return ring
  return isPersonNoun(word) || /[^s]s$/u.test(word) ? (keysIn(word)[0] ?? null) : null
}

function isAnybody(word: string): boolean {
  return /^(?:man|men|people|persons?|souls?|lives|others|victims?|dead|crowd|marchers?|demonstrators?)$/u.test(
    word,
  )
}
