import { type ReactNode, useEffect, useState } from 'react'
import { addressOf, go, type View } from './address.ts'

/** A field of words with a button that asks; what was asked stands in the address. */
export function Asking({
  view,
  words,
  label,
  button,
}: {
  readonly view: View
  readonly words: string
  readonly label: string
  readonly button: string
}): ReactNode {
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  return (
    <form
      className="asking"
      onSubmit={(event) => {
        event.preventDefault()
        go(addressOf(view, { words: typed.trim() }))
      }}
    >
      <label>
        {label}
        <textarea
          rows={2}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
      </label>
      <button type="submit">{button}</button>
    </form>
  )
}

/** What stands for an answer that is not there: that it is awaited, or why it does not come. */
export function Pending({
  problem,
  waiting,
  words,
}: {
  readonly problem: string | null
  readonly waiting: boolean
  readonly words: string
}): ReactNode {
  if (problem !== null)
    return (
      <p className="problem" role="alert">
        {problem}
      </p>
    )
  return waiting ? <p className="waiting">{words}</p> : null
}
