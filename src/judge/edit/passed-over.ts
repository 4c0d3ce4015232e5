import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { isCitationOnly } from './citation.ts'

/**
 * What a source has between two words, and a quotation leaves out, without a word of the sentence being lost: what the
 * page shows besides (A02), notes and citations (A09), a doubled word (A13), cries from the floor (A22), fillers and
 * false starts (A29).
 */
export type PassedOver = 'A02' | 'A09' | 'A13' | 'A22' | 'A29'

const page =
  /^(?:(?:\[?\*+\s?\d+\]?\s*)+|\[(?:column|col\.?|spalte|sp\.?)\s*\d+\]|[[(]\s*(?:pp?\.|pages?|S\.|Seite|fol\.)\s*[\divxlc]+\s*[\])])$/iu
const caption =
  /^(?:fig(?:ure)?\.?|abb(?:ildung)?\.?|plate|tafel|planche|table|tabelle|map|karte|carte)\s*\.?\s*[\divx]+/iu
const marker =
  /^(?:\[(?:sic|\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[a-z]|\*+|†|‡|note \d+)\]|\((?:\d{1,2}|\*+)\)|[\u00b9\u00b2\u00b3\u2070-\u2079]+|[*†‡§]+)$/iu
const citation =
  /^[[(](?:(?:see|cf\.?|vgl\.?|siehe|voir|quoting|citing|emphasis|op\. cit|ibid|id\.)[^)\]]*|[^)\]]*\b(?:1[4-9]|20)\d\d\b[^)\]]*|[^)\]]*\b(?:pp?\.|S\.|vol\.|Bd\.|no\.|§)\s*\d[^)\]]*|[^)\]]*\b\d+\s+[A-Z][\w.]*\.?\s*(?:\dd\s+)?\d+[^)\]]*)[\])]$/iu
const reporter =
  /^[,.]?\s*(?:(?:see|cf\.|citing|quoting|accord)\s+)?(?:\p{Lu}[^;]{1,60}\bv\.\s[^;]{1,60},\s*)?\d+\s+(?:[A-Z][A-Za-z]*\.\s?)+(?:\d\w+\s+)?(?:at\s+)?\d+[^.;]{0,30}(?:\((?:[^)]*\s)?\d{4}\)?)?\.?$/u
// Cries that a reporter sets in parentheses or brackets. From parliamentary reports; our own list.
const floor =
  /^[[(]\s*(?:(?:loud|prolonged|general|great|some|renewed|stormy|große?|lebhafter?|anhaltender?|vifs?|vives)\s+)*(?:laughter|laughs|laughing|applause|cheers|cheering|hear,? hear|hisses|interruption|crosstalk|pause|sighs|smiles|crying|coughs|cries of[^)\]]*|heiterkeit|beifall|gelächter|lachen|zuruf[^)\]]*|unruhe|rires|applaudissements|mouvement[^)\]]*|bravos?|sensation|inaudible|indistinct)[^)\]]{0,30}[\])]$/iu
const filler =
  /(?<![\p{L}\p{N}])(?:u+m+|u+h+|e+r+m*|a+h+|hm+|mm+|you know|i mean|sort of|kind of|well|like|ä+h+m?|ö+h+m?|äh|hm|na ja|also|sozusagen|euh|ben|hein|bah|quoi|tu vois|vous savez)(?![\p{L}\p{N}])/giu
const hesitation =
  /(?<![\p{L}])(?:u+m+|u+h+|e+r+m*|a+h+|hm+|mm+|ä+h+m?|ö+h+m?|euh|ben|you know|i mean|vous savez)(?![\p{L}])/iu

/**
 * Judges the stretch between the last word taken over and the next one. `before` and `after` are the words of the
 * source around it.
 */
export function passedOver(text: string, left: Span): PassedOver | null {
  const gap = widened(text, left)
  const words = text.slice(gap.from, gap.to)
  const bare = words
    .trim()
    .replace(/^[\s.,;:!?…”’—–-]+|[\s,;:—–-]+$/gu, '')
    .replace(/(?<=[\])])[.,;:]$/, '')
  if (bare === '') return null
  // A number set right behind a mark, with nothing between: "the gate.7 It".
  if (
    /^\d{1,3}(?:[,–-]\d{1,3})*$/.test(bare) &&
    /[.,;:!?”’)]/.test(text[left.from - 1] ?? '') &&
    /^\s/.test(text.slice(left.to))
  )
    return 'A09'
  const pieces = bare.match(/[[(][^\])]*[\])]|[^[(]+/g) ?? [bare]
  if (pieces.every((piece) => page.test(piece.trim()) || piece.trim() === '')) return 'A02'
  if (isFurniture(text, gap)) return 'A02'
  if (pieces.every((piece) => isNote(piece.trim()))) return 'A09'
  if (isCitationOnly(words)) return 'A09'
  if (reporter.test(words.trim().replace(/,$/, ''))) return 'A09'
  const inside = text.slice(left.from, left.to)
  if (floor.test(bare.replace(/[.!]$/, '')) || floor.test(bare)) return 'A22'
  return isFilled(text, gap, inside)
}

function isNote(piece: string): boolean {
  return marker.test(piece) || citation.test(piece) || piece === ''
}

function widened(text: string, { from, to }: Span): Span {
  let [a, b] = [from, to]
  while (a > 0 && !/[\p{L}\p{N}]/u.test(text[a - 1]!)) a--
  while (b < text.length && !/[\p{L}\p{N}]/u.test(text[b]!)) b++
  return { from: a, to: b }
}

/** Lines of their own inside a sentence: running heads, folios, captions, numbers of lines and list items. */
function isFurniture(text: string, gap: Span): boolean {
  const words = text.slice(gap.from, gap.to)
  const lines = words.split(/\r\n?|\n/)
  if (lines.length < 2) return false
  const last = lines.at(-1)!.trim()
  // The number of a line or of an item begins the line that goes on.
  if (lines.slice(0, -1).every((line) => isBlank(line)))
    return /^(?:[([]?(?:\d{1,4}|[a-z]|[ivx]+)[.)\]]|\d{1,4}|[•*·–—-])$/iu.test(last)
  const between = lines.slice(1, -1).filter((line) => !isBlank(line))
  // A number in a line of its own, wherever it stands: a folio, the number of a verse.
  if (
    isBlank(lines[0]!) &&
    isBlank(last) &&
    between.length === 1 &&
    /^(?:\d{1,4}|[ivxlc]+)$/iu.test(between[0]!.trim())
  )
    return true
  // A number at the end of a verse, set off.
  if (
    /\S[ \t]{2,}\d{1,4}\s*$/.test(text.slice(Math.max(0, gap.from - 1), gap.to).split(/\r\n?|\n/)[0]!) &&
    lines.slice(1).every(isBlank)
  )
    return true
  const inner = lines.slice(1, -1).filter((line) => !isBlank(line))
  if (!isBlank(lines[0]!) || !isBlank(last) || inner.length === 0 || inner.length > 3) return false
  if (/[.!?:]["”’»)\]]*\s*$/u.test(text.slice(Math.max(0, gap.from - 1), gap.from + (lines[0]?.length ?? 0))))
    return inner.every((line) => isNumberedHead(line.trim()))
  return inner.every((line) => isHead(line.trim()))
}

function isBlank(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line)
}

// Behind a full stop a line of capitals may be a heading of the text's own; with a number it is the page's.
function isNumberedHead(line: string): boolean {
  return line === line.toUpperCase() && /^\d{1,4}\s+\p{Lu}|\p{Lu}\s+\d{1,4}$/u.test(line)
}

function isHead(line: string): boolean {
  const count = line.split(/\s+/).length
  if (caption.test(line)) return count <= 25
  return (
    /^[\divxlc]+$/iu.test(line) ||
    (count <= 12 && (line === line.toUpperCase() || /(?:^\d+\s|\s\d+$)/.test(line)) && !/[.!?]$/.test(line))
  )
}

/** Nothing but fillers, or a start that the next words make again. */
function isFilled(text: string, gap: Span, inside: string): PassedOver | null {
  const without = words(inside.replace(filler, ' ')).map(({ key }) => key)
  const hesitates = hesitation.test(inside)
  if (without.length === 0) return hesitates || /^[\s,—–-]*$/.test(inside.replace(filler, '')) ? 'A29' : null
  const next = words(text, [], { from: gap.to, to: Math.min(text.length, gap.to + 120) }).map(
    ({ key }) => key,
  )
  const before = words(text, [], { from: Math.max(0, gap.from - 120), to: gap.from }).map(({ key }) => key)
  const again =
    without.every((key, i) => key === next[i]) ||
    without.every((key, i) => key === before[before.length - without.length + i])
  if (!again) return null
  if (hesitates || (without.length > 1 && /[,—–-]/.test(text.slice(gap.from, gap.to)))) return 'A29'
  // One word twice over with nothing between is a slip of the printer; "very, very" is none.
  return without.length === 1 &&
    without[0]!.length <= 4 &&
    /^\s*\p{L}+\s*$/u.test(text.slice(gap.from, gap.to))
    ? 'A13'
    : null
}
