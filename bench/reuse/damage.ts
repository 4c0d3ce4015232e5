import type { Walk } from './walk.ts'

/** What happened to a passage on its way into another text: the share of its words changed, and of its characters misread. */
export interface Grade {
  readonly name: string
  readonly edited: number
  readonly misread: number
}

export const grades: readonly Grade[] = [
  { name: 'exact', edited: 0, misread: 0 },
  { name: 'edit5', edited: 0.05, misread: 0 },
  { name: 'ocr3', edited: 0, misread: 0.03 },
  { name: 'ocr8', edited: 0, misread: 0.08 },
  { name: 'edit15+ocr3', edited: 0.15, misread: 0.03 },
]

/** Words with some replaced (of ten changes four), left out (three) or followed by another (three). */
export function edited(words: readonly string[], rate: number, walk: Walk): string[] {
  return words.flatMap((word) => {
    const fate = walk.random() / rate
    if (fate < 0.4) return [walk.anyWord()]
    if (fate < 0.7) return []
    return fate < 1 ? [word, walk.anyWord()] : [word]
  })
}

const misreadings = new Map(
  Object.entries({ e: 'c', c: 'e', o: '0', l: '1', h: 'b', b: 'h', n: 'u', u: 'n', s: '5', t: 'f' }).concat(
    Object.entries({ f: 't', i: 'l', a: 'o', m: 'n', r: 'n' }),
  ),
)

/**
 * A text as a bad reader of print gives it: of a hundred misread characters 70 are taken for another (one that looks like
 * it, if the text is Latin), 15 are lost, 15 have one more behind them. Line ends stay.
 */
export function misread(text: string, rate: number, random: () => number): string {
  if (rate <= 0) return text
  const out: string[] = []
  let from = 0
  for (;;) {
    // The distance to the next misread character, without a throw of the dice for each one between.
    const at = from + Math.floor(Math.log(1 - random()) / Math.log(1 - rate))
    if (at >= text.length) break
    out.push(text.slice(from, at), misreadOne(text[at]!, random))
    from = at + 1
  }
  out.push(text.slice(from))
  return out.join('')
}

function misreadOne(character: string, random: () => number): string {
  const fate = random()
  if (fate >= 0.85) return character + (random() < 0.3 ? ' ' : anyLetter(random))
  if (character === '\n') return character
  if (fate >= 0.7) return ''
  return misreadings.get(character.toLowerCase()) ?? (character === ' ' ? ' ' : anyLetter(random))
}

function anyLetter(random: () => number): string {
  return String.fromCharCode(97 + Math.floor(random() * 26))
}
