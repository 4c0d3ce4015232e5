// Makes the pictures of the reading room in docs/room/ from the example case: every view, at a desk and in a hand.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aBrowser, aTab } from './browser.ts'
import { exampleArgs, exampleCase, openRoom } from './room.ts'
import { fill, goTo, settled, views } from './views.ts'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/room', import.meta.url))
const sizes = [
  { name: 'desk', width: 1280, height: 860 },
  { name: 'hand', width: 360, height: 740 },
]

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
      await fill(page, view)
      await page.screenshot({ path: `${folder}/${view.toLowerCase()}-${name}.png` })
    }
  }
} finally {
  for (const ending of endings) await ending()
}
