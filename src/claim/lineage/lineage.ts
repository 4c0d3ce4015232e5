import { hedgesIn } from '../../sense/hedge.ts'
import { numbersIn } from '../../sense/number.ts'
import { covers, overlaps } from '../../text/span.ts'
import { compareDays, parseWhen, type When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import type { Dependence, Place } from '../dependence.ts'
import type { Statement, Voice } from '../statement/statement.ts'
import { type Stance, stanceOf } from './stance.ts'
import { type Telling, tellingsOf } from './tellings.ts'

/** What one step says otherwise than the one it answers or follows; null where one of them says nothing of it. */
export interface Change {
  readonly slot: 'number' | 'date' | 'hedge' | 'voice'
  readonly was: string | null
  readonly is: string | null
}

/** One place that speaks of the claim. */
export interface Step {
  readonly id: string
  readonly passage: Place
  readonly voice: readonly Voice[]
  /** Of the voice, or of the document. */
  readonly date: When | null
  readonly stance: Stance
  /** Id of the step that it names or copies. */
  readonly repliesTo: string | null
  readonly changed: readonly Change[]
}

export interface LineageEdge {
  readonly from: string
  readonly to: string
  readonly directed: boolean
  readonly reason: string
}

/** The history of a claim by its steps, the earliest first, those without a date last. */
export interface Lineage {
  readonly claim: string
  readonly steps: readonly Step[]
  /** Id of the earliest step; null where there is none, or none has a date. */
  readonly firstSeen: string | null
  readonly tree: { readonly nodes: readonly string[]; readonly edges: readonly LineageEdge[] }
}

interface Draft extends Omit<Step, 'repliesTo' | 'changed'> {
  readonly account: Account
  readonly telling: Telling
}

/** Who said a claim, who reported, denied, questioned it, when, in answer to whom, and what changed on the way. */
export function lineageOf(
  claim: string,
  accounts: readonly Account[],
  statements: readonly Statement[],
  dependence: readonly Dependence[],
): Lineage {
  const byId = new Map(accounts.map((account) => [account.document.id, account]))
  const byDocument = Map.groupBy(statements, ({ document }) => document)
  const drafts = tellingsOf(claim, accounts)
    .map((telling) =>
      draftOf(claim, telling, byId.get(telling.document)!, byDocument.get(telling.document) ?? []),
    )
    .sort(byDate)
    .map((draft, i): Draft => ({ ...draft, id: `s${i + 1}` }))
  const edges: LineageEdge[] = []
  const steps = drafts.map((draft, i): Step => {
    const earlier = drafts.slice(0, i)
    const answered = answeredBy(draft, earlier, dependence)
    if (answered)
      edges.push({ from: answered.step.id, to: draft.id, directed: true, reason: answered.reason })
    const before =
      answered?.step ?? earlier.findLast(({ passage }) => passage.document !== draft.passage.document)
    const { account: _, telling: __, ...step } = draft
    return { ...step, repliesTo: answered?.step.id ?? null, changed: before ? changesOf(before, draft) : [] }
  })
  const [first] = steps
  return {
    claim,
    steps,
    firstSeen: first?.date ? first.id : null,
    tree: { nodes: steps.map(({ id }) => id), edges },
  }
}

function draftOf(claim: string, telling: Telling, account: Account, own: readonly Statement[]): Draft {
  const { document, from, to } = telling
  const inside = own.filter((statement) => overlaps(telling, statement))
  const voice = inside[0]?.voice ?? []
  const quoted = account.quotations.find((quotation) => covers(quotation, telling) && quotation.date)?.date
  const part = account.document.parts.find((one) => covers(one, telling) && one.date)?.date
  const spoken = voice.findLast(({ date }) => date !== null)?.date ?? (quoted ? parseWhen(quoted.edtf) : null)
  const written = part ?? account.document.date
  return {
    id: '',
    passage: { document, from, to },
    voice,
    date: spoken ?? (written ? parseWhen(written) : null),
    stance: stanceOf(account, telling, inside, claim),
    account,
    telling,
  }
}

function byDate(a: Draft, b: Draft): number {
  if (a.date && b.date) {
    const order = compareDays(a.date.earliest, b.date.earliest) || compareDays(a.date.latest, b.date.latest)
    if (order !== 0) return order
  } else if (a.date || b.date) return a.date ? -1 : 1
  const [x, y] = [a.passage, b.passage]
  return x.document < y.document ? -1 : x.document > y.document ? 1 : x.from - y.from
}

/** The latest earlier step whose document, author or voice is named near the step, or whose words it has. */
function answeredBy(
  { account, telling }: Draft,
  earlier: readonly Draft[],
  dependence: readonly Dependence[],
): { step: Draft; reason: string } | null {
  const { document } = account
  const near = document.text.slice(Math.max(0, telling.from - 400), telling.to + 200)
  const others = earlier.filter(({ passage }) => passage.document !== document.id)
  for (const step of others.toReversed()) {
    const { title, author } = step.account.document
    const names = [title, author, ...step.voice.map(({ name }) => name)]
    const named = names.find(
      (name) => name && name.length > 4 && name !== document.author && near.includes(name),
    )
    if (named) return { step, reason: `It names ${named}.` }
  }
  for (const step of others.toReversed()) {
    const { document: from } = step.passage
    const edge = dependence.find((one) => one.directed && one.from === from && one.to === document.id)
    if (edge) return { step, reason: edge.evidence[0]!.reason }
  }
  return null
}

function changesOf(was: Draft, is: Draft): Change[] {
  const slots: readonly (readonly [Change['slot'], (draft: Draft) => string | null])[] = [
    ['number', numberIn],
    ['date', dateIn],
    ['hedge', hedgeIn],
    ['voice', voiceIn],
  ]
  return slots.flatMap(([slot, of]) => {
    const [a, b] = [of(was), of(is)]
    // A number or a date that one step leaves out is no change of it; a hedge that is gone is one.
    return a === b || ((slot === 'number' || slot === 'date') && (a === null || b === null))
      ? []
      : [{ slot, was: a, is: b }]
  })
}

function numberIn({ account, telling }: Draft): string | null {
  const { text } = account.document
  const found = numbersIn(text, 'en', telling).filter(
    (one) => one.kind === 'cardinal' && !account.temporals.some((date) => overlaps(date, one)),
  )
  return found.length === 0 ? null : found.map(({ value }) => value).join(', ')
}

function dateIn({ account, telling }: Draft): string | null {
  return account.temporals.find((one) => covers(telling, one) && one.when)?.when?.edtf ?? null
}

function hedgeIn({ account, telling }: Draft): string | null {
  const [hedge] = hedgesIn(account.document.text, 'en', telling)
  return hedge ? account.document.text.slice(hedge.from, hedge.to) : null
}

function voiceIn({ voice }: Draft): string | null {
  return voice.findLast(({ name }) => name !== null)?.name ?? null
}
