import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Quotation } from '../quotation.ts'
import type { Setting } from '../setting.ts'
import { castOf, type Form, type Person } from './cast.ts'
import { formOf, type Paragraph, readParagraph } from './narration.ts'
import type { Role } from './role.ts'

/** A document as an account of who says what: its paragraphs, its people, its quotations by paragraph. */
export interface Story {
  readonly text: string
  /** The words that it writes as names, see `properNames`. */
  readonly proper: ReadonlySet<string>
  readonly paragraphs: readonly Paragraph[]
  readonly cast: ReadonlyMap<string, Person>
  /** What people are called beside their names, by the noun. */
  readonly roles: ReadonlyMap<string, readonly Role[]>
  /** The quotations that stand in none, by the paragraph in which they begin. */
  readonly quotations: readonly (readonly Quotation[])[]
  /** Told with conversations, as novels are: paragraphs that answer one another. */
  readonly isTale: boolean
  /** Who tells it in the first person, where the others call him by a name. */
  readonly narrator: string | null
}

/** Reads a document once for its people. */
export function storyOf({ document, paragraphs, proper }: Setting, found: readonly Quotation[]): Story {
  const { text } = document
  const outer = found.filter(({ nestedIn, kind }) => nestedIn === null && kind !== 'term' && kind !== 'title')
  const forms = new Map<string, Form>()
  for (const { speaker } of found) if (speaker?.name) formOf(forms, speaker.name).voiced++
  const segments = outer.flatMap((one) => one.segments).sort((a, b) => a.from - b.from)
  let next = 0
  const read = paragraphs.map((span) => {
    const inside: Span[] = []
    for (; next < segments.length && segments[next]!.from < span.to; next++)
      if (segments[next]!.to > span.from) inside.push(segments[next]!)
    return readParagraph(text, span, inside, proper, forms)
  })
  const quotations: Quotation[][] = paragraphs.map(() => [])
  for (const one of outer) quotations[firstEndingAfter(paragraphs, one.from)]?.push(one)
  const isTale = isTold(read, quotations)
  const cast = castOf(forms.values())
  return {
    text,
    proper,
    paragraphs: read,
    cast,
    roles: Map.groupBy(
      read.flatMap(({ roles }) => roles),
      ({ head }) => head,
    ),
    quotations,
    isTale,
    narrator: isTale ? narratorOf(read, cast) : null,
  }
}

/** Paragraphs that begin with what somebody says, one right behind the other. */
function isTold(paragraphs: readonly Paragraph[], quotations: readonly (readonly Quotation[])[]): boolean {
  let pairs = 0
  let before = false
  for (const [i, { from }] of paragraphs.entries()) {
    const first = quotations[i]![0]
    const begins =
      first !== undefined && first.form === 'inline' && first.kind === 'direct' && first.from - from <= 2
    if (begins && before) pairs++
    before = begins
  }
  return pairs >= 3 && pairs * 25 >= paragraphs.length
}

// Called by a name in what others say, and hardly ever in the narration, which says "I".
function narratorOf(paragraphs: readonly Paragraph[], cast: ReadonlyMap<string, Person>): string | null {
  const firsts = paragraphs.filter(({ firstPerson }) => firstPerson).length
  if (firsts * 8 < paragraphs.length) return null
  const counts = new Map<string, { outside: number; called: number }>()
  for (const { mentions } of paragraphs)
    for (const { words, inside, vocative } of mentions) {
      const name = cast.get(words)?.name
      if (!name) continue
      const count = counts.get(name) ?? { outside: 0, called: 0 }
      counts.set(name, count)
      if (!inside) count.outside++
      if (vocative) count.called++
    }
  let best: string | null = null
  for (const [name, { outside, called }] of counts)
    if (called >= 2 && outside * 2 <= called && called > (best ? counts.get(best)!.called : 0)) best = name
  return best
}
