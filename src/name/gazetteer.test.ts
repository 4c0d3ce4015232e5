import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameAt, placeKey } from './gazetteer.ts'
import { linkedPlaces } from './linked-places.ts'
import { places } from './places.ts'

test('a town is called what it was called that year', () => {
  const [town] = places.get(placeKey('Leningrad')) ?? []
  assert.ok(town)
  assert.deepEqual(
    [1905, 1917, 1930, 2000].map((year) => nameAt(town, year)),
    ['Saint Petersburg', 'Petrograd', 'Leningrad', 'Saint Petersburg'],
  )
})

test('every place of the table stands on the earth', () => {
  for (const [, list] of places)
    for (const { name, latitude, longitude } of list)
      assert.ok(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, name)
})

test('a Linked Places file gives its places with dated names', () => {
  const feature = {
    type: 'Feature',
    properties: { title: 'Elmhaven' },
    geometry: { type: 'Point', coordinates: [10.5, 59.5] },
    names: [
      { toponym: 'Elmport', when: { timespans: [{ start: { in: '1820' }, end: { latest: '1905-06-07' } }] } },
    ],
  }
  const found = linkedPlaces(
    JSON.stringify({ type: 'FeatureCollection', features: [feature, { type: 'Feature' }] }),
    'own.json',
  )
  assert.deepEqual(found, [
    {
      name: 'Elmhaven',
      latitude: 59.5,
      longitude: 10.5,
      gazetteer: 'own.json',
      within: null,
      names: [
        { name: 'Elmhaven', from: null, to: null },
        { name: 'Elmport', from: 1820, to: 1905 },
      ],
    },
  ])
})

test('a file that is none is named in a sentence', () => {
  assert.match(
    (linkedPlaces('{}', 'own.json') as { problem: string }).problem,
    /^own\.json has no “features”/,
  )
})
