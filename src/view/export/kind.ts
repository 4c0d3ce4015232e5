import type { CheckReport } from '../../finding/check-report.ts'
import { checkJson } from '../check-json.ts'
import { written } from '../written.ts'
import { checkCsv } from './csv.ts'
import { checkDocx } from './docx.ts'
import { checkDossier } from './dossier.ts'
import { checkSarif } from './sarif.ts'
import { checkTei } from './tei.ts'
import { checkAnnotations } from './web-annotation.ts'

/** What a check can be exported as, by the kind's name: what a person is told of it, what a file of it is, and the file. */
export interface ExportKind {
  readonly summary: string
  /** Of its file's name. */
  readonly extension: string
  readonly mediaType: string
  /** Text, or bytes that are none. */
  readonly of: (report: CheckReport, version: string) => string | Uint8Array
}

export const exportKinds: Readonly<Record<string, ExportKind>> = {
  dossier: {
    summary: 'one page with the draft, every finding and the sources',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    of: checkDossier,
  },
  docx: {
    summary: 'the draft as a Word file, with a comment at every quotation',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    of: checkDocx,
  },
  csv: {
    summary: 'a row for each quotation, for spreadsheets',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    of: checkCsv,
  },
  tei: {
    summary: 'the draft as TEI P5, with an apparatus',
    extension: 'xml',
    mediaType: 'application/tei+xml; charset=utf-8',
    of: checkTei,
  },
  w3c: {
    summary: 'W3C Web Annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    of: checkAnnotations,
  },
  sarif: {
    summary: 'SARIF 2.1.0, for programs that show findings in code',
    extension: 'sarif',
    mediaType: 'application/sarif+json; charset=utf-8',
    of: checkSarif,
  },
  json: {
    summary: 'what "stemma check --format json" prints',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    of: (report, version) => written(checkJson(report, version)),
  },
}
