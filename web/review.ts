import { useMemo } from 'react'
import { adjust, useAddress } from './address.ts'
import type { Decisions } from './decisions.ts'
import { type Checked, type FindingJson, wordsOf } from './looks.ts'
import { useOpened } from './opened.ts'

/** A finding with the quotation that it is about, and what can be filtered by. */
export interface Entry {
  readonly key: string
  readonly finding: FindingJson
  readonly quotation: Checked | null
  readonly speaker: string
  readonly source: string
  readonly words: string
}

/** The findings, those that the address lets through, and the chosen quotation. */
export interface Review {
  readonly entries: readonly Entry[]
  readonly shown: ReadonlySet<string>
  /** The same as long as the same is asked for, whatever is decided meanwhile. */
  readonly filter: string
  readonly entry: Entry | null
  readonly quotation: Checked | null
  readonly choose: (key: string) => void
  /** The next shown finding, or with -1 the one before; null at the end. */
  readonly step: (by: 1 | -1) => Entry | null
}

const NOBODY = '(nobody named)'
const NOWHERE = '(no source)'

export function useReview(): Review {
  const { check, decisions } = useOpened()
  const { params } = useAddress()
  const entries = useMemo(() => entriesOf(check?.quotations ?? [], check?.findings ?? []), [check])
  const { at, ...wanted } = params
  const filter = JSON.stringify(wanted)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filter` is `wanted`, compared by what it holds
  const shown = useMemo(
    () => new Set(entries.filter((entry) => passes(entry, wanted, decisions)).map(({ key }) => key)),
    [entries, filter, decisions.of],
  )
  const entry = entries.find(({ key }) => key === at) ?? null
  const quotation = entry?.quotation ?? check?.quotations.find(({ id }) => id === at) ?? null
  const choose = (key: string): void => adjust({ at: key })
  const step = (by: 1 | -1): Entry | null => {
    const list = entries.filter(({ key }) => shown.has(key))
    const from = list.findIndex(({ key }) => key === at)
    const next = from < 0 ? (by > 0 ? nextBehind(list, quotation) : list.at(-1)) : list[from + by]
    if (next) choose(next.key)
    return next ?? null
  }
  return { entries, shown, filter, entry, quotation, choose, step }
}

/** Where a quotation without a finding is chosen, "next" is the first finding behind it. */
function nextBehind(list: readonly Entry[], quotation: Checked | null): Entry | undefined {
  return list.find((one) => (one.quotation?.from ?? 0) > (quotation?.from ?? -1)) ?? list[0]
}

function entriesOf(quotations: readonly Checked[], findings: readonly FindingJson[]): Entry[] {
  const byId = new Map(quotations.map((one) => [one.id, one]))
  const taken = new Set<string>()
  return findings.map((finding) => {
    const quotation = byId.get(finding.quotation ?? '') ?? null
    const name = quotation?.id ?? finding.fingerprint
    const key = taken.has(name) ? `${name} ${finding.rule}` : name
    taken.add(key)
    return {
      key,
      finding,
      quotation,
      speaker: quotation?.speaker?.name ?? NOBODY,
      source: quotation?.source?.document ?? NOWHERE,
      words: quotation?.exact ?? finding.passages[0]?.exact ?? '',
    }
  })
}

/** `params` are those of the address: severity, verdict, speaker, source, decided, find. Lists are parted by commas. */
export function passes(entry: Entry, params: Address, decisions: Pick<Decisions, 'of'>): boolean {
  const { severity, verdict, speaker, source, decided, find } = params
  const { finding } = entry
  if (severity && !severity.split(',').includes(finding.severity)) return false
  if (verdict && finding.rule !== verdict) return false
  if (speaker && entry.speaker !== speaker) return false
  if (source && entry.source !== source) return false
  if (decided) {
    const decision = decisions.of(finding)?.decision ?? 'undecided'
    if (decision !== decided) return false
  }
  if (!find) return true
  return `${entry.words} ${finding.message} ${wordsOf(finding.rule)}`
    .toLowerCase()
    .includes(find.toLowerCase())
}

type Address = Readonly<Record<string, string | undefined>>
