import { mapJson } from '../view/map-json.ts'
import { written } from '../view/written.ts'
import type { Operation } from './operation.ts'

export const textOperation: Operation = {
  name: 'text',
  summary: 'print the text that all offsets refer to, byte for byte',
  examples: ['stemma text minutes.pdf', 'stemma text minutes.pdf --map'],
  operands: [{ name: 'FILE', takes: 'documents' }],
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
}
