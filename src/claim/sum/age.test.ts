import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failing, sumsIn, testReckonings } from '../../../test/kit/reckoned.ts'

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
  [
    'ORLENKO, Matvei, was born on 15 May 1879. On 11 March 1936 he was shot by a man who used the name Renner, and he died the next day, aged 58.',
    /is 56 in 1936-03-11, not 58/,
  ],
  [
    'Josef Harrer was born on 2 June 1840. He was run over on 9 May 1891 by a cart, and died in hospital three days later. He was fifty-five.',
    /is 50 .*not 55/,
  ],
  [
    'Josef Harrer was born on 2 June 1840. He fell from the tower on 9 May 1891 and died of it the following morning; he was fifty-five.',
    /is 50 .*not 55/,
  ],
  [
    'Josef Harrer was born on 2 June 1840. He died on 10 May 1891, a month short of his fifty-fifth birthday.',
    /is 50 in 1891-05-10, not 54/,
  ],
  [
    'Josef Harrer was born on 2 June 1840. He died on 9 May 1891 in the fifty-sixth year of his life.',
    /not in the 56th year/,
  ],
  [
    'Born on 2 June 1840, Josef Harrer was 57 years old at the time of his death on 9 May 1891.',
    /is 50 in 1891-05-09, not 57/,
  ],
  [
    'Ada Brandt was born on 4 May 1846 and made her first appearance on 3 June 1868, when she was only nineteen.',
    /is 22 in 1868-06-03, not 19/,
  ],
  [
    'CALISTA, steamer. Lost on 14 November 1874. The master, Josiah Penhale, was born in 1829. He was 51 years old when he died in the wreck.',
    /is 44 or 45 in 1874-11-14, not 51/,
  ],
  [
    'The battle of Lenn was fought on 3 May 1880. Thomas Holm was born in 1829. He fell in the battle at the age of forty-three.',
    /is 50 or 51/,
  ],
  [
    'The strike began on 3 May 1911. Karl Lind had been born in 1870 and was thirty-three years old at the time of the strike.',
    /is 40 or 41/,
  ],
  [
    'On 3 May 1911 the dam burst. Karl Lind was born in 1870. He was 33 years old when the dam burst.',
    /is 40 or 41/,
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
  'Ada Brandt was born on 4 May 1846. She died on 2 May 1919, two days before her seventy-third birthday.',
  'Thomas Holm was born in 1820. On 9 May 1880 he shot Karl Lind, and he died the next day, aged forty.',
  'Thomas Holm was born in 1820. On 9 May 1880 he was robbed by Karl Lind, and Lind died the next day, aged forty.',
  'Thomas Holm was born in 1820. His wife was killed on 9 May 1880, and he died ten years later, aged seventy.',
  'Born in 1840, Josef Harrer was the son of Ada Harrer, who died in 1891, aged seventy.',
  'The Calista was lost on 14 November 1874, and the Thetis was lost in 1880. Josiah Penhale was born in 1829. He was 51 when he died in the wreck.',
  'The strike began on 3 May 1911. Karl Lind was born in 1870. His son was ten at the time of the strike.',
  'The siege began on 3 May 1868. Thomas Holm, born in 1820, was twelve at the time of the first siege.',
]

testReckonings(wrong, right)

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
