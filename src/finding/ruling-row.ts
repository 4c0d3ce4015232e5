import { type House, houses } from '../judge/profile.ts'
import { type Ruling, rulingOf, type Severity, severityOf, type Verdict } from '../judge/verdict.ts'
import { verdictsCsv } from '../judge/verdicts-csv.ts'
import type { Explanation } from './explanation.ts'

/** A row of the table of verdicts: what a code comes to in the profiles that are asked about. */
export interface RulingRow {
  /** "A28"; "B*" where the row is of all effects. */
  readonly code: string
  /** "marked", "unmarked", "cut:risk", …; "any" where it makes no difference. */
  readonly when: string
  readonly what: string
  readonly profiles: Readonly<Partial<Record<House, Ruling>>>
}

/**
 * What the table of verdicts says on a rule: of a code, its rows; of a verdict, the rows that lead to it, with the
 * profiles in which they do; of a profile, all rows.
 */
export function rulingRows({ rule, kind, countsAs }: Explanation): RulingRow[] {
  const rows = tableRows()
  switch (kind) {
    case 'edit':
    case 'provenance':
      return rows.filter(({ code }) => code === rule)
    case 'effect':
      return rows.filter(({ code }) => code === 'B*').map((row) => ({ ...row, code: rule }))
    case 'tolerance':
      return rows.filter(({ code }) => countsAs.includes(code))
    case 'verdict':
      return rows
        .map((row) => narrowed(row, (_, { verdict }) => verdict === rule))
        .filter(({ profiles }) => Object.keys(profiles).length > 0)
    case 'profile':
      return rows.map((row) => narrowed(row, (house) => house === rule))
    case 'finding':
    case 'limit':
      return []
  }
}

function tableRows(): RulingRow[] {
  const [, ...lines] = verdictsCsv.trim().split('\n')
  return lines.flatMap((line) => {
    const [code = '', when = '', ...cells] = line.split(',')
    if (code === 'verdict') return []
    const what = cells.slice(houses.length).join(',').replace(/^"|"$/g, '')
    // One effect has the rows of all.
    const one = code.replace('*', '01')
    const profiles = Object.fromEntries(
      houses.map((house) => [house, rulingOf(one, when, { base: house, overrides: {} })]),
    )
    return [{ code, when, what, profiles }]
  })
}

function narrowed(row: RulingRow, keep: (house: House, ruling: Ruling) => boolean): RulingRow {
  const kept = houses.filter((house) => keep(house, row.profiles[house]!))
  return { ...row, profiles: Object.fromEntries(kept.map((house) => [house, row.profiles[house]!])) }
}

/** How loudly each profile says a verdict. */
export function severitiesOf(verdict: Verdict): Record<House, Severity> {
  const said = houses.map((house) => [house, severityOf(verdict, { base: house, overrides: {} })])
  return Object.fromEntries(said) as Record<House, Severity>
}

/** "altered (warning)": a ruling in words. */
export function rulingWords({ verdict, severity }: Ruling): string {
  return severity === 'none' ? verdict : `${verdict} (${severity})`
}
