import { traceJson } from '../view/trace-json.ts'
import { summaryOf, traceText } from '../view/trace-text.ts'
import { written } from '../view/written.ts'
import { StemmaError } from './error.ts'
import type { Operation } from './operation.ts'
import { trace } from './trace.ts'

export const traceOperation: Operation = {
  name: 'trace',
  summary: 'every witness of a passage, the earliest first, with variants and tree',
  examples: ['stemma trace "all men lie in harbour" --sources letters/'],
  operands: [{ name: 'WORDS', takes: 'words' }],
  asksSources: true,
  options: [],
  formats: ['text', 'json'],
  run: ({ words }, host) => {
    const query = words.join(' ').trim()
    if (!/[\p{L}\p{N}]/u.test(query))
      throw new StemmaError('misuse', `There are no words in "${query}" to look for.`)
    const found = trace(query, host)
    return {
      findings: [],
      unread: host.sources.filter(({ problem }) => problem !== null),
      summary: summaryOf(found),
      show: {
        text: (setting) => traceText(found, setting),
        json: ({ version }) => written(traceJson(found, version)),
      },
    }
  },
}
