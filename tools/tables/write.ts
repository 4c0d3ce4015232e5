// Writes what is made from the tables that editors change: the modules that the engine imports, then, from those, the
// pages in docs/rules. Run by `npm run tables`; a test says when it should have been.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { type Made, modules } from './modules.ts'

const write = ({ path, content }: Made): void => writeFileSync(path, content)

modules().forEach(write)
// Only now: the pages come from the modules that were just written.
const { pages, RULES } = await import('./pages.ts')
rmSync(RULES, { recursive: true, force: true })
mkdirSync(RULES, { recursive: true })
pages().forEach(write)
