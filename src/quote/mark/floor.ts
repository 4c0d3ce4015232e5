import type { Marked } from './marked.ts'

const floor =
  /[([]\s*(?:an?|another|some|several|eine?|une?)?\s*(?:voices?|laughter|cries|cry|shouts?|stimmen?|rufe?|zurufe?|voix|cris?)?[^()[\]]{0,40}[:,]?\s*$/iu
const bracketed = /^[^“”"„«»]{0,4}[)\]]/
// "(Hale 1904: “…”)", "(cf. Hale: “…”)", "(he wrote: “…”)" are the writer's own; nobody calls out there.
const source = /\d|[([]\s*(?:see|cf|vgl|siehe|voir|e\.g|i\.e|from|in|his|her|he|she|they|we|I|it)\b/iu
const quoted = /[“„«"][^“”„«»"]{0,200}[”“»"]/gu
const called =
  /^[([]\s*(?:\p{L}[\p{L}.,’ -]{0,40}[:.]\s*){1,3}(?:(?:laughter|applause|\p{L}[\p{L}.’ -]{0,40}:|[.,;–-])\s*)*$/iu

/** "(A voice: “Shame!”)": in brackets of their own, with whoever called before a colon, one cry or several. */
export function isFromTheFloor(text: string, marked: Marked, before: string): boolean {
  if (floor.test(before)) {
    const bracket = before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf('[')))
    if (source.test(bracket)) return false
    return (
      /:\s*$/.test(before) ||
      (/[([]\s*$/.test(before) &&
        bracketed.test(text.slice(marked.close.to, marked.close.to + 6)) &&
        /[!?]\W*$/.test(text.slice(marked.from, marked.to)))
    )
  }
  return isFurtherCry(text, marked)
}

// "(A voice: “Shame!” Another: “Sit down!”)": the bracket was opened before an earlier cry.
function isFurtherCry(text: string, { open }: Marked): boolean {
  const lead = text.slice(Math.max(0, open.from - 300), open.from)
  const at = lead.lastIndexOf('(')
  if (at < 0 || lead.includes(')', at) || lead.includes('\n\n', at)) return false
  const bracket = lead.slice(at)
  const labels = bracket.replace(quoted, '')
  return labels.length < bracket.length && !source.test(labels) && called.test(labels)
}
