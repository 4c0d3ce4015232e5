import type { Tongue } from './phrase.ts'

const small: Readonly<Record<Tongue, Readonly<Record<string, number>>>> = {
  en: words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
    words('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10, {
      nought: 0,
      fourty: 40,
    }),
  ),
  de: words(
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    0,
    1,
    words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10, {
      eins: 1,
      zwo: 2,
      dreissig: 30,
    }),
  ),
  fr: words(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    0,
    1,
    words('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10, {
      une: 1,
      octante: 80,
      vingts: 20,
    }),
  ),
}

/** Words that multiply the number before them. */
export const scales: Readonly<Record<Tongue, Readonly<Record<string, number>>>> = {
  en: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, score: 20 },
  de: {
    dutzend: 12,
    hundert: 100,
    tausend: 1000,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
  },
  fr: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
    cent: 100,
    cents: 100,
    mille: 1000,
    mil: 1000,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
}

const ordinals: Readonly<Record<Tongue, Readonly<Record<string, number>>>> = {
  en: {
    first: 1,
    second: 2,
    third: 3,
    fifth: 5,
    eighth: 8,
    ninth: 9,
    twelfth: 12,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    hundredth: 100,
  },
  de: {
    erste: 1,
    ersten: 1,
    erster: 1,
    zweite: 2,
    zweiten: 2,
    dritte: 3,
    dritten: 3,
    vierte: 4,
    vierten: 4,
    fünfte: 5,
    fünften: 5,
    siebte: 7,
    siebten: 7,
    achte: 8,
    achten: 8,
  },
  fr: {
    premier: 1,
    première: 1,
    second: 2,
    seconde: 2,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    neuvième: 9,
  },
}

/** "one", "ein" and "un" count only where they plainly do; alone they are articles and pronouns. */
export const articles: ReadonlySet<string> = new Set(['one', 'ein', 'eine', 'einen', 'un', 'une'])
function words(
  list: string,
  from: number,
  step: number,
  more: Readonly<Record<string, number>> = {},
): Record<string, number> {
  return { ...Object.fromEntries(list.split(' ').map((word, i) => [word, from + i * step])), ...more }
}

/** What a word counts, scales and German compounds among them; null where it counts nothing. */
export function cardinalOf(word: string, tongue: Tongue): number | null {
  const known = small[tongue][word] ?? scales[tongue][word]
  if (known !== undefined) return known
  return tongue === 'de' ? germanCompound(word) : null
}

/** "vierhundertzwölf", "einundzwanzig", "sechsundvierzigtausend". */
function germanCompound(word: string): number | null {
  for (const [scale, times] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(scale)
    if (at < 0) continue
    const left = at === 0 ? 1 : germanCompound(word.slice(0, at))
    const rest = word.slice(at + scale.length).replace(/^und/, '')
    const right = rest === '' ? 0 : germanCompound(rest)
    return left === null || right === null ? null : left * times + right
  }
  const known = small.de[word]
  if (known !== undefined) return known
  if (word === 'anderthalb') return 1.5
  const half = /^(.+)einhalb$/.exec(word)
  if (half) return (small.de[half[1]!] ?? Number.NaN) + 0.5 || null
  const tens =
    /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)$/.exec(
      word,
    )
  return tens ? small.de[tens[1]!]! + small.de[tens[2]!]! : null
}

/** Which one of a row a word says; null where it says none. */
export function ordinalOf(word: string, tongue: Tongue): number | null {
  const known = ordinals[tongue][word]
  if (known !== undefined) return known
  const stem =
    tongue === 'en'
      ? /^(.*)th$/.exec(word)?.[1]
      : tongue === 'de'
        ? /^(.*?)s?te[nrms]?$/.exec(word)?.[1]
        : /^(.*?)i?ème$/.exec(word)?.[1]
  if (stem === undefined) return null
  return (
    cardinalOf(stem, tongue) ??
    cardinalOf(`${stem}y`.replace(/iey$/, 'y'), tongue) ??
    cardinalOf(`${stem}e`, tongue)
  )
}
