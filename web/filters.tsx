import type { ReactNode } from 'react'
import { adjust, useAddress } from './address.ts'
import { looks, severities, wordsOf } from './looks.ts'
import type { Review } from './review.ts'

/** What to show of the findings; all of it stands in the address. */
export function Filters({ review }: { readonly review: Review }): ReactNode {
  const { params } = useAddress()
  const { entries, shown } = review
  return (
    <form
      className="filters"
      aria-label="Which findings to show"
      onSubmit={(event) => event.preventDefault()}
    >
      <Severities review={review} />
      <Choice
        name="verdict"
        label="Verdict"
        values={entries.map(({ finding }) => finding.rule)}
        words={wordsOf}
      />
      <Choice name="speaker" label="Speaker" values={entries.map(({ speaker }) => speaker)} />
      <Choice name="source" label="Source" values={entries.map(({ source }) => source)} />
      <label>
        Decided{' '}
        <select value={params.decided ?? ''} onChange={(event) => adjust({ decided: event.target.value })}>
          <option value="">all</option>
          <option value="undecided">not yet</option>
          <option value="accept">accepted</option>
          <option value="reject">rejected</option>
        </select>
      </label>
      <label>
        Find{' '}
        <input
          type="search"
          value={params.find ?? ''}
          onChange={(event) => adjust({ find: event.target.value })}
        />
      </label>
      <p className="count">
        {shown.size === entries.length
          ? `${entries.length} findings`
          : `${shown.size} of ${entries.length} findings`}
        {shown.size === entries.length ? null : (
          <button
            type="button"
            className="quiet"
            onClick={() =>
              adjust({ severity: '', verdict: '', speaker: '', source: '', decided: '', find: '' })
            }
          >
            Show all
          </button>
        )}
      </p>
    </form>
  )
}

function Severities({ review: { entries } }: { readonly review: Review }): ReactNode {
  const { params } = useAddress()
  const present = severities.filter((one) => entries.some(({ finding }) => finding.severity === one))
  const chosen = params.severity ? params.severity.split(',') : present
  const toggle = (one: string): void => {
    const next = present.filter((other) => (other === one ? !chosen.includes(one) : chosen.includes(other)))
    adjust({ severity: next.length === present.length || next.length === 0 ? '' : next.join(',') })
  }
  return (
    <fieldset>
      <legend>Show</legend>
      {present.map((one) => (
        <label key={one} className={one}>
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />
          <span className="sign" aria-hidden="true">
            {looks[one].sign}
          </span>{' '}
          {looks[one].word} <b>{entries.filter(({ finding }) => finding.severity === one).length}</b>
        </label>
      ))}
    </fieldset>
  )
}

function Choice({
  name,
  label,
  values,
  words = (value) => value,
}: {
  readonly name: string
  readonly label: string
  readonly values: readonly string[]
  readonly words?: (value: string) => string
}): ReactNode {
  const { params } = useAddress()
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (
    <label>
      {label}{' '}
      <select value={params[name] ?? ''} onChange={(event) => adjust({ [name]: event.target.value })}>
        <option value="">all</option>
        {[...counts].sort().map(([value, count]) => (
          <option key={value} value={value}>
            {words(value)} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}
