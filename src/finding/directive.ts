import { codes, ladder } from '../judge/verdict.ts'
import { didYouMean } from './nearest.ts'

/** What a comment in a draft asks for: findings of these rules in the next line are looked at, and stay as they are. */
export interface Request {
  /** Rules ("quote/altered") and codes ("A31"). */
  readonly rules: readonly string[]
  readonly reason: string
}

/** A comment that asks for nothing that can be done: the rule that says so, and a sentence. */
export interface Misdirection {
  readonly rule: 'suppression/no-reason' | 'suppression/not-understood'
  readonly message: string
}

const command = 'stemma-disable-next-line'
const form = `${command} altered -- the reason`
const verdicts = ladder.map((verdict) => `quote/${verdict}`)

/** Reads "stemma-disable-next-line RULE -- reason", or several rules with commas between; a dash does for "--". */
export function readDirective(words: string): Request | Misdirection {
  const [name = '', ...rest] = words.split(' ')
  const parts = /^(.*?)(?:(?:^|\s)(?:--|[–—])\s*(.*))?$/.exec(rest.join(' '))
  const named = (parts?.[1] ?? '').split(/[\s,]+/).filter(Boolean)
  const reason = parts?.[2]?.trim() ?? ''
  const misunderstood = (why: string): Misdirection => ({
    rule: 'suppression/not-understood',
    message: `The comment “${words}” suppresses nothing: ${why}`,
  })
  if (name.toLowerCase() !== command)
    return misunderstood(`Stemma knows no “${name}”. Write “${form}”, or remove the comment.`)
  if (named.length === 0)
    return misunderstood(`it names no rule. Write “${form}”, with the verdict or the code that is meant.`)
  const rules: string[] = []
  for (const one of named) {
    const rule = ruleOf(one)
    if (rule === null)
      return misunderstood(
        one === '*'
          ? '“*” would hide whatever is found there one day. Name the verdict or the code that is meant, as in “altered”.'
          : `there is no verdict and no code “${one}”.${didYouMean(one, [...ladder, ...verdicts, ...codes])}`,
      )
    rules.push(rule)
  }
  if (reason === '')
    return {
      rule: 'suppression/no-reason',
      message: `The comment “${words}” suppresses nothing: it gives no reason. Say why behind two hyphens, as in “${form}”.`,
    }
  return { rules, reason }
}

/** "altered", "quote/altered" and "A31", in any case, as findings and judgements have them; null for anything else. */
function ruleOf(typed: string): string | null {
  const code = typed.toUpperCase()
  if (codes.includes(code)) return code
  const verdict = `quote/${typed.toLowerCase().replace(/^quote\//, '')}`
  return verdicts.includes(verdict) ? verdict : null
}
