import { ruleNamed, unknownRule } from '../finding/asked-rule.ts'
import { explanations } from '../finding/explanation.ts'
import { houses } from '../judge/profile.ts'
import { attributions } from '../quote/attribution/attribution.ts'
import { quotations } from '../quote/quotations.ts'
import { checkJson } from '../view/check-json.ts'
import { checkPage } from '../view/check-page.ts'
import { checkText, summaryLine } from '../view/check-text.ts'
import { explanationJson } from '../view/explain-json.ts'
import { explainText, rulesText } from '../view/explain-text.ts'
import { mapJson } from '../view/map-json.ts'
import { quotationsJson, quotationsText } from '../view/quotations.ts'
import { check } from './check.ts'
import { checkFiles, checkRequest } from './check-request.ts'
import { StemmaError } from './error.ts'
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
  },
  {
    name: 'quotations',
    summary: 'list quotations and attributions: speaker, work, locator, date; no sources needed',
    examples: ['stemma quotations article.html'],
    operand: { name: 'FILE', many: true },
    asksSources: false,
    options: [],
    formats: ['text', 'json'],
    run: ({ documents }) => {
      const found = documents.map((document) => {
        const marked = quotations(document)
        return { document, quotations: marked, attributions: attributions(document, marked) }
      })
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
  {
    name: 'explain',
    summary: 'say what a rule, code or verdict means, with an example of each side of the line',
    examples: ['stemma explain', 'stemma explain A28', 'stemma explain quote/silently-cut'],
    operand: { name: 'RULE', many: true, words: true, optional: true },
    asksSources: false,
    options: [],
    formats: ['text', 'json'],
    run: ({ words }) => {
      const all = explanations()
      const asked = words.map((word) => {
        const found = ruleNamed(word, all)
        if (found === null) throw new StemmaError('misuse', unknownRule(word, all))
        return found
      })
      return {
        findings: [],
        unread: [],
        summary: null,
        show: {
          text: (setting) => (asked.length > 0 ? explainText(asked, setting) : rulesText(all, setting)),
          json: ({ version }) => written(explanationJson(asked.length > 0 ? asked : all, version)),
        },
      }
    },
  },
]

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
