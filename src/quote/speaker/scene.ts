import type { Span } from '../../text/span.ts'
import type { Quotation } from '../quotation.ts'
import type { Person } from './cast.ts'
import type { Turn } from './dialogue.ts'
import { genderOfWord } from './gender.ts'
import type { Beat, Paragraph } from './narration.ts'
import type { Story } from './story.ts'
import type { Voice } from './voice.ts'

/** Quotations of one paragraph that one voice says. */
export interface Unit {
  readonly paragraph: number
  readonly quotations: readonly Quotation[]
  /** What the words beside it say of him; null where they say nothing. */
  readonly voice: Voice | null
}

/** How many may speak at one place, and how many paragraphs back or ahead they may have been named. */
const FEW = 7
const BACK = 16
const AHEAD = 4
/** Names of one paragraph that are looked at. */
const MOST = 50

/** What speaks for a candidate, in the scores that `dialogue` adds up; fitted by hand to half of the novels of the bench. */
const weights = {
  paragraphAgo: -0.27,
  onlyAhead: -2.1,
  named: 0.35,
  otherGender: -6,
  unknownGender: -2.3,
  acts: 5.2,
  actsAsPronoun: -2.5,
  mentioned: 0.2,
  addressed: -1.8,
  callsHimself: -5,
  speaksOfHimself: -1.9,
  calledBefore: 1.1,
  calledNext: 1.2,
  actsBefore: 2.5,
  speaksBefore: 4.5,
} as const

/** The people around each place of a conversation, and what speaks for each of them. */
export class Scene {
  readonly #story: Story
  readonly #units: readonly Unit[]
  /** Units by paragraph. */
  readonly #persons: ReadonlyMap<string, Person>

  constructor(story: Story, units: readonly Unit[]) {
    this.#story = story
    this.#units = units
    this.#persons = new Map([...story.cast.values()].map((person) => [person.name, person]))
  }

  /** Who may speak at a unit; one alone where the words say it. */
  turn(i: number): Turn {
    const unit = this.#units[i]!
    const before = this.#units[i - 1]
    const gap = before ? Math.max(0, unit.paragraph - before.paragraph - 1) : 9
    if (unit.voice?.who) return { candidates: [{ who: unit.voice.who, score: 0 }], gap }
    const candidates = [...this.#around(i)]
      .map(([who, near]) => ({ who, score: near + this.#score(who, i) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, FEW)
    return { candidates: candidates.length > 0 ? candidates : [{ who: '', score: 0 }], gap }
  }

  /** Where a voice was last named before a unit. */
  lastNamed(who: string, i: number): Span | null {
    const { paragraphs, narrator } = this.#story
    const at = this.#units[i]!.paragraph
    if (who === narrator)
      for (let p = at; p >= Math.max(0, at - 200); p--) {
        const { firstPerson } = paragraphs[p]!
        if (firstPerson) return { from: firstPerson.from, to: firstPerson.to }
      }
    for (let p = at; p >= Math.max(0, at - BACK); p--) {
      const found = paragraphs[p]!.mentions.findLast(({ words }) => this.#nameOf(words) === who)
      if (found) return { from: found.from, to: found.to }
    }
    for (let p = at + 1; p <= Math.min(paragraphs.length - 1, at + AHEAD); p++) {
      const found = paragraphs[p]!.mentions.find(({ words }) => this.#nameOf(words) === who)
      if (found) return { from: found.from, to: found.to }
    }
    return null
  }

  // Those who were named or heard of late, or are soon, each with a score for how near.
  #around(i: number): Map<string, number> {
    const { paragraphs, narrator } = this.#story
    const at = this.#units[i]!.paragraph
    const near = new Map<string, number>()
    const put = (who: string | undefined, score: number): void => {
      if (who && score > (near.get(who) ?? -Infinity)) near.set(who, score)
    }
    for (let p = Math.max(0, at - BACK); p <= Math.min(paragraphs.length - 1, at + AHEAD); p++) {
      const score =
        p <= at ? (at - p) * weights.paragraphAgo : weights.onlyAhead + (p - at) * weights.paragraphAgo
      for (const { words, inside, vocative } of paragraphs[p]!.mentions.slice(-MOST))
        if (!inside || vocative) put(this.#nameOf(words), score)
      if (narrator && paragraphs[p]!.firstPerson) put(narrator, score)
    }
    for (let j = Math.max(0, i - 8); j <= Math.min(this.#units.length - 1, i + 3); j++) {
      const { voice, paragraph } = this.#units[j]!
      if (voice?.who && Math.abs(paragraph - at) <= BACK)
        put(voice.who, Math.abs(at - paragraph) * weights.paragraphAgo)
    }
    return near
  }

  #nameOf(words: string): string | undefined {
    const person = this.#story.cast.get(words)
    return person?.isHuman ? person.name : undefined
  }

  #score(who: string, i: number): number {
    const unit = this.#units[i]!
    const paragraph = this.#story.paragraphs[unit.paragraph]!
    const person = this.#persons.get(who)
    let score = weights.named * Math.log(1 + (person?.count ?? 1))
    if (unit.voice?.gender) score += this.#genderScore(person, unit.voice.gender)
    else if (!unit.voice) score += this.#beatScore(who, paragraph)
    for (const mention of paragraph.mentions.slice(0, MOST)) {
      if (this.#nameOf(mention.words) !== who) continue
      if (mention.inside) score += mention.vocative ? weights.callsHimself : weights.speaksOfHimself
      else if (unit.voice || mention.addressed)
        score += mention.addressed ? weights.addressed : weights.mentioned
    }
    if (this.#calls(i - 1, unit, who)) score += weights.calledBefore
    if (this.#calls(i + 1, unit, who)) score += weights.calledNext
    return score + this.#leadScore(who, unit.paragraph)
  }

  #genderScore(person: Person | undefined, gender: 'male' | 'female'): number {
    if (!person?.gender) return weights.unknownGender
    return person.gender === gender ? 0 : weights.otherGender
  }

  // "Emma smiled. “…”"
  #beatScore(who: string, paragraph: Paragraph): number {
    const beat = paragraph.beats[0]
    return beat ? this.#actsIn(beat, who) : 0
  }

  #actsIn({ subject }: Beat, who: string): number {
    if (subject.kind === 'name') return this.#nameOf(subject.words) === who ? weights.acts : 0
    if (subject.words === 'I') return who === this.#story.narrator ? weights.acts : 0
    const gender = subject.kind === 'pronoun' ? genderOfWord(subject.words) : null
    if (!gender) return 0
    const person = this.#persons.get(who)
    return person?.gender === gender ? 0 : weights.actsAsPronoun
  }

  #calls(j: number, unit: Unit, who: string): boolean {
    const other = this.#units[j]
    if (!other || Math.abs(other.paragraph - unit.paragraph) > 1 || other.paragraph === unit.paragraph)
      return false
    return this.#story.paragraphs[other.paragraph]!.mentions.slice(0, MOST).some(
      ({ vocative, words }) => vocative && this.#nameOf(words) === who,
    )
  }

  // The last who acts in a paragraph of narration right before.
  #leadScore(who: string, at: number): number {
    const before = this.#story.paragraphs[at - 1]
    if (!before || this.#story.quotations[at - 1]!.length > 0) return 0
    const beat = before.beats.at(-1)
    if (!beat || this.#actsIn(beat, who) <= 0) return 0
    return beat.speaks ? weights.speaksBefore : weights.actsBefore
  }
}
