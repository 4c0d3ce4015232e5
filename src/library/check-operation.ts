import { houses } from '../judge/profile.ts'
import { checkJson } from '../view/check-json.ts'
import { checkPage } from '../view/check-page.ts'
import { checkText, summaryLine } from '../view/check-text.ts'
import { written } from '../view/written.ts'
import { check } from './check.ts'
import { checkFiles, checkRequest } from './check-request.ts'
import type { Operation } from './operation.ts'

export const checkOperation: Operation = {
  name: 'check',
  summary: 'verify every quotation in the drafts',
  examples: [
    'stemma check draft.docx --sources letters/',
    'stemma check draft.md --sources letters/ --format json --output report.json',
  ],
  operands: [{ name: 'DRAFT', takes: 'documents', many: true }],
  asksSources: true,
  options: [
    {
      name: 'profile',
      value: 'HOUSE',
      choices: houses,
      summary: 'whose rules of quoting apply (those of the configuration, else general)',
    },
    ...checkFiles,
  ],
  formats: ['text', 'json', 'html'],
  examine: checkRequest,
  run: ({ documents, options, files }, host) => {
    const { profile, decided, failOn, references } = checkRequest({ options, files })
    const report = check(documents, profile, host, decided, references)
    return {
      findings: report.findings,
      unread: report.sources.filter(({ problem }) => problem !== null),
      summary: summaryLine(report),
      failOn,
      show: {
        text: (setting) => checkText(report, setting),
        json: ({ version }) => written(checkJson(report, version)),
        html: ({ version }) => checkPage(report, version),
      },
    }
  },
}
