import { type House, houses } from '../judge/profile.ts'
import { quotations } from '../quote/quotation.ts'
import { checkJson } from '../view/check-json.ts'
import { checkPage } from '../view/check-page.ts'
import { checkText, summaryLine } from '../view/check-text.ts'
import { mapJson } from '../view/map-json.ts'
import { quotationsJson, quotationsText } from '../view/quotations.ts'
import { check } from './check.ts'
import type { Operation } from './operation.ts'

/** Everything a user can ask of the engine. To add a question is to add an entry. */
export const operations: readonly Operation[] = [
  {
    name: 'check',
    summary: 'verify every quotation in the drafts',
    examples: [
      'stemma check draft.docx --sources letters/',
      'stemma check draft.md --sources letters/ --format json --output report.json',
    ],
    operand: { name: 'DRAFT', many: true },
    asksSources: true,
    options: [
      {
        name: 'profile',
        value: 'HOUSE',
        choices: houses,
        fallback: 'general',
        summary: 'whose rules of quoting apply',
      },
    ],
    formats: ['text', 'json', 'html'],
    run: ({ documents, options }, host) => {
      const report = check(documents, { base: (options.profile ?? 'general') as House, overrides: {} }, host)
      return {
        findings: report.findings,
        unread: report.sources.filter(({ problem }) => problem !== null),
        summary: summaryLine(report),
        show: {
          text: (setting) => checkText(report, setting),
          json: ({ version }) => written(checkJson(report, version)),
          html: ({ version }) => checkPage(report, version),
        },
      }
    },
  },
  {
    name: 'quotations',
    summary: 'list quotations: speaker, work, locator, date; no sources needed',
    examples: ['stemma quotations article.html'],
    operand: { name: 'FILE', many: true },
    asksSources: false,
    options: [],
    formats: ['text', 'json'],
    run: ({ documents }) => {
      const found = documents.map((document) => ({ document, quotations: quotations(document) }))
      return {
        findings: [],
        unread: [],
        summary: null,
        show: {
          text: (setting) => quotationsText(found, setting),
          json: ({ version }) => written(quotationsJson(found, version)),
        },
      }
    },
  },
  {
    name: 'text',
    summary: 'print the text that all offsets refer to, byte for byte',
    examples: ['stemma text minutes.pdf', 'stemma text minutes.pdf --map'],
    operand: { name: 'FILE', many: false },
    asksSources: false,
    options: [
      {
        name: 'map',
        summary: 'print the map instead: ranges, pages, and where each stretch stands in the file',
      },
    ],
    formats: ['text', 'json'],
    run: ({ documents, options }) => {
      const [document] = documents
      return {
        findings: [],
        unread: [],
        summary: null,
        show: {
          text: ({ version }) => (options.map ? written(mapJson(document!, version)) : document!.text),
          json: ({ version }) => written(mapJson(document!, version)),
        },
      }
    },
  },
]

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
