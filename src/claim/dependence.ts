import { compareUnits } from '../text/order.ts'
import { overlaps, type Span } from '../text/span.ts'
import { compareDays, parseWhen, type When } from '../time/when.ts'
import type { Account } from './account.ts'

/** Words of a document. */
export interface Place extends Span {
  readonly document: string
}

/** The same words in two documents. */
export interface SharedPassage {
  readonly a: Place
  readonly b: Place
  readonly words: number
}

export type DependenceKind = 'wording' | 'errors' | 'order' | 'citation' | 'counts'

/** What shows that two documents do not stand for themselves. */
export interface Evidence {
  readonly kind: DependenceKind
  /** In a sentence. */
  readonly reason: string
  readonly passages: readonly Place[]
}

/** Two documents that are shown to depend on each other; the words went from `from` to `to` where it is directed. */
export interface Dependence {
  readonly from: string
  readonly to: string
  readonly directed: boolean
  /** Why the direction, or why there is none. */
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

// A run of so many words in a row is no accident; shorter ones count when there are several.
const ALONE = 16
const LEAST = 8
const TOGETHER = 30

/**
 * Who depends on whom, by what the texts show: shared wording, a document that names another as its source, and what
 * was found elsewhere (shared errors, order). A pair that is not listed is not shown to depend, which is less than
 * shown to be independent. Words that both quote are no evidence. Sorted by the documents.
 */
export function dependencesOf(
  accounts: readonly Account[],
  shared: readonly SharedPassage[],
  further: readonly (Evidence & { readonly documents: readonly [string, string] })[] = [],
): Dependence[] {
  const byId = new Map(accounts.map((account) => [account.document.id, account]))
  const found = new Map<string, Evidence[]>()
  const add = (a: string, b: string, evidence: Evidence): void => {
    if (a === b || !byId.has(a) || !byId.has(b)) return
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`
    found.set(key, [...(found.get(key) ?? []), evidence])
  }
  for (const [key, passages] of wordings(byId, shared)) {
    const [a, b] = key.split('\n') as [string, string]
    const longest = Math.max(...passages.map(({ words }) => words))
    const all = passages.reduce((sum, { words }) => sum + words, 0)
    if (longest < ALONE && all < TOGETHER) continue
    const reason = `They share ${all} words in ${passages.length === 1 ? 'one passage' : `${passages.length} passages`}, up to ${longest} in a row.`
    add(a, b, { kind: 'wording', reason, passages: passages.flatMap((one) => [one.a, one.b]) })
  }
  for (const { citing, cited, passage } of citations(accounts))
    add(citing, cited, {
      kind: 'citation',
      reason: `${citing} names ${cited} as its source.`,
      passages: [passage],
    })
  for (const { documents, ...evidence } of further)
    if (evidence.kind !== 'order' || !found.has([...documents].sort().join('\n')))
      add(documents[0], documents[1], evidence)
  return [...found]
    .map(([key, evidence]) => {
      const [a, b] = key.split('\n') as [string, string]
      return { ...directionOf(byId.get(a)!, byId.get(b)!, evidence), evidence }
    })
    .sort((a, b) => compareUnits(a.from, b.from) || compareUnits(a.to, b.to))
}

function wordings(
  byId: ReadonlyMap<string, Account>,
  shared: readonly SharedPassage[],
): Map<string, SharedPassage[]> {
  const pairs = new Map<string, SharedPassage[]>()
  for (const one of shared) {
    const { a, b, words } = one
    if (words < LEAST || a.document === b.document) continue
    if (isQuoted(byId.get(a.document), a) && isQuoted(byId.get(b.document), b)) continue
    const key = a.document < b.document ? `${a.document}\n${b.document}` : `${b.document}\n${a.document}`
    pairs.set(key, [...(pairs.get(key) ?? []), one])
  }
  return pairs
}

function isQuoted(account: Account | undefined, passage: Span): boolean {
  const half = (passage.to - passage.from) / 2
  return Boolean(
    account?.quotations.some(
      (quotation) =>
        overlaps(quotation, passage) &&
        Math.min(quotation.to, passage.to) - Math.max(quotation.from, passage.from) > half,
    ),
  )
}

interface Citing {
  readonly citing: string
  readonly cited: string
  readonly passage: Place
}

const cue =
  /\b(?:according to|(?:as )?(?:reported|stated|told|printed|given) (?:by|in)|source:|taken from|copied from|reprinted from|(?:as )?(?:the|our) .{0,40}\b(?:reports?|reported|writes|wrote|says|said|states|stated|has it|tells us))\b/iu
// "After Brandt", "following the report": right before the name.
const led = /\b(?:after|following)\s+(?:the\s+)?$/iu
const REACH = 70

/** Where a document names the title or the author of an earlier one beside words that say where something is from. */
function citations(accounts: readonly Account[]): Citing[] {
  return accounts.flatMap(({ document: cited }) => {
    const names = namesOf(cited.title, cited.author)
    const written = surnameOf(cited.author)
    return accounts.flatMap(({ document: citing }) => {
      if (citing.id === cited.id || isBefore(dateOf(citing.date), dateOf(cited.date))) return []
      if (citing.author !== null && citing.author === cited.author) return []
      const at = (from: number, to: number): Citing[] => [
        { citing: citing.id, cited: cited.id, passage: { document: citing.id, from, to } },
      ]
      for (const name of names)
        for (let from = citing.text.indexOf(name); from >= 0; from = citing.text.indexOf(name, from + 1)) {
          const to = from + name.length
          const near = citing.text.slice(Math.max(0, from - REACH), to + REACH / 2)
          const sentence = near.split(/(?<=[.!?])\s+(?=\p{Lu})/u).find((one) => one.includes(name))
          const before = citing.text.slice(Math.max(0, from - REACH), from)
          if (sentence && (cue.test(sentence) || led.test(before))) return at(from, to)
        }
      const match = written?.exec(citing.text)
      return match ? at(match.index, match.index + match[0].length) : []
    })
  })
}

/** Letters of a name that is no common word. */
const LEAST_NAME = 6

// The title, the author, and the book in which it stands: "Trevane, Josepha (The Universal Cyclopaedia)".
function namesOf(title: string | null, author: string | null): string[] {
  const book = /\((?:The\s+)?([^()]+)\)\s*$/u.exec(title ?? '')?.[1]
  const short = book && /\p{Lu}\p{L}+\s+(?:Encyclop|Cyclop|Diction|Lexic|Biograph)\p{L}+$/u.exec(book)?.[0]
  return [title, author, book, short]
    .filter((name) => name != null)
    .filter(({ length }) => length >= LEAST_NAME)
}

// "According to Malek's report", "Rector Quill's book": the surname alone only where what he wrote is named.
function surnameOf(author: string | null): RegExp | null {
  const surname = /(\p{Lu}\p{L}{3,})\s*$/u.exec(author ?? '')?.[1]
  return surname
    ? new RegExp(
        `(?<!\\p{L})${surname}['’]s\\s+(?:own\\s+)?(?:account|article|book|chronicle|diary|history|journal|letters?|memoirs?|narrative|notes|papers|record|report|statement)\\b`,
        'u',
      )
    : null
}

function dateOf(edtf: string | null): When | null {
  return edtf === null ? null : parseWhen(edtf)
}

function isBefore(a: When | null, b: When | null): boolean {
  return Boolean(a && b && compareDays(a.latest, b.earliest) < 0)
}

function directionOf(
  { document: a }: Account,
  { document: b }: Account,
  evidence: readonly Evidence[],
): Omit<Dependence, 'evidence'> {
  const cited = evidence.filter(({ kind }) => kind === 'citation')
  const citing = new Set(cited.map(({ passages }) => passages[0]!.document))
  if (citing.size === 1) {
    const [to] = [...citing] as [string]
    return { from: to === a.id ? b.id : a.id, to, directed: true, reason: cited[0]!.reason }
  }
  const [x, y] = [dateOf(a.date), dateOf(b.date)]
  if (isBefore(x, y)) return { from: a.id, to: b.id, directed: true, reason: `${a.id} is the earlier.` }
  if (isBefore(y, x)) return { from: b.id, to: a.id, directed: true, reason: `${b.id} is the earlier.` }
  return {
    from: a.id,
    to: b.id,
    directed: false,
    reason: 'Neither dates nor citations tell who had it first.',
  }
}
