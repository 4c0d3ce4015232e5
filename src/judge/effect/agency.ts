import type { Edit } from '../edit/edit.ts'

/** Something with an article crosses a verb: who does it is not who did it. Lists and adverbials may stand anywhere. */
export function turnsRound({ is, source: { from, to }, was }: Edit, source: string): boolean {
  if (!/(?:^|\s)(?:the|a|an|der|die|das|den|dem|le|la|les|un|une|\p{Lu}\p{Ll}+)\s/u.test(` ${is} `))
    return false
  if (
    /^\s*(?:in|on|at|under|over|by|from|to|with|after|before|auf|unter|über|vor|nach|mit|von|bei|im|am|dans|sur|sous|avec|après|avant)\s/iu.test(
      is,
    )
  )
    return false
  const isSentence =
    /^[.!?]/.test(source.slice(to)) && /(?:^|[.!?]\s+)$/.test(source.slice(Math.max(0, from - 3), from))
  if (isSentence || /[.!?]/.test(was)) return false
  const around = source.slice(Math.max(0, from - 25), to + 25)
  return !/,|\b(?:and|or|und|oder|et|ou)\b/u.test(around)
}
