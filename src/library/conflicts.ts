import { conflictsOf } from '../claim/conflict.ts'
import type { Place, SharedPassage } from '../claim/dependence.ts'
import { type ConflictsReport, conflictFindings } from '../finding/conflicts-report.ts'
import { type Gazetteer, placeKey } from '../name/gazetteer.ts'
import { places } from '../name/places.ts'
import { accountsOf, sourcesOf } from './accounts.ts'
import type { Host } from './host.ts'
import type { Knowledge } from './knowledge.ts'
import { reuse } from './reuse.ts'
import { stated } from './stated.ts'

/** Words of a shared passage that can show that one document depends on another. */
const LEAST_WORDS = 8

/** Compares what the sources say that happened, and what shows that they depend on each other. */
export function conflicts(host: Host, knowledge: Knowledge): ConflictsReport {
  const read = accountsOf(sourcesOf(host), knowledge)
  const report = stated(read)
  const { conflicts, dependence } = conflictsOf(
    read.accounts,
    report.statements,
    sharedPassages(host),
    containment(knowledge.gazetteer),
  )
  return { ...report, conflicts, dependence, findings: conflictFindings(conflicts, report.documents) }
}

/** What two sources have word for word, without set phrases. */
export function sharedPassages(host: Host): SharedPassage[] {
  const { matches } = reuse(host, { leastWords: LEAST_WORDS, grams: 'words' })
  return matches
    .filter(({ a, b, formulaic }) => !formulaic && a.document !== b.document)
    .map(({ a, b, words }) => ({ a: placeOf(a), b: placeOf(b), words }))
}

// Without the words themselves, of which a large folder has many.
function placeOf({ document, from, to }: Place): Place {
  return { document, from, to }
}

/** Whether one place lies in another, by the user's gazetteer and the one that comes with Stemma. */
export function containment(own: Gazetteer | null): (inner: string, outer: string) => boolean {
  const found = (name: string): readonly { readonly within: string | null; readonly name: string }[] =>
    own?.get(placeKey(name)) ?? places.get(placeKey(name)) ?? []
  return (inner, outer) => {
    const wanted = new Set([placeKey(outer), ...found(outer).map(({ name }) => placeKey(name))])
    const seen = new Set<string>()
    const open = [inner]
    for (let name = open.pop(); name !== undefined; name = open.pop())
      for (const { within } of found(name)) {
        if (within === null || seen.has(within)) continue
        if (wanted.has(placeKey(within))) return true
        seen.add(within)
        open.push(within)
      }
    return false
  }
}
