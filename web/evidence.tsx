import type { ReactNode } from 'react'
import { addressOf } from './address.ts'
import { type Checked, counted, looks, type Severity, wordsOf } from './looks.ts'
import { placeAddress } from './place.ts'
import { Proof } from './proof.tsx'
import { useRuleNames } from './rule-names.ts'

/** Everything that is said of a quotation: the verdict, the words on both sides, and why. */
export function Evidence({
  chosen,
  verdict,
  severity,
  message,
}: {
  readonly chosen: Checked
  readonly verdict: string
  readonly severity: Severity
  readonly message: string
}): ReactNode {
  const { sign, word } = looks[severity]
  return (
    <section className={`evidence ${severity}`} aria-label="Evidence">
      <h3>
        <span className="sign" aria-hidden="true">
          {sign}
        </span>{' '}
        {wordsOf(verdict)} <span className="severity">{word}</span>
      </h3>
      <p className="message" dir="auto">
        {message}
      </p>
      <Proof chosen={chosen} />
      {chosen.suggestion ? (
        <p className="suggestion">
          The source’s words, as the profile asks: <q dir="auto">{chosen.suggestion}</q>{' '}
          <button
            type="button"
            className="quiet"
            onClick={() => void navigator.clipboard?.writeText(chosen.suggestion!)}
          >
            Copy
          </button>
        </p>
      ) : null}
      <details>
        <summary>Why, and what was compared</summary>
        <Facts chosen={chosen} />
        <Edits chosen={chosen} />
        <Effects chosen={chosen} />
        <Provenance chosen={chosen} />
        <Receipt chosen={chosen} />
      </details>
      <p className="ways">
        <a href={addressOf('passage', { words: chosen.exact })}>Trace this passage</a>
      </p>
    </section>
  )
}

function Facts({ chosen }: { readonly chosen: Checked }): ReactNode {
  const { speaker, work, locator, date, cue, via, tolerances, limits, reason } = chosen
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['Speaker', speaker ? (speaker.name ?? `nobody by name: “${speaker.evidence.exact}”`) : null],
    ['Reported by', via.map(({ name }) => name).join(', ')],
    ['Cue', cue?.span.exact],
    ['Work', work?.title],
    ['Place given', locator?.text],
    ['Date given', date?.edtf],
    ['Taken for a quotation by', reason.rule],
    ['Differences passed over', tolerances.join(', ')],
    ['Not looked into', limits.join(', ')],
  ]
  return (
    <dl className="facts">
      {rows.flatMap(([name, value]) =>
        value
          ? [
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  )
}

function Edits({ chosen: { edits } }: { readonly chosen: Checked }): ReactNode {
  const names = useRuleNames()
  if (edits.length === 0) return null
  return (
    <table>
      <caption>{counted(edits.length, 'difference')}</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Draft</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {edits.map(({ code, was, is, marked, quotation, source }) => (
          <tr key={`${code} ${quotation.from} ${source.from}`}>
            <td dir="auto">{was || '—'}</td>
            <td dir="auto">{is || '—'}</td>
            <td>
              <abbr title={code}>{names.get(code)?.name ?? code}</abbr>
              {marked ? ', marked' : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Effects({ chosen: { effects } }: { readonly chosen: Checked }): ReactNode {
  const names = useRuleNames()
  return effects.map(({ code, words, grade, where }) => (
    <p key={`${code} ${where} ${words}`} className="effect-row">
      <b>{names.get(code)?.name ?? code}</b> (
      {grade === 'material' ? 'changes the sense' : 'may change the sense'}): <q dir="auto">{words}</q>
    </p>
  ))
}

function Provenance({ chosen: { provenance } }: { readonly chosen: Checked }): ReactNode {
  const names = useRuleNames()
  return provenance.map(({ code, claimed, found, evidence }) => (
    <p key={`${code} ${found}`}>
      <b>{names.get(code)?.name ?? code}</b>: the draft has “{claimed}”, the sources “{found}”
      {evidence ? (
        <>
          {' '}
          (
          <a href={placeAddress(evidence)}>
            {evidence.document}, {evidence.label}
          </a>
          )
        </>
      ) : null}
      .
    </p>
  ))
}

function Receipt({ chosen: { receipt } }: { readonly chosen: Checked }): ReactNode {
  if (!receipt) return null
  const { searched, unreadable, best } = receipt
  return (
    <p className="receipt">
      Searched: {counted(searched.documents, 'document')}, {counted(searched.words, 'word')}
      {unreadable.length > 0 ? `; not readable: ${unreadable.join(', ')}` : ''}.
      {best ? (
        <>
          {' '}
          Nearest, with {Math.round(best.overlap * 100)} % of the words:{' '}
          <a href={placeAddress(best.passage)}>
            <q dir="auto">{best.passage.exact}</q> ({best.passage.document}, {best.passage.label})
          </a>
        </>
      ) : null}
    </p>
  )
}
