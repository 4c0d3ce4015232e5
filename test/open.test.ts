import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ReviewJson, RoomJson } from '../src/server/api.ts'
import type { CheckJson } from '../src/view/check-json.ts'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

const files = {
  'draft.md': 'The keeper wrote: “The lamp was never dark while I kept the tower.”\n',
  'letters/log.txt': 'The lamp was seldom dark while I kept the tower.\n',
}

interface Opened {
  readonly child: ChildProcess
  /** As it was printed, without the token. */
  readonly base: string
  readonly token: string
}

/** Starts `stemma open` and waits for the address, which is printed once it answers. */
async function open(context: TestContext, cwd: string, ...args: readonly string[]): Promise<Opened> {
  const bin = fileURLToPath(new URL('../bin/stemma.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'open', ...args, '--no-browser', '--port', '0'], {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, '.cache') },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  context.after(() => child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout! })) {
    const [, base = '', token = ''] = /^(http:\/\/127\.0\.0\.1:\d+\/)#token=(.+)$/.exec(line) ?? []
    assert.notEqual(token, '', line)
    return { child, base, token }
  }
  throw new Error('stemma open ended without an address')
}

async function get<T>({ base }: Opened, path: string): Promise<T> {
  return (await (await fetch(base + path)).json()) as T
}

async function ready(room: Opened): Promise<RoomJson> {
  for (;;) {
    const state = await get<RoomJson>(room, 'api/room')
    if (state.progress.stage !== 'reading') return state
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('stemma open prints an address that answers, and ends when it is interrupted', async (context) => {
  const cwd = folderWith(context, files)
  const room = await open(context, cwd, 'letters')
  assert.equal((await fetch(room.base)).status, 200)
  const { mode, sources } = await ready(room)
  assert.equal(mode, 'folder')
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['log.txt'],
  )
  room.child.kill('SIGINT')
  assert.deepEqual(await once(room.child, 'exit'), [0, null])
  await assert.rejects(fetch(room.base))
})

test('a decision is kept though the server is killed, and the command line goes by it', async (context) => {
  const cwd = folderWith(context, files)
  const args = ['draft.md', '--sources', 'letters']
  const room = await open(context, cwd, ...args)
  await ready(room)
  const [finding] = (await get<CheckJson>(room, 'api/check')).findings
  const answer = await fetch(`${room.base}api/decision`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stemma-token': room.token },
    body: JSON.stringify({ ...finding, decision: 'accept', reason: 'he said so himself' }),
  })
  assert.equal(answer.status, 200)
  room.child.kill('SIGKILL')
  await once(room.child, 'exit')
  assert.match(readFileSync(join(cwd, 'stemma.review.jsonl'), 'utf8'), /he said so himself/)

  const again = await open(context, cwd, ...args)
  await ready(again)
  const { decisions } = await get<ReviewJson>(again, 'api/decisions')
  assert.deepEqual(
    decisions.map(({ fingerprint, decision }) => [fingerprint, decision]),
    [[finding!.fingerprint, 'accept']],
  )
  const shown = await get<CheckJson>(again, 'api/check')
  const ran = await stemma(cwd, ['check', ...args, '--format', 'json'])
  const printed = JSON.parse(ran.stdout) as CheckJson
  assert.deepEqual(shown.findings, printed.findings)
  assert.deepEqual(shown.summary, printed.summary)
})

test('stemma open says what is wrong with what it was given', async (context) => {
  const cwd = folderWith(context, files)
  for (const [args, message] of [
    [['nowhere'], /no file or folder "nowhere"/],
    [['letters', '--sources', 'letters'], /one draft is opened/],
    [['letters', '--port', '99999'], /--port takes/],
  ] as const) {
    const { code, stderr } = await stemma(cwd, ['open', '--no-browser', ...args])
    assert.equal(code, 2)
    assert.match(stderr, message)
  }
})
