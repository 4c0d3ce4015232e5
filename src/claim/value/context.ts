import { finite, wordsOf } from '../apart/told-sentence.ts'
import { keyedIn, keysIn } from '../word/claim-words.ts'
import { isTelling, type Placed, tellingIn } from './placed.ts'
import { whoIn } from './subject-person.ts'

/** What stands around a value in its sentence and clause. */
export interface Context {
  /** Each telling word of the sentence by how many words lie between it and the value. */
  readonly near: ReadonlyMap<string, number>
  /** The first telling word behind the value and the last before it, of the four nearest. */
  readonly after: string | null
  readonly before: string | null
  /** Telling words before the first verb of the clause. */
  readonly subject: ReadonlySet<string>
  readonly isPronoun: boolean
  /** Id of the person whom the subject names, or "he" means; null where nobody is. */
  readonly who: string | null
  /** The verbs of the clause by their form, as keys. */
  readonly verbs: ReadonlySet<string>
  /** Capitalised words of the clause, but for one that opens it. */
  readonly names: ReadonlySet<string>
}

/** Words to each side among which the nearest are looked for. */
const REACH = 4

const verbs = new RegExp(finite.source, 'gu')
const contexts = new WeakMap<Placed, Context>()

/** What stands around a value; kept, since every pair asks for it again. */
export function contextOf(value: Placed): Context {
  const known = contexts.get(value)
  if (known) return known
  const found = read(value)
  contexts.set(value, found)
  return found
}

function read({ sentence, clause, at }: Placed): Context {
  const keyed = keyedIn(wordsOf(sentence, sentence)).map(({ from, to, key }) => ({
    from: from + sentence.from,
    to: to + sentence.from,
    key: key !== null && isTelling(key) ? key : null,
    isWord: key !== null,
  }))
  const start = keyed.filter(({ to }) => to <= at.from).length
  const end = keyed.length - keyed.filter(({ from }) => from >= at.to).length
  const near = new Map<string, number>()
  for (const [i, { key }] of keyed.entries()) {
    if (key === null || (i >= start && i < end)) continue
    const words = i < start ? start - i : i - end
    if (words < (near.get(key) ?? Number.POSITIVE_INFINITY)) near.set(key, words)
  }
  const own = wordsOf(sentence, clause)
  const lead = own.slice(0, own.search(finite) < 0 ? 0 : own.search(finite))
  const nearest = (some: typeof keyed): string | null => some.find(({ isWord }) => isWord)?.key ?? null
  return {
    near,
    after: nearest(keyed.slice(end, end + REACH)),
    before: nearest(keyed.slice(Math.max(0, start - REACH), start).reverse()),
    subject: new Set(tellingIn(lead)),
    who: whoIn(sentence.account, { from: clause.from, to: clause.from + lead.length }),
    isPronoun: /\b(?:he|she|it|they|we|I)\s*$/iu.test(lead.trimEnd()),
    verbs: new Set(Array.from(own.matchAll(verbs), ([verb]) => verb).flatMap(keysIn)),
    names: new Set(own.match(/(?<=[\p{L},;’'] )\p{Lu}\p{L}{2,}/gu)),
  }
}
