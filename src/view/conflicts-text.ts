import type { Conflict, Side } from '../claim/conflict.ts'
import type { ConflictsReport } from '../finding/conflicts-report.ts'
import { counted } from './counted.ts'
import type { Setting } from './setting.ts'
import { noteText, onOneLine, placeText } from './statement-text.ts'

/**
 * One finding after another: what it is about, each side with its passages and how many witnesses stand there, and the
 * derivation. What only looks like a conflict is counted, and shown where everything is asked for.
 */
export function conflictsText(report: ConflictsReport, setting: Setting): string {
  const loud = new Map(report.findings.map(({ rule, severity }) => [rule, severity]))
  const shown = report.conflicts.filter(({ kind }) => setting.all || loud.has(`conflict/${kind}`))
  const entries = shown.map((conflict) =>
    entryText(conflict, loud.get(`conflict/${conflict.kind}`) ?? null, report, setting),
  )
  const page = setting.report === null ? '' : ` Report: ${setting.report}`
  return [...entries, `${summaryOf(report)}${page}\n`].join('\n')
}

const kindWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  contradiction: ['contradiction', 'contradictions'],
  arithmetic: ['sum that does not add up', 'sums that do not add up'],
  'position-changed': ['changed position', 'changed positions'],
}

/** "3 conflicts (2 contradictions, 1 changed position) in 40 statements of 4 documents; 5 other differences are none." */
export function summaryOf({ conflicts, findings, statements, documents }: ConflictsReport): string {
  const kinds = new Map<string, number>()
  for (const { rule } of findings) kinds.set(rule.slice(9), (kinds.get(rule.slice(9)) ?? 0) + 1)
  const listed = [...kinds]
    .map(([kind, count]) => counted(count, ...(kindWords[kind] ?? ([kind, kind] as const))))
    .join(', ')
  const quiet = conflicts.length - findings.length
  const others =
    quiet === 0 ? '' : `; ${counted(quiet, 'other difference is', 'other differences are')} no conflict`
  return `${findings.length === 0 ? 'No conflict' : counted(findings.length, 'conflict')}${listed && ` (${listed})`} in ${counted(statements.length, 'statement')} of ${counted(documents.size, 'document')}${others}.`
}

/** A kind of conflict in words: "position changed". */
export function kindText(kind: string): string {
  return kind.replaceAll('-', ' ')
}

/** "2 documents, 1 to 2 witnesses": of documents that are not shown to depend on each other it is open. */
export function supportText({ documents, witnesses: [least, most] }: Side): string {
  const heard = least === most ? counted(most, 'witness', 'witnesses') : `${least} to ${most} witnesses`
  return `${counted(documents, 'document')}, ${heard}`
}

function entryText(
  conflict: Conflict,
  severity: 'error' | 'warning' | 'note' | null,
  report: ConflictsReport,
  { paint }: Setting,
): string {
  const { id, topic, slot, kind, sides, derivation } = conflict
  const head = `${id}  ${paint(severity ?? 'dim', kindText(kind))}  ${slot}: ${paint('strong', topic)}\n`
  const shown = sides.map(
    (side) => `    ${paint('strong', side.value)}  (${supportText(side)})\n${sideText(side, report, paint)}`,
  )
  return `${head}${shown.join('')}    ${derivation}\n`
}

function sideText(
  { statements, passages }: Side,
  { documents, statements: all }: ConflictsReport,
  paint: Setting['paint'],
): string {
  const lines = passages.map((passage, i) => {
    const document = documents.get(passage.document)!
    const statement = all.find(({ id }) => id === statements[i])
    const words = onOneLine(document.text.slice(passage.from, passage.to))
    const isWhole = statement?.document === passage.document && statement.from === passage.from
    const note = isWhole ? noteText(statement, document) : placeText(document, passage)
    return `        “${words}”\n        ${paint('dim', note)}\n`
  })
  return lines.join('')
}
