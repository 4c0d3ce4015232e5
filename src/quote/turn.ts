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
  /(?<=^|\n)[ \t]*(?<name>(?:\p{Lu}[\p{L}\p{M}.’'-]*|[QA]|[FA])(?:[ \t]+(?:(?:of|de|von|van|du|la|le|the|der|for|and)[ \t]+){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,7})(?:,[ \t]+(?:C\.[ \t]?)?JJ?\.)?(?:,[^:\n]{1,40})?(?:[ \t]*\((?<holder>[^()\n]{1,40})\))?[ \t]?[.]?:(?=[ \t\n]+\S)/gu
// "JUSTICE PRAED, dissenting." in a line of its own: the opinion of one judge.
const opinion =
  /(?<=^|\n)[ \t]*(?<name>(?:(?:Mr\.|Mme\.|The|Lord|Lady|Chief|Justice|JUSTICE|CHIEF|LORD|Judge)[ \t]+){0,3}\p{Lu}[\p{L}’'-]+(?:[ \t]+\p{Lu}[\p{L}’'-]+){0,2}),?(?:[ \t]+(?:C\.[ \t]?)?JJ?\.,?)?[ \t]+(?:dissenting|concurring)(?:[^\n.]{0,60})?\.[ \t]*(?=\n)/gu
// Words that stand before a colon at a line's head and speak for nobody.
const headings = new Set(
  (
    'note notes subject date to from re source sources abstract keywords introduction summary present absent motion resolved item place time ' +
    'written copyleft copyright transcription transcribed translated translation published delivered online title author chapter section example figure table remark postscript ps nb cc copy enclosure dear sir answer question price address ' +
    'betreff datum an von quelle anwesend anmerkung antrag ort zeit titel beispiel objet date lieu à de présents remarque warning caution result results conclusion'
  ).split(' '),
)

const person =
  /(?<![\p{L}’'])(?:I|my|me|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|ich|mein\p{L}*|[Ww]ir|[Uu]ns\p{L}*|[Ss]ie haben|je|j[’']\p{L}+|[Nn]ous|[Nn]otre|[Vv]ous|[Vv]otre)(?![\p{L}])/u
// The clerk's words between two speakers.
const clerk =
  /^(?:[([]|(?:the|a|an|die|der|das|la|le|les|l[’'])\s?(?:meeting|motion|amendment|committee|council|session|sitting|hearing|witness|court|jury|house|vote|question was|resolution|chairman|mayor|sitzung|antrag|ausschuss|zeuge|séance|motion|conseil|témoin)\b|(?:moved|seconded|carried|resolved|adjourned|present|absent)\b)/iu
const paragraphEnd = /\n[ \t]*\n/g

/** Paragraphs in a speech that have no person in them, one behind the other. */
const IMPERSONAL = 3

/**
 * Where a turn ends that begins at `from`: with its paragraph, or with those behind it in which somebody still speaks
 * of himself or to another. What has no person in it, and nothing of that kind behind it, may be the clerk's again.
 */
function turnEnd(text: string, from: number, until: number): number {
  let end = endOfParagraph(text, from, until)
  let skipped = 0
  for (let at = end; at < until && skipped <= IMPERSONAL; ) {
    const start = wordsAfter(text, at)
    at = endOfParagraph(text, start, until)
    const words = text.slice(start, at).trim()
    if (words === '' || clerk.test(words) || isHeading(words)) break
    if (person.test(words)) end = at
    skipped = end === at ? 0 : skipped + 1
  }
  return end
}

function endOfParagraph(text: string, from: number, until: number): number {
  paragraphEnd.lastIndex = from
  return Math.min(paragraphEnd.exec(text)?.index ?? text.length, until)
}

function wordsAfter(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

function isHeading(words: string): boolean {
  return words.length < 80 && !/[.!?:;,…"'”’»)\]–—-]$/u.test(words)
}

/**
 * The turns of a transcript, in order; empty for a text that is none. One voice is not a conversation: it takes a form
 * of address, a pair of questions and answers, or two names that take turns.
 */
export function turns({ text, parts }: Document): Turn[] {
  const opinions = Array.from(text.matchAll(opinion), (match) => {
    const name = match.groups!.name!.trim()
    const from = match.index + match[0].indexOf(name)
    return { name, from, said: match.index + match[0].length }
  })
  const spoken = [...text.matchAll(label)].flatMap((match) => {
    const office = match.groups!.name!.trim()
    const holder = match.groups!.holder?.trim() ?? ''
    // "The PRESIDENT of the BOARD (Mr. Haldon):" is Mr. Haldon; "(dissenting)" is nobody.
    const name = /\p{Lu}/u.test(holder.slice(0, 1)) ? holder : office
    if (headings.has(name.toLowerCase().replace(/\.$/, ''))) return []
    const from = match.index + match[0].indexOf(name)
    return [{ name, from, said: match.index + match[0].length }]
  })
  const labels = [...spoken, ...opinions].sort((a, b) => a.from - b.from)
  const names = new Set(labels.map(({ name }) => name))
  const isTalk =
    opinions.length > 0 ||
    labels.some(({ name }) => honorific.test(name)) ||
    (names.size >= 2 && labels.length >= 2)
  if (!isTalk) return []
  let part = 0
  return labels.map(({ name, from, said }, i) => {
    while (parts[part] && parts[part]!.to <= said) part++
    const until = Math.min(labels[i + 1]?.from ?? text.length, parts[part]?.to ?? text.length)
    return turnAt(text, name, from, said, until)
  })
}

function turnAt(text: string, name: string, from: number, said: number, until: number): Turn {
  return {
    name: /^(?:Q|A|F)\.?$/.test(name) ? null : name,
    evidence: { from, to: from + name.length },
    from: said,
    to: turnEnd(text, said, until),
  }
}
