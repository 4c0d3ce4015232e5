import type { Directive, Range, Reading } from '../index.ts'

/** What a comment tells Stemma, from "stemma-" on, white space collapsed; null when it speaks to somebody else. */
export function directiveIn(comment: string): string | null {
  const words = /^\s*(stemma-[a-z][\s\S]*)$/i.exec(comment.slice(0, longest))?.[1]
  return words === undefined ? null : words.replace(/\s+/g, ' ').trim()
}

/** Longer comments speak to nobody. */
const longest = 2000

// Word processors make one dash of two.
const shown = /<!(?:--|[–—])[ \t]*(stemma-[a-z][^\r\n]{0,1000}?)[ \t]*(?:--|[–—])>/gi

/**
 * A reading of a format that has no comments of its own, with the directives that stand in its text as they would in
 * Markdown. Each is about the next line with words in it, and is itself no part of the running words.
 */
export function withShownDirectives(reading: Reading): Reading {
  const { text } = reading
  const comments = [...text.matchAll(shown)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[1]!.replace(/\s+/g, ' '),
  }))
  if (comments.length === 0) return reading
  const directives: Directive[] = []
  // From the last to the first: of comments on lines that follow each other, all are about what follows the last.
  for (const [i, { to, words }] of [...comments.entries()].reverse()) {
    const next = comments[i + 1]
    const begin = next && text.slice(to, next.from).trim() === '' ? directives.at(-1)!.from : to
    const from = begin + text.slice(begin).search(/\S|$/)
    directives.push({ from, to: from + text.slice(from).search(/[\r\n]|$/), words })
  }
  const ranges = comments.map(
    ({ from, to }): Range => ({ kind: 'furniture', from, to: lineEnd(text, from, to) }),
  )
  return {
    ...reading,
    directives: directives.reverse(),
    ranges: [...reading.ranges, ...ranges].sort((a, b) => a.from - b.from || b.to - a.to),
  }
}

/** Behind the line end, for a comment that has the line to itself. */
function lineEnd(text: string, from: number, to: number): number {
  const opensLine = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, from - 200), from))
  const rest = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(to, to + 200))
  return opensLine && rest ? to + rest[0].length : to
}
