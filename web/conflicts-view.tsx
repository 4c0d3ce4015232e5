import { type ReactNode, useMemo } from 'react'
import type { ConflictsJson } from '../src/view/conflicts-json.ts'
import { adjust, useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { Pending } from './asking.tsx'
import { Cited } from './cited.tsx'
import { counted } from './looks.ts'
import { useOpened } from './opened.ts'
import { placeAddress } from './place.ts'

type Conflict = ConflictsJson['conflicts'][number]

const grave: ReadonlySet<string> = new Set(['contradiction', 'arithmetic', 'position-changed'])

/** Where accounts disagree, as cards: every side with its passages, and how it was reckoned. Nobody is declared right. */
export function ConflictsView(): ReactNode {
  const { round } = useOpened()
  const { params } = useAddress()
  const { value, problem, waiting } = useAnswer<ConflictsJson>('api/conflicts', round)
  const shown = useMemo(
    () => value?.conflicts.filter(({ kind }) => (params.all ? true : grave.has(kind))) ?? [],
    [value, params.all],
  )
  const others = value?.conflicts.filter(({ kind }) => !grave.has(kind)).length ?? 0
  return (
    <article>
      <h2>Where the accounts disagree</h2>
      <Pending problem={problem} waiting={waiting} words="Comparing what the sources say…" />
      {value ? (
        <>
          <p>
            {counted(value.conflicts.length - others, 'conflict')} in{' '}
            {counted(value.documents.length, 'document')}.{' '}
            {others > 0 ? (
              <label>
                <input
                  type="checkbox"
                  checked={Boolean(params.all)}
                  onChange={(event) => adjust({ all: event.target.checked ? '1' : null })}
                />{' '}
                also {counted(others, 'difference')} that can both be right
              </label>
            ) : null}
          </p>
          {shown.length === 0 ? (
            <p className="empty">Nothing that is said here excludes anything else.</p>
          ) : null}
          <ul className="cards">
            {shown.map((conflict) => (
              <Card key={conflict.id} conflict={conflict} />
            ))}
          </ul>
        </>
      ) : null}
    </article>
  )
}

function Card({
  conflict: { topic, slot, kind, sides, derivation, message },
}: {
  readonly conflict: Conflict
}): ReactNode {
  const isGrave = grave.has(kind)
  return (
    <li className={isGrave ? 'card' : 'card agrees'}>
      <h3>
        {topic}{' '}
        <span className="severity">
          {isGrave ? '≠' : '≈'} {kind.replaceAll('-', ' ')} of {slot}
        </span>
      </h3>
      <p className="message">{message}</p>
      {kind === 'arithmetic' ? <Terms sides={sides} /> : <Sides topic={topic} sides={sides} />}
      {message.includes(derivation.replace(/\.$/, '')) ? null : <p className="faint">{derivation}</p>}
    </li>
  )
}

/** The numbers of one reckoning: they are not sides, each only stands somewhere. */
function Terms({ sides }: Pick<Conflict, 'sides'>): ReactNode {
  const { room } = useOpened()
  return (
    <ul className="terms">
      {sides.flatMap(({ value, passages }) =>
        passages.map((passage) => (
          <li key={`${value} ${passage.document} ${passage.from}`}>
            <a href={placeAddress(passage)}>
              <b>{value}</b>{' '}
              <span className="faint">
                {room.sources.find(({ id }) => id === passage.document)?.title ?? passage.document},{' '}
                {passage.label}
              </span>
            </a>
          </li>
        )),
      )}
    </ul>
  )
}

function Sides({ topic, sides }: Pick<Conflict, 'topic' | 'sides'>): ReactNode {
  return (
    <div className="sides">
      {sides.map(({ value, passages, documents, witnesses: [least, most] }) => (
        <section key={value} aria-label={`${topic}: ${value}`}>
          <p className="value" dir="auto">
            {value}
          </p>
          <p className="faint">
            {counted(documents, 'document')},{' '}
            {least === most
              ? counted(most, 'independent witness', 'independent witnesses')
              : `${least} to ${most} independent witnesses`}
          </p>
          {passages.map((passage) => (
            <Cited key={`${passage.document} ${passage.from}`} passage={passage} />
          ))}
        </section>
      ))}
    </div>
  )
}
