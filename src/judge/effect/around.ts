import type { Effect } from '../judgement.ts'

/** An effect of what stands around the words, and on which side. */
export interface Around extends Pick<Effect, 'code' | 'grade' | 'words'> {
  readonly where: 'before' | 'after' | 'frame'
}
