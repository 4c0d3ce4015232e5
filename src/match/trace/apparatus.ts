import type { Place } from './collation.ts'

/** An entry of a critical apparatus: the lemma's words, half-open, and what witnesses have instead. */
export interface Entry {
  readonly from: number
  readonly to: number
  /** Numbers of the witnesses that have the lemma. */
  readonly lemma: readonly number[]
  /** Each other reading with its witnesses, the one with most witnesses first. `place` leads to its words. */
  readonly variants: readonly Variant[]
}

export interface Variant {
  readonly key: string
  /** Numbers of the witnesses, in order; the first gives the words to print. */
  readonly witnesses: readonly number[]
}

/** The apparatus of collated places. Witnesses that lack the stretch are not named in it. */
export function apparatus(keys: readonly string[], places: readonly Place[]): Entry[] {
  return places.map(({ from, to, readings }) => {
    const own = keys.slice(from, to).join(' ')
    const groups = new Map<string, number[]>()
    readings.forEach((reading, witness) => {
      if (reading === null) return
      const group = groups.get(reading.key)
      if (group) group.push(witness)
      else groups.set(reading.key, [witness])
    })
    const variants = [...groups]
      .filter(([key]) => key !== own)
      .map(([key, witnesses]) => ({ key, witnesses }))
      .sort((a, b) => b.witnesses.length - a.witnesses.length || a.witnesses[0]! - b.witnesses[0]!)
    return { from, to, lemma: groups.get(own) ?? [], variants }
  })
}
