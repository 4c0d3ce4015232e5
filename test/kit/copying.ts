import type { Segment } from '../../src/match/segment.ts'
import { indexed } from './indexed.ts'

/**
 * So many texts of so many words made up of syllables; every third one carries words of the one before it, and each has
 * one letter that is not ASCII. The same every time.
 */
export function copying(texts: number, words: number): Segment {
  let state = 7
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const syllables = ['ba', 'lor', 'té', 'min', 'ka', 'run', 'os', 'vel', 'di', 'shu']
  const word = (): string => Array.from({ length: 2 + below(3) }, () => syllables[below(10)]).join('')
  let before: string[] = []
  return indexed(
    ...Array.from({ length: texts }, (_, i) => {
      const own = Array.from({ length: words }, word)
      if (i % 3 === 2) own.splice(below(words), 30, ...before.slice(0, 10 + below(20)))
      before = own
      return own.join(' ')
    }),
  )
}
