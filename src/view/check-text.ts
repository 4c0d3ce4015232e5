import type { CheckReport } from '../finding/check-report.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Severity } from '../judge/verdict.ts'
import { lineAt } from '../text/document.ts'
import { type Proof, proofOf, type Run } from './proof.ts'
import type { Setting } from './setting.ts'

const signs: Readonly<Record<Severity, string>> = { none: '✓', note: '·', warning: '!', error: '✗' }

/** The report of a check as text: what to look at, quotation by quotation, then the count. Ends with a line end. */
export function checkText(report: CheckReport, setting: Setting): string {
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]))
  const shown = report.judgements.filter(({ severity }) => setting.all || severity !== 'none')
  return [
    ...shown.map((judgement) => entry(judgement, (id) => texts.get(id)!, report, setting)),
    ...unread(report, setting),
    ...wanted(report, setting),
    `${summaryLine(report)}${setting.report === null ? '' : ` Report: ${setting.report}`}\n`,
  ].join('\n')
}

function entry(
  judgement: Judgement,
  textOf: (id: string) => string,
  report: CheckReport,
  { paint }: Setting,
): string {
  const { quotation, verdict, severity, message } = judgement
  const draft = report.drafts.find(({ id }) => id === quotation.document)!
  const head = `${draft.path}:${lineAt(draft.text, quotation.from)}`
  const style = severity === 'none' ? 'dim' : severity
  const lines = [`${paint(style, `${signs[severity]} ${verdict}`)}  ${paint('dim', head)}`]
  const proof = proofOf(judgement, textOf)
  lines.push(`    draft   ${set(proof.draft, paint)}`)
  if (!isTheSame(proof)) for (const place of proof.source) lines.push(`    source  ${set(place, paint)}`)
  if (judgement.source)
    lines.push(`            ${paint('dim', `${judgement.source.document}, ${judgement.source.label}`)}`)
  lines.push(`    ${message}`)
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
    `    ${author ? `${author}, ` : ''}${title} (cited ${citations.length === 1 ? 'once' : `${citations.length} times`})\n`
  return [`${paint('strong', 'Cited, but not among the sources')}\n${wanted.map(line).join('')}`]
}

/** "38 quotations: 31 exact, 1 altered, 1 not checkable": a full count. */
export function summaryLine({ summary }: CheckReport): string {
  const { quotations, verdicts } = summary
  if (quotations === 0) return 'No quotations.'
  const counts = Object.entries(verdicts).map(
    ([verdict, count]) => `${count} ${verdict.replaceAll('-', ' ')}`,
  )
  return `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}: ${counts.join(', ')}.`
}
