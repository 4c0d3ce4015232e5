import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { casesIn } from '../bench/fidelity/case.ts'
import { tableOf } from '../bench/fidelity/table.ts'
import { type Outcome, tried } from '../bench/fidelity/trial.ts'

const folder = new URL('../bench/fidelity/', import.meta.url)

test('the hand-written cases are judged as the table in the repository says', async () => {
  const outcomes: Outcome[] = []
  for (const name of readdirSync(new URL('cases/', folder)).sort())
    for (const one of casesIn(
      name.replace('.cases', ''),
      readFileSync(new URL(`cases/${name}`, folder), 'utf8'),
    ))
      outcomes.push(await tried(one))
  // A change that moves a figure shows in review: write the table anew with `npm run bench:fidelity -- --write`.
  assert.equal(`${tableOf(outcomes)}\n`, readFileSync(new URL('cases.md', folder), 'utf8'))
})
