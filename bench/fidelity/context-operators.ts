import { documentOf, type Made, type Operator } from './operator.ts'
import { hashOf, type Pair } from './pair.ts'
import { isPlain, lowered, standsAlone } from './plain.ts'

const outside = { verdicts: ['out-of-context'] as const }
const honest = { faithful: true, not: ['B01', 'B08', 'B09', 'B10'] }

/** Operators on what stands around the words: conditions, contrasts, frames, questions. */
export const contextOperators: readonly Operator[] = [
  { name: 'B08 a condition in the ellipsis', make: swallowed },
  {
    name: 'B08 a condition cut at the end',
    make: (pair) => ended(pair, conditional, 'B08', ['out-of-context']),
  },
  { name: 'B08 a condition left before the mark', make: leading },
  { name: 'B08 a condition kept', make: ({ sentence }) => kept(sentence, conditional) },
  {
    name: 'B09 a contrast cut at the end',
    make: (pair) => ended(pair, contrasting, 'B09', ['meaning-at-risk']),
  },
  { name: 'B09 a contrast in the ellipsis', make: opposed },
  { name: 'B09 a contrast kept', make: ({ sentence }) => kept(sentence, contrasting) },
  ...(
    [
      ['I have never said that ', '.'],
      ['Critics say that ', '; this claim is false.'],
      ['I deny that ', '.'],
      ['It would be a falsehood to say that ', '.'],
      ['Suppose that ', '.'],
      ['Is it true that ', '?'],
    ] as const
  ).map(
    ([opens, closes]): Operator => ({
      name: `B10 lifted out of “${opens.trim()}”`,
      make: (pair) => lifted(pair, opens, closes, { ...outside, codes: ['B10'] }),
    }),
  ),
  {
    name: 'B10 lifted out of a rumor',
    make: (pair) =>
      lifted(pair, 'It is rumored that ', '.', {
        verdicts: ['out-of-context', 'meaning-at-risk'],
        codes: ['B10'],
      }),
  },
  {
    name: 'B10 lifted out of a known fact',
    make: (pair) =>
      lifted(pair, 'I am glad to know that ', '.', { ...honest, verdicts: ['exact', 'faithful'] }),
  },
  { name: 'B10 a denial with its frame in the draft', make: framed },
  { name: 'B10 a denial of another matter before', make: besideDenial },
  { name: 'B12 an answer without its question', make: (pair) => answered(pair, false) },
  { name: 'B12 an answer with its question', make: (pair) => answered(pair, true) },
]

const conditional =
  /^([A-Z][^,;]{38,}),? (?:if|unless|provided that) (?!not\b|any\b|ever\b|at all|possible|necessary|need be)[^;]{15,}\.$/
const contrasting =
  /^([A-Z][^,;]{38,}), but (?:the|it|they|we|he|there|this|these|our|its|their) [^;]{18,}\.$/
// Conditions that hold nothing back.
const idle =
  /\bif (?:it must|you|I may|need|that is|that should|it is|it be)\b|\b(?:at all|necessary|possible|may be|ever)\b/
const indirect =
  /\b(not|no|never|nothing|whether|as if|even|ask|asked|know|see|than|only|whatever|neither|nor|who|which)\b/

function ended({ sentence }: Pair, pattern: RegExp, code: string, verdicts: Made['verdicts']): Made | null {
  const head = pattern.exec(sentence)?.[1]
  if (idle.test(sentence)) return null
  if (!head || indirect.test(head) || !isPlain(head, 'hedges', 'embeddings', 'quantities')) return null
  return { verdicts, quotation: `${head}.`, codes: ['A08', code] }
}

function kept(sentence: string, pattern: RegExp): Made | null {
  return pattern.test(sentence) ? { ...honest, verdicts: ['exact', 'faithful'], quotation: sentence } : null
}

function swallowed({ sentence }: Pair): Made | null {
  const [, head, , tail] =
    /^([^,;]{20,}), ((?:if|unless|provided|subject to) [^,;]{8,}), ([^,;]{20,}\.)$/.exec(sentence) ?? []
  if (
    !head ||
    !tail ||
    indirect.test(sentence) ||
    /, if (not|any|ever|at all|possible|necessary)\b/.test(sentence)
  )
    return null
  return { verdicts: ['cut-hides'], quotation: `${head} … ${tail}`, codes: ['A23', 'B08'] }
}

function leading({ sentence, work }: Pair): Made | null {
  const [, main] =
    /^(?:If|Unless) [^,;]{12,}, ((?:the|we|it|they|our|this|there|all|I) [^,;]{30,}\.)$/.exec(sentence) ?? []
  if (!main || /\b(not|no|never)\b/.test(main)) return null
  return { ...outside, quotation: main, before: `${work.lead} that `, codes: ['B08'] }
}

// Three sentences, the middle one made to oppose the first, and gone in the quotation.
function opposed(pair: Pair): Made | null {
  const [first, last] = [pair.before.at(-1), pair.after[0]]
  const middle = lowered(pair.sentence)
  if (
    !first ||
    !last ||
    !middle ||
    !standsAlone(last) ||
    ![first, pair.sentence, last].every((one) => isPlain(one))
  )
    return null
  if (
    !/^[A-Z][A-Za-z ,]+[a-z]{2}\.$/.test(first) ||
    first.length + last.length > 420 ||
    !/[a-z]\.$/.test(last)
  )
    return null
  return {
    stands: `However, ${middle}`,
    quotation: `${first} […] ${last}`,
    verdicts: ['cut-hides', 'meaning-at-risk'],
    codes: ['A23', 'B09'],
  }
}

function lifted(pair: Pair, opens: string, closes: string, made: Omit<Made, 'quotation'>): Made | null {
  const clause = lowered(pair.sentence)?.slice(0, -1)
  if (!clause || !isPlain(pair.sentence)) return null
  return {
    ...made,
    stands: opens + clause + closes,
    quotation: clause,
    before: `${pair.work.lead} that `,
    behind: '.',
  }
}

function framed({ sentence, work }: Pair): Made | null {
  const clause = lowered(sentence)?.slice(0, -1)
  if (!clause || !work.author || !isPlain(sentence)) return null
  return {
    ...honest,
    verdicts: ['exact', 'faithful', 'not-a-quotation'],
    stands: `I have never said that ${clause}.`,
    quotation: `that ${clause}`,
    before: `In ${work.named} ${work.author} protested never to have said `,
    behind: '.',
  }
}

function besideDenial({ sentence, work }: Pair): Made | null {
  if (!isPlain(sentence) || !standsAlone(sentence)) return null
  const denial = [
    'I did not answer the letter of the bishop.',
    'Nobody has yet measured the old well.',
    'I deny that I was ever at Leeds.',
  ]
  return {
    ...honest,
    verdicts: ['exact'],
    stands: `${denial[hashOf(sentence) % 3]} ${sentence}`,
    quotation: sentence,
    before: `${work.lead}: `,
  }
}

// An interview about the pair's subject; the quoted answer means nothing alone.
function answered(pair: Pair, asked: boolean): Made | null {
  const clause = lowered(pair.sentence)?.slice(0, -1)
  if (!clause || !isPlain(pair.sentence)) return null
  const answer = ['Yes, certainly.', 'Yes, I do.', 'Certainly, every word.'][hashOf(pair.id) % 3]!
  const text = `Q.: Do you agree that ${clause}?\n\nMr. Gadsby: ${answer}\n\nQ.: And the new bridge?\n\nMr. Gadsby: The new bridge is made of oak.`
  const source = {
    ...documentOf(pair, text),
    title: 'Interview with Henry Gadsby',
    author: null,
    date: '1924',
  }
  const before = asked
    ? `Asked in the Interview with Henry Gadsby whether he agreed that ${clause}, Mr. Gadsby said: `
    : 'Of the new bridge Mr. Gadsby said in the Interview with Henry Gadsby: '
  return asked
    ? { faithful: true, verdicts: ['exact'], quotation: answer, before, sources: [source], not: ['B12'] }
    : {
        verdicts: ['meaning-at-risk'],
        severity: 'note',
        quotation: answer,
        before,
        sources: [source],
        codes: ['B12'],
      }
}
