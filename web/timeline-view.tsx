import { type ReactNode, useMemo } from 'react'
import type { TimelineJson } from '../src/view/timeline-json.ts'
import { adjust, useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { Pending } from './asking.tsx'
import { counted } from './looks.ts'
import { useOpened } from './opened.ts'
import { placeAddress } from './place.ts'
import { PlaceMap } from './place-map.tsx'
import { Timeline } from './timeline.tsx'

type Statement = TimelineJson['statements'][number]

/** Dated statements in order, as a picture and as the table that says the same; and the places they name. */
export function TimelineView(): ReactNode {
  const { round } = useOpened()
  const { value, problem, waiting } = useAnswer<TimelineJson>('api/timeline', round)
  return (
    <article>
      <h2>What is said to have happened when</h2>
      <Pending problem={problem} waiting={waiting} words="Reading the dates…" />
      {value ? <Dated timeline={value} /> : null}
    </article>
  )
}

function Dated({ timeline }: { readonly timeline: TimelineJson }): ReactNode {
  const { params } = useAddress()
  const find = (params.find ?? '').toLowerCase()
  const shown = useMemo(
    () =>
      timeline.statements.filter(({ passage, voice }) =>
        `${passage.exact} ${passage.document} ${voice.map(({ name }) => name).join(' ')}`
          .toLowerCase()
          .includes(find),
      ),
    [timeline, find],
  )
  if (timeline.statements.length === 0) return <p className="empty">No source gives a date to anything.</p>
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          Find in statements{' '}
          <input
            type="search"
            value={params.find ?? ''}
            onChange={(event) => adjust({ find: event.target.value })}
          />
        </label>
        <p className="count">{counted(shown.length, 'dated statement')}</p>
      </form>
      <Timeline statements={shown} />
      <PlaceMap statements={shown} entities={timeline.entities} />
      <div className="scroll-x">
        <table>
          <caption>The same in words</caption>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Date</th>
              <th scope="col">Statement</th>
              <th scope="col">Who says so</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((statement, i) => (
              <Row key={statement.id} statement={statement} number={i + 1} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ statement, number }: { readonly statement: Statement; readonly number: number }): ReactNode {
  const { passage, when, voice, polarity, modality } = statement
  const voices = voice.flatMap(({ name }) => (name ? [name] : [])).join(' → ')
  return (
    <tr id={`statement-${number}`}>
      <td>{number}</td>
      <td>
        <span
          className={when?.edtf.includes('/') ? undefined : 'date'}
          title={when ? `${when.earliest} to ${when.latest}` : undefined}
        >
          {when?.edtf}
        </span>
      </td>
      <td>
        <a href={placeAddress(passage)}>
          <q dir="auto">{passage.exact}</q>
        </a>
        {polarity === 'affirmed' ? null : <b> {polarity}</b>}
        {modality === 'asserted' ? null : <i> {modality}</i>}
      </td>
      <td>
        {voices || 'nobody named'}
        <span className="faint">
          {' '}
          {passage.document}, {passage.label}
        </span>
      </td>
    </tr>
  )
}
