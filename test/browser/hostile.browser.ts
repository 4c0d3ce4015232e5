import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith } from '../kit/folder.ts'
import { aBrowser, aTab } from './browser.ts'
import { hostileCase, witness } from './hostile-case.ts'
import { aLure } from './lure.ts'
import { openRoom } from './room.ts'
import { goTo, settled, views } from './views.ts'

test('hostile documents are read as words: in every view nothing of theirs runs, loads or leads away', async (context) => {
  const lure = await aLure(context)
  const folder = folderWith(context, hostileCase(lure.address))
  const room = await openRoom(context, folder, ['draft.txt', '--sources', 'sources'])
  const { page, strayed, faults } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await settled(page)
  for (const view of views) {
    await goTo(page, view)
    if (view === 'Findings')
      await page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first().click()
    if (view === 'Search') {
      await page.getByRole('searchbox').fill(witness.slice(0, 30))
      await page.keyboard.press('Enter')
      await page.getByRole('main').getByText(witness.slice(0, 30)).first().waitFor()
    }
    await settled(page)
    assert.equal(await page.evaluate('window.touched'), undefined, `something ran in ${view}`)
    assert.deepEqual(await foreignIn(page), [], `markup of a document became the page's own in ${view}`)
    assert.equal(new URL(page.url()).origin, room.origin)
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
    page
      .getByRole('main')
      .getByRole('link', { name: /HTML|page/i })
      .or(page.getByRole('main').getByRole('button', { name: /HTML|page/i }))
      .first()
      .click(),
  ])
  const alone = await browser.newPage()
  await alone.goto(`file://${await download.path()}`)
  assert.equal(await alone.evaluate('window.touched'), undefined)
  assert.match(await alone.innerText('body'), new RegExp(witness))
  assert.deepEqual(lure.asked, [])
})

/** Elements of the page that only a document could have brought in: handlers, frames, addresses of elsewhere. */
function foreignIn(page: import('playwright-core').Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('*')]
    .filter((element) =>
      ['IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'BASE', 'META'].includes(element.tagName) && element.closest('body') !== null ||
      [...element.attributes].some(({ name, value }) =>
        name.startsWith('on') || /^\\s*(javascript|data|https?):/i.test(value) && ['href', 'src', 'action', 'data'].includes(name) &&
        !value.startsWith(location.origin)))
    .map((element) => element.outerHTML.slice(0, 120))`)
}
