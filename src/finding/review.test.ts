import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Decision, decisions, parseReview, reviewLine } from './review.ts'

const words = fc.string({ unit: 'binary', maxLength: 30 })
const decision: fc.Arbitrary<Decision> = fc
  .record(
    {
      fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
      rule: words.filter((rule) => rule !== ''),
      decision: fc.constantFrom(...decisions),
      reason: fc.option(words),
      who: fc.option(words),
      when: fc.option(words),
    },
    { noNullPrototype: true },
  )
  .filter((one) => one.decision !== 'accepted' || (one.reason ?? '').trim() !== '')

test('decisions that are written are read again as they were', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 6 }), (all) => {
      const { decisions, faults } = parseReview(all.map(reviewLine).join(''), 'stemma.review.jsonl')
      assert.deepEqual(decisions, all)
      assert.deepEqual(faults, [])
    }),
  )
})

test('a decision is one line, whatever is written in it', () => {
  fc.assert(fc.property(decision, (one) => assert.match(reviewLine(one), /^[^\r\n]+\n$/)))
})

const line = reviewLine({
  fingerprint: '0123456789abcdef',
  rule: 'quote/altered',
  decision: 'accepted',
  reason: 'as printed',
  who: 'Ingrid Sayle',
  when: '2026-03-01',
})

test('lines that do not hold are told by their number, and do not harm the others', () => {
  const without = (key: string): string => JSON.stringify({ ...JSON.parse(line), [key]: undefined })
  const text = [
    `\ufeff${line.trim()}`,
    '',
    'accepted!',
    '[]',
    without('fingerprint'),
    without('rule'),
    line.trim().replace('accepted', 'acepted'),
    without('reason'),
    line.trim().replace('"as printed"', '"  "'),
    line.trim().replace('"Ingrid Sayle"', '7'),
    without('who'),
  ].join('\r\n')
  const { decisions, faults } = parseReview(text, 'stemma.review.jsonl')
  assert.deepEqual(
    decisions.map(({ who }) => who),
    ['Ingrid Sayle', null],
  )
  assert.deepEqual(
    faults.map(({ line, rule, problem }) => `${line} ${rule}: ${problem}`),
    [
      '3 suppression/not-understood: is no JSON. Every line is one decision, an object by itself.',
      '4 suppression/not-understood: is no JSON object. Every line is one decision, an object by itself.',
      '5 suppression/not-understood: has no "fingerprint" of 16 hexadecimal digits, as "stemma check --format json" gives one.',
      '6 suppression/not-understood: has no "rule", such as "quote/altered".',
      '7 suppression/not-understood: has no "decision" that is one of accepted, rejected, undecided. Did you mean "accepted"?',
      '8 suppression/no-reason: accepts a finding without a reason, so it suppresses nothing. Append the line again with a "reason".',
      '9 suppression/no-reason: accepts a finding without a reason, so it suppresses nothing. Append the line again with a "reason".',
      '10 suppression/not-understood: has a "who" that is no text.',
    ],
  )
})

test('a damaged file gives decisions and faults, one for each line with something on it', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 4 }), fc.nat(), fc.nat(40), (all, place, length) => {
      const whole = all.map(reviewLine).join('')
      const at = place % (whole.length + 1)
      const text = whole.slice(0, at) + whole.slice(at + length)
      const lines = text.split('\n').filter((one) => one.trim() !== '').length
      const { decisions, faults } = parseReview(text, 'stemma.review.jsonl')
      assert.equal(decisions.length + faults.length, lines)
    }),
  )
})
