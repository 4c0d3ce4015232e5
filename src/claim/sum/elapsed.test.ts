import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failing, testReckonings } from '../../../test/kit/reckoned.ts'

const wrong: readonly (readonly [string, RegExp])[] = [
  ['Holm was mayor from 1881 to 1895, a period of nine years.', /13 to 15 years, not nine years/],
  [
    'King Osric (1150–1181) had a reign of twenty-one years.',
    /30 to 32 years|29 to 32 years|not twenty-one years/,
  ],
  [
    'The tunnel was begun in April 1851 and finished in March 1854, after eighteen months of labour.',
    /not eighteen months/,
  ],
  ['The bridge, opened in 1850, stood for thirty years until it fell in 1891.', /not thirty years/],
  ['She sang there for nine seasons, from 1890 to 1903.', /not nine seasons/],
  ['Between the flood of 1862 and the fire of 1875 lay twenty-three years.', /not twenty-three years/],
  ['The war began in May 1850 and ended in June 1855. These three years ruined the land.', /not three years/],
  [
    'We left Port Aldous on 3 May and reached Tamaku on 9 June, a passage of twenty-six days.',
    /37 days, not twenty-six days/,
  ],
  [
    'The first stone was laid on 3 May 1850. The church was opened on 9 June 1857, eleven years later.',
    /not eleven years/,
  ],
  ['In 1903, four years after her death in 1907, it was printed.', /1903 is before 1907/],
  [
    'The union was made in April 1912, two years after the congress at Brandal. The Congress was held in September 1908 at Brandal.',
    /not two years/,
  ],
  [
    'He got out on 14 March 1887 and was arrested on 2 November 1889, sixteen months after he broke out.',
    /not sixteen months/,
  ],
  [
    'The siege began on 3 July 1709. The garrison surrendered on 22 July, after a siege of forty days.',
    /19 days, not forty days/,
  ],
  ['Holm became mayor in 1850. He held the office for nine years, until 1862.', /not nine years/],
  [
    'We sailed from Reval on 27 October 1887 and were three days at sea when she struck. The ship struck on 3 November 1887.',
    /7 days, not three days/,
  ],
  [
    'The brothers were partners for twelve years. They had opened the shop in 1861 and parted in 1868.',
    /not twelve years/,
  ],
  [
    'They had been married for thirty years when she died in 1880. The wedding was in 1861.',
    /not thirty years/,
  ],
  [
    'On 3 May 1850 he was taken away. He was let out on 4 June 1853, five years and a month afterwards.',
    /not five years and a month/,
  ],
  ['In 1902 the town kept the fiftieth anniversary of the flood of 1862.', /40 years, not 50/],
  ['The house was founded in 1612, and it kept its 250th anniversary in 1872.', /260 years, not 250/],
  [
    'King Osric came to the throne in 1150 and died in 1181, in the twenty-first year of his reign.',
    /not 21/,
  ],
  [
    'The storm began at nine in the morning of 22 November and ended at three in the morning of the 23rd, having lasted thirty hours.',
    /18 hours, not 30/,
  ],
  [
    'It rose at 6.40 and landed at 11.10, so that it was five and a half hours in the air.',
    /4.5 hours, not 5.5/,
  ],
  ['From 1850 to 1890, a span of sixty years, the hall stood.', /40 to 41 years|not sixty years/],
]

const right: readonly string[] = [
  'Holm was arrested in May 1850 and released in June 1855, after three years of which he never spoke.',
  'Holm was appointed in 1890 and resigned in 1903, after two years of quarrels with the bishop.',
  'He left Paris in 1890. After two years in London he went to Rome, and returned in 1895.',
  'The siege lasted from 2 June to 22 July 1709. For eight days the town had no bread.',
  'He was sentenced to five years in May 1902 and released in June 1904.',
  'In 1850 he came; in 1851 he was made clerk; and twelve years later, in 1862, he left.',
  'In November, three nights later, they rose. It had begun in June 1842.',
  'From 1850 to 1862 he was rector, and for the last three years he was blind.',
  'The war lasted from 1850 to 1855; he served two years in it.',
  'The union was made in April 1912, two years after the congress. The book on the congress was printed in 1908.',
  'The ship was to have sailed on 15 June 1913. We left on 1 July 1913 and reached Lenn on 9 August 1913, after a voyage of thirty-nine days.',
  'I closed the port on 15 July 1872. It was opened again on 30 September, when no case had been seen for a week.',
  'In 1902 the town kept the fortieth anniversary of the flood of 1862.',
  'The court sat from ten in the morning to six in the evening, and three hours were spent on one witness.',
  'The fire raged from ten at night to four in the morning, six hours.',
  'The train left at ten and arrived at two, four hours late.',
  'From 1850 to 1890, a span of forty years, the hall stood.',
]

testReckonings(wrong, right)

test('"since" is until the day of writing', () => {
  const text =
    'Since it was opened, in April 1889, a space of six years and nine months, nobody has looked at it.'
  assert.match(failing(text, '1894-12-28')[0]!, /not six years and nine months/)
  assert.deepEqual(failing(text, '1896-01-10'), [])
})
