import { type Made, type Operator, placesOf, replacedOnce } from './operator.ts'
import type { Pair } from './pair.ts'
import { deniesOnce, isPlain } from './plain.ts'

type Rest = Omit<Made, 'quotation'>

const turned = { verdicts: ['meaning-changed'] as const }
const risky = { verdicts: ['meaning-at-risk', 'meaning-changed'] as const }
const hidden = { verdicts: ['cut-hides', 'meaning-changed'] as const }
const outside = { verdicts: ['out-of-context'] as const }

const auxiliary = '(?:is|are|was|were|will|shall|should|would|can|could|must|has|have|had|do|does|did)'
const notOnce = new RegExp(
  `\\b(${auxiliary}) not (?!only|just|merely|simply|alone|until|but|less|more|a |un|in[a-z]|im|dis)`,
)

/** Operators that turn a sense by a word: negations, hedges, quantities, numbers, names, opposites, tenses. */
export const senseOperators: readonly Operator[] = [
  {
    name: 'B01 not dropped',
    make: ({ sentence }) => undenied(sentence, notOnce, '$1 ', { ...turned, codes: ['B01', 'A28'] }),
  },
  {
    name: 'B01 never dropped',
    make: ({ sentence }) =>
      undenied(sentence, /\bnever (?!before|again|fully|quite|more\b)/, '', {
        ...turned,
        codes: ['B01', 'A28'],
      }),
  },
  {
    name: 'B01 never made always',
    make: ({ sentence }) =>
      undenied(sentence, /\bnever\b(?! before| again| fully| quite| more\b)/, 'always', {
        ...turned,
        codes: ['B01', 'A31'],
      }),
  },
  {
    name: 'B01 cannot made can',
    make: ({ sentence }) => undenied(sentence, /\bcannot\b/, 'can', { ...turned, codes: ['B01'] }),
  },
  {
    name: 'B01 an ellipsis over not',
    make: ({ sentence }) => undenied(sentence, notOnce, '$1 … ', { ...hidden, codes: ['B01'] }),
  },
  {
    name: 'B01 not put in',
    make: ({ sentence }) => denied(sentence, 'not', { ...turned, codes: ['A30', 'B01'] }),
  },
  {
    name: 'A21 not put in in brackets',
    make: ({ sentence }) => denied(sentence, '[not]', { ...turned, codes: ['A21', 'B01'] }),
  },
  { name: 'B01 not left before the mark', make: leftOutside },
  { name: 'B02 a hedge dropped', make: unhedged },
  {
    name: 'B02 may made will',
    make: ({ sentence }) =>
      once(
        sentence,
        /(?<!\b(?:that|so|order|whatever|which|who)\b.*)\bmay (?!be so\b|it\b|God\b)/g,
        'will ',
        'B02',
        'hedges',
      ),
  },
  {
    name: 'B02 should made must',
    make: ({ sentence }) =>
      once(
        sentence,
        /(?<!\b(?:that|which|who|lest)\b.*)\bshould (?=be\b|[a-z]+ )/g,
        'must ',
        'B02',
        'hedges',
      ),
  },
  {
    name: 'B03 many made all',
    make: ({ sentence }) =>
      once(
        sentence,
        /(?<!\b(?:so|too|how|as|very|great) )\bmany (?=[a-z]+s\b)/g,
        'all ',
        'B03',
        'quantities',
      ),
  },
  {
    name: 'B03 some of made all of',
    make: ({ sentence }) =>
      once(sentence, /\bsome of (?=the|our|these|those)/g, 'all of ', 'B03', 'quantities'),
  },
  {
    name: 'B03 most of made all of',
    make: ({ sentence }) =>
      once(sentence, /(?<!\b(?:the|at) )\bmost of (?=the|our|these|those)/g, 'all of ', 'B03', 'quantities'),
  },
  {
    name: 'B03 nearly dropped',
    make: ({ sentence }) => {
      const made = once(sentence, /\b(?:nearly|almost) (?=all|every)/g, '', 'B03', 'quantities')
      return made && { ...made, verdicts: [...made.verdicts, 'silently-cut'], codes: ['B03', 'A28'] }
    },
  },
  { name: 'B04 a figure changed', make: number },
  { name: 'B04 a number word changed', make: numberWord },
  { name: 'B05 two countries swapped', make: countries },
  { name: 'B05 one country for another', make: country },
  { name: 'B07 an opposite', make: opposite },
  {
    name: 'B11 will be made has been',
    make: ({ sentence }) => {
      const made = once(sentence, /\bwill be (?=[a-z]+ed\b)/g, 'has been ', 'B11', 'hedges')
      return made && { ...made, verdicts: ['meaning-at-risk', 'meaning-changed'] }
    },
  },
]

function undenied(sentence: string, pattern: RegExp, by: string, made: Rest): Made | null {
  if (!deniesOnce(sentence) || !pattern.test(sentence)) return null
  return isPlain(sentence, 'negations', 'hedges')
    ? { ...made, quotation: sentence.replace(pattern, by) }
    : null
}

function denied(sentence: string, word: string, made: Rest): Made | null {
  const verbs = placesOf(sentence, new RegExp(`\\b(?:${auxiliary}|may|might)\\b`, 'g'))
  if (
    verbs.length !== 1 ||
    !isPlain(sentence, 'hedges') ||
    /\bto have\b|\b(has|have|had) (a|the|an)\b/.test(sentence)
  )
    return null
  const at = verbs[0]!.index + verbs[0]![0].length
  return { ...made, quotation: `${sentence.slice(0, at)} ${word}${sentence.slice(at)}` }
}

// "He will not | leave the house": the words behind the negation are quoted alone.
function leftOutside({ sentence, work }: Pair): Made | null {
  const match = /\b(?:will|shall|should|did|does|do|must|can) not (.{30,}\.)$/.exec(sentence)
  if (!match || !deniesOnce(sentence) || !isPlain(sentence, 'negations', 'hedges')) return null
  if (/^(only|merely|be forgotten|but|until|at all|be too)/.test(match[1]!)) return null
  return { ...outside, quotation: match[1]!, before: `${work.lead} what was to happen: to `, codes: ['B01'] }
}

function once(
  sentence: string,
  pattern: RegExp,
  by: string,
  code: string,
  kind: 'hedges' | 'quantities',
): Made | null {
  const places = placesOf(sentence, pattern)
  if (places.length !== 1 || !isPlain(sentence, kind, 'embeddings')) return null
  return { ...risky, quotation: sentence.replace(pattern, by), codes: [code] }
}

function unhedged({ sentence }: Pair, draw: () => number): Made | null {
  const quotation = replacedOnce(
    sentence,
    /,? \b(?:perhaps|probably|possibly|apparently)\b,?(?= )/g,
    () => '',
    draw,
  )
  if (!quotation || !isPlain(sentence, 'hedges')) return null
  return { verdicts: ['silently-cut', 'meaning-at-risk'], quotation, codes: ['B02', 'A28'] }
}

function number({ sentence }: Pair, draw: () => number): Made | null {
  const figure = /(?<![\d,.])[1-9]\d*(?:,\d{3})*(?![\d,]|\.\d|(?:st|nd|rd|th)\b)/g
  const quotation = replacedOnce(
    sentence,
    figure,
    ([all]) => all.replace(/[1-9](?=[0,]*$)/, (last) => (last === '9' ? '8' : String(Number(last) + 1))),
    draw,
  )
  return quotation === null ? null : { ...turned, quotation, codes: ['B04'] }
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function numberWord({ sentence }: Pair, draw: () => number): Made | null {
  const pattern = new RegExp(`(?<!-)\\b(${numbers.join('|')})\\b(?!-)`, 'g')
  const other = ([word]: RegExpExecArray): string => numbers[(numbers.indexOf(word) + 3) % numbers.length]!
  const quotation = replacedOnce(sentence, pattern, other, draw)
  return quotation === null ? null : { ...turned, quotation, codes: ['B04', 'A31'] }
}

const states =
  'Great Britain|France|Spain|Mexico|Russia|Germany|Japan|China|Cuba|England|Brazil|Chile|Peru|Italy|Denmark|Portugal|Austria|Turkey'
const land = new RegExp(`\\b(?:${states})\\b`, 'g')

function countries({ sentence }: Pair): Made | null {
  const found = placesOf(sentence, land)
  const [a, b] = found
  if (found.length !== 2 || !a || !b || a[0] === b[0] || !isPlain(sentence, 'hedges')) return null
  const gap = sentence.slice(a.index + a[0].length, b.index)
  // "between Spain and Cuba", "Spain, Cuba": their order says nothing.
  if (
    gap.length < 12 ||
    /,|^ (and|or|with)\b|as well as/.test(gap) ||
    /South China/.test(sentence) ||
    /\b(between|both|respectively)\b/.test(sentence)
  )
    return null
  const quotation = sentence.slice(0, a.index) + b[0] + gap + a[0] + sentence.slice(b.index + b[0].length)
  return { ...risky, quotation, codes: ['B05'] }
}

function country({ sentence }: Pair): Made | null {
  const found = placesOf(sentence, land)
  if (found.length !== 1 || !isPlain(sentence, 'hedges')) return null
  const name = found[0]![0]
  return { ...risky, quotation: sentence.replace(name, name === 'Peru' ? 'Chile' : 'Peru'), codes: ['B05'] }
}

const opposites: readonly (readonly [string, string])[] = [
  ['increased', 'decreased'],
  ['increase', 'decrease'],
  ['greater', 'smaller'],
  ['favorable', 'unfavorable'],
  ['prosperous', 'poor'],
  ['success', 'failure'],
  ['successful', 'unsuccessful'],
  ['strong', 'weak'],
  ['strengthen', 'weaken'],
  ['peace', 'war'],
  ['guilty', 'innocent'],
  ['affirmed', 'reversed'],
  ['sufficient', 'insufficient'],
  ['safe', 'dangerous'],
  ['dry', 'wet'],
  ['older', 'newer'],
  ['opened', 'closed'],
  ['open', 'closed'],
  ['rich', 'poor'],
]

function opposite({ sentence }: Pair): Made | null {
  if (!isPlain(sentence, 'hedges') || /\b(more|most|less|least)\b/.test(sentence)) return null
  for (const [a, b] of opposites)
    for (const [is, becomes] of [
      [a, b],
      [b, a],
    ] as const) {
      const places = placesOf(sentence, new RegExp(`\\b${is}\\b`, 'g'))
      if (places.length !== 1 || new RegExp(`\\b${becomes}\\b`).test(sentence)) continue
      return {
        ...risky,
        quotation: sentence.replace(new RegExp(`\\b${is}\\b`), becomes),
        codes: ['B07', 'A31'],
      }
    }
  return null
}
