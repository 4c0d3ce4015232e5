import type { NameMention } from '../../name/named.ts'
import { inside, type Span } from '../../text/span.ts'
import { finite, wordsOf } from '../apart/told-sentence.ts'
import { keyedIn, keysIn } from '../word/claim-words.ts'
import { isTelling, type Placed, tellingIn } from './placed.ts'

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
    who: whoIn(sentence, clause.from, clause.from + lead.length, lead),
    isPronoun: /\b(?:he|she|it|they|we|I)\s*$/iu.test(lead.trimEnd()),
    verbs: new Set(Array.from(own.matchAll(verbs), ([verb]) => verb).flatMap(keysIn)),
    names: new Set(own.match(/(?<=[\p{L},;’'] )\p{Lu}\p{L}{2,}/gu)),
  }
}

/** Letters before a clause in which whom "he" means is named. */
const REACH_BACK = 300

function whoIn({ account }: Placed['sentence'], from: number, to: number, lead: string): string | null {
  const { mentions, entityOf, document } = account
  const personAmong = (within: Span): string | null => {
    const found = inside(mentions, within).flatMap((mention) => {
      const entity = entityOf(mention)
      return entity?.kind === 'person' ? [entity.id] : []
    })
    return found.at(-1) ?? null
  }
  const named = personAmong({ from, to })
  if (named || !/\b(?:he|she)\s*$/iu.test(lead)) return named
  return (
    personAmong({ from: Math.max(0, from - REACH_BACK), to: from }) ?? heroOf(document.id, mentions, entityOf)
  )
}

const heroes = new WeakMap<readonly NameMention[], string | null>()

// The person whom a document names most.
function heroOf(
  _: string,
  mentions: Placed['sentence']['account']['mentions'],
  entityOf: Placed['sentence']['account']['entityOf'],
): string | null {
  const known = heroes.get(mentions)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const entity = entityOf(mention)
    if (entity?.kind === 'person') counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1)
  }
  const hero = [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? null
  heroes.set(mentions, hero)
  return hero
}
