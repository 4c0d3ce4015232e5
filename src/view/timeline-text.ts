import { inOrder, type StatementsReport } from '../finding/statements-report.ts'
import { counted, countedOrNo } from './counted.ts'
import type { Setting } from './setting.ts'
import { noteText, onOneLine } from './statement-text.ts'
import { whenText } from './when-text.ts'

/** One dated statement after another: when, its words, and below them where they stand and whose they are. */
export function timelineText(report: StatementsReport, { paint }: Setting): string {
  const entries = inOrder(report.statements).map((statement) => {
    const document = report.documents.get(statement.document)!
    const words = onOneLine(document.text.slice(statement.from, statement.to))
    return `${paint('strong', whenText(statement.when!.when!))}\n    “${words}”\n    ${paint('dim', noteText(statement, document))}\n`
  })
  // "Miliukov and Kerensky accused Lenin" are two statements of the same words.
  return [...new Set(entries), `${summaryOf(report)}\n`].join('\n')
}

/** "12 dated statements in 3 documents; 40 more have no date." */
export function summaryOf({ statements, documents }: StatementsReport): string {
  const dated = inOrder(statements).length
  const rest = statements.length - dated
  const more = rest === 0 ? '' : `; ${counted(rest, 'more has', 'more have')} no date`
  return `${countedOrNo(dated, 'dated statement')} in ${counted(documents.size, 'document')}${more}.`
}
