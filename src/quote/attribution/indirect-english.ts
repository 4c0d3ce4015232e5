import { byAside, contentStart } from '../speaker/aside.ts'
import { clauseEnd, rest } from './clause.ts'
import { type Draft, draftOf, type Stretch } from './draft-attribution.ts'
import { auxiliaries, beings, isAdverb, prepositions, questions } from './english.ts'
import { byNoun, byState } from './indirect-noun.ts'
import { contentAfter, contentAt, isClauseStart } from './reported-content.ts'
import { subjectAfter, subjectBefore } from './reporter.ts'
import { introducersOf, type Reporting, reportingVerb } from './reporting.ts'
import { sourceIn } from './source-phrase.ts'
import type { Utterance } from './utterance.ts'
import { groupStart } from './verb-group.ts'

/** What an English sentence reports, whoever is named, outer before inner. */
export function indirectEnglish(tokens: Utterance): Draft[] {
  const found: Draft[] = []
  let behind = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'sign' || token.kind === 'quotation' || i < behind) continue
    const draft = accordingTo(tokens, i) ?? byVerb(tokens, i) ?? byNoun(tokens, i) ?? byState(tokens, i)
    if (!draft) continue
    const one = { ...draft, source: draft.source.flatMap((source) => sourceIn(tokens, source) ?? []) }
    found.push(one)
    behind = one.cue.at(-1)!.to
  }
  return found.filter((one) => !found.some((other) => other !== one && saysTheSame(tokens, other, one)))
}

/**
 * Whether one adds no report to another: the noun in "denied the rumour that …" and "says in his report that …", the
 * first verb in "refused to say".
 */
function saysTheSame(tokens: Utterance, outer: Draft, inner: Draft): boolean {
  const [whole, last] = [outer.content.at(-1), inner.content.at(-1)]
  if (!whole || !last) return false
  const { from, to } = inner.cue[0]!
  if (from === outer.cue[0]!.from && to < outer.cue[0]!.to) return true
  const between = from - whole.from
  const byNoun = tokens.slice(from, to).some(({ word }) => introducersOf(word) !== null)
  if (!byNoun || whole.to !== last.to) return false
  if (whole.from === last.from) return outer.cue[0]!.from < from
  return (
    between >= 0 &&
    between <= 3 &&
    tokens[whole.from]!.word !== 'that' &&
    inner.source.every((source) => source.from >= whole.from)
  )
}

function accordingTo(tokens: Utterance, i: number): Draft | null {
  const { word } = tokens[i]!
  const next = tokens[i + 1]?.word
  if (word !== 'according' || next !== 'to') return null
  const source = subjectAfter(tokens, i + 2)
  if (!source) return null
  const rest = tokens[source.to]?.word === ',' ? source.to + 1 : source.to
  const left = { from: contentStart(tokens, i), to: tokens[i - 1]?.word === ',' ? i - 1 : i }
  const content =
    i > 2 ? left : { from: rest, to: Math.max(rest, rest < tokens.length ? clauseEnd(tokens, rest) : rest) }
  return draftOf(source, { from: i, to: i + 2 }, [content])
}

/** Every word with a capital: a heading. */
function isHeadline(tokens: Utterance): boolean {
  const long = tokens.filter(({ kind, word }) => kind !== 'sign' && word.length > 3)
  return long.length > 2 && long.filter(({ kind }) => kind === 'name').length >= 0.8 * long.length
}

function byVerb(tokens: Utterance, i: number): Draft | null {
  const verb = reportingVerb(tokens[i]!.word)
  if (!verb || (tokens[i]!.kind === 'name' && i > 0 && !isHeadline(tokens))) return null
  const group = groupStart(tokens, i)
  if (isNoun(tokens, i, verb, group) || isUnowned(tokens, group, i)) return null
  const words = tokens.slice(group, i).map(({ word }) => word)
  const passive =
    (verb.form === 'past' || verb.form === 'participle') &&
    (words.some((word) => beings.has(word)) ||
      /^(?:he|she|it|they|i|we|you)'(?:s|re|m)$/.test(tokens[group - 1]?.word ?? ''))
  if (passive) return byPassive(tokens, i, group, verb)
  const aside = byAside(tokens, i, group, verb)
  if (aside) return aside
  const after = contentAfter(tokens, i, verb)
  if (!after) return verb.form === 'past' ? byParticiple(tokens, i, verb) : null
  const source = subjectBefore(tokens, group, verb.form !== 'ing' || group < i)
  if (isEmpty(tokens, source?.from ?? group, group, after.content, verb)) return null
  return {
    source: source ? [source] : [],
    cue: [{ from: group, to: after.cue }],
    content: [{ from: after.content, to: clauseEnd(tokens, after.content, verb.form) }],
  }
}

/** Whether what follows the verb is no report: a label's entry, a pronoun, the main clause behind a relative one. */
function isEmpty(
  tokens: Utterance,
  subject: number,
  group: number,
  from: number,
  { frames, form }: Reporting,
): boolean {
  const first = tokens[from]
  if (!first) return true
  if (first.kind === 'quotation') return false
  // "Written: May 1931."
  if (group === 0 && tokens[from - 1]!.word === ':') return true
  // "The house in which she wrote this book stands".
  const next = tokens[from + 1]
  const marked =
    /^(?:that|to)$/.test(first.word) ||
    tokens[from - 1]!.word === ':' ||
    questions.has(first.word) ||
    isClauseStart(first, next)
  if (!marked && /^(?:which|whom|whose|where)$/.test(tokens[subject - 1]?.word ?? '')) return true
  const closed = !next || next.kind === 'sign' || prepositions.has(next.word) || isAdverb(next)
  // "said this", "attacked him": whatever it was, it does not stand here.
  if (
    /^(?:this|that|it|so|these|those|nothing|anything|one)$/.test(first.word) &&
    (!next || next.kind === 'sign')
  )
    return true
  return (
    closed &&
    form !== 'base' &&
    /^(?:him|her|them|me|us|himself|themselves)$/.test(first.word) &&
    !/^(?:of|as|to)$/.test(next?.word ?? '') &&
    !/[oc]/.test(frames)
  )
}

/** "Let us say", "ways to seek": nobody says or seeks anything there. */
function isUnowned(tokens: Utterance, group: number, i: number): boolean {
  const before = tokens[group - 1]
  if (tokens[group - 2]?.word === 'let' || before?.word === 'let') return true
  // An infinitive that no verb of the sentence rules: a purpose, a possibility.
  return tokens[group]!.word === 'to' && group === i - 1 && before?.kind !== 'name'
}

const nounBefore =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|some|any|no|every|each|all|both|another|such|many|several|few|of|in|for|with|about|by|on|from|as|at|own|new|other|recent|latest|public|political|several|first|second|last|polling|official|more|most|against|under|after|before|into|and\/or)$/

function isNoun(tokens: Utterance, i: number, { form }: Reporting, group: number): boolean {
  const before = tokens[group - 1]
  const next = tokens[i + 1]?.word
  if (form !== 'ing' && next === 'of' && form !== 'past') return true
  // "is state power", "has plans": behind "be" and "have" stands no plain form.
  if (form === 'base' && beings.has(tokens[i - 1]?.word ?? '')) return true
  if (form === 'base' && /^(?:has|have|had|having)$/.test(tokens[i - 1]?.word ?? '')) return true
  // "under which name".
  if (form === 'base' && tokens[i - 1]?.word === 'which' && prepositions.has(tokens[i - 2]?.word ?? ''))
    return true
  if (group < i && tokens[i - 1]!.kind === 'word' && auxiliaries.has(tokens[i - 1]!.word)) return false
  if (tokens[i - 1]?.word === 'to') return false
  if (!before) return form === 'base' || form === 'present' || form === 'past'
  if (form === 'ing')
    return (
      nounBefore.test(before.word) &&
      !/^(?:by|of|for|in|after|before|from|about|as|on|against)$/.test(before.word)
    )
  // "all agreed", "some say".
  if (form !== 'base' && /^(?:all|both|each|several|many|some|few|most)$/.test(before.word)) return false
  if (
    nounBefore.test(before.word) ||
    (/'s$|s'$/.test(before.word) && !/^(?:he|she|it|that|who|there)'s$/.test(before.word))
  )
    return true
  if (form === 'base')
    return (
      !(
        before.kind === 'word' &&
        /^(?:i|we|you|they|who|people|and|or|but|not|that|which|then)$|s$|n't$|men$/.test(before.word) &&
        !/ss$/.test(before.word)
      ) &&
      !(before.kind === 'name' && /s$|^(?:i|we|they)$/.test(before.word)) &&
      before.kind !== 'quotation'
    )
  return false
}

function byPassive(
  tokens: Utterance,
  i: number,
  group: number,
  { frames: letters, prepositions: brackets }: Reporting,
): Draft | null {
  const subject = subjectBefore(tokens, group)
  const by = byPhrase(tokens, i)
  const quotedAs = tokens[i + 1]?.word === 'as' && /^(?:quoted|cited)$/.test(tokens[i]!.word)
  if (quotedAs)
    return {
      source: subject ? [subject] : [],
      cue: [{ from: group, to: Math.min(tokens.length, i + 3) }],
      content: rest(tokens, i + 3),
    }
  const after =
    contentAt(tokens, i + 1, letters.replace(/[ngs]/g, ''), brackets, true) ??
    (tokens[i + 1]?.word === 'to' && /[ct]/.test(letters) ? { cue: i + 1, content: i + 1 } : null)
  if (!after && !(by && /[nct]/.test(letters))) return null
  const content: Stretch[] = []
  // "That is proved by …": whatever it was, it does not stand here.
  if (
    !after &&
    subject?.to === (subject?.from ?? 0) + 1 &&
    /^(?:that|this|it)$/.test(tokens[subject!.from]!.word)
  )
    return null
  const isOf = subject && !/^(?:it|there)$/.test(tokens[subject.from]!.word)
  if (isOf && !letters.includes('o')) content.push(subject)
  if (after) content.push(...rest(tokens, after.content))
  return { source: by ? [by] : [], cue: [{ from: group, to: after ? after.cue : i + 1 }], content }
}

function byParticiple(tokens: Utterance, i: number, { frames }: Reporting): Draft | null {
  const by = /[nct]/.test(frames) ? byPhrase(tokens, i) : null
  const thing = subjectBefore(tokens, i)
  return by && thing ? { source: [by], cue: [{ from: i, to: i + 1 }], content: [thing] } : null
}

function byPhrase(tokens: Utterance, i: number): Stretch | null {
  return tokens[i + 1]?.word === 'by' ? subjectAfter(tokens, i + 2) : null
}
