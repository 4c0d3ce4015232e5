import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../../../test/kit/checked.ts'

/** The edits of a quotation of `quoted` against `source`, as codes, marked ones with a sign. */
function codes(quoted: string, source: string): string {
  const [judgement] = checked(`He wrote: “${quoted}”`, source).judgements
  assert.ok(judgement, `no quotation was found in “${quoted}”`)
  return judgement.edits.map(({ code, marked }) => (marked ? `${code}m` : code)).join(' ')
}

// What is quoted, what the source has, and the codes that an editor would give.
const table: readonly (readonly [title: string, quoted: string, source: string, codes: string])[] = [
  ['a cut word', 'The gate was shut at nine.', 'The gate was always shut at nine.', 'A28'],
  ['a put-in word', 'The gate was always shut at nine.', 'The gate was shut at nine.', 'A30'],
  ['a changed word', 'The gate was painted at nine.', 'The gate was mended at nine.', 'A31'],
  ['an ellipsis', 'The gate … was shut at nine.', 'The gate, which sticks, was shut at nine.', 'A23m'],
  ['an ellipsis over nothing', 'The gate … was shut at nine.', 'The gate was shut at nine.', 'A25m'],
  ['a gloss', 'It [the gate] was shut at nine.', 'It was shut at nine.', 'A19m'],
  ['a bracket for a word', '[She] shut the gate at nine.', 'He shut the gate at nine.', 'A20m'],
  ['a bracket that turns it', 'The gate was [not] shut at nine.', 'The gate was shut at nine.', 'A21m'],
  ['a capital in brackets', '[T]he gate was shut at nine.', 'We saw that the gate was shut at nine.', 'A06m'],
  ['a bare capital', 'The gate was shut at nine.', 'We saw that the gate was shut at nine.', 'A05'],
  [
    'a raised figure',
    'The gate was shut at nine by the smith.',
    'The gate² was shut at nine by the smith.',
    'A09',
  ],
  [
    'a note in brackets',
    'The gate was shut. The smith went home.',
    'The gate was shut.[14] The smith went home.',
    'A09',
  ],
  [
    'a reference',
    'Salt was used against pain and is cheap.',
    'Salt was used against pain (Brand 1904) and is cheap.',
    'A09',
  ],
  [
    'laughter',
    'The pipes are sound. I drink to them.',
    'The pipes are sound. (Laughter.) I drink to them.',
    'A22',
  ],
  ['fillers', 'Then, in the end, I was nineteen.', 'Then, in the end, I was, um, I was nineteen.', 'A29'],
  [
    'a doubled word',
    'The board thanked the staff of the branch.',
    'The board thanked the the staff of the branch.',
    'A13',
  ],
  [
    'very, very is no doubled word',
    'The board was very grateful to all.',
    'The board was very, very grateful to all.',
    'A28',
  ],
  [
    'an abbreviation',
    'Doctor Pell called on Tuesday with his dog.',
    'Doctor Pell called on Tues. with his dog.',
    'A16',
  ],
  [
    'a figure for a word',
    'They sold 40 sheep before the winter.',
    'They sold forty sheep before the winter.',
    'A16',
  ],
  [
    'a figure parted otherwise',
    'It cost 46 000 crowns to build it.',
    'It cost 46.000 crowns to build it.',
    '',
  ],
  ['an older spelling', 'The musick was shown to be loud.', 'The musick was shewn to be loud.', 'A12'],
  [
    'a scanner’s letters',
    'The lanterns burned until morning.',
    'The lantems bumed until moming.',
    'A40 A40 A40',
  ],
  ['speech as it sounds', 'The man was gonna sell the nets.', 'The man was going to sell the nets.', 'A35'],
  [
    'mended grammar',
    'The two horses were loose in the market.',
    'The two horses was loose in the market.',
    'A34',
  ],
  [
    'moved words',
    'In autumn, under the alders, the salmon lie deep.',
    'Under the alders, in autumn, the salmon lie deep.',
    'A05 A32',
  ],
  [
    'a vouched misprint',
    'The comittee [sic] will meet in October.',
    'The comittee will meet in October.',
    'A14m',
  ],
  [
    'a false sic',
    'The comittee [sic] will meet in October.',
    'The committee will meet in October.',
    'A15m A13',
  ],
  [
    'parentheses for brackets',
    'It (the bond) was signed by two aldermen.',
    'It was signed by two aldermen.',
    'A22',
  ],
]

for (const [title, quoted, source, expected] of table)
  test(`${title}: ${expected || 'nothing'}`, () => {
    assert.equal(codes(quoted, source), expected)
  })
