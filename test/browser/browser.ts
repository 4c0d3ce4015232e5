import type { TestContext } from 'node:test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Debian's Chromium, or what CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** A browser without a window, gone when the test is over. */
export async function aBrowser(context: Pick<TestContext, 'after'>): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  context.after(() => browser.close())
  return browser
}

/** A tab, and everything it did that a page of the room must not do. */
export interface Tab {
  readonly page: Page
  /** Requests to anywhere but the room. */
  readonly strayed: string[]
  /** Errors of scripts and of the console, dialogs, downloads that nobody asked for. */
  readonly faults: string[]
}

/** Milliseconds a step of a test may take. */
const STEP = 30_000

/** A new tab that watches itself. `origin` is the room's; tabs of one browser context share what it stores. */
export async function aTab(browser: Browser | BrowserContext, origin: string): Promise<Tab> {
  const page = await browser.newPage()
  page.setDefaultTimeout(STEP)
  const strayed: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${origin}/`) && !address.startsWith(`blob:${origin}/`)) strayed.push(address)
  })
  page.on('pageerror', (error) => faults.push(`${error}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  return { page, strayed, faults }
}
