import { type Extension, type Kernels, type Nearest, plainKernels, type Tokens } from '../index.ts'
import { Bench } from './bench.ts'

/** Letters of a text that are looked at first, and how much further each time: most extensions end early. */
const REACH = 4096
const FURTHER = 4
/** Beyond so many bytes the memory of the kernels could not hold text and words. */
const LARGEST = 200 * 2 ** 20

/**
 * The kernels in WebAssembly with SIMD; they give what `plainKernels` gives, to the bit. Where the machine has no SIMD
 * the answer is `plainKernels` itself.
 */
export function fastKernels(): Kernels {
  const bench = Bench.open()
  if (bench === null) return plainKernels
  return {
    scan: (bytes, cuts) =>
      bytes.length > LARGEST ? plainKernels.scan(bytes, cuts) : scan(bench, bytes, cuts),
    distance: (pattern, text) => distance(bench, pattern, text),
    extend: (a, b) => extend(bench, a, b),
  }
}

function scan(bench: Bench, bytes: Uint8Array, cuts: Uint32Array): Tokens {
  const text = bench.start
  // What the kernel writes and reads too much: a window of 64 bytes, a round of four words.
  const room = (bytes.length + 96) & ~15
  const at = text + room
  const hash = at + 4 * room
  const cut = hash + 4 * room
  bench.reach(cut + cuts.byteLength)
  bench.write(bytes, text)
  bench.fill(0, text + bytes.length, at)
  new Uint32Array(bench.buffer, cut, cuts.length).set(cuts)
  const count = bench.kernels.scan(text, bytes.length, cut, cut + cuts.byteLength, at, hash)
  // A caller may hold them while the next text is scanned.
  return {
    count,
    hash: new Uint32Array(bench.buffer, hash, count + 1).slice(),
    at: new Uint32Array(bench.buffer, at, count + 1).slice(),
  }
}

function distance(bench: Bench, pattern: Uint8Array, text: Uint8Array): Nearest {
  const size = Math.min(pattern.length, 64)
  const at = bench.start + 64
  bench.reach(at + text.length)
  bench.write(pattern.length > 64 ? pattern.subarray(0, 64) : pattern, bench.start)
  bench.write(text, at)
  const packed = bench.kernels.distance(bench.start, size, at, text.length)
  return { distance: packed % 128, to: Math.floor(packed / 128) }
}

function extend(bench: Bench, a: Uint8Array, b: Uint8Array): Extension {
  for (let reach = REACH; ; reach *= FURTHER) {
    const { i, j, ...found } = extendOver(bench, a.subarray(0, reach), b.subarray(0, reach))
    // The last band must lie inside what was looked at, unless the text itself ends there.
    if ((reach >= a.length || i + 64 <= reach) && (reach >= b.length || j <= reach)) return found
  }
}

function extendOver(
  bench: Bench,
  a: Uint8Array,
  b: Uint8Array,
): Extension & { readonly i: number; readonly j: number } {
  const aAt = bench.start + 64
  const bAt = aAt + a.length + 352
  const turned = bAt + b.length + 16 + 352
  bench.reach(turned + b.length + 64)
  bench.fill(0, bench.start, aAt)
  bench.write(a, aAt)
  bench.fill(0, aAt + a.length, bAt)
  bench.write(b, bAt)
  bench.fill(255, turned - 352, turned)
  bench.kernels.turn(bAt, b.length, turned)
  bench.fill(255, turned + b.length, turned + b.length + 64)
  bench.kernels.extend(aAt, turned, b.length)
  const [score, aTo, bTo, i, j] = bench.answer
  return { score: score!, aTo: aTo!, bTo: bTo!, i: i!, j: j! }
}
