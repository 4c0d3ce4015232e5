import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Opened, openLibrary } from '../src/store/open.ts'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

const opening = {
  meta: null,
  jobs: 1,
  env: {},
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onWaiting: () => undefined,
}

function open(sources: string, folder: string): Promise<Opened> {
  return openLibrary({ ...opening, named: [sources], folder })
}

/** Everything a library can be asked, as plain data. */
function contents({ library }: Opened): unknown {
  const texts = library.segments.flatMap((segment) =>
    segment.texts.filter(({ key }) => library.has(key)).map(({ key }) => library.open(key)),
  )
  library.close()
  return { facts: library.sources, texts: texts.map(({ id, text }) => [id, text]).sort() }
}

function setUp(
  context: TestContext,
  files: Readonly<Record<string, string>>,
): { sources: string; folder: string } {
  const root = folderWith(
    context,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`sources/${name}`, text])),
  )
  return { sources: join(root, 'sources'), folder: join(root, 'library') }
}

const letters = {
  'a.txt': 'The wall will stand.\n',
  'b.txt': 'The wall will not stand.\n',
  'deep/c.txt': 'Nobody asked.\n',
}

test('a library reads what is new or changed, forgets what is gone, and counts it', async (context) => {
  const { sources, folder } = setUp(context, letters)
  const first = await open(sources, folder)
  assert.deepEqual(
    { ...first.refreshed, bytes: 0 },
    { unchanged: 0, read: 3, removed: 0, unreadable: 0, bytes: 0 },
  )
  first.library.close()
  writeFileSync(join(sources, 'b.txt'), 'The wall stood until January.\n')
  rmSync(join(sources, 'a.txt'))
  const second = await open(sources, folder)
  assert.deepEqual(
    { ...second.refreshed, bytes: 0 },
    { unchanged: 1, read: 1, removed: 1, unreadable: 0, bytes: 0 },
  )
  assert.deepEqual(
    second.library.sources.map(({ id }) => id),
    ['b.txt', 'deep/c.txt'],
  )
  assert.deepEqual(contents(second), contents(await open(sources, join(folder, '..', 'other'))))
})

test('a file that was touched but holds what it held is not read again', async (context) => {
  const { sources, folder } = setUp(context, letters)
  ;(await open(sources, folder)).library.close()
  utimesSync(join(sources, 'a.txt'), new Date(), new Date(Date.now() + 5000))
  const { refreshed, library } = await open(sources, folder)
  library.close()
  assert.equal(refreshed.read, 0)
})

test('a sidecar tells authors and dates, and may change without the files being read again', async (context) => {
  const { sources, folder } = setUp(context, {
    ...letters,
    'stemma.meta.csv': 'file,author,date\na.txt,Jonas Tolk,1926-12-09\n"deep/c.txt","Sayle, Ingrid",1927\n',
  })
  const first = await open(sources, folder)
  assert.deepEqual(
    first.library.sources.map(({ id, author, date }) => [id, author, date]),
    [
      ['a.txt', 'Jonas Tolk', '1926-12-09'],
      ['b.txt', null, null],
      ['deep/c.txt', 'Sayle, Ingrid', '1927'],
    ],
  )
  first.library.close()
  writeFileSync(join(sources, 'stemma.meta.csv'), 'file,author\nb.txt,Lucas Prewett\n')
  const second = await open(sources, folder)
  second.library.close()
  assert.equal(second.refreshed.read, 0)
  assert.equal(second.library.sources[1]!.author, 'Lucas Prewett')
})

test('a sidecar that cannot be understood is said to be so, and nothing else fails', async (context) => {
  const { sources, folder } = setUp(context, { ...letters, 'stemma.meta.json': '{"a.txt": ' })
  const { library, remarks } = await open(sources, folder)
  library.close()
  assert.match(remarks.join(), /stemma\.meta\.json could not be understood/)
  assert.equal(library.sources.length, 3)
})

test('a damaged segment is made again from the sources', async (context) => {
  const { sources, folder } = setUp(context, letters)
  const before = contents(await open(sources, folder))
  for (const name of readdirSync(join(folder, 'segments'))) truncateSync(join(folder, 'segments', name), 40)
  assert.deepEqual(contents(await open(sources, folder)), before)
  for (const name of readdirSync(join(folder, 'segments'))) rmSync(join(folder, 'segments', name))
  assert.deepEqual(contents(await open(sources, folder)), before)
})

test('two processes that index the same sources at once both end well, and the library is whole', async (context) => {
  const { sources, folder } = setUp(context, manyFiles(60))
  const runs = await Promise.all([1, 2, 3].map(() => stemma(sources, ['index', '.', '--library', folder])))
  for (const { code, stderr } of runs) assert.equal(code, 0, stderr)
  const { refreshed, ...opened } = await open(sources, folder)
  assert.equal(refreshed.read, 0)
  assert.equal((contents({ refreshed, ...opened }) as { texts: unknown[] }).texts.length, 60)
})

test('an index run that is killed at any moment leaves a library that opens and is whole after the next run', async (context) => {
  const { sources, folder } = setUp(context, manyFiles(400))
  const whole = contents(await open(sources, join(folder, '..', 'whole')))
  for (const killAfter of [60, 90, 120, 150, 180, 220, 260, 320]) {
    rmSync(folder, { recursive: true, force: true })
    await stemma(sources, ['index', '.', '--library', folder], { killAfter })
    assert.deepEqual(contents(await open(sources, folder)), whole, `killed after ${killAfter} ms`)
    assert.ok(!existsSync(join(folder, 'segments', '000002.segment.part')))
  }
})

function manyFiles(count: number): Record<string, string> {
  const sentence = (i: number): string => `On day ${i} the sea was at ${i * 7} and the wall at ${i * 3}. `
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, sentence(i).repeat(80)]))
}

test('a library whose sources change one at a time is kept in few segments, and stays the same', async (context) => {
  const { sources, folder } = setUp(context, manyFiles(20))
  for (let i = 0; i < 30; i++) {
    writeFileSync(join(sources, `${i % 20}.txt`), `On the ${i}th day nobody wrote anything. `.repeat(60))
    ;(await open(sources, folder)).library.close()
  }
  assert.ok(readdirSync(join(folder, 'segments')).length < 12)
  assert.deepEqual(
    contents(await open(sources, folder)),
    contents(await open(sources, join(folder, '..', 'fresh'))),
  )
})
