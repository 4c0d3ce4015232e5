import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diaryEntries } from './diary.ts'

/** The dates of the entries, with the first words of each. */
function entries(text: string, written: string | null = null): string[] {
  return diaryEntries(text, [], written).map(
    ({ from, to, when }) =>
      `${when?.edtf} ${/[.:] (\p{L}+)/u.exec(text.slice(from, to).replace(/^\p{L}+\. /u, ''))?.[1]}`,
  )
}

test('each paragraph that a date begins is an entry, in the year last said', () => {
  assert.deepEqual(entries('6 April 1882. Ice.\n\n8 April. Snow.\n\nIt lasted.\n\nTues. 11 April. Sun.'), [
    '1882-04-06 Ice',
    '1882-04-08 Snow',
    '1882-04-11 Sun',
  ])
})

test('without any year, the document’s own counts', () => {
  assert.deepEqual(entries('March 3: Wind. All day.\n\nMarch 4: Calm. No wind.', '1871-03-05'), [
    '1871-03-03 Wind',
    '1871-03-04 Calm',
  ])
  assert.deepEqual(entries('March 3. Wind.\n\nMarch 4. Calm.'), [])
})

test('one dated paragraph makes no diary, and a date in a sentence no entry', () => {
  assert.deepEqual(entries('6 April 1882. Ice.\n\nWe waited.'), [])
  assert.deepEqual(entries('On 6 April 1882 we left.\n\nOn 8 April we came home.'), [])
})
