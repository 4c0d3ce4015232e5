import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser, aTab } from './browser.ts'
import { decide, findings, saidOf } from './findings.ts'
import { decisionsIn, exampleArgs, exampleCase, openRoom } from './room.ts'
import { goTo, settled } from './views.ts'

async function openFindings(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
  await goTo(page, 'Findings')
  await findings(page).first().waitFor()
}

test('a decision is in the file when the page says it is saved, and a server killed then has lost nothing', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await openFindings(page, room.address)
  const { key, fingerprint } = await decide(page, 0, 'Accept', 'as the second edition has it')
  await room.end('SIGKILL')
  assert.deepEqual(
    decisionsIn(folder).map(({ fingerprint, reason }) => ({ fingerprint, reason })),
    [{ fingerprint, reason: 'as the second edition has it' }],
  )
  const again = await openRoom(context, folder, exampleArgs, room.port)
  // The address differs by its token alone: without this the browser would stay on the page of the dead server.
  await page.goto('about:blank')
  await openFindings(page, again.address)
  assert.match(await saidOf(page, key), /accepted: as the second edition has it/)
})

test('a decision that could not be saved is not shown as made, and it is told', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await openFindings(page, room.address)
  await findings(page).first().click()
  const key = (await findings(page).first().getAttribute('data-key'))!
  await room.end('SIGKILL')
  await page.getByRole('button', { name: 'Reject', exact: true }).click()
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
  assert.doesNotMatch(await saidOf(page, key), /rejected/)
  assert.deepEqual(decisionsIn(folder), [])
})

test('refresh and back keep every decision and the place where the reader was', async (context) => {
  const room = await openRoom(context, exampleCase(context), exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await openFindings(page, room.address)
  const { key } = await decide(page, 2, 'Reject')
  const place = page.url()
  const chosen = page.locator(`[data-key="${key}"][aria-current="true"]`)
  await page.reload()
  await chosen.waitFor()
  assert.equal(page.url(), place)
  await page.locator(`[data-key="${key}"]`).getByText('rejected').waitFor()
  await goTo(page, 'Sources')
  await page.goBack()
  await chosen.waitFor()
  assert.equal(page.url(), place)
  assert.match(await saidOf(page, key), /rejected/)
})

test('two tabs that decide at once lose neither decision, and each learns of the other’s', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const tabs = await (await aBrowser(context)).newContext()
  const [one, two] = [await aTab(tabs, room.origin), await aTab(tabs, room.origin)]
  await openFindings(one.page, room.address)
  await openFindings(two.page, room.address)
  const [first, second] = await Promise.all([decide(one.page, 0, 'Reject'), decide(two.page, 1, 'Reject')])
  assert.deepEqual(
    new Set(decisionsIn(folder).map(({ fingerprint }) => fingerprint)),
    new Set([first.fingerprint, second.fingerprint]),
  )
  await one.page.reload()
  for (const { key } of [first, second])
    await one.page.locator(`[data-key="${key}"]`).getByText('rejected').waitFor()
})
