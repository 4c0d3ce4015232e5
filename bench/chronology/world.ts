import { readdirSync, readFileSync } from 'node:fs'
import { readBytes } from '../../src/read/read.ts'
import type { Document } from '../../src/text/document.ts'
import type { Span } from '../../src/text/span.ts'

/** Words of a document of a world. */
export interface Place extends Span {
  readonly document: string
}

/** Two or more sides, each with the places that hold it. */
export interface Sided {
  readonly id: string
  readonly slots: readonly string[]
  readonly sides: readonly (readonly Place[])[]
  /** In a sentence: what the sides are about, or why they agree. */
  readonly about: string
}

export interface Planted extends Sided {
  readonly kind: 'contradiction' | 'arithmetic' | 'position-changed'
}

export type Stance = 'asserts' | 'reports' | 'denies' | 'questions' | 'insinuates'

/** One claim through a world, its steps by the dates of their documents. */
export interface PlantedLineage {
  readonly claim: string
  readonly steps: readonly (Place & { readonly stance: Stance })[]
}

/** An invented event or life, told by several voices, and what was planted in their accounts. */
export interface World {
  readonly name: string
  readonly documents: readonly Document[]
  readonly conflicts: readonly Planted[]
  /** Pairs that only look like conflicts. */
  readonly compatible: readonly Sided[]
  /** Pairs of which a person may say either: they count neither for nor against. */
  readonly open: readonly Sided[]
  readonly copies: readonly { readonly copy: string; readonly of: string }[]
  readonly lineages: readonly PlantedLineage[]
}

interface Exact {
  readonly document: string
  readonly exact: string
}

interface Told {
  readonly id: string
  readonly slot?: string
  readonly slots?: readonly string[]
  readonly about?: string
  readonly why?: string
  readonly sides: readonly { readonly passages: readonly Exact[] }[]
}

interface Truth {
  readonly conflicts: readonly (Told & Pick<Planted, 'kind'>)[]
  readonly compatible: readonly Told[]
  readonly open: readonly Told[]
  readonly copies: World['copies']
  readonly lineages: readonly {
    readonly claim: string
    readonly steps: readonly (Exact & { readonly stance: Stance })[]
  }[]
}

type Facts = Partial<Pick<Document, 'title' | 'author' | 'date'>>

const accounts = new URL('accounts/', import.meta.url)

/** The worlds of one half, by name; those of the held-out half are not for the eyes of who writes the rules. */
export async function worlds(heldOut: boolean): Promise<World[]> {
  const folder = heldOut ? new URL('held-out/', accounts) : accounts
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'held-out')
    .map(({ name }) => name)
  return Promise.all(names.sort().map((name) => world(name, new URL(`${name}/`, folder))))
}

async function world(name: string, folder: URL): Promise<World> {
  const facts = json<Record<string, Facts>>(new URL('stemma.meta.json', folder))
  const truth = json<Truth>(new URL('truth.json', folder))
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  const documents = await Promise.all(files.sort().map((file) => account(folder, file, facts[file] ?? {})))
  const place = ({ document, exact }: Exact): Place => {
    const from = documents.find(({ id }) => id === document)?.text.indexOf(exact) ?? -1
    if (from < 0) throw new RangeError(`${name}: ${document} does not say “${exact}”.`)
    return { document, from, to: from + exact.length }
  }
  const sided = ({ id, slot, slots, about, why, sides }: Told): Sided => ({
    id,
    slots: slots ?? [slot!],
    sides: sides.map(({ passages }) => passages.map(place)),
    about: about ?? why!,
  })
  return {
    name,
    documents,
    conflicts: truth.conflicts.map((one) => ({ ...sided(one), kind: one.kind })),
    compatible: truth.compatible.map(sided),
    open: truth.open.map(sided),
    copies: truth.copies,
    lineages: truth.lineages.map(({ claim, steps }) => ({
      claim,
      steps: steps.map((step) => ({ ...place(step), stance: step.stance })),
    })),
  }
}

async function account(folder: URL, file: string, facts: Facts): Promise<Document> {
  const reading = await readBytes({ bytes: readFileSync(new URL(file, folder)), name: file })
  if ('problem' in reading) throw new RangeError(`Cannot read ${file}: ${reading.problem}`)
  return { ...reading, ...facts, id: file, path: file, language: 'en' }
}

function json<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
