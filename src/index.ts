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
export type { Answer, Format, Operand, Operation, Option, Request, TextFile } from './library/operation.ts'
export { operations } from './library/operations.ts'
export { type Hit, type Search, type SearchMode, search } from './library/search.ts'
export { type Character, characterOf } from './match/kernel/character.ts'
export type { Nearest } from './match/kernel/distance.ts'
export type { Extension } from './match/kernel/extend.ts'
export { type Kernels, plainKernels } from './match/kernels.ts'
export { type Chain, type Weighing, wordWeighing } from './match/pair/chain.ts'
export { wordLinking } from './match/pair/hit.ts'
export { askingForLetters, Lexicon, type Words } from './match/pair/lexicon.ts'
export {
  chainsOf,
  letterBlocks,
  type PairSettings,
  placesOfTexts,
  sortedChains,
  usualBits,
} from './match/pair/pairs.ts'
export { type Places, rangeRuns } from './match/pair/place.ts'
export {
  numbersOf,
  type Plan,
  planOf,
  type Row,
  runStage,
  type StageName,
  textBlock,
} from './match/pair/row.ts'
export { PARTITIONS } from './match/pair/seed.ts'
export type { Spill } from './match/pair/spill.ts'
export { chainStage, groupStage, type MapText, mapWords } from './match/pair/stage.ts'
export type { Tokens } from './match/scan.ts'
export { type Bytes, type IndexedText, Segment } from './match/segment.ts'
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
export { exportKinds } from './view/export/kind.ts'
export type { Setting } from './view/setting.ts'
