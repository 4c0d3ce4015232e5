import type { Judgement } from '../judge/judgement.ts'
import { passageOf } from '../judge/passage.ts'
import type { Profile } from '../judge/profile.ts'
import { type Ruling, rulingOf, worse } from '../judge/verdict.ts'
import type { Directive, Document } from '../text/document.ts'
import { words } from '../text/word.ts'
import type { Baseline } from './baseline.ts'
import { readDirective } from './directive.ts'
import type { Finding, Suppressed } from './finding.ts'
import { fingerprints } from './fingerprint.ts'
import type { Decision, Review } from './review.ts'

/** What was decided about findings outside of the drafts. */
export interface Decided {
  /** The later ones have the last word. */
  readonly reviews: readonly Review[]
  readonly baseline: Baseline | null
}

export const nothingDecided: Decided = { reviews: [], baseline: null }

/** What a suppression is worked out from. */
export interface Case {
  readonly drafts: readonly Document[]
  readonly judgements: readonly Judgement[]
  readonly profile: Profile
  readonly decided: Decided
}

/**
 * The findings, with those suppressed that a comment in the draft, a review or a baseline speaks of, and behind them
 * findings about comments and decisions that do not hold. None is left out. A review that rejects a finding keeps it
 * standing, whatever else suppresses it.
 */
export function suppressed(
  findings: readonly Finding[],
  { drafts, judgements, profile, decided }: Case,
): Finding[] {
  const orders = drafts.flatMap(ordersIn)
  const byQuotation = new Map(judgements.map((one) => [one.quotation.id, one]))
  const obeyed = new Set<Order>()
  const inline = findings.map((finding): Finding => {
    const judgement = byQuotation.get(finding.quotation ?? '')
    if (!judgement) return finding
    const here = orders.filter((order) => isAbout(order, judgement))
    const calling = callingFor(judgement, profile)
    const heeded = here.filter(({ rules }) => [finding.rule, ...calling].some((rule) => rules.includes(rule)))
    for (const order of heeded) obeyed.add(order)
    const rules = new Set(heeded.flatMap((order) => order.rules))
    const covers = rules.has(finding.rule) || (calling.length > 0 && calling.every((code) => rules.has(code)))
    const reason = [...new Set(heeded.map((order) => order.reason))].join('; ')
    return covers ? { ...finding, suppressed: { reason, who: null, when: null } } : finding
  })
  const useless = orders.filter((order) => order.fault !== null || !obeyed.has(order)).map(uselessness)
  const all = [...inline, ...numbered(useless), ...decided.reviews.flatMap(faultsOf)]
  const decisions = new Map(
    decided.reviews.flatMap((review) =>
      review.decisions.map((one) => [`${one.fingerprint} ${one.rule}`, one]),
    ),
  )
  return all.map((finding) => ({ ...finding, suppressed: ruled(finding, decisions, decided.baseline) }))
}

function ruled(
  finding: Finding,
  decisions: ReadonlyMap<string, Decision>,
  baseline: Baseline | null,
): Suppressed | null {
  const key = `${finding.fingerprint} ${finding.rule}`
  const decision = decisions.get(key)
  if (decision?.decision === 'rejected') return null
  if (finding.suppressed) return finding.suppressed
  if (decision?.decision === 'accepted')
    return { reason: decision.reason ?? '', who: decision.who, when: decision.when }
  return baseline?.known.has(key)
    ? { reason: `in the baseline ${baseline.name}`, who: null, when: null }
    : null
}

/** A comment in a draft, read. */
interface Order {
  readonly draft: Document
  readonly directive: Directive
  readonly rules: readonly string[]
  readonly reason: string
  /** Why it asks for nothing; null where it does. */
  readonly fault: { readonly rule: string; readonly message: string } | null
}

function ordersIn(draft: Document): Order[] {
  return draft.directives.map((directive) => {
    const read = readDirective(directive.words)
    return 'message' in read
      ? { draft, directive, rules: [], reason: '', fault: read }
      : { draft, directive, ...read, fault: null }
  })
}

/** The quotation begins in the line or block behind the comment. */
function isAbout({ draft, directive }: Order, { quotation }: Judgement): boolean {
  return quotation.document === draft.id && directive.from <= quotation.from && quotation.from < directive.to
}

/**
 * The codes that would be a finding each by itself: to suppress it by codes is to name them all. None where they do
 * not come to the verdict that was given, so that no code hides what was found otherwise.
 */
function callingFor({ verdict, edits, effects, provenance }: Judgement, profile: Profile): string[] {
  const coded = [
    ...edits.map(({ code, marked }) => [code, marked ? 'marked' : 'unmarked'] as const),
    ...effects.map(({ code, where, grade }) => [code, `${where}:${grade}`] as const),
    ...provenance.map(({ code }) => [code, 'any'] as const),
  ].map(([code, when]) => ({ code, ruling: rulingOf(code, when, profile) }))
  const all = coded.reduce((sum, { ruling }) => worse(sum, ruling), {
    verdict: 'exact',
    severity: 'none',
  } as Ruling)
  return all.verdict === verdict
    ? coded.flatMap(({ code, ruling }) => (ruling.severity === 'none' ? [] : [code]))
    : []
}

function uselessness({ draft, directive, fault }: Order): Finding {
  const message = `The comment “${directive.words}” suppresses nothing: no quotation that begins in the line behind it has such a finding. Remove it, or put it before the line that is meant.`
  return {
    rule: fault?.rule ?? 'suppression/unused',
    severity: fault ? 'warning' : 'note',
    message: fault?.message ?? message,
    passages: [passageOf(draft, directive)],
    fingerprint: '',
    quotation: null,
    suppressed: null,
  }
}

function faultsOf({ name, faults }: Review): Finding[] {
  return numbered(
    faults.map(({ line, rule, problem }) => ({
      rule,
      severity: 'warning',
      message: `${name}, line ${line}: ${problem}`,
      passages: [],
      fingerprint: '',
      quotation: null,
      suppressed: null,
    })),
  )
}

/** The findings with fingerprints of their own words. */
function numbered(findings: readonly Finding[]): Finding[] {
  const own = fingerprints(findings.map(({ message }) => words(message).map(({ key }) => key)))
  return findings.map((finding, i) => ({ ...finding, fingerprint: own[i]! }))
}
