import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { aBrowser, aTab } from './browser.ts'
import { findings } from './findings.ts'
import { decisionsIn, exampleArgs, exampleCase, openRoom } from './room.ts'
import { settled, type View } from './views.ts'

/** Presses Tab until the focus is on what is looked for, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, name: RegExp | string, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(
      ([selector]) => {
        const at = document.activeElement
        return at?.matches(selector!) ? (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() : null
      },
      [selector],
    )
    if (there !== null && (typeof name === 'string' ? there === name : name.test(there))) return
  }
  assert.fail(`Tab did not come to ${name} (${selector}) in ${most} steps`)
}

async function walkTo(page: Page, view: View): Promise<void> {
  await tabTo(page, 'nav a', view)
  await page.keyboard.press('Enter')
  await settled(page)
}

const focusIsSomewhere = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)

const said = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor()

test('the example case is reviewed from the first finding to the last without a mouse', async (context) => {
  const folder = exampleCase(context)
  const room = await openRoom(context, folder, exampleArgs)
  const { page, strayed, faults } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await settled(page)
  await walkTo(page, 'Findings')
  const all = await findings(page).count()
  assert.ok(all > 30, `only ${all} findings`)
  const seen = new Set<string | null>()
  for (let nth = 0; nth < all; nth++) {
    await page.keyboard.press('j')
    seen.add(await page.locator('[data-key][aria-current="true"]').getAttribute('data-key'))
    const answered = page.waitForResponse(/\/api\/decision$/)
    if (nth % 3 === 0) {
      await page.keyboard.press('a')
      await page.keyboard.type(`as it is printed, ${nth}`)
      await page.keyboard.press('Enter')
    } else await page.keyboard.press(nth % 3 === 1 ? 'r' : 'u')
    await answered
    await said(page, /Saved/)
    assert.ok(await focusIsSomewhere(page), `focus was lost at finding ${nth}`)
  }
  assert.equal(seen.size, all, 'j came to every finding once')
  const kept = decisionsIn(folder)
  assert.equal(kept.length, all)
  assert.equal(kept.filter(({ reason }) => reason?.startsWith('as it is printed')).length, Math.ceil(all / 3))
  await page.keyboard.press('z')
  await said(page, /Undone/)
  assert.ok(await focusIsSomewhere(page), 'focus was lost by the undoing')
  await walkTo(page, 'Export')
  assert.deepEqual(strayed, [])
  assert.deepEqual(faults, [])
})

test('a quotation of the draft is chosen by the keyboard, and the source shows its place and its differences', async (context) => {
  const room = await openRoom(context, exampleCase(context), exampleArgs)
  const { page } = await aTab(await aBrowser(context), room.origin)
  await page.goto(room.address)
  await settled(page)
  await walkTo(page, 'Draft')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  // The second finding: the draft has “good work … my name”, the letter “honest work”.
  const [draft, source] = [
    page.getByRole('region', { name: 'Draft' }),
    page.getByRole('region', { name: 'Source' }),
  ]
  await source.locator('.source-text mark.differs', { hasText: 'honest' }).waitFor()
  assert.deepEqual(await draft.locator('mark.differs').allInnerTexts(), ['good', 'my name'])
  assert.ok(await isInView(source.locator('.source-text mark.here').first()))
  assert.ok(await isInView(draft.locator('mark.differs').first()))
  assert.ok(await focusIsSomewhere(page))
})

/** Whether something is to be seen in the window as it is scrolled now. */
function isInView(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + 3, (top + bottom) / 2)
    return there !== null && (element.contains(there) || there.contains(element))
  })
}
