import type { Account } from './account.ts'
import type { Containment } from './compare-slot.ts'

const between = /^(?:,\s+(?:in\s+)?(?:the\s+)?|\s+in\s+(?:the\s+)?|\s+\()$/u
const within =
  /^,?\s+in\s+the\s+(?:parish|county|province|district|borough|department|government|diocese|town|city|village|island)\s+of\s+((?:\p{Lu}[\p{L}’'-]+\s?)+)/u

/**
 * Which place lies in which by the texts' own words: "Brennau, Ostmark", "Brennau in Ostmark", "Brennau (Ostmark)".
 * Also through a third.
 */
export function containmentOf(accounts: readonly Account[]): Containment {
  const outer = new Map<string, Set<string>>()
  for (const { document, mentions } of accounts) {
    const add = (part: string, whole: string): void => {
      const known = outer.get(part)
      if (known) known.add(whole)
      else outer.set(part, new Set([whole]))
    }
    const places = mentions.filter(({ kind }) => kind === 'place')
    places.slice(1).forEach((whole, i) => {
      const part = places[i]!
      const isInside = between.test(document.text.slice(part.to, whole.from))
      if (isInside && !isListed(document.text, part.from, whole.to)) add(part.name, whole.name)
    })
    for (const { name, to } of mentions) {
      const whole = within.exec(document.text.slice(to, to + 60))?.[1]?.trim()
      if (whole) add(name, whole)
    }
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
