import type { Evidence } from '../likelihood.ts'
import { areKin, finelyKeyed } from './kin.ts'
import { areContrary } from './stance-contrary.ts'
import { denial, doubt, hint, report } from './stance-frames.ts'
import type { Term } from './terms.ts'
import type { Manner, Told } from './told.ts'

const first = /\b(?:I|me|my|mine|we|us|our|myself)\b/u
const negation = /\b(?:not|never|no|nothing|nobody|none|neither|nor)\b|n['’]t\b/iu

/** A sentence of 32 words counts as one long sentence; one of twice as many, as a fifth more. */
const DOUBLINGS = 5

/** What stands around a sentence. */
export interface Around {
  /** How much the sentence before and the one behind tell. */
  readonly before: number
  readonly after: number
  /** How much the sentence of its document that tells most, and of all documents. */
  readonly most: number
  readonly mostOfAll: number
  /** Whether what follows takes it back or doubts it. */
  readonly isAnswered: boolean
}

/** What speaks for a sentence's being a step of the claim, and what against it. */
export function evidenceOf(
  claim: string,
  words: string,
  { manners: told, cover }: Told,
  terms: readonly Term[],
  weights: readonly number[],
  around: Around,
): Evidence {
  const share = (
    name: string,
    of: (term: Term) => boolean,
    some: readonly Manner[],
  ): Record<string, number> => {
    const own = terms.flatMap((term, i) => (of(term) ? [i] : []))
    const whole = own.reduce((sum, i) => sum + weights[i]!, 0)
    if (whole === 0) return { [`no ${name}`]: 1 }
    return Object.fromEntries(
      some.map((manner) => [
        `${name} ${manner}`,
        own.reduce((sum, i) => (told[i] === manner ? sum + weights[i]! : sum), 0) / whole,
      ]),
    )
  }
  const isPerson = (term: Term): boolean => term.isPerson
  const isMatter = (term: Term): boolean => !term.isPerson
  const named = told.map((manner) => (manner === 'kin' || manner === 'about' ? null : manner))
  const outright = told.map((manner) => (manner === 'own' ? manner : null))
  const tells = (of: (term: Term) => boolean, by: readonly (Manner | null)[]): boolean =>
    terms.some((term, i) => of(term) && by[i] !== null)
  const isTold = told.filter((manner) => manner !== null).length / terms.length
  return {
    one: 1,
    cover,
    'cover squared': cover * cover,
    terms: isTold,
    ...share('person', ({ isPerson }) => isPerson, ['own', 'role', 'spoken', 'near', 'about']),
    ...share('deed', ({ isDeed }) => isDeed, ['own', 'kin']),
    ...share('thing', ({ isPerson, isDeed }) => !isPerson && !isDeed, ['own', 'kin']),
    most: is(cover >= around.most),
    'less than most': around.most - cover,
    'less than most of all': around.mostOfAll - cover,
    before: around.before,
    after: around.after,
    'answered and told': is(around.isAnswered) * cover,
    'reported and told': is(report.test(words)) * cover,
    'denied and told': is(denial.test(words) || isNegatedNear(words, terms)) * cover,
    'doubted and told': is(doubt.test(words) || /\?\W*$/u.test(words)) * cover,
    'hinted and told': is(hint.test(words)) * cover,
    'person and matter': is(tells(isPerson, named) && tells(isMatter, outright)),
    'person untold': is(terms.some(isPerson) && !tells(isPerson, named)),
    'matter untold': is(terms.some(isMatter) && !tells(isMatter, told)),
    'matter by kin': is(!tells(isMatter, outright) && tells(isMatter, told)),
    'heaviest told': is(outright[weights.indexOf(Math.max(...weights))] !== null),
    contrary: is(areContrary(claim, words)),
    first: is(first.test(words)),
    length: Math.log2(1 + words.split(/\s+/u).length) / DOUBLINGS,
  }
}

// "He, who does not wish to be named, says that": only what stands with words of the claim counts.
function isNegatedNear(words: string, terms: readonly Term[]): boolean {
  return words.split(/[,;:—–]/u).some((clause) => {
    if (!negation.test(clause)) return false
    const keys = finelyKeyed(clause).map(({ key }) => key)
    return terms.some((term) =>
      keys.some((key) => term.keys.has(key) || [...term.keys].some((own) => areKin(own, key))),
    )
  })
}

/**
 * Whether what a sentence tells is more than a name alone or a happening alone, which many claims have in common: a word
 * of another kind, or two terms.
 */
export function isOfClaim({ manners: told }: Told, terms: readonly Term[]): boolean {
  const which = terms.filter((_, i) => told[i] !== null)
  if (which.length === 0) return false
  if (terms.length === 1) return true
  return (
    which.some(({ name, isDeed }) => name === null && !isDeed) ||
    (which.length > 1 && which.some(({ name }) => name === null)) ||
    terms.every(({ name }) => name !== null)
  )
}

function is(so: boolean): number {
  return so ? 1 : 0
}
