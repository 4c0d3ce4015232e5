import type { Kernels } from '../kernels.ts'
import type { Chain } from './chain.ts'
import { anchorNearEnd, type Box, extended, isFlanked, type Side } from './extend.ts'
import { isWithin } from './merge.ts'
import type { Read } from './passage-letters.ts'
import { lettersBetween } from './spelled.ts'

/** Boxes of a pair that are looked through for one that has a chain already. */
const BACK = 256

/** The stretches that the chains of a pair extend to; chains that lie in one already are not extended again. */
export function boxesOf(
  chains: readonly Chain[],
  one: Read,
  other: Read,
  least: number,
  kernels: Kernels,
): Box[] {
  const boxes: Box[] = []
  for (const chain of chains) {
    if (isKnown(boxes, chain)) continue
    const isOneText = chain.a === chain.b
    const a: Side = { ...one, from: 0, to: isOneText ? chain.bFrom : one.bytes.length }
    const b: Side = { ...other, from: isOneText ? chain.aTo : 0, to: other.bytes.length }
    const isSure = 2 * Math.min(chain.aTo - chain.aFrom, chain.bTo - chain.bFrom) > least
    if (!isSure && !isEnough(a, b, chain, least) && !isFlanked(a, b, chain, kernels)) continue
    const end = anchorNearEnd(a, b, chain)
    const first = extended(a, b, { a: chain.aFrom, b: chain.bFrom }, isOneText, kernels)
    const isThrough = first.aTo >= end.a && first.bTo >= end.b
    const within = isOneText ? { ...a, to: first.bFrom } : a
    const last = isThrough ? first : extended(within, b, end, isOneText, kernels)
    boxes.push({
      aFrom: first.aFrom,
      bFrom: first.bFrom,
      aTo: Math.max(first.aTo, last.aTo),
      bTo: Math.max(first.bTo, last.bTo),
    })
  }
  return boxes
}

function isKnown(boxes: readonly Box[], chain: Chain): boolean {
  for (let at = boxes.length - 1; at >= 0 && at >= boxes.length - BACK; at--)
    if (isWithin(boxes[at]!, chain)) return true
  return false
}

/** Whether the letters that both have on from the chain's beginning are evidence enough by themselves. */
function isEnough(a: Side, b: Side, { aFrom, bFrom }: Chain, least: number): boolean {
  const size = 2 * least
  const one = lettersBetween(a.bytes, a.letters, aFrom, Math.min(a.to, aFrom + size))
  const other = lettersBetween(b.bytes, b.letters, bFrom, Math.min(b.to, bFrom + size))
  let same = 0
  while (same < one.count && same < other.count && one.codes[same] === other.codes[same]) same++
  return 2 * same >= least
}
