import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { accessProblem, largest, readPath } from './file.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-'))
after(() => rmSync(folder, { recursive: true }))

async function problem(name: string): Promise<string> {
  const result = await readPath(join(folder, name))
  return 'problem' in result ? result.problem : assert.fail('was read')
}

function failure(code: string): Error {
  return Object.assign(new Error('no'), { code })
}

describe('file', () => {
  test('a file is read by its path, also through a link', async () => {
    writeFileSync(join(folder, 'a.txt'), 'The lamp was lit.\n')
    symlinkSync('a.txt', join(folder, 'b.txt'))
    for (const name of ['a.txt', 'b.txt']) {
      const reading = await readPath(join(folder, name))
      assert.ok(!('problem' in reading))
      assert.equal(reading.text, 'The lamp was lit.\n')
    }
  })

  test('what is not there, is a folder or is empty is said in a sentence', async () => {
    mkdirSync(join(folder, 'letters'))
    writeFileSync(join(folder, 'none.txt'), '')
    assert.equal(await problem('gone.txt'), 'gone.txt does not exist. Check the name and the folder.')
    assert.equal(await problem('letters'), 'letters is a folder, not a file.')
    assert.match(await problem('none.txt'), /^none\.txt is empty \(0 bytes\)/)
    assert.match(await problem('a.txt/b.txt'), /^b\.txt does not exist: part of its path is a file/)
  })

  test('a pipe is never opened', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    assert.equal(await problem('pipe.txt'), 'pipe.txt is a pipe, not a file: it was not opened.')
  })

  test('a file larger than a text can be is refused before it is read', async () => {
    writeFileSync(join(folder, 'huge.txt'), '')
    truncateSync(join(folder, 'huge.txt'), largest + 1)
    assert.match(await problem('huge.txt'), /^huge\.txt is too large to be read \(537 MB; at most 536 MB\)/)
  })

  test('a link that leads nowhere or to itself is said to do so', async () => {
    symlinkSync('round.txt', join(folder, 'round.txt'))
    assert.match(await problem('round.txt'), /^round\.txt is a link that leads back to itself/)
  })

  test('what the system says is put into plain words', () => {
    assert.match(
      accessProblem(failure('EACCES'), 'a.txt'),
      /^a\.txt may not be read: its permissions do not allow it\./,
    )
    assert.match(
      accessProblem(failure('EPERM'), 'a.txt'),
      /^a\.txt may not be read: the system does not allow it\./,
    )
    assert.match(
      accessProblem(failure('EIO'), 'a.txt'),
      /^a\.txt could not be read: the disk reports an error\./,
    )
    assert.match(
      accessProblem(failure('EWEIRD'), 'a.txt'),
      /^a\.txt could not be read: the system says EWEIRD\./,
    )
    assert.match(accessProblem('nonsense', 'a.txt'), /^a\.txt could not be read/)
  })
})
