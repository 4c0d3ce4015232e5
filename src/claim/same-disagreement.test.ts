import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountsTold } from '../../test/kit/told.ts'
import { conflictsOf } from './conflict.ts'
import { sameDisagreements } from './same-disagreement.ts'
import { statements } from './statement/statements.ts'

test('who tell one value stand on one side, however many they are', () => {
  const accounts = accountsTold([
    'In the mill nine persons lost their lives.',
    'Twelve people perished in the mill.',
    'Nine people lost their lives in the mill at Lenn.',
  ])
  const found = conflictsOf(accounts, accounts.flatMap(statements), []).conflicts.filter(
    ({ kind }) => kind === 'contradiction',
  )
  assert.deepEqual(
    found.map(({ sides }) => sides.map(({ value, documents }) => `${value}: ${documents}`)),
    [['Twelve people: 1', 'Nine people: 2']],
  )
})

const passage = fc.record({
  document: fc.constantFrom('a', 'b', 'c', 'd'),
  from: fc.constant(0),
  to: fc.constant(9),
})
const conflict = fc.record({
  slot: fc.constantFrom('date', 'place'),
  kind: fc.constant('contradiction'),
  sides: fc.tuple(
    fc.record({ value: fc.constantFrom('x', 'y'), passages: fc.tuple(passage) }),
    fc.record({ value: fc.constantFrom('x', 'y', 'z'), passages: fc.tuple(passage) }),
  ),
})

test('every conflict is in one group, and two that share a value’s passage and both values are in the same', () => {
  fc.assert(
    fc.property(fc.array(conflict, { maxLength: 12 }), (all) => {
      const groups = sameDisagreements(all)
      assert.equal(groups.flat().length, all.length)
      const groupOf = new Map(groups.flatMap((group, i) => group.map((one) => [one, i] as const)))
      const values = ({ slot, sides }: (typeof all)[number]): string =>
        `${slot} ${sides.map(({ value }) => value).sort()}`
      const places = ({ sides }: (typeof all)[number]): string[] =>
        sides.map(({ value, passages: [{ document }] }) => `${value} ${document}`)
      for (const a of all)
        for (const b of all)
          if (values(a) === values(b)) {
            if (places(a).some((one) => places(b).includes(one))) assert.equal(groupOf.get(a), groupOf.get(b))
          } else assert.notEqual(groupOf.get(a), groupOf.get(b))
    }),
  )
})
