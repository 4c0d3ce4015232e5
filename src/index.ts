export type { Document, Origin, Page, Part, Range, RangeKind, Reading } from './text/document.ts'
export { cuts, lineAt, locatorLabel, pageAt } from './text/document.ts'
export type { Span } from './text/span.ts'
export { clipped, covers, hull, merged, overlaps, slice, trim } from './text/span.ts'
