import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type Listing, listFiles } from './folder.ts'

const made: string[] = []
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A folder with these files; a name that ends with "/" is a folder, "a -> b" a link. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'stemma-'))), 'letters')
  made.push(dirname(root))
  mkdirSync(root)
  for (const [name, body] of Object.entries(files)) {
    const [path, target] = name.split(' -> ') as [string, string?]
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (target !== undefined) symlinkSync(target, join(root, path))
    else if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true })
    else writeFileSync(join(root, path), body)
  }
  return root
}

const names = ({ files }: Listing): string[] => files.map((file) => file.relative)

/** Problems, with the folder's place left out. */
const problems = ({ problems: all }: Listing, root: string): string[] =>
  all.map(({ problem }) => problem.replaceAll(`${dirname(root)}/`, ''))

describe('folder', () => {
  test('files are listed in the order of their names, with size, time and place', async () => {
    const root = folderOf({ 'b.txt': 'bb', 'a/c.md': 'c', 'a/b.html': '<p>', 'B.pdf': '%PDF-' })
    const listing = await listFiles(root)
    assert.deepEqual(names(listing), ['B.pdf', 'a/b.html', 'a/c.md', 'b.txt'])
    assert.deepEqual(listing.problems, [])
    const last = listing.files.at(-1)!
    assert.equal(last.path, join(root, 'b.txt'))
    assert.equal(last.size, 2)
    assert.ok(Math.abs(Date.now() - last.mtimeMs) < 60_000)
  })

  test('a file that is named itself is listed whatever it is called', async () => {
    const root = folderOf({ 'draft.js': '// words', '.hidden.txt': 'words' })
    for (const name of ['draft.js', '.hidden.txt'])
      assert.deepEqual(names(await listFiles(join(root, name))), [name])
    assert.deepEqual(problems(await listFiles(join(root, 'gone')), root), [
      'letters/gone does not exist. Check the name and the folder.',
    ])
  })

  test('hidden files, Stemma’s own, node_modules, lock files and a saved page’s pictures are passed over', async () => {
    const root = folderOf({
      'a.txt': 'a',
      '.secret.txt': 'a',
      '.git/a.txt': 'a',
      '.stemma/a.txt': 'a',
      'node_modules/a.txt': 'a',
      'stemma.meta.json': '{}',
      'stemma.meta.csv': 'file',
      'stemma.review.jsonl': '{}',
      'stemma.config.json': '{}',
      '~$a.docx': 'a',
      'Page.html': '<p>a',
      'Page_files/b.png': 'a',
      'Other_files/c.txt': 'a',
    })
    const listing = await listFiles(root)
    assert.deepEqual(names(listing), ['Other_files/c.txt', 'Page.html', 'a.txt'])
    assert.deepEqual(listing.problems, [])
  })

  test('.gitignore and .stemmaignore hide what they name, the nearest and the later having the last word', async () => {
    const root = folderOf({
      '.gitignore': '*.md\n/drafts/\nnotes.txt\n',
      '.stemmaignore': '!kept.md\n',
      'a.md': 'a',
      'kept.md': 'a',
      'drafts/a.txt': 'a',
      'deep/drafts/a.txt': 'a',
      'deep/notes.txt': 'a',
      'deep/.stemmaignore': '!notes.txt\nonly.txt\n',
      'deep/only.txt': 'a',
      'only.txt': 'a',
    })
    assert.deepEqual(names(await listFiles(root)), [
      'deep/drafts/a.txt',
      'deep/notes.txt',
      'kept.md',
      'only.txt',
    ])
  })

  test('documents that are not read are problems, programs and data are not; text without a known suffix is read', async () => {
    const root = folderOf({
      'scan.png': '\x89PNG',
      'sums.xlsx': 'PK',
      'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'web.doc': '<html><p>words',
      'new.doc': 'PK\x03\x04\0\0\0\0',
      'app.js': 'x',
      'style.css': 'x',
      'all.zip': 'PK',
      'table.csv': 'a,b',
      README: 'words',
      'paper.tex': 'words',
      'blob.xyz': Buffer.alloc(64),
      report: '%PDF-1.4',
      'empty.xyz': '',
    })
    const listing = await listFiles(root)
    assert.deepEqual(names(listing), ['README', 'new.doc', 'paper.tex', 'report', 'web.doc'])
    assert.deepEqual(problems(listing, root), [
      'letters/old.doc is a Word document in the old format of before 2007, which Stemma does not read. Open it in Word or LibreOffice, save it as .docx and try again.',
      'letters/scan.png is an image, which Stemma does not read. Run OCR on it, or give its text as another file.',
      'letters/sums.xlsx is a spreadsheet, which Stemma does not read. Save what should be read of it as text, .docx or PDF and try again.',
    ])
  })

  test('a link that leads back to a folder that holds it is not followed, and said', async () => {
    const root = folderOf({
      'a.txt': 'a',
      'in/b.txt': 'b',
      'in/old -> ..': '',
      'in/self -> .': '',
      'up -> ../..': '',
    })
    const listing = await listFiles(root)
    assert.deepEqual(names(listing), ['a.txt', 'in/b.txt'])
    assert.deepEqual(problems(listing, root).slice(0, 2), [
      'letters/in/old is a link that leads back to letters: it was not followed.',
      'letters/in/self is a link that leads back to letters/in: it was not followed.',
    ])
    assert.match(
      problems(listing, root)[2]!,
      /^letters\/up is a link that leads back to \/\S*: it was not followed\.$/,
    )
  })

  test('links are followed once: what they lead to is listed in its own place, or under the link if it has none', async () => {
    const root = folderOf({
      'a-link -> in': '',
      'b-link.txt -> in/b.txt': '',
      'in/b.txt': 'b',
      'out -> ../elsewhere': '',
      'out-again -> ../elsewhere': '',
      '../elsewhere/c.txt': 'c',
      '../elsewhere/back -> ../letters': '',
    })
    const listing = await listFiles(root)
    assert.deepEqual(names(listing), ['in/b.txt', 'out/c.txt'])
    assert.equal(listing.files[1]!.path, join(dirname(root), 'elsewhere/c.txt'))
    assert.deepEqual(problems(listing, root), [
      'letters/out/back is a link that leads back to letters: it was not followed.',
    ])
  })

  test('broken links, pipes, empty files and names in an old encoding are one problem each, and the walk goes on', async () => {
    const root = folderOf({
      'a.txt': 'a',
      'broken.txt -> gone.txt': '',
      'round -> round': '',
      'empty.txt': '',
      'z.txt': 'z',
    })
    execFileSync('mkfifo', [join(root, 'pipe')])
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'a')
    const listing = await listFiles(root)
    assert.deepEqual(names(listing), ['a.txt', 'z.txt'])
    assert.deepEqual(problems(listing, root), [
      'letters/broken.txt is a link to gone.txt, which does not exist. Remove the link, or put the file there.',
      'letters/café.txt has a name in an old encoding (not UTF-8), by which it cannot be opened. Rename it and try again.',
      'letters/empty.txt is empty (0 bytes). Check that it was saved or copied completely.',
      'letters/pipe is a pipe, not a file: it was not opened.',
      'letters/round is a link that leads back to itself. Remove the link, or point it to a file.',
    ])
  })

  test('a file or folder that may not be read is a problem, except for a user who may read all', async () => {
    const root = folderOf({ 'a.txt': 'a', 'shut/b.txt': 'b', 'locked.txt': 'c' })
    chmodSync(join(root, 'shut'), 0)
    chmodSync(join(root, 'locked.txt'), 0)
    const listing = await listFiles(root)
    chmodSync(join(root, 'shut'), 0o700)
    if (process.getuid?.() === 0) assert.deepEqual(names(listing), ['a.txt', 'locked.txt', 'shut/b.txt'])
    else {
      assert.deepEqual(names(listing), ['a.txt'])
      assert.deepEqual(
        problems(listing, root).map((problem) => problem.split(':')[0]),
        ['letters/locked.txt may not be read', 'letters/shut may not be read'],
      )
    }
  })
})
