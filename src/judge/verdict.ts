import type { Profile } from './profile.ts'
import { verdictsCsv } from './verdicts-csv.ts'

/** What is said of a quotation. `ladder` has them from best to worst. */
export type Verdict =
  | 'exact'
  | 'faithful'
  | 'marked'
  | 'not-a-quotation'
  | 'second-hand'
  | 'unmarked-borrowing'
  | 'not-checkable'
  | 'wrong-place'
  | 'altered'
  | 'meaning-at-risk'
  | 'silently-cut'
  | 'not-found'
  | 'paraphrase'
  | 'misattributed'
  | 'spliced'
  | 'out-of-context'
  | 'cut-hides'
  | 'meaning-changed'

export type Severity = 'none' | 'note' | 'warning' | 'error'

/** A verdict and how loudly it is said. */
export interface Ruling {
  readonly verdict: Verdict
  readonly severity: Severity
}

/** From the least to the most. */
export const severities: readonly Severity[] = ['none', 'note', 'warning', 'error']

// Rows of the table: profile → what a code, and when it applies, comes to; "verdict NAME" rows give severities.
const rows = new Map<string, Readonly<Record<string, string>>>()
const [header = '', ...lines] = verdictsCsv.trim().split('\n')
const columns = header.split(',')
for (const line of lines) {
  const cells = line.split(',')
  rows.set(
    `${cells[0]} ${cells[1]}`,
    Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])),
  )
}

/** From best to worst, as the table lists them. */
export const ladder: readonly Verdict[] = [...rows.keys()].flatMap((key) =>
  key.startsWith('verdict ') ? [key.slice('verdict '.length) as Verdict] : [],
)

/** Every code, in the order of the table; its rows "B*" are those of the effect tests B01 to B15. */
export const codes: readonly string[] = [
  ...new Set(
    [...rows.keys()].flatMap((key) =>
      key.startsWith('verdict ') ? [] : key.startsWith('B* ') ? effectCodes() : [key.slice(0, 3)],
    ),
  ),
]

function effectCodes(): string[] {
  return Array.from({ length: 15 }, (_, i) => `B${String(i + 1).padStart(2, '0')}`)
}

/** What a project may rule on otherwise: a code ("A12"), or one of its rows ("A12 marked", "B05 cut:risk"). */
export const overridable: readonly string[] = [
  ...codes,
  ...codes.flatMap((code) =>
    [...rows.keys()].flatMap((key) => {
      const [own = '', when = ''] = key.split(' ')
      return when !== 'any' && (own === code || own === `${code[0]}*`) ? [`${code} ${when}`] : []
    }),
  ),
]

/** What a verdict is worth in a profile. */
export function severityOf(verdict: Verdict, profile: Profile): Severity {
  return cell(`verdict ${verdict}`, profile.base) as Severity
}

/**
 * What a code comes to in a profile. `when` is "marked" or "unmarked" of an edit, "edit:risk" and the like of an
 * effect. Throws a RangeError for a code that the table does not have.
 */
export function rulingOf(code: string, when: string, profile: Profile): Ruling {
  const key = keyOf(code, when)
  const found = overrideOf(code, key.slice(key.indexOf(' ') + 1), profile) ?? cell(key, profile.base)
  const [verdict, severity] = found.split('/') as [Verdict, Severity | undefined]
  return { verdict, severity: severity ?? severityOf(verdict, profile) }
}

// An override of a bare code leaves alone what is marked: whoever marks a change owns up to it.
function overrideOf(code: string, row: string, { overrides }: Profile): string | undefined {
  return overrides[`${code} ${row}`] ?? (row === 'marked' ? undefined : overrides[code])
}

function keyOf(code: string, when: string): string {
  const key = [`${code} ${when}`, `${code} any`, `${code[0]}* ${when}`].find((one) => rows.has(one))
  if (key === undefined) throw new RangeError(`Cannot rule on ${code} ${when}: verdicts.csv has no such row`)
  return key
}

function cell(key: string, column: string): string {
  const found = rows.get(key)?.[column]
  if (found === undefined)
    throw new RangeError(`Cannot look up "${key}" for ${column}: verdicts.csv has no such row`)
  return found
}

/** The worse of two: by the ladder, and of two alike the louder. */
export function worse(a: Ruling, b: Ruling): Ruling {
  const [rankA, rankB] = [ladder.indexOf(a.verdict), ladder.indexOf(b.verdict)]
  if (rankA !== rankB) return rankA > rankB ? louder(a, b) : louder(b, a)
  return louder(a, b)
}

// The verdict of `worst`; said at least as loudly as the other would be, unless its own row asks for less.
function louder(worst: Ruling, other: Ruling): Ruling {
  return severities.indexOf(other.severity) > severities.indexOf(worst.severity)
    ? { verdict: other.verdict, severity: other.severity }
    : worst
}

/** True when `severity` is at or above `floor`. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(floor)
}
