import { useEffect, useState } from 'react'

/** What a code, a verdict or a rule is called, and what it means. */
export interface RuleName {
  readonly name: string
  readonly meaning: string
}

let read: ReadonlyMap<string, RuleName> = new Map()

/** The names of all rules, from the text that `stemma explain` has them from; empty until it is there. */
export function useRuleNames(): ReadonlyMap<string, RuleName> {
  const [names, setNames] = useState(read)
  useEffect(() => {
    if (read.size > 0) return
    void import('../src/finding/explanations.md?raw').then(({ default: text }) => {
      read = parseNames(text)
      setNames(read)
    })
  }, [])
  return names
}

/** Headings "### A01 The same words", each with the paragraph under it. */
function parseNames(text: string): Map<string, RuleName> {
  const found = text.matchAll(/^### (\S+)[ \t]*(.*)\n\s*([^\n#-][\s\S]*?)(?:\n\n|$)/gm)
  return new Map(
    [...found].map(([, rule, name, meaning]) => [
      rule!,
      { name: name || rule!, meaning: meaning!.replace(/\s+/g, ' ') },
    ]),
  )
}
