import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The name of a library's folder inside the sources that it belongs to. */
export const LIBRARY = '.stemma'

/**
 * Where the library of some sources is kept: the folder that was asked for; else `.stemma/` in the one source folder
 * that `stemma index` was run on; else a folder of its own in the user's cache, named for the sources' real paths.
 */
export function libraryFolder(
  roots: readonly string[],
  asked: string | null,
  env: NodeJS.ProcessEnv,
): string {
  if (asked !== null) return asked
  const [only] = roots
  if (roots.length === 1 && only !== undefined && existsSync(join(only, LIBRARY))) return join(only, LIBRARY)
  const name = createHash('sha256')
    .update([...roots].sort().join('\n'))
    .digest('hex')
    .slice(0, 24)
  return join(cacheFolder(env), 'stemma', name)
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
