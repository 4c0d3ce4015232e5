import { type Cue, cueIn } from '../speaker/cue.ts'
import { actOfNoun } from '../speaker/cue-words.ts'
import type { Marked } from './marked.ts'
import type { Wording } from './wording.ts'

const sentenceEnd = /[.!?]["”’)]?\s+(?=\p{Lu})/u
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// They present words only where the words stand right beside: elsewhere they are of another trade, or the same letters are
// a noun ("the workers’ state", "a land decree").
const weak = set(
  'go goes went hold holds held point points pointed put puts set begin begins began beginning break broke burst return returns returned ' +
    'provide provides provided run runs ran record records recorded publish published print printed pen resume resumed proceed proceeded pursued persist ' +
    'persisted finish finished end ended allowed owned pretend pretended pretends propose proposes proposed post posts direct directed ordered order ' +
    'command think thinking thought pant panted smiled laughed nodded read reads reading state decree rule rules name names term terms style label labels ' +
    'speak continue continues continued continuing reflected mused cut lit met echoed agreed agree agrees',
)
// Behind an article they are caught; "on record", "the workers’ state" and "by order" are not.
const nouns = set(
  'record state order decree point post rule name term style label record cut command thought',
)
// "the main question of", "a short reply to".
const nounBefore = /(?<!\p{L})(?:the|an?|his|her|its|their|this|that)\s+[\p{Ll}-]*[^s\s]\s+$/u
/** "I say that": the writer's own present words; he quotes nobody by them. */
const ownPresent =
  /^(?:say|think|call|hold|maintain|propose|suggest|argue|insist|state|add|admit|confess|repeat|speak|ask|tell|note|stress|claim|point|go|put|sage|meine|nenne|dis)$/
const ownSubject =
  /(?<!\p{L})(?:I|we|ich|wir|je|nous)\s+(?:(?:must|can|would|should|will|may|shall|do|am|not|\p{L}+ly)\s+){0,3}$/iu
// "It need not be said", "to say when": by nobody, or not yet.
const impersonal =
  /(?<!\p{L})(?:(?:need|needs|can|may|must|might|should|could|cannot)\s+(?:not\s+|hardly\s+|scarcely\s+)?be|to|zu)\s+$/iu
const clauseWord = /(?<!\p{L})(?:that|dass|daß|que|qu['’])(?!\p{L})/iu
const breaks =
  /[,;:?!()–—“”„«»]|(?<!\p{L})(?:which|who|whose|whom|when|where|while|because|if|unless|although|though|since|until|before|after|during|without|why|how|wenn|weil|als ob|qui|quand|parce)(?!\p{L})/iu
/** What words stand behind when they are somebody's naming of a thing: "as a “…”", "of “…”", "was “…”". */
const links =
  /(?<!\p{L})(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|any|some|no|all|of|as|for|to|about|with|against|be|is|are|was|were|been|had|would|and|als|von|vor|der|die|das|den|dem|eine?[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?|de|du|des|d['’]|le|la|les|une?|comme|est|était)\s*$/iu
/** Two things stand behind them: what is called, and what it is called. */
const calling = /^(?:call(?:s|ed)?|nennt|nannten?|appel(?:le|a))$/
// Verbs of praise and blame: the words in marks behind them are the judge's.
const judged =
  /(?<!\p{L})(?<!(?:was|were|been|is|are|be|being)\s+(?:\p{L}+ly\s+)?)(?:accus|dismiss|denounc|condemn|brand|hail|prais|pledg|critici[sz]|characteri[sz]|regrett?|deplor|mock|deride|ridicul|attack|defend|chant|defin|portray|depict|liken|blam)(?:es|ed|s|e)?(?!\p{L})|(?<!\p{L})(?:refers|referred|refer) to|(?<!\p{L})(?:bezeichnete?n?|kritisierte?n?|lobte|beklagte|qualifie|qualifia|accuse|dénonce|dénonça|salue|parle|parla)(?!\p{L})/giu

/**
 * Somebody is said to have used these words: a verb for it stands beside them, leads into their clause, or has them for its
 * object. A verb that stands elsewhere in the sentence presents other words.
 */
export function isGoverned(
  text: string,
  marked: Marked,
  before: string,
  cue: Cue | null,
  form: Wording,
): boolean {
  const sentence = before.split(sentenceEnd).at(-1)!
  const isBehind = cue !== null && cue.span.from >= marked.close.to
  if (isBehind && isGovernedBehind(text, marked, before, cue)) return true
  const { from } = marked.open
  const lead = isBehind ? cueIn(text, { from: from - sentence.length, to: from }, 'before') : cue
  if (lead && isGovernedBy(text, marked, lead, form)) return true
  const last = [...sentence.matchAll(judged)].at(-1)
  return last !== undefined && isObject(sentence.slice(last.index + last[0].length))
}

function isGovernedBy(text: string, { open }: Marked, { span, polarity }: Cue, form: Wording): boolean {
  const verb = text.slice(span.from, span.to).toLowerCase()
  const between = text.slice(span.to, open.from)
  const isWeak = weak.has(verb)
  if (/^\W*$/u.test(between)) return !isWeak || form.count >= 3 || form.capital || /[,:]/.test(between)
  const lead = text.slice(Math.max(0, span.from - 40), span.from)
  if (polarity === 'negated' || impersonal.test(lead)) return false
  if (ownPresent.test(verb) && ownSubject.test(lead)) return false
  if (nouns.has(verb) || (actOfNoun.has(verb) && nounBefore.test(lead))) return false
  const clause = clauseWord.exec(between)
  if (clause && !/[;:?!“”„«»]/.test(between))
    return !(isWeak && isDetermined(between)) && between.slice(clause.index).split(/\s+/).length <= 25
  if (isWeak) return false
  return isObject(between, calling.test(verb)) || isBareClause(between)
}

// "described the noise as “…”", "accused the board of “…”".
function isObject(between: string, calls = false): boolean {
  const count = between.split(/\s+/).filter(Boolean).length
  return !breaks.test(between) && count <= 8 && (count <= 1 || calls || links.test(between))
}

// "said the merger would bring “…”".
function isBareClause(between: string): boolean {
  const verb =
    /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|could|can|should|must|may|might|sei|seien|wäre|habe|hätte|werde)(?!\p{L})/iu
  return !breaks.test(between) && between.split(/\s+/).filter(Boolean).length <= 12 && verb.test(between)
}

// "…, the minister said": behind a comma, and no clause of its own that speaks of something else.
function isGovernedBehind(text: string, { from, to, close }: Marked, before: string, { span }: Cue): boolean {
  const between = text.slice(close.to, span.from)
  const count = between.split(/\s+/).filter(Boolean).length
  const verb = text.slice(span.from, span.to)
  if (weak.has(verb.toLowerCase()) || /[.!?]\s|[“„«;:]/.test(between)) return false
  if (
    /(?<!\p{L})(?:which|who|whose|whom|that|where|when|for|because|since|and|but|nor|or|it is|was)(?!\p{L})/iu.test(
      between,
    )
  )
    return false
  if (/[,!?—–]\W*$/u.test(text.slice(from, to)) || /^\s*,/.test(between)) return count <= 7
  return count <= 2 && !isDetermined(before)
}

const determined =
  /(?<!\p{L})(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|any|some|no|every|each|both|such|what|more|most|less|even|der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmrs]?|diese[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|le|la|les|une?|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos)\s+(?:(?:very|same|own|actual|real|present|more|most|so|new|old|true|whole)\s+){0,2}$|(?<!\p{L})l['’]\s*$/iu

/** An article or the like stands right before: what follows is, or is told of, a thing. */
export function isDetermined(before: string): boolean {
  return determined.test(before)
}

const coordinate =
  /[“„«"‘]([^“”„«»"]{1,80}?)[”“»"’][,;]?\s*(?:(?:and|or|nor|but|then|und|oder|et|ou|as well as)\s+)?(?:(?:the|an?|of|as|by|to|in|his|its|their)\s+){0,2}$/u

/** "was “slow” and “dear”": what leads into the first of several that stand in a row, or null where this stands alone. */
export function leadOfRow(
  text: string,
  { open }: Marked,
): { readonly before: string; readonly cue: Cue | null; readonly open: number } | null {
  let at = open.from
  for (let i = 0; i < 4; i++) {
    const from = Math.max(0, at - 130)
    const match = coordinate.exec(text.slice(from, at))
    if (!match) break
    at = from + match.index
  }
  if (at === open.from) return null
  const lead = text.slice(Math.max(0, at - 160), at)
  const own = lead.split(/[.!?]["”’)]?\s+(?=\p{Lu})|\n\s*\n/u).at(-1)!
  return { before: own, cue: cueIn(text, { from: at - own.length, to: at }, 'before'), open: at }
}
