import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Case, casesIn } from './case.ts'
import { generatedCases } from './generated.ts'
import { tableOf } from './table.ts'
import { type Outcome, tried } from './trial.ts'

// Judges the cases and prints what went wrong and the table. Arguments: names of files of cases (without the ending);
// --held-out for the set that nobody looks at, of which only the table is shown; --generated for the cases that are made
// by rule, and with --kept for their unseen half, of which only the table is shown; --write keeps the table.
const here = new URL('.', import.meta.url)
const args = process.argv.slice(2)
const heldOut = args.includes('--held-out')
const kept = args.includes('--kept')
const generated = kept || args.includes('--generated')
const folder = generated ? (kept ? 'generated-kept' : 'generated') : heldOut ? 'held-out' : 'cases'
const wanted = args.filter((one) => !one.startsWith('--'))

const cases: Case[] = generated ? madeCases() : writtenCases()
const outcomes: Outcome[] = []
for (const one of cases) outcomes.push(await tried(one))
if (!heldOut && !kept) for (const outcome of outcomes) if (outcome.faults.length > 0) print(outcome)
const table = tableOf(outcomes)
process.stdout.write(`${table}\n`)
if (args.includes('--write')) writeFileSync(new URL(`${folder}.md`, here), `${table}\n`)

function writtenCases(): Case[] {
  return readdirSync(new URL(`${folder}/`, here))
    .filter(
      (name) =>
        name.endsWith('.cases') && (wanted.length === 0 || wanted.includes(name.replace('.cases', ''))),
    )
    .sort()
    .flatMap((name) =>
      casesIn(name.replace('.cases', ''), readFileSync(new URL(`${folder}/${name}`, here), 'utf8')),
    )
}

function madeCases(): Case[] {
  const { cases, missing } = generatedCases(kept ? 'kept' : 'seen')
  if (missing) process.stderr.write(`${missing}\n`)
  return cases.filter(({ group }) => wanted.length === 0 || wanted.includes(group))
}

function print({ case: one, codes, faults, judgement }: Outcome): void {
  const lines = [
    `${one.group}: ${one.name}`,
    ...one.sources.map(({ text }) => `  source  ${text.replaceAll('\n', '\\n')}`),
    `  draft   ${one.draft.replaceAll('\n', '\\n')}`,
    `  said    ${judgement?.verdict} (${judgement?.severity}) ${codes.join(' ')}: ${judgement?.message}`,
    ...faults.map(({ kind, what }) => `  ${kind}  ${what}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
