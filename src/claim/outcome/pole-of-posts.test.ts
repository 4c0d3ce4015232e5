import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('who was made professor, and never was, is set against herself', () => {
  assert.notDeepEqual(
    contradictions(
      'The university of Lenn never made Irena Vald a full professor.',
      'Irena Vald was appointed a full professor at the university of Lenn.',
    ),
    [],
  )
})

test('one post says nothing of another', () => {
  assert.deepEqual(
    contradictions('Irena Vald was never made a professor at Lenn.', 'Irena Vald was made director at Lenn.'),
    [],
  )
})
