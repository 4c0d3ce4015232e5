import { timelineJson } from '../view/timeline-json.ts'
import { summaryOf, timelineText } from '../view/timeline-text.ts'
import { written } from '../view/written.ts'
import { accountsOf, sourcesOf } from './accounts.ts'
import { knowledgeOf, knowledgeOptions } from './knowledge.ts'
import type { Operation } from './operation.ts'
import { stated } from './stated.ts'

export const timelineOperation: Operation = {
  name: 'timeline',
  summary: 'what happened when: dated statements in order, with evidence',
  examples: ['stemma timeline letters/', 'stemma timeline memoir.txt dispatch.txt --format json'],
  operands: [{ name: 'PATH', takes: 'sources', many: true }],
  asksSources: false,
  options: knowledgeOptions,
  formats: ['text', 'json'],
  examine: knowledgeOf,
  run: (request, host) => {
    const report = stated(accountsOf(sourcesOf(host), knowledgeOf(request)))
    return {
      findings: [],
      unread: host.sources.filter(({ problem }) => problem !== null),
      summary: summaryOf(report),
      show: {
        text: (setting) => timelineText(report, setting),
        json: ({ version }) => written(timelineJson(report, version)),
      },
    }
  },
}
