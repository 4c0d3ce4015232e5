import type { CheckReport } from '../../src/finding/check-report.ts'
import { general, type Profile } from '../../src/judge/profile.ts'
import { check } from '../../src/library/check.ts'
import type { Host } from '../../src/library/host.ts'
import { Segment } from '../../src/match/segment.ts'
import { SegmentBuilder } from '../../src/match/segment-builder.ts'
import { bareReading } from '../../src/text/bare-reading.ts'
import { cuts, type Document, type Range } from '../../src/text/document.ts'
import { factsOf } from '../../src/view/document-json.ts'
import { inMemory } from './indexed.ts'

/** A source of a test: its words, or its words on pages, or the draft itself. */
export type TestSource =
  | string
  | { readonly text: string; readonly pages: readonly string[] }
  | { readonly text: string; readonly title?: string; readonly author?: string; readonly date?: string }
  | { readonly draft: true }

/** Checks a draft against sources named a.txt, b.txt … Emphasis in the draft is written *so*. */
export function checked(draft: string, ...sources: readonly TestSource[]): CheckReport {
  return checkedIn(general, draft, ...sources)
}

export function checkedIn(profile: Profile, draft: string, ...sources: readonly TestSource[]): CheckReport {
  const written = draftOf(draft)
  const documents = sources.map((source, i) =>
    documentOf(source, `${String.fromCharCode(97 + i)}.txt`, written),
  )
  return check([written], profile, hostOf(documents))
}

/** A host in memory. */
export function hostOf(documents: readonly Document[]): Host {
  const builder = new SegmentBuilder()
  documents.forEach(({ text, ranges }, key) => {
    builder.add(key, text, cuts(ranges))
  })
  return {
    sources: documents.map(factsOf),
    segments: [new Segment(inMemory(builder.finish()))],
    has: () => true,
    keyOf: (id) => documents.findIndex((one) => one.id === id),
    open: (key) => documents[key]!,
  }
}

export function plainDocument(id: string, text: string): Document {
  return { ...bareReading(text), id, path: id, language: 'en' }
}

function draftOf(drawing: string): Document {
  const ranges: Range[] = []
  let text = ''
  drawing.split(/(?<![\s*])\*(?=[\s.,;:!?”’)]|$)|\*(?=[\p{L}])/u).forEach((piece, i) => {
    if (i % 2 === 1) ranges.push({ kind: 'emphasis', from: text.length, to: text.length + piece.length })
    text += piece
  })
  return { ...plainDocument('draft.md', text), ranges }
}

function documentOf(source: TestSource, id: string, draft: Document): Document {
  if (typeof source === 'string') return { ...plainDocument(id, source), ranges: furnitureOf(source) }
  if ('draft' in source) return draft
  if (!('pages' in source))
    return {
      ...plainDocument(id, source.text),
      title: source.title ?? null,
      author: source.author ?? null,
      date: source.date ?? null,
    }
  // A page for each sentence.
  const sentences = [...source.text.matchAll(/[^.]+\.\s*/g)]
  return {
    ...plainDocument(id, source.text),
    pages: sentences.map((match, i) => ({
      from: match.index,
      to: match.index + match[0].length,
      label: source.pages[i] ?? null,
      scan: i + 1,
    })),
  }
}

// Line-end hyphens and star pages, as a reader would have marked them.
function furnitureOf(text: string): Range[] {
  return [
    ...Array.from(text.matchAll(/(?<=\p{L})-\n(?=\p{Ll})/gu), (match) => ({
      kind: 'hyphen' as const,
      from: match.index,
      to: match.index + match[0].length,
    })),
    ...Array.from(text.matchAll(/\s*\*\d+\s*(?=\s)/gu), (match) => ({
      kind: 'page-number' as const,
      from: match.index,
      to: match.index + match[0].length,
    })),
  ].sort((a, b) => a.from - b.from)
}
