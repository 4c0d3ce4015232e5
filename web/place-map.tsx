import type { ReactNode } from 'react'
import type { TimelineJson } from '../src/view/timeline-json.ts'
import { addressOf } from './address.ts'
import { counted } from './looks.ts'

interface Point {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly count: number
}

const WIDTH = 720

/** The places that statements name, where a gazetteer knows them: points on a chart of degrees, and a list. */
export function PlaceMap({
  statements,
  entities,
}: {
  readonly statements: TimelineJson['statements']
  readonly entities: TimelineJson['entities']
}): ReactNode {
  const points = entities.flatMap(({ id, name, place }): Point[] => {
    const count = statements.filter(({ where }) => where?.entity === id).length
    return place && count > 0 ? [{ name, latitude: place.latitude, longitude: place.longitude, count }] : []
  })
  if (points.length === 0) return null
  const { height, x, y, lines } = chart(points)
  return (
    <section aria-label="Map">
      <h3>Where</h3>
      <div className="picture">
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          width={WIDTH}
          height={height}
          aria-label="Places; the list below says the same"
        >
          <title>Places; the list below says the same</title>
          <rect className="node" x=".5" y=".5" width={WIDTH - 1} height={height - 1} />
          {lines.map(({ x1, x2, y1, y2, label }) => (
            <g key={label}>
              <line
                x1={x1}
                x2={x2}
                y1={y1}
                y2={y2}
                stroke="currentColor"
                strokeOpacity=".2"
                strokeWidth=".6"
              />
              <text x={x1 + 3} y={y2 - 3} fontSize="10">
                {label}
              </text>
            </g>
          ))}
          {points.map(({ name, latitude, longitude, count }) => (
            <a
              key={name}
              href={addressOf('timeline', { find: name })}
              aria-label={`${name}, ${counted(count, 'statement')}`}
            >
              <circle cx={x(longitude)} cy={y(latitude)} r={3 + Math.sqrt(count)} fillOpacity=".75" />
              <text x={x(longitude) + 8} y={y(latitude) + 4}>
                {name}
              </text>
            </a>
          ))}
        </svg>
      </div>
      <p className="faint">{points.map(({ name, count }) => `${name} (${count})`).join(', ')}</p>
    </section>
  )
}

interface Grid {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly label: string
}

/** Degrees of equal length, those from east to west shortened as at the middle; room around the points. */
function chart(points: readonly Point[]): {
  readonly height: number
  readonly x: (longitude: number) => number
  readonly y: (latitude: number) => number
  readonly lines: readonly Grid[]
} {
  const [west, east] = around(points.map(({ longitude }) => longitude))
  const [south, north] = around(points.map(({ latitude }) => latitude))
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * squeeze)
  const height = Math.min(560, Math.max(160, (north - south) * scale))
  const x = (longitude: number): number => ((longitude - west) / (east - west)) * WIDTH
  const y = (latitude: number): number => ((north - latitude) / (north - south)) * height
  const lines = [
    ...rounds(west, east).map((at) => ({
      x1: x(at),
      x2: x(at),
      y1: 0,
      y2: height,
      label: `${Math.abs(at)}° ${at < 0 ? 'W' : 'E'}`,
    })),
    ...rounds(south, north).map((at) => ({
      x1: 0,
      x2: WIDTH,
      y1: y(at),
      y2: y(at),
      label: `${Math.abs(at)}° ${at < 0 ? 'S' : 'N'}`,
    })),
  ]
  return { height, x, y, lines }
}

function around(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = Math.max((most - least) * 0.15, 4)
  return [least - room, most + room]
}

function rounds(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 45].find((one) => (to - from) / one <= 8) ?? 90
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step)
}
