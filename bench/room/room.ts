// How the reading room holds up with a long draft: what a reader waits for, in milliseconds, each beside its promise.
// Cold starts of the browser, medians of RUNS. `npm run bench:room` prints the table that docs/benchmarks.md keeps.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { aBrowser, aTab } from '../../test/browser/browser.ts'
import { openRoom, type Room } from '../../test/browser/room.ts'
import { median } from '../scale/measure.ts'
import { writeCase } from './cases.ts'
import { filterTimes, firstBytes, longestTask, openTime } from './measured.ts'

const RUNS = 5
/** `npm run bench:room -- 0.1` takes a tenth of every size, to try the bench itself. */
const share = Number(process.argv[2] ?? 1)
const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
const endings: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
const context = { after: (ending: () => unknown) => void endings.unshift(ending) }

function row(what: string, milliseconds: number, promised: number): void {
  const verdict = milliseconds < promised ? 'kept' : 'broken'
  process.stdout.write(`| ${what} | ${milliseconds.toFixed(0)} | ${promised} | ${verdict} |\n`)
}

async function roomOf(name: string, quotations: number, size: number, changed: number): Promise<Room> {
  const place = join(folder, name)
  writeCase(place, { quotations: quotations * share, size: size * share, changed })
  const room = await openRoom(context, place, ['draft.txt', '--sources', 'sources'])
  await checked(room)
  return room
}

/** Waits until the check is there: the bench is of a room that is open, not of the check. */
async function checked({ origin }: Room): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/api/check`).catch(() => null)
    if (answer?.ok) return void (await answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function medianOpening(browser: Browser, room: Room): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const { page } = await aTab(await browser.newContext(), room.origin)
    times.push(await openTime(page, room.address))
    await page.context().close()
  }
  return median(times)
}

process.stdout.write(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n\n`)
process.stdout.write('| what | ms | promised under | |\n|---|---|---|---|\n')
try {
  const browser = await aBrowser(context)
  const long = await roomOf('long', 5000, 3e6, 0.3)
  for (const [path, time] of await firstBytes(long, RUNS)) row(`first byte of ${path}`, time, 50)
  row(
    'a draft of 3 MB with 5,000 quotations can be read and stepped through',
    await medianOpening(browser, long),
    1500,
  )
  const { page } = await aTab(await browser.newContext(), long.origin)
  row('longest task while scrolling through it', await longestTask(page, long.address), 50)
  await long.end()
  const many = await roomOf('many', 10_200, 1.5e6, 1)
  const { page: list } = await aTab(await browser.newContext(), many.origin)
  const { findings, times } = await filterTimes(list, many.address, RUNS)
  row(`filtering ${findings} findings`, median(times), 100)
} finally {
  for (const ending of endings) await ending()
}
