import { type Baseline, parseBaseline } from '../finding/baseline.ts'
import { parseReview } from '../finding/review.ts'
import type { Decided } from '../finding/suppression.ts'
import type { House, Profile } from '../judge/profile.ts'
import type { Reference } from '../judge/reference.ts'
import { parseBibliography } from './bibliography.ts'
import { type Config, type Failure, noConfig, parseConfig } from './config.ts'
import { StemmaError } from './error.ts'
import type { Option, Request, TextFile } from './operation.ts'

/** The files that a check can be given, as options of the command. */
export const checkFiles: readonly Option[] = [
  {
    name: 'config',
    value: 'FILE',
    file: { found: { name: 'stemma.config.json', where: 'above' } },
    summary:
      'the project’s rules; found as stemma.config.json in the folder of the draft or above, up to the first with .git',
  },
  {
    name: 'review',
    value: 'FILE',
    file: { found: { name: 'stemma.review.jsonl', where: 'beside' } },
    summary: 'decisions about findings; found as stemma.review.jsonl beside the draft',
  },
  {
    name: 'baseline',
    value: 'FILE',
    file: { found: null },
    summary: 'an earlier check as JSON, whose findings are known',
  },
  {
    name: 'bibliography',
    value: 'FILE',
    file: { found: null },
    summary: 'the works that the drafts cite, as CSL-JSON, BibTeX or RIS',
  },
]

/** What a check goes by: whose rules, when to fail, and what was decided before. */
export interface CheckRequest {
  readonly profile: Profile
  readonly failOn: Failure | null
  readonly decided: Decided
  /** The works of the bibliography; none without one. */
  readonly references: readonly Reference[]
}

/** Reads what a check was given. Throws a StemmaError for a file of them that says nothing to go by. */
export function checkRequest({ options, files }: Pick<Request, 'options' | 'files'>): CheckRequest {
  const config = configOf(files.config ?? [])
  const [baseline] = files.baseline ?? []
  const [bibliography] = files.bibliography ?? []
  return {
    profile: {
      base: (options.profile as House | undefined) ?? config.profile ?? 'general',
      overrides: config.overrides,
    },
    failOn: config.failOn,
    decided: {
      reviews: (files.review ?? []).map(({ path, text }) => parseReview(text, path)),
      baseline: baseline ? baselineOf(baseline) : null,
    },
    references: bibliography ? referencesOf(bibliography) : [],
  }
}

function configOf([file, other]: readonly TextFile[]): Config {
  if (!file) return noConfig
  if (other)
    throw new StemmaError(
      'misuse',
      `The drafts are under different rules, ${file.path} and ${other.path}. Check them one after the other, or name one of the two with --config.`,
    )
  const config = parseConfig(file.text, file.path)
  if ('problem' in config) throw new StemmaError('misuse', config.problem)
  return config
}

function referencesOf({ path, text }: TextFile): readonly Reference[] {
  const references = parseBibliography(text, path)
  if ('problem' in references) throw new StemmaError('misuse', references.problem)
  return references
}

function baselineOf({ path, text }: TextFile): Baseline {
  const baseline = parseBaseline(text, path)
  if ('problem' in baseline) throw new StemmaError('misuse', baseline.problem)
  return baseline
}
