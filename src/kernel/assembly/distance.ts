import { STANDS } from './places'

/** `distance` of match/kernel/distance.ts with columns of 64 bits: the end of the stretch times 128, plus the distance. */
export function distance(pattern: usize, size: u32, text: usize, length: u32): f64 {
  for (let i: u32 = 0; i < size; i++) {
    const place = STANDS + ((<usize>load<u8>(pattern + i)) << 3)
    store<u64>(place, load<u64>(place) | ((<u64>1) << i))
  }
  let best = size
  let to: u32 = 0
  let score = size
  let plus = ~(<u64>0)
  let minus: u64 = 0
  for (let j: u32 = 0; best > 0 && j < length; j++) {
    const same = load<u64>(STANDS + ((<usize>load<u8>(text + j)) << 3))
    const vertical = same | minus
    const level = (((same & plus) + plus) ^ plus) | same
    let up = minus | ~(level | plus)
    let down = plus & level
    score += <u32>((up >> (size - 1)) & 1)
    score -= <u32>((down >> (size - 1)) & 1)
    up <<= 1
    down <<= 1
    plus = down | ~(vertical | up)
    minus = up & vertical
    if (score < best) {
      best = score
      to = j + 1
    }
  }
  for (let i: u32 = 0; i < size; i++) store<u64>(STANDS + ((<usize>load<u8>(pattern + i)) << 3), 0)
  return <f64>to * 128 + <f64>best
}
