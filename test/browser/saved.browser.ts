import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser, aTab } from './browser.ts'
import { decide, findings, stateOf } from './findings.ts'
import { decisionsIn, exampleArgs, exampleCase, openRoom } from './room.ts'
import { goTo, settled } from './views.ts'

const openAt = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await settled(page)
  await goTo(page, 'Findings')
}

test('a decision is in the file when the page says it is saved, and a server killed then has lost nothing', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await openAt(page, room.address)
  const fingerprint = await decide(page, 0, 'Accept', 'as the second edition has it')
  await room.end('SIGKILL')
  const kept = decisionsIn(folder)
  assert.deepEqual(
    kept.map(({ fingerprint, reason }) => ({ fingerprint, reason })),
    [{ fingerprint, reason: 'as the second edition has it' }],
  )
  const again = await openRoom(context, folder, exampleArgs, room.port)
  await openAt(page, again.address)
  assert.match(await stateOf(page, fingerprint), /accepted/i)
})

test('a decision that could not be saved is not shown as made, and is told', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await openAt(page, room.address)
  const item = findings(page).first()
  const fingerprint = (await item.getAttribute('data-fingerprint'))!
  await item.click()
  await room.end('SIGKILL')
  await page.getByRole('button', { name: 'Reject', exact: true }).first().click()
  await page
    .getByRole('status')
    .or(page.getByRole('alert'))
    .filter({ hasText: /not saved/i })
    .first()
    .waitFor()
  assert.doesNotMatch(await stateOf(page, fingerprint), /rejected/i)
  assert.deepEqual(decisionsIn(folder), [])
})

test('refresh and back keep every decision and the place where the reader was', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await openAt(page, room.address)
  const fingerprint = await decide(page, 2, 'Reject')
  const place = page.url()
  await page.reload()
  await settled(page)
  assert.equal(page.url(), place)
  assert.match(await stateOf(page, fingerprint), /rejected/i)
  await goTo(page, 'Sources')
  await page.goBack()
  await settled(page)
  assert.equal(page.url(), place)
  assert.match(await stateOf(page, fingerprint), /rejected/i)
})

test('two tabs that decide at once lose neither decision', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const browser = await aBrowser(context)
  const tabs = await browser.newContext()
  const [one, two] = [await aTab(tabs, room.origin), await aTab(tabs, room.origin)]
  await Promise.all([openAt(one.page, room.address), openAt(two.page, room.address)])
  const [first, second] = await Promise.all([decide(one.page, 0, 'Reject'), decide(two.page, 1, 'Reject')])
  assert.deepEqual(
    new Set(decisionsIn(folder).map(({ fingerprint }) => fingerprint)),
    new Set([first, second]),
  )
  await one.page.reload()
  await settled(one.page)
  assert.match(await stateOf(one.page, first), /rejected/i)
  assert.match(await stateOf(one.page, second), /rejected/i)
})
