import { grams } from '../../src/match/hash.ts'
import { scan } from '../../src/match/scan.ts'
import type { IndexedText } from '../../src/match/segment.ts'
import { spell } from '../../src/match/spell.ts'
import { grades } from './damage.ts'
import type { Place, Planted } from './generator.ts'

/** Two stretches of texts that share something: a chain, a match. `a` comes before `b` in the list. */
export interface Shared {
  readonly a: number
  readonly aFrom: number
  readonly aTo: number
  readonly b: number
  readonly bFrom: number
  readonly bTo: number
}

/**
 * How far a planted passage came. In its order: no run of five words and no run of eight letters was left of it; no five
 * words; it has seeds, but no chain touches it; no match touches it; no match holds half of it; found.
 */
export const fates = ['no letters', 'no words', 'no chain', 'no match', 'in part', 'found'] as const
export type Fate = (typeof fates)[number]

/** Lengths of passages in words, from and below. */
const lengths: readonly (readonly [number, number])[] = [
  [12, 16],
  [16, 25],
  [25, 50],
  [50, 100],
  [100, Infinity],
]

/**
 * The fate of each planted passage. Found is one of which a single match holds half of the copy, its other side touching
 * the passage that was copied.
 */
export function fatesOf(
  planted: readonly Planted[],
  texts: readonly IndexedText[],
  chains: readonly Shared[],
  matches: readonly Shared[],
): Fate[] {
  const chained = byTexts(chains)
  const matched = byTexts(matches)
  return planted.map((one) => {
    const pair = keyOf(one.source.document, one.copy.document)
    const touching = (matched.get(pair) ?? []).filter((match) => touches(match, one))
    const length = one.copy.to - one.copy.from
    if (touching.some((match) => overlap(match.bFrom, match.bTo, one.copy) * 2 >= length)) return 'found'
    if (touching.length > 0) return 'in part'
    if ((chained.get(pair) ?? []).some((chain) => touches(chain, one))) return 'no match'
    if (shareWords(one, texts)) return 'no chain'
    return shareLetters(one, texts) ? 'no words' : 'no letters'
  })
}

/** A row for each grade and a column for each length, with the share that was found; then where the others were lost. */
export function recallTable(planted: readonly Planted[], came: readonly Fate[]): string {
  const rows = [...grades.map(({ name }) => name), null].map((grade) => {
    const cells = [...lengths, [0, Infinity] as const].map(([from, to]) => {
      const here = came.filter((_, i) => {
        const { words, grade: its } = planted[i]!
        return words >= from && words < to && (grade === null || its === grade)
      })
      return here.length === 0 ? '' : `${share(here)} of ${here.length}`
    })
    const lost = fates.slice(0, -1).map((fate) => {
      return came.filter((one, i) => one === fate && (grade === null || planted[i]!.grade === grade)).length
    })
    return `| ${[grade ?? 'all', ...cells, ...lost].join(' | ')} |`
  })
  const heads = lengths.map(([from, to]) => (to === Infinity ? `${from}+ words` : `${from}-${to - 1} words`))
  return [
    `| grade | ${[...heads, 'all', ...fates.slice(0, -1)].join(' | ')} |`,
    `|---${'|---'.repeat(heads.length + fates.length)}|`,
    ...rows,
  ].join('\n')
}

/** The share that was found, as .xyz. */
export function share(came: readonly Fate[]): string {
  return (came.filter((fate) => fate === 'found').length / Math.max(1, came.length)).toFixed(3)
}

/** Stretches by the texts they join, to be asked for with `keyOf`. */
export function byTexts<One extends Shared>(stretches: readonly One[]): Map<number, One[]> {
  const found = new Map<number, One[]>()
  for (const one of stretches) {
    const key = keyOf(one.a, one.b)
    const there = found.get(key)
    if (there) there.push(one)
    else found.set(key, [one])
  }
  return found
}

export function keyOf(a: number, b: number): number {
  return a * 2 ** 26 + b
}

export function overlap(
  from: number,
  to: number,
  place: { readonly from: number; readonly to: number },
): number {
  return Math.max(0, Math.min(to, place.to) - Math.max(from, place.from))
}

function touches(one: Shared, { source, copy }: Planted): boolean {
  return overlap(one.aFrom, one.aTo, source) > 0 && overlap(one.bFrom, one.bTo, copy) > 0
}

function shareWords({ source, copy }: Planted, texts: readonly IndexedText[]): boolean {
  const known = new Set(wordGrams(source, texts))
  return wordGrams(copy, texts).some((gram) => known.has(gram))
}

function wordGrams(place: Place, texts: readonly IndexedText[]): number[] {
  const { hash, count } = scan(bytesOf(place, texts), new Uint32Array(0))
  return [...grams(hash.subarray(0, count), 5).a]
}

function shareLetters({ source, copy }: Planted, texts: readonly IndexedText[]): boolean {
  const known = new Set(letterGrams(source, texts))
  return letterGrams(copy, texts).some((gram) => known.has(gram))
}

function letterGrams(place: Place, texts: readonly IndexedText[]): string[] {
  const bytes = bytesOf(place, texts)
  const codes = new Uint8Array(bytes.length * 3)
  const letters = Buffer.from(codes.buffer, 0, spell(bytes, 0, bytes.length, codes)).toString('latin1')
  return Array.from({ length: Math.max(0, letters.length - 7) }, (_, i) => letters.slice(i, i + 8))
}

function bytesOf({ document, from, to }: Place, texts: readonly IndexedText[]): Uint8Array {
  const { segment, ordinal } = texts[document]!
  return segment.textOf(ordinal).bytes.slice(from, to)
}
