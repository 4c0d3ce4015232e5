import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failing, sumsIn } from '../../../test/kit/reckoned.ts'

const wrong: readonly (readonly [string, RegExp])[] = [
  [
    'Ada Brandt died on 9 May 1919 at the age of sixty-one. She was born on 4 May 1846.',
    /is 73 in 1919-05-09, not 61/,
  ],
  [
    'Ada Brandt was born on 4 May 1846. In 1890, aged thirty-one, she married the notary Holm.',
    /is 43 or 44/,
  ],
  ['Ada Brandt (1846–1919) was a painter. She died at the age of seventy-nine.', /is 72 or 73/],
  ['HOLM, Thomas, ship-owner; b. Lenn 3 March 1820, d. there 4 May 1880, aged 66.', /is 60/],
  [
    'Thomas Holm was born on 3 March 1820. He died on 4 May 1880, in his seventieth year.',
    /not in the 70th year/,
  ],
  ['Captain Thomas Holm, 49, was lost in November 1841. He had been born in June 1802.', /is 39/],
  ['Thomas Holm was born in 1820. He entered the Diet, a man of thirty-six, in 1862.', /is 41 or 42/],
  ['Thomas Holm died on 4 May 1880. He was seventy-one. He had been born on 3 March 1820.', /is 60/],
  [
    'I was born at Lenn in March 1903, and I was eleven years old at the time of the strike in October 1911.',
    /is 8/,
  ],
  [
    'Thomas Holm was thirty when he married, in 1840, and eighty when he died in 1880.',
    /cannot both be right/,
  ],
]

const right: readonly string[] = [
  'Carl Holm was born in 1864. He went to Leipzig at eighteen, taught for ten years, and died in 1931.',
  'Carl Holm was born in 1864. She was eighteen when her father died in 1931.',
  'Carl Holm was born in 1864. His daughter Ada, aged nineteen, sang at his funeral in 1931.',
  'Carl Holm was born in 1864 and died in 1931, leaving a son aged thirty.',
  'Carl Holm was born in 1864. In 1893 he married Clara Lind, aged twenty-two.',
  'Carl Holm, born in 1864, was not yet thirty when he left in 1890.',
  'Carl Holm was born in 1864. The house, then forty years old, was sold in 1890.',
  'Thomas Holm was born on 3 March 1820. He died on 4 May 1880, in his sixty-first year.',
  'Ada Brandt (1846–1919) was a painter. She died at the age of seventy-two.',
]

for (const [text, derivation] of wrong)
  test(`does not fit: ${text}`, () => {
    const found = failing(text)
    assert.equal(found.length, 1, found.join(' | '))
    assert.match(found[0]!, derivation)
  })

for (const text of right)
  test(`is not said to fail: ${text}`, () => {
    assert.deepEqual(failing(text), [])
  })

test('a birth can be told in another document, where no two of them differ', () => {
  const obituary = 'Matthias Orlund died on 9 October 1931 at the age of sixty-nine.'
  assert.equal(sumsIn([obituary, 'Matthias Orlund was born at Torvik in 1864.']).length, 1)
  const births = ['Matthias Orlund was born in 1864.', 'Matthias Orlund was born in 1862.']
  assert.deepEqual(sumsIn([obituary, ...births]), [])
})

test('a death without a date is not later than the text that tells of it', () => {
  const text =
    'Edmund Farrant was born on 2 May 1906. When he died on the mountain, at thirty-three, he had friends.'
  assert.match(failing(text, '1937-05', 'Edmund Farrant')[0]!, /is at most 31 in 1937-05, not 33/)
})

test('a witness is of his age on the day on which he is heard', () => {
  const text =
    'Jonas Feld, miller, aged 44, sworn, said that he was born in 1811 at Lenn and had always lived there.'
  assert.match(failing(text, '1860-05-03')[0]!, /is 48 or 49 in 1860-05-03, not 44/)
  assert.deepEqual(failing(text.replace('44', '49'), '1860-05-03'), [])
})

test('what a newspaper tells is of the days before it', () => {
  const text =
    'The Count was born in March 1741, and he was thirty-eight years old when he died. He was buried yesterday.'
  assert.match(failing(text, '1786-02-20')[0]!, /is 44 in 1786-02-20, not 38/)
})
