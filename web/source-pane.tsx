import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { TextJson } from '../src/server/api.ts'
import { useAnswer } from './answer.ts'
import { Evidence } from './evidence.tsx'
import { sourceInks } from './inks.ts'
import { useKeys } from './keys.ts'
import { useSay } from './live.tsx'
import { type Checked, type PassageJson, wordsOf } from './looks.ts'
import { useOpened } from './opened.ts'
import { bringIntoView } from './place.ts'
import type { Review } from './review.ts'
import { TextPage } from './text-page.tsx'

/** The source of the chosen quotation, opened at the place; other witnesses are one key away. */
export function SourcePane({
  review,
  children,
}: {
  readonly review: Review
  readonly children: ReactNode
}): ReactNode {
  const chosen = review.quotation
  const witnesses = useMemo(() => (chosen ? witnessesOf(chosen) : []), [chosen])
  const [at, setAt] = useState(0)
  const say = useSay()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quotation begins with its own source
  useEffect(() => setAt(0), [chosen])
  const show = (next: number): void => {
    setAt(next)
    const one = witnesses[next]
    if (one) say(`Witness ${next + 1} of ${witnesses.length}: ${one.places[0]!.document}.`)
  }
  useKeys({
    w: () => (witnesses.length > 1 ? show((at + 1) % witnesses.length) : say('There is no other witness.')),
  })
  const finding = review.entry?.finding
  const witness = witnesses[at] ?? witnesses[0]
  return (
    <section
      id="source"
      className={chosen ? 'pane source-pane about' : 'pane source-pane'}
      aria-label="Source"
      tabIndex={-1}
    >
      <div className="said">
        {chosen ? (
          <Evidence
            chosen={chosen}
            verdict={finding?.rule ?? chosen.verdict}
            severity={finding?.severity ?? chosen.severity}
            message={finding?.message ?? chosen.message}
          />
        ) : (
          <p className="empty">
            {finding?.message ?? 'Choose a quotation in the draft, or press j for the first finding.'}
          </p>
        )}
        {witnesses.length > 1 ? (
          <fieldset className="witnesses">
            <legend>Witnesses</legend>
            {witnesses.map(({ places, words }, i) => (
              <button
                key={`${places[0]!.document} ${places[0]!.from}`}
                type="button"
                aria-pressed={i === at}
                onClick={() => show(i)}
              >
                {places[0]!.document} <span className="faint">{words}</span>
              </button>
            ))}
          </fieldset>
        ) : null}
      </div>
      {children}
      {chosen && witness ? <SourceText chosen={chosen} places={witness.places} /> : null}
    </section>
  )
}

interface Witness {
  /** All in one document. */
  readonly places: readonly PassageJson[]
  readonly words: string
}

/** The documents that its pieces stand in, then the other witnesses. */
function witnessesOf({ pieces, source, otherWitnesses, receipt }: Checked): Witness[] {
  const places = pieces.length > 0 ? pieces.map((piece) => piece.source) : source ? [source] : []
  const own = [...new Set(places.map(({ document }) => document))].map((document) => ({
    places: places.filter((place) => place.document === document),
    words: 'compared',
  }))
  const others = otherWitnesses.map(({ passage, verdict }) => ({
    places: [passage],
    words: wordsOf(verdict),
  }))
  const nearest = receipt?.best ? [{ places: [receipt.best.passage], words: 'nearest words' }] : []
  return [...own, ...others, ...(own.length === 0 ? nearest : [])]
}

function SourceText({
  chosen,
  places,
}: {
  readonly chosen: Checked
  readonly places: readonly PassageJson[]
}): ReactNode {
  const { room } = useOpened()
  const { document: id, label } = places[0]!
  const { value: text, problem } = useAnswer<TextJson>(`api/text?id=${encodeURIComponent(id)}`)
  const facts = room.sources.find((one) => one.id === id)
  const box = useRef<HTMLDivElement>(null)
  const inks = useMemo(() => sourceInks(chosen, id, places), [chosen, id, places])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the inks change, the place has moved
  useEffect(() => bringIntoView(box.current, '.here, .differs'), [inks, text])
  return (
    <div className="source-text" ref={box}>
      <h3>
        {facts?.title ?? id}
        <span className="faint">
          {' '}
          {[facts?.author, facts?.date?.edtf, label].filter(Boolean).join(', ')} · {id}
        </span>
      </h3>
      {problem === null ? null : <p className="problem">{problem}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard */}
      <section className="scrolls" tabIndex={0} aria-label={`Text of ${facts?.title ?? id}`}>
        {text ? <TextPage text={text} inks={inks} passing={[]} /> : <p className="waiting">Opening…</p>}
      </section>
    </div>
  )
}
