import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { readBytes } from '../src/read/read.ts'
import type { Reading } from '../src/text/document.ts'
import { checkDocx } from '../src/view/export/docx.ts'
import { checkDossier } from '../src/view/export/dossier.ts'
import { exportKinds } from '../src/view/export/kind.ts'
import { laidOut } from '../src/view/export/laid-out.ts'
import { checkTei } from '../src/view/export/tei.ts'
import { checked } from './kit/checked.ts'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'
import { teiOf } from './kit/tei.ts'

const source = 'Rask wrote home: The lamp was dark all night, and the boat had no oars.'
const draft = 'Rask wrote: “The lamp was lit all night, and the boat had no oars.” *Nobody* asked.'

async function docxRead(bytes: Uint8Array): Promise<Reading> {
  const reading = await readBytes({ bytes, name: 'checked.docx' })
  assert.ok(!('problem' in reading))
  return reading
}

test('a Word file reads as the draft does, with a comment from the first to the last word of each quotation', async () => {
  const bytes = checkDocx(checked(draft, source), '0.1.0')
  const { text } = await docxRead(bytes)
  assert.ok(
    text.startsWith('Rask wrote: “The lamp was lit all night, and the boat had no oars.” Nobody asked.'),
  )
  const parts = unzipSync(bytes)
  const [document, comments] = ['document', 'comments'].map((name) =>
    new TextDecoder().decode(parts[`word/${name}.xml`]),
  ) as [string, string]
  const commented = /<w:commentRangeStart w:id="0"\/>(.*)<w:commentRangeEnd w:id="0"\/>/s.exec(document)![1]!
  assert.equal(commented.replace(/<[^>]+>/g, ''), 'The lamp was lit all night, and the boat had no oars.')
  assert.match(comments, /Altered \(warning\)/)
  assert.match(comments, /a\.txt, line 1: “The lamp was dark all night, and the boat had no oars/)
})

test('the same check gives the same bytes', () => {
  assert.deepEqual(checkDocx(checked(draft, source), '1'), checkDocx(checked(draft, source), '1'))
})

test('a dossier shows the draft, the finding and its proof, and every link in it leads somewhere', () => {
  const page = checkDossier(checked(draft, source), '0.1.0')
  assert.match(page, /<a class="cited warning" href="#q1">The lamp was <\/a>/)
  assert.match(page, /<mark class="source">dark<\/mark>/)
  const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), `#${target}`)
})

test('a hostile draft and source stay words: the page has no script, no address, no element of theirs', () => {
  const page = checkDossier(
    checked(
      'He wrote: “<img src=x onerror=alert(1)> was dark all night, <script>x()</script> and more.”',
      'The <img src=x onerror=alert(1)> was dark all night, <script>x()</script> and <a href="javascript:x()">more</a>.',
    ),
    '0.1.0',
  )
  assert.doesNotMatch(page, /<(script|img|svg|iframe|link|object|form|base)\b/i)
  assert.doesNotMatch(page, /(href|src)="(?!#)/i)
  assert.match(page, /Content-Security-Policy" content="default-src 'none'/)
})

const word = fc.constantFrom(
  'the',
  'lamp',
  'was',
  'not',
  'dark',
  'night',
  'Rask',
  'wrote',
  'said',
  '<b>',
  '&amp;',
  '🜂',
)
const sign = fc.constantFrom(
  ' ',
  ' ',
  ', ',
  '. ',
  ' “',
  '” ',
  '’ ',
  ' ‘',
  ' … ',
  ' [so] ',
  '\n\n',
  '\n\n“',
  '”\n\n',
)
const text = fc.array(fc.tuple(word, sign), { maxLength: 50 }).map((pairs) => pairs.flat().join(''))

test('whatever is quoted, cut and nested how it may be, every kind is made, and TEI and Word have the draft’s words', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (draft, source) => {
      const report = checked(draft, source, draft)
      for (const { of } of Object.values(exportKinds)) assert.ok(of(report, '0.1.0').length > 0)
      const [own] = report.drafts
      const expected = laidOut(own!).map(({ from, to }) => own!.text.slice(from, to))
      const tei = teiOf(checkTei(report, '0.1.0'))
      assert.deepEqual(
        tei.words('d1').filter((words) => words !== ''),
        expected,
      )
      const flat = (words: string): string => words.replace(/\s+/g, ' ').trim()
      const { text } = await docxRead(checkDocx(report, '0.1.0'))
      assert.ok(flat(text).startsWith(flat(expected.join(' '))))
    }),
    { numRuns: 60 },
  )
})

test('stemma export writes the file that was asked for, and names the kinds there are', async (context) => {
  const folder = folderWith(context, { 'draft.md': draft, 'letters/home.txt': source })
  const asked = ['draft.md', '--sources', 'letters']
  const docx = await stemma(folder, [
    'export',
    'docx',
    ...asked,
    '--output',
    'out.docx',
    '--fail-on',
    'never',
  ])
  assert.equal(docx.code, 0, docx.stderr)
  assert.match((await docxRead(readFileSync(join(folder, 'out.docx')))).text, /The lamp was lit all night/)
  const csv = await stemma(folder, ['export', 'csv', ...asked, '--fail-on', 'never'])
  assert.match(csv.stdout, /^\ufeffdraft,place in draft,verdict/)
  const wrong = await stemma(folder, ['export', 'pdf', ...asked])
  assert.equal(wrong.code, 2)
  assert.match(wrong.stderr, /cannot be exported as "pdf".*dossier.*docx/s)
})
