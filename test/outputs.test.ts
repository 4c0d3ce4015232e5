import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { z } from 'zod'
import { attributions } from '../src/quote/attribution/attribution.ts'
import { quotations } from '../src/quote/quotations.ts'
import { checkJson } from '../src/view/check-json.ts'
import { quotationsJson } from '../src/view/quotations.ts'
import { check, quotations as quotationsSchema } from '../tools/schema/schemas.ts'
import { checked, plainDocument } from './kit/checked.ts'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

/** Fails unless the value has the published shape, nothing missing and nothing more. */
function assertShape(schema: z.ZodType, value: unknown): void {
  const plain = JSON.parse(JSON.stringify(value))
  assert.deepEqual(schema.parse(plain), plain)
}

/** Fails unless every span in a value, wherever it is, stands for the words it says, in the text it speaks of. */
function assertSpans(value: unknown, texts: Readonly<Record<string, string>>, within: string): void {
  if (typeof value !== 'object' || value === null) return
  const { from, to, exact, document } = value as Record<string, unknown>
  const own = typeof document === 'string' ? document : within
  if (typeof exact === 'string') assert.equal(texts[own]!.slice(from as number, to as number), exact)
  for (const [name, inner] of Object.entries(value)) {
    // What an edit or an effect says of the draft is in the draft; all else it has is in its document.
    const isDraft =
      name === 'quotation' ||
      name === 'draft' ||
      name === 'segments' ||
      name === 'evidence' ||
      name === 'span'
    assertSpans(inner, texts, isDraft ? within : own)
  }
}

const word = fc.constantFrom(
  'the',
  'wall',
  'will',
  'not',
  'stand',
  'any',
  'sea',
  'if',
  'he',
  'said',
  'wrote',
  'Prewett',
  'clay',
  'never',
)
const sign = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' “',
  '” ',
  '“',
  '”',
  ' (p. 4) ',
  ' … ',
  ' [the bend] ',
  '\n\n',
  ' *Works* ',
  '’',
  ': “',
  '” he said, “',
)
const text = fc.array(fc.tuple(word, sign), { maxLength: 60 }).map((pairs) => pairs.flat().join(''))

test('whatever a draft and its sources say, nothing is thrown, and every span stands for its words', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (draft, sources) => {
      const report = checked(draft, ...sources)
      const json = checkJson(report, '0.0.0')
      assertShape(check, json)
      const texts = Object.fromEntries(report.documents.map(({ id, text }) => [id, text]))
      for (const quotation of json.quotations) assertSpans(quotation, texts, 'draft.md')
      assertSpans(json.findings, texts, 'draft.md')
    }),
    { numRuns: 300 },
  )
})

test('random characters are no harm to the reader of quotations', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const document = plainDocument('a.txt', text)
      const found = quotations(document)
      const json = quotationsJson(
        [{ document, quotations: found, attributions: attributions(document, found) }],
        '0.0.0',
      )
      assertShape(quotationsSchema, json)
      for (const one of [...json.quotations, ...json.attributions])
        assertSpans(one, { 'a.txt': text }, 'a.txt')
    }),
    { numRuns: 500 },
  )
})

test('the same files give the same report, byte for byte, whether they are read or remembered', async (context) => {
  const folder = folderWith(context, {
    'draft.md': 'He wrote: “The wall will stand any sea.” And “clay has carried churches.”',
    'letters/a.txt': 'The wall will stand any sea, if the footing is rock.',
    'letters/b.html': '<!doctype html><p>Clay has carried churches.</p>',
  })
  const args = ['check', 'draft.md', '--sources', 'letters', '--format', 'json', '--quiet']
  const [first, second] = [await stemma(folder, args), await stemma(folder, args)]
  assert.equal(first.stderr, '')
  assert.equal(second.stdout, first.stdout)
  assert.equal(
    (await stemma(folder, [...args, '--library', 'elsewhere', '--jobs', '3'])).stdout,
    first.stdout,
  )
})

const seeds = '../shared/corpora/seeds'

test('real pages, each against all of them, give reports of the published shape', {
  skip: existsSync(seeds) ? false : `${seeds} is not here`,
}, async (context) => {
  const folder = folderWith(context, {})
  for (const name of readdirSync(seeds)) {
    const path = join(process.cwd(), seeds, name)
    const { stdout, stderr } = await stemma(folder, [
      'check',
      path,
      '--sources',
      join(process.cwd(), seeds),
      '--format',
      'json',
      '--quiet',
    ])
    assert.equal(stderr, '')
    const json = JSON.parse(stdout)
    assertShape(check, json)
    const texts: Record<string, string> = Object.fromEntries(
      readdirSync(seeds).map((one) => [one, readFileSync(join(seeds, one), 'utf8')]),
    )
    for (const quotation of json.quotations) assertSpans(quotation, texts, name)
  }
})
