import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Marked } from './marked.ts'

/** How quoted words look by themselves. */
export interface Wording {
  readonly count: number
  /** They end as an outcry or a question does. */
  readonly cried: boolean
  /** They end as a sentence or a part of speech does. */
  readonly stopped: boolean
  readonly capital: boolean
  /** Every longer word has a capital, as in a title. */
  readonly titled: boolean
  /** They hold a verb that makes a sentence, or say "I" or "you": no name of a thing does. */
  readonly clause: boolean
  /** They have an article of their own: "a disaster for the town". */
  readonly article: boolean
}

const finite = among(
  'is are was were am been has have had will would shall should can could may might must do does did not never cannot nothing nobody ' +
    'we he she they you it us me him them ist sind waren wird werden wurde haben hatte soll sollen muss kann nicht nie ich wir ihr ' +
    'est sont était étaient sera ont avait ne pas je nous vous il elle ils elles',
)
const contracted = /(?:^|[^\p{L}])(?:I(?=[\s’',])|\p{L}+n[’']t(?!\p{L})|\p{L}+[’'](?:ll|re|ve|m)(?!\p{L}))/u
// "lanterns on the stairs burned": a past form behind the noun, with nothing behind it that it could belong to.
const past =
  /\p{L}\s+(?:\S+\s+)+\p{Ll}{3,}ed(?=\W*$|\s+(?:the|an?|by|to|in|at|on|up|down|out|his|her|its|their)(?!\p{L}))/u
const small = /^(?:from|with|into|over|upon|that|than|unto)$/

export function wordingOf(text: string, cuts: readonly Span[], marked: Marked): Wording {
  const exact = text.slice(marked.from, marked.to)
  const count = words(text, cuts, marked).length
  return {
    count,
    cried: /[!?]\W*$/.test(exact),
    stopped: /[.!?,…—–]\W*$/.test(exact),
    capital: /^\P{L}*\p{Lu}/u.test(exact),
    titled: isTitleCase(exact),
    clause: count >= 2 && (finite.test(exact) || contracted.test(exact) || (count <= 8 && past.test(exact))),
    article: count >= 3 && /^\W*(?:an?|eine?|une?)\s/u.test(exact),
  }
}

function isTitleCase(exact: string): boolean {
  const long = exact.split(/\s+/).filter((word) => word.length > 3 && !small.test(word))
  return /^\P{L}*\p{Lu}/u.test(exact) && long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}

// Whole words in small letters, or with the capital that begins a sentence: "May Day" is no "may", a "has-been" no "has".
function among(list: string): RegExp {
  const all = list.split(' ').join('|')
  return new RegExp(
    `(?<![\\p{L}-])(?:${all})(?![\\p{L}-])|^\\W*(?:${all.replace(/(^|\|)(\p{Ll})/gu, (_, bar, first) => `${bar}${first.toUpperCase()}`)})(?![\\p{L}-])(?!\\s\\p{Lu})`,
    'u',
  )
}
