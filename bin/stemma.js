#!/usr/bin/env node
// Plain JavaScript that any Node can parse, so that an old one can say so instead of failing on a word it does not know.
import module from 'node:module'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `Stemma needs Node 24 or later; this is Node ${process.versions.node}, at ${process.execPath}.\n` +
      'In a clone, "npm ci" brings its own: run "npx stemma …" or "npm run demo" instead of calling node yourself.\n',
  )
  process.exit(2)
}
// What was compiled at one start is kept in the system's folder for temporary files, for the next.
module.enableCompileCache?.()
import('../dist/cli/main.js').then(
  (main) => main.run(),
  (error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist')) throw error
    process.stderr.write('Stemma is not built yet. Run "npm ci" (or "npm run build") in its folder first.\n')
    process.exit(2)
  },
)
