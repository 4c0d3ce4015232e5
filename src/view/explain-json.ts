import type { Example, Explanation } from '../finding/explanation.ts'
import { type RulingRow, rulingRows, severitiesOf } from '../finding/ruling-row.ts'
import type { House } from '../judge/profile.ts'
import type { Severity, Verdict } from '../judge/verdict.ts'

/** What `stemma explain --format json` prints. */
export interface ExplanationJson {
  readonly schema: 'stemma/explanation@1'
  readonly stemma: string
  /** None: the texts of examples are in them. */
  readonly documents: readonly never[]
  readonly explanations: readonly ExplainedJson[]
}

export interface ExplainedJson extends Omit<Explanation, 'examples' | 'countsAs' | 'section'> {
  /** Other names that reports have for it. */
  readonly also: readonly string[]
  readonly examples: { readonly is: readonly ExampleJson[]; readonly isNot: readonly ExampleJson[] }
  /** Of a verdict, how loudly each profile says it; null of anything else. */
  readonly severities: Readonly<Record<House, Severity>> | null
  readonly rulings: readonly RulingRow[]
}

export type ExampleJson = Omit<Example, 'shows'>

export function explanationJson(asked: readonly Explanation[], version: string): ExplanationJson {
  return {
    schema: 'stemma/explanation@1',
    stemma: version,
    documents: [],
    explanations: asked.map(explainedJson),
  }
}

function explainedJson(one: Explanation): ExplainedJson {
  const { rule, kind, name, meaning, examples } = one
  const some = (wanted: boolean): ExampleJson[] =>
    examples
      .filter(({ shows }) => shows === wanted)
      .map(({ sources, draft, why }) => ({ sources, draft, why }))
  const isVerdict = kind === 'verdict'
  return {
    rule,
    also: isVerdict ? [`quote/${rule}`] : [],
    kind,
    name,
    meaning,
    examples: { is: some(true), isNot: some(false) },
    severities: isVerdict ? severitiesOf(rule as Verdict) : null,
    rulings: rulingRows(one),
  }
}
