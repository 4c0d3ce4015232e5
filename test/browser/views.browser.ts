import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOn } from './axe.ts'
import { aBrowser, aTab } from './browser.ts'
import { exampleArgs, exampleCase, openRoom } from './room.ts'
import { fill, goTo, settled, views } from './views.ts'

/** The last words that a view shows: those of the source, where one is open. */
const tailOf = async (page: Page): Promise<string> => (await page.getByRole('main').innerText()).slice(-300)

for (const [width, colorScheme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
] as const)
  test(`every view of the example case is without violations at ${width} pixels, ${colorScheme}`, async (context) => {
    const room = await openRoom(context, exampleCase(context), exampleArgs)
    const browser = await aBrowser(context)
    const { page, strayed, faults } = await aTab(
      await browser.newContext({ viewport: { width, height: 800 }, colorScheme }),
      room.origin,
    )
    await page.goto(room.address)
    await settled(page)
    const found: string[] = []
    for (const view of views) {
      await goTo(page, view)
      await fill(page, view)
      found.push(...(await violationsOn(page)).map((one) => `${view}: ${one}`))
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) found.push(`${view} is ${overflow} pixels wider than the window`)
    }
    assert.deepEqual(found, [])
    assert.deepEqual(strayed, [])
    assert.deepEqual(faults, [])
  })

test('each view has an address that opens it again, for a reader who was sent it', async (context) => {
  const room = await openRoom(context, exampleCase(context), exampleArgs)
  const browser = await aBrowser(context)
  const { page } = await aTab(browser, room.origin)
  await page.goto(room.address)
  await settled(page)
  for (const view of views) {
    await goTo(page, view)
    await fill(page, view)
    const { page: other } = await aTab(await browser.newContext(), room.origin)
    await other.goto(page.url())
    await settled(other)
    const chosen = other.getByRole('navigation', { name: 'Views' }).locator('[aria-current="page"]')
    assert.equal((await chosen.innerText()).trim(), view)
    assert.equal(await tailOf(other), await tailOf(page))
    await other.getByText('You can read everything here, but not decide').waitFor()
    await other.context().close()
  }
})

test('the words of the draft can be found by the browser’s own search, far below as well', async (context) => {
  const room = await openRoom(context, exampleCase(context), exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await goTo(page, 'Draft')
  assert.ok(await page.evaluate(`window.find('Somebody had rubbed the page quite clean')`))
})
