import { inside, type Span } from '../../text/span.ts'
import type { Account } from '../account.ts'

/** Letters before a subject in which whom "he" means is named. */
const REACH = 300

/** Id of the person whom a subject names or, as "he", means: who was named last before, or most in the whole text. */
export function whoIn(account: Account, subject: Span): string | null {
  const named = lastNamed(account, subject)
  const words = account.document.text.slice(subject.from, subject.to)
  if (named || !/\b(?:he|she)\s*$/iu.test(words)) return named
  const before = { from: Math.max(0, subject.from - REACH), to: subject.from }
  return lastNamed(account, before) ?? mostNamed(account)
}

function lastNamed({ mentions, entityOf }: Account, within: Span): string | null {
  const entities = inside(mentions, within).flatMap((mention) => entityOf(mention) ?? [])
  return entities.findLast(({ kind }) => kind === 'person')?.id ?? null
}

const heroes = new WeakMap<Account, string | null>()

function mostNamed(account: Account): string | null {
  const known = heroes.get(account)
  if (known !== undefined) return known
  const times = new Map<string, number>()
  for (const mention of account.mentions) {
    const entity = account.entityOf(mention)
    if (entity?.kind === 'person') times.set(entity.id, (times.get(entity.id) ?? 0) + 1)
  }
  const hero = [...times].sort(([, x], [, y]) => y - x)[0]?.[0] ?? null
  heroes.set(account, hero)
  return hero
}
