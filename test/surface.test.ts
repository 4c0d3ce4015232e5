import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { golden } from './kit/golden.ts'

test('the public surface changes only on purpose', () => {
  const source = readFileSync('src/index.ts', 'utf8')
  const names = [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type = '', list = '']) =>
    list.split(',').map((name) => `${type}${name.trim()}`),
  )
  golden('surface.txt', `${names.filter(Boolean).sort().join('\n')}\n`)
})
