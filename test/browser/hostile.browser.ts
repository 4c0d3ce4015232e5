import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { folderWith } from '../kit/folder.ts'
import { aBrowser, aTab } from './browser.ts'
import { findings } from './findings.ts'
import { hostileCase, witness } from './hostile-case.ts'
import { aLure } from './lure.ts'
import { openRoom } from './room.ts'
import { goTo, settled, type View, views } from './views.ts'

test('hostile documents are read as words: in every view nothing of theirs runs, loads or leads away', async (context) => {
  const lure = await aLure(context)
  const folder = folderWith(context, hostileCase(lure.address))
  const room = await openRoom(context, folder, ['draft.txt', '--sources', 'sources'])
  const { page, strayed, faults } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await settled(page)
  for (const view of views) {
    await goTo(page, view)
    await ask(page, view)
    await isHarmless(page, room.origin, view)
  }
  await goTo(page, 'Sources')
  const links = page.getByRole('table').getByRole('link')
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  assert.ok(addresses.length >= 8, `only ${addresses.length} of the hostile sources were read`)
  for (const address of addresses) {
    await page.goto(address)
    await settled(page)
    await isHarmless(page, room.origin, address)
  }
  assert.deepEqual(strayed, [])
  assert.deepEqual(lure.asked, [])
  assert.deepEqual(faults, [])
})

test('the exported page of hostile documents runs and loads nothing either', async (context) => {
  const lure = await aLure(context)
  const folder = folderWith(context, hostileCase(lure.address))
  const room = await openRoom(context, folder, ['draft.txt', '--sources', 'sources'])
  const browser = await aBrowser(context)
  const { page } = await aTab(browser, room.origin)
  await page.goto(room.address)
  await goTo(page, 'Export')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Dossier/ }).click(),
  ])
  const alone = await browser.newPage()
  await alone.goto(`file://${await download.path()}`)
  assert.equal(await alone.evaluate('window.touched'), undefined)
  assert.match(await alone.innerText('body'), new RegExp(witness))
  assert.deepEqual(lure.asked, [])
})

/** Makes a view show the hostile words: something is chosen, looked for or traced. */
async function ask(page: Page, view: View): Promise<void> {
  if (view === 'Draft' || view === 'Findings') await findings(page).first().click()
  if (view === 'Search') await page.getByRole('searchbox').fill('window.touched')
  if (view === 'Passage' || view === 'Lineage')
    await page.getByRole('main').getByRole('textbox').fill(witness)
  if (view === 'Search' || view === 'Passage' || view === 'Lineage') await page.keyboard.press('Enter')
  await settled(page)
  await page.waitForTimeout(200)
}

async function isHarmless(page: Page, origin: string, where: string): Promise<void> {
  assert.equal(await page.evaluate('window.touched'), undefined, `something ran in ${where}`)
  assert.deepEqual(await foreignIn(page), [], `markup of a document became the page's own in ${where}`)
  assert.equal(new URL(page.url()).origin, origin)
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).display !== 'none'), true)
}

/** Elements of the page that only a document could have brought in: handlers, frames, addresses of elsewhere. */
function foreignIn(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('*')]
    .filter((element) =>
      ['IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'BASE', 'META'].includes(element.tagName) && element.closest('body') !== null ||
      [...element.attributes].some(({ name, value }) =>
        name.startsWith('on') || /^\\s*(javascript|data|https?):/i.test(value) && ['href', 'src', 'action', 'data'].includes(name) &&
        !value.startsWith(location.origin)))
    .map((element) => element.outerHTML.slice(0, 120))`)
}
