import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderWith } from '../../test/kit/folder.ts'
import { Desk } from './desk.ts'
import type { Question } from './question.ts'

test('a question that takes too long is given up, and the next one is answered', async (context) => {
  const folder = folderWith(context, { 'sources/log.txt': 'He wrote: “The lamp was dark.”\n\n'.repeat(3000) })
  const work = {
    room: () => ({
      named: [join(folder, 'sources')],
      draft: null,
      folder: join(folder, 'library'),
      meta: null,
      jobs: 1,
      files: {},
      version: '0.0.0',
    }),
    onProgress: () => undefined,
    onOpened: () => undefined,
  }
  const question: Question = { ask: 'text', id: 'log.txt', stamp: '' }
  const long: Question = {
    ask: 'operation',
    name: 'quotations',
    words: [],
    ids: [],
    options: {},
    files: {},
    format: 'json',
    stamp: '',
  }
  const hasty = new Desk({ ...work, patience: 5 })
  const patient = new Desk({ ...work, patience: 60_000 })
  context.after(() => Promise.all([hasty.close(), patient.close()]))
  const outcome = await hasty.ask(long)
  assert.equal('refused' in outcome && outcome.refused.code, 'took-too-long')
  const [first, second] = await Promise.all([patient.ask(question), patient.ask(question)])
  assert.ok('body' in first && 'body' in second)
  await patient.close()
  assert.ok('body' in (await patient.ask(question)), 'a desk that was closed opens again')
})

test('sources that cannot be opened are a sentence, not a crash', async (context) => {
  const folder = folderWith(context, { 'file.txt': 'words' })
  const desk = new Desk({
    room: () => ({
      named: [join(folder, 'gone')],
      draft: null,
      folder: join(folder, 'library'),
      meta: null,
      jobs: 1,
      files: {},
      version: '0.0.0',
    }),
    patience: 1000,
    onProgress: () => undefined,
    onOpened: () => undefined,
  })
  context.after(() => desk.close())
  assert.match((await desk.open()) ?? '', /could not be opened/)
  const outcome = await desk.ask({ ask: 'text', id: 'x', stamp: '' })
  assert.equal('refused' in outcome && outcome.refused.code, 'not-ready')
})
