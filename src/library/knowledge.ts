import { type Gazetteer, gazetteerOf } from '../name/gazetteer.ts'
import { linkedPlaces } from '../name/linked-places.ts'
import type { Register } from '../name/register.ts'
import { parseWhen, type When } from '../time/when.ts'
import { StemmaError } from './error.ts'
import type { Option, Request, TextFile } from './operation.ts'
import { parseRegister, REGISTER_FILE } from './register.ts'

/** What the user says of names, places and dates. */
export interface Knowledge {
  readonly register: Register | null
  /** The user's own, looked into before the one that comes with Stemma. */
  readonly gazetteer: Gazetteer | null
  /** When the documents were written that do not say it. */
  readonly date: When | null
}

export const nothingKnown: Knowledge = { register: null, gazetteer: null, date: null }

/** What a user can say of names and places, as options of an operation. */
export const namesOptions: readonly Option[] = [
  {
    name: 'register',
    value: 'FILE',
    file: { found: { name: REGISTER_FILE, where: 'above' } },
    summary: `who is who, and who is not; found as ${REGISTER_FILE} in the folder of the files or above`,
  },
  {
    name: 'gazetteer',
    value: 'FILE',
    file: { found: null },
    summary: 'places of your own, as a Linked Places file',
  },
]

/** The same, and what he can say of dates. */
export const knowledgeOptions: readonly Option[] = [
  {
    name: 'date',
    value: 'YYYY-MM-DD',
    summary: 'when the documents were written that do not say it',
  },
  ...namesOptions,
]

/** Reads what the user said. Throws a StemmaError for what says nothing to go by. */
export function knowledgeOf({ options, files }: Pick<Request, 'options' | 'files'>): Knowledge {
  const date = options.date === undefined ? null : parseWhen(options.date)
  if (options.date !== undefined && date === null)
    throw new StemmaError(
      'misuse',
      `--date takes a day, a month or a year, as in 1926-12-10, not "${options.date}".`,
    )
  const [gazetteer] = files.gazetteer ?? []
  return {
    register: registerOf(files.register ?? []),
    gazetteer: gazetteer ? placesOf(gazetteer) : null,
    date,
  }
}

function registerOf([file, other]: readonly TextFile[]): Register | null {
  if (file && other)
    throw new StemmaError(
      'misuse',
      `The files are under different registers of names, ${file.path} and ${other.path}. Name one of the two with --register.`,
    )
  return file ? parseRegister(file.text, file.path) : null
}

function placesOf({ path, text }: TextFile): Gazetteer {
  const places = linkedPlaces(text, path)
  if ('problem' in places) throw new StemmaError('misuse', places.problem)
  return gazetteerOf(places)
}
