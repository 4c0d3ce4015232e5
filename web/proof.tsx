import type { ReactNode } from 'react'
import type { Checked } from './looks.ts'
import { nested, type Stretch } from './nested.ts'

/** The quotation over the source's words, with every difference marked on both sides. */
export function Proof({ chosen }: { readonly chosen: Checked }): ReactNode {
  const { exact, from, to, edits, pieces, source, context } = chosen
  const differing = edits.filter(({ was, is }) => was !== is)
  if (!source) return null
  return (
    <dl className="proof">
      <div>
        <dt>Draft</dt>
        <dd dir="auto">
          <Marked
            text={exact}
            at={from}
            marks={differing.map(({ quotation }) => quotation)}
            within={{ from, to }}
            name="draft-side"
          />
        </dd>
      </div>
      <div>
        <dt>Source</dt>
        <dd dir="auto">
          <Lost edits={differing} pieces={pieces} before />
          {context?.before ? <span className="context">{context.before} </span> : null}
          {pieces.map(({ source: piece }, i) => (
            <span key={`${piece.document} ${piece.from}`}>
              {i > 0 ? <Between before={pieces[i - 1]!.source} piece={piece} edits={differing} /> : null}
              <Marked
                text={piece.exact}
                at={piece.from}
                marks={differing
                  .filter(({ document }) => document === piece.document)
                  .map((edit) => edit.source)}
                within={piece}
                name="source-side"
              />
            </span>
          ))}
          <Lost edits={differing} pieces={pieces} before={false} />
          {context?.after && pieces.length < 2 ? <span className="context">{context.after}</span> : null}
        </dd>
      </div>
    </dl>
  )
}

/** Words that were cut before the first piece of the source, or behind the last. */
function Lost({
  edits,
  pieces,
  before,
}: {
  readonly edits: Checked['edits']
  readonly pieces: Checked['pieces']
  readonly before: boolean
}): ReactNode {
  const end = before ? pieces[0]?.source : pieces.at(-1)?.source
  return edits
    .filter(
      ({ document, source, was }) =>
        was !== '' &&
        document === end?.document &&
        (before ? source.to <= end.from : source.from >= end.to) &&
        source.from < source.to,
    )
    .map(({ was, source }) => (
      <span key={source.from}>
        {before ? null : ' '}
        <mark className="differs cut">{was}</mark>
        {before ? ' ' : null}
      </span>
    ))
}

function Marked({
  text,
  at,
  marks,
  within,
  name,
}: {
  readonly text: string
  /** Where `text` begins in its document. */
  readonly at: number
  readonly marks: readonly Stretch[]
  readonly within: Stretch
  readonly name: string
}): ReactNode {
  return nested(
    within,
    marks.map(({ from, to }) => ({ from, to, ink: name })),
  ).map((piece) => {
    const words = text.slice(piece.from - at, piece.to - at)
    return piece.ink === null ? (
      words
    ) : (
      <mark key={`${piece.from} ${piece.to}`} className={`differs ${name}`}>
        {words}
      </mark>
    )
  })
}

/** What stands between two pieces of the source: the words that were cut, where an edit has them. */
function Between({
  before,
  piece,
  edits,
}: {
  readonly before: Checked['pieces'][number]['source']
  readonly piece: Checked['pieces'][number]['source']
  readonly edits: Checked['edits']
}): ReactNode {
  const cut = edits.find(
    ({ document, source }) =>
      document === piece.document &&
      source.from >= before.to &&
      source.to <= piece.from &&
      source.from < source.to,
  )
  if (cut)
    return (
      <>
        {' '}
        <mark className="differs cut">{cut.was}</mark>{' '}
      </>
    )
  return before.document === piece.document && piece.from >= before.to && piece.from - before.to < 4 ? (
    ' '
  ) : (
    <span className="gap" title={`${piece.document}, ${piece.label}`}>
      {' '}
      ⟨elsewhere: {piece.label}⟩{' '}
    </span>
  )
}
