import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Answer, type Format, StemmaError } from '../index.ts'
import { settingFor, type Talk } from './talk.ts'

/** How the answer was asked to be shown. */
export interface Showing {
  readonly format: Format
  readonly output?: string
  readonly report?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
}

/** Shows an answer where it was asked to be shown. `folder` is where a report may be put that nobody gave a place. */
export function writeOutput(answer: Answer, showing: Showing, talk: Talk, folder: string | null): void {
  const show = answer.show[showing.format]
  if (!show) throw new StemmaError('misuse', `There is no format "${showing.format}" here.`)
  const report = writeReport(answer, showing, folder)
  talk.end()
  if (showing.output === undefined) {
    const shown = show(settingFor(process.stdout, showing, report))
    if (typeof shown !== 'string' && process.stdout.isTTY)
      throw new StemmaError(
        'misuse',
        'This is a file that a terminal cannot show. Say where to write it with --output, as in --output checked.docx.',
      )
    process.stdout.write(shown)
    return
  }
  writeTo(showing.output, show(settingFor(null, showing, report)))
  if (answer.summary) talk.remark(answer.summary)
}

/** Writes the page where it was asked for, or for a person at a terminal; its address, or null. */
function writeReport(
  answer: Answer,
  { report, format, output }: Showing,
  folder: string | null,
): string | null {
  const page = answer.show.html
  const atTerminal = format === 'text' && output === undefined && (process.stdout.isTTY ?? false)
  const path = report ?? (atTerminal && folder !== null ? join(folder, 'report.html') : undefined)
  if (!page || path === undefined) return null
  writeTo(path, page(settingFor(null, { color: false }, null)))
  return pathToFileURL(resolve(path)).href
}

function writeTo(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (cause) {
    throw new StemmaError('unwritable', `Cannot write to ${path}: ${(cause as Error).message}.`, { cause })
  }
}
