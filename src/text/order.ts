/** Below 0, 0 or above 0 as `a` comes before `b`, is `b` or comes behind it, by UTF-16 units: alike on every machine. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
