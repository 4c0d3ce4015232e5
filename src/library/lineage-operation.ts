import { dependencesOf } from '../claim/dependence.ts'
import { lineageOf } from '../claim/lineage/lineage.ts'
import { lineageJson } from '../view/lineage-json.ts'
import { lineageText, summaryOf } from '../view/lineage-text.ts'
import { written } from '../view/written.ts'
import { accountsOf, sourcesOf } from './accounts.ts'
import { sharedPassages } from './conflicts.ts'
import { StemmaError } from './error.ts'
import { knowledgeOf, knowledgeOptions } from './knowledge.ts'
import type { Operation } from './operation.ts'
import { stated } from './stated.ts'

export const lineageOperation: Operation = {
  name: 'lineage',
  summary: 'a claim’s history: who asserted, reported, denied it, when, and what changed',
  examples: ['stemma lineage "the wall was never sounded" letters/'],
  operands: [
    { name: 'WORDS', takes: 'words' },
    { name: 'PATH', takes: 'sources', many: true },
  ],
  asksSources: false,
  options: knowledgeOptions,
  formats: ['text', 'json'],
  examine: (request) => {
    const claim = request.words?.join(' ')
    if (claim !== undefined && !/[\p{L}\p{N}]/u.test(claim))
      throw new StemmaError('misuse', `There are no words in "${claim}" to look for.`)
    knowledgeOf(request)
  },
  run: (request, host) => {
    const claim = request.words.join(' ').trim()
    const read = accountsOf(sourcesOf(host), knowledgeOf(request))
    const { statements, documents } = stated(read)
    const dependence = dependencesOf(read.accounts, sharedPassages(host))
    const report = { lineage: lineageOf(claim, read.accounts, statements, dependence), documents }
    return {
      findings: [],
      unread: host.sources.filter(({ problem }) => problem !== null),
      summary: summaryOf(report),
      show: {
        text: (setting) => lineageText(report, setting),
        json: ({ version }) => written(lineageJson(report, version)),
      },
    }
  },
}
