// The published shape of every JSON output, once more, as zod says it; JSON Schema is made from this by
// `npm run schemas`. The types at the end compare it with the types that the code has: neither can change alone.
import { z } from 'zod'
import { type Decision, decisions } from '../../src/finding/review.ts'
import { overridable } from '../../src/judge/verdict.ts'
import { failures } from '../../src/library/config.ts'
import type { CheckJson } from '../../src/view/check-json.ts'
import type { ConflictsJson } from '../../src/view/conflicts-json.ts'
import type { DatesJson } from '../../src/view/dates-json.ts'
import type { ExplanationJson } from '../../src/view/explain-json.ts'
import type { LineageJson } from '../../src/view/lineage-json.ts'
import type { MapJson } from '../../src/view/map-json.ts'
import type { NamesJson } from '../../src/view/names-json.ts'
import type { QuotationsJson } from '../../src/view/quotations.ts'
import type { ReuseJson } from '../../src/view/reuse-json.ts'
import type { TimelineJson } from '../../src/view/timeline-json.ts'
import type { TraceJson } from '../../src/view/trace-json.ts'

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

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('what decisions hold on to: of the words, and of their place among equal ones')

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['note', 'warning', 'error']),
  message: z.string(),
  passages: z.array(passage),
  fingerprint,
  quotation: text.describe('the id of the quotation that it is about'),
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
  work: z.object({ title: z.string(), author: text, evidence: span }).nullable(),
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
  fingerprint,
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

const house = z.enum(['general', 'legal', 'diplomatic', 'news-strict', 'news-easy'])

const head = { stemma: z.string().describe('the version that made this'), documents: z.array(document) }

export const check = z.object({
  schema: z.literal('stemma/check@1'),
  ...head,
  profile: house,
  overrides: z.record(z.string(), z.string()).describe('what the project rules otherwise, by code'),
  sources: z.array(document),
  quotations: z.array(checked),
  findings: z.array(finding),
  summary: z.object({
    quotations: z.int().min(0),
    verdicts: z.partialRecord(verdict, z.int().min(1)),
    findings: z
      .partialRecord(z.enum(['error', 'warning', 'note']), z.int().min(1))
      .describe('those that stand'),
    suppressed: z.int().min(0).describe('findings that are suppressed'),
  }),
  wanted: z.array(
    z.object({
      title: z.string(),
      author: text,
      date: when.nullable(),
      citations: z.array(span.extend({ document: z.string() })),
    }),
  ),
})

const attribution = z.object({
  document: z.string(),
  type: z
    .enum(['direct', 'indirect', 'mixed'])
    .describe('in the words of the source, in others, partly in marks'),
  source: z.array(span).describe('empty where nobody is named'),
  cue: z.array(span),
  content: z.array(span),
  quotation: text.describe('the id of the quotation that is the content, or the first that stands in it'),
})

export const quotations = z.object({
  schema: z.literal('stemma/quotations@1'),
  ...head,
  quotations: z.array(quotation),
  attributions: z.array(attribution),
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

export const trace = z.object({
  schema: z.literal('stemma/trace@1'),
  ...head,
  query: z.string(),
  witnesses: z.array(
    z.object({
      id: z.string().describe('of its document, with "#2" and so on where that has the passage again'),
      siglum: z.string(),
      passage,
      date: when.nullable().describe('of the part that it stands in, else of the document'),
      documentDate: when.nullable(),
      kind: z.enum(['exact', 'variant']),
      edits: z.array(edit).describe('`quotation` is a span of the query'),
    }),
  ),
  apparatus: z.array(
    z.object({
      lemma: z.string(),
      at: span.describe('of the query'),
      witnesses: z.array(z.string()).describe('ids of the witnesses that have the lemma'),
      readings: z.array(z.object({ text: z.string(), witnesses: z.array(z.string()) })),
    }),
  ),
  tree: z.object({
    nodes: z.array(z.object({ id: z.string(), document: text, lost: z.boolean() })),
    edges: z.array(z.object({ from: z.string(), to: z.string(), directed: z.boolean(), reason: z.string() })),
  }),
})

const match = z.object({
  id: z.string(),
  a: passage,
  b: passage,
  bits: z.number().describe('how much shared wording weighs: log2 of how rare it is'),
  eValue: z.number().min(0).describe('how many such matches chance would give in texts of this size'),
  words: z.int().min(0),
  identity: z.number().min(0).max(1),
  alignment: z.array(z.array(offset).length(4)).describe('runs laid one to one: aFrom, aTo, bFrom, bTo'),
  formulaic: z.boolean(),
  borrower: z.enum(['a', 'b']).nullable(),
  reason: z.string().describe('why that one, or why nothing can be said'),
  cluster: z.string().describe('shared by the matches of one passage'),
})

export const reuse = z.object({ schema: z.literal('stemma/reuse@1'), ...head, matches: z.array(match) })

export const dates = z.object({
  schema: z.literal('stemma/dates@1'),
  ...head,
  dates: z.array(
    span.extend({
      document: z.string(),
      kind: z.enum(['date', 'time', 'duration', 'set', 'season']),
      edtf: text,
      earliest: text.describe('ISO day'),
      latest: text.describe('ISO day'),
      timex: text.describe('the value as ISO-TimeML has it'),
      anchor: span.nullable().describe('the words that it was reckoned from'),
      rule: z.string().describe('what recognised it, and behind the slash what resolved it'),
      calendar: z.string(),
    }),
  ),
})

const nameKind = z.enum(['person', 'place', 'organisation', 'work'])
const place = z
  .object({ latitude: z.number(), longitude: z.number(), gazetteer: z.string() })
  .describe('degrees, north and east; and who says so')

export const names = z.object({
  schema: z.literal('stemma/names@1'),
  ...head,
  entities: z.array(
    z.object({
      id: z.string(),
      kind: nameKind,
      name: z.string(),
      variants: z.array(
        z.object({ exact: z.string(), count: z.int().min(1), documents: z.array(z.string()) }),
      ),
      mentions: z.array(span.extend({ document: z.string() })),
      place: place.nullable(),
      joins: z.array(
        z.object({
          a: z.string(),
          b: z.string(),
          reason: z.string(),
          confidence: z.number().min(0).max(1),
        }),
      ),
    }),
  ),
})

const slot = span.extend({ entity: text.describe('the id of the entity that the words name') })
const voice = z.object({
  name: text.describe('null where nobody is named'),
  act: z.string().describe('"writes", "denies"; "tells" for the author of the text'),
  date: when.nullable(),
  evidence: span,
})

const statement = z
  .object({
    id: z.string(),
    passage,
    voice: z.array(voice).describe('the outermost first'),
    predicate: z.string(),
    who: slot.nullable(),
    whom: slot.nullable(),
    what: slot.nullable(),
    when: when.extend({ mention: span }).nullable(),
    where: slot.nullable(),
    howMany: span
      .extend({ least: z.number(), most: z.number(), unit: text.describe('what is counted') })
      .nullable(),
    polarity: z.enum(['affirmed', 'denied', 'questioned']),
    modality: z.enum(['asserted', 'reported', 'rumoured', 'believed', 'hypothetical']),
  })
  .describe('spans are of the document of its passage')

const named = z.array(z.object({ id: z.string(), kind: nameKind, name: z.string(), place: place.nullable() }))

export const timeline = z.object({
  schema: z.literal('stemma/timeline@1'),
  ...head,
  entities: named.describe('those that the statements name'),
  statements: z.array(statement).describe('the dated ones, the earliest first'),
})

const conflict = z.object({
  id: z.string(),
  topic: z.string(),
  slot: z.enum(['date', 'place', 'person', 'number', 'name', 'cause', 'sequence', 'wording', 'polarity']),
  kind: z
    .enum([
      'contradiction',
      'refinement',
      'rounding',
      'variant',
      'calendar',
      'scope',
      'arithmetic',
      'position-changed',
    ])
    .describe('contradiction, arithmetic and position-changed are findings too; the others are no conflict'),
  sides: z.array(
    z.object({
      value: z.string(),
      statements: z.array(z.string()).describe('ids'),
      passages: z.array(passage),
      documents: z.int().min(0),
      witnesses: z
        .array(z.int().min(0))
        .length(2)
        .describe('at least, at most: of documents not shown to depend on each other it is open'),
    }),
  ),
  derivation: z.string(),
  message: z.string(),
})

const dependence = z.object({
  from: z.string(),
  to: z.string(),
  directed: z.boolean(),
  reason: z.string().describe('of the direction, or why there is none'),
  evidence: z.array(
    z.object({
      kind: z.enum(['wording', 'errors', 'order', 'citation', 'counts']),
      reason: z.string(),
      passages: z.array(passage).describe('the first 24'),
    }),
  ),
})

export const conflicts = z.object({
  schema: z.literal('stemma/conflicts@1'),
  ...head,
  entities: named.describe('those that the statements name'),
  statements: z.array(statement).describe('all that were compared, by document and place'),
  conflicts: z.array(conflict).describe('those that are findings first'),
  dependence: z.array(dependence).describe('a pair that is not there is not shown to depend'),
  findings: z.array(finding),
})

export const lineage = z.object({
  schema: z.literal('stemma/lineage@1'),
  ...head,
  claim: z.string(),
  steps: z
    .array(
      z.object({
        id: z.string(),
        passage,
        voice: z.array(voice),
        date: when.nullable().describe('of the voice, else of the document'),
        stance: z.enum(['asserts', 'reports', 'denies', 'questions', 'insinuates']),
        repliesTo: text.describe('the id of the step that it names or copies'),
        changed: z.array(
          z.object({ slot: z.enum(['number', 'date', 'hedge', 'voice']), was: text, is: text }),
        ),
      }),
    )
    .describe('the earliest first, those without a date last'),
  firstSeen: text.describe('the id of the earliest step that has a date'),
  tree: z.object({
    nodes: z.array(z.object({ id: z.string(), document: text, lost: z.boolean() })),
    edges: z.array(z.object({ from: z.string(), to: z.string(), directed: z.boolean(), reason: z.string() })),
  }),
})

const severity = z.enum(['none', 'note', 'warning', 'error'])
const example = z.object({
  sources: z.array(
    z.object({
      text: z.string(),
      title: text,
      author: text,
      date: text.describe('EDTF'),
      edition: text,
      language: text,
      page: text.describe('as printed'),
      readable: z.boolean(),
    }),
  ),
  draft: z.string(),
  why: text.describe('where the line runs'),
})

export const explanation = z
  .object({
    schema: z.literal('stemma/explanation@1'),
    stemma: head.stemma,
    documents: z.array(z.never()),
    explanations: z.array(
      z.object({
        rule: z.string().describe('a code, a verdict, or what a finding, a tolerance, a limit is called'),
        also: z.array(z.string()).describe('other names that reports have for it'),
        kind: z.enum(['edit', 'effect', 'provenance', 'verdict', 'finding', 'tolerance', 'profile', 'limit']),
        name: z.string(),
        meaning: z.string(),
        examples: z.object({ is: z.array(example), isNot: z.array(example) }),
        severities: z.record(house, severity).nullable().describe('of a verdict, in each profile'),
        rulings: z
          .array(
            z.object({
              code: z.string().describe('"B*" for all effects'),
              when: z.string(),
              what: z.string(),
              profiles: z.partialRecord(house, z.object({ verdict, severity })),
            }),
          )
          .describe('rows of the table of verdicts that speak of it'),
      }),
    ),
  })
  .meta({ title: 'What stemma explain prints' })

const cell = z
  .string()
  .regex(new RegExp(`^(${verdict.options.join('|')})(/(${severity.options.join('|')}))?$`))
  .describe('a verdict, or a verdict and a severity: "altered/note"')

export const config = z
  .strictObject({
    $schema: z.string(),
    profile: house.describe('whose rules of quoting apply; --profile wins over it'),
    overrides: z
      .partialRecord(z.enum(overridable as [string, ...string[]]), cell)
      .describe(
        'what single codes, or rows of one ("A12 marked"), count as; the codes are those of verdicts.csv',
      ),
    failOn: z.enum(failures).describe('from which severity on a check fails; --fail-on wins over it'),
  })
  .partial()
  .meta({ title: 'stemma.config.json: the rules of a project' })

export const review = z
  .object({
    fingerprint,
    rule: z.string().min(1).describe('of the finding: "quote/altered"'),
    decision: z.enum(decisions),
    reason: text.describe('not empty where the decision is "accepted"'),
    who: text,
    when: text.describe('ISO 8601'),
  })
  .meta({ title: 'A line of stemma.review.jsonl: what was decided about a finding' })

/** By the name in the output's `schema`: the file it is published in, and what it says. */
export const published: Readonly<Record<string, z.ZodType>> = {
  check,
  quotations,
  trace,
  reuse,
  dates,
  names,
  timeline,
  conflicts,
  lineage,
  text: map,
  explanation,
  config,
  review,
}

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
  Same<z.output<typeof trace>, Plain<TraceJson>>,
  Same<z.output<typeof reuse>, Plain<ReuseJson>>,
  Same<z.output<typeof dates>, Plain<DatesJson>>,
  Same<z.output<typeof names>, Plain<NamesJson>>,
  Same<z.output<typeof timeline>, Plain<TimelineJson>>,
  Same<z.output<typeof conflicts>, Plain<ConflictsJson>>,
  Same<z.output<typeof lineage>, Plain<LineageJson>>,
  Same<z.output<typeof map>, Plain<MapJson>>,
  Same<z.output<typeof explanation>, Plain<ExplanationJson>>,
  Same<z.output<typeof review>, Plain<Decision>>,
] = [true, true, true, true, true, true, true, true, true, true, true, true]
void same
