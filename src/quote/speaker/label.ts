import type { Span } from '../../text/span.ts'
import { actOfVerb } from './cue-words.ts'
import type { Speaker } from './speaker.ts'

const inParentheses = /[([]\s*(?<label>[^()[\]“”"«»:\n]{2,60}?)\s*:\s*[“"«„‘‚]?\s*$/u
const anonymous =
  /^(?:an?|another|one|some|several|many|eine?|une?|plusieurs|the|voices?|cries|shouts?|calls|interjections?|stimmen?|zurufe?|voix|cris)(?!\p{L})/iu
const named =
  /^\p{Lu}[\p{L}.’'-]*(?:,?\s+(?:(?:de|du|la|von|van|der|den|of|the|for|zu)\s+){0,2}\p{Lu}[\p{L}.’'-]*)*$/u
// A sentence before the voice; a point behind a short word is a title's.
const clerksNote = /^.*\p{L}{5,}[.;,!–—-]+\s+(?=\p{L})/u

/**
 * Who cries from the floor is named in the parenthesis that holds the words: "(Comrade Rykov: “…”)". What the clerk
 * notes before, "(Laughter. A voice: “…”)", is no part of the name.
 */
export function labelIn(text: string, { from, to }: Span): Speaker | null {
  const start = Math.max(from, to - 80)
  const match = inParentheses.exec(text.slice(start, to))
  if (!match) return null
  const label = match.groups!.label!
  const name = label.slice(clerksNote.exec(label)?.[0].length ?? 0).trim()
  const at = start + match.index + match[0].lastIndexOf(name)
  const isNamed = named.test(name) && !anonymous.test(name)
  if (!isNamed && !(anonymous.test(name) && isVoice(name))) return null
  return { name: isNamed ? name : null, evidence: { from: at, to: at + name.length } }
}

// "(The minister wrote to me: “…”)" tells something, and is no label.
function isVoice(label: string): boolean {
  return label.split(/\s+/).every((word, i) => i < 2 || !actOfVerb.has(word))
}
