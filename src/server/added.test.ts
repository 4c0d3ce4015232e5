import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Answered, type OpenRoom, opened } from '../../test/kit/room.ts'
import type { AddedJson, ErrorJson, RoomCheckJson, RoomJson, TextJson } from './api.ts'

const files = {
  'draft.md': 'The keeper wrote: “The lamp was seldom dark while I kept the tower.”\n',
  'sources/other.txt': 'Nothing of the kind.\n',
}

function add({ call, serving }: OpenRoom, name: string, body: string | Uint8Array): Promise<Answered> {
  return call(`/api/sources?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'x-stemma-token': serving.token },
    body,
  })
}

test('a file that is dropped in becomes a source, and the folder of sources stays as it was', async (context) => {
  const room = await opened(context, files)
  const verdicts = async (): Promise<string[]> =>
    (await room.get<RoomCheckJson>('/api/check'))!.quotations.map(({ verdict }) => verdict)
  assert.deepEqual(await verdicts(), ['not-found'])
  const words = 'The lamp was seldom dark while I kept the tower.\n'
  const { status, text } = await add(room, 'Bücher & log.txt', words)
  assert.equal(status, 200, text)
  const { document, room: after } = JSON.parse(text) as AddedJson
  assert.equal(document.id, 'Bücher & log.txt')
  assert.equal(after.sources.length, 2)
  assert.deepEqual(await verdicts(), ['exact'])
  const path = `/api/text?id=${encodeURIComponent(document.id)}`
  assert.equal((await room.get<TextJson>(path)).text, words)
  assert.deepEqual(readdirSync(join(room.folder, 'sources')), ['other.txt'])
})

test('a file that is no document is not kept, and the reason is told', async (context) => {
  const room = await opened(context, files)
  for (const [name, bytes] of [
    ['picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0)],
    ['empty.txt', ''],
  ] as const) {
    const { status, text } = await add(room, name, bytes)
    assert.equal(status, 422)
    assert.match((JSON.parse(text) as ErrorJson).error.message, new RegExp(name))
    assert.ok(!existsSync(join(room.folder, 'library', 'added', name)))
  }
  assert.equal((await room.get<RoomJson>('/api/room')).sources.length, 1)
})

test('several files that are dropped in at once are all taken, one of each name', async (context) => {
  const room = await opened(context, files)
  const answers = await Promise.all(['a.txt', 'b.txt', 'a.txt'].map((name) => add(room, name, `Of ${name}.`)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 409],
  )
  const { sources } = await room.get<RoomJson>('/api/room')
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['a.txt', 'b.txt', 'other.txt'],
  )
})
