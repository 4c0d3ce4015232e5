import { didYouMean } from './nearest.ts'

/** What may be decided about a finding. */
export const decisions = ['accepted', 'rejected', 'undecided'] as const

/**
 * A line of `stemma.review.jsonl`: what somebody decided about a finding. "accepted": it was looked at, and the draft
 * stays as it is; "rejected": the draft is to be mended, whatever else suppresses the finding; "undecided": as if
 * nothing had been decided.
 */
export interface Decision {
  readonly fingerprint: string
  /** Of the finding: "quote/altered". */
  readonly rule: string
  readonly decision: (typeof decisions)[number]
  /** Never null where the decision is "accepted". */
  readonly reason: string | null
  readonly who: string | null
  /** ISO 8601. */
  readonly when: string | null
}

/** A line that does not hold, counted from 1, and why. */
export interface ReviewFault {
  readonly line: number
  readonly rule: 'suppression/no-reason' | 'suppression/not-understood'
  readonly problem: string
}

/** The decisions of a file, in its order: of two about one finding, the later holds. */
export interface Review {
  readonly name: string
  readonly decisions: readonly Decision[]
  readonly faults: readonly ReviewFault[]
}

/** Reads a file of decisions. A line that does not hold is a fault beside those that do. */
export function parseReview(text: string, name: string): Review {
  const found: Decision[] = []
  const faults: ReviewFault[] = []
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '') continue
    const read = decisionIn(line)
    if ('problem' in read) faults.push({ line: i + 1, ...read })
    else found.push(read)
  }
  return { name, decisions: found, faults }
}

/** The line to append for a decision, its line end with it. `parseReview` gives back the same decision. */
export function reviewLine({ fingerprint, rule, decision, reason, who, when }: Decision): string {
  return `${JSON.stringify({ fingerprint, rule, decision, reason, who, when })}\n`
}

type Misread = Omit<ReviewFault, 'line'>

function decisionIn(line: string): Decision | Misread {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return misread('is no JSON. Every line is one decision, an object by itself')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return misread('is no JSON object. Every line is one decision, an object by itself')
  const { fingerprint, rule, decision, reason, who, when } = value as Record<string, unknown>
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint))
    return misread('has no "fingerprint" of 16 hexadecimal digits, as "stemma check --format json" gives one')
  if (typeof rule !== 'string' || rule === '') return misread('has no "rule", such as "quote/altered"')
  const known = decisions.find((one) => one === decision)
  if (known === undefined) {
    const meant = typeof decision === 'string' ? didYouMean(decision, decisions) : ''
    return misread(`has no "decision" that is one of ${decisions.join(', ')}.${meant}`)
  }
  for (const [name, one] of Object.entries({ reason, who, when }))
    if (one !== undefined && one !== null && typeof one !== 'string')
      return misread(`has a "${name}" that is no text`)
  const words = (one: unknown): string | null => (typeof one === 'string' ? one : null)
  if (known === 'accepted' && (words(reason) ?? '').trim() === '')
    return {
      rule: 'suppression/no-reason',
      problem:
        'accepts a finding without a reason, so it suppresses nothing. Append the line again with a "reason".',
    }
  return {
    fingerprint,
    rule,
    decision: known,
    reason: words(reason),
    who: words(who),
    when: words(when),
  }
}

function misread(why: string): Misread {
  return { rule: 'suppression/not-understood', problem: `${why}${/[.?]$/.test(why) ? '' : '.'}` }
}
