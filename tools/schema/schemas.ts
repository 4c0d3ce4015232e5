// The published shape of every JSON output, once more, as zod says it; JSON Schema is made from this by
// `npm run schemas`. The types at the end compare it with the types that the code has: neither can change alone.
import { z } from 'zod'
import type { CheckJson } from '../../src/view/check-json.ts'
import type { MapJson } from '../../src/view/map-json.ts'
import type { QuotationsJson } from '../../src/view/quotations.ts'

const offset = z.int().min(0).describe('UTF-16 units of the text that `stemma text FILE` prints')
const span = z
  .object({ from: offset, to: offset, exact: z.string() })
  .describe('half-open; `exact` is the text between')
const when = z
  .object({ edtf: z.string(), earliest: z.string(), latest: z.string() })
  .describe('EDTF, and the first and last ISO day it can mean')
const text = z.string().nullable()

const document = z.object({
  id: z.string().describe('normalised relative path, unique in this output'),
  path: z.string(),
  title: text,
  author: text,
  date: when.nullable(),
  edition: text,
  language: text,
  characters: offset,
  words: z.int().min(0),
  readable: z.boolean(),
  problem: text.describe('why it could not be read, and what to try'),
  remarks: z.array(z.string()),
  parts: z.array(
    z.object({
      from: offset,
      to: offset,
      id: z.string(),
      title: text,
      author: text,
      date: when.nullable(),
      furniture: z.boolean(),
    }),
  ),
})

const passage = z.object({
  document: z.string(),
  from: offset,
  to: offset,
  exact: z.string(),
  page: text.describe('as printed'),
  scan: z.int().min(1).nullable().describe('physical page, from 1'),
  line: z.int().min(1),
  label: z.string().describe('a locator that a person can follow'),
})

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['note', 'warning', 'error']),
  message: z.string(),
  passages: z.array(passage),
  suppressed: z.object({ reason: z.string(), who: text, when: text }).nullable(),
})

const quotation = z.object({
  id: z.string(),
  document: z.string(),
  part: text,
  from: offset,
  to: offset,
  exact: z.string(),
  form: z.enum(['inline', 'block', 'unmarked']),
  marks: z.enum(['double', 'single', 'guillemet', 'low-high', 'corner', 'dash', 'straight', 'none']),
  kind: z.enum(['direct', 'interjection', 'scare', 'title', 'term']),
  segments: z.array(span),
  group: text,
  nestedIn: text,
  speaker: z.object({ name: text, evidence: span }).nullable(),
  via: z.array(z.object({ name: z.string(), evidence: span })),
  cue: z.object({ span, act: z.string(), polarity: z.string() }).nullable(),
  work: z.object({ title: z.string(), evidence: span }).nullable(),
  locator: z.object({ text: z.string(), volume: text, page: text, number: text, evidence: span }).nullable(),
  date: z.object({ edtf: z.string(), earliest: z.string(), latest: z.string(), evidence: span }).nullable(),
  ellipsis: z.boolean(),
  interpolation: z.boolean(),
  reason: z.object({ rule: z.string(), evidence: span }),
  problems: z.array(z.enum(['unclosed', 'unopened'])),
})

const verdict = z.enum([
  'exact',
  'faithful',
  'marked',
  'not-a-quotation',
  'second-hand',
  'unmarked-borrowing',
  'not-checkable',
  'wrong-place',
  'altered',
  'meaning-at-risk',
  'silently-cut',
  'not-found',
  'paraphrase',
  'misattributed',
  'spliced',
  'out-of-context',
  'cut-hides',
  'meaning-changed',
])

const edit = z.object({
  code: z.templateLiteral(['A', z.number()]),
  document: z.string(),
  quotation: span,
  source: span,
  was: z.string(),
  is: z.string(),
  marked: z.boolean(),
})

const checked = quotation.extend({
  verdict,
  severity: z.enum(['none', 'note', 'warning', 'error']),
  message: z.string(),
  suggestion: text,
  source: passage.nullable(),
  pieces: z.array(z.object({ quotation: span, source: passage })),
  context: z.object({ before: z.string(), after: z.string() }).nullable(),
  edits: z.array(edit),
  effects: z.array(
    z.object({
      code: z.templateLiteral(['B', z.number()]),
      grade: z.enum(['risk', 'material']),
      words: z.string(),
      where: z.enum(['edit', 'cut', 'before', 'after', 'frame']),
      document: z.string(),
      source: span.nullable(),
      draft: span.nullable(),
    }),
  ),
  provenance: z.array(
    z.object({
      code: z.templateLiteral(['C', z.number()]),
      claimed: z.string(),
      found: z.string(),
      evidence: passage.nullable(),
    }),
  ),
  otherWitnesses: z.array(z.object({ passage, verdict, edits: z.array(edit) })),
  tolerances: z.array(z.string()),
  limits: z.array(z.string()),
  receipt: z
    .object({
      searched: z.object({ documents: z.int().min(0), words: z.int().min(0) }),
      unreadable: z.array(z.string()),
      best: z.object({ passage, overlap: z.number().min(0).max(1) }).nullable(),
    })
    .nullable(),
})

const head = { stemma: z.string().describe('the version that made this'), documents: z.array(document) }

export const check = z.object({
  schema: z.literal('stemma/check@1'),
  ...head,
  profile: z.enum(['general', 'legal', 'diplomatic', 'news-strict', 'news-easy']),
  sources: z.array(document),
  quotations: z.array(checked),
  findings: z.array(finding),
  summary: z.object({ quotations: z.int().min(0), verdicts: z.partialRecord(verdict, z.int().min(1)) }),
  wanted: z.array(
    z.object({ title: z.string(), author: text, citations: z.array(span.extend({ document: z.string() })) }),
  ),
})

export const quotations = z.object({
  schema: z.literal('stemma/quotations@1'),
  ...head,
  quotations: z.array(quotation),
  attributions: z.array(z.never()),
})

export const map = z.object({
  schema: z.literal('stemma/text@1'),
  ...head,
  ranges: z.array(
    span.extend({
      kind: z.enum([
        'hyphen',
        'head',
        'page-number',
        'line-number',
        'note-marker',
        'furniture',
        'heading',
        'quote',
        'inline-quote',
        'note',
        'emphasis',
        'code',
        'deleted',
      ]),
      label: z.string().optional(),
    }),
  ),
  pages: z.array(z.object({ from: offset, to: offset, label: text, scan: z.int().min(1).nullable() })),
  origins: z.array(z.object({ from: offset, to: offset, entry: text, at: offset })),
})

/** By the name in the output's `schema`: the file it is published in, and what it says. */
export const published: Readonly<Record<string, z.ZodType>> = { check, quotations, text: map }

// Either side that the other does not fit is an error here.
type Plain<T> = T extends readonly (infer U)[]
  ? Plain<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { missing: Exclude<B, A> }) : { differs: A }
const same: [
  Same<z.output<typeof check>, Plain<CheckJson>>,
  Same<z.output<typeof quotations>, Plain<QuotationsJson>>,
  Same<z.output<typeof map>, Plain<MapJson>>,
] = [true, true, true]
void same
