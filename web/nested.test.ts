import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Inked, nested, type Piece } from './nested.ts'

const text = 'The sea does not read resolutions, Mr. Chairman.'

function ink(words: string, name: string): Inked<string> {
  const from = text.indexOf(words)
  return { from, to: from + words.length, ink: name }
}

function drawn(pieces: readonly Piece<string>[]): string {
  return pieces
    .map((piece) =>
      piece.ink === null
        ? text.slice(piece.from, piece.to)
        : `${piece.first ? '‹' : '«'}${piece.ink}:${drawn(piece.pieces)}›`,
    )
    .join('')
}

const all = { from: 0, to: text.length }

test('nested: what stands within another stretch is drawn within it', () => {
  const pieces = nested(all, [ink('not', 'b'), ink('sea does not read', 'a')])
  assert.equal(drawn(pieces), 'The ‹a:sea does ‹b:not› read› resolutions, Mr. Chairman.')
})

test('nested: a stretch that crosses the end of another is cut there, and its rest is known for a rest', () => {
  const pieces = nested(all, [ink('sea does not', 'a'), ink('not read', 'b')])
  assert.equal(drawn(pieces), 'The ‹a:sea does ‹b:not››«b: read› resolutions, Mr. Chairman.')
})

test('nested: a place between two letters stays', () => {
  const at = text.indexOf('resolutions')
  const pieces = nested(all, [{ from: at, to: at, ink: 'gap' }, ink('read resolutions', 'a')])
  assert.equal(drawn(pieces), 'The sea does not ‹a:read ‹gap:›resolutions›, Mr. Chairman.')
})

test('nested: every letter comes back once and in order, however the stretches overlap', () => {
  const edge = fc.nat({ max: text.length })
  const stretch = fc
    .tuple(edge, edge)
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), ink: 'x' }))
  const plain = (pieces: readonly Piece<string>[]): string =>
    pieces
      .map((piece) => (piece.ink === null ? text.slice(piece.from, piece.to) : plain(piece.pieces)))
      .join('')
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), stretch, (inks, within) => {
      assert.equal(plain(nested(within, inks)), text.slice(within.from, within.to))
    }),
  )
})
