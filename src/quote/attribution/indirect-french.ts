import { type Draft, draftOf, type Stretch } from './draft-attribution.ts'
import { frenchContent } from './french-clause.ts'
import type { Utterance } from './utterance.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const verbs = set(
  `dit disait disent disaient dira déclare déclara déclarait déclarent affirme affirma affirmait affirment explique expliqua expliquait expliquent assure assura assurait assurent
  estime estima estimait estiment pense pensa pensait pensent croit croyait croient crut craint craignait craignent espère espérait espèrent soutient soutenait soutiennent
  soutint prétend prétendait prétendent prétendit annonce annonça annonçait annoncent ajoute ajouta ajoutait précise précisa précisait indique indiqua indiquait indiquent souligne souligna soulignait
  reconnaît reconnut reconnaissait admet admit admettait avoue avoua avouait nie nia niait nient dément démentit démentait raconte raconta racontait rapporte rapporta rapportait rapportent
  écrit écrivit écrivait écrivent répond répondit répondait demande demanda demandait demandent promet promit promettait jure jura jurait avertit avertissait prévient prévint suggère suggéra suggérait
  propose proposa proposait considère considérait juge jugea jugeait suppose supposait sait savait savent doute doutait constate constata constatait remarque remarqua note nota insiste insista`,
)
const participles = set(
  `dit déclaré affirmé expliqué assuré estimé pensé cru espéré soutenu prétendu annoncé ajouté précisé indiqué souligné reconnu admis avoué nié démenti raconté rapporté écrit répondu demandé
  promis juré averti prévenu suggéré proposé considéré jugé constaté remarqué noté insisté`,
)
const nouns = set(
  `affirmation déclaration idée crainte peur espoir rumeur accusation promesse conviction croyance hypothèse opinion avis thèse annonce certitude impression sentiment nouvelle preuve`,
)
const have =
  /^(?:ait|aient|eût|a|avait|ont|avaient|aurait|eut|ai|j'ai|avons|l'a|lui|leur|n'a|m'a|s'est|nous)$/
/** What a French sentence reports. */
export function indirectFrench(tokens: Utterance): Draft[] {
  return tokens.flatMap((token, i) => {
    if (token.kind === 'sign' || token.kind === 'quotation') return []
    return phraseOfSource(tokens, i) ?? byVerb(tokens, i) ?? byNoun(tokens, i) ?? []
  })
}

/** "Selon le maire, …", "d’après elle", "de l’avis de …". */
function phraseOfSource(tokens: Utterance, i: number): Draft | null {
  const { word } = tokens[i]!
  const long =
    word === 'de' && tokens[i + 1]?.word === "l'avis" && /^(?:de|du|des)$/.test(tokens[i + 2]?.word ?? '')
  if (word !== 'selon' && word !== "d'après" && !long) return null
  const cue = { from: i, to: long ? i + 3 : i + 1 }
  if (/^(?:laquelle|lequel|lesquelles|lesquels|que|les?quels)$/.test(tokens[cue.to]?.word ?? '')) return null
  const source = { from: cue.to, to: signFrom(tokens, cue.to) }
  const rest = source.to + 1 < tokens.length ? { from: source.to + 1, to: tokens.length } : null
  const left = { from: 0, to: tokens[i - 1]?.word === ',' ? i - 1 : i }
  return draftOf(source, cue, [i > 0 ? left : null, rest])
}

function byVerb(tokens: Utterance, i: number): Draft | null {
  const { word, kind } = tokens[i]!
  if (kind !== 'word') return null
  const helper = participles.has(word) ? helperBefore(tokens, i) : null
  if (helper === null && !verbs.has(word)) return null
  const start = helper ?? i
  const cue = { from: start, to: i + 1 }
  return byAside(tokens, start, i, cue) ?? byClause(tokens, start, i, cue)
}

/** The words between "a" and "déclaré": "a-t-il", "a ensuite". */
function helperBefore(tokens: Utterance, i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const { word, kind } = tokens[at]!
    if (kind === 'sign' || kind === 'quotation') return null
    if (have.test(word)) return at > 0 && /^(?:lui|leur|nous)$/.test(tokens[at - 1]!.word) ? at - 1 : at
  }
  return null
}

/** "…, dit-il", "…, a déclaré le maire". */
function byAside(tokens: Utterance, start: number, verb: number, cue: Stretch): Draft | null {
  const before = tokens[start - 1]
  if (!before || (before.word !== ',' && before.kind !== 'quotation')) return null
  const left = { from: 0, to: before.word === ',' ? start - 1 : start }
  const inner = tokens.slice(start, verb + 1).findIndex(({ word }) => /^(?:ils?|elles?|on)$/.test(word))
  const at = inner >= 0 ? start + inner : verb + 1
  const source =
    inner >= 0 || /^(?:ils?|elles?|on)$/.test(tokens[at]?.word ?? '')
      ? { from: at, to: at + 1 }
      : personFrom(tokens, at)
  if (!source || frenchContent(tokens, Math.max(verb + 1, source.to))) return null
  const end = Math.max(source.to, verb + 1)
  const rest =
    tokens[end]?.word === ',' && end + 2 < tokens.length ? { from: end + 1, to: tokens.length } : null
  const draft = draftOf(source, cue, [left, rest])
  // "a-t-il ajouté": he stands inside the verb.
  return draft && inner >= 0 && at < verb
    ? {
        ...draft,
        cue: [
          { from: start, to: at },
          { from: at + 1, to: verb + 1 },
        ].filter(({ from, to }) => from < to),
      }
    : draft
}

function byClause(tokens: Utterance, start: number, verb: number, cue: Stretch): Draft | null {
  const content = frenchContent(tokens, verb + 1)
  if (!content) return null
  // "ne croit pas": the negation is told with the verb.
  let { from, to } = cue
  while (/^(?:ne|n'.+)$/.test(tokens[from - 1]?.word ?? '')) from--
  while (to < content.from && /^(?:pas|plus|jamais|point)$/.test(tokens[to]!.word)) to++
  return draftOf(subjectBefore(tokens, start), { from, to }, [content])
}

function subjectBefore(tokens: Utterance, at: number): Stretch | null {
  let from = at
  while (
    from > 0 &&
    tokens[from - 1]!.kind !== 'sign' &&
    tokens[from - 1]!.kind !== 'quotation' &&
    !/^(?:que|qui|et|mais|ou|quand|lorsque|si|où)$/.test(tokens[from - 1]!.word)
  ) {
    from--
    // "qu’il" begins a clause with its subject.
    if (/^qu'/.test(tokens[from]!.word)) break
  }
  let to = at
  while (
    to > from &&
    /^(?:ne|n'.+|se|s'.+|lui|leur|me|nous|vous|en|y)$/.test(tokens[to - 1]!.word) &&
    to - from > 1
  )
    to--
  const alone = to - from === 1 && tokens[from]!.word
  return from === to || alone === 'on' ? null : { from, to }
}

function personFrom(tokens: Utterance, from: number): Stretch | null {
  const first = tokens[from]
  if (!first || first.kind === 'sign' || first.kind === 'quotation') return null
  if (
    first.kind !== 'name' &&
    !/^(?:le|la|les|l'.+|un|une|son|sa|ses|des|plusieurs|certains|mon|ma)$/.test(first.word)
  )
    return null
  let to = from + 1
  while (
    to < tokens.length &&
    tokens[to]!.kind !== 'sign' &&
    tokens[to]!.kind !== 'quotation' &&
    !(
      to > from + 1 &&
      /^(?:dans|lors|hier|devant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|en|après|avant|que|qui|à|au)$/.test(
        tokens[to]!.word,
      )
    )
  )
    to++
  return { from, to }
}

/** "l’affirmation du maire selon laquelle …", "la crainte que …". */
function byNoun(tokens: Utterance, i: number): Draft | null {
  const bare = tokens[i]!.word.replace(/^[ld]'/, '')
  if (!nouns.has(bare)) return null
  for (let at = i + 1; at < Math.min(tokens.length - 1, i + 7); at++) {
    const { word, kind } = tokens[at]!
    if (kind === 'sign' || kind === 'quotation') return null
    const length = /^(?:que|qu'.+)$/.test(word)
      ? 0
      : word === 'selon' && /^(?:laquelle|lequel)$/.test(tokens[at + 1]!.word)
        ? 2
        : -1
    if (length < 0) continue
    const owner =
      at > i + 1 && /^(?:de|du|des|d'.+)$/.test(tokens[i + 1]!.word)
        ? { from: tokens[i + 1]!.word === 'de' ? i + 2 : i + 1, to: at }
        : null
    const his = /^(?:son|sa|ses|leur|leurs)$/.test(tokens[i - 1]?.word ?? '') ? { from: i - 1, to: i } : null
    return at === i + 1 || owner
      ? draftOf(owner ?? his, { from: i, to: i + 1 }, [{ from: at + length, to: tokens.length }])
      : null
  }
  return null
}

function signFrom(tokens: Utterance, from: number): number {
  for (let i = from; i < tokens.length; i++)
    if (tokens[i]!.kind === 'sign' || tokens[i]!.kind === 'quotation') return i
  return tokens.length
}
