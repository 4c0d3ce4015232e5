import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { spell } from '../spell.ts'
import { endOfLetter, spelled } from './spelled.ts'

const text = fc
  .array(fc.constantFrom('a', 'Z', ' ', '\n', 'é', 'æ', '&', 'ſ', 'λ', '“', '𝒜', '東', '7', '.', '\u00ad'), {
    maxLength: 60,
  })
  .map((some) => Buffer.from(some.join('')))

test('the letters are those of spell, and each lies within its character', () => {
  fc.assert(
    fc.property(text, (bytes) => {
      const codes = new Uint8Array(3 * bytes.length + 3)
      const letters = spelled(bytes, new Uint32Array(0), 0, bytes.length)
      assert.deepEqual(letters.codes, codes.slice(0, spell(bytes, 0, bytes.length, codes)))
      for (let i = 0; i < letters.count; i++) {
        assert.notEqual(bytes[letters.at[i]!]! & 0xc0, 0x80)
        assert.ok(
          endOfLetter(bytes, letters, i) <= (letters.at[i + 1] ?? bytes.length) ||
            letters.at[i + 1] === letters.at[i],
        )
      }
    }),
  )
})

test('what lies in a cut is passed over, wherever the stretch begins', () => {
  const bytes = Buffer.from('the har-\nbour master')
  const shown = (from: number, to: number): string =>
    [...spelled(bytes, Uint32Array.of(7, 9), from, to).at]
      .map((at) => String.fromCharCode(bytes[at]!))
      .join('')
  assert.equal(shown(0, bytes.length), 'theharbourmaster')
  assert.equal(shown(8, 13), 'bour')
  assert.equal(shown(0, 8), 'thehar')
})
