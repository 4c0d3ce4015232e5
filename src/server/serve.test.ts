import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Call, type OpenRoom, opened } from '../../test/kit/room.ts'
import { operations } from '../index.ts'
import type { ErrorJson, RoomCheckJson, RoomJson, SearchJson, TextJson } from './api.ts'

const files = {
  'draft.md':
    '# The lamp\n\nThe keeper wrote: “The lamp was never dark while I kept the tower.” Nobody asked him.\n',
  'sources/log.txt':
    'Entry of the first of May. The lamp was seldom dark while I kept the tower. I ask nobody to believe it.\n',
}

// What only asks, asks one room: each room that is opened costs half a second.
const closing: (() => unknown)[] = []
let shared: Promise<OpenRoom> | null = null
after(async () => {
  for (const close of closing.reverse()) await close()
})
function theRoom(): Promise<OpenRoom> {
  shared ??= opened({ after: (close) => closing.push(close as () => unknown) }, files)
  return shared
}

test('a room on a draft answers with what is open, its texts, and its check', async () => {
  const { get } = await theRoom()
  const room = await get<RoomJson>('/api/room')
  assert.equal(room.mode, 'draft')
  assert.equal(room.draft?.id, 'draft.md')
  assert.deepEqual(
    room.sources.map(({ id, readable }) => [id, readable]),
    [['log.txt', true]],
  )
  assert.equal(room.progress.stage, 'ready')
  assert.equal(room.token, false)
  const { text, document } = await get<TextJson>('/api/text?id=log.txt')
  assert.equal(text, files['sources/log.txt'])
  assert.equal(document.characters, text.length)
  const check = await get<RoomCheckJson>('/api/check')
  assert.equal(check?.schema, 'stemma/check@1')
  const [quotation] = check.quotations
  assert.equal(quotation?.source?.document, 'log.txt')
  assert.deepEqual(
    quotation.edits.map(({ was, is }) => [was, is]),
    [['seldom', 'never']],
  )
  assert.equal(check.findings.length, 1)
})

test('a room on a folder has no draft and no check', async (context) => {
  const { get } = await opened(context, { 'sources/log.txt': files['sources/log.txt'] })
  assert.equal((await get<RoomJson>('/api/room')).mode, 'folder')
  assert.equal(await get<RoomCheckJson>('/api/check'), null)
})

test('a search gives the places with the words around them, in the draft and in the sources', async () => {
  const { get } = await theRoom()
  const { hits, total } = await get<SearchJson>('/api/search?q=THE+LAMP+was&mode=folded')
  assert.equal(total, 2)
  assert.deepEqual(
    hits.map(({ document, exact, label }) => [document, exact, label]),
    [
      ['draft.md', 'The lamp was', 'line 3'],
      ['log.txt', 'The lamp was', 'line 1'],
    ],
  )
  assert.equal((await get<SearchJson>('/api/search?q=THE+LAMP')).total, 0)
  const { error } = await get<ErrorJson>('/api/search?q=%E2%80%A6&mode=folded')
  assert.equal(error.code, 'bad-request')
})

test('every operation of the table is described and answers', async () => {
  const { get, call } = await theRoom()
  const { paths } = await get<{ paths: Record<string, { get?: { parameters: { name: string }[] } }> }>(
    '/api/openapi.json',
  )
  for (const { name, operands, options } of operations) {
    const described = paths[`/api/${name}`]?.get
    assert.ok(described, name)
    if (['check', 'text', 'export'].includes(name)) continue
    const named = described.parameters.map((one) => one.name)
    for (const option of options) assert.equal(named.includes(option.name), !option.file, option.name)
    const words = operands.some(({ takes }) => takes === 'words')
    const { status, text } = await call(`/api/${name}${words ? '?words=exact' : ''}`)
    assert.equal(status, 200, `${name}: ${text}`)
    assert.match(JSON.parse(text).schema, /^stemma\/[a-z]+@1$/)
  }
  assert.equal((await call('/api/schema?name=check')).status, 200)
  assert.equal((await call('/api/schema?name=../package')).status, 404)
})

test('an operation says what is wrong with its options, and is never given a file by a request', async () => {
  const { get } = await theRoom()
  const wrong = async (path: string): Promise<string> => (await get<ErrorJson>(path)).error.message
  assert.match(await wrong('/api/timeline?colour=red'), /no option "colour"/)
  assert.match(await wrong('/api/reuse?grams=runes'), /takes words, letters, auto/)
  assert.match(await wrong('/api/reuse?engine=spark&master=spark://elsewhere:7077'), /no way from here/)
  assert.match(await wrong('/api/names?pairs=/etc/passwd'), /no option "pairs"/)
  assert.match(await wrong('/api/quotations?id=../draft.md'), /No document is called/)
})

test('an export is a file to keep, and no page of this server', async () => {
  const { get, call } = await theRoom()
  const { exports } = await get<RoomJson>('/api/room')
  assert.ok(exports.length > 1)
  for (const kind of exports) {
    const { status, headers } = await call(`/api/export?kind=${kind}`)
    assert.equal(status, 200, kind)
    assert.match(String(headers['content-disposition']), /^attachment; filename="stemma-/)
    assert.match(String(headers['content-security-policy']), /sandbox/)
  }
  assert.equal((await call('/api/export?kind=tar')).status, 400)
})

test('only who calls the server by its own address is answered', async () => {
  const { call, serving } = await theRoom()
  const own = `127.0.0.1:${serving.port}`
  const asked = async (headers: Record<string, string>, path = '/api/room'): Promise<number> =>
    (await call(path, { headers })).status
  assert.equal(await asked({ host: own }), 200)
  assert.equal(await asked({ host: `localhost:${serving.port}` }), 200)
  assert.equal(await asked({ host: own, origin: `http://${own}`, 'sec-fetch-site': 'same-origin' }), 200)
  for (const host of ['evil.example', `evil.example:${serving.port}`, '127.0.0.1', `${own}.evil.example`])
    assert.equal(await asked({ host }), 403, host)
  assert.equal(await asked({ host: 'evil.example' }, '/'), 403)
  for (const origin of ['null', 'http://evil.example', `https://${own}`, 'http://127.0.0.1:1'])
    assert.equal(await asked({ host: own, origin }), 403, origin)
  assert.equal(await asked({ host: own, 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await asked({ host: own, 'sec-fetch-site': 'cross-site' }, '/'), 200)
})

test('nothing is changed without the token', async () => {
  const { call, serving, get } = await theRoom()
  const sent: Call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  for (const path of ['/api/decision', '/api/decisions', '/api/sources?name=new.txt'])
    for (const token of [undefined, '', 'x', `${serving.token}x`]) {
      const headers = { ...sent.headers, ...(token === undefined ? {} : { 'x-stemma-token': token }) }
      const { status, text } = await call(path, { ...sent, headers })
      assert.equal(status, 403, path)
      assert.ok(!text.includes(serving.token))
    }
  assert.equal((await get<RoomJson>('/api/room')).sources.length, 1)
  const asked = await call('/api/room', { headers: { 'x-stemma-token': serving.token } })
  assert.equal((JSON.parse(asked.text) as RoomJson).token, true)
})

test('methods that are not meant are refused, cross-origin questions before all', async () => {
  const { call } = await theRoom()
  for (const [method, path] of [
    ['OPTIONS', '/api/decision'],
    ['GET', '/api/decision'],
    ['DELETE', '/api/room'],
    ['POST', '/'],
    ['PUT', '/api/sources'],
  ] as const) {
    const { status, headers } = await call(path, { method })
    assert.equal(status, 405, `${method} ${path}`)
    assert.ok(!('access-control-allow-origin' in headers))
  }
})

test('every answer forbids whatever the room does not need', async () => {
  const { call } = await theRoom()
  for (const path of ['/', '/api/room', '/api/nothing', '/nothing.js']) {
    const { headers } = await call(path)
    assert.match(String(headers['content-security-policy']), /^default-src 'none'; script-src 'self';/)
    assert.ok(!/unsafe|https?:|data:|\*/.test(String(headers['content-security-policy'])))
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'no-referrer')
  }
})

test('a draft that is mended while the room is open is read anew', async (context) => {
  const { get, folder } = await opened(context, files)
  assert.equal((await get<RoomCheckJson>('/api/check'))?.findings.length, 1)
  writeFileSync(join(folder, 'draft.md'), files['draft.md'].replace('never', 'seldom'))
  const mended = await get<RoomCheckJson>('/api/check')
  assert.deepEqual(
    mended?.quotations.map(({ verdict }) => verdict),
    ['exact'],
  )
  assert.match((await get<TextJson>('/api/text?id=draft.md')).text, /seldom/)
})
