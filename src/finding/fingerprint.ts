import { grams, hashOfKey } from '../match/hash.ts'

/**
 * What decisions about a finding hold on to: 64 bits, as 16 hexadecimal digits, of the keys of the words that it is
 * about and of their place among equal ones. So it stays the same when the text around them is edited, when the words
 * are set otherwise, and when the file is renamed. `lists` are those of one document, in order.
 */
export function fingerprints(lists: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>()
  return lists.map((keys) => {
    const words = keys.join(' ')
    const ordinal = (seen.get(words) ?? 0) + 1
    seen.set(words, ordinal)
    const hashes = Uint32Array.from([...keys, `#${ordinal}`], hashOfKey)
    const { a, b } = grams(hashes, hashes.length)
    return [a[0]!, b[0]!].map((lane) => lane.toString(16).padStart(8, '0')).join('')
  })
}
