import type { NameMention } from './named.ts'

const quoted = /[“"«]([^“”"«»\n]{3,90})[”"»]|(?<![\w*_])[*_]([^*_\n]{3,90})[*_](?![\w*_])/gu
const small =
  /^(?:a|an|the|of|and|or|in|on|to|for|from|by|with|at|as|is|de|du|des|la|le|les|et|der|die|das|und|von|zu|d’|l’|that|its|his|my|our|into|\d+)$/u
const made =
  /\b(?:books?|novels?|articles?|pamphlets?|essays?|works?|memoirs?|poems?|plays?|films?|papers?|newspapers?|journals?|biography|autobiography|entitled|titled|called|published|author of|wrote)\b[^.“"«]{0,25}$/iu

/** Titles of works: set off by marks, each word of weight with a capital, or named as a book before. */
export function worksIn(text: string): NameMention[] {
  const found: NameMention[] = []
  for (const match of text.matchAll(quoted)) {
    const words = (match[1] ?? match[2])!
    const name = words.replace(/[,.;]$/, '').trim()
    const from = match.index + match[0].indexOf(name)
    if (isTitle(name, text.slice(Math.max(0, match.index - 60), match.index)))
      found.push({ from, to: from + name.length, kind: 'work', name: name.replace(/\s+/g, ' ') })
  }
  return found
}

function isTitle(name: string, before: string): boolean {
  if (/[!?.]\s/.test(name) || !/^[\p{Lu}\d]/u.test(name)) return false
  const heavy = name.split(/[\s-]+/).filter((word) => !small.test(word))
  const capital = heavy.filter((word) => /^[\p{Lu}\d(]/u.test(word)).length
  if (heavy.length >= 2 && capital === heavy.length) return true
  return made.test(before) && heavy.length > 0 && (capital === heavy.length || heavy.length <= 7)
}
