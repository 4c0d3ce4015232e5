import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StemmaError } from './error.ts'
import { parseRegister } from './register.ts'

test('a register names persons and places, pairs that are apart, words to ignore', () => {
  const content =
    '{"names": [{"name": "Elmhaven", "kind": "place", "variants": ["Elmport"], "latitude": 59, "longitude": 10}], "apart": [["Held", "Heldt"]]}'
  assert.deepEqual(parseRegister(content, 'stemma.names.json'), {
    entries: [
      { name: 'Elmhaven', kind: 'place', variants: ['Elmport'], place: { latitude: 59, longitude: 10 } },
    ],
    apart: [['Held', 'Heldt']],
    ignore: [],
  })
})

for (const [what, content] of [
  ['no JSON', '{'],
  ['a kind that is none', '{"names": [{"name": "Held", "kind": "ship"}]}'],
  ['a name that is missing', '{"names": [{}]}'],
  ['a point off the earth', '{"names": [{"name": "Held", "latitude": 91, "longitude": 0}]}'],
  ['a word that is unknown', '{"persons": []}'],
] as const)
  test(`a register with ${what} is refused with a sentence`, () => {
    assert.throws(
      () => parseRegister(content, 'stemma.names.json'),
      (error) =>
        error instanceof StemmaError && error.code === 'misuse' && /stemma\.names\.json/.test(error.message),
    )
  })
