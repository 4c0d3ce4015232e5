import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { z } from 'zod'
import type { Answer } from '../src/library/operation.ts'
import { operations } from '../src/library/operations.ts'
import type { Document } from '../src/text/document.ts'
import type { Setting } from '../src/view/setting.ts'
import * as schemas from '../tools/schema/schemas.ts'
import { hostOf, plainDocument } from './kit/checked.ts'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

const plain: Setting = { paint: (_, words) => words, all: true, version: '0.0.0', report: null }

/** Texts of a small town, by the names of their files. */
const town = {
  'chronicle.txt':
    'Ilse Brandt was born in Kelsund on 3 May 1861. She was arrested on 12 March 1902. Ilse Brandt died on 9 January 1927.',
  'letter.txt':
    'Ilse Brandt was born in Kelsund in 1861. Ilse Brandt was arrested on 19 March 1902. Ilse Brandt died on 5 January 1927.',
}

function documentsOf(texts: Readonly<Record<string, string>>): Document[] {
  return Object.entries(texts).map(([id, text]) => plainDocument(id, text))
}

/** The answer of an operation that looks into sources. */
async function asked(
  name: string,
  texts: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<Answer> {
  const operation = operations.find((one) => one.name === name)!
  const takesDocuments = operation.operands[0]?.takes === 'documents'
  const documents = documentsOf(texts)
  return operation.run(
    { documents: takesDocuments ? documents : [], words, options: {}, files: {} },
    hostOf(takesDocuments ? [] : documents),
  )
}

function shown(answer: Answer, format: 'text' | 'json' | 'html'): string {
  return String(answer.show[format]!(plain))
}

async function json(
  name: string,
  texts: Readonly<Record<string, string>>,
  words: readonly string[] = [],
  // biome-ignore lint/suspicious/noExplicitAny: JSON is read as its readers read it.
): Promise<any> {
  return JSON.parse(shown(await asked(name, texts, words), 'json'))
}

/** Fails unless every span stands for the words it says, in the text of its document or of the one around it. */
function assertSpans(value: unknown, texts: Readonly<Record<string, string>>, within = ''): void {
  if (typeof value !== 'object' || value === null) return
  const one = value as Record<string, unknown>
  const passage = one.passage as Record<string, unknown> | undefined
  const own = [one.document, passage?.document, within].find((id): id is string => typeof id === 'string')!
  if (typeof one.exact === 'string' && typeof one.from === 'number')
    assert.equal(texts[own]!.slice(one.from, one.to as number), one.exact)
  for (const inner of Object.values(one)) assertSpans(inner, texts, own)
}

test('a timeline lists what is dated, the earliest first, each with its passage', async () => {
  const { statements } = await json('timeline', town)
  const days = statements.map(({ when }: { when: { earliest: string } }) => when.earliest)
  assert.deepEqual(days, days.toSorted())
  assert.ok(statements.length >= 4)
  const text = shown(await asked('timeline', town), 'text')
  assert.match(text, /^1861-05-03\n {4}“[^”]*born[^”]*”\n {4}chronicle\.txt, line 1/m)
})

test('two days for one death are a contradiction; a year leaves room for its day', async () => {
  const answer = await asked('conflicts', town)
  assert.deepEqual(
    answer.findings.map(({ rule, severity }) => [rule, severity]),
    [['conflict/contradiction', 'error']],
  )
  assert.match(answer.findings[0]!.message, /1927-01-0[59]/)
  const text = shown(answer, 'text')
  assert.match(text, /contradiction {2}date: /)
  assert.match(text, /refinement {2}date: /)
})

test('the page of conflicts asks for nothing, runs nothing, and has its pictures as tables too', async () => {
  const page = shown(await asked('conflicts', town), 'html')
  assert.match(page, /default-src 'none'/)
  assert.doesNotMatch(page, /<script(?! type="application\/json")|https?:\/\//)
  assert.match(page, /<svg class="timeline"/)
  const bars = [...page.matchAll(/href="#(t\d+)"/g)].map(([, id]) => id)
  assert.ok(bars.length > 0)
  for (const id of bars) assert.ok(page.includes(`<tr id="${id}">`))
})

test('the history of a claim goes from its first witness to the last, with who takes it from whom', async () => {
  const rumour = {
    'a.txt': 'Kelsund, 3 May 1902. The sluice keeper Halvard Moe sold the keys of the lower sluice.',
    'b.txt': 'It is said that Halvard Moe sold the keys of the lower sluice.',
    'c.txt': 'Halvard Moe denied that he had sold the keys of the lower sluice.',
  }
  const { steps } = await json('lineage', rumour, ['Halvard Moe sold the keys of the sluice'])
  assert.deepEqual(
    steps.map(({ passage, stance }: { passage: { document: string }; stance: string }) => [
      passage.document,
      stance,
    ]),
    [
      ['a.txt', 'asserts'],
      ['b.txt', 'reports'],
      ['c.txt', 'denies'],
    ],
  )
  const text = shown(await asked('lineage', rumour, ['Halvard Moe sold the keys of the sluice']), 'text')
  assert.match(text, /no date {2}denies\n {4}“Halvard Moe denied/)
  assert.match(text, /3 steps \(1 asserts, 1 reports, 1 denies\) in 3 of 3 documents\.\n$/)
})

test('a claim that nobody speaks of has no history, and that is said', async () => {
  const text = shown(await asked('lineage', town, ['the glacier melted']), 'text')
  assert.match(text, /^Nothing in 2 documents speaks of this\./)
})

test('names are listed with their places in the texts', async () => {
  const { entities } = await json('names', town)
  const brandt = entities.find(({ name }: { name: string }) => name === 'Ilse Brandt')
  assert.equal(brandt.kind, 'person')
  assert.ok(brandt.mentions.length >= 4)
})

const word = fc.constantFrom(
  'Ilse Brandt',
  'Kelsund',
  'she',
  'was born',
  'was arrested',
  'died',
  'wrote',
  'denied that',
  'in 1902',
  'on 5 January 1927',
  'two days later',
  'three men',
  'not',
  'the wall',
  'said:',
  'it is said that',
)
const sign = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '.\n\n', ' “', '” ', ' (p. 4) ')
const text = fc.array(fc.tuple(word, sign), { maxLength: 40 }).map((pairs) => pairs.flat().join(''))

test('whatever texts say, every output has its published shape and every span stands for its words', async () => {
  const shapes: Readonly<Record<string, z.ZodType>> = {
    dates: schemas.dates,
    names: schemas.names,
    timeline: schemas.timeline,
    conflicts: schemas.conflicts,
    lineage: schemas.lineage,
  }
  await fc.assert(
    fc.asyncProperty(text, text, async (a, b) => {
      const texts = { 'a.txt': a, 'b.txt': b }
      for (const [name, shape] of Object.entries(shapes)) {
        const value = await json(name, texts, ['Brandt was arrested'])
        assert.deepEqual(shape.parse(value), value)
        assertSpans(value, texts)
      }
    }),
    { numRuns: 30 },
  )
})

test('two names a line are judged one line of JSON each', async (context) => {
  const folder = folderWith(context, { 'pairs.tsv': 'Bukharin\tBucharin\nOslo\tLima\n' })
  const { stdout, code } = await stemma(folder, ['names', '--pairs', 'pairs.tsv'])
  assert.equal(code, 0)
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    answers.map((one) => Object.keys(one)),
    [
      ['same', 'confidence', 'reason'],
      ['same', 'confidence', 'reason'],
    ],
  )
  assert.equal(answers[1].same, false)
})

test('names without a file, and dates that are none, are said to be wrong use', async (context) => {
  const folder = folderWith(context, { 'a.txt': 'Nothing.' })
  const wrong = async (...args: string[]): Promise<string> => {
    const { code, stderr } = await stemma(folder, args)
    assert.equal(code, 2)
    return stderr
  }
  assert.match(await wrong('names'), /Nothing to read: name a file/)
  assert.match(await wrong('names', '--pairs', 'a.txt'), /Line 1 of a\.txt has no two names/)
  assert.match(await wrong('timeline', 'a.txt', '--date', 'yesterday'), /--date takes a day/)
})

test('conflicts end a run with 1, and --fail-on moves the bar', async (context) => {
  // Long enough that a reader can tell the language.
  const more =
    ' She had kept the books of the harbour office for the better part of thirty years, and there was nobody in the town who would have said that the sums were wrong. They were found with the keys on the table.'
  const folder = folderWith(
    context,
    Object.fromEntries(Object.entries(town).map(([name, text]) => [name, text + more])),
  )
  const code = async (...options: string[]): Promise<number | null> =>
    (await stemma(folder, ['conflicts', '.', ...options])).code
  assert.equal(await code(), 1)
  assert.equal(await code('--fail-on', 'never', '--report', 'page.html'), 0)
})

test('a register beside the sources says who is who, and that it was gone by', async (context) => {
  const register = { names: [{ name: 'Ilse Brandt', kind: 'person', variants: ['Widow Brandt'] }] }
  const folder = folderWith(context, {
    'town/chronicle.txt': town['chronicle.txt'],
    'town/stemma.names.json': JSON.stringify(register),
    'town/letter.txt':
      'The bell was rung. In the evening the Widow Brandt came down to the harbour with the keys.',
  })
  const { stdout, stderr } = await stemma(folder, [
    'names',
    'town/chronicle.txt',
    'town/letter.txt',
    '--format',
    'json',
  ])
  assert.match(stderr, /Going by town\/stemma\.names\.json\./)
  const { entities } = JSON.parse(stdout)
  const brandt = entities.find(({ name }: { name: string }) => name === 'Ilse Brandt')
  assert.ok(brandt.variants.some(({ exact }: { exact: string }) => exact.includes('Widow Brandt')))
})

test('a register that says nothing to go by is named, with what to mend', async (context) => {
  const folder = folderWith(context, { 'town/a.txt': 'Nothing.', 'town/stemma.names.json': '[' })
  const { code, stderr } = await stemma(folder, ['timeline', 'town'])
  assert.equal(code, 2)
  assert.match(stderr, /register of names town\/stemma\.names\.json is no JSON/)
})
