import type { ReuseReport } from '../finding/reuse-report.ts'
import { matchJson, reuseJson } from '../view/reuse-json.ts'
import { reuseText, summaryOf } from '../view/reuse-text.ts'
import { written } from '../view/written.ts'
import { StemmaError } from './error.ts'
import type { Host } from './host.ts'
import type { Answer, Operation } from './operation.ts'
import { reuse, reuseOn } from './reuse.ts'

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
    {
      name: 'engine',
      value: 'ENGINE',
      choices: ['process', 'spark'],
      summary: 'where to look for shared words: in this process, or on a cluster that runs Apache Spark',
    },
    {
      name: 'master',
      value: 'URL',
      summary: 'the cluster, as Spark names it: spark://host:7077, yarn, local[2]',
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
    const asked = { leastWords, grams }
    if (options.engine !== 'spark') return answerOf(reuse(host, asked), host)
    if (options.master === undefined)
      throw new StemmaError(
        'misuse',
        '--engine spark needs the cluster’s name, as in --master spark://host:7077.',
      )
    return reuseOn(options.master, host, asked).then((report) => answerOf(report, host))
  },
}

function answerOf(report: ReuseReport, { sources }: Host): Answer {
  return {
    findings: [],
    unread: sources.filter(({ problem }) => problem !== null),
    summary: summaryOf(report),
    show: {
      text: (setting) => reuseText(report, setting),
      json: ({ version }) => written(reuseJson(report, version)),
      jsonl: () => report.matches.map((match) => `${JSON.stringify(matchJson(match))}\n`).join(''),
    },
  }
}
