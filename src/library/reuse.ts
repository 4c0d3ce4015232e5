import type { ReuseReport, SharedPassage } from '../finding/reuse-report.ts'
import { passageOf } from '../judge/passage.ts'
import { plainKernels } from '../match/kernels.ts'
import type { Chain } from '../match/pair/chain.ts'
import { clusters } from '../match/pair/cluster.ts'
import { type Dated, directionOf } from '../match/pair/direction.ts'
import { type Match, matchesOf } from '../match/pair/match.ts'
import { chainsOf, type PairSettings, usualBits } from '../match/pair/pairs.ts'
import type { IndexedText } from '../match/segment.ts'
import { covers, type Span } from '../text/span.ts'
import { parseWhen } from '../time/when.ts'
import { type BytePlaces, bytePlaces } from './byte-places.ts'
import { citing } from './cites.ts'
import { StemmaError } from './error.ts'
import type { Host } from './host.ts'
import { openedFrom } from './opened.ts'

/** What a user asks of `reuse` beside the folder. */
export interface ReuseAsked {
  /** Words that a match has at least. */
  readonly leastWords: number
  readonly grams: PairSettings['grams']
}

/** Finds every passage that two sources of the host, or two places of one, share. */
export function reuse(host: Host, asked: ReuseAsked): ReuseReport {
  const texts = textsOf(host)
  const settings = settingsOf(texts, asked)
  const kernels = host.kernels ?? plainKernels
  return reportOf(
    host,
    texts,
    chainsOf(texts, { ...settings, kernels, spill: host.spill?.() ?? null }),
    asked,
  )
}

/** The same, where a cluster finds the chains. Throws a StemmaError when the host knows no way to one. */
export async function reuseOn(master: string, host: Host, asked: ReuseAsked): Promise<ReuseReport> {
  if (!host.chainsOn)
    throw new StemmaError('misuse', `There is no way from here to a cluster such as ${master}.`)
  const texts = textsOf(host)
  return reportOf(host, texts, await host.chainsOn(master, texts, settingsOf(texts, asked)), asked)
}

function settingsOf(
  texts: readonly IndexedText[],
  { grams }: ReuseAsked,
): Pick<PairSettings, 'grams' | 'leastBits'> {
  return { grams, leastBits: usualBits(wordsIn(texts)) }
}

function wordsIn(texts: readonly IndexedText[]): number {
  return texts.reduce((sum, text) => sum + text.words, 0)
}

function reportOf(
  host: Host,
  texts: readonly IndexedText[],
  chains: readonly Chain[],
  { leastWords }: ReuseAsked,
): ReuseReport {
  const matches = matchesOf(texts, chains, host.kernels ?? plainKernels).filter(
    (match) => match.words >= leastWords,
  )
  return {
    matches: shown(matches, texts, host),
    documents: documentsIn(matches, texts, host),
    searched: { documents: texts.length, words: wordsIn(texts) },
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

/** Units of text up to which it is read who cites whom: more would take longer than all the rest. */
const CITED = 16e6

function shown(matches: readonly Match[], texts: readonly IndexedText[], host: Host): SharedPassage[] {
  const open = bytePlaces(host)
  const cluster = clusters(matches)
  const units = texts.reduce((sum, text) => sum + text.units, 0)
  const cited = units <= CITED ? citing(host, openedFrom(host)) : () => []
  const facts = new Map(host.sources.map((one) => [host.keyOf(one.id), one]))
  return matches.map((match, i): SharedPassage => {
    const [a, b] = [texts[match.a]!, texts[match.b]!]
    const [one, other] = [open(a), open(b)]
    const spans = { a: one.spanOf(match.aFrom, match.aTo), b: other.spanOf(match.bFrom, match.bTo) }
    const dated = (text: IndexedText, { document }: BytePlaces, span: Span, than: IndexedText): Dated => {
      const { id, date, parts } = facts.get(text.key)!
      const part = parts.find((one) => covers(one, span))
      const cites = cited(document, span).includes(facts.get(than.key)!.id)
      return { name: id, when: parseWhen(part?.date ?? date ?? ''), cites }
    }
    const { borrower, reason } =
      match.a === match.b
        ? { borrower: null, reason: 'Both places are in one document.' }
        : directionOf(dated(a, one, spans.a, b), dated(b, other, spans.b, a))
    const { bits, eValue, words, identity, formulaic, blocks } = match
    return {
      id: `m${i + 1}`,
      a: passageOf(one.document, spans.a),
      b: passageOf(other.document, spans.b),
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
