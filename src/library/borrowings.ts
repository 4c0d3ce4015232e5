import { borrowing, judgeBorrowing } from '../judge/borrowing.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Profile } from '../judge/profile.ts'
import { frameOf } from '../judge/provenance/frame.ts'
import { quoted } from '../judge/quoted.ts'
import type { Shelf } from '../match/locate.ts'
import { sharedRun } from '../match/shared.ts'
import { standings } from '../match/standing.ts'
import { cuts, type Document } from '../text/document.ts'
import { paragraphs } from '../text/paragraph.ts'
import { sentences } from '../text/sentence.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Host } from './host.ts'
import type { Opened } from './opened.ts'

/** Words that so many sources have are everybody's. */
const EVERYBODYS = 4
/** Units between two borrowings that are one. */
const NEAR = 4

/**
 * The stretches of a draft, outside of its quotations, that have a source's words without any sign. Sentence by sentence,
 * by the index alone: a run of nine words as they stand is found, a reworded one is nobody's fault.
 */
export function borrowings(
  draft: Document,
  quotations: readonly Span[],
  profile: Profile,
  host: Host,
  opened: Opened,
): Judgement[] {
  const skipped = cuts(draft.ranges)
  const shelf = without(host, draft)
  const spans = merged(draft, [...runs(draft, quotations, skipped, shelf)])
  return spans.flatMap((span, i) => {
    const quotation = borrowing(draft, span, i + 1)
    const words = quoted(draft.text, [[span]], skipped)
    const run = sharedRun(words.words, shelf)
    if (!run) return []
    const judgement = judgeBorrowing({
      draft,
      stretches: [quotation],
      quoted: words,
      frames: [frameOf(draft, quotation)],
      cited: [{ works: [], authors: [], absent: null }],
      standings: standings(words.words, [{ from: 0, to: words.words.length, placements: run.placements }]),
      near: new Set(),
      close: new Set(),
      sources: host.sources,
      profile,
      ...opened,
    })
    return judgement ? [judgement] : []
  })
}

function* runs(
  draft: Document,
  quotations: readonly Span[],
  skipped: readonly Span[],
  shelf: Shelf,
): Iterable<Span> {
  for (const paragraph of paragraphs(draft.text, skipped))
    for (const sentence of sentences(draft.text, paragraph)) {
      if (quotations.some((one) => overlaps(one, sentence))) continue
      const { words } = quoted(draft.text, [[sentence]], skipped)
      const run = sharedRun(words, shelf)
      if (run && run.placements.length > 0 && run.placements.length < EVERYBODYS)
        yield { from: words[run.from]!.from, to: words[run.to - 1]!.to }
    }
}

/** The shelf without the draft itself, which may be among its own sources. */
function without(host: Host, draft: Document): Shelf {
  const own = host.keyOf(draft.id)
  return { segments: host.segments, has: (key) => key !== own && host.has(key) }
}

/** Sentence after sentence of one borrowing. */
function merged({ text }: Document, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && span.from - last.to <= NEAR && !/\n\s*\n/.test(text.slice(last.to, span.from)))
      out[out.length - 1] = { from: last.from, to: span.to }
    else out.push(span)
  }
  return out
}
