import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Quotation } from '../quotation.ts'
import type { Setting } from '../setting.ts'
import { type Turn, turns as turnsOf } from '../turn.ts'
import type { Person } from './cast.ts'
import { conversation } from './conversation.ts'
import { disclosedIn } from './disclosure.ts'
import { personMeant } from './pronoun.ts'
import type { Speaker } from './speaker.ts'
import { type Story, storyOf } from './story.ts'

/** How far behind a quotation its speaker may still be told. */
const DISCLOSED = 260

/**
 * Whose words the quotations of a document are, read together: names in full, pronouns and descriptions by whom they
 * stand for, words that go on in the same paragraph, and in tales whose turn it is. Unknown stays null.
 */
export function attributed(setting: Setting, found: readonly Quotation[]): Quotation[] {
  if (found.length === 0) return []
  const story = storyOf(setting, found)
  const tellers = turnsOf(setting.document)
  const said = story.isTale ? conversation(story) : new Map<string, Speaker>()
  const out: Quotation[] = []
  const byId = new Map<string, Quotation>()
  /** The one before in the same quotation, or in none. */
  const last = new Map<string | null, Quotation>()
  for (const [i, one] of found.entries()) {
    const outer = one.nestedIn === null ? null : (byId.get(one.nestedIn) ?? null)
    const before = last.get(one.nestedIn) ?? null
    const speaker =
      said.get(one.id) ??
      speakerOfOne({ setting, story, tellers, one, outer, before, next: found[i + 1] ?? null })
    const resolved = { ...one, speaker, via: viaOf(one, speaker, outer, story) }
    out.push(resolved)
    byId.set(one.id, resolved)
    last.set(one.nestedIn, resolved)
  }
  return withGroups(out)
}

interface Case {
  readonly setting: Setting
  readonly story: Story
  readonly tellers: readonly Turn[]
  readonly one: Quotation
  /** The quotation it stands in, and the one before it in the same. */
  readonly outer: Quotation | null
  readonly before: Quotation | null
  readonly next: Quotation | null
}

function speakerOfOne(given: Case): Speaker | null {
  const { setting, story, one, before } = given
  const { text } = setting.document
  const { speaker } = one
  if (speaker?.name)
    return { name: story.cast.get(speaker.name)?.name ?? speaker.name, evidence: speaker.evidence }
  if (speaker) return { name: nameMeant(given, speaker), evidence: speaker.evidence }
  if (one.kind === 'interjection' || one.kind === 'direct') {
    if (before && isBesides(text, before, one)) return before.speaker
  }
  // "Let me quote a few lines:" leaves open whose they are.
  if (one.kind !== 'direct' || (one.cue && one.cue.act !== 'quotes')) return null
  if (before && goesOn(text, before, one)) return before.speaker
  const paragraph = setting.paragraphs[firstEndingAfter(setting.paragraphs, one.to) + 1]
  const to = Math.min(
    one.to + DISCLOSED,
    given.next && given.next.from > one.to ? given.next.from : Infinity,
    paragraph?.to ?? text.length,
  )
  const found = to > one.to ? disclosedIn(text, { from: one.to, to }, setting.proper) : null
  return found?.name ? { ...found, name: story.cast.get(found.name)?.name ?? found.name } : found
}

function nameMeant({ setting, story, tellers, one, outer, before }: Case, speaker: Speaker): string | null {
  const { text, parts, author } = setting.document
  const words = text.slice(speaker.evidence.from, speaker.evidence.to)
  if (/^(?:I|me|my|ich|mein|meine|je|mon|ma)$/iu.test(words)) {
    if (outer) return outer.speaker?.name ?? null
    const teller = tellers[firstEndingAfter(tellers, one.from)]
    if (teller && teller.evidence.from < one.from && teller.from <= one.from) return teller.name
    return parts.find((part) => part.from <= one.from && one.to <= part.to)?.author ?? author
  }
  const near =
    before && firstEndingAfter(story.paragraphs, before.from) === firstEndingAfter(story.paragraphs, one.from)
      ? before
      : null
  return personMeant(story, speaker, personOf(story, near))?.name ?? null
}

function personOf({ cast }: Story, one: Quotation | null): Person | null {
  const name = one?.speaker?.name
  return name ? (cast.get(name) ?? null) : null
}

// "“…,” said Smith. “…”": nothing stands between but who said the first.
function goesOn(text: string, before: Quotation, { from }: Span): boolean {
  const { speaker, cue } = before
  if (!speaker || !cue || cue.span.from < before.to || from - before.to > 160) return false
  const between = text.slice(before.to, from)
  if (/\n\s*\n/.test(between)) return false
  const ends = [
    ...between.matchAll(
      /(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Hon|Gen|Col|Capt|Lt|Sen|Rep|Gov|\p{Lu}))[.!?:;](?=\s)/gu,
    ),
  ]
  return ends.length === 1 && /[.]\s+\P{L}*$/u.test(between)
}

// "(Voices: “…!” “…!”)", "They say: “…” And more bluntly: “…”": nobody else has been named between.
function isBesides(text: string, before: Quotation, { from, cue }: Quotation): boolean {
  if (!before.speaker || cue || from < before.to || from - before.to > 80) return false
  const between = text.slice(before.to, from)
  return (
    (before.kind === 'interjection' && /^["”’]\s+["“‘]$/u.test(between)) ||
    /^["”’»]?[.,;]?\s+(?:and|or|also|again|further|und|et)(?:\s(?!(?:I|we|you|he|she|they|it|the|a|an)\s)\p{Ll}+){0,6}\s?[:,]\s+["“„«‘]?$/iu.test(
      between,
    )
  )
}

/** The hands that the sentence names, and the one whose words it stands in. */
function viaOf(
  one: Quotation,
  speaker: Speaker | null,
  outer: Quotation | null,
  { cast }: Story,
): Quotation['via'] {
  const own = one.via.map((hand) => ({ ...hand, name: cast.get(hand.name)?.name ?? hand.name }))
  if (!outer?.speaker?.name || outer.speaker.name === speaker?.name) return own
  return [...outer.via, { name: outer.speaker.name, evidence: outer.speaker.evidence }, ...own]
}

/** Stretches of one broken quotation are one voice's. */
function withGroups(found: readonly Quotation[]): Quotation[] {
  const voices = new Map<string, Speaker>()
  for (const { group, speaker } of found)
    if (group !== null && speaker && !voices.get(group)?.name) voices.set(group, speaker)
  return found.map((one) => {
    const voice = one.group === null ? undefined : voices.get(one.group)
    return voice && !one.speaker ? { ...one, speaker: voice } : one
  })
}
