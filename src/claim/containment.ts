import type { Account } from './account.ts'
import type { Containment } from './compare-slot.ts'

const between = /^(?:,\s+(?:in\s+)?(?:the\s+)?|\s+in\s+(?:the\s+)?|\s+\()$/u

/**
 * Which place lies in which by the texts' own words: "Brennau, Ostmark", "Brennau in Ostmark", "Brennau (Ostmark)".
 * Also through a third.
 */
export function containmentOf(accounts: readonly Account[]): Containment {
  const outer = new Map<string, Set<string>>()
  for (const { document, mentions } of accounts) {
    const places = mentions.filter(({ kind }) => kind === 'place')
    places.slice(1).forEach((whole, i) => {
      const part = places[i]!
      if (
        !between.test(document.text.slice(part.to, whole.from)) ||
        isListed(document.text, part.from, whole.to)
      )
        return
      const known = outer.get(part.name)
      if (known) known.add(whole.name)
      else outer.set(part.name, new Set([whole.name]))
    })
  }
  const reaches = (inner: string, whole: string, depth: number): boolean =>
    outer.get(inner)?.has(whole) === true ||
    (depth > 0 && [...(outer.get(inner) ?? [])].some((next) => reaches(next, whole, depth - 1)))
  return (inner, whole) => reaches(inner, whole, 3)
}

// "Lyon, Dijon and Nancy", "from Lyon, Dijon, Nancy": a list names no place within another.
function isListed(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 24)
  const before = text.slice(Math.max(0, from - 24), from)
  return /^,?\s+(?:and|or)\s+\p{Lu}/u.test(after) || /^,\s+\p{Lu}/u.test(after) || /\p{L}+,\s+$/u.test(before)
}
