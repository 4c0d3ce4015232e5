import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf } from '../scale/corpus.ts'
import { misread } from './damage.ts'
import { overlap } from './recall.ts'
import { type Grams, reuseOf } from './reuse-of.ts'

/** How many verses were planted with a length in letters and spaces, how many found, and what else was taken for the Bible. */
export interface Rung {
  readonly noise: number
  readonly planted: readonly number[]
  readonly found: readonly number[]
  /** Matches of the laws with the Bible that touch no planted verse. */
  readonly others: number
}

/** Verses from and to so many characters. */
export const verseLengths: readonly (readonly [number, number])[] = [
  [40, 80],
  [100, 200],
]
const VERSES = 300
/** Characters of law between two verses. */
const APART = 1000

interface Verse {
  /** Index in `verseLengths`. */
  readonly length: number
  readonly bible: { readonly from: number; readonly to: number }
  readonly text: string
}

/**
 * Verses of the King James Bible in nineteenth-century laws as a machine read them, verse and law with so much more noise:
 * of a hundred letters that are wrong 70 are others, 15 are missing, 15 are too many. A verse is found if a match with the
 * right verse holds half of it.
 */
export function ladder(folder: string, noise: number, grams: Grams): Rung {
  const bible = asciiOf(readFileSync(join(folder, 'kjv/kjv.txt'), 'utf8'))
  const random = randomOf(Math.round(noise * 1000) + 1)
  const verses = chosen(versesOf(bible), random)
  const host = lawsIn(join(folder, 'legal-codes'), verses.length * APART, random)
  const places: { from: number; to: number }[] = []
  let text = ''
  verses.forEach((verse, i) => {
    text += misread(host.slice(i * APART, (i + 1) * APART), noise, random)
    const from = text.length + 1
    text += ` ${misread(verse.text, noise, random)} `
    places.push({ from, to: text.length - 1 })
  })
  const matches = reuseOf([bible, text], 1, grams)
  const found = verses.map((verse, i) => {
    const place = places[i]!
    return matches.some(
      ({ aFrom, aTo, bFrom, bTo }) =>
        overlap(bFrom, bTo, place) * 2 >= place.to - place.from && overlap(aFrom, aTo, verse.bible) > 0,
    )
  })
  const count = (which: (i: number) => boolean): number[] =>
    verseLengths.map((_, length) => verses.filter((verse, i) => verse.length === length && which(i)).length)
  return {
    noise,
    planted: count(() => true),
    found: count((i) => found[i]!),
    others: matches.filter(({ bFrom, bTo }) => places.every((place) => overlap(bFrom, bTo, place) === 0))
      .length,
  }
}

/** So that characters are bytes. */
export function asciiOf(text: string): string {
  return text.replace(/[^\n\x20-\x7e]/g, ' ')
}

function versesOf(bible: string): Verse[] {
  return [...bible.matchAll(/^\d+ (.+)$/gm)].flatMap((line) => {
    const text = line[1]!.trim()
    const length = verseLengths.findIndex(([least, most]) => text.length >= least && text.length <= most)
    const from = line.index + line[0].indexOf(text)
    return length < 0 ? [] : [{ length, text, bible: { from, to: from + text.length } }]
  })
}

// So many of each length, in mixed order.
function chosen(verses: readonly Verse[], random: () => number): Verse[] {
  const mixed = verses
    .map((verse) => ({ verse, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ verse }) => verse)
  const some = verseLengths.flatMap((_, i) => mixed.filter(({ length }) => length === i).slice(0, VERSES))
  return mixed.filter((verse) => some.includes(verse))
}

function lawsIn(folder: string, least: number, random: () => number): string {
  const laws = readdirSync(folder)
    .sort()
    .map((name) => asciiOf(readFileSync(join(folder, name), 'utf8')))
  let text = ''
  while (text.length < least) {
    const law = laws[Math.floor(random() * laws.length)]!
    const from = Math.floor(random() * Math.max(1, law.length - 20_000))
    text += law.slice(from, from + 20_000)
  }
  return text
}
