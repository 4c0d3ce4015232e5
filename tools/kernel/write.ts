import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtModule } from './build.ts'

writeFileSync(join(import.meta.dirname, '../../src/kernel/module.ts'), await builtModule())
