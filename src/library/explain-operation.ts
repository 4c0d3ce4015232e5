import { ruleNamed, unknownRule } from '../finding/asked-rule.ts'
import { explanations } from '../finding/explanation.ts'
import { explanationJson } from '../view/explain-json.ts'
import { explainText, rulesText } from '../view/explain-text.ts'
import { written } from '../view/written.ts'
import { StemmaError } from './error.ts'
import type { Operation } from './operation.ts'

export const explainOperation: Operation = {
  name: 'explain',
  summary: 'say what a rule, code or verdict means, with an example of each side of the line',
  examples: ['stemma explain', 'stemma explain A28', 'stemma explain quote/silently-cut'],
  operands: [{ name: 'RULE', takes: 'words', many: true, optional: true }],
  asksSources: false,
  options: [],
  formats: ['text', 'json'],
  run: ({ words }) => {
    const all = explanations()
    const asked = words.map((word) => {
      const found = ruleNamed(word, all)
      if (found === null) throw new StemmaError('misuse', unknownRule(word, all))
      return found
    })
    return {
      findings: [],
      unread: [],
      summary: null,
      show: {
        text: (setting) => (asked.length > 0 ? explainText(asked, setting) : rulesText(all, setting)),
        json: ({ version }) => written(explanationJson(asked.length > 0 ? asked : all, version)),
      },
    }
  },
}
