import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { waysApart } from './ways-apart.ts'

function ways(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return waysApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ sides }) =>
    sides.map(({ value }) => value).join(' | '),
  )
}

test('a dam is broken from within or from above, an engine stopped by its tank or by a part of it', () => {
  assert.deepEqual(
    ways(
      'The Hollin dam burst on Friday. The cause was a leak under the wall.',
      'The water rose over the top of the Hollin dam and carried it away.',
    ),
    ['a leak | water rose over the top'],
  )
  assert.deepEqual(
    ways(
      'Over the marsh the petrol gave out, and the aeroplane came down.',
      'The engine stopped when the crankshaft snapped.',
    ),
    ['petrol gave out | crankshaft snapped'],
  )
})

test('a ship, a bridge and a train come to grief in one way', () => {
  const pairs = [
    ['The steamer struck a mine and sank at once.', 'The steamer was torpedoed without warning and sank.'],
    ['The liner hit an iceberg and went down.', 'The liner was lost when she struck a drifting mine.'],
    ['The rudder had broken, and the barque ran ashore.', 'It was a short cut that wrecked the barque.'],
    ['The bridge fell in a gale.', 'The bridge fell when it was struck by a coal barge.'],
    ['The tower collapsed in the earthquake.', 'The tower collapsed at noon, blown up with gunpowder.'],
    [
      'A broken rail threw the train off, and it overturned.',
      'A log laid across the line caused the accident to the train.',
    ],
    ['The typhoid was caused by infected milk.', 'The typhoid was traced to the well in the square.'],
  ] as const
  for (const pair of pairs) assert.equal(ways(...pair).length, 1, pair.join(' '))
})

test('who denies a way is met by who gives it', () => {
  assert.equal(
    ways(
      'He had run out of fuel over the lake, and the engine died.',
      'The engine died over the lake. There was plenty of petrol in the tanks.',
    ).length,
    1,
  )
})

test('what is done for need is not done for revenge', () => {
  assert.deepEqual(
    ways(
      'The soldiers burned the pews of the chapel. The cause was the cold of the village.',
      'The pews of the chapel were burned for revenge upon the village.',
    ),
    ['cause was the cold | for revenge'],
  )
})

test('another deed, another ship, another year and a way that both give are left alone', () => {
  const pairs = [
    [
      'The soldiers burned the fences of the farm for fuel.',
      'The rebels burned the court house in revenge for the hanging of Orsk.',
    ],
    [
      'Off the bar the Orla struck a mine and sank.',
      'Off the bar the Vesta was torpedoed by a submarine and sank.',
    ],
    [
      'He had run out of petrol once before, at Lenn, and landed in a field.',
      'The engine stopped over the sea, for the propeller had broken.',
    ],
    [
      'The water rose over the top of the dam and broke it, where a leak had weakened the bank.',
      'The dam burst. The cause was a leak.',
    ],
    ['The fever spread. He came every day to the well.', 'The fever was brought into the town by milk.'],
  ] as const
  for (const pair of pairs) assert.deepEqual(ways(...pair), [], pair.join(' '))
})
