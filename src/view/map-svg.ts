import { counted } from './counted.ts'
import { type Html, html } from './html.ts'

/** A place on the map, with how much is said of it. */
export interface MapPoint {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly count: number
  /** Where its row in the table is: "#p3". */
  readonly row: string
}

const WIDTH = 960

/**
 * Places as points on a plain chart: degrees of equal length, the east-west ones shortened as at the chart's middle, with
 * meridians and parallels and no coasts. Null when there is nothing to draw.
 */
export function mapSvg(points: readonly MapPoint[], title: string): Html | null {
  if (points.length === 0) return null
  const frame = frameOf(points)
  const { height, x, y } = projection(frame)
  const names = labelled(points.map((point) => ({ point, x: x(point.longitude), y: y(point.latitude) })))
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${px(height)}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="11" fill="currentColor">
<title>${title}</title>
<rect x=".5" y=".5" width="${WIDTH - 1}" height="${px(height - 1)}" fill="none" stroke="currentColor" stroke-width=".8"/>
${lines(frame.west, frame.east).map(
  (
    degree,
  ) => html`<line x1="${px(x(degree))}" x2="${px(x(degree))}" y1="0" y2="${px(height)}" stroke="currentColor" stroke-opacity=".25" stroke-width=".6"/><text x="${px(x(degree) + 3)}" y="${px(height - 4)}" fill-opacity=".7">${degrees(degree, 'E', 'W')}</text>
`,
)}${lines(frame.south, frame.north).map(
  (
    degree,
  ) => html`<line x1="0" x2="${WIDTH}" y1="${px(y(degree))}" y2="${px(y(degree))}" stroke="currentColor" stroke-opacity=".25" stroke-width=".6"/><text x="3" y="${px(y(degree) - 3)}" fill-opacity=".7">${degrees(degree, 'N', 'S')}</text>
`,
)}${names.map(
  ({
    point,
    x,
    y,
    label,
  }) => html`<a href="${point.row}"><title>${`${point.name}, ${counted(point.count, 'statement')}`}</title><circle cx="${px(x)}" cy="${px(y)}" r="${px(radius(point))}" fill-opacity=".75"/>${label ? html`<text x="${px((label.from + label.to) / 2)}" y="${px(label.y)}" text-anchor="middle">${point.name}</text>` : null}</a>
`,
)}</svg>`
}

interface Frame {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** The points with room around them, ten degrees wide and high at least. */
function frameOf(points: readonly MapPoint[]): Frame {
  const ends = (values: readonly number[], edge: number): readonly [number, number] => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const room = Math.max((most - least) * 0.12, (10 - (most - least)) / 2, 1)
    return [Math.max(-edge, least - room), Math.min(edge, most + room)]
  }
  const [west, east] = ends(
    points.map(({ longitude }) => longitude),
    180,
  )
  const [south, north] = ends(
    points.map(({ latitude }) => latitude),
    90,
  )
  return { west, east, south, north }
}

function projection({ west, east, south, north }: Frame): {
  readonly height: number
  readonly x: (longitude: number) => number
  readonly y: (latitude: number) => number
} {
  const shortened = Math.max(0.2, Math.cos((((south + north) / 2) * Math.PI) / 180))
  const degree = WIDTH / ((east - west) * shortened)
  // A chart of one meridian's towns would be a tower; it is pressed to no more than its width.
  const height = Math.min(WIDTH, degree * (north - south))
  return {
    height,
    x: (longitude) => ((longitude - west) / (east - west)) * WIDTH,
    y: (latitude) => ((north - latitude) / (north - south)) * height,
  }
}

interface Spot {
  readonly point: MapPoint
  readonly x: number
  readonly y: number
}

interface Label {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** A name right or left of its point, above or below, where it covers no other; none where there is no room. */
function labelled(spots: readonly Spot[]): (Spot & { readonly label: Label | null })[] {
  const taken: Label[] = spots.map(({ x, y }) => ({ from: x - 4, to: x + 4, y: y + 4 }))
  const isFree = ({ from, to, y }: Label, own: number): boolean =>
    from > 0 &&
    to < WIDTH &&
    taken.every((one, i) => i === own || one.to < from || one.from > to || Math.abs(one.y - y) > 11)
  return spots.map((spot, i) => {
    const { point, x, y } = spot
    const length = point.name.length * 6.2
    const away = radius(point) + 4
    const label = [
      { from: x + away, to: x + away + length, y: y + 4 },
      { from: x - away - length, to: x - away, y: y + 4 },
      { from: x - length / 2, to: x + length / 2, y: y - away - 2 },
      { from: x - length / 2, to: x + length / 2, y: y + away + 10 },
    ].find((one) => isFree(one, i))
    if (label) taken.push(label)
    return { ...spot, label: label ?? null }
  })
}

function radius({ count }: MapPoint): number {
  return Math.min(10, 2.5 + Math.sqrt(count))
}

function lines(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 30, 45].find((one) => (to - from) / one <= 9) ?? 60
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step)
}

function degrees(degree: number, plus: string, minus: string): string {
  return degree === 0 ? '0°' : `${Math.abs(degree)}° ${degree < 0 ? minus : plus}`
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
