import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import {
  type Answer,
  type Document,
  type Failure,
  type Host,
  isAtLeast,
  type Operand,
  type Operation,
  type Severity,
  StemmaError,
} from '../index.ts'
import { type Opened, openLibrary } from '../store/open.ts'
import { withCluster } from './cluster.ts'
import { readDocuments } from './documents.ts'
import { exitCodes } from './exit.ts'
import { givenFiles } from './given-files.ts'
import { type Showing, writeOutput } from './output.ts'
import { Talk } from './talk.ts'

/** Options that every command has, or every one that looks into sources. */
export interface Common extends Showing {
  readonly sources?: readonly string[]
  readonly meta?: string
  readonly library?: string
  readonly jobs?: string
  readonly strictSources?: boolean
  readonly failOn?: Failure
  /** Goes by no file that was not named: no configuration and no decisions are looked for. */
  readonly alone?: boolean
}

/** Whether an operation needs a library: of sources named behind it, or with --sources. */
export function looksIntoSources({ asksSources, operands }: Operation): boolean {
  return asksSources || operands.some(({ takes }) => takes === 'sources')
}

/**
 * Runs one operation for the command line: opens what was named, asks, shows the answer, sets the exit code. `given` is
 * what was typed for each operand.
 */
export async function perform(
  operation: Operation,
  given: readonly (readonly string[])[],
  options: Common & Record<string, unknown>,
  signal: AbortSignal,
): Promise<void> {
  const talk = new Talk(options)
  const own = Object.fromEntries(operation.options.map(({ name }) => [name, optionOf(options[camel(name)])]))
  const taken = (takes: Operand['takes']): string[] =>
    operation.operands.flatMap((operand, i) => (operand.takes === takes ? (given[i] ?? []) : []))
  const [named, words] = [taken('documents'), taken('words')]
  const beside = [...named, ...taken('sources')]
  const { files, found } = givenFiles(operation, beside, own, options.alone !== true)
  operation.examine?.({ options: own, files, words })
  for (const path of found) talk.remark(`Going by ${path}.`)
  const sources = operation.asksSources ? options.sources : taken('sources')
  const opened = looksIntoSources(operation)
    ? await openSources({ ...options, sources: sources ?? [] }, talk, signal)
    : null
  try {
    const documents = await readDocuments(named, opened?.library ?? null, (words) => talk.remark(words))
    for (const document of documents)
      for (const remark of document.remarks) talk.remark(`${document.path}: ${remark}`)
    const host = opened ? withCluster(opened.library, opened.folder, signal) : nothing
    const answer = await operation.run({ documents, words, options: own, files }, host)
    writeOutput(answer, options, talk, opened?.folder ?? null)
    process.exitCode = exitCodeOf(answer, options)
  } finally {
    opened?.library.close()
    talk.end()
  }
}

const nothing: Host = {
  sources: [],
  segments: [],
  has: () => false,
  keyOf: () => null,
  open: (key): Document => {
    throw new RangeError(`Cannot open document ${key}: no sources were named`)
  },
}

function requireSources(sources: readonly string[]): void {
  if (sources.length === 0)
    throw new StemmaError(
      'misuse',
      'Nothing to check against: name files or folders with --sources, as in "stemma check draft.docx --sources letters/".',
    )
  for (const source of sources)
    if (!existsSync(source))
      throw new StemmaError('misuse', `There is no file or folder "${source}". Check the name.`)
}

/** Opens the sources that the options name, read up to date, and says so. */
export async function openSources(
  options: Pick<Common, 'sources' | 'library' | 'meta' | 'jobs'>,
  talk: Talk,
  signal: AbortSignal,
): Promise<Opened> {
  requireSources(options.sources ?? [])
  const opened = await openLibrary({
    named: options.sources ?? [],
    folder: options.library ?? null,
    meta: options.meta ?? null,
    jobs: jobsOf(options.jobs),
    env: process.env,
    signal,
    onProgress: (progress) => talk.progress(progress),
    onWaiting: () => talk.remark('Waiting: another Stemma is reading the same sources.'),
  })
  for (const remark of opened.remarks) talk.remark(remark)
  talk.refreshed(opened.refreshed)
  return opened
}

/** How many files to read at a time, as it was typed. */
export function jobsOf(jobs: string | undefined): number {
  if (jobs === undefined) return Math.min(4, availableParallelism())
  const count = Number(jobs)
  if (!Number.isInteger(count) || count < 1)
    throw new StemmaError('misuse', `--jobs takes a whole number from 1, not "${jobs}".`)
  return count
}

function optionOf(value: unknown): string | undefined {
  return value === undefined || value === false ? undefined : String(value)
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function exitCodeOf({ findings, unread, failOn: usual }: Answer, { failOn, strictSources }: Common): number {
  if (strictSources && unread.length > 0) return exitCodes.unread
  const floor = failOn ?? usual ?? 'error'
  if (floor === 'never') return 0
  const loud = findings.some(
    ({ severity, suppressed }) => suppressed === null && isAtLeast(severity as Severity, floor),
  )
  return loud ? exitCodes.findings : 0
}
