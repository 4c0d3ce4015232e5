// What Stemma is to the programs around it, in the order in which a text goes through.

export type { CheckReport } from './finding/check-report.ts'
export type { Finding, Suppressed } from './finding/finding.ts'
export { type Decision, parseReview, type Review, reviewLine } from './finding/review.ts'
export type { Edit } from './judge/edit/edit.ts'
export type { Judgement } from './judge/judgement.ts'
export type { Passage } from './judge/passage.ts'
export { general, type House, houses, type Profile } from './judge/profile.ts'
export type { Reference } from './judge/reference.ts'
export { isAtLeast, ladder, type Severity, severityOf, type Verdict } from './judge/verdict.ts'
export { parseBibliography } from './library/bibliography.ts'
export { check } from './library/check.ts'
export { type Failure, failures } from './library/config.ts'
export { type ErrorCode, StemmaError } from './library/error.ts'
export type { Host } from './library/host.ts'
export type { Answer, Format, Operation, Option, Request, TextFile } from './library/operation.ts'
export { operations } from './library/operations.ts'
export { type Bytes, Segment } from './match/segment.ts'
export { SegmentBuilder } from './match/segment-builder.ts'
export type { Quotation } from './quote/quotation.ts'
export { quotations } from './quote/quotations.ts'
export type {
  Directive,
  Document,
  DocumentFacts,
  Origin,
  Page,
  Part,
  Range,
  RangeKind,
  Reading,
} from './text/document.ts'
export { cuts, lineAt, locatorLabel, pageAt } from './text/document.ts'
export { paragraphs } from './text/paragraph.ts'
export type { Span } from './text/span.ts'
export { clipped, covers, hull, merged, overlaps, slice, trim } from './text/span.ts'
export { type Word, words } from './text/word.ts'
export { parseWhen, type When } from './time/when.ts'
export { type CheckJson, checkJson } from './view/check-json.ts'
export { checkText, summaryLine } from './view/check-text.ts'
export { type DocumentJson, documentJson, factsOf } from './view/document-json.ts'
export type { Setting } from './view/setting.ts'
