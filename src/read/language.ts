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
