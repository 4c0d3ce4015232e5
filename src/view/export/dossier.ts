import type { CheckReport } from '../../finding/check-report.ts'
import { explanations } from '../../finding/explanation.ts'
import type { Suppressed } from '../../finding/finding.ts'
import type { Judgement } from '../../judge/judgement.ts'
import { entry, idle, incipit, looks, method, unread, wanted } from '../check-page.ts'
import { summaryLine } from '../check-text.ts'
import { type Html, html } from '../html.ts'
import { pageStyle } from '../page-assets.ts'
import { rulesLine, suppressedQuotations } from '../suppression.ts'
import { dossierStyle } from './dossier-style.ts'
import { dossierText } from './dossier-text.ts'

/**
 * A check as one page to hand over or to print: the drafts with their quotations marked, each finding with its proof,
 * what stands as quoted, the sources, and what the verdicts mean. No script, no request.
 */
export function checkDossier(report: CheckReport, version: string): string {
  const title = report.drafts.map(({ title, path }) => title ?? path).join(', ')
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]))
  const quiet = suppressedQuotations(report)
  const rules = rulesLine(report.profile)
  const numbered = report.judgements.map((judgement, i) => ({ judgement, i }))
  const shown = ({ judgement, i }: { judgement: Judgement; i: number }): Html =>
    html`${opened(
      entry(judgement, i, report, quiet.get(judgement.quotation.id) ?? null, (id) => texts.get(id)!),
    )}<p class="back"><a href="${`#t${i + 1}`}">${`${i + 1} in the text`}</a></p>`
  const isOpen = ({ severity, quotation }: Judgement): boolean =>
    severity !== 'none' && !quiet.has(quotation.id)
  const open = numbered.filter(({ judgement }) => isOpen(judgement))
  const decided = numbered.filter(({ judgement }) => quiet.has(judgement.quotation.id))
  const clean = numbered.filter(
    ({ judgement }) => judgement.severity === 'none' && !quiet.has(judgement.quotation.id),
  )
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${`Dossier: ${title}`}</title>
<style>${{ html: pageStyle }}${{ html: dossierStyle }}</style>
</head>
<body>
<a class="skip" href="#findings">Go to the findings</a>
<header>
<p class="kicker">Stemma ${version} · dossier</p>
<h1>${title}</h1>
<p class="summary">${summaryLine(report)}</p>
${rules ? html`<p class="rules">${rules}</p>` : null}
<p class="promise">This dossier says whether the words stand in the sources as quoted. It does not say whether what they claim is true.</p>
<nav aria-label="Contents"><ol><li><a href="#text">The text</a></li><li><a href="#findings">Findings (${open.length})</a></li>${decided.length > 0 ? html`<li><a href="#decided">Decided (${decided.length})</a></li>` : null}<li><a href="#standing">Nothing to look at (${clean.length})</a></li><li><a href="#method">Sources and method</a></li></ol></nav>
</header>
<main>
<section id="text"><h2>The text</h2>
${report.drafts.map((draft) => dossierText(draft, report, quiet))}
</section>
<section id="findings"><h2>Findings</h2>
${open.length === 0 ? html`<p>There is nothing to look at.</p>` : open.map(shown)}
</section>
${decided.length > 0 ? html`<section id="decided"><h2>Decided</h2>${decided.map(shown)}</section>` : null}
<section id="standing"><h2>Nothing to look at</h2>
${standing(clean, report)}
</section>
<div id="method">
${unread(report)}
${wanted(report)}
${idle(report)}
${opened(method(report, version))}
</div>
${glossary(report, quiet)}
</main>
</body>
</html>
`
  return page.html
}

// On paper nobody unfolds anything.
function opened({ html }: Html): Html {
  return { html: html.replaceAll('<details>', '<details open>') }
}

function standing(clean: readonly { judgement: Judgement; i: number }[], report: CheckReport): Html {
  if (clean.length === 0) return html`<p>No quotation.</p>`
  const rows = clean.map(({ judgement: { quotation, verdict, source }, i }) => {
    const { text } = report.documents.find(({ id }) => id === quotation.document)!
    return html`<tr id="${`q${i + 1}`}"><td><a href="${`#t${i + 1}`}">${i + 1}</a></td><td dir="auto">${incipit(text.slice(quotation.from, quotation.to))}</td><td>${verdict.replaceAll('-', ' ')}</td><td>${source ? `${source.document}, ${source.label}` : ''}</td></tr>`
  })
  return html`<table><thead><tr><th scope="col">No.</th><th scope="col">Quotation</th><th scope="col">Verdict</th><th scope="col">Where it stands</th></tr></thead><tbody>${rows}</tbody></table>`
}

/** What the verdicts that were given mean. */
function glossary({ judgements }: CheckReport, quiet: ReadonlyMap<string, Suppressed>): Html | null {
  const used = new Map(judgements.map(({ verdict, severity }) => [verdict as string, severity]))
  const terms = explanations().filter(({ kind, rule }) => kind === 'verdict' && used.has(rule))
  if (terms.length === 0) return null
  const note =
    quiet.size > 0
      ? html`<p>A verdict that somebody has decided about stays in the report, with the reason.</p>`
      : null
  return html`<section class="glossary"><h2>What the verdicts mean</h2>${note}<dl>${terms.map(({ rule, name, meaning }) => html`<dt><span class="sign" aria-hidden="true">${looks[used.get(rule)!].sign}</span> ${rule.replaceAll('-', ' ')}</dt><dd><b>${name}.</b> ${meaning}</dd>`)}</dl></section>`
}
