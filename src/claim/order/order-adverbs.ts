import { leftOf, type Part, rightOf } from './order-bound.ts'
import { notYet, order, type Parts, text } from './order-parts.ts'

/** "By then the child was dead": before what was told last. */
export function byThenAt(words: string, at: Part): Parts | null {
  const clause = around(words, at)
  if (!/\b(?:had|was|were|'d|’d)\b/iu.test(text(words, clause))) return null
  return notYet.test(text(words, clause)) ? order(null, clause) : order(clause, null)
}

/** "He voted, and then left"; "Then he left", after what was told last. */
export function thenAt(words: string, at: Part): Parts | null {
  const before = words.slice(0, at.from)
  if (
    /\b(?:was|were|is|are|be|been|had|has|since|by|until|till|even|just|now|the|than|if|from|every|before)\s+$/iu.test(
      before,
    )
  )
    return null
  if (/^\s*(?:and\s+there|living|called|known|still|being)\b/iu.test(words.slice(at.to))) return null
  const joined = /(?:[,;]\s*(?:and\s+|but\s+)?|\sand\s+)(?:only\s+|\p{L}+ly\s+|soon\s+|long\s+)?$/iu.exec(
    before,
  )
  if (!joined)
    return /^\W*(?:and\s+|but\s+)?(?:it was\s+|only\s+)?(?:(?:he|she|it|they|we|I)\b(?:\s+\p{L}+){0,5}|[^,;:]{0,40})$/iu.test(
      before.slice(leftOf(words, at.from).from),
    )
      ? order(null, around(words, at))
      : null
  const left = leftOf(words, joined.index)
  return order(/\p{L}{3}/u.test(text(words, left)) ? left : null, rightOf(words, at.to))
}

/** "Two hours later the telegram came." */
export function laterAt(words: string, at: Part): Parts | null {
  const before = words.slice(0, at.from)
  const length =
    /(?:^|[,;]\s*(?:and\s+|but\s+)?|\sand\s+|^\W*and\s+)(?:only\s+|some\s+|about\s+)*(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|few|many|\d+)\s+(?:few\s+|short\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?)\s+$/iu.exec(
      before,
    )
  if (/^\s*(?:than|in life)\b/iu.test(words.slice(at.to))) return null
  // "The bridge was burnt, and the hill was lost three days later."
  const joint = /,\s+(?:and|but)\s+(?=[^,;:]{3,80}$)/iu.exec(before.replace(/\s+\p{L}+\s+\p{L}+\s*$/u, ''))
  if (
    joint &&
    /\b(?:minutes?|hours?|days?|weeks?|months?|years?)\s+$/iu.test(before) &&
    /^\s*(?:[.;,]|$)/u.test(words.slice(at.to))
  )
    return order(leftOf(words, joint.index), { from: joint.index + joint[0].length, to: at.from })
  // "The hospital was opened later."
  if (!length && /\b(?:was|were|had been|came|followed|opened|began)\s+(?:\p{L}+\s+)?$/iu.test(before))
    return order(null, around(words, at))
  if (!length) return null
  const left = leftOf(words, length.index)
  return order(/\p{L}{3}/u.test(text(words, left)) ? left : null, rightOf(words, at.to))
}

/** "He confessed, and the cup was found on the following day." */
export function nextAt(words: string, at: Part): Parts | null {
  const unit =
    /^\s+(?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)\b/iu.exec(
      words.slice(at.to),
    )
  const before = words.slice(0, at.from)
  if (!unit || /\b(?:until|till|from|for|by|of|to|during|before|after|into)\s+$/iu.test(before)) return null
  const joint = [...before.matchAll(/[,;]\s+(?:and|but)\s+|;\s+/giu)].at(-1)
  if (!joint) return order(null, { from: leftOf(words, at.from).from, to: rightOf(words, at.to).to })
  const to = joint.index + joint[0].length
  return order(leftOf(words, joint.index), { from: to, to: rightOf(words, at.to).to })
}

const second =
  /(?:[,;]\s*(?:and|then|but)\s+|\sand\s+)(?=[^.;:]{2,90}?\b(?:after(?:wards)?|later|next|second|followed|following|then)\b)/iu

/** "The bridge was built first, and the tunnel some months after it." */
export function firstAt(words: string, at: Part): Parts | null {
  if (!/^\s*[,;]|^\s+(?:to|of)\b|^\s+and\b/u.test(words.slice(at.to))) return null
  const joint = second.exec(words.slice(at.to))
  if (!joint) return null
  const to = at.to + joint.index
  const left = { from: leftOf(words, at.from).from, to }
  return order(left, rightOf(words, to + joint[0].length))
}

function around(words: string, at: Part): Part {
  return { from: leftOf(words, at.from).from, to: rightOf(words, at.to).to }
}

/** "The concert was followed by a supper"; "the supper followed". */
export function followedAt(words: string, at: Part): Parts | null {
  const by = /^\s+(?:\p{L}+ly\s+|soon\s+)?by\s+/iu.exec(words.slice(at.to))
  const left = leftOf(words, at.from)
  if (by) return order(left, rightOf(words, at.to + by[0].length))
  const isLast =
    /^\s*(?:[.;,]|in the\s+(?:\p{L}+\s+)?(?:year|month|week|day|spring|summer|autumn|winter|morning|evening)|(?:soon|shortly|a|an|two|three|four|some|later|next|after|immediately|directly|at once|then)\b)/iu
  return isLast.test(words.slice(at.to)) ? order(null, left) : null
}

/** "The concert was preceded by a supper"; "the supper preceded it". */
export function precededAt(words: string, at: Part): Parts | null {
  const by = /^\s+by\s+/iu.exec(words.slice(at.to))
  const [left, right] = [leftOf(words, at.from), rightOf(words, at.to + (by?.[0].length ?? 0))]
  return by ? order(right, left) : order(left, right)
}

/** "The choir was already vaulted" when what was told last took place. */
export function alreadyAt(words: string, at: Part): Parts | null {
  const clause = around(words, at)
  return /\b(?:had|was|were)\b/iu.test(text(words, clause)) &&
    !notYet.test(text(words, clause)) &&
    !/\bwhen\b/iu.test(words)
    ? order(clause, null)
    : null
}

/** "The vault was not yet closed" when what was told last took place. */
export function notYetAt(words: string, at: Part): Parts | null {
  const clause = around(words, at)
  return /\b(?:had|was|were)\b/iu.test(text(words, clause)) &&
    notYet.test(text(words, clause)) &&
    !/\bwhen\b/iu.test(words)
    ? order(null, clause)
    : null
}
