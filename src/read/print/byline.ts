import { statedDate } from './stated-date.ts'

/** What a line says of the text below it and says nothing else: who wrote it, or when, or both. */
export interface Byline {
  readonly author: string | null
  readonly date: string | null
}

const bullet = /^[\s•*·▪>#-]+/u
const verb =
  /^(?:(?:posted|written|published|answered|asked|replied|commented|submitted|edited|verfasst|geschrieben|publié|écrit)\b[\s:]*)?(?:(?:by|von|par)\b[\s:]*)?/iu
const said = /\s(?:wrote|said|answered|replied|posted|commented|schrieb|antwortete|écrit|a écrit)(?=\s|:|$)/iu
const ago =
  /^(?:(?:about |over )?(?:\d+|an?|one|two|three) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|vor \d+ (?:Tagen?|Wochen?|Monaten?|Jahr(?:en)?)|il y a \d+ (?:jours?|mois|ans?))$/iu
const name =
  /^(?:anonymous|anonym|anonyme|guest|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:de|von|van|du|la|le|der|den|zu)\s)?\p{Lu}[\p{L}\p{M}.’'-]*){0,4})$/u

/** Null for any other line. "9 years ago" is a line of this kind whose date nobody can know. */
export function bylineOf(line: string): Byline | null {
  const words = line
    .replace(bullet, '')
    .replace(/[:|,;·–—-]+\s*$/, '')
    .trim()
  if (words.length < 4 || words.length > 100) return null
  if (ago.test(words)) return { author: null, date: null }
  const whole = dateOf(words)
  if (whole) return { author: null, date: whole }
  for (const match of words.matchAll(/\s*[,·|•–—]\s+|\s+(?:on|am|le|at|by|von|par)\s+|\s+-\s+/giu)) {
    const [left, right] = [words.slice(0, match.index), words.slice(match.index + match[0].length)]
    const byline = pair(left, right) ?? pair(right, left)
    if (byline) return byline
  }
  return null
}

function pair(who: string, when: string): Byline | null {
  const author = authorOf(who)
  if (author === null) return null
  if (ago.test(when.trim())) return { author, date: null }
  const date = dateOf(when)
  return date ? { author, date } : null
}

/** "by Jane Ware", "Jane Ware wrote"; null for what is no name. */
export function authorOf(words: string): string | null {
  const bare = words
    .replace(bullet, '')
    .replace(verb, '')
    .replace(said, '')
    .replace(/[,:]\s*$/, '')
    .trim()
  return bare.length <= 50 && (name.test(bare) || /^Anonymous$/i.test(bare)) && !statedDate(bare)
    ? bare
    : null
}

/** A year alone is no date of a text: "1926" heads a chapter. */
function dateOf(words: string): string | null {
  const date = statedDate(
    words
      .replace(verb, '')
      .replace(/^(?:on|am|le)\s+/iu, '')
      .trim(),
  )
  return date && date.length > 4 ? date : null
}
