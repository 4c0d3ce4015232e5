import { inOrder, type StatementsReport } from '../finding/statements-report.ts'
import { type Html, html } from './html.ts'
import { noteText, onOneLine } from './statement-text.ts'
import { timelineSvg } from './timeline-svg.ts'
import { whenText } from './when-text.ts'

/** The dated statements as a picture, and as the table that says the same. Null when nothing is dated. */
export function timelineSection(report: StatementsReport): Html | null {
  const statements = inOrder(report.statements)
  const rows = statements.map((statement, i) => {
    const document = report.documents.get(statement.document)!
    const when = statement.when!.when!
    const words = onOneLine(document.text.slice(statement.from, statement.to))
    return { number: i + 1, row: `#t${i + 1}`, when, words, note: noteText(statement, document) }
  })
  const picture = timelineSvg(rows, `Time line of ${rows.length} dated statements`)
  return (
    picture &&
    html`<section><h2>Time line</h2>
<figure>${picture}<figcaption>A full bar is a day. A bar that fades is a date that leaves days open, as wide as what it can mean; a broken outline is a date that the text itself doubts. At ≈ years without a statement are left out. The numbers are those of the table.</figcaption></figure>
<details><summary>The same as a table</summary>
<table><thead><tr><th scope="col">No.</th><th scope="col">Date</th><th scope="col">Statement</th></tr></thead><tbody>
${rows.map(
  ({
    number,
    when,
    words,
    note,
  }) => html`<tr id="t${number}"><td>${number}</td><td title="${`${when.earliest} to ${when.latest}`}">${whenText(when)}</td><td>“${words}”<br><span class="note-line">${note}</span></td></tr>
`,
)}</tbody></table></details></section>`
  )
}
