import { BATCH, BEYOND, SIZES, SPELLED, TABLE } from './places'

// The classes of text/letter.ts.
const BREAK: u32 = 1
const LETTER: u32 = 2
const DIGIT: u32 = 3
const LONE: u32 = 4
const SIGN: u32 = 5
const JOIN: u32 = 6
const POINT: u32 = 7

// The multipliers of match/hash.ts.
const CHUNK: u32 = 0x9e3779b1
const LANE_A: u32 = 0x85ebca6b
const LANE_B: u32 = 0xc2b2ae35

/** Writes the entry of a character: its class in bits 0-3, bytes of its key in bits 4-7, the key above; 15 is too many. */
declare function learn(point: u32): void
/** Writes the key of a character to SPELLED and says how many bytes it has. */
declare function spellOut(point: u32): u32

// The text in hand. `stop` is where the next cut begins, or where the text ends.
let text: usize = 0
let size: u32 = 0
let cuts: usize = 0
let cutsEnd: usize = 0
let stop: u32 = 0
// What was found. Words below `hashed` have their hash, and so have those of size 0 in SIZES.
let places: usize = 0
let hashes: usize = 0
let count: u32 = 0
let hashed: u32 = 0

/**
 * The words of the text: begins of words to `at`, hashes to `hash`, each with room for `length + 80` numbers. 80 zeros
 * follow the text. `cut` are pairs of bytes up to `cutEnd`.
 */
export function scan(from: usize, length: u32, cut: usize, cutEnd: usize, at: usize, hash: usize): u32 {
  text = from
  size = length
  cuts = cut
  cutsEnd = cutEnd
  stop = cut < cutEnd ? load<u32>(cut) : length
  places = at
  hashes = hash
  count = 0
  hashed = 0
  let base: u32 = 0
  while (base < size) base = base < stop ? window(base) : behindCut(base)
  hashBatch()
  return count
}

function behindCut(at: u32): u32 {
  const behind = max(at, load<u32>(cuts, 4))
  cuts += 8
  stop = cuts < cutsEnd ? load<u32>(cuts) : size
  return behind
}

// By the two halves of a byte: a bit says that both fit. 1, 8, 16, 32: joins; 2: points; 4: signs; 64, 128 (here with a sign): letters.
const byLow = i8x16(-96, -64, -64, -64, -60, -60, -60, -63, -64, -64, -64, 72, 82, 72, 66, 64)
const byHigh = i8x16(0, 0, 7, 0, 64, -120, 96, -112, 0, 0, 0, 0, 0, 0, 0, 0)

/**
 * Takes the words of the 64 bytes from `base`, no word being open there, and returns where to go on. Words of ASCII
 * that nothing joins are told apart by masks, a bit a byte; the others go to `closely`.
 */
function window(base: u32): u32 {
  const at = text + base
  const bytesA = v128.load(at)
  const bytesB = v128.load(at, 16)
  const bytesC = v128.load(at, 32)
  const bytesD = v128.load(at, 48)
  const kindA = kindsOf(bytesA)
  const kindB = kindsOf(bytesB)
  const kindC = kindsOf(bytesC)
  const kindD = kindsOf(bytesD)
  let words = bits(inWord(bytesA, kindA), inWord(bytesB, kindB), inWord(bytesC, kindC), inWord(bytesD, kindD))
  let knots = bits(knot(kindA), knot(kindB), knot(kindC), knot(kindD))
  let close = bits(hard(bytesA, kindA), hard(bytesB, kindB), hard(bytesC, kindC), hard(bytesD, kindD))
  // Behind the last byte before a cut nothing is known; behind the text there are zeros, which part words.
  const known = stop - 1 - base
  const limit: u32 = stop < size || cuts < cutsEnd ? min(63, known) : 63
  const here = stop
  let behind: u32 = 0
  do {
    const end = firstKnot(words, knots, close, limit)
    const next = take(base, words, end)
    if (end === 63 && next > 0) return base + next
    behind = closely(base + next)
    const rest = ~(<u64>0) << (behind - base)
    words &= rest
    knots &= rest
    close &= rest
  } while (stop === here && behind - base < limit)
  return behind
}

function kindsOf(bytes: v128): v128 {
  const low = i8x16.swizzle(byLow, v128.and(bytes, i8x16.splat(15)))
  return v128.and(low, i8x16.swizzle(byHigh, i8x16.shr_u(bytes, 4)))
}

/** Letters and figures. */
function inWord(bytes: v128, kinds: v128): v128 {
  const figure = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
  return v128.or(figure, i8x16.gt_u(kinds, i8x16.splat(63)))
}

/** Joins and points. */
function knot(kinds: v128): v128 {
  return i8x16.gt_s(v128.and(kinds, i8x16.splat(59)), i8x16.splat(0))
}

/** What takes a closer look: signs, and all beyond ASCII. */
function hard(bytes: v128, kinds: v128): v128 {
  return v128.or(bytes, i8x16.eq(kinds, i8x16.splat(4)))
}

/** The highest bit of each of 64 bytes. */
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = i8x16.bitmask(a) | (i8x16.bitmask(b) << 16)
  const high = i8x16.bitmask(c) | (i8x16.bitmask(d) << 16)
  return <u64>(<u32>low) | ((<u64>(<u32>high)) << 32)
}

/** Up to where words can be told by masks: words that end before it have nothing that could join them to what follows. */
function firstKnot(words: u64, knots: u64, close: u64, limit: u32): u32 {
  let end = min(limit, close ? runBefore(knots, <u32>ctz(close)) : 64)
  // Adding the first bit of a run carries behind its end: those that stand between two words.
  const joined = (knots + (knots & (words << 1))) & ~knots & words
  if (joined) end = min(end, runBefore(knots, <u32>ctz(joined)))
  if ((knots >> <u64>limit) & 1) end = min(end, runBefore(knots, limit))
  return end
}

/** Where the run of set bits begins that reaches to before `at`; `at` where there is none. */
function runBefore(bits: u64, at: u32): u32 {
  return 64 - <u32>clz(~bits & (((<u64>1) << at) - 1))
}

/** Takes the words that end before `end`; returns where the next word begins, or `end`. */
function take(base: u32, words: u64, end: u32): u32 {
  const before = words << 1
  let ends = ~words & before & (((<u64>1) << end) - 1)
  let begins = words & ~before
  const found = <u32>popcnt(ends)
  if (found === 0) return min(end, <u32>ctz(begins))
  const rest = begins & (~(<u64>0) << (63 - clz(ends)))
  const to = places + ((<usize>count + found) << 2)
  let place = places + ((<usize>count) << 2)
  let length = SIZES + ((<usize>(count - hashed)) << 2)
  let begin: u32
  // Four at a time: what is written too much is written over.
  do {
    begin = <u32>ctz(begins)
    store<u32>(place, base + begin)
    store<u32>(length, <u32>ctz(ends) - begin)
    begins &= begins - 1
    ends &= ends - 1
    begin = <u32>ctz(begins)
    store<u32>(place, base + begin, 4)
    store<u32>(length, <u32>ctz(ends) - begin, 4)
    begins &= begins - 1
    ends &= ends - 1
    begin = <u32>ctz(begins)
    store<u32>(place, base + begin, 8)
    store<u32>(length, <u32>ctz(ends) - begin, 8)
    begins &= begins - 1
    ends &= ends - 1
    begin = <u32>ctz(begins)
    store<u32>(place, base + begin, 12)
    store<u32>(length, <u32>ctz(ends) - begin, 12)
    begins &= begins - 1
    ends &= ends - 1
    place += 16
    length += 16
  } while (place < to)
  count += found
  if (count - hashed >= BATCH) hashBatch()
  return min(end, <u32>ctz(rest))
}

/** Hashes the words of SIZES, four side by side. */
function hashBatch(): void {
  const last = places + ((<usize>count) << 2)
  v128.store(last, i32x4.splat(0))
  v128.store(SIZES + ((<usize>(count - hashed)) << 2), i32x4.splat(0))
  let place = places + ((<usize>hashed) << 2)
  let hash = hashes + ((<usize>hashed) << 2)
  let length = SIZES
  for (; place < last; place += 16, hash += 16, length += 16) {
    const sizes = v128.load(length)
    const a = folded(load<u32>(place), length)
    const b = folded(load<u32>(place, 4), length + 4)
    const c = folded(load<u32>(place, 8), length + 8)
    const d = folded(load<u32>(place, 12), length + 12)
    const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
    const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5)
    const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
    const cdHigh = v128.shuffle<i32>(c, d, 2, 6, 3, 7)
    let mixed = chunked(i32x4.splat(0), v128.shuffle<i64>(ab, cd, 0, 2))
    mixed = onward(mixed, v128.shuffle<i64>(ab, cd, 1, 3), sizes, 4)
    mixed = onward(mixed, v128.shuffle<i64>(abHigh, cdHigh, 0, 2), sizes, 8)
    mixed = onward(mixed, v128.shuffle<i64>(abHigh, cdHigh, 1, 3), sizes, 12)
    const known = i32x4.eq(sizes, i32x4.splat(0))
    v128.store(hash, v128.bitselect(v128.load(hash), finished(mixed, sizes), known))
    if (v128.any_true(i32x4.gt_s(sizes, i32x4.splat(16)))) hashLong(place, hash, length)
  }
  hashed = count
}

/** The first sixteen letters of a word as they count, zeros behind its end. */
function folded(at: u32, length: usize): v128 {
  const inside = i8x16.lt_u(
    i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    v128.load_splat<u8>(length),
  )
  return v128.and(foldedBytes(text + at), inside)
}

/** Sixteen letters and figures of ASCII as they count: in lower case, v and j as u and i. */
function foldedBytes(at: usize): v128 {
  const lower = v128.or(v128.load(at), i8x16.splat(0x20))
  const vOrJ = v128.or(i8x16.eq(lower, i8x16.splat(0x76)), i8x16.eq(lower, i8x16.splat(0x6a)))
  return i8x16.add(lower, vOrJ)
}

function chunked(hash: v128, chunk: v128): v128 {
  const mixed = i32x4.mul(v128.xor(hash, chunk), i32x4.splat(CHUNK))
  return v128.xor(mixed, i32x4.shr_u(mixed, 15))
}

/** Takes a chunk into the hashes of the words that have more than `least` bytes. */
function onward(hash: v128, chunk: v128, sizes: v128, least: i32): v128 {
  return v128.bitselect(chunked(hash, chunk), hash, i32x4.gt_s(sizes, i32x4.splat(least)))
}

function finished(hash: v128, sizes: v128): v128 {
  let mixed = v128.xor(hash, sizes)
  mixed = i32x4.mul(v128.xor(mixed, i32x4.shr_u(mixed, 16)), i32x4.splat(LANE_A))
  mixed = i32x4.mul(v128.xor(mixed, i32x4.shr_u(mixed, 13)), i32x4.splat(LANE_B))
  return v128.xor(mixed, i32x4.shr_u(mixed, 16))
}

/** Those of four words that have more than sixteen letters. */
function hashLong(place: usize, hash: usize, length: usize): void {
  for (let i: usize = 0; i < 16; i += 4) {
    const bytes = load<u32>(length + i)
    if (bytes > 16) store<u32>(hash + i, longHash(text + load<u32>(place + i), bytes))
  }
}

function longHash(at: usize, bytes: u32): u32 {
  let hash: u32 = 0
  for (let done: u32 = 0; done < bytes; done += 4) {
    const left = bytes - done
    const chunk = i32x4.extract_lane(foldedBytes(at + done), 0)
    hash = mix(hash, left < 4 ? chunk & ((1 << (left << 3)) - 1) : chunk)
  }
  return finish(hash, bytes)
}

function mix(hash: u32, chunk: u32): u32 {
  const mixed = (hash ^ chunk) * CHUNK
  return mixed ^ (mixed >> 15)
}

function finish(hash: u32, bytes: u32): u32 {
  let mixed = hash ^ bytes
  mixed = (mixed ^ (mixed >> 16)) * LANE_A
  mixed = (mixed ^ (mixed >> 13)) * LANE_B
  return mixed ^ (mixed >> 16)
}

function pointAt(at: usize, bytes: u32): u32 {
  const first = <u32>load<u8>(at)
  const second = <u32>load<u8>(at, 1) & 63
  if (bytes === 2) return ((first & 31) << 6) | second
  const third = <u32>load<u8>(at, 2) & 63
  if (bytes === 3) return ((first & 15) << 12) | (second << 6) | third
  return ((first & 7) << 18) | (second << 12) | (third << 6) | (<u32>load<u8>(at, 3) & 63)
}

function entryOf(point: u32): u64 {
  const place = point < 0x20000 ? TABLE + ((<usize>point) << 3) : BEYOND
  if (place === BEYOND || load<u64>(place) === 0) learn(point)
  return load<u64>(place)
}

function isFigure(at: u32): bool {
  if (at >= size) return false
  const byte = <u32>load<u8>(text + at)
  const bytes: u32 = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
  const point = bytes === 1 ? byte : pointAt(text + at, bytes)
  return point < 0x10000 && (<u32>entryOf(point) & 15) === DIGIT
}

/** Adds a word whose hash is known. */
function add(at: u32, hash: u32): void {
  const index = (<usize>count) << 2
  store<u32>(places + index, at)
  store<u32>(hashes + index, hash)
  store<u32>(SIZES + ((<usize>(count - hashed)) << 2), 0)
  count++
  if (count - hashed >= BATCH) hashBatch()
}

/**
 * Takes words character by character, no word being open at `from`, up to the first place where none is open, a
 * character of ASCII parts words, and ASCII follows. The same steps as the scanner of match/scan.ts.
 */
function closely(from: u32): u32 {
  let at = from
  let last: u32 = 0
  let pending: u32 = 0
  let begin: u32 = 0
  let hash: u32 = 0
  let chunk: u64 = 0
  let length: u32 = 0
  while (at < size) {
    if (at >= stop) {
      at = behindCut(at)
      continue
    }
    // Inside a word most characters are letters of one or two bytes that were met before.
    if (last !== 0 && pending === 0) {
      while (at < stop) {
        const first = <u32>load<u8>(text + at)
        let entry: u64 = 0
        let step: u32 = 1
        if (first < 0x80) entry = load<u64>(TABLE + ((<usize>first) << 3))
        else if (first < 0xe0) {
          entry = load<u64>(
            TABLE + ((<usize>(((first & 31) << 6) | (<u32>load<u8>(text + at, 1) & 63))) << 3),
          )
          step = 2
        } else break
        const kind = <u32>entry & 15
        const keyed = (<u32>entry >> 4) & 15
        if (kind - LETTER > DIGIT - LETTER || keyed === 15) break
        last = kind
        at += step
        chunk |= (entry >> 8) << ((length & 3) << 3)
        const held = (length & 3) + keyed
        length += keyed
        if (held >= 4) {
          hash = mix(hash, <u32>chunk)
          chunk >>= 32
        }
      }
      if (at >= stop) continue
    }
    const here = text + at
    const byte = <u32>load<u8>(here)
    const bytes: u32 = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    const point = bytes === 1 ? byte : pointAt(here, bytes)
    const entry = entryOf(point)
    const kind = <u32>entry & 15
    let shut = kind === BREAK || kind === LONE || kind === SIGN
    if (kind === LETTER || kind === DIGIT) {
      if (pending !== 0) {
        const join = pending === JOIN ? LETTER : DIGIT
        shut = last !== join || kind !== join
        pending = 0
      }
    } else if (kind === JOIN || kind === POINT) shut = pending !== 0 && pending !== kind
    if (shut) {
      if (last !== 0 && length > 0) add(begin, finish(length & 3 ? mix(hash, <u32>chunk) : hash, length))
      last = 0
      pending = 0
      hash = 0
      chunk = 0
      length = 0
    }
    let key: u64 = 0
    let keyed: u32 = 0
    if (kind >= LETTER && kind <= SIGN) {
      if (last === 0) begin = at
      last = kind
      keyed = (<u32>entry >> 4) & 15
      key = entry >> 8
    } else if ((kind === JOIN || kind === POINT) && last !== 0) {
      pending = kind
      if (byte === 0x2e && last === DIGIT && isFigure(at + 1)) {
        keyed = 1
        key = 0x2e
      }
    }
    at += bytes
    if (keyed === 15) {
      const units = spellOut(point)
      for (let i: u32 = 0; i < units; i++) {
        chunk |= (<u64>load<u8>(SPELLED + i)) << ((length & 3) << 3)
        if ((++length & 3) === 0) {
          hash = mix(hash, <u32>chunk)
          chunk = 0
        }
      }
    } else {
      chunk |= key << ((length & 3) << 3)
      const held = (length & 3) + keyed
      length += keyed
      if (held >= 4) {
        hash = mix(hash, <u32>chunk)
        chunk >>= 32
      }
    }
    if (kind === LONE || kind === SIGN) {
      if (length > 0) add(begin, finish(length & 3 ? mix(hash, <u32>chunk) : hash, length))
      last = 0
      hash = 0
      chunk = 0
      length = 0
    } else if (kind === BREAK && bytes === 1 && (load<u32>(text + at) & 0x80808080) === 0) return at
  }
  if (last !== 0 && length > 0) add(begin, finish(length & 3 ? mix(hash, <u32>chunk) : hash, length))
  return at
}
