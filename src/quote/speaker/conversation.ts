import type { Quotation } from '../quotation.ts'
import { cueIn } from './cue.ts'
import { likeliest } from './dialogue.ts'
import { Scene, type Unit } from './scene.ts'
import { type Speaker, speakerIn } from './speaker.ts'
import type { Story } from './story.ts'
import { isUnnamed, type Voice, voiceOf } from './voice.ts'

/** How far a paragraph is read back for who will speak in the next. */
const LEAD = 240

/** Who says what in a tale: what the words say, and else whose turn it is. By the id of the quotation. */
export function conversation(story: Story): Map<string, Speaker> {
  const units = story.quotations.flatMap((some, paragraph) => unitsOf(story, some, paragraph))
  const scene = new Scene(story, units)
  const voices = likeliest(units.map((_, i) => scene.turn(i)))
  const said = new Map<string, Speaker>()
  for (const [i, { quotations, voice }] of units.entries()) {
    const who = voices[i]!
    const evidence = voice?.evidence ?? scene.lastNamed(who, i)
    if (!evidence) continue
    const name = isUnnamed(who) ? null : who
    for (const { id, speaker } of quotations) said.set(id, { name, evidence: speaker?.evidence ?? evidence })
  }
  return said
}

function unitsOf(story: Story, quotations: readonly Quotation[], paragraph: number): Unit[] {
  const units: Unit[] = []
  let open: Quotation[] = []
  let voice: Voice | null = null
  for (const one of quotations) {
    const said = one.speaker && voiceOf(story, one.speaker)
    // Another name in the same paragraph is another voice; a pronoun goes with the name.
    if (said && voice && differ(voice, said)) {
      units.push({ paragraph, quotations: open, voice })
      open = []
      voice = null
    }
    open.push(one)
    if (said && (!voice || (voice.who === null && said.who !== null))) voice = said
  }
  if (open.length > 0) units.push({ paragraph, quotations: open, voice })
  const [first] = units
  if (first && !first.voice) units[0] = { ...first, voice: voiceAhead(story, first) }
  return units
}

// "Then Smith said —", and a new paragraph: a sentence that is left open leads into what follows.
function voiceAhead(story: Story, { paragraph, quotations }: Unit): Voice | null {
  const { text, paragraphs, proper } = story
  const own = paragraphs[paragraph]!
  const lead = paragraphs[paragraph - 1]
  if (!lead || quotations[0]!.from - own.from > 2) return null
  const quoted = story.quotations[paragraph - 1]!.at(-1)
  const from = Math.max(lead.from, lead.to - LEAD, quoted ? quoted.to + 1 : 0)
  const open = /(?<=^|[.!?”"]\s)[^.!?”"]*(?:(?:Mr|Mrs|Ms|Dr|St)\.[^.!?”"]*)*[\p{L}\d,—–-]\s*$/u.exec(
    text.slice(from, Math.max(from, lead.to)),
  )
  if (!open) return null
  const within = { from: from + open.index, to: lead.to }
  const cue = cueIn(text, within, 'before')
  const speaker = cue && speakerIn(text, within, cue.span, proper)
  return speaker && voiceOf(story, speaker)
}

function differ(a: Voice, b: Voice): boolean {
  if (a.who !== null && b.who !== null) return a.who !== b.who
  return a.gender !== null && b.gender !== null && a.gender !== b.gender
}
