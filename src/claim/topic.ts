import type { Slot, Statement } from './statement/statement.ts'
import { matterOf } from './word/event-lexicon.ts'

/** What a statement is about, for finding others about the same: keys that compare with `===`; null is unknown. */
export interface Topic {
  /** The kind of happening: "death" of "killed", "died" and "drowned". */
  readonly matter: string
  /** Whom or what it happened to: an entity's id, or the words of the phrase without its determiner. */
  readonly undergoer: string | null
  /** Who did it; null also where the undergoer is the only one. */
  readonly agent: string | null
  readonly place: string | null
  /** First and last day it can have been, ISO. */
  readonly time: { readonly earliest: string; readonly latest: string } | null
  /** What is counted. */
  readonly unit: string | null
}

/** The features by which two statements are about the same matter. */
export function topicOf(statement: Statement): Topic {
  const { predicate, who, whom, what, where, when, howMany } = statement
  const undergoer = whom ?? what ?? who
  return {
    matter: matterOf(predicate),
    undergoer: undergoer ? keyOf(undergoer) : null,
    agent: undergoer === who || !who ? null : keyOf(who),
    place: where ? keyOf(where) : null,
    time: when?.when ? { earliest: when.when.earliest, latest: when.when.latest } : null,
    unit: howMany?.unit ?? null,
  }
}

const openers =
  /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|all|about|some|nearly|over|only)\s+/

/** What a place of a statement is compared by: its entity, else its words in lower case without what opens them. */
export function keyOf({ entity, exact }: Slot): string {
  if (entity) return entity
  let words = exact.toLowerCase().replaceAll('’', "'")
  while (openers.test(words)) words = words.replace(openers, '')
  return words
}
