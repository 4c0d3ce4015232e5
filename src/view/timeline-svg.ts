import type { When } from '../time/when.ts'
import { type Html, html } from './html.ts'
import { numberOf, type TimeScale, timeScale } from './time-scale.ts'
import { whenText } from './when-text.ts'

/** Something on a time line; its number leads to the row of the table that says the same. */
export interface TimelineEntry {
  readonly number: number
  readonly when: When
  readonly words: string
  /** Where its row is: "#t12". */
  readonly row: string
}

const WIDTH = 960
const LANE = 17
const HEIGHT = 10
const AXIS = 26
const DAY = 5

/**
 * A time line as a picture. A day is a full bar; a date that leaves days open fades towards both ends of what it can
 * mean, and one that the text itself doubts has a broken outline. Null when there is nothing to draw.
 */
export function timelineSvg(entries: readonly TimelineEntry[], title: string): Html | null {
  if (entries.length === 0) return null
  const stretches = entries.map(({ when }) => ({
    from: numberOf(when.earliest),
    to: numberOf(when.latest) + 1,
  }))
  const scale = timeScale(stretches, WIDTH - 40)
  const laid = inLanes(entries, scale)
  const lanes = Math.max(...laid.map(({ lane }) => lane)) + 1
  const height = AXIS + lanes * LANE + 8
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="10" fill="currentColor">
<title>${title}</title>
<defs><linearGradient id="open"><stop offset="0" stop-color="currentColor" stop-opacity=".12"/><stop offset=".5" stop-color="currentColor" stop-opacity=".6"/><stop offset="1" stop-color="currentColor" stop-opacity=".12"/></linearGradient></defs>
<line x1="0" x2="${WIDTH}" y1="${AXIS - 6}" y2="${AXIS - 6}" stroke="currentColor" stroke-width=".6"/>
${scale.ticks.map(
  ({
    x,
    label,
  }) => html`<line x1="${px(x)}" x2="${px(x)}" y1="${AXIS - 10}" y2="${height}" stroke="currentColor" stroke-width=".4" stroke-opacity=".35"/><text x="${px(x + 3)}" y="12">${label}</text>
`,
)}${scale.breaks.map(
  (x) => html`<text x="${px(x - 4)}" y="${AXIS - 2}" font-size="13" aria-hidden="true">≈</text>
`,
)}${laid.map(bar)}</svg>`
}

interface Laid extends TimelineEntry {
  readonly from: number
  readonly to: number
  readonly lane: number
}

/** Each in the first lane that has room for it and its number. */
function inLanes(entries: readonly TimelineEntry[], scale: TimeScale): Laid[] {
  const ends: number[] = []
  return entries.map((entry) => {
    const from = scale.at(numberOf(entry.when.earliest))
    // A day of its own would fill the least width of its piece: a day is a mark, not a stretch.
    const isDay = entry.when.earliest === entry.when.latest
    const to = isDay ? from + DAY : Math.max(scale.at(numberOf(entry.when.latest) + 1), from + DAY)
    const free = ends.findIndex((end) => end < from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to + 8 + 6 * String(entry.number).length
    return { ...entry, from, to, lane }
  })
}

function bar({ number, when, words, row, from, to, lane }: Laid): Html {
  const y = AXIS + lane * LANE
  const isDay = when.earliest === when.latest
  const isDoubted = /[~?%]/.test(when.edtf)
  return html`<a href="${row}"><title>${`${whenText(when)}: ${words}`}</title><rect x="${px(from)}" y="${y}" width="${px(to - from)}" height="${HEIGHT}" rx="2" fill="${isDay ? 'currentColor' : 'url(#open)'}"${isDoubted ? { html: ' stroke="currentColor" stroke-width=".8" stroke-dasharray="3 2"' } : null}/><text x="${px(to + 3)}" y="${y + HEIGHT - 1}">${number}</text></a>
`
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
