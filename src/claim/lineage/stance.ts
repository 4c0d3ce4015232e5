import { overlaps, type Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import type { Statement } from '../statement/statement.ts'
import { finelyKeyed } from './kin.ts'
import { areContrary } from './stance-contrary.ts'
import { affirmed, denial, doubt, endorsed, hint, ignorance, isRejoinder, report } from './stance-frames.ts'
import { isNegatedNear } from './stance-negation.ts'
import type { Telling } from './tellings.ts'

export type Stance = 'asserts' | 'reports' | 'denies' | 'questions' | 'insinuates'

/**
 * How a passage stands to the claim that it tells: by what answers it behind ("It is a lie."), else by the frame that its
 * sentence puts around the claim's words, and by whether it negates them where the claim does not.
 */
export function stanceOf(
  account: Account,
  { sentence, answer }: Pick<Telling, 'sentence' | 'answer'>,
  inside: readonly Statement[],
  claim: string,
): Stance {
  const { text } = account.document
  const words = onOneLine(text, sentence)
  const own = framedBy(words, claim)
  const told = isTold(account, sentence, inside, words, claim)
  if (answer && own !== 'insinuates') {
    const words = onOneLine(text, answer)
    // "It is said that he fled. I do not know whether it is so": passed on all the same.
    return own === null && told && ignorance.test(words) ? 'reports' : takenBack(words)
  }
  return own ?? (told ? 'reports' : 'asserts')
}

function framedBy(words: string, claim: string): Stance | null {
  if (hint.test(words)) return 'insinuates'
  if (/\?["'”’»)]*\s*$/u.test(words)) return 'questions'
  const [denied, doubted] = [wordsOf(denial, words, claim), wordsOf(doubt, words, claim)]
  // "Was denied at the time; what weight it deserves is doubtful": the doubt is the writer's own.
  if (doubted && (!denied || !/^whether$/iu.test(doubted)) && !endorsed.test(words)) return 'questions'
  if (denied) return affirmed.test(words) ? null : 'denies'
  if (isRejoinder(words)) return takenBack(words)
  const isTurned = isNegatedNear(words, claim) !== isNegatedNear(claim, claim)
  return isTurned || areContrary(claim, words) || isOfAnother(words, claim) ? 'denies' : null
}

// "I do not know." leaves open what "It is a lie." denies.
function takenBack(answer: string): Stance {
  return doubt.test(answer) && !denial.test(answer) ? 'questions' : 'denies'
}

// A frame that is the claim's own words frames nothing: that he denied it is what is claimed.
function wordsOf(frame: RegExp, words: string, claim: string): string | null {
  const found = frame.exec(words)?.[0] ?? null
  return found && claim.toLowerCase().includes(found.toLowerCase()) ? null : found
}

// "It was the baker who shot him": another did what the claim says.
function isOfAnother(words: string, claim: string): boolean {
  const cleft = /\b(?:it was|it is) (?:not )?((?:\p{L}|[’' .])+?),? (?:who|that|which)\s(.+)$/iu.exec(words)
  const [subject] = finelyKeyed(claim)
  if (!cleft || !subject || !/\p{Lu}/u.test(cleft[1]!)) return false
  const [who, what] = [cleft[1]!, cleft[2]!].map((part) => finelyKeyed(part).map(({ key }) => key))
  const of = finelyKeyed(claim).map(({ key }) => key)
  return !who!.some((key) => of.includes(key)) && what!.some((key) => of.includes(key))
}

// Who "refused" or "challenged" says nothing that could be the claim.
const saying =
  /^(?!to\b).*\b(?:say|says|said|saith|stat(?:es?|ed)|declar(?:es?|ed)|claim(?:s|ed)?|alleg(?:es?|ed)|report(?:s|ed)?|tells?|told|writes?|wrote|written|assert(?:s|ed)?|maintain(?:s|ed)?|believ(?:es?|ed)|think|thinks|thought|swears?|swore|sworn|suggest(?:s|ed)?|confess(?:es|ed)?|announc(?:es|ed)|whisper(?:s|ed)?|insist(?:s|ed)?|gossip|rumou?r)\b/iu

function isTold(
  { document, attributions }: Account,
  sentence: Span,
  inside: readonly Statement[],
  words: string,
  claim: string,
): boolean {
  if (endorsed.test(words)) return false
  const part = partOf(words, claim)
  if (wordsOf(report, part, claim)) return true
  if (inside.some(({ modality }) => modality === 'rumoured')) return true
  const keys = new Set(finelyKeyed(claim).map(({ key }) => key))
  // Who warned somebody that the ice was heavy did what is claimed, and reports nothing of it.
  const isSaying = (cue: Span): boolean => {
    const said = onOneLine(document.text, cue)
    return saying.test(said) && part.includes(said) && !finelyKeyed(said).some(({ key }) => keys.has(key))
  }
  return attributions.some(
    ({ content, cue }) =>
      cue.length > 0 &&
      cue.every((one) => overlaps(one, sentence) && isSaying(one)) &&
      content.some((one) => overlaps(one, sentence)),
  )
}

// "A merchant says that he will sell her, and this line caused the riot": the part that tells the claim, by itself.
function partOf(words: string, claim: string): string {
  const wanted = new Set(finelyKeyed(claim).map(({ key }) => key))
  const parts = words.split(/;\s|:\s|,\s(?=(?:and|but|for|though|while)\s(?!that\b))/u)
  const told = parts.map(
    (part) => [...new Set(finelyKeyed(part).map(({ key }) => key))].filter((key) => wanted.has(key)).length,
  )
  const most = told.indexOf(Math.max(...told))
  return parts[most]!
}

function onOneLine(text: string, { from, to }: Span): string {
  return text.slice(from, to).replace(/\s+/gu, ' ')
}
