/** The least edit distance between a pattern and any stretch of a text, and where the first such stretch ends. */
export interface Nearest {
  readonly distance: number
  /** The index behind the stretch; 0 where nothing is nearer than leaving the whole pattern out. */
  readonly to: number
}

/** Letters that a pattern may have. */
export const LONGEST = 64

// Where each letter stands in the pattern, a bit a place; wiped after each use, which is cheaper than a new one.
const low = new Int32Array(256)
const high = new Int32Array(256)

/**
 * The stretch of `text` that takes the fewest letters inserted, left out or replaced to become `pattern`; of several
 * the one that ends first. Letters of the pattern past the 64th are not looked at. Myers (1999): a column of the
 * matrix of distances is kept as bits, so that a letter of the text costs a few operations, whatever the pattern.
 */
export function distance(pattern: Uint8Array, text: Uint8Array): Nearest {
  const size = Math.min(pattern.length, LONGEST)
  for (let i = 0; i < size; i++) {
    const at = pattern[i]!
    if (i < 32) low[at] = low[at]! | (1 << i)
    else high[at] = high[at]! | (1 << (i - 32))
  }
  const found = size <= 32 ? oneWord(size, text) : twoWords(size, text)
  for (let i = 0; i < size; i++) low[pattern[i]!] = high[pattern[i]!] = 0
  return found
}

function oneWord(size: number, text: Uint8Array): Nearest {
  const last = size - 1
  let best = size
  let to = 0
  let score = size
  let plus = -1
  let minus = 0
  for (let j = 0; best > 0 && j < text.length; j++) {
    const same = low[text[j]!]!
    const vertical = same | minus
    const level = ((((same & plus) + plus) | 0) ^ plus) | same
    let up = minus | ~(level | plus)
    let down = plus & level
    score += ((up >>> last) & 1) - ((down >>> last) & 1)
    up <<= 1
    down <<= 1
    plus = down | ~(vertical | up)
    minus = up & vertical
    if (score < best) {
      best = score
      to = j + 1
    }
  }
  return { distance: best, to }
}

/** The same with columns of two words: what leaves the low one at its top enters the high one below. */
function twoWords(size: number, text: Uint8Array): Nearest {
  const last = size - 33
  let best = size
  let to = 0
  let score = size
  let plusLow = -1
  let plusHigh = -1
  let minusLow = 0
  let minusHigh = 0
  for (let j = 0; best > 0 && j < text.length; j++) {
    const sameLow = low[text[j]!]!
    const verticalLow = sameLow | minusLow
    const levelLow = ((((sameLow & plusLow) + plusLow) | 0) ^ plusLow) | sameLow
    let up = minusLow | ~(levelLow | plusLow)
    let down = plusLow & levelLow
    const upOut = up >>> 31
    const downOut = down >>> 31
    up <<= 1
    down <<= 1
    plusLow = down | ~(verticalLow | up)
    minusLow = up & verticalLow

    const seen = high[text[j]!]!
    const verticalHigh = seen | minusHigh
    const sameHigh = seen | downOut
    const levelHigh = ((((sameHigh & plusHigh) + plusHigh) | 0) ^ plusHigh) | sameHigh
    up = minusHigh | ~(levelHigh | plusHigh)
    down = plusHigh & levelHigh
    score += ((up >>> last) & 1) - ((down >>> last) & 1)
    up = (up << 1) | upOut
    down = (down << 1) | downOut
    plusHigh = down | ~(verticalHigh | up)
    minusHigh = up & verticalHigh
    if (score < best) {
      best = score
      to = j + 1
    }
  }
  return { distance: best, to }
}
