import { areFar } from '../apart/tell-of-one.ts'
import { type Akin, type Apart, isPlain, push, type Sentence, told, wordsOf } from '../apart/told-sentence.ts'
import { keysIn } from '../word/claim-words.ts'

/** The place that somebody or something has in a row: first or last to leave, the second newspaper of a town. */
interface Rank {
  readonly sentence: Sentence
  readonly subject: ReadonlySet<string>
  /** What it is the first or the last of: a verb, or a noun with where it is. */
  readonly of: string
  readonly where: ReadonlySet<string>
  readonly place: number
  readonly words: string
}

const LAST = 99
/** What a text is about stands in so much of it. */
const OPENING = 120
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const ordinal = ordinals.join('|')

const toDo =
  /^(?<subject>.{2,120}?)\s(?:was|were|is|had been|being|came|remained)\s+(?:among\s+|one of\s+|almost\s+|nearly\s+)?(?:the\s+)?(?:very\s+)?(?<place>first|last)\s+(?:\p{L}+\s+){0,2}?(?:to\s+(?<verb>\p{L}+)|(?:out of|off|from)\s)/u
const inBoat =
  /^(?<subject>.{2,120}?)\s(?:had\s+|did\s+|was\s+seen\s+to\s+)?(?<verb>left|leave|quit|quitted|went|got|get|stepp?(?:ed)?|stepping|climb(?:ed|ing)?|jump(?:ed|ing)?|sprang|escaped?|fled|put off|came (?:off|away)|departed|sailed)\s(?:[\p{L}\s]{0,30}?\s)?(?:in|into|by|with|on)\s+the\s+(?:very\s+)?(?<place>first|last)\s+(?:boats?|lifeboat|raft|train|coach|carriage|ship|steamer|cart|wagon|sledge|helicopter|aeroplane|plane)\b/u
const oneOf = new RegExp(
  String.raw`^(?<subject>.{2,80}?)\s(?:was|is|were|will be|would be|became|being)\s+(?:only\s+)?the\s+(?:very\s+)?(?<place>${ordinal})\s+(?:\p{L}+\s+)?(?<noun>\p{L}{4,})\s+(?:(?:in|of|at|on|for)\s+(?<where>[^.;,:]{2,50})|(?=[.;,:]))`,
  'u',
)
// "The first time", "the second mate": no place in a row.
const noRow =
  /^(?:times?|days?|nights?|years?|months?|weeks?|hours?|attempts?|editions?|mates?|lieutenants?|secretary|officers?|class|floors?|persons?|man|men|woman|women|things?|half|parts?|acts?|volumes?|chapters?|wife|husband|child|sons?|daughters?|steps?|signs?|news|cause|object|reason|word|words|occasions?)$/u

/** Two documents that give one person or thing different places in a row. */
export function ranksApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const byMatter = new Map<string, Rank[]>()
  all.forEach((sentence, i) => {
    if (!isPlain(sentence)) return
    for (const rank of ranksOf(sentence, all[i - 1])) push(byMatter, rank.of, rank)
  })
  return [...byMatter.values()].flatMap((ranks) =>
    ranks.flatMap((a, i) =>
      ranks.slice(i + 1).flatMap((b) => {
        if (a.place === b.place || a.sentence.account === b.sentence.account) return []
        if (!meet(a.subject, b.subject) || (a.where.size > 0 && b.where.size > 0 && !meet(a.where, b.where)))
          return []
        if (!akin(a.sentence, b.sentence) || areFar(a.sentence, b.sentence)) return []
        const derivation = `One tells “${a.words}”, the other “${b.words}”.`
        const sides = [told(a.sentence, a.words), told(b.sentence, b.words)] as const
        return [{ slot: 'sequence' as const, topic: a.words, sides, derivation }]
      }),
    ),
  )
}

function ranksOf(sentence: Sentence, before: Sentence | undefined): Rank[] {
  const words = wordsOf(sentence, sentence).slice(0, 400)
  const [act, row] = [toDo.exec(words) ?? inBoat.exec(words), oneOf.exec(words)]
  const found: Rank[] = []
  const rank = (match: RegExpExecArray, of: string, where: string): void => {
    const { subject = '', place = '' } = match.groups!
    const at = place === 'last' ? LAST : ordinals.indexOf(place) + 1
    const last = subject.split(/[,;:]|\b(?:that|saw|when|and)\s/u).at(-1)!
    const isPronoun = /^\s*(?:it|he|she|they|this)$/iu.test(last.trim())
    const { title, text } = sentence.account.document
    const near = before?.account === sentence.account ? wordsOf(before, before) : ''
    // "It" can be what the whole text is about.
    const named = `${title ?? ''} ${text.slice(0, OPENING)} ${near}`.match(/\p{Lu}\p{L}{2,}/gu) ?? []
    const own = keysIn(isPronoun ? named.join(' ') : last)
    const printed = match[0]
      .slice(subject.length - last.length)
      .replace(/\s+/gu, ' ')
      .trim()
    if (/\b(?:not|never|hardly|neither)\b|n['’]t\b/iu.test(printed)) return
    found.push({
      sentence,
      subject: new Set(own),
      of,
      where: new Set(keysIn(where)),
      place: at,
      words: printed,
    })
  }
  if (act) {
    const key = inBoat.test(words) ? '!leaving' : keysIn(act.groups!.verb ?? 'leave')[0]
    if (key) rank(act, key, '')
  }
  if (row && !noRow.test(row.groups!.noun!))
    rank(row, `the ${keysIn(row.groups!.noun!)[0]}`, row.groups!.where ?? '')
  return found
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key))
}
