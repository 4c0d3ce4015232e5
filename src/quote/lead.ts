import { firstEndingAfter, type Span } from '../text/span.ts'
import type { Marked } from './mark/marked.ts'
import { paragraphAt, type Setting } from './setting.ts'

/** The running words between what was quoted before and this, in the same paragraph. */
export function leadOf(setting: Setting, marked: Marked, found: readonly Marked[], i: number): Span {
  const paragraph = paragraphAt(setting, marked.open.from)
  let j = i - 1
  while (j >= 0 && j !== marked.parent && found[j]!.parent !== marked.parent) j--
  const before = j === marked.parent ? undefined : found[j]
  const from = Math.max(
    paragraph.from,
    marked.open.from - 240,
    before ? behindNote(setting.document.text, before.close.to) : 0,
  )
  const words = { from, to: marked.open.from }
  return words.to - words.from > 2 || from > paragraph.from ? words : leadInto(setting, marked.open.from)
}

/** A parenthesis right behind a quotation belongs to that one: its page, its source. */
function behindNote(text: string, at: number): number {
  const note = /^\W{0,3}\([^()“„«":]*\)/u.exec(text.slice(at, at + 200))
  return note ? at + note[0].length : at
}

export function trailOf(setting: Setting, marked: Marked, found: readonly Marked[], i: number): Span {
  const paragraph = paragraphAt(setting, Math.max(marked.open.from, marked.close.to - 1))
  let j = i + 1
  while (j < found.length && found[j]!.open.from < marked.close.to) j++
  const next = found[j]?.parent === marked.parent ? found[j] : undefined
  const to = Math.min(paragraph.to, marked.close.to + 160, next?.open.from ?? Infinity)
  return { from: marked.close.to, to: Math.max(marked.close.to, to) }
}

/** What leads into a paragraph: the end of the one before, when it says that words follow. */
export function leadInto(setting: Setting, at: number): Span {
  const index = firstEndingAfter(setting.paragraphs, at)
  const own = setting.paragraphs[index]
  const before = own && own.from < at ? own : setting.paragraphs[index - 1]
  if (!before) return { from: at, to: at }
  const to = Math.min(before.to, at)
  const leads = own === before || /:\s*$/.test(setting.document.text.slice(before.from, to))
  return leads ? { from: Math.max(before.from, to - 240), to } : { from: at, to: at }
}
