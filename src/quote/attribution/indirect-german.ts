import { type Draft, draftOf, type Stretch } from './draft-attribution.ts'
import { germanContent, isGermanAdverb, openers, subordinators } from './german-clause.ts'
import type { Token, Utterance } from './utterance.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

// Finite forms and participles of verbs that report; their separable prefixes stand at the end of the clause.
const verbs = set(
  `sagt sagte sagten erklärt erklärte erklärten meint meinte meinten behauptet behauptete behaupteten betont betonte betonten berichtet berichtete berichteten
  glaubt glaubte glaubten hofft hoffte hofften fürchtet fürchtete befürchtet befürchtete befürchteten vermutet vermutete vermuteten schreibt schrieb schrieben fragt fragte fragten
  fordert forderte forderten kündigt kündigte kündigten teilt teilte teilten gibt gab gaben räumt räumte räumten bestreitet bestritt bestritten leugnet leugnete warnt warnte warnten
  verspricht versprach versprachen versichert versicherte versicherten beteuert beteuerte erzählt erzählte erzählten antwortet antwortete entgegnet entgegnete erwidert erwiderte fügt fügte
  denkt dachte dachten weiß wusste wussten wußte erwartet erwartete erwarteten verlangt verlangte verlangten meldet meldete meldeten bemerkt bemerkte bekräftigt bekräftigte heißt hieß
  zweifelt zweifelte bezweifelt bezweifelte gesteht gestand ergänzt ergänzte argumentiert argumentierte kritisiert kritisierte klagt klagte mahnt mahnte rät riet schlägt schlug
  gesagt erzählt geschrieben gefragt gefordert angekündigt mitgeteilt angegeben eingeräumt gewarnt versprochen geantwortet hinzugefügt gedacht gemeldet gestanden vorgeschlagen`,
)
const participles = set(
  `gesagt erklärt gemeint behauptet betont berichtet geglaubt gehofft befürchtet vermutet geschrieben gefragt gefordert angekündigt mitgeteilt angegeben eingeräumt bestritten gewarnt
  versprochen versichert erzählt geantwortet hinzugefügt gedacht gemeldet bekräftigt gestanden vorgeschlagen`,
)
const nouns = set(
  `behauptung aussage bericht berichte vorwurf vorwürfe hoffnung befürchtung angst furcht sorge meinung ansicht auffassung überzeugung vermutung verdacht annahme frage gerücht
  gerüchte erklärung ankündigung versprechen forderung warnung plan idee eindruck glaube glauben these nachricht meldung mitteilung zweifel versicherung`,
)
const determiner =
  /^(?:der|die|das|ein|eine|dieser|diese|sein|seine|ihr|ihre|mein|meine|unser|unsere|kein|keine|viele|manche|einige|alle)$/
const pronoun = /^(?:er|sie|es|wir|ich|man|jemand|niemand)$/
const have = /^(?:hat|habe|hatte|haben|hatten|hast|hätte)$/
const passive = /^(?:wird|wurde|wurden|werden|worden)$/

/** What a German sentence reports. */
export function indirectGerman(tokens: Utterance): Draft[] {
  return tokens.flatMap((token, i) => {
    if (token.kind === 'sign' || token.kind === 'quotation') return []
    return (
      phraseOfSource(tokens, i) ??
      byHearsay(tokens, i) ??
      byComparison(tokens, i) ??
      byVerb(tokens, i) ??
      byNoun(tokens, i) ??
      []
    )
  })
}

/** "Laut dem Bericht …", "nach Angaben der Polizei …", "… zufolge", "…, so der Minister". */
function phraseOfSource(tokens: Utterance, i: number): Draft | null {
  const { word } = tokens[i]!
  const before = tokens[i - 1]
  const isAside =
    word === 'so' && before !== undefined && (before.word === ',' || before.kind === 'quotation')
  if (word === 'zufolge' && i > 0) {
    let from = i - 1
    while (from > 0 && tokens[from - 1]!.kind !== 'sign' && !dative.test(tokens[from]!.word)) from--
    return draftOf({ from, to: i }, { from: i, to: i + 1 }, [
      from > 0 ? { from: 0, to: from } : null,
      { from: i + 1, to: tokens.length },
    ])
  }
  const named =
    word === 'nach' &&
    /^(?:angaben|ansicht|meinung|auffassung|worten|einschätzung|darstellung|aussagen?|informationen)$/.test(
      tokens[i + 1]?.word ?? '',
    )
  if (word !== 'laut' && !named && !isAside) return null
  const cue = { from: i, to: named ? i + 2 : i + 1 }
  const source = phraseFrom(tokens, tokens[cue.to]?.word === 'von' ? cue.to + 1 : cue.to)
  if (!source || (isAside && tokens[source.to] && tokens[source.to]!.kind !== 'sign')) return null
  const left = { from: 0, to: before?.word === ',' ? i - 1 : i }
  return draftOf(
    source,
    cue,
    i > 0
      ? [left, isAside ? goingOn(tokens, source.to) : { from: source.to, to: endOf(tokens, source.to) }]
      : [{ from: source.to, to: tokens.length }],
  )
}

/** "Die Mauer sei, so der Vogt, seit Jahren morsch": the words behind the remark. */
function goingOn(tokens: Utterance, comma: number): Stretch | null {
  const next = tokens[comma + 1]
  return tokens[comma]?.word === ',' && next && !/^(?:und|aber|doch|der|die|das)$/.test(next.word)
    ? { from: comma + 1, to: tokens.length }
    : null
}

const dative = /^(?:de[mrn]|eine[mr]|seine[mr]|ihre[mr]|ihm|ihr|ihnen)$/

/** "Wie der Vogt schrieb, war …", "…, wie der Vogt schrieb". */
function byComparison(tokens: Utterance, i: number): Draft | null {
  if (!verbs.has(tokens[i]!.word) || endOf(tokens, i) !== i + 1) return null
  let from = i
  while (from > 0 && tokens[from - 1]!.kind !== 'sign' && tokens[from - 1]!.kind !== 'quotation') from--
  // Behind a verb of asking, "wie" begins the question.
  if (tokens[from]?.word !== 'wie' || verbs.has(tokens[from - 2]?.word ?? '')) return null
  const left = from > 1 && tokens[from - 1]!.word === ',' ? { from: 0, to: from - 1 } : null
  const right = tokens[i + 1]?.word === ',' ? { from: i + 2, to: tokens.length } : null
  const source = phraseFrom(tokens, from + 1)
  return source?.to === i ? draftOf(source, { from: i, to: i + 1 }, [left, right]) : null
}

/** "Er soll es gewusst haben": somebody says so, nobody is named. */
function byHearsay(tokens: Utterance, i: number): Draft | null {
  if (!/^(?:soll|sollen)$/.test(tokens[i]!.word)) return null
  const end = endOf(tokens, i)
  const isPast =
    /^(?:haben|sein)$/.test(tokens[end - 1]?.word ?? '') &&
    /^(?:\p{L}*ge\p{L}+|\p{L}+(?:iert|t|en))$/u.test(tokens[end - 2]?.word ?? '')
  if (!isPast || end - i < 3) return null
  let from = i
  while (from > 0 && tokens[from - 1]!.kind !== 'sign') from--
  return draftOf(null, { from: i, to: i + 1 }, [
    { from, to: i },
    { from: i + 1, to: end },
  ])
}

function byVerb(tokens: Utterance, i: number): Draft | null {
  const { word, kind } = tokens[i]!
  const finite = verbs.has(word)
  if ((!finite && !participles.has(word)) || (kind === 'name' && i > 0)) return null
  const helper = participles.has(word) ? helperBefore(tokens, i) : null
  if (!finite && helper === null) return null
  const cue = cueOf(tokens, i, helper)
  const at = helper ?? i
  const before = tokens[at - 1]
  if (helper === null && (before?.kind === 'quotation' || before?.word === ',')) {
    const source = phraseFrom(tokens, i + 1)
    const end = source && tokens[source.to]
    const left = { from: 0, to: before.word === ',' ? at - 1 : at }
    // Behind a main clause only: "…, sagte Prewett."
    if (
      source &&
      (!end || end.kind === 'sign' || end.kind === 'word') &&
      !germanContent(tokens, source.to) &&
      left.to > 0 &&
      !openers.test(tokens[0]!.word)
    )
      return withCue(draftOf(source, cue[0]!, [left]), cue)
  }
  const content = germanContent(tokens, i + 1)
  if (!content || ((word === 'heißt' || word === 'hieß') && before?.word !== 'es')) return null
  if (helper !== null && passive.test(tokens[helper]!.word))
    return withCue(draftOf(null, cue[0]!, [content]), cue)
  return withCue(draftOf(subjectOf(tokens, at, helper === null ? i : at), cue[0]!, [content]), cue)
}

function withCue(draft: Draft | null, cue: readonly Stretch[]): Draft | null {
  return draft && { ...draft, cue }
}

/** The verb with its helper, its "nicht" and its prefix: "hat … nie behauptet", "teilte … mit". */
function cueOf(tokens: Utterance, i: number, helper: number | null): Stretch[] {
  let from = i
  while (helper !== null && from - 1 > helper && isGermanAdverb(tokens[from - 1]!.word)) from--
  if (helper !== null)
    return from - 1 === helper
      ? [{ from: helper, to: i + 1 }]
      : [
          { from: helper, to: helper + 1 },
          { from, to: i + 1 },
        ]
  let to = i + 1
  while (tokens[to] && /^(?:nicht|nie|niemals|an|ein|mit|hinzu|zu|vor)$/.test(tokens[to]!.word)) to++
  const end = endOf(tokens, to)
  const hasPrefix =
    end < tokens.length && end > to && /^(?:an|ein|mit|hinzu|zu|vor|ab)$/.test(tokens[end - 1]!.word)
  return hasPrefix
    ? [
        { from: i, to },
        { from: end - 1, to: end },
      ]
    : [{ from: i, to }]
}

function helperBefore(tokens: Utterance, i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    const { word, kind } = tokens[at]!
    if (kind === 'sign') return null
    if (have.test(word) || passive.test(word)) return at
  }
  return null
}

/** "Der Minister sagte", "gestern sagte der Minister". */
function subjectOf(tokens: Utterance, verb: number, last: number): Stretch | null {
  const behind = phraseFrom(tokens, last + 1)
  let from = verb
  while (
    from > 0 &&
    tokens[from - 1]!.kind !== 'sign' &&
    tokens[from - 1]!.kind !== 'quotation' &&
    !/^(?:und|aber|dass|daß|ob|wie)$/.test(tokens[from - 1]!.word) &&
    !subordinators.test(tokens[from - 1]!.word)
  )
    from--
  const first = tokens[from]
  const isBefore =
    from < verb &&
    first !== undefined &&
    (determiner.test(first.word) || pronoun.test(first.word) || isName(first))
  if (isBefore) return /^(?:es|man)$/.test(first.word) && verb - from === 1 ? null : { from, to: verb }
  return behind && /^(?:es|man)$/.test(tokens[behind.from]!.word) ? null : behind
}

const notNominative =
  /^(?:in|im|am|an|auf|bei|beim|nach|vor|seit|mit|zu|zum|zur|von|vom|gestern|heute|morgen|dann|danach|später|gegenüber|unter|während|wegen|trotz|als|wie|wenn)$/

function isName({ kind, word }: Token): boolean {
  return kind === 'name' && !notNominative.test(word)
}

/** A phrase in the case of a subject: "der alte Müller", "Müller", "er". */
function phraseFrom(tokens: Utterance, from: number): Stretch | null {
  const first = tokens[from]
  if (!first || first.kind === 'sign' || first.kind === 'quotation') return null
  if (pronoun.test(first.word)) return { from, to: from + 1 }
  if (!determiner.test(first.word) && !isName(first) && !/^(?:dem|des|den)$/.test(first.word)) return null
  let to = from + 1
  let named = first.kind === 'name'
  for (; to < tokens.length; to++) {
    const { word, kind } = tokens[to]!
    if (kind === 'name') named = true
    else if (kind === 'sign' || kind === 'quotation') break
    else if (named && !/^(?:der|des|von|und|für|aus)$/.test(word)) break
  }
  while (to > from + 1 && tokens[to - 1]!.kind === 'word') to--
  return named ? { from, to } : null
}

function byNoun(tokens: Utterance, i: number): Draft | null {
  const { word, kind } = tokens[i]!
  if (kind !== 'name' || !nouns.has(word) || i === 0) return null
  let at = i + 1
  // Whose it is: "die Behauptung des Vogts, dass".
  const owner = /^(?:des|der|von)$/.test(tokens[at]?.word ?? '')
    ? phraseFrom(tokens, tokens[at]!.word === 'von' ? at + 1 : at)
    : null
  if (owner) at = owner.to
  if (tokens[at]?.word !== ',' || !openers.test(tokens[at + 1]?.word ?? '')) return null
  const his = /^(?:seine?[rmn]?|ihre?[rmn]?)$/.test(tokens[i - 1]!.word) ? { from: i - 1, to: i } : null
  return draftOf(owner ?? his, { from: i, to: i + 1 }, [{ from: at + 1, to: endOf(tokens, at + 2) }])
}

/** The end of the clause that goes on at `from`. */
function endOf(tokens: Utterance, from: number): number {
  for (let i = from; i < tokens.length; i++) if (tokens[i]!.kind === 'sign') return i
  return tokens.length
}
