import type { Page } from 'playwright-core'
import { findings } from './findings.ts'

/** The views of a room with a draft, by the names in its navigation. */
export const views = [
  'Draft',
  'Findings',
  'Passage',
  'Sources',
  'Timeline',
  'Conflicts',
  'Lineage',
  'Search',
  'Export',
] as const

export type View = (typeof views)[number]

/** Opens a view as a reader does, by its link, and waits until it has what it shows. */
export async function goTo(page: Page, view: View): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }).click()
  await settled(page)
}

/** Waits until the room has read its sources and the view that is shown waits for nothing more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main')?.hasChildNodes() &&
      !document.querySelector('main .waiting, main .reading, main [aria-busy="true"]'),
  )
}

const passage = 'I do not hesitate to say that the wall, as far as the bend and again beyond it, is sound'
const claim = 'Chubarin will be back before the herring'

/** Makes a view of the example case show what it is for: something is chosen, looked for, traced or followed. */
export async function fill(page: Page, view: View): Promise<void> {
  if (view === 'Draft') await page.getByRole('region', { name: 'Draft' }).locator('mark').nth(12).click()
  if (view === 'Findings') await findings(page).nth(4).click()
  if (view === 'Search') await page.getByRole('searchbox').fill('third caisson')
  if (view === 'Passage') await page.getByRole('main').getByRole('textbox').fill(passage)
  if (view === 'Lineage') await page.getByRole('main').getByRole('textbox').fill(claim)
  if (view === 'Search' || view === 'Passage' || view === 'Lineage') await page.keyboard.press('Enter')
  // The answer is asked for in the frame that follows.
  await page.waitForTimeout(100)
  await settled(page)
}
