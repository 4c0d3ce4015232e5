import type { Page } from 'playwright-core'

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
