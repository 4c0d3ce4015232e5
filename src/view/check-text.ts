import type { CheckReport } from '../finding/check-report.ts'
import type { Suppressed } from '../finding/finding.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Severity } from '../judge/verdict.ts'
import { lineAt } from '../text/document.ts'
import { counted, times } from './counted.ts'
import { type Proof, proofOf, type Run } from './proof.ts'
import type { Setting } from './setting.ts'
import { idleSuppressions, reasonOf, rulesLine, suppressedQuotations } from './suppression.ts'

const signs: Readonly<Record<Severity, string>> = { none: '✓', note: '·', warning: '!', error: '✗' }

/** The report of a check as text: what to look at, quotation by quotation, then the count. Ends with a line end. */
export function checkText(report: CheckReport, setting: Setting): string {
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]))
  const quiet = suppressedQuotations(report)
  const shown = report.judgements.filter(
    ({ severity, quotation }) => setting.all || (severity !== 'none' && !quiet.has(quotation.id)),
  )
  const rules = rulesLine(report.profile)
  return [
    ...(rules === null ? [] : [`${rules}\n`]),
    ...shown.map((judgement) =>
      entry(judgement, (id) => texts.get(id)!, report, quiet.get(judgement.quotation.id), setting),
    ),
    ...unread(report, setting),
    ...wanted(report, setting),
    ...idle(report, setting),
    `${summaryLine(report)}${setting.report === null ? '' : ` Report: ${setting.report}`}\n`,
  ].join('\n')
}

function entry(
  judgement: Judgement,
  textOf: (id: string) => string,
  report: CheckReport,
  suppressed: Suppressed | undefined,
  { paint }: Setting,
): string {
  const { quotation, verdict, severity, message } = judgement
  const draft = report.drafts.find(({ id }) => id === quotation.document)!
  const head = `${draft.path}:${lineAt(draft.text, quotation.from)}`
  const style = severity === 'none' || suppressed ? 'dim' : severity
  const label = `${signs[severity]} ${verdict}${suppressed ? ' (suppressed)' : ''}`
  const lines = [`${paint(style, label)}  ${paint('dim', head)}`]
  const proof = proofOf(judgement, textOf)
  lines.push(`    draft   ${set(proof.draft, paint)}`)
  if (!isTheSame(proof)) for (const place of proof.source) lines.push(`    source  ${set(place, paint)}`)
  if (judgement.source)
    lines.push(`            ${paint('dim', `${judgement.source.document}, ${judgement.source.label}`)}`)
  lines.push(`    ${message}`)
  if (suppressed) lines.push(`    Suppressed: ${reasonOf(suppressed)}`)
  return `${lines.join('\n')}\n`
}

function isTheSame({ draft, source }: Proof): boolean {
  return source.length === 1 && [...draft, ...source[0]!].every((run) => !run.differs)
}

/** Words on one line, what differs between ‹ and ›, so that it is seen without colour. */
function set(runs: readonly Run[], paint: Setting['paint']): string {
  return runs
    .map(({ text, differs }) => {
      const flat = text.replace(/\s+/g, ' ')
      return differs && flat.trim() !== '' ? paint('differs', `‹${flat}›`) : flat
    })
    .join('')
}

function unread({ sources }: CheckReport, { paint }: Setting): string[] {
  const problems = sources.filter(({ problem }) => problem !== null)
  if (problems.length === 0) return []
  return [
    `${paint('strong', 'Sources that could not be read')}\n${problems.map(({ problem }) => `    ${problem}\n`).join('')}`,
  ]
}

function wanted({ wanted }: CheckReport, { paint }: Setting): string[] {
  if (wanted.length === 0) return []
  const line = ({ title, author, citations }: CheckReport['wanted'][number]): string =>
    `    ${author ? `${author}, ` : ''}${title} (cited ${times(citations.length)})\n`
  return [`${paint('strong', 'Cited, but not among the sources')}\n${wanted.map(line).join('')}`]
}

function idle(report: CheckReport, { paint }: Setting): string[] {
  const found = idleSuppressions(report)
  if (found.length === 0) return []
  const line = ({ place, finding }: (typeof found)[number]): string =>
    `    ${place ? `${place}  ` : ''}${finding.message}\n`
  return [`${paint('strong', 'Comments and decisions that do not hold')}\n${found.map(line).join('')}`]
}

/** "38 quotations: 31 exact, 6 altered, 1 not checkable. 3 suppressed.": a full count. */
export function summaryLine({ summary }: CheckReport): string {
  const { quotations, verdicts } = summary
  const suppressed = summary.suppressed === 0 ? '' : ` ${summary.suppressed} suppressed.`
  if (quotations === 0) return `No quotations.${suppressed}`
  const counts = Object.entries(verdicts).map(
    ([verdict, count]) => `${count} ${verdict.replaceAll('-', ' ')}`,
  )
  return `${counted(quotations, 'quotation')}: ${counts.join(', ')}.${suppressed}`
}
