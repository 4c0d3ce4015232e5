import { type ReactNode, type RefObject, useRef, useState } from 'react'
import type { DecidedJson, DecisionWord } from '../src/server/api.ts'
import { useKeys } from './keys.ts'
import { useSay } from './live.tsx'
import { counted, type FindingJson, wordsOf } from './looks.ts'
import { useOpened } from './opened.ts'
import type { Review } from './review.ts'

const done: Readonly<Record<DecisionWord, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  undecided: 'Undecided again',
}

interface Of<T> {
  readonly of: FindingJson | null
  readonly was?: DecidedJson | undefined
  readonly what: T
}

const NOTHING: Of<never> = { of: null, what: null as never }

/** What the form holds, and the deeds of its buttons. */
interface Deciding {
  readonly reason: string
  readonly setReason: (reason: string) => void
  readonly problem: string | null
  readonly decide: (decision: DecisionWord) => Promise<void>
  readonly undo: () => Promise<void>
}

function useDeciding(review: Review, field: RefObject<HTMLInputElement | null>): Deciding {
  const { decisions } = useOpened()
  const say = useSay()
  const finding = review.entry?.finding ?? null
  const decided = finding ? decisions.of(finding) : undefined
  // Each with the finding it is of: what was written about one is never sent with the next, however fast the keys come.
  const [written, setWritten] = useState<Of<string>>(NOTHING)
  const [trouble, setTrouble] = useState<Of<string | null>>(NOTHING)
  const reason = written.of === finding && written.was === decided ? written.what! : (decided?.reason ?? '')
  const problem = trouble.of === finding ? trouble.what : null
  const setReason = (what: string): void => setWritten({ of: finding, was: decided, what })
  const setProblem = (what: string | null): void => setTrouble({ of: finding, what })

  const decide = async (decision: DecisionWord): Promise<void> => {
    if (!finding) return say('Choose a finding first: j goes to the next one.')
    if (decision === 'accept' && reason.trim() === '') {
      field.current?.focus()
      setProblem('To accept a finding, give the reason, then press Enter.')
      return
    }
    const isWriting = document.activeElement === field.current
    if (isWriting) focusChosen()
    try {
      await decisions.decide([finding], decision, reason.trim() || null)
      setProblem(null)
      say(`${done[decision]}: ${wordsOf(finding.rule)}. Saved.`)
    } catch (error) {
      setProblem(`Not saved. ${(error as Error).message}`)
      if (isWriting) field.current?.focus()
    }
  }
  const undo = async (): Promise<void> => {
    try {
      const undone = await decisions.undo(finding)
      setProblem(null)
      const back = review.entries.find((entry) => entry.finding === undone[0])
      if (back) review.choose(back.key)
      say(
        undone.length === 0 ? 'There is nothing to undo.' : `Undone: ${counted(undone.length, 'decision')}.`,
      )
    } catch (error) {
      setProblem(`Not undone. ${(error as Error).message}`)
    }
  }
  return { reason, setReason, problem, decide, undo }
}

/** Decides about the chosen finding. What is said to be done has been written to the file of decisions. */
export function DecisionForm({ review }: { readonly review: Review }): ReactNode {
  const { decisions, room } = useOpened()
  const finding = review.entry?.finding ?? null
  const decided = finding ? decisions.of(finding) : undefined
  const field = useRef<HTMLInputElement>(null)
  const { reason, setReason, problem, decide, undo } = useDeciding(review, field)
  useKeys({
    a: () => void decide('accept'),
    r: () => void decide('reject'),
    u: () => void decide('undecided'),
    z: () => void undo(),
  })
  return (
    <form
      className="decision"
      aria-label="Decision"
      onSubmit={(event) => {
        event.preventDefault()
        void decide('accept')
      }}
    >
      <label className="reason">
        Reason{' '}
        <input
          ref={field}
          value={reason}
          disabled={!finding || !room.token}
          aria-describedby={problem === null ? undefined : 'decision-problem'}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && focusChosen()}
        />
      </label>
      <span className="buttons">
        <Deed word="Accept" sign="✓" pressed={decided?.decision === 'accept'} finding={finding} submits />
        <Deed
          word="Reject"
          sign="✗"
          pressed={decided?.decision === 'reject'}
          finding={finding}
          run={() => decide('reject')}
        />
        <Deed
          word="Undecided"
          sign="·"
          pressed={!decided}
          finding={finding}
          run={() => decide('undecided')}
        />
        <button type="button" disabled={!room.token} onClick={() => void undo()}>
          Undo
        </button>
      </span>
      {problem === null ? null : (
        <p id="decision-problem" className="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

function Deed({
  word,
  sign,
  pressed,
  finding,
  submits = false,
  run,
}: {
  readonly word: string
  readonly sign: string
  readonly pressed: boolean
  readonly finding: FindingJson | null
  readonly submits?: boolean
  readonly run?: () => Promise<void>
}): ReactNode {
  const { room } = useOpened()
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={word === 'Undecided' ? 'calm' : undefined}
      aria-pressed={finding !== null && pressed}
      disabled={!finding || !room.token}
      onClick={() => void run?.()}
    >
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      {word}
    </button>
  )
}

/** Puts the focus on the chosen finding of the list, where `j` and `k` go on. */
export function focusChosen(): void {
  document.querySelector<HTMLElement>('.findings [aria-current=true]')?.focus({ preventScroll: true })
}
