import type { Span } from '../../src/text/span.ts'

/** An attribution as an annotator or Stemma marks it. */
export interface Labelled {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * The attributions of a file in brat's stand-off format: "T1⇥Source 89 106;120 130⇥words" labels stretches, counted in
 * code points, and "E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1" joins them.
 */
export function standOff(text: string, labels: string): Labelled[] {
  const units = unitsOf(text)
  const spans = new Map<string, Span[]>()
  const found: Labelled[] = []
  for (const line of labels.split('\n')) {
    const [id = '', what = ''] = line.split('\t')
    if (id.startsWith('T'))
      spans.set(
        id,
        [...what.matchAll(/(\d+) (\d+)/g)].map(([, from, to]) => ({
          from: units(Number(from)),
          to: units(Number(to)),
        })),
      )
    if (!id.startsWith('E')) continue
    const of = (role: string): Span[] =>
      [...what.matchAll(/(\w+?)\d*:(T\d+)/g)].flatMap(([, name, span]) =>
        name === role ? (spans.get(span!) ?? []) : [],
      )
    found.push({ source: of('Source'), cue: of('Cue'), content: of('Content') })
  }
  return found
}

/** Code points to UTF-16 units. */
function unitsOf(text: string): (at: number) => number {
  const points = [...text]
  if (points.length === text.length) return (at) => at
  const starts = [0]
  for (const point of points) starts.push(starts.at(-1)! + point.length)
  return (at) => starts[at] ?? text.length
}
