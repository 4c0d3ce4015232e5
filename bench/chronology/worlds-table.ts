import { f1, type Score, summed, type Tally } from './world-score.ts'

/** The figures that the repository keeps, as Markdown: the promises, then each kind of conflict, then each world. */
export function tableOf(scores: readonly Score[]): string {
  const compatible = scores.reduce((sum, { world }) => sum + world.compatible.length, 0)
  const accused = scores.reduce((sum, one) => sum + one.accused.length, 0)
  const directed = scores.reduce((sum, one) => sum + one.directed.given, 0)
  const rightly = scores.reduce((sum, one) => sum + one.directed.right, 0)
  const steps = all(scores.map((one) => one.steps))
  const stances = scores.reduce((sum, one) => sum + one.stances, 0)
  return [
    '| what | wanted | found | given | right | F1 |',
    '|---|--:|--:|--:|--:|--:|',
    row('conflicts', summed(scores.map((one) => one.conflicts))),
    ...(['contradiction', 'arithmetic', 'position-changed'] as const).map((kind) =>
      row(kind, summed(scores.map((one) => one.byKind[kind]))),
    ),
    row('who copied from whom', all(scores.map((one) => one.dependence))),
    row('steps of a claim', steps),
    '',
    '| what | of | count | share |',
    '|---|--:|--:|--:|',
    share('compatible pairs called a conflict', compatible, accused),
    share('copies directed rightly', directed, rightly),
    share('steps with the right stance', steps?.wanted ?? 0, stances),
    '',
    '| world | documents | conflicts | found | given | right | F1 | pairs accused |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...scores.map(({ world, conflicts, accused: wrongly }) => {
      const { wanted, found, given, right } = conflicts
      const cells = [world.name, world.documents.length, wanted, found, given, right, shown(f1(conflicts))]
      return `| ${cells.join(' | ')} | ${wrongly.length} of ${world.compatible.length} |`
    }),
  ].join('\n')
}

function all(tallies: readonly (Tally | null)[]): Tally | null {
  const known = tallies.filter((one) => one !== null)
  return known.length < tallies.length ? null : summed(known)
}

function row(what: string, tally: Tally | null): string {
  if (!tally) return `| ${what} | – | – | – | – | – |`
  const { wanted, found, given, right } = tally
  return `| ${what} | ${wanted} | ${found} | ${given} | ${right} | ${shown(f1(tally))} |`
}

function share(what: string, of: number, count: number): string {
  return `| ${what} | ${of} | ${count} | ${of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`} |`
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}
