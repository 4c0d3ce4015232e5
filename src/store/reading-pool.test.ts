import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ReadingPool } from './reading-pool.ts'

const page = (words: string): Uint8Array => new TextEncoder().encode(`<!doctype html><p>${words}</p>`)

test('a pool reads more files than it has workers, one after another in each', async () => {
  const pool = new ReadingPool(2)
  const readings = await Promise.all(
    Array.from({ length: 7 }, (_, i) => pool.read({ bytes: page(`Page ${i}`), name: `${i}.html` })),
  )
  await pool.close()
  assert.deepEqual(
    readings.map((reading) => ('problem' in reading ? reading.problem : reading.text.trim())),
    Array.from({ length: 7 }, (_, i) => `Page ${i}`),
  )
})

test('a pool says what is wrong with a file, and reads on', async () => {
  const pool = new ReadingPool(1)
  const broken = await pool.read({
    bytes: new TextEncoder().encode('PK\u0003\u0004 and nothing more'),
    name: 'letters.docx',
  })
  const whole = await pool.read({ bytes: page('The wall will stand.'), name: 'wall.html' })
  await pool.close()
  assert.ok('problem' in broken && /letters\.docx/.test(broken.problem), JSON.stringify(broken))
  assert.ok(!('problem' in whole))
})
