import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { folderWith } from '../../test/kit/folder.ts'
import { type OpenRoom, opened } from '../../test/kit/room.ts'
import type { RoomJson, TextJson } from './api.ts'

const files = { 'sources/log.txt': 'The lamp was seldom dark while I kept the tower.\n' }

// All but those who need other files attack one room: it must stand them all.
const closing: (() => unknown)[] = []
let shared: Promise<OpenRoom> | null = null
after(async () => {
  for (const close of closing.reverse()) await close()
})
function theRoom(): Promise<OpenRoom> {
  shared ??= opened({ after: (close) => closing.push(close as () => unknown) }, files)
  return shared
}

test('no path leads out of the pages', async (context) => {
  const built = folderWith(context, {
    'web/index.html': '<!doctype html><title>Room</title>',
    'web/assets/room.js': 'export {}',
    'secret.txt': 'not for you',
  })
  const { call } = await opened(context, files, join(built, 'web'))
  assert.match((await call('/')).text, /Room/)
  assert.match((await call('/findings/12')).text, /Room/)
  assert.match(String((await call('/assets/room.js')).headers['content-type']), /javascript/)
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..\\..\\secret.txt',
    `//${join(built, 'secret.txt')}`,
    '/secret.txt%00.js',
    'http://evil.example/secret.txt',
  ]) {
    const { text } = await call(path)
    assert.ok(!text.includes('not for you'), path)
  }
})

test('markup in a source comes as text, in JSON', async (context) => {
  const text =
    '<script>fetch("http://evil.example")</script> <img src=x onerror=alert(1)> javascript:alert(1)\n'
  const { get, call } = await opened(context, { 'sources/<b>.txt': text })
  const { headers } = await call('/api/text?id=%3Cb%3E.txt')
  assert.match(String(headers['content-type']), /^application\/json/)
  assert.equal((await get<TextJson>('/api/text?id=%3Cb%3E.txt')).text, text)
})

test('more than is taken is refused before it is all there', async () => {
  const { call, serving, folder } = await theRoom()
  const headers = { 'content-type': 'application/json', 'x-stemma-token': serving.token }
  const body = `{"decisions": "${'x'.repeat(9 * 2 ** 20)}"}`
  const refused = await call('/api/decisions', { method: 'POST', headers, body }).catch(
    (error: NodeJS.ErrnoException) => error.code,
  )
  if (typeof refused === 'object') assert.equal(refused.status, 413)
  else assert.ok(refused === 'EPIPE' || refused === 'ECONNRESET')
  assert.equal((await call(`/api/search?q=${'x'.repeat(100_000)}`)).status, 431)
  assert.ok(!existsSync(join(folder, 'stemma.review.jsonl')))
  assert.equal((await call('/api/room')).status, 200)
})

test('what is no JSON, or not the JSON that is meant, decides nothing', async () => {
  const { call, serving, folder } = await theRoom()
  const headers = { 'content-type': 'application/json', 'x-stemma-token': serving.token }
  for (const body of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"decisions": {}}',
    '{"decisions": []}',
    '{"decisions": [1]}',
  ]) {
    const { status, text } = await call('/api/decisions', { method: 'POST', headers, body })
    assert.equal(status, 400, body)
    assert.ok(JSON.parse(text).error.message.length > 10)
  }
  const plain = { ...headers, 'content-type': 'text/plain' }
  assert.equal((await call('/api/decision', { method: 'POST', headers: plain, body: '{}' })).status, 400)
  assert.ok(!existsSync(join(folder, 'stemma.review.jsonl')))
})

test('a file under a name that leads elsewhere, or is Stemma’s own, is not taken', async () => {
  const { call, serving, folder, get } = await theRoom()
  const names = ['', '.', '..', '../x.txt', '..\\x.txt', '/etc/x', 'a/b.txt', 'x\0.txt', 'x\n.txt', '.bashrc']
  for (const name of [...names, 'stemma.meta.json', 'C:x.txt', '\u202etxt.exe', 'x'.repeat(300), 'log.txt']) {
    const { status } = await call(`/api/sources?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'x-stemma-token': serving.token },
      body: 'words',
    })
    assert.ok(status === 400 || status === 409, `${JSON.stringify(name)}: ${status}`)
  }
  assert.deepEqual(readdirSync(folder).sort(), ['library', 'sources'])
  assert.equal((await get<RoomJson>('/api/room')).sources.length, 1)
})

test('a file that is sent by half leaves nothing behind', async (context) => {
  const { serving, call, folder } = await opened(context, files)
  await new Promise<void>((resolve) => {
    const socket = connect(serving.port, '127.0.0.1', () => {
      socket.write(
        `POST /api/sources?name=half.txt HTTP/1.1\r\nHost: 127.0.0.1:${serving.port}\r\nX-Stemma-Token: ${serving.token}\r\nContent-Length: 1000\r\n\r\nhalf`,
      )
      setTimeout(() => socket.destroy(), 100)
    })
    socket.on('close', () => resolve())
  })
  // Files are taken one after another: when this one is answered, the half one is over.
  const { status } = await call('/api/sources?name=whole.txt', {
    method: 'POST',
    headers: { 'x-stemma-token': serving.token },
    body: 'whole',
  })
  assert.equal(status, 200)
  assert.deepEqual(readdirSync(join(folder, 'library', 'added')), ['whole.txt'])
  assert.ok(!readdirSync(join(folder, 'library')).some((name) => name.startsWith('adding')))
})

test('bytes that are no request at all do no harm', async () => {
  const { serving, call } = await theRoom()
  for (const bytes of [
    '\0\0\0\r\n\r\n',
    'GET',
    'GET / HTTP/1.1\r\n\r\n',
    'POST /api/decision HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
  ])
    await new Promise<void>((resolve) => {
      const socket = connect(serving.port, '127.0.0.1', () => socket.end(bytes))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve())
      socket.resume()
    })
  assert.equal((await call('/api/room')).status, 200)
})
