import { exportKinds, type Format } from '../index.ts'
import type { RoomJson } from './api.ts'

/** A kind of export: the question that gives it, and what its file is called and holds. */
export interface Export {
  readonly kind: string
  readonly summary: string
  readonly operation: string
  readonly words: readonly string[]
  readonly format: Format
  readonly file: string
  readonly type: string
}

const ofDraft: readonly Export[] = Object.entries(exportKinds).map(
  ([kind, { summary, extension, mediaType }]) => ({
    kind,
    summary,
    operation: 'export',
    words: [kind],
    format: 'text',
    file: `stemma-${kind}.${extension}`,
    type: mediaType,
  }),
)

const conflicts = { operation: 'conflicts', words: [] } as const
const ofFolder: readonly Export[] = [
  {
    ...conflicts,
    kind: 'dossier',
    summary: 'one page with every conflict and its passages',
    format: 'html',
    file: 'stemma-conflicts.html',
    type: 'text/html; charset=utf-8',
  },
  {
    ...conflicts,
    kind: 'json',
    summary: 'what "stemma conflicts --format json" prints',
    format: 'json',
    file: 'stemma-conflicts.json',
    type: 'application/json; charset=utf-8',
  },
]

/** What can be exported of a draft’s check, or of a folder. */
export function exportsOf(mode: RoomJson['mode']): readonly Export[] {
  return mode === 'draft' ? ofDraft : ofFolder
}
