import type { CheckReport } from '../../finding/check-report.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { Document } from '../../text/document.ts'
import { countUpTo } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import { reasonOf, suppressedQuotations } from '../suppression.ts'
import { written } from '../written.ts'
import { pathIri } from './path-iri.ts'
import { type Places, placesIn } from './places.ts'

/** Units of context on either side of quoted words. */
const CONTEXT = 32

/**
 * The check as one page of W3C Web Annotations (JSON-LD): for each quotation one that assesses it, and for each of its
 * places in a source one that links the two. Positions count Unicode code points of the text, as the model asks.
 */
export function checkAnnotations(report: CheckReport, version: string): string {
  const places = placesIn(report)
  const decided = suppressedQuotations(report)
  const targetOf = targetsIn(places)
  const items = report.judgements.flatMap((judgement) => {
    const { quotation, pieces } = judgement
    const id = `urn:stemma:quotation:${report.fingerprints.get(quotation.id)!}:${encodeURIComponent(quotation.id)}`
    const generator = { id: 'urn:stemma', type: 'Software', name: `Stemma ${version}` }
    const quiet = decided.get(quotation.id)
    const assessment = {
      id,
      type: 'Annotation',
      motivation: 'assessing',
      generator,
      body: bodies(judgement, quiet ? reasonOf(quiet) : null),
      target: targetOf(quotation.document, quotation),
    }
    const links = pieces.map(({ quotation: part, source }, i) => ({
      id: `${id}:${i + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      generator,
      target: [targetOf(quotation.document, part), targetOf(source.document, source)],
    }))
    return [assessment, ...links]
  })
  return written({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:stemma:check',
    type: 'AnnotationPage',
    items,
  })
}

function bodies({ verdict, severity, message, suggestion }: Judgement, decision: string | null): object[] {
  const text = (purpose: string, value: string, language?: string): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...(language === undefined ? {} : { language }),
  })
  return [
    text('classifying', verdict),
    text('tagging', severity),
    text('assessing', message, 'en'),
    ...(suggestion === null ? [] : [text('editing', suggestion)]),
    ...(decision === null ? [] : [text('moderating', decision)]),
  ]
}

/** Makes the targets of passages; code points are counted once for each document. */
function targetsIn(places: Places): (document: string, span: Span) => object {
  const counters = new Map<string, (unit: number) => number>()
  return (id, { from, to }) => {
    const document = places.document(id)
    const pointAt = counters.get(id) ?? pointCounter(document.text)
    counters.set(id, pointAt)
    const { text } = document
    const scan = places.passage(id, { from, to }).scan
    return {
      type: 'SpecificResource',
      source: pathIri(document.path),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(from, to),
          prefix: text.slice(whole(text, Math.max(0, from - CONTEXT)), from),
          suffix: text.slice(to, whole(text, Math.min(text.length, to + CONTEXT))),
        },
        { type: 'TextPositionSelector', start: pointAt(from), end: pointAt(to) },
        ...(isPdf(document) && scan !== null
          ? [
              {
                type: 'FragmentSelector',
                conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
                value: `page=${scan}`,
              },
            ]
          : []),
      ],
    }
  }
}

function isPdf({ path }: Document): boolean {
  return path.toLowerCase().endsWith('.pdf')
}

/** A place that does not part the two halves of a character. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit < 0xe000 ? at + 1 : at
}

/** Tells how many code points stand before a unit. */
function pointCounter(text: string): (unit: number) => number {
  // Second halves of characters of two units: each makes one code point less.
  const halves = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1)
  return (unit) => unit - countUpTo(halves, unit - 1)
}
