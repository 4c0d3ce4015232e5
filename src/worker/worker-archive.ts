import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Zippable, zipSync } from 'fflate'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * All that a machine needs to run `bin/stemma-worker.js` besides Node, as a zip: the built engine with the
 * one package that it needs, the kernels and the worker.
 */
export function workerArchive(): Uint8Array {
  const files: Zippable = {}
  const take = (path: string): void => {
    files[path.replaceAll(sep, '/')] = readFileSync(join(root, path))
  }
  take('package.json')
  take(join('bin', 'stemma-worker.js'))
  for (const path of readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.js') && !others.some((folder) => path.startsWith(folder + sep)))
      take(join('dist', path))
  for (const path of engineNeeds) files[`node_modules/fflate/${path}`] = readFileSync(join(fflate, path))
  return zipSync(files, { level: 1 })
}

/** Programs that a worker does without, as are the packages that they need. */
const others = ['cli', 'read', 'store', 'server', 'web']

// The engine packs Word files with it. Wherever npm has put it: it need not be beside this program.
const fflate = join(dirname(fileURLToPath(import.meta.resolve('fflate'))), '..')
const engineNeeds = ['package.json', 'LICENSE', 'esm/index.mjs']
