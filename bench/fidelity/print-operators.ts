import { documentOf, drawn, type Made, type Operator, placesOf, replacedOnce } from './operator.ts'
import type { Pair } from './pair.ts'
import { isPlain, lowered } from './plain.ts'

// What print, type and scanners do, and what a quoter may do without a sign or with one.
const honest = { faithful: true, not: ['A28', 'A30', 'A31', 'B01', 'B04', 'B10'] }
const same = { ...honest, verdicts: ['exact', 'faithful'] as const }

/** Operators on the shape of letters, lines and pages; all of them leave a quotation faithful in the general house. */
export const printOperators: readonly Operator[] = [
  { name: 'A01 untouched', make: ({ sentence }) => plain(sentence, { ...same, quotation: sentence }) },
  {
    name: 'A01 untouched, whatever the sentence',
    make: ({ sentence }) => ({ ...same, quotation: sentence }),
  },
  { name: 'A01 some words of it', make: someWords },
  { name: 'A02 line ends', make: (pair) => ({ ...same, quotation: pair.sentence, sources: [lined(pair)] }) },
  { name: 'A02 a hyphen at a line end', make: hyphen },
  { name: 'A02 a star page', make: starPage },
  { name: 'A02 running heads', make: runningHeads },
  { name: 'A03 ligatures', make: ({ sentence }) => other(sentence, sentence.replace(/f([il])/g, ligature)) },
  {
    name: 'A03 no-break spaces',
    make: ({ sentence }) => other(sentence, sentence.replaceAll(' the ', ' the\u00a0')),
  },
  {
    name: 'A03 the other apostrophe',
    make: ({ sentence }) => other(sentence, sentence.replace(/['’]/g, turned)),
  },
  {
    name: 'A09 a note number on a word',
    make: (pair, draw) => note(pair, draw, { ...honest, verdicts: ['faithful'] }),
  },
  {
    name: 'A09 a note number, legal',
    make: (pair, draw) => note(pair, draw, { verdicts: ['altered'], house: 'legal', not: ['A28', 'A31'] }),
  },
  {
    name: 'A09 a note number, legal, said',
    make: (pair, draw) =>
      note(pair, draw, { ...honest, verdicts: ['marked'], house: 'legal', behind: ' (footnote omitted).' }),
  },
  { name: 'A12 long s', make: ({ sentence }) => longS(sentence, { ...honest, verdicts: ['faithful'] }) },
  {
    name: 'A12 long s, legal',
    make: ({ sentence }) =>
      longS(sentence, { ...honest, verdicts: ['altered'], severity: 'note', house: 'legal' }),
  },
  {
    name: 'A40 m read as rn',
    make: ({ sentence }, draw) => scanned(sentence, /(?<=[a-z]{3})m(?=[a-z]{3})/g, 'rn', draw),
  },
  { name: 'A40 h read as b', make: ({ sentence }, draw) => scanned(sentence, /\bthe\b/g, 'tbe', draw) },
  {
    name: 'A40 cl read as d',
    make: ({ sentence }, draw) => scanned(sentence, /(?<=[a-z]{2})cl(?=[a-z]{3})/g, 'd', draw),
  },
]

function plain(sentence: string, made: Made): Made | null {
  return isPlain(sentence) ? made : null
}

// A stretch of five to nine words out of the middle: what a draft weaves into its own sentence.
function someWords({ sentence, work }: Pair, draw: () => number): Made | null {
  const words = sentence.slice(0, -1).split(' ')
  const length = 5 + Math.floor(draw() * 5)
  if (!isPlain(sentence) || words.length < length + 2 || /,/.test(sentence)) return null
  const from = 1 + Math.floor(draw() * (words.length - length - 1))
  const quotation = words.slice(from, from + length).join(' ')
  return { ...same, quotation, before: `${work.lead} something of `, behind: ' and went on.' }
}

function linesOf(text: string, width: number): string {
  let column = 0
  return text
    .split(' ')
    .map((word) => {
      const breaks = column > 0 && column + word.length > width
      column = breaks ? word.length : column + word.length + 1
      return (breaks ? '\n' : column === word.length + 1 ? '' : ' ') + word
    })
    .join('')
    .replace(/^ /, '')
}

function lined(pair: Pair): ReturnType<typeof documentOf> {
  return documentOf(pair, linesOf([...pair.before, pair.sentence, ...pair.after].join(' '), 58))
}

function hyphen({ sentence, ...pair }: Pair, draw: () => number): Made | null {
  const broken = replacedOnce(
    sentence,
    /\b([a-z]{3,5}[bcdfglmnprt])([bcdfglmnprt][a-z]{3,})\b/g,
    hyphened,
    draw,
  )
  if (!broken) return null
  const text = `${linesOf(pair.before.join(' '), 58)} ${broken} ${linesOf(pair.after.join(' '), 58)}`
  return { ...same, quotation: sentence, sources: [documentOf({ sentence, ...pair }, text.trim())] }
}

function hyphened([, head, tail]: RegExpExecArray): string {
  return `${head}-\n${tail}`
}

function starPage({ sentence }: Pair, draw: () => number): Made | null {
  const stands = replacedOnce(sentence, / (?=[a-z])/g, () => ` *${200 + Math.floor(draw() * 700)} `, draw)
  return stands === null ? null : { ...same, quotation: sentence, stands }
}

// Three pages with the same head; the second begins inside the sentence.
function runningHeads(pair: Pair, draw: () => number): Made | null {
  const { before, after, sentence, work } = pair
  const at = drawn(placesOf(sentence, / (?=[a-z])/g), draw)?.index
  if (at === undefined || before.length < 3 || after.length < 3) return null
  const first = 11 + Math.floor(draw() * 60)
  const pages = [
    `${before.join(' ')} ${sentence.slice(0, at)}`,
    `${sentence.slice(at + 1)} ${after.slice(0, 2).join(' ')}`,
    after.slice(2).join(' '),
  ]
  const text = pages.map((page, i) => `${work.title.toUpperCase()}    ${first + i}\n\n${linesOf(page, 58)}`)
  return { ...same, quotation: sentence, sources: [documentOf(pair, text.join('\n\n'))] }
}

function other(sentence: string, stands: string): Made | null {
  return stands === sentence ? null : { ...same, quotation: sentence, stands }
}

function ligature(_: string, second: string): string {
  return second === 'i' ? 'ﬁ' : 'ﬂ'
}

function turned(apostrophe: string): string {
  return apostrophe === "'" ? '’' : "'"
}

function note(pair: Pair, draw: () => number, made: Omit<Made, 'quotation'>): Made | null {
  const number = 2 + Math.floor(draw() * 40)
  const stands = replacedOnce(pair.sentence, /(?<=[a-z]{4}),(?= )/g, () => `,${number}`, draw)
  if (!stands || !isPlain(pair.sentence)) return null
  const text = [...pair.before, stands, ...pair.after].join(' ')
  const foot = `\n\n${number} See the second volume of the printed accounts.`
  const quotation = made.behind ? pair.sentence.slice(0, -1) : pair.sentence
  return { ...made, quotation, codes: ['A09'], sources: [documentOf(pair, text + foot)] }
}

function longS(sentence: string, made: Omit<Made, 'quotation'>): Made | null {
  const stands = sentence.replace(/s(?=[a-eg-z])/g, 'ſ')
  return stands === sentence || !isPlain(sentence)
    ? null
    : { ...made, quotation: sentence, stands, codes: ['A12'] }
}

function scanned(sentence: string, pattern: RegExp, read: string, draw: () => number): Made | null {
  const stands = replacedOnce(sentence, pattern, () => read, draw)
  if (stands === null) return null
  return { ...honest, verdicts: ['faithful', 'exact'], codes: ['A40'], quotation: sentence, stands }
}

/** The first letter and the last mark, in each house. */
export const edgeOperators: readonly Operator[] = [
  { name: 'A05 a bare small letter', make: (pair) => small(pair, { ...honest, verdicts: ['faithful'] }) },
  {
    name: 'A05 a bare small letter, legal',
    make: (pair) => small(pair, { verdicts: ['altered'], house: 'legal' }),
  },
  {
    name: 'A05 a bare small letter, diplomatic',
    make: (pair) => small(pair, { verdicts: ['altered'], house: 'diplomatic' }),
  },
  { name: 'A06 a bracketed small letter', make: (pair) => bracketed(pair, {}) },
  { name: 'A06 a bracketed small letter, legal', make: (pair) => bracketed(pair, { house: 'legal' }) },
  { name: 'A07 a comma at the end', make: (pair) => comma(pair, { ...honest, verdicts: ['faithful'] }) },
  {
    name: 'A07 a comma at the end, diplomatic',
    make: (pair) => comma(pair, { verdicts: ['altered'], house: 'diplomatic' }),
  },
  {
    name: 'A08 a full stop before a harmless rest',
    make: (pair) => stopped(pair, { ...honest, verdicts: ['faithful'] }),
  },
  {
    name: 'A08 a full stop before a harmless rest, legal',
    make: (pair) => stopped(pair, { verdicts: ['altered'], house: 'legal' }),
  },
]

function small({ sentence, work }: Pair, made: Omit<Made, 'quotation'>): Made | null {
  const quotation = lowered(sentence)
  if (!quotation || !isPlain(sentence)) return null
  return { ...made, quotation, codes: ['A05'], before: `${work.lead} that ` }
}

function bracketed({ sentence, work }: Pair, made: Pick<Made, 'house'>): Made | null {
  const quotation = lowered(sentence)?.replace(/^./, '[$&]')
  if (!quotation || !isPlain(sentence)) return null
  return { ...honest, ...made, verdicts: ['marked'], quotation, codes: ['A06'], before: `${work.lead} that ` }
}

function comma({ sentence, work }: Pair, made: Omit<Made, 'quotation'>): Made | null {
  const quotation = `${sentence.slice(0, -1)},`
  return plain(sentence, { ...made, quotation, codes: ['A07'], before: '', behind: ` ${work.tag}.` })
}

function stopped({ sentence }: Pair, made: Omit<Made, 'quotation'>): Made | null {
  const [, head] = /^([^,]{40,}),? and [^,]{15,}\.$/.exec(sentence) ?? []
  return head === undefined ||
    !isPlain(sentence) ||
    !/\b(is|are|was|were|has|have|had)\b/.test(head) ||
    / and /.test(head) ||
    /\b(between|both|as)\b/.test(head)
    ? null
    : { ...made, quotation: `${head}.`, codes: ['A08'] }
}
