import { type Baseline, parseBaseline } from '../finding/baseline.ts'
import type { CheckReport } from '../finding/check-report.ts'
import { parseReview } from '../finding/review.ts'
import type { Decided } from '../finding/suppression.ts'
import { type House, houses, type Profile } from '../judge/profile.ts'
import type { Reference } from '../judge/reference.ts'
import { summaryLine } from '../view/check-text.ts'
import { parseBibliography } from './bibliography.ts'
import { check } from './check.ts'
import { type Config, type Failure, noConfig, parseConfig } from './config.ts'
import { StemmaError } from './error.ts'
import type { Host } from './host.ts'
import type { Answer, Option, Request, TextFile } from './operation.ts'

/** What a check can be given, as options of the command: whose rules, and the files that it goes by. */
export const checkOptions: readonly Option[] = [
  {
    name: 'profile',
    value: 'HOUSE',
    choices: houses,
    summary: 'whose rules of quoting apply (those of the configuration, else general)',
  },
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

/** Checks the drafts as was asked; the answer shows the report in the ways given. */
export function checkAnswer(
  { documents, options, files }: Request,
  host: Host,
  show: (report: CheckReport) => Answer['show'],
): Answer {
  const { profile, decided, failOn, references } = checkRequest({ options, files })
  const report = check(documents, profile, host, decided, references)
  return {
    findings: report.findings,
    unread: report.sources.filter(({ problem }) => problem !== null),
    summary: summaryLine(report),
    failOn,
    show: show(report),
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
