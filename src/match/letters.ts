/**
 * How alike two keys are by their letters: 1 when equal, 0 when nothing is shared; one less the edits (insert, delete,
 * replace) over the longer length. O(a·b) on words, so a few dozen steps. What is sure to fall under `least` comes
 * back as 0 without being worked out.
 */
export function likeness(a: string, b: string, least = 0): number {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || Math.min(a.length, b.length) < least * longer) return 0
  const found = 1 - editsBetween(a, b) / longer
  return found >= least ? found : 0
}

const row = new Uint16Array(256)

/** Least number of letters to insert, delete or replace to make `b` of `a`. Letters past the 255th are not looked at. */
export function editsBetween(a: string, b: string): number {
  const width = Math.min(b.length, 255)
  for (let j = 0; j <= width; j++) row[j] = j
  const height = Math.min(a.length, 255)
  for (let i = 1; i <= height; i++) {
    let diagonal = row[0]!
    row[0] = i
    const unit = a.charCodeAt(i - 1)
    for (let j = 1; j <= width; j++) {
      const above = row[j]!
      const replaced = diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1)
      row[j] = Math.min(replaced, above + 1, row[j - 1]! + 1)
      diagonal = above
    }
  }
  return row[width]!
}
