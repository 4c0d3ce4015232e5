import { drawn, type Made, type Operator, placesOf, replacedOnce } from './operator.ts'
import type { Pair } from './pair.ts'
import { isPlain, lowered, standsAlone } from './plain.ts'

type Rest = Omit<Made, 'quotation'>

const marked = { faithful: true, verdicts: ['marked'] as const }
const altered = { verdicts: ['altered'] as const }

/** Operators on words, marks and emphasis that turn no sense. */
export const wordingOperators: readonly Operator[] = [
  { name: 'A04 inner marks on the other level', make: (pair, draw) => inner(pair, '‘$&’', draw) },
  { name: 'A04 inner marks left out', make: (pair, draw) => inner(pair, '$&', draw) },
  { name: 'A04 inner marks left out, legal', make: (pair, draw) => inner(pair, '$&', draw, true) },
  {
    name: 'A10 a comma left out',
    make: (pair, draw) => changed(pair, /,(?= [a-z])/g, () => '', draw, 'A10'),
  },
  {
    name: 'A10 a semicolon for a comma',
    make: (pair, draw) => changed(pair, /,(?= [a-z])/g, () => ';', draw, 'A10'),
  },
  {
    name: 'A11 a capital inside',
    make: (pair, draw) => changed(pair, /(?<=\bthe )[a-z](?=[a-z]{5})/g, upper, draw, 'A11'),
  },
  {
    name: 'A13 a misprint put right',
    make: (pair, draw) => misprint(pair, draw, { faithful: true, verdicts: ['faithful'] }),
  },
  {
    name: 'A13 a misprint put right, legal',
    make: (pair, draw) => misprint(pair, draw, { ...altered, house: 'legal', not: ['A31'] }),
  },
  { name: 'A14 a misprint with sic', make: sic },
  { name: 'A15 a feigned misprint with sic', make: feigned },
  { name: 'A16 a figure for a word', make: figure },
  { name: 'A17 emphasis added', make: (pair, draw) => stressed(pair, draw, altered) },
  {
    name: 'A17 emphasis added, said',
    make: (pair, draw) => stressed(pair, draw, { ...marked, behind: ' (emphasis added).' }),
  },
  {
    name: 'A17 emphasis added, said, news strict',
    make: (pair, draw) =>
      stressed(pair, draw, { ...altered, house: 'news-strict', behind: ' (emphasis added).' }),
  },
  { name: 'A19 a gloss in brackets', make: (pair) => glossed(pair, '[', ']') },
  { name: 'A22 a gloss in parentheses', make: (pair) => glossed(pair, '(', ')') },
  { name: 'A20 a name in brackets for a phrase', make: named },
  { name: 'A23 an aside for an ellipsis', make: (pair) => aside(pair, ' … ', { ...marked, codes: ['A23'] }) },
  {
    name: 'A23 an aside for an ellipsis in brackets',
    make: (pair) => aside(pair, ' […] ', { ...marked, codes: ['A23'] }),
  },
  {
    name: 'A23 a sentence for an ellipsis',
    make: (pair) => between(pair, '. . . . ', { ...marked, codes: ['A23'], not: ['A24'] }),
  },
  {
    name: 'A24 three dots over the end of a sentence',
    make: (pair) => between(pair, ' … ', { ...marked, codes: ['A23', 'A24'], severity: 'note' }),
  },
  {
    name: 'A24 three dots over the end of a sentence, legal',
    make: (pair) => between(pair, ' . . . ', { ...altered, codes: ['A24'], house: 'legal' }),
  },
  { name: 'A25 an ellipsis over nothing', make: nothing },
  {
    name: 'A28 a word cut',
    make: (pair, draw) => changed(pair, attributes, () => '', draw, 'A28', 'silently-cut'),
  },
  {
    name: 'A28 a phrase cut',
    make: (pair) => aside(pair, ', ', { verdicts: ['silently-cut'], codes: ['A28'] }),
  },
  {
    name: 'A28 a sentence cut',
    make: (pair) => between(pair, '. ', { verdicts: ['silently-cut'], codes: ['A28'] }),
  },
  {
    name: 'A29 fillers cut',
    make: (pair, draw) => fillers(pair, draw, { faithful: true, verdicts: ['faithful'] }),
  },
  {
    name: 'A29 fillers cut, legal',
    make: (pair, draw) => fillers(pair, draw, { ...altered, house: 'legal' }),
  },
  {
    name: 'A30 a word put in',
    make: (pair, draw) =>
      changed(pair, /(?<=\bthe )(?=[a-z]{5})/g, () => `${drawn(epithets, draw)} `, draw, 'A30'),
  },
  {
    name: 'A31 a word replaced',
    make: (pair, draw) => changed(pair, nouns, ([noun]) => swaps[noun]!, draw, 'A31'),
  },
  { name: 'A32 two of a list moved', make: moved },
  { name: 'A34 grammar mended', make: (pair, draw) => mended(pair, draw, altered) },
  {
    name: 'A34 grammar mended, news easy',
    make: (pair, draw) => mended(pair, draw, { faithful: true, verdicts: ['faithful'], house: 'news-easy' }),
  },
]

const epithets = ['northern', 'wooden', 'famous', 'weary', 'crimson']
const attributes =
  /(?<=\bthe )(important|public|national|commercial|naval|military|permanent|friendly|wise|large|old|new|great) (?=[a-z]{4,} )/g
const swaps: Readonly<Record<string, string>> = {
  treaty: 'contract',
  commerce: 'fishery',
  agriculture: 'gardening',
  railroad: 'canal',
  farmers: 'bakers',
  silver: 'copper',
  gold: 'tin',
  schools: 'theaters',
  river: 'lake',
  rivers: 'lakes',
  army: 'choir',
  harbor: 'market',
  industry: 'cookery',
  mail: 'milk',
  soldiers: 'sailors',
  bridge: 'tunnel',
  jury: 'senate',
  murder: 'theft',
  vehicle: 'horse',
  house: 'church',
}
const nouns = new RegExp(`\\b(?:${Object.keys(swaps).join('|')})\\b`, 'g')

function changed(
  { sentence }: Pair,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  draw: () => number,
  code: string,
  verdict: 'altered' | 'silently-cut' = 'altered',
): Made | null {
  const quotation = isPlain(sentence) ? replacedOnce(sentence, pattern, by, draw) : null
  return quotation === null ? null : { quotation, verdicts: [verdict], codes: [code] }
}

function upper([letter]: RegExpExecArray): string {
  return letter.toUpperCase()
}

// The source sets a word in marks; the draft's inner marks are single ones.
function inner(
  { sentence, work }: Pair,
  by: string,
  draw: () => number,
  legal: boolean = false,
): Made | null {
  const word = /(?<= (?:the|a|our) )[a-z]{5,}(?= [a-z]+ )/g
  const match = drawn(placesOf(sentence, word), draw)
  if (!match || !isPlain(sentence)) return null
  const [head, tail] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)]
  return {
    stands: `${head}“${match[0]}”${tail}`,
    quotation: `${head}${by.replace('$&', match[0])}${tail}`,
    before: `${work.lead}: `,
    codes: ['A04'],
    ...(legal ? { ...altered, house: 'legal' } : { verdicts: ['faithful'], faithful: true }),
  }
}

const long = /\b[a-z]{2,}([bdgmnps])([ao])[a-z]{4,}\b/g

// Two letters of a long word change places.
function misspelt(sentence: string, draw: () => number): { right: string; wrong: string; at: number } | null {
  const match = drawn(placesOf(sentence, long), draw)
  if (!match || !isPlain(sentence)) return null
  const at = match[0].lastIndexOf(match[1]! + match[2]!)
  const wrong = match[0].slice(0, at) + match[2] + match[1] + match[0].slice(at + 2)
  return { right: match[0], wrong, at: match.index }
}

function misprint({ sentence }: Pair, draw: () => number, made: Rest): Made | null {
  const slip = misspelt(sentence, draw)
  return (
    slip && { ...made, quotation: sentence, stands: withSlip(sentence, slip, slip.wrong), codes: ['A13'] }
  )
}

function sic({ sentence }: Pair, draw: () => number): Made | null {
  const slip = misspelt(sentence, draw)
  if (!slip) return null
  const quotation = withSlip(sentence, slip, `${slip.wrong} [sic]`)
  return { ...marked, quotation, stands: withSlip(sentence, slip, slip.wrong), codes: ['A14'], not: ['A15'] }
}

function feigned({ sentence }: Pair, draw: () => number): Made | null {
  const slip = misspelt(sentence, draw)
  return slip && { ...altered, quotation: withSlip(sentence, slip, `${slip.wrong} [sic]`), codes: ['A15'] }
}

function withSlip(sentence: string, { right, at }: { right: string; at: number }, by: string): string {
  return sentence.slice(0, at) + by + sentence.slice(at + right.length)
}

const figures = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function figure({ sentence }: Pair, draw: () => number): Made | null {
  if (/\b(hundred|thousand|million|billion|and a half|fourths?|thirds|fifths)\b/.test(sentence)) return null
  const pattern = new RegExp(`\\b(${figures.join('|')})\\b(?! of\\b)`, 'g')
  const quotation = replacedOnce(sentence, pattern, ([word]) => `${figures.indexOf(word) + 2}`, draw)
  return quotation === null ? null : { ...altered, quotation, codes: ['A16'], not: ['B04'] }
}

function stressed({ sentence }: Pair, draw: () => number, made: Rest): Made | null {
  const quotation = replacedOnce(sentence, /(?<= )[a-z]{5,}(?= )/g, ([word]) => `*${word}*`, draw)
  if (!quotation || !isPlain(sentence)) return null
  return { ...made, quotation: made.behind ? quotation.slice(0, -1) : quotation, codes: ['A17'] }
}

// Glosses that are true wherever the words stand.
function glossed({ sentence, work }: Pair, opens: '[' | '(', closes: ']' | ')'): Made | null {
  const year = Number(work.date)
  const gloss: [RegExp, string][] = [
    [/\b(?:this|the present) year\b/, String(year)],
    [/\blast year\b/, String(year - 1)],
    [/\b(?:the|your) Congress\b/, 'House and Senate'],
    [/\bthe (?:ferryman|ferry)\b/, 'of Corbridge'],
    [/\bour country\b/, 'the United States'],
  ]
  const found = gloss.find(([pattern, words]) => pattern.test(sentence) && !words.includes('NaN'))
  if (!found || !isPlain(sentence)) return null
  const quotation = sentence.replace(found[0], `$& ${opens}${found[1]}${closes}`)
  return opens === '['
    ? { ...marked, quotation, codes: ['A19'], not: ['B04', 'B05', 'A21'] }
    : { verdicts: ['altered'], severity: 'note', faithful: true, quotation, codes: ['A22'] }
}

function named({ sentence, work }: Pair): Made | null {
  const land = /\b(?:this|our) (?:country|nation|Nation)\b(?!['’])/
  if (!isPlain(sentence) || !land.test(sentence) || !work.title.startsWith('State of the Union')) return null
  return {
    ...marked,
    quotation: sentence.replace(land, '[the United States]'),
    codes: ['A20'],
    not: ['A21', 'B05'],
  }
}

const dispensable =
  /^(which|who|whose|in the|on the|at the|by the|under the|with the|during|through|for the|as the)\b/

// What stands between the two commas of a sentence, where those are its only ones.
function aside({ sentence }: Pair, sign: string, made: Rest): Made | null {
  const [, head, middle, tail] = /^([^,]{20,}), ([^,]{10,90}), ([^,]{20,}\.)$/.exec(sentence) ?? []
  if (!head || !tail || !isPlain(sentence) || !dispensable.test(middle!) || /^(and|or|nor)\b/.test(tail))
    return null
  return { ...made, quotation: `${head}${sign}${tail}`, not: [...(made.not ?? []), 'B01', 'B08', 'B09'] }
}

// The sentence between two others that stand for themselves.
function between({ sentence, before, after }: Pair, sign: string, made: Rest): Made | null {
  const [first, last] = [before.at(-1), after[0]]
  if (!first || !last || !isPlain(sentence) || !isPlain(first) || !isPlain(last)) return null
  if (!/^[A-Z][A-Za-z ,]+[a-z]{2}\.$/.test(first) || !standsAlone(last) || !/[a-z]{2}\.$/.test(last))
    return null
  return first.length + last.length > 420
    ? null
    : { ...made, quotation: `${first.slice(0, -1)}${sign}${last}`, not: [...(made.not ?? []), 'A33'] }
}

function nothing({ sentence }: Pair, draw: () => number): Made | null {
  const quotation = replacedOnce(sentence, /(?<=[a-z]) (?=[a-z])/g, () => ' … ', draw)
  if (!quotation || !isPlain(sentence)) return null
  return { ...marked, quotation, codes: ['A25'], severity: 'note', not: ['A23'] }
}

function fillers({ sentence }: Pair, draw: () => number, made: Rest): Made | null {
  const filler = drawn([', um,', ', er,', ', uh,', ', you know,'], draw)!
  const stands = replacedOnce(
    sentence,
    /(?<= [a-z]{4,})(?= (?:in|on|at|for|with|by|to) )/g,
    () => filler,
    draw,
  )
  if (!stands || !isPlain(sentence)) return null
  return { ...made, quotation: sentence, stands, codes: ['A29'], not: ['A28'] }
}

function moved({ sentence }: Pair): Made | null {
  const list = /(?<= (?:the|of|in|by|and|with) )([a-z]{4,}), ([a-z]{4,})(?=, and [a-z]+[ .,])/
  const quotation = isPlain(sentence) && list.test(sentence) ? sentence.replace(list, '$2, $1') : null
  return quotation === null ? null : { ...altered, quotation, codes: ['A32'] }
}

// The source has a singular verb with a plural; the draft puts it right.
function mended({ sentence }: Pair, draw: () => number, made: Rest): Made | null {
  const verbs: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' }
  const plural =
    /(?<=\b(?:They|These [a-z]+s|Those [a-z]+s|The [a-z]+s|Our [a-z]+s|our [a-z]+s) )(?:were|are|have)\b/g
  const stands = replacedOnce(sentence, plural, ([verb]) => verbs[verb]!, draw)
  if (!stands || !isPlain(sentence)) return null
  return { ...made, quotation: sentence, stands, codes: ['A34'], not: ['B11'] }
}

/** Emphasis of the source, which only a format with emphasis can show. */
export const emphasisOperators: readonly Operator[] = [
  {
    name: 'A18 emphasis left out',
    make: (pair, draw) => unstressed(pair, draw, { faithful: true, verdicts: ['faithful'] }),
  },
  {
    name: 'A18 emphasis left out, diplomatic',
    make: (pair, draw) => unstressed(pair, draw, { ...altered, house: 'diplomatic' }),
  },
]

function unstressed(pair: Pair, draw: () => number, made: Rest): Made | null {
  const stands = replacedOnce(pair.sentence, /(?<= )[a-z]{5,}(?= )/g, ([word]) => `*${word}*`, draw)
  if (!stands || !isPlain(pair.sentence) || lowered(pair.sentence) === null) return null
  const { author, title, date } = pair.work
  const text = [...pair.before, stands, ...pair.after].join(' ')
  const source = { text, file: 'a.md', author, title, date, language: 'en', pages: [] }
  return { ...made, quotation: pair.sentence, sources: [source], codes: ['A18'] }
}
