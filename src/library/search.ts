import { type Passage, passageOf } from '../judge/passage.ts'
import { hashOfKey } from '../match/hash.ts'
import { plainKernels } from '../match/kernels.ts'
import type { IndexedText } from '../match/segment.ts'
import { cuts, type Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import { StemmaError } from './error.ts'
import type { Host } from './host.ts'

/** "exact": the letters as they were typed. "folded": the words, whatever their case, accents, signs and line ends. */
export type SearchMode = 'exact' | 'folded'

/** A place where what was looked for stands, with the words around it on both sides. */
export interface Hit extends Passage {
  readonly before: string
  readonly after: string
}

/** What is looked for, and which of the places are wanted, by their number from 0. */
export interface Search {
  readonly query: string
  readonly mode: SearchMode
  readonly from: number
  readonly limit: number
}

export interface Found {
  readonly hits: readonly Hit[]
  /** Of all places, those that are not in `hits` too. */
  readonly total: number
}

/** UTF-16 units shown before and behind a hit, at most. */
const AROUND = 80

/** A text that may hold what is looked for: how many times it does, and where. */
interface Searched {
  readonly count: number
  readonly open: () => { readonly document: Document; readonly spans: readonly Span[] }
}

/**
 * Every place where words stand, in the documents and then in the sources by id. Reads every text once, at the speed of
 * the kernels; only texts whose places are wanted are laid out.
 */
export function search(asked: Search, documents: readonly Document[], host: Host): Found {
  const look = asked.mode === 'exact' ? exactly(asked.query) : folded(asked.query, host)
  const hits: Hit[] = []
  let total = 0
  const take = ({ count, open }: Searched): void => {
    const first = Math.max(0, asked.from - total)
    const last = Math.min(count, asked.from + asked.limit - total)
    total += count
    if (first >= last) return
    const { document, spans } = open()
    hits.push(...hitsIn(document, spans.slice(first, last)))
  }
  for (const document of documents) take(look.document(document))
  for (const text of textsOf(host, documents)) take(look.text(text, host))
  return { hits, total }
}

interface Look {
  readonly document: (document: Document) => Searched
  readonly text: (text: IndexedText, host: Host) => Searched
}

function exactly(query: string): Look {
  if (query === '') throw new StemmaError('misuse', 'Nothing to look for: no words were given.')
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const places = (text: string): Span[] => {
    const spans: Span[] = []
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length))
      spans.push({ from: at, to: at + query.length })
    return spans
  }
  return {
    document: (document) => {
      const spans = places(document.text)
      return { count: spans.length, open: () => ({ document, spans }) }
    },
    text: ({ segment, ordinal, key }, host) => {
      const spans = places(decoder.decode(segment.textOf(ordinal).bytes))
      return { count: spans.length, open: () => ({ document: host.open(key), spans }) }
    },
  }
}

function folded(query: string, { kernels }: Host): Look {
  const keys = words(query).map(({ key }) => key)
  if (keys.length === 0) throw new StemmaError('misuse', `There are no words in "${query}" to look for.`)
  const hashes = Uint32Array.from(keys, hashOfKey)
  const { scan } = kernels ?? plainKernels
  const inDocument = (document: Document): Span[] => {
    const all = words(document.text, cuts(document.ranges))
    const begins = runsOf(keys, all.length, (i) => all[i]!.key)
    return begins.map((i) => ({ from: all[i]!.from, to: all[i + keys.length - 1]!.to }))
  }
  return {
    document: (document) => {
      const spans = inDocument(document)
      return { count: spans.length, open: () => ({ document, spans }) }
    },
    text: ({ segment, ordinal, key }, host) => {
      const { bytes, cuts } = segment.textOf(ordinal)
      const { hash, count } = scan(bytes, cuts)
      return {
        count: runsOf(hashes, count, (i) => hash[i]!).length,
        open: () => {
          const document = host.open(key)
          return { document, spans: inDocument(document) }
        },
      }
    },
  }
}

/** Where a run of things begins among `count` others, no two places overlapping. */
function runsOf<T>(run: ArrayLike<T>, count: number, at: (i: number) => T): number[] {
  const found: number[] = []
  for (let i = 0; i + run.length <= count; i++) {
    let met = 0
    while (met < run.length && at(i + met) === run[met]) met++
    if (met < run.length) continue
    found.push(i)
    i += met - 1
  }
  return found
}

/** The readable sources that are not among the documents, by id. */
function textsOf(host: Host, documents: readonly Document[]): IndexedText[] {
  const byKey = new Map(host.segments.flatMap(({ texts }) => texts.map((text) => [text.key, text] as const)))
  return host.sources.flatMap(({ id }) => {
    const key = host.keyOf(id)
    const text = key === null || documents.some((one) => one.id === id) ? undefined : byKey.get(key)
    return text ? [text] : []
  })
}

function hitsIn(document: Document, spans: readonly Span[]): Hit[] {
  const { text } = document
  return spans.map((span) => {
    const before = text.slice(Math.max(0, span.from - AROUND), span.from)
    const after = text.slice(span.to, span.to + AROUND)
    return {
      ...passageOf(document, span),
      before: span.from > AROUND ? before.replace(/^\S*\s/, '') : before,
      after: span.to + AROUND < text.length ? after.replace(/\s\S*$/, '') : after,
    }
  })
}
