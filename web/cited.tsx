import type { ReactNode } from 'react'
import type { PassageJson } from './looks.ts'
import { useOpened } from './opened.ts'
import { placeAddress } from './place.ts'

/** A passage as evidence: its words, and a link that opens them where they stand. */
export function Cited({
  passage,
  note,
}: {
  readonly passage: PassageJson
  readonly note?: string
}): ReactNode {
  const { room } = useOpened()
  const title = room.sources.find(({ id }) => id === passage.document)?.title ?? passage.document
  return (
    <p className="cited">
      <a href={placeAddress(passage)}>
        <q dir="auto">{passage.exact}</q>
        <span className="faint">
          {' '}
          {title}, {passage.label}
          {note ? `; ${note}` : ''}
        </span>
      </a>
    </p>
  )
}
