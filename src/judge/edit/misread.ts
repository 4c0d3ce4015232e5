import { words } from '../../text/word.ts'
import type { Comparison } from './comparison.ts'
import type { BareEdit } from './edit.ts'

/**
 * The edits with those told (A40) that only a scanner can have made: the long s read as f, in two words at least, since one
 * "fail" may be a word of the source; and a shape that is no word beside a small word that it resembles ("nol", "tbe").
 */
export function withMisread(comparison: Comparison, edits: readonly BareEdit[]): BareEdit[] {
  const pairs = edits.map((edit) => pairOf(comparison, edit))
  const isLong = pairs.filter((pair) => pair !== null && isLongS(pair)).length >= 2
  return edits.map((edit, i) => {
    const pair = pairs[i]
    if (!pair) return edit
    const isMisread = isLongS(pair)
      ? isLong
      : common.has(pair.is) && isNoWord(comparison, pair.was) && isResembling(pair)
    return isMisread ? { ...edit, code: 'A40' } : edit
  })
}

interface Pair {
  readonly was: string
  readonly is: string
}

function pairOf(
  { draft, source }: Comparison,
  { code, marked, quotation, source: there }: BareEdit,
): Pair | null {
  if (marked || (code !== 'A31' && code !== 'A13' && code !== 'A34')) return null
  const was = words(source.text.slice(there.from, there.to))
  const is = words(draft.text.slice(quotation.from, quotation.to))
  return was.length === 1 && is.length === 1 ? { was: was[0]!.key, is: is[0]!.key } : null
}

function isLongS({ was, is }: Pair): boolean {
  return (
    was !== is &&
    was.length === is.length &&
    [...was].every((letter, i) => letter === is[i] || (letter === 'f' && is[i] === 's'))
  )
}

// Small words, by key, that a scanner meets in every line. What it makes of them is seldom a word.
const common: ReadonlySet<string> = new Set(
  'the and that this with from haue had not was were will would are for but they them there their which when what been his her has all one our can may shall who into than then und nicht der die das den dem ist war sind ein eine mit von auf les des une est pas que qui pour dans avec'
    .split(' ')
    .map((word) => word.replaceAll('v', 'u').replaceAll('j', 'i')),
)
// Words that look like those and are words too.
const lookalikes: ReadonlySet<string> = new Set(
  'now net nor hot lot bad hut hub lie tie ale wan ban fan far fox hay nay man men ten bar ear eat oat car ran nun bun her hen'.split(
    ' ',
  ),
)
// Letters that are taken for each other, in the order of the alphabet.
const resembling: ReadonlySet<string> = new Set([
  'ae',
  'ao',
  'bh',
  'ce',
  'co',
  'ft',
  'ii',
  'ij',
  'il',
  'lt',
  'nr',
  'nu',
  'uv',
])

function isResembling({ was, is }: Pair): boolean {
  if (was.length !== is.length) return false
  const differ = [...was].flatMap((letter, i) => (letter === is[i] ? [] : [[letter, is[i]!].sort().join('')]))
  return differ.length === 1 && resembling.has(differ[0]!)
}

/** The source has the shape nowhere else, and it is none of the small words itself. */
function isNoWord({ source }: Comparison, was: string): boolean {
  if (common.has(was) || lookalikes.has(was)) return false
  const text = source.text.slice(0, 200_000).toLowerCase()
  let count = 0
  for (let at = text.indexOf(was); at >= 0 && count < 2; at = text.indexOf(was, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + was.length] ?? '')) count++
  return count <= 1
}
