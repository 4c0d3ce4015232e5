import { CommanderError } from 'commander'
import { StemmaError } from '../index.ts'
import { exitCodes } from './exit.ts'
import { programOf } from './program.ts'

/** Runs the command line. Sets the exit code and lets the process end by itself, so that all output is written. */
export async function run(): Promise<void> {
  const abort = new AbortController()
  process.once('SIGINT', () => abort.abort())
  process.once('SIGTERM', () => abort.abort())
  // A reader that stops reading, such as "head", ends the output and is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : exitCodes.internal),
  )
  try {
    await programOf(abort.signal).parseAsync(process.argv)
  } catch (error) {
    process.exitCode = told(error)
  }
}

function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.misuse
  if (error instanceof StemmaError) {
    process.stderr.write(`stemma: ${error.message}\n`)
    return error.code === 'interrupted'
      ? exitCodes.interrupted
      : error.code === 'misuse'
        ? exitCodes.misuse
        : exitCodes.internal
  }
  process.stderr.write(
    `stemma: an error inside Stemma, not in your files. Please report it with what follows.\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return exitCodes.internal
}
