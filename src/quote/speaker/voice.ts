import type { Span } from '../../text/span.ts'
import { type Gender, genderOfWord, readDescription } from './gender.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'

/** Who speaks, as far as the words beside a quotation tell. */
export interface Voice {
  /** A name, or a description behind a tilde; null for a pronoun, which may be anybody of its gender. */
  readonly who: string | null
  readonly gender: Gender
  readonly evidence: Span
}

/** The voice that a speaker's words name, describe or point to. */
export function voiceOf({ text, cast, narrator }: Story, { name, evidence }: Speaker): Voice {
  if (name !== null) {
    const person = cast.get(name)
    return { who: person?.name ?? name, gender: person?.gender ?? null, evidence }
  }
  const words = text.slice(evidence.from, evidence.to).replace(/\s+/g, ' ')
  if (/^(?:I|ich|je|my|mein|mon)$/u.test(words)) return { who: narrator ?? '~i', gender: null, evidence }
  if (/^(?:they|we|wir|nous|ils|elles|on)$/iu.test(words)) return { who: '~they', gender: null, evidence }
  if (/^(?:nanny|nurse)$/i.test(words)) return { who: `~${words.toLowerCase()}`, gender: 'female', evidence }
  if (!words.includes(' ')) return { who: null, gender: genderOfWord(words), evidence }
  const { gender, generic } = readDescription(words)
  const capital = /^(?:the|der|die|das|le|la)\s(\p{Lu}.*)$/iu.exec(words)
  const person = capital && cast.get(capital[1]!)
  if (person) return { who: person.name, gender: person.gender, evidence }
  if (generic || /^(?:his|her|my)\s/i.test(words)) return { who: null, gender, evidence }
  return { who: `~${words.toLowerCase().replace(/^(?:an?|one|another) /, 'the ')}`, gender, evidence }
}

/** Somebody who is only described, or nobody in particular. */
export function isUnnamed(who: string): boolean {
  return who === '' || who.startsWith('~')
}
