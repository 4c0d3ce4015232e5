import { type ReactNode, useEffect } from 'react'
import type { TraceJson } from '../src/view/trace-json.ts'
import { useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { Asking, Pending } from './asking.tsx'
import { Family, inLines } from './family.tsx'
import { useSay } from './live.tsx'
import { counted } from './looks.ts'
import { useOpened } from './opened.ts'
import { placeAddress } from './place.ts'

/** Every witness of a passage, the apparatus of its variants, and its family tree. */
export function PassageView(): ReactNode {
  const { params } = useAddress()
  const { round } = useOpened()
  const words = params.words ?? ''
  const path = words ? `api/trace?words=${encodeURIComponent(words)}` : null
  const { value: trace, problem, waiting } = useAnswer<TraceJson>(path, round)
  const say = useSay()
  useEffect(() => {
    if (trace) say(`${counted(trace.witnesses.length, 'witness', 'witnesses')} found.`)
  }, [trace, say])
  return (
    <article>
      <h2>A passage and its witnesses</h2>
      <Asking view="passage" words={words} label="Words of the passage" button="Trace" />
      <Pending problem={problem} waiting={waiting} words="Searching every source…" />
      {trace ? <Traced trace={trace} /> : null}
    </article>
  )
}

function Traced({ trace }: { readonly trace: TraceJson }): ReactNode {
  if (trace.witnesses.length === 0)
    return <p className="empty">No source has these words, or words near enough to them.</p>
  return (
    <>
      <Apparatus trace={trace} />
      <Tree trace={trace} />
      <Witnesses trace={trace} />
    </>
  )
}

/** The variants as an editor prints them: lemma, bracket, readings with the sigla of those that have them. */
function Apparatus({ trace: { query, apparatus, witnesses } }: { readonly trace: TraceJson }): ReactNode {
  const siglumOf = new Map(witnesses.map(({ id, siglum }) => [id, siglum]))
  const sigla = (ids: readonly string[]): string => ids.map((id) => siglumOf.get(id) ?? id).join(' ')
  return (
    <section aria-label="Apparatus">
      <p className="edited" dir="auto">
        {query}
      </p>
      <div className="apparatus">
        {apparatus.length === 0 ? <p className="empty">The witnesses agree in every word.</p> : null}
        {apparatus.map(({ lemma, at, witnesses: having, readings }) => (
          <p key={`${at.from} ${at.to} ${lemma}`}>
            <b dir="auto">{lemma || '‸'}</b>] <span className="siglum">{sigla(having)}</span>
            {readings.map(({ text, witnesses: others }) => (
              <span key={text}>
                {' · '}
                {text === '' ? <i>om.</i> : <span dir="auto">{text}</span>}{' '}
                <span className="siglum">{sigla(others)}</span>
              </span>
            ))}
          </p>
        ))}
      </div>
    </section>
  )
}

function Tree({ trace: { tree, witnesses } }: { readonly trace: TraceJson }): ReactNode {
  const byId = new Map(witnesses.map((one) => [one.id, one]))
  const boxes = tree.nodes.map(({ id, lost }) => {
    const witness = byId.get(id)
    return {
      id,
      lost,
      href: witness ? placeAddress(witness.passage) : null,
      lines: witness
        ? [witness.siglum, ...inLines(witness.passage.document, 30, 1), witness.date?.edtf ?? 'undated']
        : ['lost', id],
    }
  })
  return (
    <section aria-label="Family tree">
      <h3>Stemma</h3>
      <Family
        title="Family tree of the passage; the list below says the same"
        boxes={boxes}
        lines={tree.edges}
      />
      <ul>
        {tree.edges.map(({ from, to, directed, reason }) => (
          <li key={`${from} ${to}`}>
            {from} {directed ? '→' : '—'} {to}: <span className="faint">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Witnesses({ trace: { witnesses } }: { readonly trace: TraceJson }): ReactNode {
  return (
    <section aria-label="Witnesses" className="scroll-x">
      <h3>Witnesses, the earliest first</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Siglum</th>
            <th scope="col">Date</th>
            <th scope="col">Words</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {witnesses.map(({ id, siglum, date, passage, kind, edits }) => (
            <tr key={id}>
              <th scope="row" className="siglum">
                {siglum}
              </th>
              <td className="date">{date?.edtf ?? 'undated'}</td>
              <td>
                <a href={placeAddress(passage)}>
                  <q dir="auto">{passage.exact}</q>
                </a>{' '}
                <span className="faint">
                  {kind === 'exact' ? 'the same words' : counted(edits.length, 'difference')}
                </span>
              </td>
              <td>
                {passage.document}, {passage.label}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
