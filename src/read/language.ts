/** Characters that are looked at: a paragraph or so from where the text has got going. */
const SAMPLE = 600
/** Less sure than this of the first answer, and the larger model is asked, which also knows Latin. */
const SURE = 0.4
/** Less sure than this of any answer, and the language is not known. */
const KNOWN = 0.15

/** The language that a text looks to be written in, as a BCP 47 subtag; null when its words do not show it. */
export async function languageOf(text: string): Promise<string | null> {
  const from = Math.min(Math.floor(text.length / 10), 2000)
  const sample = text.slice(from, from + SAMPLE)
  if (!/\p{L}{3}/u.test(sample)) return null
  if (isPlainlyEnglish(sample)) return 'en'
  const voted = sample.length < SHORT ? smallWordsOf(sample) : null
  if (voted !== null) return voted
  const [first] = (await import('tinyld/light')).detectAll(sample)
  if (first && first.accuracy >= SURE) return first.lang
  const [second] = (await import('tinyld')).detectAll(sample)
  return second && second.accuracy >= KNOWN ? second.lang : null
}

/** Words that stand in any English paragraph and, so many together, in none of another language. */
const english = /(?<!\p{L})(?:the|of|and|which|that|with|from|was|were|have|this|they|would|been)(?!\p{L})/giu
/** So many different ones of them, and so many in all, in a sample. */
const PLAIN = { different: 5, all: 10 }

/** The model costs a millisecond a text, more than all else that is done to it; most need not be asked. */
function isPlainlyEnglish(sample: string): boolean {
  const found = sample.match(english) ?? []
  return found.length >= PLAIN.all && new Set(found.map((word) => word.toLowerCase())).size >= PLAIN.different
}

/** A text shorter than this gives the models too little to go by: its small words tell more. */
const SHORT = 300
/** Small words that of these languages only one has. */
const small: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|of|and|was|were|is|are|his|her|she|he|they|with|from|that|in|by|on|at|to|had|has|not|it)$/,
  de: /^(?:der|die|das|und|ist|nicht|mit|von|zu|den|dem|ein|eine|wurde|war|im|am|zum|zur|auf|sich|er|sie)$/,
  fr: /^(?:le|la|les|des|et|est|une|un|dans|que|qui|pour|par|était|fut|au|du|de|il|elle|en|ne|pas|sur)$/,
}
/** So many of them, so many times as many as of any other language, and this share of all words. */
const VOTED = { least: 3, times: 3, share: 0.15 }

/** The language whose small words a short text has; null where they do not show it. */
function smallWordsOf(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(small)
    .map(([language, pattern]) => ({ language, count: words.filter((word) => pattern.test(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  const isClear =
    first!.count >= Math.max(VOTED.least, VOTED.times * second!.count) &&
    first!.count >= VOTED.share * words.length
  return isClear ? first!.language : null
}
