import { spawn } from 'node:child_process'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Command } from 'commander'
import { operations, StemmaError } from '../index.ts'
import type { Case } from '../server/case.ts'
import { libraryFolder } from '../store/place.ts'
import { givenFiles } from './given-files.ts'
import { jobsOf } from './perform.ts'
import { Talk } from './talk.ts'
import { version } from './version.ts'

interface OpenOptions {
  readonly sources?: readonly string[]
  readonly port?: string
  readonly browser: boolean
  readonly meta?: string
  readonly library?: string
  readonly jobs?: string
  readonly quiet?: boolean
}

/** Where decisions are kept, beside the draft or in the folder that is read. */
const REVIEW = 'stemma.review.jsonl'

/** `stemma open PATH…`: the reading room, until it is interrupted. */
export function openCommand(signal: AbortSignal): Command {
  return new Command('open')
    .description('the reading room, in the browser')
    .argument('<PATH...>', 'a draft, with --sources; or files and folders to read')
    .option('-s, --sources <PATH...>', 'files and folders that the draft is checked against')
    .option('--port <N>', 'port of the address')
    .option('--no-browser', 'only print the address')
    .option('--meta <FILE>', 'authors, titles and dates of the sources, as CSV or JSON')
    .option('--library <DIR>', 'where to keep what was read of the sources')
    .option('--jobs <N>', 'files to read at a time')
    .option('-q, --quiet', 'no progress, no remarks')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExamples:\n  stemma open letters/\n  stemma open draft.docx --sources letters/\n\nEnd it with Ctrl-C.',
    )
    .action(async (paths: string[], options: OpenOptions) => {
      const talk = new Talk({ color: false, ...options })
      const { room: open, review } = caseOf(paths, options, talk)
      // Loaded where it is asked for: other commands start without it.
      const [{ Room }, { serve }] = await Promise.all([
        import('../server/room.ts'),
        import('../server/serve.ts'),
      ])
      const room = new Room(open, review, ({ done, total, message }) =>
        talk.progress({ done, total, bytes: done, totalBytes: total, name: message ?? '' }),
      )
      const serving = await serve(room, portOf(options.port))
      try {
        process.stdout.write(`${serving.address}\n`)
        if (options.browser) openBrowser(serving.address)
        const problem = await room.open()
        talk.end()
        if (problem !== null) talk.remark(problem)
        else talk.remark('Open. End it with Ctrl-C; what was decided is saved already.')
        await aborted(signal)
      } finally {
        await serving.close()
        await room.close()
      }
    })
}

function caseOf(paths: readonly string[], options: OpenOptions, talk: Talk): { room: Case; review: string } {
  for (const path of [...paths, ...(options.sources ?? [])])
    if (!existsSync(path))
      throw new StemmaError('misuse', `There is no file or folder "${path}". Check the name.`)
  const [first = ''] = paths
  const draft = options.sources ? first : null
  if (draft !== null && (paths.length > 1 || !statSync(draft).isFile()))
    throw new StemmaError(
      'misuse',
      'With --sources, one draft is opened: name one file, as in "stemma open draft.docx --sources letters/".',
    )
  const named = options.sources ?? paths
  const roots = [...new Set(named.map((path) => realpathSync(path)))].sort()
  const { files, found } = draft === null ? { files: {}, found: [] } : filesBeside(draft)
  for (const path of found) talk.remark(`Going by ${path}.`)
  const beside = draft === null && statSync(first).isDirectory() ? first : dirname(first)
  return {
    room: {
      named,
      draft,
      folder: libraryFolder(roots, options.library ?? null, process.env),
      meta: options.meta ?? null,
      jobs: jobsOf(options.jobs),
      files,
      version,
    },
    review: join(beside, REVIEW),
  }
}

/** The files that a check of the draft goes by, but for the decisions, which the room reads itself. */
function filesBeside(draft: string): ReturnType<typeof givenFiles> {
  const check = operations.find(({ name }) => name === 'check')!
  const { files, found } = givenFiles(check, [draft], {}, true)
  check.examine?.({ options: {}, files, words: [] })
  return { files: { ...files, review: [] }, found: found.filter((path) => basename(path) !== REVIEW) }
}

function portOf(port: string | undefined): number | null {
  if (port === undefined) return null
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN
  if (!(number <= 65_535))
    throw new StemmaError('misuse', `--port takes a number from 0 to 65535, not "${port}".`)
  return number
}

/** Opens the address in whatever the system opens addresses with; where there is nothing, it stands on the terminal. */
function openBrowser(address: string): void {
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open']
  const child = spawn(command!, [...before, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
