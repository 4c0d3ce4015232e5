import { attributions } from '../quote/attribution/attribution.ts'
import { quotations } from '../quote/quotations.ts'
import { quotationsJson, quotationsText } from '../view/quotations.ts'
import { written } from '../view/written.ts'
import type { Operation } from './operation.ts'

export const quotationsOperation: Operation = {
  name: 'quotations',
  summary: 'list quotations and attributions: speaker, work, locator, date; no sources needed',
  examples: ['stemma quotations article.html'],
  operands: [{ name: 'FILE', takes: 'documents', many: true }],
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
}
