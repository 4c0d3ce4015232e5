import { type ExportKind, exportKinds } from '../view/export/kind.ts'
import { checkAnswer, checkOptions, checkRequest } from './check-request.ts'
import { StemmaError } from './error.ts'
import type { Operation } from './operation.ts'

const kinds = Object.keys(exportKinds)

export const exportOperation: Operation = {
  name: 'export',
  summary: `a check as a file to hand on: ${kinds.join(', ')}`,
  examples: [
    'stemma export dossier draft.docx --sources letters/ --output dossier.html',
    'stemma export docx draft.md --sources letters/ --output checked.docx',
    'stemma export csv draft.md --sources letters/ --output quotations.csv',
  ],
  operands: [
    { name: 'KIND', takes: 'words' },
    { name: 'DRAFT', takes: 'documents', many: true },
  ],
  asksSources: true,
  options: checkOptions,
  // The kind says how the answer is shown: there is one way for each.
  formats: ['text'],
  examine: ({ words, options, files }) => {
    kindNamed(words[0] ?? '')
    checkRequest({ options, files })
  },
  run: (request, host) => {
    const kind = kindNamed(request.words[0] ?? '')
    return checkAnswer(request, host, (report) => ({ text: ({ version }) => kind.of(report, version) }))
  },
}

function kindNamed(name: string): ExportKind {
  if (Object.hasOwn(exportKinds, name)) return exportKinds[name]!
  const all = Object.entries(exportKinds).map(([own, { summary }]) => `  ${own}: ${summary}`)
  throw new StemmaError('misuse', `A check cannot be exported as "${name}". It can be as\n${all.join('\n')}`)
}
