import type { ReuseReport, SharedPassage } from '../finding/reuse-report.ts'
import { type DocumentJson, documentJson } from './document-json.ts'

/** What `stemma reuse --format json` prints. */
export interface ReuseJson {
  readonly schema: 'stemma/reuse@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly matches: readonly MatchJson[]
}

/** A match as JSON has it, and a line of `--format jsonl`. */
export interface MatchJson extends Omit<SharedPassage, 'blocks'> {
  readonly alignment: readonly (readonly [number, number, number, number])[]
}

export function reuseJson(report: ReuseReport, version: string): ReuseJson {
  return {
    schema: 'stemma/reuse@1',
    stemma: version,
    documents: report.documents.map(documentJson),
    matches: report.matches.map(matchJson),
  }
}

export function matchJson({ blocks, ...match }: SharedPassage): MatchJson {
  return { ...match, alignment: blocks.map(({ a, b }) => [a.from, a.to, b.from, b.to] as const) }
}
