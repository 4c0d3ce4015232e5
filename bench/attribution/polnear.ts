import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { attributions } from '../../src/quote/attribution/attribution.ts'
import { quotations } from '../../src/quote/quotations.ts'
import { paragraphs } from '../../src/text/paragraph.ts'
import { sentences } from '../../src/text/sentence.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import { plainDocument } from '../../test/kit/checked.ts'
import { hashOf } from '../fidelity/pair.ts'
import { type Labelled, standOff } from './stand-off.ts'
import { type Figures, noFigures, type Part, parts, tableOf, tally } from './table.ts'

// Attributions against PolNeAR's articles. The articles fall into two halves by the hash of their names: without an
// argument the seen half, with --kept the other, of which only the table is shown; --misses prints the sentences that
// are taken or left wrongly (seen half only); --write keeps the table of both halves.
const folder = new URL('../../../shared/corpora/attribution/polnear/dev/', import.meta.url)
const args = new Set(process.argv.slice(2))

if (!existsSync(folder))
  process.stdout.write('PolNeAR is not here (../shared/corpora/attribution/polnear): nothing measured.\n')
else if (args.has('--write')) {
  const table = tableOf({ seen: measured('seen'), kept: measured('kept') })
  writeFileSync(new URL('polnear.md', import.meta.url), `${table}\n`)
  process.stdout.write(`${table}\n`)
} else {
  const half = args.has('--kept') ? 'kept' : 'seen'
  process.stdout.write(`${tableOf({ [half]: measured(half) })}\n`)
}

function measured(half: 'seen' | 'kept'): Figures {
  const figures = noFigures()
  const labels = readdirSync(new URL('attributions/', folder)).sort()
  for (const name of readdirSync(new URL('text/', folder)).sort()) {
    const stem = name.replace(/\.txt$/, '')
    if ((hashOf(stem) % 2 === 1) !== (half === 'kept')) continue
    // Two articles have six annotators each; the first stands for them.
    const label = labels.find((one) => one.startsWith(stem))!
    const text = readFileSync(new URL(`text/${name}`, folder), 'utf8')
    const gold = standOff(text, readFileSync(new URL(`attributions/${label}`, folder), 'utf8'))
    compare(figures, text, gold, half === 'seen' && args.has('--misses'))
  }
  process.stderr.write(
    `${half}: ${(figures.characters / figures.milliseconds / 1000).toFixed(1)} MB/s, finding the quotations aside\n`,
  )
  return figures
}

function compare(figures: Figures, text: string, gold: readonly Labelled[], misses: boolean): void {
  const document = plainDocument('article.txt', text)
  const found = quotations(document)
  const start = performance.now()
  const own = outermost(attributions(document, found))
  figures.milliseconds += performance.now() - start
  figures.characters += text.length
  figures.articles++
  const [wanted, given] = [all(gold), all(own)]
  const [wantedCues, givenCues] = [gold.flatMap((one) => one.cue), own.flatMap((one) => one.cue)]
  for (const paragraph of paragraphs(text))
    for (const sentence of sentences(text, paragraph)) {
      const [is, said] = [holds(wanted, sentence), holds(given, sentence)]
      figures.sentences.add(is, said)
      figures.cues.add(holds(wantedCues, sentence), holds(givenCues, sentence))
      if (misses && is !== said)
        process.stdout.write(`${is ? 'MISSED' : 'WRONG '} ${drawn(text, sentence, is ? gold : own)}\n`)
    }
  for (const part of parts) tally(figures.spans[part], spansOf(gold, part), spansOf(own, part))
}

/** PolNeAR gives every word to at most one attribution: what stands in another's content is left out. */
function outermost(list: readonly Labelled[]): Labelled[] {
  return list.filter(
    (one) =>
      !list.some(
        (outer) =>
          outer !== one &&
          one.cue.length > 0 &&
          outer.content.some((span) => span.from <= one.cue[0]!.from && one.cue[0]!.to <= span.to),
      ),
  )
}

function all(list: readonly Labelled[]): Span[] {
  return list.flatMap((one) => [...one.source, ...one.cue, ...one.content])
}

function spansOf(list: readonly Labelled[], part: Part): Span[] {
  return list.flatMap((one) => one[part])
}

function holds(spans: readonly Span[], sentence: Span): boolean {
  return spans.some((span) => overlaps(span, sentence))
}

function drawn(text: string, sentence: Span, list: readonly Labelled[]): string {
  const marks = list.flatMap((one) =>
    parts.flatMap((part) =>
      one[part]
        .filter((span) => overlaps(span, sentence))
        .map(
          (span) =>
            `${part[0]}=${text.slice(Math.max(span.from, sentence.from), Math.min(span.to, sentence.to)).slice(0, 60)}`,
        ),
    ),
  )
  return `${text.slice(sentence.from, sentence.to).replace(/\s+/g, ' ')}\n         ${marks.join(' | ')}`
}
