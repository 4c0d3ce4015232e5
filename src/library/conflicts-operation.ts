import { conflictsJson } from '../view/conflicts-json.ts'
import { conflictsPage } from '../view/conflicts-page.ts'
import { conflictsText, summaryOf } from '../view/conflicts-text.ts'
import { written } from '../view/written.ts'
import { conflicts } from './conflicts.ts'
import { knowledgeOf, knowledgeOptions } from './knowledge.ts'
import type { Operation } from './operation.ts'

export const conflictsOperation: Operation = {
  name: 'conflicts',
  summary: 'where accounts disagree, typed, with the witnesses on each side',
  examples: [
    'stemma conflicts letters/',
    'stemma conflicts letters/ --report conflicts.html --fail-on never',
  ],
  operands: [{ name: 'PATH', takes: 'sources', many: true }],
  asksSources: false,
  options: knowledgeOptions,
  formats: ['text', 'json', 'html'],
  examine: knowledgeOf,
  run: (request, host) => {
    const report = conflicts(host, knowledgeOf(request))
    const unread = host.sources.filter(({ problem }) => problem !== null)
    return {
      findings: report.findings,
      unread,
      summary: summaryOf(report),
      show: {
        text: (setting) => conflictsText(report, setting),
        json: ({ version }) => written(conflictsJson(report, version)),
        html: ({ version }) => conflictsPage(report, unread, version),
      },
    }
  },
}
