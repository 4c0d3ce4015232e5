import { isGrave, type Outcome } from './trial.ts'

/** The figures that the repository keeps, as Markdown: the promises, then each group, then each code. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const grave = outcomes.filter((one) => isGrave(one.case))
  const faithful = outcomes.filter((one) => one.case.faithful)
  const right = (list: readonly Outcome[]): number =>
    list.filter((one) => !has(one, 'verdict', 'unseen')).length
  return [
    '| what | of | count | share |',
    '|---|--:|--:|--:|',
    row('right verdict', outcomes.length, right(outcomes)),
    row('faithful quotations accused', faithful.length, faithful.filter((one) => has(one, 'accused')).length),
    row(
      'changes of meaning passed',
      grave.length,
      grave.filter((one) => has(one, 'passed', 'unseen')).length,
    ),
    '',
    '| group | cases | right verdict | accused | passed |',
    '|---|--:|--:|--:|--:|',
    ...groups(outcomes).map(([group, list]) => {
      const count = (...kinds: string[]): number => list.filter((one) => has(one, ...kinds)).length
      return `| ${group} | ${list.length} | ${right(list)} | ${count('accused')} | ${count('passed')} |`
    }),
    '',
    '| code | wanted | found | recall | given where it must not be |',
    '|---|--:|--:|--:|--:|',
    ...codeRows(outcomes),
  ].join('\n')
}

function has({ faults }: Outcome, ...kinds: readonly string[]): boolean {
  return faults.some(({ kind }) => kinds.includes(kind))
}

function row(what: string, of: number, count: number): string {
  return `| ${what} | ${of} | ${count} | ${of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`} |`
}

function groups(outcomes: readonly Outcome[]): [string, Outcome[]][] {
  return [...Map.groupBy(outcomes, (one) => one.case.group)]
}

function codeRows(outcomes: readonly Outcome[]): string[] {
  const all = [...new Set(outcomes.flatMap(({ case: one }) => [...one.codes, ...one.not]))].sort()
  return all.map((code) => {
    const wanted = outcomes.filter((one) => one.case.codes.includes(code))
    const found = wanted.filter((one) => one.codes.includes(code)).length
    const surplus = outcomes.filter((one) => one.case.not.includes(code) && one.codes.includes(code)).length
    const recall = wanted.length === 0 ? '–' : (found / wanted.length).toFixed(2)
    return `| ${code} | ${wanted.length} | ${found} | ${recall} | ${surplus} |`
  })
}
