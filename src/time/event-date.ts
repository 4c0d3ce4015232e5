import type { Anchor } from './narrative.ts'

/** A date and the sentence that gives it. */
interface Dated {
  readonly names: ReadonlySet<string>
  readonly anchor: Anchor
  /** End of what was looked at: an event is not dated by the sentence that reckons from it. */
  readonly to: number
}

const name = /\p{Lu}[\p{L}'’-]{2,}|\p{Ll}{5,}/gu

/** Names whole, other long words by their stem: "invaded" is the "invasion" of another sentence. */
function wordsOf(phrase: string): string[] {
  return Array.from(phrase.matchAll(name), ([word]) => (/^\p{Lu}/u.test(word) ? word : word.slice(0, 5)))
}

/** How far behind "after" the event may be named, in units. */
const reach = 90

/** Events of a text by the names in their sentences, kept as the reading goes on: "two days after Fort Sumter". */
export class EventDates {
  private readonly byName = new Map<string, Dated[]>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Remembers a day and the names that stand with it, up to a full stop on either side. */
  learn(anchor: Anchor, from: number, to: number): void {
    const before = this.text.slice(Math.max(0, from - 160), from)
    const behind = this.text.slice(to, to + 200)
    const rest = /^.*?(?=[.!?]\s|\n|$)/.exec(behind)?.[0] ?? ''
    const sentence =
      before.slice(Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1)) + ' ' + rest
    const names = new Set(wordsOf(sentence))
    const dated = { names, anchor, to: to + rest.length }
    for (const word of names) {
      const known = this.byName.get(word)
      if (!known) this.byName.set(word, [dated])
      // The oldest tell of an event; a name in every sentence tells nothing.
      else if (known.length < 8) known.push(dated)
    }
  }

  /** The day of the event named at a place, and where its name ends; null unless one sentence has all its names. */
  find(at: number): { anchor: Anchor; to: number } | null {
    const phrase = /^(?:(?! and )[^.,;:()\n])*/.exec(this.text.slice(at, at + reach))![0]
    const names = wordsOf(phrase)
    if (!/\p{Lu}/u.test(phrase)) return null
    const known = names.length === 0 ? undefined : this.byName.get(names[0]!)
    const fit = known?.filter((one) => one.to < at && names.every((word) => one.names.has(word))) ?? []
    const days = new Set(fit.map(({ anchor }) => `${anchor.year}-${anchor.month}-${anchor.day}`))
    if (fit.length === 0 || days.size > 1) return null
    return { anchor: fit[0]!.anchor, to: at + phrase.trimEnd().length }
  }
}
