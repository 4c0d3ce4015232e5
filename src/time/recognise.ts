import type { Span } from '../text/span.ts'
import { dateRules, type Rule } from './date-rules.ts'
import { clusters, type Lexeme } from './lexeme.ts'
import { lexiconOf } from './lexicon.ts'
import type { Reading } from './reading.ts'
import { relativeRules } from './relative-rules.ts'

/** An expression of time as the grammar reads it, not yet placed in the narrative. */
export interface Expression extends Span {
  readonly reading: Reading
  readonly rule: string
}

interface Compiled {
  readonly rule: Rule
  readonly pattern: RegExp
}

const compiled: readonly Compiled[] = [...dateRules, ...relativeRules].map((rule) => ({
  rule,
  // A hyphen stands for itself outside a set, and every class is one letter: the rules are regular expressions.
  pattern: new RegExp(rule.pattern, 'y'),
}))

/** The rules that can begin with a class, worked out once per class by asking, and remembered. */
const beginning = new Map<string, readonly Compiled[]>()

/** How much of the text around a rule may look at. */
const reach = 48

/** Every expression of time, in order, none inside another: at each place the longest that a rule can read. */
export function expressions(text: string, cuts: readonly Span[], language: string): Expression[] {
  const found: Expression[] = []
  for (const cluster of clusters(text, cuts, lexiconOf(language))) {
    const classes = cluster.map((lexeme) => lexeme.class).join('')
    for (let at = 0; at < cluster.length; ) {
      const taken = longest(text, cluster, classes, at)
      if (!taken) at++
      else {
        found.push(taken.expression)
        at += taken.length
      }
    }
  }
  return found
}

function longest(
  text: string,
  cluster: readonly Lexeme[],
  classes: string,
  at: number,
): { expression: Expression; length: number } | null {
  let best: { expression: Expression; length: number } | null = null
  for (const { rule, pattern } of startingWith(classes[at]!)) {
    pattern.lastIndex = at
    const match = pattern.exec(classes)
    if (!match || match[0].length <= (best?.length ?? 0)) continue
    const lexemes = cluster.slice(at, at + match[0].length)
    const from = lexemes[0]!.from
    const to = lexemes.at(-1)!.to
    const behind = text.slice(to, to + reach)
    const reading = rule.read({ lexemes, behind, before: text.slice(Math.max(0, from - reach), from) })
    if (reading) best = { expression: { from, to, reading, rule: rule.name }, length: lexemes.length }
  }
  return best
}

function startingWith(first: string): readonly Compiled[] {
  const known = beginning.get(first)
  if (known) return known
  const able = compiled.filter(({ rule }) => opens(rule.pattern, first))
  beginning.set(first, able)
  return able
}

/** False only where no match of the pattern can begin with the class: the letter stands nowhere in it. */
function opens(pattern: string, first: string): boolean {
  return pattern.includes(first)
}
