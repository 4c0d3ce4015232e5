import { quotations } from '../quote/quotations.ts'
import { cuts } from '../text/document.ts'
import { temporals } from '../time/temporal.ts'
import { parseWhen } from '../time/when.ts'
import { datesJson } from '../view/dates-json.ts'
import { datesText } from '../view/dates-text.ts'
import { written } from '../view/written.ts'
import { StemmaError } from './error.ts'
import type { Operation } from './operation.ts'
import { dateScopes } from './scopes.ts'

export const datesOperation: Operation = {
  name: 'dates',
  summary: 'temporal expressions, resolved',
  examples: ['stemma dates memoir.txt', 'stemma dates dispatch.txt --date 1926-12-10'],
  operands: [{ name: 'FILE', takes: 'documents', many: true }],
  asksSources: false,
  options: [
    {
      name: 'date',
      value: 'YYYY-MM-DD',
      summary: 'when the documents were written, where they do not say it',
    },
  ],
  formats: ['text', 'json'],
  run: ({ documents, options }) => {
    const said = options.date === undefined ? null : parseWhen(options.date)
    if (options.date !== undefined && said === null)
      throw new StemmaError(
        'misuse',
        `--date takes a day, a month or a year, as in 1926-12-10, not "${options.date}".`,
      )
    const found = documents.map((document) => ({
      document,
      temporals: temporals(
        document.text,
        cuts(document.ranges),
        dateScopes(document, quotations(document), said),
        document.language ?? 'en',
      ),
    }))
    return {
      findings: [],
      unread: [],
      summary: null,
      show: {
        text: (setting) => datesText(found, setting),
        json: ({ version }) => written(datesJson(found, version)),
      },
    }
  },
}
