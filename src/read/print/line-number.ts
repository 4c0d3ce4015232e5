import type { Range } from '../../index.ts'
import { isBlank, type TextLines, wordsEnd, wordsStart } from './text-lines.ts'

/**
 * The line numbers in a margin, with the white space that sets them off: at the start or the end of lines, either every
 * fifth (or tenth) or on each line, and only where they count the lines without a fault for a while. Two fifth lines
 * suffice where they are the fifth and tenth of a block.
 */
export function lineNumbers(text: string, lines: TextLines): Range[] {
  const close = marginNumbers(text, lines, leftNumber)
  const left = close.filter(({ apart }) => apart)
  const right = marginNumbers(text, lines, rightNumber)
  const long = [left, right].flatMap((numbers) => counted(numbers, lines, isUnmistakable))
  const short = [
    ...[left, right].flatMap((numbers) =>
      counted(numbers, lines, (run, step) => isShortRun(run, step, lines)),
    ),
    ...counted(close, lines, (run, step) => isShortRun(run, step, lines) && isPlaced(run, lines)),
  ]
  const found = new Map([...long, ...short].map((number) => [number.from, number]))
  return [...found.values()]
    .map(({ from, to }) => ({ from, to, kind: 'line-number' as const }))
    .sort((a, b) => a.from - b.from)
}

interface MarginNumber {
  readonly line: number
  readonly value: number
  readonly from: number
  readonly to: number
  /** More than a space sets it off. */
  readonly apart: boolean
  /** The words beside it begin with a small letter: no item of a list does. */
  readonly goesOn: boolean
}

type Find = (text: string, lines: TextLines, line: number) => MarginNumber | null

function marginNumbers(text: string, lines: TextLines, find: Find): MarginNumber[] {
  const found: MarginNumber[] = []
  for (let line = 0; line < lines.count; line++) {
    if (lines.indent[line]! < 0) continue
    const number = find(text, lines, line)
    if (number) found.push(number)
  }
  return found
}

function leftNumber(text: string, lines: TextLines, line: number): MarginNumber | null {
  const from = wordsStart(text, lines, line)
  let to = from
  while (isDigit(text.charCodeAt(to)) && to - from < 5) to++
  if (to === from || to - from > 4) return null
  let words = to
  while (words < lines.from[line + 1]! && isBlank(text.charCodeAt(words))) words++
  if (words === to || words >= wordsEnd(text, lines, line)) return null
  const apart = words - to >= 2 || text[to] === '\t'
  const goesOn = /\p{Ll}/u.test(text[words]!)
  return { line, value: Number(text.slice(from, to)), from: lines.from[line]!, to: words, apart, goesOn }
}

function rightNumber(text: string, lines: TextLines, line: number): MarginNumber | null {
  const to = wordsEnd(text, lines, line)
  let from = to
  while (from > 0 && isDigit(text.charCodeAt(from - 1)) && to - from < 5) from--
  if (from === to || to - from > 4) return null
  let words = from
  while (words > lines.from[line]! && isBlank(text.charCodeAt(words - 1))) words--
  const apart = from - words >= 2 || text[from - 1] === '\t'
  if (!apart || words <= wordsStart(text, lines, line)) return null
  const goesOn = /\p{Ll}/u.test(text[wordsStart(text, lines, line)]!)
  return { line, value: Number(text.slice(from, to)), from: words, to, apart, goesOn }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Those that count lines: the value grows by as much as the lines in between, blank ones counted or not. */
function counted(
  numbers: readonly MarginNumber[],
  lines: TextLines,
  isBelieved: (run: readonly MarginNumber[], step: number) => boolean,
): MarginNumber[] {
  const kept: MarginNumber[] = []
  for (let first = 0; first < numbers.length; ) {
    let last = first
    const step = follows(numbers[first], numbers[first + 1], lines)
    if (step > 0) while (follows(numbers[last], numbers[last + 1], lines) === step) last++
    const run = numbers.slice(first, last + 1)
    if (isBelieved(run, step)) kept.push(...run)
    first = Math.max(last, first + 1)
  }
  return kept.filter((number, index) => number !== kept[index - 1])
}

/** By how much `next` counts on from `number`: 1, 5 or 10; 0 when it does not. */
function follows(number: MarginNumber | undefined, next: MarginNumber | undefined, lines: TextLines): number {
  if (!number || !next) return 0
  const step = next.value - number.value
  if (step !== 1 && step !== 5 && step !== 10) return 0
  const all = next.line - number.line
  if (all === step) return step
  if (all > 3 * step) return 0
  let written = 0
  for (let line = number.line; line < next.line; line++) if (lines.indent[line]! >= 0) written++
  return written === step ? step : 0
}

function isUnmistakable(run: readonly MarginNumber[], step: number): boolean {
  if (step === 5 || step === 10) return run.length >= 4 && run[0]!.value % step === 0
  // On every line, numbers could also be a table's or a list's: a long run of prose it must be.
  const goingOn = run.filter((number) => number.goesOn).length
  return step === 1 && run.length >= 20 && goingOn * 3 >= run.length
}

/** Two or three numbers of a short text or an excerpt: 5 and 10, or 25 and 30 where lines of prose run on. */
function isShortRun(run: readonly MarginNumber[], step: number, lines: TextLines): boolean {
  const first = run[0]!
  if (step !== 5 || run.length < 2 || first.value % 5 !== 0) return false
  return isPlaced(run, lines) || (first.value < 1000 && run.some((number) => number.goesOn))
}

/** The first stands on the line that it names, counted from the start of a paragraph, few blank lines between. */
function isPlaced([first]: readonly MarginNumber[], lines: TextLines): boolean {
  let line = first!.line
  let blank = 0
  for (let left = first!.value - 1; left > 0 && line > 0; ) {
    line--
    if (lines.indent[line]! >= 0) left--
    else blank++
    if (left === 0) return blank * 2 <= first!.value && (line === 0 || lines.indent[line - 1]! < 0)
  }
  return false
}
