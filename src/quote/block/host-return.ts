import type { Span } from '../../text/span.ts'
import { item } from './block-start.ts'

/** What is known of a block while it is read: whose page it stands on and what was quoted so far. */
export interface BlockSoFar {
  /** The quoter's own words before it. */
  readonly host: string
  readonly quoted: string
  /** Family name of who is quoted, where the lead-in gives one. */
  readonly speaker: string | null
  /** It begins with a salutation, and so has a writer and somebody written to. */
  readonly isLetter: boolean
}

const floor =
  /\((?:an? voices?|voices?|laughter|applause|disturbance|interruption|commotion|cries|hear, hear|the chair\p{L}* rings|beifall|heiterkeit|zuruf|rires|applaudissements)\b|\((?:\p{Lu}\p{L}+\s){1,3}?\p{Lu}?\p{L}*:\s?[“"„«]/iu
const demonstrative =
  /\b(?:th(?:is|ese|ose|at)|the (?:above|foregoing|last|first)|diese[rsnm]?|ces?|cette)\s(?:(?!that\b)\p{L}+\s){0,2}?(?:words?|lines?|verses?|notices?|passages?|quotations?|quotes?|sentences?|statements?|letters?|notes?|telegram|document|deductions?|formulations?|extracts?|excerpt|paragraphs?|testimony|utterances?|Worte|Sätze|Stelle|lignes|mots)\b/iu
const saidThen =
  /^(?:although |as |yet |but |now |so )?(?:all )?(?:th(?:is|at|ese|us)|so|it)\b[^.?!]{0,30}?\b(?:was|were|is|are|wrote|spoke|said)\b\s?(?:(?:not|all|put|our|my|his|her|the)\b\s?)*(?:\p{L}+\s)?(?:said|written|spoken|before|after|conception|view|words|language)\b/iu
const whoSaid =
  /\b(?:who|when|where|why|what) (?:said|wrote|did [^.?!]{2,30} (?:say|write|mean))\b|\b(?:said|wrote) (?:this|that|so|these words)\b/iu
const lookBack =
  /^(?:(?:just |now )?(?:listen|look|note)\b|here (?:it|we|the|he|she|there|again)\b|so (?:writes?|wrote|sa(?:ys|id))\b|thus (?:writes?|wrote|spoke|far)\b|in other words\b|it was not I\b|(?:and )?that(?:['’]s| is| was) (?:all|it|what|how|why)\b|so much for\b|you (?:see|hear)\b|as (?:you|we) (?:see|hear)\b|soweit\b|so weit\b|ainsi (?:parl|écri))/iu
// What a reader says of what he has shown; a quoted one may say it of something else.
const concludes =
  /^(?:that|this|which|das|cela)\s(?:tells?|shows?|proves?|settles?|explains?|zeigt|beweist|montre|prouve)\b/iu
const address =
  /(?:^|[,–—-]\s)(comrades|gentlemen|ladies and gentlemen|my lords|mr\.? (?:speaker|chairman|president|mayor)|madam (?:speaker|chair\p{L}*)|friends|colleagues|meine (?:damen und )?herren|messieurs|mesdames|honou?rable members)(?=[,!.:–—\s])/iu
const own = /(?<![\p{L}’'])(?:I|my|me|myself|ich|mein\p{L}*|mir|mich|je|j’\p{L}+|mon|ma|moi)(?![\p{L}])/u
const other =
  /(?<![\p{L}’'])(?:[Yy]ours?|[Yy]ou|Sie|Ihnen|Ihre?[nrms]?|[Dd]u|[Dd]ich|[Dd]ir|[Vv]ous|[Vv]otre|[Vv]os)(?![\p{L}])/u
const everyOwn = new RegExp(own, 'gu')
const any =
  /(?<![\p{L}’'])(?:I|my|me|myself|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|ich|[Ww]ir|[Uu]ns\p{L}*|mein\p{L}*|[Nn]ous|[Nn]otre|je|mon|ma|vous|votre)(?![\p{L}])/u
const marked = /[“"„«]([^“”"„«»]{12,300})[”"“»]/gu

/**
 * Why a paragraph behind a block is the quoter's own again: the words that show it. Null where nothing shows it, which
 * does not make it the quoted one's.
 */
export function returnSign(text: string, paragraph: Span, so: BlockSoFar): Span | null {
  const words = text.slice(paragraph.from, paragraph.to)
  const start = words.slice(0, 220)
  const at = (match: RegExpExecArray | null): Span | null =>
    match && {
      from: paragraph.from + match.index,
      to: paragraph.from + match.index + Math.max(1, match[0].length),
    }
  // "(b) …" is the next item of what was quoted.
  if (/^[("“„«‘]/.test(words) && !(item.test(words) && item.test(so.quoted)))
    return { from: paragraph.from, to: paragraph.from + 1 }
  const bare = start.replace(marked, (all) => ' '.repeat(all.length))
  return (
    at(floor.exec(words)) ??
    at(
      demonstrative.exec(
        bare
          .split(/(?<=[.?!])\s/)
          .slice(0, 2)
          .join(' '),
      ),
    ) ??
    at(saidThen.exec(bare)) ??
    at(whoSaid.exec(bare)) ??
    at(lookBack.exec(bare)) ??
    at(named(words, so.speaker)) ??
    at(quotedAgain(words, so.quoted)) ??
    at(addressed(words, so)) ??
    at(inOwnPerson(words, so))
  )
}

function named(words: string, speaker: string | null): RegExpExecArray | null {
  if (speaker === null) return null
  const index = words.search(
    new RegExp(`(?<!\\p{L})${speaker.replace(/[^\p{L}\p{M}’'-]/gu, '.')}(?!\\p{L})`, 'u'),
  )
  return index < 0 ? null : matchAt(words, index, speaker.length)
}

/** Words of the block in marks: they are being talked about. */
function quotedAgain(words: string, quoted: string, least = 3): RegExpExecArray | null {
  const block = plain(quoted)
  for (const match of words.matchAll(marked)) {
    const again = plain(match[1]!)
    if (again.split(' ').length >= least && block.includes(again)) return match as RegExpExecArray
  }
  return null
}

function addressed(words: string, { host, quoted }: BlockSoFar): RegExpExecArray | null {
  const match = address.exec(words)
  if (!match || address.test(quoted)) return null
  return host.toLowerCase().includes(match[1]!.toLowerCase()) ? match : null
}

// A speaker who says "I" comes back with it. "I" to "you" may be the letter's, if he himself speaks to nobody.
function inOwnPerson(words: string, { host, quoted, isLetter }: BlockSoFar): RegExpExecArray | null {
  if (isLetter && other.test(words) && !other.test(unmarked(host))) return null
  return own.test(quoted) || !speaksHimself(host) ? null : own.exec(words)
}

/** Once may be chance: "I think" in a report. */
function speaksHimself(host: string): boolean {
  return (unmarked(host).match(everyOwn)?.length ?? 0) >= 2
}

/**
 * A reporter who is never "I" may be back where nobody is "I" or "you", or where the one who was "I" in the block is
 * "he" or "she" in the first word.
 */
export function maybeReturns(text: string, paragraph: Span, { host, quoted }: BlockSoFar): boolean {
  const words = text.slice(paragraph.from, paragraph.to)
  if (/^(?:He|She|Er|Il|Elle)\s/u.test(words) && own.test(quoted)) return true
  if (concludes.test(words)) return true
  return !speaksHimself(host) && !any.test(words)
}

/** The words outside marks: what is quoted says nothing of who speaks. */
function unmarked(words: string): string {
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[“"„«][^“”"„«»]*(?:[”"“»]|$)/gu, ' '))
    .join('\n\n')
}

function matchAt(words: string, index: number, length: number): RegExpExecArray {
  return Object.assign([words.slice(index, index + length)], { index, input: words }) as RegExpExecArray
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** True where the quoter says "I": his silence about himself then tells a block from his own words. */
export function saysI(words: string): boolean {
  return own.test(unmarked(words))
}

/** The second look at a stretch without a lead-in: what behind it says that it was another's. */
export function namedBehind(text: string, paragraph: Span): Span | null {
  const start = text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 220)).replace(marked, ' ')
  const match = demonstrative.exec(start) ?? saidThen.exec(start) ?? whoSaid.exec(start)
  return match && { from: paragraph.from + match.index, to: paragraph.from + match.index + match[0].length }
}

/** Five words of `quoted`, at least, in marks. */
export function quotedAgainIn(text: string, paragraph: Span, quoted: string): Span | null {
  const match = quotedAgain(text.slice(paragraph.from, paragraph.to), quoted, 5)
  return match && { from: paragraph.from + match.index, to: paragraph.from + match.index + match[0].length }
}
