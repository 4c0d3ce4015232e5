import type { Locator, Page } from 'playwright-core'

/** The items of the list of findings, in its order. */
export function findings(page: Page): Locator {
  return page.getByRole('list', { name: 'Findings' }).locator(':scope > [data-fingerprint]')
}

/** What a finding of the list shows of itself, its state of decision among it. */
export async function stateOf(page: Page, fingerprint: string): Promise<string> {
  return page.locator(`[data-fingerprint="${fingerprint}"]`).first().innerText()
}

/** Chooses a finding with the mouse, decides about it, waits until the page says that it is saved. Its fingerprint. */
export async function decide(
  page: Page,
  nth: number,
  button: 'Accept' | 'Reject' | 'Undecided',
  reason?: string,
): Promise<string> {
  const item = findings(page).nth(nth)
  const fingerprint = await item.getAttribute('data-fingerprint')
  if (!fingerprint) throw new Error(`finding ${nth} of the list has no data-fingerprint`)
  await item.click()
  await page.getByRole('button', { name: button, exact: true }).first().click()
  if (reason !== undefined) {
    await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('status').filter({ hasText: /saved/i }).first().waitFor()
  return fingerprint
}
