import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import type { Account } from './account.ts'
import { eventForms } from './event-lexicon.ts'

/** A sentence that speaks of a claim, and how much of it: 1 for all its words. */
export interface Telling extends Span {
  readonly document: string
  readonly coverage: number
}

const empty = new Set(
  'a an the and or but of to in on at by for from with as is are was were be been being has have had will would shall should may might can could do does did not no that this these those it its he his him she her they their them there who whom which what when where said says that about into than then so i we us our my me you your own any anyone anybody nobody here before because after while until haue neuer euer ouer very anything anyone else whatever whatsoever'.split(
    ' ',
  ),
)

// A sentence that has so much of the claim's weight speaks of it. Names from the two sentences before count, for "he".
const ENOUGH = 0.65

/**
 * The sentences of all documents that speak of a claim, in the order of the texts: each word of the claim weighs the
 * more, the fewer sentences have it, and different words of one happening ("came back", "returned") are one.
 */
export function tellingsOf(claim: string, accounts: readonly Account[]): Telling[] {
  const wanted = new Set(keysIn(claim))
  if (wanted.size === 0) return []
  const read = accounts.flatMap(({ document }) => {
    const { id, text } = document
    return sentences(text).map((span, i) => ({
      ...span,
      i,
      document: id,
      keys: new Set(keysIn(text.slice(span.from, span.to))),
      text,
    }))
  })
  const weight = new Map(
    [...wanted].map((key) => [key, weightOf(read.filter(({ keys }) => keys.has(key)).length, read.length)]),
  )
  const all = [...weight.values()].reduce((sum, one) => sum + one, 0)
  const names = new Set(namesIn(claim))
  const happenings = new Set([...wanted].filter((key) => key.startsWith('!')))
  return read.flatMap(({ keys, from, to, document }, at) => {
    if (happenings.size > 0 && ![...happenings].some((key) => keys.has(key))) return []
    let sum = 0
    let own = 0
    for (const [key, one] of weight) {
      const near =
        names.has(key) &&
        [1, 2].some((back) => read[at - back]?.document === document && read[at - back]!.keys.has(key))
      if (keys.has(key)) own += one
      if (keys.has(key) || near) sum += one
    }
    return sum >= ENOUGH * all && own >= 0.3 * all ? [{ from, to, document, coverage: sum / all }] : []
  })
}

function weightOf(having: number, all: number): number {
  return Math.log(1 + (all + 1) / (having + 0.5))
}

/** Words as they are compared: happenings by their kind with "!" before it, others without their endings. */
export function keysIn(text: string): string[] {
  const all = words(text)
  return all.flatMap(({ key }, i) => {
    if (empty.has(key)) return []
    // "Found guilty" says what "convicted" says, and "his father" what "son of" says.
    if (key === 'guilty') return ['!verdict']
    if (key === 'son' || key === 'father') return ['father']
    const next = all[i + 1]?.key
    const fits = eventForms(key).filter(({ frame: { particle } }) => particle === null || particle === next)
    const form = fits.find(({ frame }) => frame.particle) ?? fits[0]
    return [form && !(key === 'found' && next !== 'a') ? `!${form.frame.matter}` : stemOf(key)]
  })
}

function namesIn(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap((name) =>
    words(name).map(({ key }) => stemOf(key)),
  )
}

function stemOf(key: string): string {
  if (key.length < 5) return key
  return key.replace(/(?:ingly|edly|ations?|ation|ings?|ers?|ors?|ed|es|ly|s|e)$/u, '') || key
}
