import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountIn } from './amount.ts'

const cases: Readonly<Record<string, readonly [number, number, string | null]>> = {
  'forty men': [40, 40, 'man'],
  'about 800 workers': [750, 850, 'worker'],
  'nearly 40 sailors': [30, 40, 'sailor'],
  'between 40 and 50 peasants': [40, 50, 'peasant'],
  '20 to 30 houses': [20, 30, 'house'],
  'at least 12 of the crew': [12, 120, 'crew'],
  'up to 300 prisoners': [0, 300, 'prisoner'],
  'hundreds of miners': [200, 999, 'miner'],
  '25 per cent': [25, 25, '%'],
}

for (const [words, [least, most, unit]] of Object.entries(cases))
  test(`“${words}” is ${least} to ${most}`, () => {
    const amount = amountIn(words, { from: 0, to: words.length })
    assert.deepEqual([amount?.least, amount?.most, amount?.unit], [least, most, unit])
  })

test('a phrase without a number has no amount', () => {
  assert.equal(amountIn('the sailors', { from: 0, to: 11 }), null)
})
