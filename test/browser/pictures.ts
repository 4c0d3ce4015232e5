// Makes the pictures of the reading room in docs/room/ from the example case: every view, at a desk and in a hand.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { aBrowser, aTab } from './browser.ts'
import { findings } from './findings.ts'
import { exampleArgs, exampleCase, openRoom } from './room.ts'
import { goTo, settled, type View, views } from './views.ts'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/room', import.meta.url))
const sizes = [
  { name: 'desk', width: 1280, height: 860 },
  { name: 'hand', width: 360, height: 740 },
]

const passage = 'I do not hesitate to say that the wall, as far as the bend and again beyond it, is sound'
const claim = 'Chubarin will be back before the herring'

/** What is chosen in a view before its picture is made, so that the picture shows what the view is for. */
async function choose(page: Page, view: View): Promise<void> {
  if (view === 'Draft') await page.getByRole('region', { name: 'Draft' }).locator('mark').nth(12).click()
  if (view === 'Findings') await findings(page).nth(4).click()
  if (view === 'Search') await page.getByRole('searchbox').fill('third caisson')
  if (view === 'Passage') await page.getByRole('main').getByRole('textbox').fill(passage)
  if (view === 'Lineage') await page.getByRole('main').getByRole('textbox').fill(claim)
  if (view === 'Search' || view === 'Passage' || view === 'Lineage') await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await settled(page)
}

const endings: (() => unknown)[] = []
const context = { after: (ending: () => unknown) => void endings.unshift(ending) }
mkdirSync(folder, { recursive: true })
try {
  const room = await openRoom(context, exampleCase(context), exampleArgs)
  const browser = await aBrowser(context)
  for (const { name, width, height } of sizes) {
    const tab = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
    const { page } = await aTab(tab, room.origin)
    await page.goto(room.address)
    await settled(page)
    for (const view of views) {
      await goTo(page, view)
      await choose(page, view)
      await page.screenshot({ path: `${folder}/${view.toLowerCase()}-${name}.png` })
    }
  }
} finally {
  for (const ending of endings) await ending()
}
