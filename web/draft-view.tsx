import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { TextJson } from '../src/server/api.ts'
import { useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { DecisionForm, focusChosen } from './decision-form.tsx'
import { Filters } from './filters.tsx'
import { FindingList } from './finding-list.tsx'
import { chosenInks, quotationInks } from './inks.ts'
import { useKeys } from './keys.ts'
import { useSay } from './live.tsx'
import { wordsOf } from './looks.ts'
import type { Inked } from './nested.ts'
import { NoDraft } from './no-draft.tsx'
import { useOpened } from './opened.ts'
import { bringIntoView } from './place.ts'
import { type Review, useReview } from './review.ts'
import { SourcePane } from './source-pane.tsx'
import { type Ink, TextPage } from './text-page.tsx'

/** The draft and its source side by side, with the findings beside them. */
export function DraftView(): ReactNode {
  const { room, check, checkProblem } = useOpened()
  const review = useReview()
  const say = useSay()
  const [wide] = useState(isWide)
  useStepping(review)
  if (room.mode === 'folder') return <NoDraft />
  if (checkProblem !== null)
    return (
      <p className="problem" role="alert">
        {checkProblem}
      </p>
    )
  if (!check || !room.draft) return <p className="waiting">Checking the quotations…</p>
  return (
    <div className="side-by-side">
      <div className="rail">
        <details open={wide}>
          <summary>
            <h2>Findings</h2>
          </summary>
          <Decided review={review} />
          <details className="filter-box">
            <summary>Filter</summary>
            <Filters review={review} />
          </details>
          <FindingList review={review} full={false} />
        </details>
      </div>
      <Draft review={review} say={say} />
      <SourcePane review={review}>
        <DecisionForm review={review} />
      </SourcePane>
    </div>
  )
}

/** Whether lists and filters are unfolded from the start: where there is room for them beside the text. */
export function isWide(): boolean {
  return matchMedia('(min-width: 62rem)').matches
}

/** How many of the findings are decided. */
export function Decided({ review: { entries } }: { readonly review: Review }): ReactNode {
  const { decisions } = useOpened()
  if (entries.length === 0) return null
  const done = entries.filter(({ finding }) => decisions.of(finding)).length
  return (
    <label className="decided-count">
      {done} of {entries.length} decided
      <progress value={done} max={entries.length} />
    </label>
  )
}

/** `j` and `k`, and the ways between the list, the draft and the source. */
export function useStepping(review: Review): void {
  const say = useSay()
  const step = (by: 1 | -1): void => {
    const next = review.step(by)
    if (!next) return say(by > 0 ? 'This is the last finding.' : 'This is the first finding.')
    requestAnimationFrame(() => {
      // Who already writes a reason keeps the field.
      if (!document.activeElement?.matches('input, textarea, select')) focusChosen()
    })
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    d: () => document.getElementById('draft')?.focus(),
    s: () => document.getElementById('source')?.focus(),
  })
}

const NONE: readonly Inked<Ink>[] = []

function Draft({
  review,
  say,
}: {
  readonly review: Review
  readonly say: (words: string) => void
}): ReactNode {
  const { room, check } = useOpened()
  const { params } = useAddress()
  const { value: text, problem } = useAnswer<TextJson>(`api/text?id=${encodeURIComponent(room.draft!.id)}`)
  const region = useRef<HTMLElement>(null)
  const chosen = review.quotation
  const inks = useMemo(() => quotationInks(check!.quotations), [check])
  const { from, to } = params
  const passing = useMemo(() => {
    if (chosen) return chosenInks(chosen)
    if (!from || !to) return NONE
    return [{ from: Number(from), to: Number(to), ink: { as: 'mark', className: 'chosen hit' } as const }]
  }, [chosen, from, to])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the inks change, what is chosen has moved
  useEffect(() => bringIntoView(region.current, '.chosen'), [passing, text])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, j and k and the list of findings choose
    <section
      id="draft"
      className="pane"
      aria-label="Draft"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard
      tabIndex={0}
      ref={region}
      onClick={(event) => {
        const id = (event.target as Element).closest<HTMLElement>('[data-chooses]')?.dataset.chooses
        if (!id || !getSelection()?.isCollapsed) return
        review.choose(id)
        const { verdict } = check!.quotations.find((one) => one.id === id)!
        say(`Chosen: ${wordsOf(verdict)}.`)
      }}
    >
      {problem === null ? null : <p className="problem">{problem}</p>}
      {text ? (
        <TextPage text={text} inks={inks} passing={passing} />
      ) : (
        <p className="waiting">Opening the draft…</p>
      )}
    </section>
  )
}
