import type { Document } from '../../text/document.ts'
import type { Quotation } from '../quotation.ts'
import type { Speaker } from './speaker.ts'

const inParentheses = /[([]\s*(?<name>[^()[\]“”"«»:\n]{2,50}?)\s*:\s*[“"«„‘‚]?\s*$/u
const anonymous =
  /^(?:an?|another|one|some|several|many|eine?|une?|plusieurs|the|voices?|cries|shouts?|stimmen?|zuruf|voix)(?!\p{L})/iu
const pronoun =
  /^(?:I|we|he|she|they|you|it|who|my|our|his|her|their|ich|wir|er|sie|je|nous|il|elle|ils|elles)$/iu
const description =
  /^(?:an?|the|another|one|some|several|many|my|our|his|her|their|this|der|die|das|ein|eine|le|la|les|un|une|l[’'])\s?(?:\p{L}[\p{L}’'-]*\s?){1,3}$/iu

/**
 * Who cries from the floor is named in the parenthesis that holds the words: "(Comrade Rykov: “…”)". And words that are
 * neither a name nor a pronoun nor a short description are evidence of nobody.
 */
export function labelled({ text }: Document, quotations: readonly Quotation[]): Quotation[] {
  return quotations.map((one) => {
    const speaker = fromLabel(text, one) ?? one.speaker
    return speaker && isSomebody(text, speaker) ? { ...one, speaker } : { ...one, speaker: null }
  })
}

function fromLabel(text: string, { from }: Quotation): Speaker | null {
  const lead = text.slice(Math.max(0, from - 80), from)
  const match = inParentheses.exec(lead)
  if (!match) return null
  const name = match.groups!.name!
  const at = from - lead.length + match.index + match[0].indexOf(name)
  const isNamed = /^\p{Lu}/u.test(name) && !anonymous.test(name)
  return { name: isNamed ? name : null, evidence: { from: at, to: at + name.length } }
}

function isSomebody(text: string, { name, evidence }: Speaker): boolean {
  if (name !== null) return true
  const words = text.slice(evidence.from, evidence.to).trim()
  return pronoun.test(words) || description.test(words) || anonymous.test(words)
}
