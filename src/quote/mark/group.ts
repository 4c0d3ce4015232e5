import type { Document } from '../../text/document.ts'
import type { DraftQuotation } from '../draft-quotation.ts'
import type { Quotation } from '../quotation.ts'
import { cueIn } from '../speaker/cue.ts'

type Identified = Omit<Quotation, 'group'>

/** Gives every quotation its id and the one it stands in. */
export function identified(drafts: readonly DraftQuotation[]): Identified[] {
  const idOf = (i: number): string => `${drafts[i]!.document}#q${i + 1}`
  return drafts.map(({ parent, ...draft }, i) => {
    const outer = parent === null ? -1 : around(drafts, i)
    return { ...draft, id: idOf(i), nestedIn: outer < 0 ? null : idOf(outer) }
  })
}

function around(drafts: readonly DraftQuotation[], i: number): number {
  const draft = drafts[i]!
  for (let j = i - 1; j >= 0; j--) {
    const one = drafts[j]!
    const holds = one.from <= draft.from && draft.to <= one.to
    if (holds && (one.from < draft.from || draft.to < one.to)) return j
  }
  return -1
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

const subject = /^(?:(?:and|but|then|so)\s)?(?:[\p{L}.’'-]+\s){0,4}?$/u
const sentenceBreak = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Mme|Mlle|M|\p{Lu}))[.!?]["”’]?\s+\p{Lu}/u
// Words that begin a sentence of the narration's own, not the name of a speaker.
const ownSentence = /^(?:I|We|You|He|She|It|They|The|An?|This|That|But|And|Yet|Then)\b/

/** Nothing but who speaks, and that he does: ",” he wrote, “", ".” Prewett replied quietly. “". */
function isBroken(text: string, before: Identified, after: Identified): boolean {
  if (before.form !== 'inline' || after.form !== 'inline') return false
  if (before.kind !== 'direct' || before.marks !== after.marks || after.from - before.to > 240) return false
  const between = text.slice(before.to, after.from)
  // Only the first stretch of a turn has a dash before it.
  if (before.marks === 'dash') return after.reason.evidence.from === after.from
  const narration = /^[^\p{L}\p{N}]*(.*?)([^\p{L}\p{N}]*)$/su.exec(between)
  const goesOn = /^\p{Ll}/u.test(text.slice(after.from, after.from + 2))
  if (!narration || /\n\s*\n|\(/.test(between) || (between.includes(':') && !goesOn)) return false
  const [, said = '', end = ''] = narration
  const said0 = before.to + between.length - end.length - said.length
  if (beginsAnew(text.slice(before.from, before.to), said, end)) return false
  const cue = cueIn(text, { from: said0, to: said0 + said.length }, 'after')
  // Without a mark before the next words, the narration's own sentence takes them up: "he says that “…”".
  if (!cue || /\bthat$/.test(said) || !/[,.;:—–]|--/.test(end)) return false
  if (cueIn(text, { from: cue.span.to, to: said0 + said.length }, 'before')) return false
  return (
    subject.test(text.slice(said0, cue.span.from)) &&
    isAside(text.slice(cue.span.to, said0 + said.length), end)
  )
}

/** A sentence of the quotation's own has ended, and what follows leads into other words: ".” Later he wrote, “". */
function beginsAnew(quoted: string, said: string, end: string): boolean {
  if (/[.!?]\W{0,2}$/u.test(quoted) && /^\p{Lu}/u.test(said) && !/^[.!?]/.test(end)) return true
  return /\.$/.test(quoted) && ownSentence.test(said)
}

// How he says it, and what he does the while: longer where the sentence goes on behind it than where it ends.
function isAside(words: string, end: string): boolean {
  const count = words.split(/\s+/).filter(Boolean).length
  return !/\d/.test(words) && !sentenceBreak.test(words) && count <= (/^\./.test(end) ? 12 : 24)
}
