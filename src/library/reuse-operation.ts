import { matchJson, reuseJson } from '../view/reuse-json.ts'
import { reuseText, summaryOf } from '../view/reuse-text.ts'
import { written } from '../view/written.ts'
import { StemmaError } from './error.ts'
import type { Operation } from './operation.ts'
import { reuse } from './reuse.ts'

export const reuseOperation: Operation = {
  name: 'reuse',
  summary: 'every passage that two documents, or two places of one, share',
  examples: ['stemma reuse letters/', 'stemma reuse letters/ --format jsonl --output shared.jsonl'],
  operands: [{ name: 'PATH', takes: 'sources', many: true }],
  asksSources: false,
  options: [
    { name: 'least-words', value: 'N', summary: 'leave out matches of fewer words (5)' },
    {
      name: 'grams',
      value: 'KIND',
      choices: ['words', 'letters', 'auto'],
      summary:
        'seek by runs of words, of letters (finds through bad OCR, takes longer), or as the texts ask for',
    },
  ],
  formats: ['text', 'json', 'jsonl'],
  run: ({ options }, host) => {
    const leastWords = Number(options['least-words'] ?? 5)
    if (!Number.isInteger(leastWords) || leastWords < 1)
      throw new StemmaError(
        'misuse',
        `--least-words takes a whole number from 1, not "${options['least-words']}".`,
      )
    const grams = (options.grams ?? 'auto') as 'words' | 'letters' | 'auto'
    const report = reuse(host, { leastWords, grams })
    return {
      findings: [],
      unread: host.sources.filter(({ problem }) => problem !== null),
      summary: summaryOf(report),
      show: {
        text: (setting) => reuseText(report, setting),
        json: ({ version }) => written(reuseJson(report, version)),
        jsonl: () => report.matches.map((match) => `${JSON.stringify(matchJson(match))}\n`).join(''),
      },
    }
  },
}
