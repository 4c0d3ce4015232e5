import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

const bib =
  '@book{price1926, author = {Price, Anselm}, title = {Notes on Clocks}, year = 1926, file = {a/scan07.txt}}\n' +
  '@book{lunn, author = {Lunn, Ada}, title = {The Tide Book}, year = 1931}\n'
const scan =
  '[p. 12]\n\nThe case is walnut and the feet are brass.\n\n[p. 13]\n\nThe dial is French work of the time of the old king.\n\n' +
  '[p. 14]\n\nThe movement is signed and dated by a maker of the town.\n'

async function checked(
  context: Parameters<typeof folderWith>[0],
  draft: string,
  ...more: string[]
  // biome-ignore lint/suspicious/noExplicitAny: a test reads JSON as it comes
): Promise<any> {
  const folder = folderWith(context, { 'draft.md': draft, 'works.bib': bib, 'sources/scan07.txt': scan })
  const args = [
    'check',
    'draft.md',
    '--sources',
    'sources',
    '--format',
    'json',
    '--fail-on',
    'never',
    ...more,
  ]
  const { code, stdout, stderr } = await stemma(folder, args)
  assert.equal(code, 0, stderr)
  return JSON.parse(stdout)
}

test('a key names a source by the bibliography, and a wrong page is said with the true one', async (context) => {
  const draft = 'As he says, “The movement is signed and dated by a maker of the town” [@price1926, p. 12].\n'
  const { quotations, wanted } = await checked(context, draft, '--bibliography', 'works.bib')
  assert.equal(quotations[0].work.title, 'Notes on Clocks')
  assert.equal(quotations[0].work.author, 'Anselm Price')
  assert.equal(quotations[0].verdict, 'wrong-place')
  assert.match(quotations[0].message, /p\. 14/)
  assert.deepEqual(wanted, [])
})

test('a work that is cited and not supplied is wanted, with author, title and date', async (context) => {
  const draft =
    'She says that “the tide comes in twice and nobody asks it to” [@lunn, 7].\n\n' +
    'It is held that “no clock of the town ever kept its hour”.[^1]\n\n[^1]: Report of the Commission, 1931.\n'
  const { quotations, wanted } = await checked(context, draft, '--bibliography', 'works.bib')
  assert.deepEqual(
    quotations.map(({ verdict }: { verdict: string }) => verdict),
    ['not-checkable', 'not-checkable'],
  )
  assert.deepEqual(
    wanted.map(
      ({ title, author, date }: { title: string; author: string | null; date: { edtf: string } | null }) => [
        title,
        author,
        date?.edtf,
      ],
    ),
    [
      ['Report of the Commission', null, '1931'],
      ['The Tide Book', 'Ada Lunn', '1931'],
    ],
  )
})

test('a bibliography that cannot be read stops the check before anything else is read', async (context) => {
  const folder = folderWith(context, {
    'draft.md': 'He “says so”.',
    'works.bib': 'Dear reader',
    'a.txt': 'b',
  })
  const { code, stderr } = await stemma(folder, [
    'check',
    'draft.md',
    '--sources',
    'a.txt',
    '--bibliography',
    'works.bib',
  ])
  assert.equal(code, 2)
  assert.match(stderr, /works\.bib is no bibliography/)
})
