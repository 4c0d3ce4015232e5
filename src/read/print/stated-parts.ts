import type { Part, Span } from '../../index.ts'
import { authorOf, type Byline, bylineOf } from './byline.ts'

interface Start {
  /** Of the paragraph that begins the part: its heading, or the byline itself. */
  readonly paragraph: number
  readonly by: Byline | null
  readonly title: string | null
  /** The byline's own paragraph; nothing below it is left when this is the last of the part. */
  readonly head: number
}

/**
 * The texts of a page that holds several, each with the author and the date that a line above it states: answers on a
 * question page, speeches one after the other. Menus at the top and comment forms at the end are parts that nobody
 * speaks. Empty when nothing shows that there is more than one text.
 */
export function statedParts(text: string): Part[] {
  const paragraphs = paragraphsOf(text)
  const menu = menuEnd(text, paragraphs)
  const foot = footStart(text, paragraphs)
  const starts = startsOf(text, paragraphs, menu, foot)
  if (starts.length === 0) return []
  const first = starts[0]!.paragraph
  if (first > menu) starts.unshift({ paragraph: menu, by: null, title: null, head: menu - 1 })
  const texts = starts.map((start, i) => partOf(text, paragraphs, start, starts[i + 1]?.paragraph ?? foot))
  if (texts.filter(({ furniture }) => !furniture).length < 2) return []
  const whole = [
    ...(menu > 0 ? [furniture(paragraphs, 0, menu)] : []),
    ...texts,
    ...(foot < paragraphs.length ? [furniture(paragraphs, foot, paragraphs.length)] : []),
  ]
  return whole.map((part, i) => ({ ...part, id: String(i + 1) }))
}

/** What blank lines part; a bullet begins a paragraph as well. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\r?\n|[•▪·]\s)))*/g)) {
    const words = match[0].trimEnd()
    spans.push({ from: match.index, to: match.index + words.length })
  }
  return spans
}

function startsOf(text: string, paragraphs: readonly Span[], menu: number, foot: number): Start[] {
  const starts: Start[] = []
  for (let i = menu; i < foot; i++) {
    const paragraph = paragraphs[i]!
    const last = starts.at(-1)
    const closed = last && i + 1 < foot ? closingDate(text, paragraph) : null
    const by = closed === null ? headOf(text, paragraph) : null
    if (by) {
      const least = last?.head ?? menu - 1
      const above = i - 1 > least ? presented(text, paragraphs[i - 1]!) : null
      const below = i + 1 < foot ? presented(text, paragraphs[i + 1]!) : null
      const top = above === null ? i : i - 1
      const title = titleAbove(text, paragraphs, top, least)
      starts.push({
        paragraph: title ?? top,
        by: { author: by.author ?? above ?? below, date: by.date },
        title: title === null ? null : line(text, paragraphs[title]!),
        head: i,
      })
    } else if (last && closed !== null) {
      starts[starts.length - 1] = { ...last, by: { author: last.by?.author ?? null, date: closed } }
      if (!headOf(text, paragraphs[i + 1]!)) starts.push({ paragraph: i + 1, by: null, title: null, head: i })
    }
  }
  // One date is the page's own, and two within one text may be; it takes a text below each.
  return starts.length >= 2 ? parted(text, paragraphs, starts, foot) : []
}

/** Blank lines that part texts are more than those between paragraphs: newlines, at the least. */
const WIDE = 4

/**
 * Texts that nothing heads: where one begins behind the date that closes another, the blank lines between the two are
 * this page's sign for a new text, and as many of them are the same sign elsewhere.
 */
function parted(text: string, paragraphs: readonly Span[], starts: readonly Start[], foot: number): Start[] {
  const gap = (i: number): number =>
    text.slice(paragraphs[i - 1]!.to, paragraphs[i]!.from).split('\n').length - 1
  const wide = Math.min(...starts.filter(({ by }) => by === null).map(({ paragraph }) => gap(paragraph)))
  if (wide < WIDE || wide === Infinity) return [...starts]
  const heads = new Set(starts.flatMap(({ paragraph, head }) => [paragraph, head]))
  const more: Start[] = []
  for (let i = starts[0]!.paragraph + 1; i < foot; i++)
    if (gap(i) >= wide && !heads.has(i)) more.push({ paragraph: i, by: null, title: null, head: i - 1 })
  return [...starts, ...more].sort((a, b) => a.paragraph - b.paragraph)
}

const headnote =
  /^(?:The (?:following|present) [\p{L} -]{3,40}|This [\p{L} -]{3,40}) (?:is|was)\s(?:first\s)?(?:delivered|written|given|made|spoken|published|read|sent|addressed)\sby\s(?:the\s)?(?<who>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:de|von|van|du|la|le|der|den)\s)?\p{Lu}[\p{L}\p{M}.’'-]*){0,4})(?=[\s,.;(])/u

/** "The following speech was delivered by Jane Ware at …": who spoke, in an editor's line at the head of a text. */
function presented(text: string, { from, to }: Span): string | null {
  return headnote.exec(text.slice(from, Math.min(to, from + 200)))?.groups?.who ?? null
}

/** A byline at the head of a paragraph: alone, or a name and a date on the first two lines. */
function headOf(text: string, { from, to }: Span): Byline | null {
  const lines = text.slice(from, Math.min(to, from + 300)).split(/\r?\n/, 3)
  const [first = '', second = ''] = lines
  const alone = bylineOf(first)
  const isBelow = lines.length === 1 || /^\s/.test(second) || /^[•*·▪]/.test(first)
  if (alone) return isBelow || alone.author !== null ? alone : null
  const author = first.length < 60 ? authorOf(first) : null
  const below = author === null ? null : bylineOf(second)
  return below && below.author === null ? { author, date: below.date } : null
}

/** A heading right above a byline belongs to its part. */
function titleAbove(text: string, paragraphs: readonly Span[], at: number, least: number): number | null {
  const above = paragraphs[at - 1]
  if (!above || at - 1 <= least || /^[•▪·]/.test(text.slice(paragraphs[at]!.from, paragraphs[at]!.from + 1)))
    return null
  const words = text.slice(above.from, above.to)
  return words.length < 120 && !/\n/.test(words) && !/[.!:;,…”"]$/.test(words) ? at - 1 : null
}

// "Ostend, 3 May 1926." or "3 May 1926, Ostend." below a text is its date; above one it would end without a stop.
const closing =
  /^(?<a>\p{L}+ \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}\.? \p{L}+ \d{4}), \p{Lu}[\p{L} .-]{2,40}\.$|^\p{Lu}[\p{L} .-]{2,40}, (?<b>\p{L}+ \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}\.? \p{L}+ \d{4})\.$/u

function closingDate(text: string, { from, to }: Span): string | null {
  const match = to - from < 100 ? closing.exec(text.slice(from, to)) : null
  return match ? (bylineOf(match.groups!.a ?? match.groups!.b ?? '')?.date ?? null) : null
}

type Draft = Omit<Part, 'id'>

function partOf(text: string, paragraphs: readonly Span[], start: Start, end: number): Draft {
  const from = paragraphs[start.paragraph]!.from
  const to = paragraphs[end - 1]!.to
  const hasText = paragraphs
    .slice(start.head, end)
    .some(
      (one, i) =>
        one.to - one.from > (i === 0 ? 150 : 60) ||
        (i > 0 && /[.!?]["”’)]?$/.test(text.slice(one.from, one.to))),
    )
  const isAnswer = /\n/.test(
    text.slice(paragraphs[Math.max(0, start.head)]!.from, paragraphs[Math.max(0, start.head)]!.to).trim(),
  )
  return {
    from,
    to,
    title: start.title,
    author: start.by?.author ?? null,
    date: start.by?.date ?? null,
    furniture: !hasText && !isAnswer && start.by !== null,
  }
}

function furniture(paragraphs: readonly Span[], first: number, end: number): Draft {
  const [from, to] = [paragraphs[first]!.from, paragraphs[end - 1]!.to]
  return { from, to, title: null, author: null, date: null, furniture: true }
}

/** "Home > News > Letters": the way that led here. */
function menuEnd(text: string, paragraphs: readonly Span[]): number {
  let end = 0
  while (end < 3 && paragraphs[end] && /\S\s+[>»›]\s+\S.*\s[>»›]\s/.test(line(text, paragraphs[end]!))) end++
  return end
}

const form =
  /^(?:read (?:also|more|next)|see also|any (?:message|comments?)|leave a (?:comment|reply)|(?:post|add|write) a comment|share (?:this|on)|related (?:articles|posts|links)|comments?(?: \(\d+\))?$|\d+ comments?$|last updated|to contact|subscribe|sign up|log ?in|privacy policy|cookie|copyright|©|powered by|who are you|back to top|siehe auch|kommentar|lire aussi|un message)/iu

/** Index of the first paragraph of what stands below the texts: it begins with a form's words and holds no long prose. */
function footStart(text: string, paragraphs: readonly Span[]): number {
  let start = paragraphs.length
  for (let i = paragraphs.length - 1; i > 0 && i > paragraphs.length - 20; i--) {
    if (paragraphs[i]!.to - paragraphs[i]!.from > 250) break
    if (form.test(line(text, paragraphs[i]!))) start = i
  }
  return start
}

function line(text: string, { from, to }: Span): string {
  return text.slice(from, to).split('\n', 1)[0]!.trim()
}
