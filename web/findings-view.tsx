import { type ReactNode, useRef, useState } from 'react'
import type { DecisionWord } from '../src/server/api.ts'
import { addressOf } from './address.ts'
import { DecisionForm } from './decision-form.tsx'
import { Decided, isWide, useStepping } from './draft-view.tsx'
import { Evidence } from './evidence.tsx'
import { Filters } from './filters.tsx'
import { FindingList } from './finding-list.tsx'
import { useSay } from './live.tsx'
import { counted } from './looks.ts'
import { NoDraft } from './no-draft.tsx'
import { useOpened } from './opened.ts'
import { type Review, useReview } from './review.ts'

/** All findings with filters, the chosen one's evidence beside them, and decisions about many at once. */
export function FindingsView(): ReactNode {
  const { room, check } = useOpened()
  const review = useReview()
  const [wide] = useState(isWide)
  useStepping(review)
  if (room.mode === 'folder') return <NoDraft />
  if (!check) return <p className="waiting">Checking the quotations…</p>
  const { entry, quotation } = review
  return (
    <div className="findings-page">
      <div className="rail">
        <h2>Findings</h2>
        <Decided review={review} />
        <details className="filter-box" open={wide}>
          <summary>Filter</summary>
          <Filters review={review} />
        </details>
        <Bulk review={review} />
        <FindingList review={review} full />
      </div>
      <section
        className={entry ? 'pane about' : 'pane'}
        id="source"
        aria-label="Chosen finding"
        tabIndex={-1}
      >
        {entry ? (
          <>
            {quotation ? (
              <Evidence
                chosen={quotation}
                verdict={entry.finding.rule}
                severity={entry.finding.severity}
                message={entry.finding.message}
              />
            ) : (
              <p>{entry.finding.message}</p>
            )}
            <DecisionForm review={review} />
            <p className="ways">
              <a href={addressOf('draft', { at: entry.key })}>Show it in the draft and its source</a>
            </p>
          </>
        ) : (
          <>
            <p className="empty">Choose a finding, or press j for the first.</p>
            <DecisionForm review={review} />
          </>
        )}
      </section>
    </div>
  )
}

/** Decides about all findings that the filters show; asks once, and `Undo` takes all of it back. */
function Bulk({ review: { entries, shown } }: { readonly review: Review }): ReactNode {
  const { decisions, room } = useOpened()
  const [deed, setDeed] = useState<DecisionWord>('accept')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const say = useSay()
  const concerned = entries.filter(({ key }) => shown.has(key)).map(({ finding }) => finding)
  const ask = (next: DecisionWord): void => {
    setDeed(next)
    setProblem(null)
    dialog.current?.showModal()
  }
  const decide = async (): Promise<void> => {
    if (deed === 'accept' && reason.trim() === '') return setProblem('To accept findings, give the reason.')
    try {
      await decisions.decide(concerned, deed, reason.trim() || null)
      dialog.current?.close()
      say(`${counted(concerned.length, 'decision')} saved. Undo takes all of them back.`)
    } catch (error) {
      setProblem(`Not saved. ${(error as Error).message}`)
    }
  }
  const none = concerned.length === 0 || !room.token
  return (
    <div className="bulk">
      <button type="button" disabled={none} onClick={() => ask('accept')}>
        Accept all {shown.size} shown …
      </button>
      <button type="button" disabled={none} onClick={() => ask('reject')}>
        Reject all {shown.size} shown …
      </button>
      <dialog ref={dialog} aria-labelledby="bulk">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void decide()
          }}
        >
          <h2 id="bulk">
            {deed === 'accept' ? 'Accept' : 'Reject'} {counted(concerned.length, 'finding')}?
          </h2>
          <label className="reason">
            Reason for all <input value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          {problem === null ? null : (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
          <button type="submit">{deed === 'accept' ? 'Accept them' : 'Reject them'}</button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </form>
      </dialog>
    </div>
  )
}
