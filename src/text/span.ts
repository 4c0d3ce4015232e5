/** A half-open range of UTF-16 code units, `from` inclusive and `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** True when every unit of `inner` lies inside `outer`. An empty span is covered by any span that touches it. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** True when the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** The smallest span that covers both. */
export function hull(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

/** The words a span stands for. A span that leaves the text is the caller's fault. */
export function slice(text: string, { from, to }: Span): string {
  if (from < 0 || to > text.length || from > to)
    throw new RangeError(`Cannot slice ${from}..${to}: the text has ${text.length} units`)
  return text.slice(from, to)
}

/** The span without the white space at its ends; empty, at its start, when there is nothing else. */
export function trim(text: string, { from, to }: Span): Span {
  while (from < to && isSpace(text.charCodeAt(to - 1))) to--
  while (from < to && isSpace(text.charCodeAt(from))) from++
  return { from, to }
}

/** Sorted by start and merged where they touch or overlap, so that a reader can walk them once. */
export function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const out: Span[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last && span.from <= last.to) out[out.length - 1] = hull(last, span)
    else if (span.from < span.to) out.push(span)
  }
  return out
}

/** The spans, sorted and apart as `merged` leaves them, that share a unit with `within`, cut to it. */
export function clipped(spans: readonly Span[], within: Span): Span[] {
  const out: Span[] = []
  for (let i = firstEndingAfter(spans, within.from); i < spans.length; i++) {
    const span = spans[i]!
    if (span.from >= within.to) break
    out.push({ from: Math.max(span.from, within.from), to: Math.min(span.to, within.to) })
  }
  return out
}

/** Those of the spans, sorted and apart, that lie whole in `within`. O(log n) and what is found. */
export function inside<T extends Span>(spans: readonly T[], within: Span): T[] {
  const out: T[] = []
  for (let i = firstEndingAfter(spans, within.from); i < spans.length && spans[i]!.to <= within.to; i++)
    if (spans[i]!.from >= within.from) out.push(spans[i]!)
  return out
}

/** Index of the first of the sorted, separate spans that ends after `at`; `spans.length` when none does. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.to > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Space, tab, line ends, no-break and thin spaces: what parts words and shows nothing. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x85
  )
}
