import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

const case_ = {
  'draft.md': 'He wrote: “The wall will stand any sea.”\n',
  'letters/a.txt': 'The wall will not stand any sea.\n',
}

test('check prints what to look at, the source’s words under the draft’s, and a full count last', async (context) => {
  const folder = folderWith(context, case_)
  const { stdout, stderr } = await stemma(folder, ['check', 'draft.md', '--sources', 'letters'])
  assert.match(stderr, /Sources: 1 read\./)
  assert.match(
    stdout,
    /draft\.md:1\n {4}draft {3}The wall will stand any sea\.\n {4}source {2}The wall will ‹not› stand any sea/,
  )
  assert.match(stdout, /\n1 quotation: 1 [a-z ]+\.\n$/)
})

test('the second run reads nothing again, and says so', async (context) => {
  const folder = folderWith(context, case_)
  await stemma(folder, ['check', 'draft.md', '--sources', 'letters'])
  assert.match(
    (await stemma(folder, ['check', 'draft.md', '--sources', 'letters'])).stderr,
    /Sources: 1 unchanged\./,
  )
})

test('the exit code says whether there are findings, whatever the format, and --fail-on moves the bar', async (context) => {
  const folder = folderWith(context, {
    ...case_,
    'draft.md': 'He wrote: “by midsummer the Governor will tie up his yacht”.',
  })
  const code = async (...more: string[]): Promise<number | null> =>
    (await stemma(folder, ['check', 'draft.md', '--sources', 'letters', ...more])).code
  assert.equal(await code(), 0)
  for (const format of ['text', 'json', 'html'])
    assert.equal(await code('--fail-on', 'warning', '--format', format), 1)
  assert.equal(await code('--fail-on', 'never'), 0)
})

test('a source that cannot be read is named, its quotations are not called wrong, and --strict-sources exits with 3', async (context) => {
  const folder = folderWith(context, {
    'draft.md': 'He wrote: “by midsummer the Governor will tie up his yacht” (*Letters*, p. 4).',
    'letters/letters.pdf': 'no PDF at all, \u0000\u0001\u0002',
    'letters/b.txt': 'Nothing.',
  })
  const run = (...more: string[]): ReturnType<typeof stemma> =>
    stemma(folder, ['check', 'draft.md', '--sources', 'letters', '--format', 'json', ...more])
  const { code, stdout } = await run()
  const report = JSON.parse(stdout)
  assert.equal(code, 0)
  assert.match(
    report.sources.find(({ id }: { id: string }) => id === 'letters.pdf').problem,
    /^letters\/letters\.pdf|^letters\.pdf/,
  )
  assert.equal(report.quotations[0].verdict, 'not-checkable')
  assert.equal((await run('--strict-sources')).code, 3)
})

test('wrong use is said in a sentence, with the nearest right word, and exits with 2', async (context) => {
  const folder = folderWith(context, case_)
  const cases: [args: string[], said: RegExp][] = [
    [['chek', 'draft.md'], /unknown command 'chek'[\s\S]*check/],
    [['check', 'draft.md', '--sorces', 'letters'], /unknown option '--sorces'[\s\S]*--sources/],
    [['check', 'draft.md'], /name files or folders with --sources/],
    [['check', 'draft.md', '--sources', 'leters'], /no file or folder "leters"/],
    [['check', 'daft.md', '--sources', 'letters'], /no file "daft\.md"/],
    [['check', 'draft.md', '--sources', 'letters', '--profile', 'strict'], /general, legal/],
    [['check', 'draft.md', '--sources', 'letters', '--jobs', 'many'], /--jobs takes a whole number/],
  ]
  for (const [args, said] of cases) {
    const { code, stderr, stdout } = await stemma(folder, args)
    assert.equal(code, 2, args.join(' '))
    assert.match(stderr, said)
    assert.equal(stdout, '')
  }
})

test('an empty draft and a draft without quotations are told apart', async (context) => {
  const folder = folderWith(context, { ...case_, 'empty.md': '', 'bare.md': 'Nobody is quoted here.' })
  const empty = await stemma(folder, ['check', 'empty.md', '--sources', 'letters'])
  assert.equal(empty.code, 2)
  assert.match(empty.stderr, /empty\.md is empty \(0 bytes\)/)
  const bare = await stemma(folder, ['check', 'bare.md', '--sources', 'letters'])
  assert.equal(bare.code, 0)
  assert.match(bare.stdout, /No quotations/)
})

test('a draft can come from standard input, and a source file can be named by itself', async (context) => {
  const folder = folderWith(context, case_)
  const { stdout } = await stemma(folder, ['check', '-', '--sources', 'letters/a.txt'], {
    input: 'He wrote: “The wall will not stand any sea.”',
  })
  assert.match(stdout, /1 quotation: 1 exact\.\n$/)
})

test('text prints a plain file as it is, decoded, and its map as JSON', async (context) => {
  const words = 'The har-\r\nbour is “full”.\r\n'
  const folder = folderWith(context, {
    'a.txt': `\ufeff${words}`,
    'b.txt': Buffer.from('caf\xe9 “x”'.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
  })
  assert.equal((await stemma(folder, ['text', 'a.txt'])).stdout, words)
  assert.equal((await stemma(folder, ['text', 'b.txt'])).stdout, 'café “x”')
  const map = JSON.parse((await stemma(folder, ['text', 'a.txt', '--map'])).stdout)
  assert.deepEqual(map.ranges, [{ kind: 'hyphen', from: 7, to: 10, exact: '-\r\n' }])
})

test('index keeps its library beside the sources, and nothing else writes there', async (context) => {
  const folder = folderWith(context, case_)
  await stemma(folder, ['check', 'draft.md', '--sources', 'letters'])
  assert.deepEqual(readdirSync(join(folder, 'letters')), ['a.txt'])
  await stemma(folder, ['index', 'letters'])
  assert.ok(existsSync(join(folder, 'letters', '.stemma', 'library.sqlite')))
  assert.match((await stemma(folder, ['check', 'draft.md', '--sources', 'letters'])).stderr, /1 unchanged/)
})

test('a report is written where it is asked for, whatever the format, and needs nothing from outside', async (context) => {
  const folder = folderWith(context, case_)
  const { stdout } = await stemma(folder, [
    'check',
    'draft.md',
    '--sources',
    'letters',
    '--report',
    'report.html',
  ])
  assert.match(stdout, /Report: file:\/\/\/.*report\.html\n$/)
  const page = readFileSync(join(folder, 'report.html'), 'utf8')
  assert.match(page, /default-src 'none'/)
  assert.doesNotMatch(page, /(?:src|href)="(?!#)/)
})

test('documents are shown as words in the report, never as markup', async (context) => {
  const hostile = '<script>alert(1)</script> & “<img src=x onerror=alert(2)> stands here” </script>'
  const folder = folderWith(context, { 'draft.txt': `He wrote: ${hostile}`, 'letters/a.txt': hostile })
  await stemma(folder, ['check', 'draft.txt', '--sources', 'letters', '--report', 'report.html'])
  const page = readFileSync(join(folder, 'report.html'), 'utf8')
  assert.doesNotMatch(page, /<img|<script>alert/)
  assert.equal(page.match(/<\/script>/g)!.length, 2)
})

test('a cache that cannot be written to is one sentence, with the way out', async (context) => {
  const folder = folderWith(context, { ...case_, cache: 'a file where a folder should be' })
  const { code, stderr } = await stemma(folder, ['check', 'draft.md', '--sources', 'letters'], {
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
  })
  assert.equal(code, 4)
  assert.match(stderr, /Cannot keep a library in .*--library/)
})

test('against a folder with nothing to read in it nothing can be checked', async (context) => {
  const folder = folderWith(context, case_)
  mkdirSync(join(folder, 'none'))
  const { stderr, stdout } = await stemma(folder, ['check', 'draft.md', '--sources', 'none'])
  assert.match(stderr, /Sources: none/)
  assert.match(stdout, /not checkable/)
})
