// Of each byte with none to seven zeros behind it, so that eight bytes are taken in at a time: 256 numbers for each.
const tables = new Uint32Array(8 * 256)
for (let byte = 0; byte < 256; byte++) {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  tables[byte] = sum
}
for (let i = 256; i < tables.length; i++) {
  const before = tables[i - 256]!
  tables[i] = tables[before & 0xff]! ^ (before >>> 8)
}

/**
 * CRC-32 (ISO 3309) of `bytes`, going on from the sum of what came before; 0 to begin with. Eight bytes a step (Kounavis
 * and Berry, 2005): a table look-up each, but no step waits for seven others.
 */
export function crc32(bytes: Uint8Array, before: number): number {
  let sum = ~before
  let at = 0
  for (const end = bytes.length - 7; at < end; at += 8) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    sum =
      tables[0x700 | (sum & 0xff)]! ^
      tables[0x600 | ((sum >>> 8) & 0xff)]! ^
      tables[0x500 | ((sum >>> 16) & 0xff)]! ^
      tables[0x400 | (sum >>> 24)]! ^
      tables[0x300 | bytes[at + 4]!]! ^
      tables[0x200 | bytes[at + 5]!]! ^
      tables[0x100 | bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!
  }
  for (; at < bytes.length; at++) sum = tables[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8)
  return ~sum >>> 0
}
