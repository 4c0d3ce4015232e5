import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'

/** What one speaker of a transcript says before the next one begins: "Mr. Ware: The sluice stood open." */
export interface Turn extends Span {
  /** As written, without the colon; null for "Q." and "A.", which are voices without a name. */
  readonly name: string | null
  readonly evidence: Span
}

const honorific =
  /^(?:(?:the\s+)?(?:mr|mrs|ms|miss|dr|sir|lord|lady|prof|rev|hon|alderman|councillor|senator|judge|justice|captain|colonel|general|president|chairman|chairwoman|speaker|secretary|minister|herr|frau|abg|abgeordneter?|präsident|vorsitzender?|minister|monsieur|madame|mme?|le président|la présidente)\b)/iu
const label =
  /(?<=^|\n)[ \t]*(?<name>(?:\p{Lu}[\p{L}\p{M}.’'-]*|[QA]|[FA])(?:[ \t]+(?:(?:of|de|von|van|du|la|le|the|der)[ \t]+)?\p{Lu}[\p{L}\p{M}.’'-]*){0,4})(?:,[ \t]+(?:C\.[ \t]?)?JJ?\.)?(?:,[^:\n]{1,40})?(?:[ \t]*\([^()\n]{1,40}\))?[ \t]?[.]?:(?=[ \t\n]+\S)/gu
// Words that stand before a colon at a line's head and speak for nobody.
const headings = new Set(
  (
    'note notes subject date to from re source sources abstract keywords introduction summary present absent motion resolved item place time ' +
    'title author chapter section example figure table remark postscript ps nb cc copy enclosure dear sir answer question price address ' +
    'betreff datum an von quelle anwesend anmerkung antrag ort zeit titel beispiel objet date lieu à de présents remarque warning caution result results conclusion'
  ).split(' '),
)

/** What follows in a paragraph of its own without a name may be the clerk's words again. */
function paragraphEnd(text: string, at: number): number {
  const end = text.slice(at).search(/\n[ \t]*\n/)
  return end < 0 ? text.length : at + end
}

/**
 * The turns of a transcript, in order; empty for a text that is none. One voice is not a conversation: it takes a form
 * of address, a pair of questions and answers, or two names that take turns.
 */
export function turns({ text }: Document): Turn[] {
  const labels = [...text.matchAll(label)].flatMap((match) => {
    const name = match.groups!.name!.trim()
    if (headings.has(name.toLowerCase().replace(/\.$/, ''))) return []
    const from = match.index + match[0].indexOf(name)
    return [{ name, from, said: match.index + match[0].length }]
  })
  const names = new Set(labels.map(({ name }) => name))
  const isTalk = labels.some(({ name }) => honorific.test(name)) || (names.size >= 2 && labels.length >= 2)
  if (!isTalk) return []
  return labels.map(({ name, from, said }, i) => ({
    name: /^(?:Q|A|F)\.?$/.test(name) ? null : name,
    evidence: { from, to: from + name.length },
    from: said,
    to: Math.min(labels[i + 1]?.from ?? text.length, paragraphEnd(text, said)),
  }))
}
