import { sourceSpan } from '../match/placement.ts'
import type { Standing } from '../match/standing.ts'
import { cuts, type Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Edit } from './edit/edit.ts'
import { isJoint, isOtherVoice } from './edit/ellipsis.ts'
import { passedOver } from './edit/passed-over.ts'
import type { Hearing } from './hearing.ts'
import type { QuotedWordAt } from './quoted.ts'

/** An ellipsis over more words than this is over much. */
const MUCH = 120

/** What the way from piece to piece, and words that stand nowhere, come to as edits. */
export function joints({ draft, quoted, open }: Hearing, { pieces }: Standing): Edit[] {
  const edits: Edit[] = []
  const push = (
    code: Edit['code'],
    quotation: Span,
    document: Document,
    source: Span,
    marked: boolean,
  ): void => {
    const [was, is] = [
      document.text.slice(source.from, source.to),
      draft.text.slice(quotation.from, quotation.to),
    ]
    edits.push({ code, document: document.id, quotation, source, was, is, marked })
  }
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const document = open(piece.placement.text.key)
    const here = sourceSpan(piece.placement)!
    const unplaced = quoted.words.slice(before?.to ?? 0, piece.from)
    if (unplaced.length > 0)
      push('A30', hullOf(unplaced), document, { from: here.from, to: here.from }, false)
    if (!before) return
    const word = quoted.words[piece.from]!
    const at = { from: quoted.words[before.to - 1]!.to, to: word.from }
    const there = sourceSpan(before.placement)!
    const onward = before.placement.text === piece.placement.text && there.to <= here.from
    const left = { from: onward ? there.to : here.from, to: here.from }
    const count = onward ? document.text.slice(left.from, left.to).split(/\s+/).length : 0
    if (!onward) push('A33', at, document, here, word.elided)
    else if (word.elided && isOtherVoice({ source: document }, { source: left }))
      push('A33', at, document, left, true)
    else if (word.elided) {
      push('A23', at, document, left, true)
      if (count > MUCH) push('A27', at, document, left, true)
    } else {
      const source = { source: document, cuts: cuts(document.ranges) }
      const code = passedOver(document.text, left) ?? (isJoint(source, { source: left }) ? 'A33' : 'A28')
      if (code !== 'A02') push(code, { from: at.from, to: at.from }, document, left, false)
    }
  })
  const last = pieces.at(-1)!
  const rest = quoted.words.slice(last.to)
  const end = sourceSpan(last.placement)!.to
  if (rest.length > 0) push('A30', hullOf(rest), open(last.placement.text.key), { from: end, to: end }, false)
  return edits
}

export function hullOf(words: readonly QuotedWordAt[]): Span {
  return { from: words[0]!.from, to: words.at(-1)!.to }
}
