import type { CheckReport } from '../../finding/check-report.ts'
import { explanations } from '../../finding/explanation.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Passage } from '../../judge/passage.ts'
import type { Profile } from '../../judge/profile.ts'
import { severityOf, type Verdict } from '../../judge/verdict.ts'
import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import { reasonOf } from '../suppression.ts'
import { written } from '../written.ts'
import { pathIri } from './path-iri.ts'
import { type Places, placesIn } from './places.ts'

/**
 * The findings of a check as SARIF 2.1.0. All rules are listed, whether they found anything or not, so that a program
 * that keeps findings can close those that are gone. A region is given only where it holds of the file itself.
 */
export function checkSarif(report: CheckReport, version: string): string {
  const places = placesIn(report)
  const rules = rulesOf(report.profile)
  const unread = new Map(report.sources.map(({ problem, path }) => [problem, path]))
  return written({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stemma', version, semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: report.documents.map(({ path }) => ({ location: { uri: pathIri(path) } })),
        results: report.findings.map((finding) =>
          resultOf(
            finding,
            rules.findIndex(({ id }) => id === finding.rule),
            places,
            unread,
          ),
        ),
      },
    ],
  })
}

interface SarifRule {
  readonly id: string
}

function rulesOf(profile: Profile): readonly SarifRule[] {
  return explanations()
    .filter(({ kind }) => kind === 'verdict' || kind === 'finding')
    .map(({ kind, rule, name, meaning }) => ({
      id: kind === 'verdict' ? `quote/${rule}` : rule,
      shortDescription: { text: name },
      fullDescription: { text: meaning },
      help: { text: `${meaning} More: stemma explain ${rule}` },
      ...(kind === 'verdict'
        ? { defaultConfiguration: { level: severityOf(rule as Verdict, profile) } }
        : {}),
    }))
}

function resultOf(
  { rule, severity, message, passages, fingerprint, suppressed }: Finding,
  ruleIndex: number,
  places: Places,
  unread: ReadonlyMap<string | null, string>,
): object {
  const [own, ...others] = passages
  const path = unread.get(message)
  const locations = own
    ? [locationOf(own, places)]
    : path !== undefined
      ? [{ physicalLocation: { artifactLocation: { uri: pathIri(path) } } }]
      : []
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: severity,
    message: { text: message },
    locations,
    relatedLocations: others.map((passage, i) => ({ id: i + 1, ...locationOf(passage, places) })),
    partialFingerprints: { 'stemma/v1': fingerprint },
    ...(suppressed
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: reasonOf(suppressed) }] }
      : {}),
  }
}

function locationOf(passage: Passage, places: Places): object {
  const document = places.document(passage.document)
  const region = isTheFile(document) ? lineRegion(passage, places) : fileRegion(passage, document)
  return {
    physicalLocation: {
      artifactLocation: { uri: pathIri(document.path) },
      ...(region ? { region: { ...region, snippet: { text: passage.exact } } } : {}),
    },
    logicalLocations: [{ fullyQualifiedName: `${passage.document}, ${passage.label}` }],
    message: { text: `${passage.label}: “${passage.exact}”` },
  }
}

/** Whether the text is the file's, character by character, so that its lines are the file's. */
function isTheFile({ path, text, origins: [first, second] }: Document): boolean {
  // What was kept of a source has no origins; a plain text needs none.
  if (first === undefined) return /\.te?xt$/i.test(path)
  return second === undefined && first.entry === null && first.at === 0 && first.to === text.length
}

function lineRegion({ document, from, to }: Passage, places: Places): object {
  const [start, end] = [places.at(document, from), places.at(document, to)]
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
  }
}

/** Where the file has the characters of a span; null for what is packed in an archive or drawn on a page. */
function fileRegion({ from, to }: Span, { origins }: Document): object | null {
  const [first, last] = [from, to - 1].map((at) => {
    const origin = origins.find((one) => one.from <= at && at < one.to && one.entry === null)
    return origin && origin.at + at - origin.from
  })
  if (first === undefined || last === undefined || last < first) return null
  return { charOffset: first, charLength: last + 1 - first }
}
