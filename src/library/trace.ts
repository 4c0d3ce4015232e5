import type { Trace, TracedEntry, TracedWitness } from '../finding/trace-report.ts'
import { editsOf } from '../judge/edit/edits.ts'
import { passageOf } from '../judge/passage.ts'
import { type Quoted, quoted } from '../judge/quoted.ts'
import { comparisonOf } from '../judge/witness.ts'
import { isMet } from '../match/align.ts'
import { fewTexts, locate } from '../match/locate.ts'
import { sourceSpan, weightOf } from '../match/placement.ts'
import type { Piece, Standing } from '../match/standing.ts'
import { apparatus, type Entry } from '../match/trace/apparatus.ts'
import { type Carried, collate, type Place } from '../match/trace/collation.ts'
import { treeOf } from '../match/trace/tree.ts'
import { bareReading } from '../text/bare-reading.ts'
import type { Document } from '../text/document.ts'
import { compareUnits } from '../text/order.ts'
import { covers, hull, type Span } from '../text/span.ts'
import { parseWhen } from '../time/when.ts'
import { citing } from './cites.ts'
import type { Host } from './host.ts'
import { openedFrom } from './opened.ts'

/** Finds every place where words stand, as they are or varied, and lays the places beside each other. */
export function trace(query: string, host: Host): Trace {
  const draft = { ...bareReading(query), id: '', path: '' }
  const asked = quoted(query, [[{ from: 0, to: query.length }]], [])
  const keys = asked.words.map(({ key }) => key)
  const [standings] = locate([asked.words], host, [new Set(fewTexts(host))])
  const opened = openedFrom(host)
  const cites = citing(host, opened)
  const found = distinct(standings ?? [], keys).map((standing) => {
    const document = opened.open(standing.pieces[0]!.placement.text.key)
    const span = standing.pieces.map(({ placement }) => sourceSpan(placement)!).reduce(hull)
    const documentDate = document.date === null ? null : parseWhen(document.date)
    const part = document.parts.find((one) => covers(one, span))
    const date = part?.date ? parseWhen(part.date) : documentDate
    const edits = standing.pieces.flatMap(
      (piece) => editsOf(comparisonOf({ draft, quoted: asked }, document, piece)).edits,
    )
    return { standing, document, span, date, documentDate, edits, cites: cites(document, span) }
  })
  found.sort(
    (a, b) =>
      compareUnits(a.date?.earliest ?? '￿', b.date?.earliest ?? '￿') ||
      compareUnits(a.document.id, b.document.id) ||
      a.span.from - b.span.from,
  )
  const witnesses = found.map(({ document, span, date, documentDate, edits }, i): TracedWitness => {
    const before = found.slice(0, i).filter((other) => other.document === document).length
    return {
      id: before === 0 ? document.id : `${document.id}#${before + 1}`,
      siglum: siglumOf(i),
      passage: passageOf(document, span),
      date,
      documentDate,
      kind: edits.length === 0 ? 'exact' : 'variant',
      edits,
    }
  })
  const carried = found.map(({ standing }) => standing.pieces.map((piece) => carriedBy(piece)))
  const places = collate(keys, carried)
  const relatives = witnesses.map(({ id, date }, i) => ({
    id,
    readings: places.map(({ readings }) => readings[i]?.key ?? null),
    when: date,
    cites: found[i]!.cites,
  }))
  const printed = (place: Place, witness: number): string => printedAt(place, witness, found[witness]!)
  return {
    query,
    witnesses,
    apparatus: apparatus(keys, places).map((entry, i) =>
      tracedEntry(entry, query, asked, witnesses, (witness) => printed(places[i]!, witness)),
    ),
    tree: treeOf(relatives),
    documents: opened.all(),
  }
}

/** Of standings that overlap, the best; none that has only the small words of the passage. */
function distinct(standings: readonly Standing[], keys: readonly string[]): Standing[] {
  const kept: Standing[] = []
  for (const one of standings) {
    const isOneText = new Set(one.pieces.map(({ placement }) => placement.text)).size === 1
    if (isOneText && carries(keys, one) && !kept.some((other) => overlap(one, other))) kept.push(one)
  }
  return kept
}

/** A passage of so few telling words must have more of them in a place: one of two stands anywhere. */
const FEW = 6

/** Whether a place has enough of the words that tell: two of the passage's small words stand together anywhere. */
function carries(keys: readonly string[], { pieces }: Standing): boolean {
  const met = new Set(
    pieces.flatMap(({ from, placement }) =>
      placement.alignment.steps
        .filter(isMet)
        .flatMap(({ quoteFrom, quoteTo }) =>
          Array.from({ length: quoteTo - quoteFrom }, (_, i) => from + quoteFrom + i),
        ),
    ),
  )
  const telling = [...keys.keys()].filter((i) => weightOf(keys[i]!) === 1)
  const least = telling.length > FEW ? 1 / 2 : 2 / 3
  return telling.filter((i) => met.has(i)).length >= least * telling.length
}

function overlap(a: Standing, b: Standing): boolean {
  const spans = (one: Standing): { text: unknown; span: Span }[] =>
    one.pieces.map(({ placement }) => ({ text: placement.text, span: sourceSpan(placement)! }))
  return spans(a).some((x) =>
    spans(b).some((y) => x.text === y.text && x.span.from < y.span.to && y.span.from < x.span.to),
  )
}

function carriedBy({ from, placement }: Piece): Carried {
  return {
    words: placement.words,
    steps: placement.alignment.steps.map((step) => ({
      ...step,
      quoteFrom: step.quoteFrom + from,
      quoteTo: step.quoteTo + from,
    })),
  }
}

function printedAt(
  { readings }: Place,
  witness: number,
  { standing, document }: { readonly standing: Standing; readonly document: Document },
): string {
  const reading = readings[witness]
  if (!reading || reading.from === reading.to) return ''
  const { words } = standing.pieces[reading.stretch]!.placement
  const [first, last] = [words[reading.from]!, words[reading.to - 1]!]
  return document.text.slice(first.from, last.to).replace(/\s+/g, ' ')
}

function tracedEntry(
  { from, to, lemma, variants }: Entry,
  query: string,
  { words }: Quoted,
  witnesses: readonly TracedWitness[],
  printed: (witness: number) => string,
): TracedEntry {
  const at = { from: words[from]!.from, to: words[to - 1]!.to }
  return {
    at,
    lemma: query.slice(at.from, at.to),
    witnesses: lemma.map((i) => witnesses[i]!.id),
    readings: variants.map((variant) => ({
      text: printed(variant.witnesses[0]!),
      witnesses: variant.witnesses.map((i) => witnesses[i]!.id),
    })),
  }
}

/** A to Z, then AA, AB … */
function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${siglumOf(Math.floor(index / 26) - 1)}${letter}`
}
