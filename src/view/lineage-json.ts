import type { Change, LineageEdge, Step } from '../claim/lineage/lineage.ts'
import type { LineageReport } from '../finding/lineage-report.ts'
import { type Passage, passageOf } from '../judge/passage.ts'
import type { When } from '../time/when.ts'
import { type DocumentJson, documentJson, factsOf } from './document-json.ts'
import { type VoiceJson, voiceJson } from './statement-json.ts'

/** What `stemma lineage --format json` prints. */
export interface LineageJson {
  readonly schema: 'stemma/lineage@1'
  readonly stemma: string
  /** Those that a step stands in. */
  readonly documents: readonly DocumentJson[]
  readonly claim: string
  /** The earliest first, those without a date last. */
  readonly steps: readonly StepJson[]
  /** Id of the earliest step that has a date. */
  readonly firstSeen: string | null
  readonly tree: {
    readonly nodes: readonly {
      readonly id: string
      readonly document: string | null
      readonly lost: boolean
    }[]
    readonly edges: readonly LineageEdge[]
  }
}

export interface StepJson extends Pick<Step, 'id' | 'stance' | 'repliesTo'> {
  readonly passage: Passage
  readonly voice: readonly VoiceJson[]
  readonly date: When | null
  readonly changed: readonly Change[]
}

export function lineageJson({ lineage, documents }: LineageReport, version: string): LineageJson {
  const { claim, steps, firstSeen, tree } = lineage
  const placeOf = new Map(steps.map(({ id, passage }) => [id, passage.document]))
  const speaking = new Set(placeOf.values())
  return {
    schema: 'stemma/lineage@1',
    stemma: version,
    documents: [...documents.values()]
      .filter(({ id }) => speaking.has(id))
      .map((one) => documentJson(factsOf(one))),
    claim,
    steps: steps.map(({ id, passage, voice, date, stance, repliesTo, changed }) => {
      const document = documents.get(passage.document)!
      return {
        id,
        passage: passageOf(document, passage),
        voice: voice.map((one) => voiceJson(document.text, one)),
        date,
        stance,
        repliesTo,
        changed,
      }
    }),
    firstSeen,
    tree: {
      nodes: tree.nodes.map((id) => ({ id, document: placeOf.get(id) ?? null, lost: false })),
      edges: tree.edges,
    },
  }
}
