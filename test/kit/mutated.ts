import fc from 'fast-check'

/** Copies of `bytes` with a few of them changed, cut out, doubled, or replaced by one of `pieces`; some cut short. */
export function mutated(bytes: Uint8Array, pieces: readonly string[]): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(Math.max(0, bytes.length - 1))
  const change = fc.oneof(
    fc.record({ at: place, drop: fc.constant(1), put: fc.uint8Array({ minLength: 1, maxLength: 1 }) }),
    fc.record({ at: place, drop: fc.nat(200), put: fc.constant(new Uint8Array()) }),
    fc.record({
      at: place,
      drop: fc.nat(3),
      put: fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)),
    }),
    fc.record({ at: place, drop: fc.constant(0), put: place.map((from) => bytes.slice(from, from + 200)) }),
    fc.record({ at: place, drop: fc.constant(bytes.length), put: fc.constant(new Uint8Array()) }),
  )
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => changes.reduce(changed, bytes))
}

function changed(
  bytes: Uint8Array,
  { at, drop, put }: { at: number; drop: number; put: Uint8Array },
): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)])
}
