import { type Draft, entityOf, type Form, formsOf, join, whole } from './draft-entity.ts'
import { type Gazetteer, type Place, placeKey } from './gazetteer.ts'
import { joinPersons } from './join-persons.ts'
import type { Entity, NameMention } from './named.ts'
import { places } from './places.ts'
import type { Register, RegisterEntry } from './register.ts'
import { sameName } from './same-name.ts'

interface Known {
  readonly entry: RegisterEntry | null
  readonly place: Place | null
}

/**
 * What the mentions of all documents name, joined over documents, the most named first. The register decides before
 * anything else does; of places the user's gazetteer before the one that comes with Stemma.
 */
export function entities(
  documents: readonly {
    readonly id: string
    readonly text: string
    readonly mentions: readonly NameMention[]
  }[],
  register: Register | null,
  gazetteer: Gazetteer | null,
): Entity[] {
  const ignored = new Set(register?.ignore.map(placeKey))
  const entries = entriesOf(register)
  const apart = apartOf(register)
  const known = new Map<Draft, Known>()
  const homes = new Map<unknown, Draft>()
  const drafts: Draft[] = []
  const found = new Map<string, FoundPlace | null>()
  for (const form of formsOf(documents)) {
    if (ignored.has(placeKey(form.name))) continue
    const entry = entries.get(placeKey(form.name)) ?? null
    const key = placeKey(form.name)
    if (!entry && form.kind === 'place' && !found.has(key)) found.set(key, placeOf(key, gazetteer))
    const place = !entry && form.kind === 'place' ? found.get(key)! : null
    const kind = entry?.kind ?? form.kind
    const draft: Draft = { kind, forms: [{ ...form, kind }], joins: [], into: null }
    drafts.push(draft)
    known.set(draft, { entry, place: place?.place ?? null })
    const identity = entry ?? place?.place ?? (kind === 'person' ? null : `${kind}:${nameKey(form.name)}`)
    if (identity === null) continue
    const home = homes.get(identity)
    if (!home) homes.set(identity, draft)
    else if (entry) join(home, draft, 'the register says so', 1)
    else
      join(
        home,
        draft,
        place?.reason ?? 'alike but for an article, capitals or accents',
        place?.confidence ?? 0.99,
      )
  }
  joinPersons(
    drafts.filter(({ kind, into }) => kind === 'person' && into === null),
    (draft) => known.get(draft)?.entry ?? null,
    apart,
  )
  const taken = new Set<string>()
  return drafts
    .filter((draft) => whole(draft) === draft)
    .sort((a, b) => countOf(b.forms) - countOf(a.forms))
    .map((draft) => {
      const { entry, place } = known.get(draft)!
      const at = entry?.place
        ? { ...entry.place, gazetteer: 'register' }
        : place && { latitude: place.latitude, longitude: place.longitude, gazetteer: place.gazetteer }
      return entityOf(draft, entry?.name ?? place?.name ?? null, at, taken)
    })
}

function countOf(forms: readonly Form[]): number {
  return forms.reduce((sum, { spans }) => sum + spans.length, 0)
}

function nameKey(name: string): string {
  return placeKey(name.replace(/^(?:the|der|die|das|le|la|les)\s+/i, ''))
}

function entriesOf(register: Register | null): Map<string, RegisterEntry> {
  const entries = new Map<string, RegisterEntry>()
  for (const entry of register?.entries ?? [])
    for (const name of [entry.name, ...entry.variants]) entries.set(placeKey(name), entry)
  return entries
}

function apartOf(register: Register | null): (a: string, b: string) => boolean {
  const pairs = new Set(register?.apart.map(([a, b]) => [placeKey(a), placeKey(b)].sort().join('\n')))
  return (a, b) => pairs.has([placeKey(a), placeKey(b)].sort().join('\n'))
}

interface FoundPlace {
  readonly place: Place
  readonly reason: string
  readonly confidence: number
}

/** The place of a name, also of one that is misspelled where nothing else in the gazetteer is near it. */
function placeOf(key: string, gazetteer: Gazetteer | null): FoundPlace | null {
  const place = gazetteer?.get(key)?.[0] ?? places.get(key)?.[0]
  if (place) return { place, reason: `the gazetteer gives both as names of ${place.name}`, confidence: 0.98 }
  for (const [other, [meant]] of nearNames(key, gazetteer)) {
    const { same, confidence, reason } = sameName(key, other)
    if (same && confidence >= 0.6 && meant)
      return { place: meant, reason: `near a name of ${meant.name}: ${reason}`, confidence }
  }
  return null
}

function* nearNames(key: string, gazetteer: Gazetteer | null): Generator<[string, readonly Place[]]> {
  if (key.length < 6) return
  for (const source of [gazetteer, places])
    for (const [other, found] of source ?? [])
      if (other.length > 5 && Math.abs(other.length - key.length) < 3 && other[0] === key[0])
        yield [other, found]
}
