import type { Stretch } from './draft-attribution.ts'
import { adverbs, auxiliaries, days, determiners, isAdverb, prepositions, subordinators } from './english.ts'
import { reportingVerb } from './reporting.ts'
import type { Utterance } from './utterance.ts'

/** How far a subject may reach: "the chairman of the committee that was formed in the spring". */
const REACH = 25

/** Who does what the verb says that begins at `at`; null where nobody is named. */
export function subjectBefore(tokens: Utterance, at: number, finite = true): Stretch | null {
  const before = tokens[at - 1]
  if (!before || before.kind === 'quotation') return null
  if (!finite) return before.kind === 'name' ? nameBefore(tokens, at) : sharedSubject(tokens, at)
  if (/^(?:who|which|that)$/.test(before.word)) {
    const end = tokens[at - 2]?.word === ',' ? at - 2 : at - 1
    return phraseBefore(tokens, end) ?? { from: at - 1, to: at }
  }
  if (before.word === ',') return acrossAside(tokens, at - 1)
  if (/^(?:and|but|or|then)$/.test(before.word) || (before.kind === 'sign' && before.word !== ')'))
    return sharedSubject(tokens, at - 1)
  return phraseBefore(tokens, at)
}

/** "Smith, the chairman, said": the name with what is said of it. */
function acrossAside(tokens: Utterance, comma: number): Stretch | null {
  let start = comma
  while (start > 0 && comma - start < 2 * REACH && !isBorder(tokens, start - 1)) start--
  const first = tokens.findIndex(({ word }, i) => i > start && i < comma && word === ',')
  if (first > 0 && !hasVerbBefore(tokens, first) && namesSomebody(tokens, start)) {
    const name = phraseBefore(tokens, first)
    if (name && name.from === start) return { from: start, to: comma }
  }
  for (let i = comma - 1; i > Math.max(0, comma - REACH); i--)
    if (tokens[i]!.word === ',') {
      const name = phraseBefore(tokens, i)
      return name && { from: name.from, to: comma }
    }
  return phraseBefore(tokens, comma)
}

/** "the sight of Smith saying". */
function nameBefore(tokens: Utterance, end: number): Stretch {
  let from = end - 1
  while (from > 0 && tokens[from - 1]!.kind === 'name') from--
  return { from, to: end }
}

/** "Smith left and said": the subject of the verb before. */
function sharedSubject(tokens: Utterance, end: number): Stretch | null {
  return (
    subjectOfVerb(tokens, end, (i) => isLikeCue(tokens, i, end)) ?? subjectOfVerb(tokens, end, () => true)
  )
}

/** "said the wall was rotten and warned": a verb like the cue behind `end`, in the same form. */
function isLikeCue(tokens: Utterance, i: number, end: number): boolean {
  const cue = [1, 2, 3]
    .map((ahead) => reportingVerb(tokens[end + ahead]?.word ?? ''))
    .find((verb) => verb !== null)
  const verb = reportingVerb(tokens[i]!.word)
  return verb !== null && (verb.form === 'past' || verb.form === 'present') && verb.form === cue?.form
}

function subjectOfVerb(tokens: Utterance, end: number, isOne: (i: number) => boolean): Stretch | null {
  for (let i = end - 1; i > Math.max(0, end - REACH); i--)
    if (isVerb(tokens, i) && isOne(i)) {
      let start = i
      while (start > 0 && (auxiliaries.has(tokens[start - 1]!.word) || isAdverb(tokens[start - 1]!))) start--
      const one = start > 0 ? phraseBefore(tokens, start) : null
      if (one) return one
    }
  return null
}

const irregular =
  /^(?:sent|made|took|gave|got|went|came|held|led|ran|won|lost|met|kept|began|became|brought|built|bought|caught|drew|drove|fell|fought|grew|rose|sat|sold|spent|stood|threw|wore|broke|chose|makes|takes|gives|gets|goes|comes|holds|keeps|begins|becomes)$/

function isVerb(tokens: Utterance, i: number): boolean {
  const { word, kind } = tokens[i]!
  if (kind !== 'word') return false
  if (auxiliaries.has(word)) return !adverbs.has(word)
  const verb = reportingVerb(word)
  if (irregular.test(word)) return true
  return (
    (verb !== null &&
      (verb.form === 'past' || verb.form === 'present') &&
      !determiners.has(tokens[i - 1]?.word ?? '')) ||
    (/[^e]ed$/.test(word) && !determiners.has(tokens[i - 1]?.word ?? ''))
  )
}

/** The phrase for a person or thing that ends before `end`. */
function phraseBefore(tokens: Utterance, until: number): Stretch | null {
  const end = beforeBrackets(tokens, until)
  const phrase = phraseUpTo(tokens, end)
  return phrase && { from: phrase.from, to: phrase.to === end ? until : phrase.to }
}

/** Where "(of the Harbour Board)" begins, if it ends here. */
function beforeBrackets(tokens: Utterance, end: number): number {
  if (tokens[end - 1]?.word !== ')') return end
  for (let i = end - 2; i > Math.max(0, end - REACH); i--) if (tokens[i]!.word === '(') return i
  return end
}

function phraseUpTo(tokens: Utterance, end: number): Stretch | null {
  const last = tokens[end - 1]
  if (
    last &&
    last.kind !== 'sign' &&
    /^(?:he|she|they|we|i|it)(?:'.+)?$/.test(last.word) &&
    tokens[end - 2]?.word !== 'and'
  )
    return { from: end - 1, to: end }
  let from = end
  while (from > 0 && end - from < REACH) {
    const { word, kind } = tokens[from - 1]!
    if (
      kind === 'sign' ||
      kind === 'quotation' ||
      (subordinators.has(word) && (end - from < 5 || !/^(?:before|after|since|until)$/.test(word)))
    )
      break
    if (/^(?:and|or)$/.test(word) && (from === end || hasVerbBefore(tokens, from - 1))) break
    from--
  }
  if (from === end) return null
  for (let i = end - 1; i >= from; i--)
    if (isVerb(tokens, i)) {
      // A relative clause: "the man who was there".
      if (/^(?:who|which|that)$/.test(tokens[from - 1]?.word ?? ''))
        return phraseBefore(tokens, from - (tokens[from - 2]?.word === ',' ? 2 : 1))
      from = i + 1
      break
    }
  return withoutLead(tokens, { from, to: end })
}

/** What no aside about a name goes across. */
function isBorder(tokens: Utterance, i: number): boolean {
  const { word, kind } = tokens[i]!
  return kind === 'quotation' || (/^(?:;|:|—|–|―|that|and|but)$/.test(word) && !(word === 'and' && i > 0))
}

function namesSomebody(tokens: Utterance, i: number): boolean {
  const { word, kind } = tokens[i]!
  return kind === 'name' ? !prepositions.has(word) && !subordinators.has(word) : determiners.has(word)
}

function hasVerbBefore(tokens: Utterance, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (tokens[i]!.kind === 'sign' || tokens[i]!.kind === 'quotation') return false
    if (isVerb(tokens, i)) return true
  }
  return false
}

/** Without "On Monday", "then", "in the spring" before it. */
function withoutLead(tokens: Utterance, { from, to }: Stretch): Stretch | null {
  let start = from
  if (prepositions.has(tokens[start]?.word ?? '')) {
    for (let i = to - 1; i >= from; i--) {
      const { word } = tokens[i]!
      if (determiners.has(word) || /^(?:i|he|she|we|they|it|you)(?:'.*)?$/.test(word)) {
        start = i
        break
      }
      if (prepositions.has(word) && word !== 'of') {
        start = i + 1
        break
      }
    }
  }
  while (
    start < to &&
    (isAdverb(tokens[start]!) ||
      days.has(tokens[start]!.word) ||
      /^(?:and|or|but|so|to|last|then)$/.test(tokens[start]!.word))
  )
    start++
  return start < to ? { from: start, to } : null
}

/** Who is named from `at` on: "Smith, a farmer", "the people of the coast (all of them)". */
export function subjectAfter(tokens: Utterance, at: number): Stretch | null {
  let to = nameEnd(tokens, at)
  if (to === at) return null
  if (tokens[to]?.word === '(') {
    const close = tokens.findIndex(({ word }, i) => i > to && word === ')')
    if (close > 0 && close - to < REACH) to = close + 1
  }
  const isAside =
    !hasVerbUpTo(tokens, to + 2) &&
    tokens[to]?.word === ',' &&
    /^(?:the|a|an|who|one)$|(?:or|er|man|woman|dent|ist|tary|ent)$/.test(tokens[to + 1]?.word ?? '')
  if (!isAside) return { from: at, to }
  const end = tokens.findIndex(({ kind }, i) => i > to + 1 && kind !== 'word' && kind !== 'name')
  return { from: at, to: end < 0 ? tokens.length : end }
}

/** Whether a verb stands between `from` and the next sign. */
function hasVerbUpTo(tokens: Utterance, from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.kind !== 'sign'; i++)
    if (isVerb(tokens, i)) return tokens[from - 1]!.word !== 'who'
  return false
}

const behindName =
  /^(?:that|who|which|when|as|while|because|if|where|after|before|during|about|whose|to|on|last|earlier)$/

function nameEnd(tokens: Utterance, at: number): number {
  const described = /^(?:the|a|an)$/.test(tokens[at]?.word ?? '')
  let to = at
  for (; to < Math.min(tokens.length, at + REACH); to++) {
    const token = tokens[to]!
    const { word, kind } = token
    if (kind === 'sign' || kind === 'quotation' || days.has(word)) break
    if (behindName.test(word) || auxiliaries.has(word)) break
    if (to > at && ((/^(?:in|at|by|with|from)$/.test(word) && !described) || isAdverb(token))) break
  }
  return to
}
