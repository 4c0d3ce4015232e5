import { adverbs } from '../../quote/attribution/english.ts'
import type { ClaimToken } from './claim-token.ts'
import { isAdverbial } from './noun-phrase-at.ts'
import type { Statement } from './statement.ts'

/** Forms of "be". */
export const be: RegExp = /^(?:was|were|is|are|am|been|being|be|wasn't|weren't|isn't|aren't|got)$/
/** Forms of "have". */
export const have: RegExp = /^(?:have|has|had|haven't|hasn't|hadn't|having)$/
/** Modal verbs. */
export const modal: RegExp =
  /^(?:will|would|can|could|may|might|must|shall|should|won't|wouldn't|can't|cannot|couldn't|shouldn't)$/
/** Forms of "do". */
export const does: RegExp = /^(?:do|does|did|don't|doesn't|didn't)$/
const not = /^(?:not|never|hardly|nor|neither|cannot)$|n't$/

/** The helpers of a verb: "was not", "had been". */
export interface Chain {
  readonly first: number
  /** From left to right, without adverbs and negations. */
  readonly helpers: readonly string[]
  readonly negated: boolean
  readonly modality: Statement['modality'] | null
  /** "would later", "would never": told of what came to be. */
  readonly isForetold: boolean
}

/** The helpers that stand before a verb. */
export function chainBefore(tokens: readonly ClaimToken[], i: number): Chain {
  let first = i
  const helpers: string[] = []
  let negated = false
  let modality: Statement['modality'] | null = null
  let isForetold = false
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k]!
    if (token.kind !== 'word') break
    const { word } = token
    if (/^(?:allegedly|reportedly|supposedly|purportedly|reputedly)$/.test(word)) modality = 'reported'
    else if (/^(?:perhaps|possibly|probably|presumably|apparently)$/.test(word)) modality = 'believed'
    if (not.test(word)) negated = !negated
    if (/^(?:never|later|soon|eventually|subsequently|ultimately|finally)$/.test(word)) isForetold = true
    if (be.test(word) || have.test(word) || modal.test(word) || does.test(word) || word === 'to')
      helpers.unshift(word)
    else if (
      !(
        isAdverbial(token) ||
        adverbs.has(word) ||
        not.test(word) ||
        /^(?:allegedly|perhaps|first|both|all)$/.test(word)
      )
    )
      break
    first = k
    if (word === 'to') break
  }
  return { first, helpers, negated, modality, isForetold }
}
