import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type IndexedText, Segment } from '../../src/match/segment.ts'
import { SegmentBuilder } from '../../src/match/segment-builder.ts'
import { openSegmentFile, writeWhole } from '../../src/store/segment-file.ts'
import { documents, type Planted } from './generator.ts'

/** Bytes of text in a segment, as large as the command line makes them. */
const SEGMENT = 64e6

/** A generated corpus in a folder: all texts in one file, for tools that count words, and what was planted. */
export interface CorpusFiles {
  readonly folder: string
  readonly file: string
  readonly bytes: number
  readonly planted: readonly Planted[]
}

/** Writes a corpus of so many megabytes. Holds a few of its documents in memory, however large it is. */
export function writeCorpus(folder: string, megabytes: number, seed: number): CorpusFiles {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'corpus.txt')
  const open = openSync(file, 'w')
  const sizes: number[] = []
  const planted: Planted[] = []
  for (const made of documents(megabytes * 1e6, seed)) {
    writeSync(open, made.text)
    sizes.push(made.text.length)
    planted.push(...made.planted)
  }
  closeSync(open)
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify(sizes))
  writeFileSync(join(folder, 'planted.json'), JSON.stringify(planted))
  return { folder, file, bytes: sizes.reduce((sum, size) => sum + size, 0), planted }
}

export function plantedIn(folder: string): Planted[] {
  return JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as Planted[]
}

/** The texts of a written corpus, one after another. */
export function* textsIn(folder: string): Generator<string> {
  const open = openSync(join(folder, 'corpus.txt'), 'r')
  for (const size of JSON.parse(readFileSync(join(folder, 'sizes.json'), 'utf8')) as number[]) {
    const bytes = new Uint8Array(size)
    readSync(open, bytes, 0, size, null)
    yield new TextDecoder().decode(bytes)
  }
  closeSync(open)
}

/** Writes the segments of a corpus beside it. */
export function writeSegments(folder: string): void {
  let builder = new SegmentBuilder()
  let segments = 0
  let key = 0
  const finish = (): void => writeWhole(join(folder, `${segments++}.segment`), builder.finish())
  for (const text of textsIn(folder)) {
    builder.add(key++, text, [])
    if (builder.size < SEGMENT) continue
    finish()
    builder = new SegmentBuilder()
  }
  if (builder.size > 0) finish()
  writeFileSync(join(folder, 'segments.json'), JSON.stringify(segments))
}

/** The texts of the segments beside a corpus, in their order. */
export function indexedIn(folder: string): IndexedText[] {
  const segments = JSON.parse(readFileSync(join(folder, 'segments.json'), 'utf8')) as number
  return Array.from(
    { length: segments },
    (_, i) => new Segment(openSegmentFile(join(folder, `${i}.segment`))),
  ).flatMap(({ texts }) => texts)
}

/** Texts indexed in memory, in one segment. */
export function indexed(texts: Iterable<string>): IndexedText[] {
  const builder = new SegmentBuilder()
  let key = 0
  for (const text of texts) builder.add(key++, text, [])
  const bytes = new Uint8Array(Buffer.concat(builder.finish()))
  return [...new Segment({ length: bytes.length, read: (at, length) => bytes.slice(at, at + length) }).texts]
}
