import { checkJson } from '../view/check-json.ts'
import { checkPage } from '../view/check-page.ts'
import { checkText } from '../view/check-text.ts'
import { written } from '../view/written.ts'
import { checkAnswer, checkOptions, checkRequest } from './check-request.ts'
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
  options: checkOptions,
  formats: ['text', 'json', 'html'],
  examine: checkRequest,
  run: (request, host) =>
    checkAnswer(request, host, (report) => ({
      text: (setting) => checkText(report, setting),
      json: ({ version }) => written(checkJson(report, version)),
      html: ({ version }) => checkPage(report, version),
    })),
}
