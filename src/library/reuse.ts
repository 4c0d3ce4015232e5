import type { ReuseReport, SharedPassage } from '../finding/reuse-report.ts'
import { plainKernels } from '../match/kernels.ts'
import { clusters } from '../match/pair/cluster.ts'
import { type Dated, directionOf } from '../match/pair/direction.ts'
import { type Match, matchesOf } from '../match/pair/match.ts'
import { chainsOf, type PairSettings, usualBits } from '../match/pair/pairs.ts'
import type { IndexedText } from '../match/segment.ts'
import type { Span } from '../text/span.ts'
import { parseWhen } from '../time/when.ts'
import { bytePlaces } from './byte-places.ts'
import type { Host } from './host.ts'

/** What a user asks of `reuse` beside the folder. */
export interface ReuseAsked {
  /** Words that a match has at least. */
  readonly leastWords: number
  readonly grams: PairSettings['grams']
}

/** Finds every passage that two sources of the host, or two places of one, share. */
export function reuse(host: Host, { leastWords, grams }: ReuseAsked): ReuseReport {
  const texts = textsOf(host)
  const words = texts.reduce((sum, text) => sum + text.words, 0)
  const kernels = host.kernels ?? plainKernels
  const settings = { grams, leastBits: usualBits(words), kernels, spill: host.spill?.() ?? null }
  const matches = matchesOf(texts, chainsOf(texts, settings), kernels).filter(
    (match) => match.words >= leastWords,
  )
  return {
    matches: shown(matches, texts, host),
    documents: documentsIn(matches, texts, host),
    searched: { documents: texts.length, words },
  }
}

/** The texts of the host in the order of their ids, so that nothing depends on how they were indexed. */
function textsOf({ segments, sources, keyOf, has }: Host): IndexedText[] {
  const byKey = new Map<number, IndexedText>()
  for (const segment of segments)
    for (const text of segment.texts) if (has(text.key)) byKey.set(text.key, text)
  return [...sources]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => {
      const text = byKey.get(keyOf(id) ?? -1)
      return text ? [text] : []
    })
}

function shown(matches: readonly Match[], texts: readonly IndexedText[], host: Host): SharedPassage[] {
  const open = bytePlaces(host)
  const cluster = clusters(matches)
  const facts = new Map(host.sources.map((one) => [host.keyOf(one.id), one]))
  return matches.map((match, i): SharedPassage => {
    const [a, b] = [texts[match.a]!, texts[match.b]!]
    const [one, other] = [open(a), open(b)]
    const spans = { a: one.spanOf(match.aFrom, match.aTo), b: other.spanOf(match.bFrom, match.bTo) }
    const dated = (text: IndexedText, span: Span): Dated => {
      const { id, date, parts } = facts.get(text.key)!
      const part = parts.find(({ from, to }) => from <= span.from && span.to <= to)
      return { name: id, when: parseWhen(part?.date ?? date ?? ''), cites: false }
    }
    const { borrower, reason } =
      match.a === match.b
        ? { borrower: null, reason: 'Both places are in one document.' }
        : directionOf(dated(a, spans.a), dated(b, spans.b))
    const { bits, eValue, words, identity, formulaic, blocks } = match
    return {
      id: `m${i + 1}`,
      a: one.passageOf(spans.a),
      b: other.passageOf(spans.b),
      bits,
      eValue,
      words,
      identity,
      blocks: Array.from({ length: blocks.length / 4 }, (_, block) => ({
        a: one.spanOf(blocks[4 * block]!, blocks[4 * block + 1]!),
        b: other.spanOf(blocks[4 * block + 2]!, blocks[4 * block + 3]!),
      })),
      formulaic,
      borrower,
      reason,
      cluster: `c${cluster[i]! + 1}`,
    }
  })
}

function documentsIn(
  matches: readonly Match[],
  texts: readonly IndexedText[],
  { sources, keyOf }: Host,
): ReuseReport['documents'] {
  const keys = new Set(matches.flatMap(({ a, b }) => [texts[a]!.key, texts[b]!.key]))
  return sources.filter(({ id }) => keys.has(keyOf(id) ?? -1))
}
