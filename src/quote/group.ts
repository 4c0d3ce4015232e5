import type { Document } from '../text/document.ts'
import { cueIn } from './cue.ts'
import type { DraftQuotation } from './draft-quotation.ts'
import type { Quotation } from './quotation.ts'

type Identified = Omit<Quotation, 'group'>

/** Gives every quotation its id and the one it stands in. */
export function identified(drafts: readonly DraftQuotation[]): Identified[] {
  const idOf = (i: number): string => `${drafts[i]!.document}#q${i + 1}`
  return drafts.map(({ parent, ...draft }, i) => {
    const outer =
      parent &&
      drafts.findLastIndex(
        (one, j) =>
          j < i &&
          one.from <= draft.from &&
          draft.to <= one.to &&
          (one.from < draft.from || draft.to < one.to),
      )
    return { ...draft, id: idOf(i), nestedIn: outer === null || outer < 0 ? null : idOf(outer) }
  })
}

// "…," he said, "…": broken by the quoter when only a cue stands between, and no sentence of the quotation's own ended
// with another one begun in the narration.
export function grouped(document: Document, found: readonly Identified[]): Quotation[] {
  const groups = new Map<string, string>()
  const open = new Map<string | null, Identified>()
  for (const one of found) {
    const before = open.get(one.nestedIn)
    if (before && isBroken(document.text, before, one)) {
      const group = groups.get(before.id) ?? before.id
      groups.set(before.id, group)
      groups.set(one.id, group)
    }
    open.set(one.nestedIn, one)
  }
  return found.map((one) => ({ ...one, group: groups.get(one.id) ?? null }))
}

const subject = /^(?:(?:and|but|then)\s)?(?:[\p{L}.’'-]+\s){0,4}?$/u
const aside = /^(?:\s[\p{L}’'-]+){0,5}$/u

/** Nothing but who speaks, and that he does: ",” he wrote, “", ".” Prewett replied quietly. “". */
function isBroken(text: string, before: Identified, after: Identified): boolean {
  if (
    before.form !== 'inline' ||
    after.form !== 'inline' ||
    before.kind !== 'direct' ||
    before.marks !== after.marks
  )
    return false
  if (after.from - before.to > 120) return false
  const between = text.slice(before.to, after.from)
  const narration = /^[^\p{L}\p{N}]*(.*?)([^\p{L}\p{N}]*)$/su.exec(between)
  if (!narration || /\n\s*\n|[:(]/.test(between)) return false
  const [, said = '', end = ''] = narration
  const start = before.to + between.length - end.length - said.length
  const cue = cueIn(text, { from: start, to: start + said.length }, 'after')
  // A sentence that was ended, and a new one that leads into other words: ".” Later he wrote, “…".
  if (
    /[.!?]\W{0,2}$/u.test(text.slice(before.from, before.to)) &&
    /^\p{Lu}/u.test(said) &&
    !/^[.!?]/.test(end)
  )
    return false
  if (
    /\.$/.test(text.slice(before.from, before.to)) &&
    /^(?:I|We|You|He|She|It|They|The|An?|This|That|But|And|Yet|Then)\b/.test(said)
  )
    return false
  // Without a mark before the next words, the narration's own sentence takes them up: "he says that “…”".
  if (!cue || !/[,.;—–]/.test(end) || /\bthat$/.test(said)) return false
  return (
    subject.test(text.slice(start, cue.span.from)) && aside.test(text.slice(cue.span.to, start + said.length))
  )
}
