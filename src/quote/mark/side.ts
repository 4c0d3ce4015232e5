import { isSpace } from '../../text/span.ts'
import { type Mark, signOf } from './sign.ts'

/**
 * How hard it is to believe that a mark opens, closes or does neither where it stands. 0 is what print looks like;
 * 4 is a slip of the typist; from 8 on only where nothing else is left. Infinity is never.
 */
export interface Sides {
  readonly open: number
  readonly close: number
  /** An apostrophe, inches, a stray mark. */
  readonly neither: number
}

const closing = /[\p{Pd}.,;:!?…)\]}/|]/u
const opening = /[\p{Pd}([{/…¿¡|]/u
const letter = /[\p{L}\p{N}]/u
const sentenceSign = /[.,;:!?…\p{Pd}]/u
// Marks that say themselves which side they are.
const fixed = /[「」『』﹁﹂]/
// The French set a space inside their marks.
const spaced = /[«»‹›]/

export function sidesOf(text: string, mark: Mark): Sides {
  const { character, before } = mark
  if (fixed.test(character)) {
    const opens = signOf(character) !== null
    return { open: opens ? 0 : Infinity, close: opens ? Infinity : 0, neither: 8 }
  }
  const sides = isLoose(mark) ? looseSides(text, mark) : { open: asOpening(mark), close: asClosing(mark) }
  return {
    open: sides.open + openingHabit(character, before),
    // The second mark of 'n' closes nothing.
    close: sides.close + closingHabit(character) + (isShortAnd(text, mark) ? 4 : 0),
    neither: asNeither(text, mark),
  }
}

// Between spaces, as old print, bad scans and parsed texts have it: a mark that does not show its side.
function isLoose({ character, before, after }: Mark): boolean {
  return /["'’`]|''|``/.test(character) && isBlank(before) && isBlank(after) && (before + after).length > 0
}

function isBlank(character: string): boolean {
  return character === '' || isSpace(character.charCodeAt(0))
}

function looseSides(text: string, { from, to, before, after }: Mark): { open: number; close: number } {
  const left =
    text
      .slice(Math.max(0, from - 3), from)
      .trimEnd()
      .at(-1) ?? ''
  const right = text.slice(to, to + 3).trimStart()[0] ?? ''
  let open = 1
  let close = 1
  if (before === '' || before === '\n') close += 4
  if (after === '') open += 4
  if (after === '\n') open += 2
  if (!sentenceSign.test(left)) close += 1
  if (left === ':') close += 2
  if (/\p{Ll}/u.test(right) && sentenceSign.test(left) && left !== ',') open += 2
  if (/[.,;:!?)]/.test(right)) open += 4
  return { open, close }
}

function asOpening({ character, before, after }: Mark): number {
  const left = isBlank(before) || opening.test(before) ? 0 : letter.test(before) ? 7 : 3
  const right =
    after === '' ? 9 : isBlank(after) ? (spaced.test(character) ? 0 : 4) : /[.,;:!?)\]}]/.test(after) ? 3 : 0
  return left + right
}

function asClosing({ character, before, after }: Mark): number {
  const right = isBlank(after) || closing.test(after) ? 0 : letter.test(after) ? 5 : 2
  const left =
    before === '' ? 9 : isBlank(before) ? (spaced.test(character) ? 0 : 3) : /[([{]/.test(before) ? 4 : 0
  // A dash may stand on either side of either: "so--" and --"so.
  const dash = /\p{Pd}/u.test(before) && letter.test(after) ? 1 : 0
  return left + right + dash
}

function openingHabit(character: string, before: string): number {
  const sign = signOf(character)
  if (!sign) return Infinity
  if (character === '’' || character === "''") return 3
  if (character === '”') return 2
  // »so« is as good as «so», but a closing mark before a space is a closing mark.
  if (sign.rare) return before === '' ? 0 : 1
  return character === "'" ? 0.5 : 0
}

function closingHabit(character: string): number {
  return /[„‟‚`]|``|,,/.test(character) ? 8 : /[“‘«‹]/.test(character) ? 0.5 : 0
}

// Words that begin with an apostrophe, and what is left of words that end with one.
const elision =
  /^(?:tis|twas|twere|twill|twould|twixt|em|til|till|cause|bout|round|neath|mongst|mid|gainst|ow|ere|im|er|ave|ad|as|is|er?self|ll|ve|re|d|s|m|t|n|un|uns|cos|cept|fore|cross|most|way|pon|phone|bus|nuff|bye|kay|all|ead|eard|ouse|ome|and|orse|eaven|old|undred|alf|ard|appen|ope|eart|ere|arf|er)(?!\p{L})/iu
const clipped =
  /(?:\p{L}in|\bo|\ban|\bth|\bwi|\bha|\bi|\bfo|\bmo|\bol|\btha|\bma|\bmi|\bwa|\bno|\bsho|\bbe|\bde|\bth|\bt)$/iu

function isShortAnd(text: string, { from }: Mark): boolean {
  return /['’‘]n$/i.test(text.slice(Math.max(0, from - 2), from))
}

const decade = /^\s?(?:\d0s|twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ies)?(?!\p{L})/iu

function asNeither(text: string, mark: Mark): number {
  const { character, from, to, before, after } = mark
  const digit = /\d/.test(text[from - 1] ?? '')
  if (character === '"' || character === "''" || character === '”') return digit ? 2 : 7
  if (!signOf(character)?.single) return 7
  const following = text.slice(to, to + 12)
  if (!letter.test(before) && (decade.test(following) || /^n['’]/i.test(following))) return 0
  if (letter.test(after) && !letter.test(before)) {
    const known = elision.test(following)
    return character === '‘' ? (known ? 2 : 6) : character === '`' ? 4 : known ? 1 : 3
  }
  if (character === '‘' || character === '`') return 5
  if (digit) return 1
  const left = text.slice(Math.max(0, from - 12), from).trimEnd()
  if (/[sz]$/i.test(left)) return /^\s+\p{Ll}/u.test(following) ? 0.5 : 1.5
  if (clipped.test(left)) return 1
  if (isShortAnd(text, mark)) return 0
  // Between spaces it may be an apostrophe that was cut off its word.
  if (isLoose(mark)) return letter.test(left.at(-1) ?? '') && /^\s*\p{L}/u.test(following) ? 1.5 : 5
  return letter.test(before) ? 3 : 5
}
