/** Whether one has what the other does not. */
export function isUnlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => !b.includes(one)) || b.some((one) => !a.includes(one))
}

/** Whether both have something, and one what the other does not. */
export function isOther(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && isUnlike(a, b)
}
