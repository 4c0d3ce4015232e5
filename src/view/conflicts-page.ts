import type { Conflict, Side } from '../claim/conflict.ts'
import type { ConflictsReport } from '../finding/conflicts-report.ts'
import type { DocumentFacts } from '../text/document.ts'
import { conflictsJson } from './conflicts-json.ts'
import { kindText, summaryOf, supportText } from './conflicts-text.ts'
import { counted } from './counted.ts'
import { type Html, html } from './html.ts'
import { mapSection } from './map-section.ts'
import { pageStyle } from './page-assets.ts'
import { noteText, onOneLine, placeText } from './statement-text.ts'
import { timelineSection } from './timeline-section.ts'

const signs = { error: '✗', warning: '!', note: '·' } as const

const style = `${pageStyle}
table { border-collapse: collapse; width: 100%; font-size: .92rem } th, td { text-align: start; vertical-align: top; padding: .2rem .8rem .2rem 0; border-top: 1px solid var(--line) } th { font-family: system-ui, sans-serif; font-size: .84rem; color: var(--faint) }
.note-line { font-family: system-ui, sans-serif; font-size: .84rem; color: var(--faint) } svg { width: 100%; height: auto; margin: .5rem 0 } svg a { color: var(--note) } figure { margin: 0; overflow-x: auto } figcaption { color: var(--faint); font-size: .9rem } tr:target { background: var(--line) }
.side { margin: .6rem 0 } .side blockquote { margin: .2rem 0 .2rem 1rem } .support { font-weight: 400 }
`

/** Where accounts part as one self-contained page: no request, no script, readable on paper. */
export function conflictsPage(
  report: ConflictsReport,
  unread: readonly DocumentFacts[],
  version: string,
): string {
  const loud = new Map(report.findings.map(({ rule, severity }) => [rule, severity]))
  const severityOf = ({ kind }: Conflict): 'error' | 'warning' | 'note' | null =>
    loud.get(`conflict/${kind}`) ?? null
  const quiet = report.conflicts.filter((one) => severityOf(one) === null)
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<title>Where the accounts part</title>
<style>${{ html: style }}</style>
<a class="skip" href="#list">Go to the conflicts</a>
<header>
<p class="kicker">Stemma ${version} · ${counted(report.documents.size, 'document')} compared</p>
<h1>Where the accounts part</h1>
<p class="summary">${summaryOf(report)}</p>
<p class="promise">This report says where statements cannot all be right. It does not say which is, and it averages nothing.</p>
</header>
<main id="list" tabindex="-1">
${report.conflicts.filter((one) => severityOf(one) !== null).map((one) => entry(one, severityOf(one), report))}
</main>
${
  quiet.length === 0
    ? null
    : html`<section><h2>Differences that are no conflict</h2>
<p>Another precision, spelling, calendar or scope: both sides can be right.</p>
${quiet.map((one) => entry(one, null, report))}</section>`
}
${timelineSection(report)}
${mapSection(report)}
${dependence(report)}
${unread.length === 0 ? null : html`<section><h2>Documents that could not be read</h2><ul>${unread.map(({ problem }) => html`<li>${problem}</li>`)}</ul></section>`}
${method(report, version)}
<script type="application/json" id="report">${{ html: JSON.stringify(conflictsJson(report, version)).replaceAll('<', '\\u003c') }}</script>
</html>
`
  return page.html
}

function entry(conflict: Conflict, severity: keyof typeof signs | null, report: ConflictsReport): Html {
  const { id, topic, slot, kind, sides, derivation } = conflict
  return html`<article class="quotation ${severity ?? 'none'}" id="${id}">
<details${severity === null ? null : { html: ' open' }}>
<summary><span class="verdict"><span class="sign" aria-hidden="true">${severity === null ? '✓' : signs[severity]}</span> ${kindText(kind)}<span class="severity"> (${severity ?? 'nothing to look at'})</span></span> ${slot}: ${topic}</summary>
${sides.map((side) => sideOf(side, report))}
<p class="message">${derivation}</p>
</details>
</article>
`
}

function sideOf(side: Side, { documents, statements }: ConflictsReport): Html {
  const passages = side.passages.map((passage, i) => {
    const document = documents.get(passage.document)!
    const statement = statements.find(({ id }) => id === side.statements[i])
    const isWhole = statement?.document === passage.document && statement.from === passage.from
    const note = isWhole ? noteText(statement, document) : placeText(document, passage)
    return html`<blockquote>“${onOneLine(document.text.slice(passage.from, passage.to), 600)}”<br><span class="note-line">${note}</span></blockquote>`
  })
  return html`<div class="side"><b>${side.value}</b> <span class="note-line support">${supportText(side)}</span>${passages}</div>`
}

function dependence({ dependence }: ConflictsReport): Html | null {
  if (dependence.length === 0) return null
  return html`<section><h2>Who depends on whom</h2>
<p>Shown by shared words, shared errors, the same details in the same order, or a citation. Of a pair that is not listed it is not shown, which is less than shown to be independent.</p>
<table><thead><tr><th scope="col">Documents</th><th scope="col">Direction</th><th scope="col">What shows it</th></tr></thead><tbody>
${dependence.map(
  ({
    from,
    to,
    directed,
    reason,
    evidence,
  }) => html`<tr><td>${from} ${directed ? '→' : '—'} ${to}</td><td>${reason}</td><td>${evidence.map((one) => one.reason).join(' ')}</td></tr>
`,
)}</tbody></table></section>`
}

function method({ documents, statements }: ConflictsReport, version: string): Html {
  return html`<section class="method"><h2>How this was compared</h2>
<p>${counted(statements.length, 'statement')} of ${counted(documents.size, 'document')} were read out of the sentences; a sentence that could not be resolved makes none. Those about the same matter were compared place by place: dates and numbers as intervals, places by what contains them, names by their spelling. A number of witnesses is an interval: at most as many as are not shown to depend on each other, at least one. No model took part: the same files give the same report. Stemma ${version}.</p>
</section>`
}
