import type { Source } from './case.ts'
import { documentOf, type Made, type Operator, sourceOf } from './operator.ts'
import { hashOf, type Pair } from './pair.ts'
import { isPlain } from './plain.ts'

const right = { faithful: true, verdicts: ['exact', 'faithful'] as const }

/** Operators on where words come from: pages, speakers, works, voices inside a work, and places joined. */
export const placeOperators: readonly Operator[] = [
  { name: 'A33 two places joined', make: joined },
  { name: 'A33 two documents joined', make: joinedDocuments },
  {
    name: 'C02 the wrong page',
    make: (pair) => paged(pair, 1, { faithful: true, verdicts: ['wrong-place'], codes: ['C02'] }),
  },
  { name: 'C02 the right page', make: (pair) => paged(pair, 0, { ...right, not: ['C02'] }) },
  {
    name: 'C03 the other speaker',
    make: (pair) => spoken(pair, 'Hobday', { verdicts: ['misattributed'], codes: ['C03'] }),
  },
  { name: 'C03 the right speaker', make: (pair) => spoken(pair, 'Lister', { ...right, not: ['C03'] }) },
  { name: 'C04 the other work', make: (pair, _, others) => between(pair, others, true) },
  { name: 'C04 the right work', make: (pair, _, others) => between(pair, others, false) },
  { name: 'C05 another voice, and it is said', make: (pair) => voiced(pair, true) },
  { name: 'A39 another voice, and it is not said', make: (pair) => voiced(pair, false) },
  { name: 'C11 in none of the sources', make: absent },
]

// The beginning of one sentence and the end of another, at least sixty words further on.
function joined({ sentence, after }: Pair): Made | null {
  const [head] = /^[^,]{30,}(?=, )/.exec(sentence) ?? []
  const far = after.slice(3).find((one) => /, [a-z][^,.]{30,}[a-z]\.$/.test(one) && isPlain(one))
  const tail = far && /, ([a-z][^,.]{30,}[a-z]\.)$/.exec(far)?.[1]
  if (!head || !tail || !isPlain(sentence)) return null
  const apart = after.slice(0, after.indexOf(far!)).join(' ').split(' ').length
  return apart < 60 ? null : { verdicts: ['spliced'], quotation: `${head}, ${tail}`, codes: ['A33'] }
}

// Two works by one author, joined by an ellipsis.
function joinedDocuments(pair: Pair, _: () => number, others: readonly Pair[]): Made | null {
  const other = siblingOf(pair, others)
  const [head] = /^[^,]{30,}(?=, )/.exec(pair.sentence) ?? []
  const tail = other && /, ([a-z][^,]{30,}[a-z]\.)$/.exec(other.sentence)?.[1]
  if (!other || !head || !tail || !isPlain(pair.sentence) || !isPlain(other.sentence)) return null
  return {
    verdicts: ['spliced'],
    quotation: `${head} … ${tail}`,
    before: `${pair.work.author} said: `,
    sources: [sourceOf(pair), { ...sourceOf(other), file: 'b.txt' }],
  }
}

function siblingOf({ work, id, sentence }: Pair, others: readonly Pair[]): Pair | null {
  const same = others.filter((one) => one.work.author === work.author && one.work.title !== work.title)
  if (work.author === null || same.length === 0) return null
  // The same words in both would make both right.
  const from = hashOf(id) % same.length
  return (
    [...same.slice(from), ...same.slice(0, from)].find((one) => !sourceOf(one).text.includes(sentence)) ??
    null
  )
}

// Three pages; the sentence begins the second.
function paged(pair: Pair, off: 0 | 1, made: Omit<Made, 'quotation'>): Made | null {
  const { before, sentence, after, work } = pair
  if (before.length < 2 || after.length < 4 || !isPlain(sentence)) return null
  const pages = [before.join(' '), [sentence, ...after.slice(0, 2)].join(' '), after.slice(2).join(' ')].map(
    (page) => `${page}\n`,
  )
  const first = 20 + (hashOf(pair.id) % 300)
  let from = 0
  const placed = pages.map((page, i) => {
    const at = from
    from += page.length
    return { from: at, label: String(first + i) }
  })
  const source: Source = { ...documentOf(pair, pages.join('')), pages: placed }
  const cited = first + 1 + (off === 0 ? 0 : hashOf(sentence) % 2 === 0 ? 1 : -1)
  const quotation = sentence.slice(0, -1)
  return { ...made, quotation, behind: ` (${work.title}, p. ${cited}).`, sources: [source] }
}

// Minutes with two speakers; the sentence is the second one's.
function spoken(pair: Pair, given: 'Hobday' | 'Lister', made: Omit<Made, 'quotation'>): Made | null {
  const { before, sentence, after } = pair
  if (!isPlain(sentence) || before.length < 2 || after.length < 2) return null
  const text = [
    `Mr. Hobday: ${before.slice(-2).join(' ')}`,
    `Mr. Lister: ${sentence}`,
    `Mr. Hobday: ${after.slice(0, 2).join(' ')}`,
  ].join('\n\n')
  const title = 'Minutes of the Harbor Board'
  const source = { ...documentOf(pair, text), title, author: null, date: '1922-05-04' }
  return {
    ...made,
    quotation: sentence,
    before: `According to the ${title} of 4 May 1922 Mr. ${given} said: `,
    sources: [source],
  }
}

function between(pair: Pair, others: readonly Pair[], wrong: boolean): Made | null {
  const other = siblingOf(pair, others)
  if (!other || !isPlain(pair.sentence)) return null
  const sources = [sourceOf(pair), { ...sourceOf(other), file: 'b.txt' }]
  const lead = wrong ? other.work.lead : pair.work.lead
  return {
    ...(wrong ? { verdicts: ['misattributed'], codes: ['C04'] } : { ...right, not: ['C04'] }),
    quotation: pair.sentence,
    before: `${lead}: `,
    sources,
  }
}

function voiced(pair: Pair, shown: boolean): Made | null {
  const { sentence, work } = pair
  if (!isPlain(sentence) || !work.author) return null
  const stands = `Old Mr. Furness then rose. “${sentence.slice(0, -1)},” he said, and sat down again.`
  return shown
    ? {
        verdicts: ['second-hand'],
        faithful: true,
        codes: ['C05'],
        not: ['A39', 'C03'],
        stands,
        quotation: sentence,
        before: `In ${work.named} ${work.author} tells how old Mr. Furness rose and said: `,
      }
    : {
        verdicts: ['misattributed'],
        codes: ['C03'],
        stands,
        quotation: sentence,
        before: `In ${work.named} ${work.author} affirms in so many words: `,
      }
}

function absent(pair: Pair, _: () => number, others: readonly Pair[]): Made | null {
  const other = others[hashOf(pair.id) % others.length]
  if (!other || other.work.title === pair.work.title || !isPlain(other.sentence)) return null
  return { verdicts: ['not-found'], quotation: other.sentence, codes: ['C11'] }
}
