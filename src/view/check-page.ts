import type { CheckReport } from '../finding/check-report.ts'
import type { Suppressed } from '../finding/finding.ts'
import type { Judgement } from '../judge/judgement.ts'
import { ladder, type Severity, type Verdict } from '../judge/verdict.ts'
import { lineAt } from '../text/document.ts'
import { checkJson } from './check-json.ts'
import { summaryLine } from './check-text.ts'
import { counted, times } from './counted.ts'
import { type Html, html } from './html.ts'
import { pageScript, pageScriptHash, pageStyle } from './page-assets.ts'
import { proofOf, type Run } from './proof.ts'
import { idleSuppressions, reasonOf, rulesLine, suppressedQuotations } from './suppression.ts'

/** What a severity looks like without colour: a sign, a word, and the style of a line. */
export const looks: Readonly<Record<Severity, { readonly sign: string; readonly word: string }>> = {
  none: { sign: '✓', word: 'nothing to look at' },
  note: { sign: '·', word: 'note' },
  warning: { sign: '!', word: 'warning' },
  error: { sign: '✗', word: 'error' },
}

/** The report of a check as one self-contained page: no request, no server, readable on paper. */
export function checkPage(report: CheckReport, version: string): string {
  const title = report.drafts.map(({ title, path }) => title ?? path).join(', ')
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]))
  const quiet = suppressedQuotations(report)
  const rules = rulesLine(report.profile)
  const entries = report.judgements.map((judgement, i) =>
    entry(judgement, i, report, quiet.get(judgement.quotation.id) ?? null, (id) => texts.get(id)!),
  )
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${pageScriptHash}'; img-src data:; base-uri 'none'; form-action 'none'">
<title>${`Quotations in ${title}`}</title>
<style>${{ html: pageStyle }}</style>
<a class="skip" href="#list">Go to the quotations</a>
<header>
<p class="kicker">Stemma ${version} · quotations checked against ${counted(report.sources.length, 'source')}</p>
<h1>${title}</h1>
<p class="summary">${summaryLine(report)}</p>
${rules ? html`<p class="rules">${rules}</p>` : null}
<p class="promise">This report says whether the words stand in the sources as quoted. It does not say whether what they claim is true.</p>
</header>
${filters(report)}
<main id="list" tabindex="-1">
${entries}
<p class="nothing" hidden>No quotation is left by these filters.</p>
</main>
${unread(report)}
${wanted(report)}
${idle(report)}
${method(report, version)}
<script type="application/json" id="report">${{ html: JSON.stringify(checkJson(report, version)).replaceAll('<', '\\u003c') }}</script>
<script>${{ html: pageScript }}</script>
</html>
`
  return page.html
}

function filters({ judgements }: CheckReport): Html {
  const count = (verdict: Verdict): number => judgements.filter((one) => one.verdict === verdict).length
  const severityOf = (verdict: Verdict): Severity =>
    judgements.find((one) => one.verdict === verdict)!.severity
  const boxes = [...ladder]
    .reverse()
    .filter((verdict) => count(verdict) > 0)
    .map(
      (verdict) =>
        html`<label><input type="checkbox" name="verdict" value="${verdict}" checked> <span class="sign">${looks[severityOf(verdict)].sign}</span> ${verdict.replaceAll('-', ' ')} <b>${count(verdict)}</b></label>`,
    )
  return html`<form class="filters" aria-label="Which quotations to show">
<fieldset><legend>Show</legend>${boxes}</fieldset>
<label class="find">Find in quotations <input type="search" name="find"></label>
<p class="keys"><kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>Enter</kbd> opens and closes</p>
<p class="count" role="status"></p>
</form>`
}

/** One quotation with what was found and the proof; its element's id is "q1" for the first of the report. */
export function entry(
  judgement: Judgement,
  i: number,
  report: CheckReport,
  suppressed: Suppressed | null,
  textOf: (id: string) => string,
): Html {
  const {
    quotation,
    verdict,
    severity,
    message,
    source,
    suggestion,
    tolerances,
    otherWitnesses,
    context,
    receipt,
  } = judgement
  const draft = report.drafts.find(({ id }) => id === quotation.document)!
  const proof = proofOf(judgement, textOf)
  const look = looks[severity]
  const speaker = quotation.speaker?.name
  return html`<article class="quotation ${suppressed ? 'none' : severity}" id="${`q${i + 1}`}" data-verdict="${verdict}" data-severity="${severity}">
<details${severity === 'none' || suppressed ? null : { html: ' open' }}>
<summary><span class="verdict"><span class="sign" aria-hidden="true">${look.sign}</span> ${verdict.replaceAll('-', ' ')}<span class="severity"> (${suppressed ? 'suppressed' : look.word})</span></span> <q class="incipit">${incipit(draft.text.slice(quotation.from, quotation.to))}</q> <span class="place">${draft.path}, line ${lineAt(draft.text, quotation.from)}</span></summary>
<p class="message">${message}</p>
${suppressed ? html`<p class="suppressed"><b>Suppressed:</b> ${reasonOf(suppressed)}</p>` : null}
<dl class="proof">
<dt>Draft${speaker ? ` (${speaker})` : ''}</dt><dd>${proof.draft.map((run) => marked(run, 'draft'))}</dd>
${proof.source.map((place) => html`<dt>Source</dt><dd><span class="context">${context ? tail(context.before) : ''}</span>${place.map((run) => marked(run, 'source'))}<span class="context">${context ? head(context.after) : ''}</span></dd>`)}
</dl>
${source ? html`<p class="locator">${source.document}, ${source.label}</p>` : null}
${suggestion ? html`<p class="suggestion"><b>The source’s words:</b> ${suggestion}</p>` : null}
${otherWitnesses.length > 0 ? html`<p class="others"><b>Also in:</b> ${otherWitnesses.slice(0, 12).map((other, j) => html`${j > 0 ? '; ' : ''}${other.passage.document}, ${other.passage.label} (${other.verdict.replaceAll('-', ' ')})`)}</p>` : null}
${tolerances.length > 0 ? html`<p class="tolerances"><b>Read alike:</b> ${tolerances.join(', ')}</p>` : null}
${receipt ? html`<p class="receipt"><b>Searched:</b> ${receipt.searched.documents} documents, ${receipt.searched.words} words${receipt.unreadable.length > 0 ? `; not readable: ${receipt.unreadable.join(', ')}` : ''}</p>` : null}
</details>
</article>
`
}

function marked({ text, differs }: Run, side: 'draft' | 'source'): Html {
  return differs && text.trim() !== '' ? html`<mark class="${side}">${text}</mark>` : html`${text}`
}

/** The first words of a quotation, on one line. */
export function incipit(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= 72 ? flat : `${flat.slice(0, 70)}…`
}

function tail(words: string): string {
  return words.length <= 200 ? words : `…${words.slice(-200)}`
}

function head(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 200)}…`
}

/** A section on the sources that could not be read; null where there are none. */
export function unread({ sources }: CheckReport): Html | null {
  const problems = sources.filter(({ problem }) => problem !== null)
  if (problems.length === 0) return null
  return html`<section><h2>Sources that could not be read</h2><ul>${problems.map(({ problem }) => html`<li>${problem}</li>`)}</ul></section>`
}

/** A section on the works that are cited and missing; null where there are none. */
export function wanted(report: CheckReport): Html | null {
  if (report.wanted.length === 0) return null
  return html`<section><h2>Cited, but not among the sources</h2><ul>${report.wanted.map(({ title, author, citations }) => html`<li>${author ? `${author}, ` : ''}<cite>${title}</cite>, cited ${times(citations.length)}</li>`)}</ul></section>`
}

/** A section on the comments and decisions that do not hold; null where there are none. */
export function idle(report: CheckReport): Html | null {
  const found = idleSuppressions(report)
  if (found.length === 0) return null
  return html`<section><h2>Comments and decisions that do not hold</h2><ul>${found.map(({ place, finding }) => html`<li>${place ? `${place}: ` : ''}${finding.message}</li>`)}</ul></section>`
}

/** How the check was made, and against what. */
export function method({ sources, profile }: CheckReport, version: string): Html {
  const readable = sources.filter(({ problem }) => problem === null)
  const words = readable.reduce((sum, one) => sum + one.words, 0)
  return html`<section class="method"><h2>How this was checked</h2>
<p>Every quotation was looked for in ${counted(readable.length, 'readable source')} of ${words} words, then compared word by word with each place that has it. The rules of quoting are those of the house “${profile.base}”${Object.keys(profile.overrides).length > 0 ? ', but for what the project rules otherwise' : ''}. No model took part: the same files give the same report. Stemma ${version}.</p>
<details><summary>The sources</summary><ul>${sources.map(({ id, title, author, date, problem }) => html`<li>${id}${title ? html`: <cite>${title}</cite>` : null}${author ? `, ${author}` : ''}${date ? `, ${date}` : ''}${problem ? ' (not read)' : ''}</li>`)}</ul></details>
</section>`
}
