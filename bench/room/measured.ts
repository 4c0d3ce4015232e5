import { get } from 'node:http'
import type { Page } from 'playwright-core'
import type { Room } from '../../test/browser/room.ts'
import { median } from '../scale/measure.ts'

/** Milliseconds from the request to the first byte of the answer. */
function firstByte(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    get(address, (response) => {
      response.once('data', () => resolve(performance.now() - began))
      response.resume()
    }).once('error', reject)
  })
}

/** The median first byte of the page and of what it asks for. */
export async function firstBytes({ origin }: Room, runs: number): Promise<[path: string, time: number][]> {
  const out: [string, number][] = []
  for (const path of ['/', '/api/room', '/api/check', '/api/text?id=draft.txt']) {
    const times: number[] = []
    for (let run = 0; run < runs; run++) times.push(await firstByte(origin + path))
    out.push([path, median(times)])
  }
  return out
}

/**
 * Milliseconds until the draft can be used: its marks are painted, `j` has chosen a finding and the source shows it. Taken
 * from the start of the navigation.
 */
export async function openTime(page: Page, address: string): Promise<number> {
  page.setDefaultTimeout(60_000)
  const began = performance.now()
  await page.goto(address)
  await page.getByRole('region', { name: 'Draft' }).locator('mark').first().waitFor()
  await page.keyboard.press('j')
  await page.getByRole('region', { name: 'Source' }).locator('mark').first().waitFor()
  return performance.now() - began
}

/** The longest task, in milliseconds, while the draft is scrolled from its head to its end by the wheel and by leaps. */
export async function longestTask(page: Page, address: string): Promise<number> {
  await openTime(page, address)
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number }
    seen.longest = 0
    // Tasks under 50 ms are not told; a `longest` of 0 means that there was none above.
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await page.getByRole('region', { name: 'Draft' }).hover()
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(16)
  }
  for (let share = 0.1; share <= 1; share += 0.1) {
    await page.getByRole('region', { name: 'Draft' }).evaluate((region, share) => {
      region.scrollTop = region.scrollHeight * share
    }, share)
    await page.waitForTimeout(120)
  }
  return page.evaluate(() => (window as unknown as { longest: number }).longest)
}

/** Milliseconds from the choice of a severity or the letter of a search to the frame that shows what is left. */
export async function filterTimes(
  page: Page,
  address: string,
  runs: number,
): Promise<{ findings: number; times: number[] }> {
  page.setDefaultTimeout(120_000)
  await page.goto(address)
  // By selectors: to find by role and name, the browser's whole tree of ten thousand rows would be walked each time.
  await page.locator('nav a[href="#/findings"]').click()
  await page.locator('.findings-page [data-key]').first().waitFor({ state: 'attached' })
  const count = await page.locator('.findings-page .filters .count').innerText()
  const findings = Number.parseInt(count.replaceAll(',', ''), 10)
  const times: number[] = []
  for (let run = 0; run < runs * 2; run++) {
    await page.waitForTimeout(1500)
    times.push(
      await page.locator('.filters label:has-text("Verdict") select').evaluate(
        (field, value) => {
          const select = field as HTMLSelectElement
          const began = performance.now()
          select.value = value
          select.dispatchEvent(new Event('change', { bubbles: true }))
          return new Promise<number>((resolve) =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began))),
          )
        },
        run % 2 === 0 ? 'quote/altered' : '',
      ),
    )
  }
  return { findings, times }
}
