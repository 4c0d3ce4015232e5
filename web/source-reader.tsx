import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { TextJson } from '../src/server/api.ts'
import { addressOf, useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { Pending } from './asking.tsx'
import type { Inked } from './nested.ts'
import { bringIntoView } from './place.ts'
import { type Ink, TextPage } from './text-page.tsx'

const NONE: readonly Inked<Ink>[] = []

/** A whole text, opened at the place that the address names. */
export function SourceReader({ id }: { readonly id: string }): ReactNode {
  const { params } = useAddress()
  const { from, to } = params
  const { value: text, problem, waiting } = useAnswer<TextJson>(`api/text?id=${encodeURIComponent(id)}`)
  const box = useRef<HTMLElement>(null)
  const place = useMemo(
    (): readonly Inked<Ink>[] =>
      from && to ? [{ from: Number(from), to: Number(to), ink: { as: 'mark', className: 'hit' } }] : NONE,
    [from, to],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the place changes, it has moved
  useEffect(() => bringIntoView(box.current, '.hit'), [place, text])
  const words = text && from && to ? text.text.slice(Number(from), Number(to)) : null
  return (
    <article ref={box} className="reader">
      <p className="ways">
        <a href={addressOf('sources')}>All sources</a>
        {words ? (
          <>
            {' · '}
            <a href={addressOf('passage', { words })}>Trace the marked words</a>
          </>
        ) : null}
      </p>
      <Pending problem={problem} waiting={waiting} words="Opening the text…" />
      {text ? (
        <>
          <h2>{text.document.title ?? id}</h2>
          <p className="faint">
            {[text.document.author, text.document.date?.edtf, text.document.edition, id]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <TextPage text={text} inks={NONE} passing={place} />
        </>
      ) : null}
    </article>
  )
}
