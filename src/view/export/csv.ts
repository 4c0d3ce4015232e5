import type { CheckReport } from '../../finding/check-report.ts'
import type { Edit } from '../../judge/edit/edit.ts'
import type { Judgement } from '../../judge/judgement.ts'
import { reasonOf, suppressedQuotations } from '../suppression.ts'
import { type Places, placesIn } from './places.ts'

const columns = [
  'draft',
  'place in draft',
  'verdict',
  'severity',
  'quotation',
  'source',
  'place in source',
  'words of the source',
  'message',
  'suggestion',
  'differences',
  'effects',
  'speaker',
  'work cited',
  'place cited',
  'also in',
  'decision',
  'from',
  'to',
  'fingerprint',
] as const

/**
 * A row for each quotation, the places as people name them first. UTF-8 with a byte-order mark and CRLF, so that a
 * spreadsheet opens it as it is; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function checkCsv(report: CheckReport): string {
  const places = placesIn(report)
  const decided = suppressedQuotations(report)
  const rows = report.judgements.map((judgement) => {
    const quiet = decided.get(judgement.quotation.id)
    return row(judgement, report, places, quiet ? reasonOf(quiet) : '')
  })
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(','))
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

function row(
  judgement: Judgement,
  { fingerprints }: CheckReport,
  places: Places,
  decision: string,
): readonly (string | number)[] {
  const { quotation, verdict, severity, message, suggestion, source, edits, effects } = judgement
  const own = places.passage(quotation.document, quotation)
  return [
    places.document(quotation.document).path,
    own.label,
    verdict,
    severity,
    own.exact,
    source ? places.document(source.document).path : '',
    source?.label ?? '',
    judgement.pieces.map((piece) => piece.source.exact).join(' … ') || (source?.exact ?? ''),
    message,
    suggestion ?? '',
    edits.map(difference).join('; '),
    effects.map(({ code, grade, words }) => `${code} ${grade}: “${words}”`).join('; '),
    quotation.speaker?.name ?? '',
    quotation.work?.title ?? '',
    quotation.locator?.text ?? '',
    judgement.otherWitnesses
      .map(({ passage }) => `${places.document(passage.document).path}, ${passage.label}`)
      .join('; '),
    decision,
    quotation.from,
    quotation.to,
    fingerprints.get(quotation.id)!,
  ]
}

function difference({ code, was, is, marked }: Edit): string {
  const sign = marked ? ', marked' : ''
  if (was === '') return `${code} put in “${is}”${sign}`
  return is === '' ? `${code} left out “${was}”${sign}` : `${code} “${was}” became “${is}”${sign}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
