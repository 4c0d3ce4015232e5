import type { CheckReport } from '../../src/finding/check-report.ts'
import type { Judgement } from '../../src/judge/judgement.ts'
import { isAtLeast } from '../../src/judge/verdict.ts'
import { check } from '../../src/library/check.ts'
import { readBytes } from '../../src/read/read.ts'
import type { Document } from '../../src/text/document.ts'
import { hostOf } from '../../test/kit/checked.ts'
import type { Case, Source } from './case.ts'

/** What Stemma said of a case, and where it was wrong. */
export interface Outcome {
  readonly case: Case
  readonly judgement: Judgement | null
  readonly codes: readonly string[]
  /** Each a few words; empty where all is right. */
  readonly faults: readonly Fault[]
}

export type FaultKind = 'verdict' | 'severity' | 'missing' | 'surplus' | 'accused' | 'passed' | 'unseen'

export interface Fault {
  readonly kind: FaultKind
  readonly what: string
}

/** Reads a case's texts as files of their kind, checks the draft, and compares. */
export async function tried(one: Case): Promise<Outcome> {
  const draft = await read(one.draft, 'draft.md', one.language)
  const sources = await Promise.all(one.sources.map(sourceDocument))
  const report = check([draft], { base: one.house, overrides: {} }, hostOf(sources))
  return compared(one, report)
}

async function read(text: string, name: string, language: string): Promise<Document> {
  const reading = await readBytes({ bytes: new TextEncoder().encode(text), name })
  if ('problem' in reading) throw new RangeError(`Cannot read ${name} of a case: ${reading.problem}`)
  return { ...reading, id: name, path: name, language }
}

async function sourceDocument(source: Source): Promise<Document> {
  const { file, title, author, date, language, pages } = source
  const document = await read(source.text, file, language)
  return {
    ...document,
    title,
    author,
    date,
    pages: pages.map(({ from, label }, i) => ({
      from,
      to: pages[i + 1]?.from ?? document.text.length,
      label,
      scan: i + 1,
    })),
  }
}

function compared(one: Case, { judgements }: CheckReport): Outcome {
  const judgement =
    judgements.filter(({ quotation }) => quotation.document === 'draft.md')[one.quotation - 1] ?? null
  if (!judgement)
    return {
      case: one,
      judgement,
      codes: [],
      faults: [{ kind: 'unseen', what: `no quotation ${one.quotation} was found` }],
    }
  const { verdict, severity, edits, effects, provenance } = judgement
  const codes = [...new Set([...edits, ...effects, ...provenance].map(({ code }) => code))]
  const faults: Fault[] = []
  const fault = (kind: FaultKind, what: string): void => {
    faults.push({ kind, what })
  }
  if (!one.verdicts.includes(verdict)) fault('verdict', `${verdict} instead of ${one.verdicts.join(' or ')}`)
  if (one.severity && severity !== one.severity) fault('severity', `${severity} instead of ${one.severity}`)
  for (const code of one.codes) if (!codes.includes(code as never)) fault('missing', `${code} is missing`)
  for (const code of one.not) if (codes.includes(code as never)) fault('surplus', `${code} is too much`)
  if (one.faithful && isAtLeast(severity, 'warning'))
    fault('accused', `a ${severity} on a faithful quotation`)
  if (isGrave(one) && !isAtLeast(severity, 'warning'))
    fault('passed', 'a change of meaning passes below warning')
  return { case: one, judgement, codes, faults }
}

/** A reversal, a swallowed condition, a lifted embedding, a splice or a misattribution. */
export function isGrave({ verdicts, faithful, severity }: Case): boolean {
  const grave: readonly string[] = [
    'meaning-changed',
    'cut-hides',
    'out-of-context',
    'spliced',
    'misattributed',
  ]
  return !faithful && severity !== 'note' && grave.includes(verdicts[0]!)
}
