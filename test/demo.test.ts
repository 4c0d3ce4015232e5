import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderWith } from './kit/folder.ts'
import { golden } from './kit/golden.ts'
import { stemma } from './kit/run.ts'

const examples = join(process.cwd(), 'examples')

test('the README’s examples print what the README says', async (context) => {
  const readme = readFileSync('README.md', 'utf8')
  const folder = folderWith(context, {
    'draft.md': readFileSync(join(examples, 'first/draft.md')),
    'letters/1926-10-19.txt': readFileSync(join(examples, 'first/letters/1926-10-19.txt')),
    'town/chronicle.txt': readFileSync(join(examples, 'town/chronicle.txt')),
    'town/letter.txt': readFileSync(join(examples, 'town/letter.txt')),
  })
  const shown = [...readme.matchAll(/```console\n\$ stemma (.*)\n([\s\S]*?)```/g)]
  assert.equal(shown.length, 2)
  for (const [, command, output] of shown)
    assert.equal((await stemma(folder, command!.split(' '))).stdout, output)
})

test('the example case says of every quotation what it said when it was last read', async (context) => {
  const folder = folderWith(context, {})
  const { stdout } = await stemma(join(examples, '..'), [
    'check',
    'examples/draft.md',
    '--sources',
    'examples/sources',
    '--verbose',
    '--quiet',
    '--library',
    folder,
  ])
  golden('demo.txt', stdout)
})

test('the demo ends with the report’s address', async (context) => {
  const folder = folderWith(context, {})
  const { code, stdout } = await stemma(folder, ['demo'])
  assert.equal(code, 0)
  assert.match(stdout, /Report: file:\/\/\/.*report\.html\n$/)
})
