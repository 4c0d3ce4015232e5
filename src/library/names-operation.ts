import { sameName } from '../name/same-name.ts'
import { namesJson } from '../view/names-json.ts'
import { namesText, summaryOf } from '../view/names-text.ts'
import { written } from '../view/written.ts'
import { accountsOf } from './accounts.ts'
import { StemmaError } from './error.ts'
import { knowledgeOf, namesOptions } from './knowledge.ts'
import type { Answer, Operation, TextFile } from './operation.ts'

export const namesOperation: Operation = {
  name: 'names',
  summary: 'persons, places, organisations, works; variants joined',
  examples: ['stemma names memoir.txt letters.txt', 'stemma names --pairs pairs.tsv'],
  operands: [{ name: 'FILE', takes: 'documents', many: true, optional: true }],
  asksSources: false,
  options: [
    {
      name: 'pairs',
      value: 'FILE',
      file: { found: null },
      summary: 'judge two names a line, a tab between: are they one? One line of JSON each',
    },
    ...namesOptions,
  ],
  formats: ['text', 'json'],
  examine: knowledgeOf,
  run: ({ documents, options, files }) => {
    const [pairs] = files.pairs ?? []
    if (pairs) return judged(pairs)
    if (documents.length === 0)
      throw new StemmaError(
        'misuse',
        'Nothing to read: name a file, or a list of pairs with --pairs, as in "stemma names --pairs pairs.tsv".',
      )
    const { entities } = accountsOf(documents, knowledgeOf({ options, files }))
    const named = { documents, entities }
    return {
      findings: [],
      unread: [],
      summary: summaryOf(entities),
      show: {
        text: (setting) => namesText(named, setting),
        json: ({ version }) => written(namesJson(named, version)),
      },
    }
  },
}

// The same in every format: who asks for pairs reads lines.
function judged({ path, text }: TextFile): Answer {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
  const answers = lines.map(({ line, number }) => {
    const [a, b] = line.split('\t')
    if (!a || !b)
      throw new StemmaError(
        'misuse',
        `Line ${number} of ${path} has no two names with a tab between: "${line.slice(0, 60)}".`,
      )
    const { same, confidence, reason } = sameName(a.trim(), b.trim())
    return `${JSON.stringify({ same, confidence, reason })}\n`
  })
  const show = (): string => answers.join('')
  return { findings: [], unread: [], summary: null, show: { text: show, json: show } }
}
