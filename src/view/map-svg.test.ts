import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mapSvg } from './map-svg.ts'

const point = (name: string, latitude: number, longitude: number): Parameters<typeof mapSvg>[0][number] => ({
  name,
  latitude,
  longitude,
  count: 1,
  row: '#p1',
})

function centres(picture: string): number[][] {
  return [...picture.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
}

test('north is up and east is right', () => {
  const [[westX, southY], [eastX, northY]] = centres(
    mapSvg([point('Alma-Ata', 43.2, 76.9), point('Tomsk', 56.5, 85)], 'Two towns')!.html,
  ) as [[number, number], [number, number]]
  assert.ok(westX < eastX)
  assert.ok(southY > northY)
})

test('one place alone has a chart of ten degrees around it', () => {
  const picture = mapSvg([point('Kelsund', 60, 5)], 'One town')!.html
  assert.deepEqual(centres(picture)[0]![0], 480)
  assert.match(picture, /Kelsund<\/text>/)
})

test('a name that would cover another is left to the table', () => {
  const crowd = Array.from({ length: 9 }, (_, i) => point('Saint Petersburg', 60 + i / 1000, 30))
  const picture = mapSvg(crowd, 'A crowd')!.html
  assert.equal(centres(picture).length, 9)
  assert.ok([...picture.matchAll(/Petersburg<\/text>/g)].length < 9)
})

test('no place known, no chart', () => {
  assert.equal(mapSvg([], 'Nothing'), null)
})
