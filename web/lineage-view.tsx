import { type ReactNode, useEffect } from 'react'
import type { LineageJson } from '../src/view/lineage-json.ts'
import { useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { Asking, Pending } from './asking.tsx'
import { Cited } from './cited.tsx'
import { type Box, Family, inLines } from './family.tsx'
import { useSay } from './live.tsx'
import { counted } from './looks.ts'
import { useOpened } from './opened.ts'
import { placeAddress } from './place.ts'

type Step = LineageJson['steps'][number]

/** A claim's history from top to bottom: who asserted, reported, denied or questioned it, and when. */
export function LineageView(): ReactNode {
  const { params } = useAddress()
  const { round } = useOpened()
  const words = params.words ?? ''
  const path = words ? `api/lineage?words=${encodeURIComponent(words)}` : null
  const { value: lineage, problem, waiting } = useAnswer<LineageJson>(path, round)
  const say = useSay()
  useEffect(() => {
    if (lineage) say(`${counted(lineage.steps.length, 'step')} found.`)
  }, [lineage, say])
  return (
    <article>
      <h2>The history of a claim</h2>
      <Asking view="lineage" words={words} label="The claim, in a few words" button="Follow" />
      <Pending problem={problem} waiting={waiting} words="Following the claim…" />
      {lineage ? <History lineage={lineage} /> : null}
    </article>
  )
}

function History({ lineage }: { readonly lineage: LineageJson }): ReactNode {
  const { steps, tree, firstSeen } = lineage
  if (steps.length === 0) return <p className="empty">No source says this, or anything near enough to it.</p>
  const byId = new Map(steps.map((step) => [step.id, step]))
  const boxes = tree.nodes.flatMap(({ id, lost }): Box[] => {
    const step = byId.get(id)
    return step ? [{ id, lost, href: placeAddress(step.passage), lines: linesOf(step) }] : []
  })
  const linked = new Set(tree.edges.map(({ to }) => to))
  const lines = [
    ...tree.edges.map((edge) => ({ ...edge, directed: true })),
    ...steps.flatMap(({ id }, i) =>
      i > 0 && !linked.has(id)
        ? [{ from: steps[i - 1]!.id, to: id, directed: false, reason: 'later', hidden: true }]
        : [],
    ),
  ]
  return (
    <>
      <Family
        title="History of the claim, the earliest at the top; the list below says the same"
        boxes={boxes}
        lines={lines}
      />
      <ol className="cards">
        {steps.map((step) => (
          <li key={step.id} className="card">
            <h3>
              <span className="date">{step.date?.edtf ?? 'undated'}</span> · {voiceOf(step)}{' '}
              <i>{step.stance}</i>
              {step.id === firstSeen ? ' · first seen' : ''}
            </h3>
            <Cited passage={step.passage} />
            {step.changed.map(({ slot, was, is }) => (
              <p key={`${slot} ${was} ${is}`} className="effect-row">
                {slot}: “{was ?? '—'}” became “{is ?? '—'}”
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

function linesOf(step: Step): string[] {
  return [
    `${step.date?.edtf ?? 'undated'} · ${step.stance}`,
    ...inLines(voiceOf(step), 34, 1),
    ...inLines(`“${step.passage.exact}”`, 38, 3),
  ]
}

function voiceOf({ voice, passage }: Step): string {
  return voice.map(({ name }) => name ?? 'somebody').join(' → ') || passage.document
}
