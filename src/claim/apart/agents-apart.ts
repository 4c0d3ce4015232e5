import { compareDates, compareNames } from '../compare-slot.ts'
import { agreement, isDefinite, rolesOf } from '../matter.ts'
import type { Statement } from '../statement/statement.ts'
import { matterOf } from '../word/event-lexicon.ts'
import { type Akin, type Apart, push, type Sentence } from './told-sentence.ts'

/** What one person does to a thing, so that two who did it contradict each other. */
const byOne = new Set(
  'conducting leading founding invention discovery poisoning theft betrayal design painting translation launch writing building signing opening burial destruction laying'.split(
    ' ',
  ),
)

/** Two who are said, in akin documents, to have done one thing to the same; each document knows of one only. */
export function agentsApart(statements: readonly Statement[], all: readonly Sentence[], akin: Akin): Apart[] {
  const sentenceOf = new Map<string, Sentence[]>()
  for (const sentence of all) push(sentenceOf, sentence.account.document.id, sentence)
  const byMatter = new Map<string, Statement[]>()
  for (const one of statements) {
    const matter = matterOf(one.predicate)
    if (byOne.has(matter) && isTold(one)) push(byMatter, matter, one)
  }
  return [...byMatter].flatMap(([matter, bucket]) =>
    bucket.flatMap((a, i) =>
      bucket.slice(i + 1).flatMap((b) => {
        const [x, y] = [sentenceOf.get(a.document)?.[0], sentenceOf.get(b.document)?.[0]]
        if (!x || !y || x === y || !akin(x, y) || !isOfOne(a, b)) return []
        const { relation, derivation } = compareNames(rolesOf(a).agent!.exact, rolesOf(b).agent!.exact)
        if (relation !== 'contradiction' || [a, b].some((one) => hasTwo(one, bucket))) return []
        const sides = [told(a), told(b)] as const
        return [
          { slot: 'person' as const, topic: `${matter} of ${rolesOf(a).patient!.exact}`, sides, derivation },
        ]
      }),
    ),
  )
}

function isTold({ polarity, modality, ...statement }: Statement): boolean {
  const { agent, patient } = rolesOf({ polarity, modality, ...statement })
  return (
    polarity === 'affirmed' &&
    (modality === 'asserted' || modality === 'reported') &&
    agent?.entity?.startsWith('person:') === true &&
    patient !== null
  )
}

function isOfOne(a: Statement, b: Statement): boolean {
  const alike = agreement(rolesOf(a).patient, rolesOf(b).patient)
  if (alike !== 'worded' && alike !== 'named') return false
  if (!isDefinite(rolesOf(a).patient) && !isDefinite(rolesOf(b).patient)) return false
  if (rolesOf(a).agent!.entity === rolesOf(b).agent!.entity) return false
  return !(
    a.when?.when &&
    b.when?.when &&
    compareDates(a.when.when, b.when.when).relation === 'contradiction'
  )
}

// A text that names several who did it, or several that it was done to, tells of several happenings.
function hasTwo(one: Statement, bucket: readonly Statement[]): boolean {
  const { agent, patient } = rolesOf(one)
  return bucket.some(
    (other) =>
      other.document === one.document &&
      rolesOf(other).agent!.entity !== agent!.entity &&
      agreement(rolesOf(other).patient, patient) !== 'different',
  )
}

function told(statement: Statement): Apart['sides'][number] {
  const { document, from, to } = statement
  return { document, from, to, value: rolesOf(statement).agent!.exact }
}
