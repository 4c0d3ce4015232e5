import { type ReactNode, useMemo } from 'react'
import { numberOf, timeScale } from '../src/view/time-scale.ts'
import type { TimelineJson } from '../src/view/timeline-json.ts'
import { placeAddress } from './place.ts'

type Statement = TimelineJson['statements'][number]

const WIDTH = 1080
const LANE = 19
const HEIGHT = 10
const AXIS = 28
const DAY = 5

/**
 * Statements on a line of time. A day is a full bar; a date that leaves days open fades over all that it can mean, and
 * one that the text itself doubts has a broken outline.
 */
export function Timeline({ statements }: { readonly statements: readonly Statement[] }): ReactNode {
  const { scale, bars, height } = useMemo(() => laid(statements), [statements])
  if (bars.length === 0 || scale === null) return null
  return (
    <figure className="picture" style={{ marginInline: 0 }}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        aria-label="Time line; the table below says the same"
      >
        <title>Time line; the table below says the same</title>
        <defs>
          <linearGradient id="open">
            <stop offset="0" stopColor="currentColor" stopOpacity=".1" />
            <stop offset=".5" stopColor="currentColor" stopOpacity=".55" />
            <stop offset="1" stopColor="currentColor" stopOpacity=".1" />
          </linearGradient>
        </defs>
        <line x1="0" x2={WIDTH} y1={AXIS - 7} y2={AXIS - 7} stroke="currentColor" strokeWidth=".6" />
        {scale.ticks.map(({ x, label }) => (
          <g key={x}>
            <line
              x1={x}
              x2={x}
              y1={AXIS - 12}
              y2={height}
              stroke="currentColor"
              strokeOpacity=".25"
              strokeWidth=".5"
            />
            <text x={x + 3} y="13" fontSize="11">
              {label}
            </text>
          </g>
        ))}
        {scale.breaks.map((x) => (
          <text key={x} x={x - 5} y={AXIS - 2} fontSize="14">
            ≈
          </text>
        ))}
        {bars.map((bar) => (
          <Bar key={bar.statement.id} {...bar} />
        ))}
      </svg>
      <figcaption className="faint">
        A full bar is a day; a bar that fades may be any day of it; a broken outline is doubted by the text
        itself. At ≈ years are left out.
      </figcaption>
    </figure>
  )
}

interface Laid {
  readonly statement: Statement
  readonly number: number
  readonly from: number
  readonly to: number
  readonly lane: number
}

function Bar({ statement, number, from, to, lane }: Laid): ReactNode {
  const { when, passage } = statement
  const isDay = when!.earliest === when!.latest
  const isDoubted = /[~?%]/.test(when!.edtf)
  const words = `${number}. ${when!.edtf}: ${passage.exact}`
  const y = AXIS + lane * LANE
  return (
    <a href={placeAddress(passage)} aria-label={words}>
      <title>{words}</title>
      <rect
        x={from}
        y={y}
        width={to - from}
        height={HEIGHT}
        rx="2"
        fill={isDay ? 'currentColor' : 'url(#open)'}
        {...(isDoubted ? { stroke: 'currentColor', strokeWidth: 0.8, strokeDasharray: '3 2' } : {})}
      />
      <text x={to + 3} y={y + HEIGHT - 1} fontSize="11">
        {number}
      </text>
    </a>
  )
}

function laid(statements: readonly Statement[]): {
  readonly scale: ReturnType<typeof timeScale> | null
  readonly bars: readonly Laid[]
  readonly height: number
} {
  const dated = statements.flatMap((statement, i) =>
    statement.when ? [{ statement, number: i + 1, when: statement.when }] : [],
  )
  if (dated.length === 0) return { scale: null, bars: [], height: 0 }
  const stretches = dated.map(({ when }) => ({
    from: numberOf(when.earliest),
    to: numberOf(when.latest) + 1,
  }))
  const scale = timeScale(stretches, WIDTH - 40)
  const ends: number[] = []
  const bars = dated.map(({ statement, number, when }) => {
    const from = scale.at(numberOf(when.earliest))
    const isDay = when.earliest === when.latest
    const to = isDay ? from + DAY : Math.max(scale.at(numberOf(when.latest) + 1), from + DAY)
    const free = ends.findIndex((end) => end < from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to + 8 + 7 * String(number).length
    return { statement, number, from, to, lane }
  })
  return { scale, bars, height: AXIS + ends.length * LANE + 8 }
}
