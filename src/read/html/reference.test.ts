import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned } from './reference.ts'

/** Each unit of what is shown with what stands at its place: "&" begins a reference. */
function drawn(shown: string, source: string): string {
  return aligned(shown, source, 0, source.length)
    .map(
      ({ from, to, at }) =>
        `${shown.slice(from, to)}=${at === null ? '?' : source.slice(at, at + to - from)}`,
    )
    .join(' ')
}

test('text without references stands as it is', () => {
  assert.equal(drawn('A wall', 'A wall'), 'A wall=A wall')
})

test('a reference is shown by the place where it begins, and what follows stands on its own', () => {
  assert.equal(drawn('AT&T', 'AT&amp;T'), 'AT=AT &=& T=T')
  assert.equal(drawn('a<b', 'a&lt;b'), 'a=a <=& b=b')
  assert.equal(drawn('¬it;', '&notit;'), '¬=& it;=it;')
  assert.equal(drawn('—x', '&#x2014;x'), '—=& x=x')
})

test('what only looks like a reference is text', () => {
  assert.equal(
    drawn('R&D & no &such; thing', 'R&D & no &such; thing'),
    'R&D & no &such; thing=R&D & no &such; thing',
  )
  assert.equal(drawn('&<', '&&lt;'), '&=& <=&')
})

test('line ends are one unit, and a first one may be dropped', () => {
  assert.equal(drawn('a\nb', 'a\r\nb'), 'a=a \n=\r b=b')
  assert.equal(drawn('a', '\n&#97;'), 'a=&')
})

test('a text that begins with a reference is found although its place is given too late', () => {
  const source = 'x &copy;w y'
  assert.deepEqual(aligned('©w', source, source.indexOf(';'), source.indexOf(' y')), [
    { from: 0, to: 1, at: source.indexOf('&') },
    { from: 1, to: 2, at: source.indexOf('w') },
  ])
})
