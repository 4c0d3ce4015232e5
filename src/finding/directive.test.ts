import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDirective } from './directive.ts'

const said = (words: string): string => {
  const read = readDirective(`stemma-disable-next-line ${words}`)
  return 'message' in read ? read.rule : `${read.rules.join(' ')} because ${read.reason}`
}

test('rules are verdicts or codes, in any case, several with commas between; a dash does for two hyphens', () => {
  assert.equal(said('altered -- as printed'), 'quote/altered because as printed')
  assert.equal(said('quote/silently-cut -- agreed'), 'quote/silently-cut because agreed')
  assert.equal(said('a31, A28,Altered — agreed -- twice'), 'A31 A28 quote/altered because agreed -- twice')
  assert.equal(said('B05 – agreed'), 'B05 because agreed')
  assert.equal(said('silently-cut --agreed'), 'quote/silently-cut because agreed')
})

test('without a reason, or with an empty one, nothing is suppressed', () => {
  for (const words of ['altered', 'altered --', 'altered —  ', 'A31, A28 -- '])
    assert.equal(said(words), 'suppression/no-reason', words)
})

test('what is not understood says what was found and the nearest right word', () => {
  const message = (words: string): string => {
    const read = readDirective(words)
    return 'message' in read && read.rule === 'suppression/not-understood' ? read.message : assert.fail(words)
  }
  assert.match(message('stemma-disable-next-line altred -- x'), /no code “altred”\. Did you mean "altered"\?/)
  assert.match(message('stemma-disable-next-line A99 -- x'), /no code “A99”\. Did you mean "A09"\?/)
  assert.match(message('stemma-disable-next-line * -- x'), /“\*” would hide whatever is found/)
  assert.match(message('stemma-disable-next-line -- x'), /names no rule/)
  assert.match(message('stemma-disable-line altered -- x'), /knows no “stemma-disable-line”/)
})

test('whatever a comment says, it is read or found fault with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      const read = readDirective(`stemma-disable-next-line ${words}`)
      if ('rules' in read) assert.ok(read.rules.length > 0 && read.reason !== '')
    }),
  )
})
