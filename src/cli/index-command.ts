import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { StemmaError } from '../index.ts'
import { LIBRARY } from '../store/place.ts'
import { openSources } from './perform.ts'
import { Talk } from './talk.ts'

interface IndexOptions {
  readonly library?: string
  readonly meta?: string
  readonly jobs?: string
  readonly quiet?: boolean
}

/** `stemma index PATH…`: reads the sources now, and keeps what it read beside them. */
export function indexCommand(signal: AbortSignal): Command {
  return new Command('index')
    .description('build or refresh the library of some sources')
    .argument('<PATH...>')
    .option('--meta <FILE>', 'authors, titles and dates of the sources, as CSV or JSON')
    .option(
      '--library <DIR>',
      'where to keep what was read; in .stemma/ inside the one folder that is named, unless said otherwise',
    )
    .option('--jobs <N>', 'files to read at a time')
    .option('-q, --quiet', 'no progress, no remarks')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nExamples:\n  stemma index letters/')
    .action(async (paths: string[], options: IndexOptions) => {
      const talk = new Talk({ color: false, ...options })
      const folder = options.library ?? beside(paths)
      const opened = await openSources(
        { ...options, sources: paths, ...(folder === null ? {} : { library: folder }) },
        talk,
        signal,
      )
      opened.library.close()
      talk.end()
      process.stdout.write(`${opened.library.sources.length} sources in ${opened.folder}\n`)
    })
}

/** The library's place inside the one folder that was named, made; null when there are several, or a file. */
function beside(paths: readonly string[]): string | null {
  const [only] = paths
  if (paths.length !== 1 || only === undefined || !statSync(only, { throwIfNoEntry: false })?.isDirectory())
    return null
  const folder = join(only, LIBRARY)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StemmaError(
      'library-unwritable',
      `Cannot make ${folder}: ${(cause as Error).message}. Choose another place with --library.`,
      { cause },
    )
  }
  return folder
}
