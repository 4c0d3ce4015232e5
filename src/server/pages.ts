import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { type Reply, refusalReply } from './reply.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

const missing = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Stemma</title>
<p>The reading room’s pages are not built here, so there is nothing to look at. Run “npm run build” in Stemma’s folder and
open it again. What the pages would show is under /api/, described in /api/openapi.json.</p>
</html>
`

/** The files of the room's pages, by the path that asks for them: only what was listed is ever opened. */
export function pagesIn(folder: string): (path: string) => Reply {
  const files = new Map<string, string>()
  if (existsSync(folder))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) files.set(`/${relative(folder, path).replaceAll(sep, '/')}`, path)
    }
  const entry = files.get('/index.html')
  return (path) => {
    const file = files.get(path)
    if (file !== undefined) return fileAt(file)
    // Browsers ask for it of their own accord; to have none is no fault.
    if (path === '/favicon.ico') return { status: 204, type: types['.ico']!, body: '' }
    // Every view has an address of its own, and one page shows them all.
    const isView = extname(path) === ''
    if (isView && entry !== undefined) return fileAt(entry)
    if (isView) return { status: 200, type: types['.html']!, body: missing }
    return refusalReply({ code: 'not-found', message: 'There is no such page.' })
  }
}

function fileAt(path: string): Reply {
  return {
    status: 200,
    type: types[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path),
    // Compared with the server's each time: the files of another version are never mixed in.
    headers: { 'cache-control': 'no-cache' },
  }
}
