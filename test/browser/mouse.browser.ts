import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { aBrowser, aTab } from './browser.ts'
import { decide, findings, saidOf } from './findings.ts'
import { decisionsIn, exampleArgs, exampleCase, openRoom } from './room.ts'
import { goTo, settled, views } from './views.ts'

const hits = (page: Page): Locator => page.getByRole('main').locator('ol').getByRole('link')

test('the example case is reviewed with the mouse: looked at, filtered, decided, undone, searched, exported', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page, strayed, faults } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await settled(page)
  await goTo(page, 'Draft')
  await page.getByRole('region', { name: 'Draft' }).locator('mark').nth(3).click()
  await page.getByRole('region', { name: 'Source' }).locator('mark').first().waitFor()
  await goTo(page, 'Findings')
  const all = await findings(page).count()
  const accepted = await decide(page, 1, 'Accept', 'the editor wants it so')
  assert.match(await saidOf(page, accepted.key), /accepted/i)
  const rejected = await decide(page, 4, 'Reject')
  assert.match(await saidOf(page, rejected.key), /rejected/i)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await page
    .getByRole('status')
    .filter({ hasText: /Undone/ })
    .first()
    .waitFor()
  assert.doesNotMatch(await saidOf(page, rejected.key), /rejected/i)
  assert.match(await saidOf(page, accepted.key), /accepted/i)
  assert.ok(decisionsIn(folder).length >= 2)
  await page.getByLabel('Verdict').selectOption('quote/altered')
  await settled(page)
  assert.ok((await findings(page).count()) < all)
  await goTo(page, 'Search')
  await page.getByRole('searchbox').fill('nine parts')
  await page.keyboard.press('Enter')
  await hits(page).first().click()
  await page.getByRole('main').locator('mark.hit').first().waitFor()
  assert.match(await page.getByRole('main').locator('mark.hit').first().innerText(), /nine parts/)
  await goTo(page, 'Export')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /CSV/ }).click(),
  ])
  assert.match(readFileSync(await download.path(), 'utf8'), /the editor wants it so/)
  for (const view of views) await goTo(page, view)
  assert.deepEqual(strayed, [])
  assert.deepEqual(faults, [])
})

test('a file that is dropped in becomes a source, with its name', async (context) => {
  const room = await openRoom(context, exampleCase(context), exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await settled(page)
  await goTo(page, 'Sources')
  await page.locator('input[type=file]').setInputFiles({
    name: 'late-letter.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'The lamp on the mole was lit again on the Sunday, and nobody had asked who paid for the oil.\n',
    ),
  })
  await page.getByRole('main').getByText('late-letter.txt').first().waitFor()
  await goTo(page, 'Search')
  await page.getByRole('searchbox').fill('who paid for the oil')
  await page.keyboard.press('Enter')
  await hits(page).first().waitFor()
  assert.match(await hits(page).first().innerText(), /late-letter/)
})
