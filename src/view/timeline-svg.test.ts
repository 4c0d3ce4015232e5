import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseWhen } from '../time/when.ts'
import { numberOf, timeScale } from './time-scale.ts'
import { timelineSvg } from './timeline-svg.ts'

function drawing(...dates: readonly string[]): string {
  const entries = dates.map((edtf, i) => ({
    number: i + 1,
    when: parseWhen(edtf)!,
    words: `event <${i + 1}>`,
    row: `#t${i + 1}`,
  }))
  return timelineSvg(entries, 'A & B')?.html ?? ''
}

test('a day is a full bar, a month fades, and a doubted date has a broken outline', () => {
  const bars = [...drawing('1926-12-10', '1926-12', '1926-12?').matchAll(/<rect [^>]*>/g)].map(([bar]) => bar)
  assert.match(bars[0]!, /fill="currentColor"\/>/)
  assert.match(bars[1]!, /fill="url\(#open\)"\/>/)
  assert.match(bars[2]!, /stroke-dasharray/)
})

test('words of a text are no markup of the picture', () => {
  assert.match(drawing('1926'), /event &lt;1&gt;/)
  assert.match(drawing('1926'), /aria-label="A &amp; B"/)
})

test('nothing dated, no picture', () => {
  assert.equal(drawing(), '')
})

test('centuries without a statement are cut out, and the line says where', () => {
  const { at, breaks } = timeScale(
    [
      { from: numberOf('1789-07-14'), to: numberOf('1789-07-15') },
      { from: numberOf('1926-01-01'), to: numberOf('1930-01-01') },
    ],
    900,
  )
  assert.equal(breaks.length, 1)
  assert.ok(at(numberOf('1926-01-01')) < 100)
})

test('whatever the dates, later days never stand left of earlier ones, and all stand on the line', () => {
  const day = fc.integer({ min: numberOf('-3000-01-01'), max: numberOf('2100-12-31') })
  const stretch = fc
    .tuple(day, fc.integer({ min: 1, max: 40_000 }))
    .map(([from, long]) => ({ from, to: from + long }))
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 30 }), (stretches) => {
      const { at, ticks } = timeScale(stretches, 3000)
      const days = stretches.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b)
      const places = days.map(at)
      for (const [i, x] of places.entries()) {
        assert.ok(x >= 0 && x <= 3000.001)
        if (i > 0) assert.ok(x >= places[i - 1]!)
      }
      for (const { x } of ticks) assert.ok(x >= 0 && x <= 3000.001)
    }),
    { numRuns: 200 },
  )
})
