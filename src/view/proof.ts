import type { Edit } from '../judge/edit/edit.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Passage } from '../judge/passage.ts'
import { clipped, merged, type Span } from '../text/span.ts'

/** Words in a row, some of which differ from those of the other side. */
export interface Run {
  readonly text: string
  readonly differs: boolean
}

/** A quotation and its source beside each other, as runs that differ and runs that do not. */
export interface Proof {
  readonly draft: readonly Run[]
  /** One line for each place that it stands in. */
  readonly source: readonly (readonly Run[])[]
}

/** Lays out what a reader compares: the quotation, and every stretch of source that it stands in, edits marked. */
export function proofOf({ quotation, pieces, edits }: Judgement, textOf: (id: string) => string): Proof {
  const draft = runs(
    textOf(quotation.document),
    quotation,
    edits.map((edit) => edit.quotation),
  )
  const places = together(
    pieces.map(({ source }) => source),
    edits,
  )
  return {
    draft,
    source: places.map((place) =>
      runs(
        textOf(place.document),
        place,
        edits.filter((edit) => edit.document === place.document).map((edit) => edit.source),
      ),
    ),
  }
}

type Place = Pick<Passage, 'document' | 'from' | 'to'>

/** Pieces that only an edit parts (words left out, in order) are shown as one, so that what was left out is seen. */
function together(places: readonly Place[], edits: readonly Edit[]): Place[] {
  const out: Place[] = []
  for (const place of places) {
    const last = out.at(-1)
    const gap =
      last &&
      edits.find(
        (edit) =>
          edit.document === place.document &&
          edit.source.from >= last.to &&
          edit.source.to <= place.from &&
          edit.source.to - edit.source.from < LONG,
      )
    if (
      last &&
      last.document === place.document &&
      last.to <= place.from &&
      (gap || place.from - last.to < 3)
    )
      out[out.length - 1] = { ...last, to: place.to }
    else out.push(place)
  }
  return out
}

/** More than this left out is not shown in its place. */
const LONG = 600

function runs(text: string, within: Span, differing: readonly Span[]): Run[] {
  const out: Run[] = []
  let from = within.from
  const push = (to: number, differs: boolean): void => {
    if (to > from) out.push({ text: text.slice(from, to), differs })
    from = to
  }
  for (const span of clipped(merged(differing), within)) {
    push(span.from, false)
    push(span.to, true)
  }
  push(within.to, false)
  return out
}
