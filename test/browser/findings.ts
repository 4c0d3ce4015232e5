import type { Locator, Page } from 'playwright-core'

/** The findings that the list shows, in its order: each is a link with a key. */
export function findings(page: Page): Locator {
  return page.getByRole('list', { name: 'Findings' }).locator('li > [data-key]')
}

/** What a finding of the list says of itself, the decision about it included. */
export async function saidOf(page: Page, key: string): Promise<string> {
  return page.locator(`[data-key="${key}"]`).first().innerText()
}

/** A decision that was sent, answered and told. */
export interface Made {
  /** Of the finding in the list. */
  readonly key: string
  readonly fingerprint: string
}

/** Chooses a finding and decides about it with the mouse; waits until the page says that it is saved. */
export async function decide(
  page: Page,
  nth: number,
  button: 'Accept' | 'Reject' | 'Undecided',
  reason?: string,
): Promise<Made> {
  const item = findings(page).nth(nth)
  const key = await item.getAttribute('data-key')
  await item.click()
  const answered = page.waitForResponse(/\/api\/decision$/)
  if (reason !== undefined) await page.getByRole('textbox', { name: 'Reason', exact: true }).fill(reason)
  await page.getByRole('button', { name: button, exact: true }).click()
  const sent = (await answered).request().postDataJSON() as { fingerprint: string }
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  return { key: key!, fingerprint: sent.fingerprint }
}
