/** What can go wrong with the machine rather than with a text; each maps to one exit code in the command line. */
export type ErrorCode = 'misuse' | 'library-unwritable' | 'library-damaged' | 'interrupted' | 'unwritable'

/** The one error that Stemma throws because of the machine: a disk, a lock, a file that is not there. */
export class StemmaError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'StemmaError'
    this.code = code
  }
}
