import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexed } from '../bench/reuse/corpus-files.ts'
import { documents } from '../bench/reuse/generator.ts'
import { fatesOf } from '../bench/reuse/recall.ts'
import { usualChains } from '../bench/reuse/reuse-of.ts'
import { plainKernels } from '../src/match/kernels.ts'
import { matchesOf } from '../src/match/pair/match.ts'

// A generated corpus with many passages planted, so that a fall of a tenth cannot be chance. What is measured here is
// what is found and how much work it is, never how long it takes.
const MEGABYTES = 1.5
const made = [...documents(MEGABYTES * 1e6, 3, 250)]
const planted = made.flatMap((one) => one.planted)
const texts = indexed(made.map(({ text }) => text))
const chains = usualChains(texts, 'words')
const matches = matchesOf(texts, chains, plainKernels)
const fates = fatesOf(planted, texts, chains, matches)

function recall(grade: string | null, words: number): number {
  const asked = fates.filter(
    (_, i) => planted[i]!.words >= words && (grade ?? planted[i]!.grade) === planted[i]!.grade,
  )
  assert.ok(asked.length >= 10, `${asked.length} passages are too few to judge by`)
  return asked.filter((fate) => fate === 'found').length / asked.length
}

test('the corpus is the same wherever it is made', () => {
  const [first] = [...documents(1e5, 3, 250)]
  assert.equal(made[0]!.text, first!.text)
  for (const { source, copy, grade } of planted.filter(({ grade }) => grade === 'exact')) {
    const read = ({ document, from, to }: typeof source): string =>
      made[document]!.text.slice(from, to).split(/\s+/).join(' ')
    assert.equal(read(copy), read(source), grade)
  }
})

test('whole passages are all found, and damaged ones of fifty words and more', () => {
  assert.equal(recall('exact', 12), 1)
  for (const grade of ['edit5', 'ocr3', 'ocr8', 'edit15+ocr3']) assert.ok(recall(grade, 50) >= 0.95, grade)
})

test('of all that was planted nearly all is found', () => {
  assert.ok(recall(null, 12) >= 0.92, `${recall(null, 12)}`)
})

test('what shares words is lost nowhere on the way, or nearly nowhere', () => {
  const lost = (fate: string): number => fates.filter((one) => one === fate).length
  assert.ok(lost('no chain') <= 1, `no chain: ${lost('no chain')}`)
  assert.ok(lost('no match') <= 2, `no match: ${lost('no match')}`)
  assert.ok(lost('in part') <= 2, `in part: ${lost('in part')}`)
})

test('the work stays in proportion: chains and matches of set phrases do not flood those of passages', () => {
  const words = texts.reduce((sum, text) => sum + text.words, 0)
  assert.ok(chains.length < words / 20, `${chains.length} chains of ${words} words`)
  assert.ok(matches.length <= chains.length, `${matches.length} matches of ${chains.length} chains`)
})
